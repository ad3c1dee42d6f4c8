import Domain
import Rules
import Testing

@testable import Casework

@Suite struct `Every rule` {
    /// Takes each rule away once.
    ///
    /// Where no story's decision changes, the stories in which something
    /// is refused are replayed without it, because a refusal is decided on the way.
    @Test(.timeLimit(.minutes(10)))
    func `is missed by a story when it is taken away`() async throws {
        let practice = try Library.practice()
        let witnesses = try await Witness.all(practice)
        var missed = try Set(practice.procedures.values.flatMap(\.rules).map(\.id)).filter { rule in
            try !Witness.notice(rule, witnesses, practice)
        }
        let refusing = witnesses.map(\.replayed.story).filter(\.expectsRefusal)
        for rule in missed.sorted() {
            let reduced = try practice.removing(rule)
            for story in refusing where practice.procedure(for: story.area).rule(rule) != nil {
                guard try await !Replayed(story, reduced).mismatches.isEmpty else { continue }
                missed.remove(rule)
                break
            }
        }
        #expect(missed.isEmpty, "no story needs \(missed.sorted().joined(separator: ", "))")
    }
}

/// A replayed story with the facts on which it was decided.
private struct Witness {
    var replayed: Replayed
    var facts: CaseFacts

    static func all(_ practice: Practice) async throws -> [Witness] {
        var witnesses: [Witness] = []
        for name in Library.names {
            let replayed = try await Replayed(Library.story(name), practice)
            guard replayed.mismatches.isEmpty else { continue }
            witnesses.append(Witness(replayed: replayed, facts: replayed.result.facts))
        }
        return witnesses
    }

    /// Whether some decision without the rule is not what its story expects.
    static func notice(
        _ rule: String, _ witnesses: [Witness], _ practice: Practice
    ) throws -> Bool {
        // Those in which the rule speaks are asked first.
        let ordered = witnesses.filter { $0.speaks(rule) } + witnesses.filter { !$0.speaks(rule) }
        return try ordered.contains { witness in
            let area = witness.replayed.story.area
            guard practice.procedure(for: area).rule(rule) != nil else { return false }
            var result = witness.replayed.result
            result.procedure = try result.procedure.removing(rule: rule)
            result.decision = result.procedure.decide(
                witness.facts.facts, at: witness.facts.at, settled: witness.facts.settled)
            return !result.mismatches(witness.replayed.story).isEmpty
        }
    }

    private func speaks(_ rule: String) -> Bool {
        replayed.result.decision.outcomes.contains { $0.rule == rule }
    }
}

extension Practice {
    /// The same procedures, all without one rule.
    fileprivate func removing(_ rule: String) throws -> Practice {
        var reduced = self
        for (name, procedure) in procedures where procedure.rule(rule) != nil {
            reduced.procedures[name] = try procedure.removing(rule: rule)
        }
        if national.rule(rule) != nil { reduced.national = try national.removing(rule: rule) }
        return reduced
    }
}

extension Story {
    fileprivate var expectsRefusal: Bool {
        !expect.refused.isEmpty || action?.refused.isEmpty == false
            || events.contains { !$0.refused.isEmpty }
    }
}
