import Foundation
import Rules

/// One load of packs, which reads and compiles once what several of them extend.
final class PackReading {
    /// A pack laid over its parents, with its rules compiled.
    private struct Laid {
        var title: String
        var assembly: PackAssembly
        /// Over the first parent's files first, the pack's own last.
        var hash = ContentHash()
        /// By id; a rule that could not be compiled is not here.
        var rules: [String: Rule] = [:]
    }

    private let folder: URL
    private let known: [String]
    private let log: ProblemLog
    /// What was read and not laid yet.
    private var read: [String: PackFolder] = [:]
    private var laid: [String: Laid] = [:]

    init(folder: URL, known: [String], log: ProblemLog) {
        self.folder = folder
        self.known = known
        self.log = log
    }

    /// The procedures of these packs; one that cannot be made is not there, and its problems are
    /// logged.
    func procedures(_ names: [String], wordings: [Value]) -> [String: Procedure] {
        for files in PackFolder.read(names.filter(known.contains), in: folder, log: log) {
            read[files.name] = files
        }
        var packs: [(name: String, laid: Laid)] = []
        for name in names {
            guard known.contains(name) else {
                log.add(
                    "unknown pack `\(name)`", at: Position(file: name, line: 1, column: 1),
                    suggestion: suggestion(for: name, among: known))
                continue
            }
            packs.append((name, lay(name, below: [])))
        }
        // Asked before the packs part ways, so that none depends on which of them was faster.
        let isSoundSoFar = log.isEmpty
        let made = onAllCores(packs) {
            self.procedure($0.name, of: $0.laid, wordings, isSoundSoFar: isSoundSoFar)
        }
        var procedures: [String: Procedure] = [:]
        for (pack, procedure) in zip(packs, made) { procedures[pack.name] = procedure }
        return procedures
    }

    private func procedure(
        _ name: String, of pack: Laid, _ wordings: [Value], isSoundSoFar: Bool
    ) -> Procedure? {
        var assembly = pack.assembly
        assembly.isSoundSoFar = isSoundSoFar
        for root in wordings { assembly.addWordings(root) }
        let rules = assembly.rules.items.compactMap { pack.rules[$0.id] }
        assembly.reportOverruling(rules)
        return assembly.procedure(
            name, title: pack.title, rules: rules, hash: pack.hash.text)
    }

    /// Reads a pack over its parents; `children` are the packs that asked for it, the first one
    /// first.
    private func lay(_ name: String, below children: [String]) -> Laid {
        if let laid = laid[name] { return laid }
        let files =
            read.removeValue(forKey: name)
            ?? PackFolder.read([name], in: folder, log: log)[0]
        let manifest = Manifest(files, log: log)
        let parent = parent(of: manifest, below: children + [name])
        var pack =
            parent ?? Laid(title: "", assembly: PackAssembly(log: log))
        if !manifest.isComplete || (parent == nil && manifest.parent != nil) {
            pack.assembly.isMissingParent()
        }
        let inherited = pack.assembly
        pack.hash.add(files)
        pack.title = manifest.title
        pack.assembly.add(files, manifest)
        let moved = pack.assembly.moved(since: inherited, in: name)
        let assembly = pack.assembly
        let own = assembly.rules.items.filter { $0.pack == name || $0.mentions(moved) }
        let compiled = onAllCores(own) { RuleCompiler.compile($0, in: assembly) }
        for (rule, compiled) in zip(own, compiled) { pack.rules[rule.id] = compiled }
        laid[name] = pack
        return pack
    }

    /// What a pack extends; nil when it extends nothing, or nothing that can be found.
    private func parent(of manifest: Manifest, below children: [String]) -> Laid? {
        guard let value = manifest.parent, let parent = value.text() else { return nil }
        if children.contains(parent) {
            value.problem("`\(children[0])` extends itself through `\(parent)`")
            return nil
        }
        guard known.contains(parent) else {
            value.problem(
                "unknown pack `\(parent)`", suggestion: suggestion(for: parent, among: known))
            return nil
        }
        return lay(parent, below: children)
    }
}

extension PackAssembly {
    /// The names whose meaning for a rule is another than it was before a pack was added.
    ///
    /// Facts, owners, citations and services are only ever added, and a fact keeps its place.
    fileprivate func moved(since parent: PackAssembly, in pack: String) -> Set<String> {
        let before = parent.names.settings.dictionary
        let settings = names.settings.dictionary.filter { before[$0.key] != $0.value }.keys
        let replaced = rules.items.filter { $0.pack == pack && parent.rules.contains($0.id) }
        return Set(settings).union(replaced.map(\.id))
            .union(Set(doNotRefer.names).subtracting(parent.doNotRefer.names))
    }
}

extension PackAssembly.WrittenRule {
    /// Whether the rule's text names one of these, as a word or as a setting with its `$`.
    fileprivate func mentions(_ names: Set<String>) -> Bool {
        !names.isEmpty && fields.whole.mentions(names)
    }
}
