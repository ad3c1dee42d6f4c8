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
        let chain = chain(to: name, log)
        var assembly = PackAssembly(log: log)
        if !chain.isComplete { assembly.isMissingParent() }
        for (pack, manifest) in chain.packs { assembly.add(pack, manifest) }
        for root in wordingRoots(log) { assembly.addWordings(root) }
        let rules = assembly.rules.items.compactMap { RuleCompiler.compile($0, in: assembly) }
        assembly.reportOverruling(rules)
        let procedure = assembly.procedure(
            name, title: chain.packs.last?.1.title ?? "", rules: rules,
            hash: contentHash(of: chain.packs.map(\.0)))
        guard let procedure, log.isEmpty else { throw log.sorted }
        return procedure
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
            return SourceFile(name: name, bytes: bytes, log: log)?.root()
        }
    }

    // MARK: Parents

    private struct Chain {
        /// The first parent first, the pack itself last.
        var packs: [(PackFolder, Manifest)] = []
        /// False when a parent is missing.
        var isComplete = true
    }

    private func chain(to name: String, _ log: ProblemLog) -> Chain {
        let known = packs()
        var chain = Chain()
        guard known.contains(name) else {
            log.add(
                "unknown pack `\(name)`", at: Position(file: name, line: 1, column: 1),
                suggestion: suggestion(for: name, among: known))
            chain.isComplete = false
            return chain
        }
        var next: String? = name
        while let current = next {
            let pack = PackFolder(folder.appending(path: current), name: current, log: log)
            let manifest = Manifest(pack, log: log)
            chain.packs.insert((pack, manifest), at: 0)
            if !manifest.isComplete { chain.isComplete = false }
            next = manifest.parent?.text()
            guard let value = manifest.parent, let parent = next else { break }
            if chain.packs.contains(where: { $0.0.name == parent }) {
                value.problem("`\(name)` extends itself through `\(parent)`")
                break
            }
            if !known.contains(parent) {
                value.problem(
                    "unknown pack `\(parent)`", suggestion: suggestion(for: parent, among: known))
                chain.isComplete = false
                break
            }
        }
        return chain
    }
}
