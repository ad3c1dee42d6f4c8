import Domain
import Rules

extension StoryReplay.Result {
    /// Where the decision differs from what the story expects; empty when the story holds.
    public func mismatches(_ story: Story) -> [StoryMismatch] {
        var found = surprises
        let expect = story.expect
        for code in expect.refused where !refused.contains(code) {
            found.append(
                StoryMismatch(
                    line: story.action?.line ?? 1,
                    text: "the action was to be refused because of \(code) and was not"))
        }
        if expect.refused.isEmpty, story.action?.refused.isEmpty ?? false, !refused.isEmpty {
            found.append(
                StoryMismatch(
                    line: story.action?.line ?? 1,
                    text: "the action was refused: \(refused.joined(separator: ", "))"))
        }
        for expected in expect.outcomes
        where !decision.outcomes.contains(where: { matches($0, expected) }) {
            found.append(
                StoryMismatch(
                    line: expected.line, text: "missing: \(describe(expected))\(near(expected))"))
        }
        for unwanted in expect.absent {
            if let outcome = decision.outcomes.first(where: { matches($0, unwanted) }) {
                found.append(
                    StoryMismatch(
                        line: unwanted.line,
                        text: "not wanted: \(describe(unwanted)); the rule \(outcome.rule) says it")
                )
            }
        }
        return found + ruleMismatches(expect) + questionMismatches(expect)
    }

    /// Rules that were to be silent, or were to be beyond telling, and are not.
    private func ruleMismatches(_ expect: Expectations) -> [StoryMismatch] {
        [(expect.silent, Truth.no), (expect.unknown, Truth.unknown)].flatMap { rules, wanted in
            rules.compactMap { rule in
                guard let truth = procedure.truth(of: rule, in: decision) else {
                    return StoryMismatch(line: 1, text: "there is no rule \(rule)")
                }
                let said =
                    truth == .yes ? "applies" : truth == .no ? "does not apply" : "is unknown"
                return truth == wanted
                    ? nil
                    : StoryMismatch(
                        line: 1,
                        text: "the rule \(rule) was to be \(wanted == .no ? "silent" : "unknown");"
                            + " it \(said)")
            }
        }
    }

    private func questionMismatches(_ expect: Expectations) -> [StoryMismatch] {
        var found: [StoryMismatch] = []
        let asked = decision.questions.map(\.fact)
        for fact in expect.questions where !asked.contains(fact) {
            found.append(StoryMismatch(line: 1, text: "the fact \(fact) is not asked"))
        }
        if let first = expect.firstQuestion, asked.first != first {
            found.append(
                StoryMismatch(
                    line: 1, text: "\(first) is not the first question; \(asked.first ?? "none") is"
                ))
        }
        let pressing = decision.brief.pressing.count
        if let quiet = expect.quiet, pressing > quiet {
            found.append(
                StoryMismatch(
                    line: 1,
                    text: "\(pressing) outcomes beside standing ones; at most \(quiet) wanted"))
        }
        return found
    }

    func matches(_ outcome: Outcome, _ expected: Expectations.Expected) -> Bool {
        let settled = outcome.status == .overruled && expected.status == nil
        return !settled
            && (expected.kind.map { $0 == outcome.kind } ?? true)
            && Set(expected.cites).isSubset(of: outcome.cites)
            && (expected.rule.map { $0 == outcome.rule } ?? true)
            && (expected.action.map { $0 == outcome.action } ?? true)
            && (expected.owner.map { $0 == outcome.consequence.owner } ?? true)
            && (expected.due.map { $0 == outcome.due?.at } ?? true)
            && (expected.note.map { outcome.due?.note?.contains($0) ?? false } ?? true)
            && (expected.about.map { people[$0] != nil && people[$0] == outcome.about } ?? true)
            && (expected.status.map { $0 == outcome.status } ?? true)
            && (expected.override.map { $0 == outcome.consequence.override } ?? true)
            && (!expected.clears || outcome.consequence.clears != nil)
            && (expected.moment.map { $0 == outcome.consequence.moment } ?? true)
            && (expected.force.map { $0 == outcome.force } ?? true)
            && Set(expected.services).isSubset(of: outcome.consequence.services)
    }

    private func describe(_ expected: Expectations.Expected) -> String {
        var parts: [String] = []
        if let kind = expected.kind { parts.append(kind.rawValue) }
        if let rule = expected.rule { parts.append(rule) }
        if !expected.cites.isEmpty { parts.append(expected.cites.joined(separator: " ")) }
        if let action = expected.action { parts.append(action) }
        if let owner = expected.owner { parts.append("for \(owner)") }
        if let due = expected.due { parts.append("due \(due)") }
        if let note = expected.note { parts.append("with a note of \"\(note)\"") }
        if let about = expected.about { parts.append("about \(about)") }
        if let status = expected.status { parts.append(status.rawValue) }
        if let override = expected.override { parts.append("override \(override.rawValue)") }
        if let moment = expected.moment { parts.append("moment \(moment.rawValue)") }
        if let force = expected.force { parts.append(force.rawValue) }
        if expected.clears { parts.append("saying what clears it") }
        if !expected.services.isEmpty {
            parts.append("naming \(expected.services.joined(separator: " "))")
        }
        return parts.joined(separator: ", ")
    }

    /// What came closest, so that the difference can be seen.
    private func near(_ expected: Expectations.Expected) -> String {
        let cited = decision.outcomes.first {
            !expected.cites.isEmpty && Set(expected.cites).isSubset(of: $0.cites)
        }
        guard let cited else { return "" }
        let due = cited.due?.at.map { " due \($0)" } ?? ""
        return "; there is \(cited.kind.rawValue) \(cited.rule) (\(cited.action),"
            + " \(cited.consequence.owner ?? "nobody"), \(cited.status.rawValue))\(due)"
    }
}
