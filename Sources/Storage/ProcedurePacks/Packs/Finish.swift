import Rules

extension PackAssembly {
    /// The compiled procedure; nil when definitions need each other, which is reported.
    func procedure(_ id: String, title: String, rules: [Rule], hash: String) -> Procedure? {
        var rules = rules
        var isSound = true
        while true {
            do {
                var procedure = try Procedure(
                    id: id, title: title, contentHash: hash, vocabulary: names.vocabulary,
                    rules: rules, documents: documents.dictionary,
                    citations: citations.dictionary, services: services.dictionary,
                    instruments: instruments.dictionary, cues: cues.items,
                    calendars: calendars.calendars, owners: owners.dictionary,
                    switches: switches.dictionary)
                procedure.doNotRefer = doNotRefer.items
                procedure.rowNotes = rowNotes.items
                procedure.unwantedPhrases = unwantedPhrases
                procedure.knownTerms = knownTerms
                procedure.settings = names.settings.dictionary
                procedure.invariants = compiledInvariants(rules)
                procedure.assumptions = compiledAssumptions()
                return isSound ? procedure : nil
            } catch {
                isSound = false
                report(error.rules, "definitions need each other")
                // Without one of its rules this cycle is gone, and the next comes to light.
                guard let first = error.rules.first else { return nil }
                rules.removeAll { $0.id == first }
            }
        }
    }

    /// Reports rules that overrule each other, directly or through others.
    func reportOverruling(_ rules: [Rule]) {
        let losers = Dictionary(
            rules.map { ($0.id, $0.overrules) }, uniquingKeysWith: { first, _ in first })
        var done: Set<String> = []
        for rule in rules {
            var path: [String] = []
            walk(rule.id, losers, &path, &done)
        }
    }

    private func walk(
        _ id: String, _ losers: [String: [String]], _ path: inout [String],
        _ done: inout Set<String>
    ) {
        if let start = path.firstIndex(of: id) {
            if path.count - start > 1 { report(Array(path[start...]), "rules overrule each other") }
            return
        }
        guard !done.contains(id) else { return }
        path.append(id)
        for loser in losers[id] ?? [] { walk(loser, losers, &path, &done) }
        path.removeLast()
        done.insert(id)
    }

    /// Reports a cycle where the first of its rules in pack order is written.
    private func report(_ cycle: [String], _ message: String) {
        guard let first = names(in: cycle).first, let start = cycle.firstIndex(of: first) else {
            return
        }
        let order = Array(cycle[start...] + cycle[..<start]) + [first]
        let path = order.map { "`\($0)`" }.joined(separator: " → ")
        rules[first]?.value.problem("\(message): \(path)")
    }

    private func names(in cycle: [String]) -> [String] { rules.names.filter(cycle.contains) }
}
