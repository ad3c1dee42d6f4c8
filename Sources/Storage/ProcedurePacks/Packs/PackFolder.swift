import Crypto
import Domain
import Foundation

/// One pack's files, read and parsed once, in a stable order.
struct PackFolder {
    /// A file as it was read.
    struct File {
        /// Below the pack's folder.
        var path: String
        var bytes: Data
        /// Nil when the bytes are not YAML.
        var root: Value?
    }

    let name: String
    let files: [File]

    /// The files that a pack may have beside its folders.
    static let known = [
        "pack.yaml", "sources.yaml", "facts.yaml", "services.yaml", "instruments.yaml", "cues.yaml",
        "calendars.yaml", "invariants.yaml", "wording.yaml",
    ]

    /// The folders whose files are read one after the other.
    static let folders = ["facts", "rules", "coverage"]

    /// Reads several packs at once, so that no core waits while a small one is read.
    static func read(_ names: [String], in folder: URL, log: ProblemLog) -> [PackFolder] {
        let wanted = names.flatMap { name in
            paths(of: name, in: folder.appending(path: name), log).map { (pack: name, path: $0) }
        }
        // On all cores: reading YAML is the longest part of a load.
        let read = onAllCores(wanted) { file in
            File(file.path, of: file.pack, in: folder, log)
        }
        let files = Dictionary(grouping: zip(wanted, read), by: \.0.pack)
        return names.map { name in
            PackFolder(name: name, files: (files[name] ?? []).compactMap(\.1))
        }
    }

    /// What is to be read of a pack; files that nobody would look at are reported rather than passed
    /// over.
    private static func paths(of name: String, in folder: URL, _ log: ProblemLog) -> [String] {
        var paths: [String] = []
        for file in names(in: folder) {
            if known.contains(file) {
                paths.append(file)
            } else if file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
                log.add(
                    "unknown file", at: Position(file: name + "/" + file, line: 1, column: 1),
                    suggestion: suggestion(for: file, among: known))
            }
        }
        for part in folders {
            for file in names(in: folder.appending(path: part)) {
                if file.hasSuffix(".yaml") {
                    paths.append(part + "/" + file)
                } else {
                    log.add(
                        "a file of \(part) must end in `.yaml`",
                        at: Position(file: "\(name)/\(part)/\(file)", line: 1, column: 1))
                }
            }
        }
        return paths
    }

    /// The names in a folder in alphabetical order, hidden ones left out; none when there is no
    /// such folder.
    static func names(in folder: URL) -> [String] {
        let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The root of each file that starts with the path; nil for one that is not YAML.
    func roots(_ path: String) -> [Value?] {
        files.filter { $0.path.hasPrefix(path) }.map(\.root)
    }
}

extension PackFolder.File {
    /// Nil, with the problem logged, when the file cannot be read.
    fileprivate init?(_ path: String, of pack: String, in folder: URL, _ log: ProblemLog) {
        let name = pack + "/" + path
        guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else {
            log.add("the file cannot be read", at: Position(file: name, line: 1, column: 1))
            return nil
        }
        self.init(
            path: path, bytes: bytes, root: SourceFile(name: name, bytes: bytes, log: log)?.root)
    }
}

/// The SHA-256 over names and bytes of all files of packs, parents first, while it is taken.
///
/// Each part is preceded by its length, so that no two sets of files run together to the same.
struct ContentHash {
    private var hash = SHA256()

    /// In hexadecimal, over what was added.
    var text: String { Hex.text(Array(hash.finalize())) }

    mutating func add(_ folder: PackFolder) {
        for file in folder.files {
            add(Data((folder.name + "/" + file.path).utf8))
            add(file.bytes)
        }
    }

    private mutating func add(_ bytes: Data) {
        withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
        hash.update(data: bytes)
    }
}
