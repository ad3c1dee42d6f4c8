import Crypto
import Domain
import Foundation

/// One pack's files, read and parsed once, in a stable order.
struct PackFolder {
    let name: String
    /// Path below the pack's folder, with its bytes.
    let files: [(path: String, bytes: Data)]
    /// The root of each file; nil for one that is not YAML.
    private let parsed: [Value?]

    /// The files that a pack may have beside its folders.
    static let known = [
        "pack.yaml", "sources.yaml", "facts.yaml", "services.yaml", "instruments.yaml", "cues.yaml",
        "calendars.yaml", "invariants.yaml", "wording.yaml",
    ]

    /// The folders whose files are read one after the other.
    static let folders = ["facts", "rules", "coverage"]

    /// Reads the folder; files that nobody would look at are reported rather than passed over.
    init(_ folder: URL, name: String, log: ProblemLog) {
        self.name = name
        var files: [(path: String, bytes: Data)] = []
        func read(_ path: String) {
            let position = Position(file: name + "/" + path, line: 1, column: 1)
            do {
                files.append((path, try Data(contentsOf: folder.appending(path: path))))
            } catch {
                log.add("the file cannot be read", at: position)
            }
        }
        for file in PackFolder.names(in: folder) {
            if PackFolder.known.contains(file) {
                read(file)
            } else if file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
                log.add(
                    "unknown file", at: Position(file: name + "/" + file, line: 1, column: 1),
                    suggestion: suggestion(for: file, among: PackFolder.known))
            }
        }
        for part in PackFolder.folders {
            for file in PackFolder.names(in: folder.appending(path: part)) {
                if file.hasSuffix(".yaml") {
                    read(part + "/" + file)
                } else {
                    log.add(
                        "a file of \(part) must end in `.yaml`",
                        at: Position(file: "\(name)/\(part)/\(file)", line: 1, column: 1))
                }
            }
        }
        self.files = files
        // On all cores: reading YAML is the longest part of a load.
        parsed = onAllCores(files) { file in
            SourceFile(name: name + "/" + file.path, bytes: file.bytes, log: log)?.root()
        }
    }

    /// The names in a folder in alphabetical order, hidden ones left out; none when there is no
    /// such folder.
    static func names(in folder: URL) -> [String] {
        let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The root of each file that starts with the path; nil for one that is not YAML.
    func roots(_ path: String) -> [Value?] {
        zip(files, parsed).filter { $0.0.path.hasPrefix(path) }.map(\.1)
    }
}

/// The SHA-256, in hexadecimal, over names and bytes of all files of packs, parents first.
///
/// Each part is preceded by its length, so that no two sets of files run together to the same.
func contentHash(of folders: [PackFolder]) -> String {
    var hash = SHA256()
    func add(_ bytes: Data) {
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
        hash.update(data: bytes)
    }
    for folder in folders {
        for file in folder.files {
            add(Data((folder.name + "/" + file.path).utf8))
            add(file.bytes)
        }
    }
    return Hex.text(Array(hash.finalize()))
}
