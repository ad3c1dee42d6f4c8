public import Foundation
public import Rules

/// Reads procedure packs from a folder and compiles them, or says all that is wrong with them.
public struct PackLoader: Sendable {
    private let folder: URL
    private let wordings: URL?

    /// - Parameters:
    ///   - folder: The folder that has one folder for each pack.
    ///   - wordings: A folder with licensed wordings of instruments, kept apart from the packs.
    public init(folder: URL, wordings: URL? = nil) {
        self.folder = folder
        self.wordings = wordings
    }

    /// The names of the packs in the folder, in alphabetical order.
    public func packs() -> [String] {
        PackFolder.names(in: folder).filter { name in
            let file = folder.appending(path: name).appending(path: "pack.yaml")
            return FileManager.default.fileExists(atPath: file.path)
        }
    }

    /// Loads a pack with all that it extends.
    ///
    /// - Throws: Every problem of the pack and its parents at once.
    public func load(_ name: String) throws(PackProblems) -> Procedure {
        let log = ProblemLog()
        let reading = PackReading(folder: folder, known: packs(), log: log)
        let procedure = reading.procedures([name], wordings: wordingRoots(log))[name]
        guard let procedure, log.isEmpty else { throw log.sorted }
        return procedure
    }

    /// Loads every pack of the folder; what several extend is read and compiled once.
    ///
    /// - Throws: Every problem of every pack at once.
    public func loadAll() throws(PackProblems) -> [String: Procedure] {
        let log = ProblemLog()
        let known = packs()
        let reading = PackReading(folder: folder, known: known, log: log)
        let procedures = reading.procedures(known, wordings: wordingRoots(log))
        guard log.isEmpty else { throw log.sorted }
        return procedures
    }

    /// The files of licensed wordings; a folder that was named must be there.
    private func wordingRoots(_ log: ProblemLog) -> [Value] {
        guard let wordings else { return [] }
        let folder = wordings.lastPathComponent
        let files = PackFolder.names(in: wordings).filter { $0.hasSuffix(".yaml") }
        if files.isEmpty {
            log.add(
                "no wordings are here", at: Position(file: folder, line: 1, column: 1))
        }
        return files.compactMap { file in
            let name = folder + "/" + file
            guard let bytes = try? Data(contentsOf: wordings.appending(path: file)) else {
                log.add("the file cannot be read", at: Position(file: name, line: 1, column: 1))
                return nil
            }
            return SourceFile(name: name, bytes: bytes, log: log)?.root
        }
    }
}
