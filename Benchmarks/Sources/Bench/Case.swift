import Casework
import Domain
import Rules

/// The facts of a story, and the procedure that decides on them.
struct Case {
    let name: String
    let procedure: Procedure
    private let facts: CaseFacts
    private let decision: Decision

    init(_ name: String, _ result: StoryReplay.Result) {
        self.init(name, result.procedure, result.facts)
    }

    private init(_ name: String, _ procedure: Procedure, _ facts: CaseFacts) {
        self.name = name
        self.procedure = procedure
        self.facts = facts
        decision = procedure.decide(facts.facts, at: facts.at, settled: facts.settled)
    }

    var outcomes: Int { decision.outcomes.count }
    var questions: Int { decision.questions.count }

    /// The same facts and three times the rules: what does not define a fact stands there thrice.
    ///
    /// Nil when the procedure has more than 400 rules by itself.
    var threefold: Case? {
        guard procedure.rules.count <= 400 else { return nil }
        let others = procedure.rules.filter { rule in
            !rule.consequences.contains { $0.sets != nil }
        }
        let copies = ["-b", "-c"].flatMap { suffix in
            others.map { rule in
                var rule = rule
                rule.id += suffix
                rule.overrules = rule.overrules.map { $0 + suffix }
                return rule
            }
        }
        guard
            let more = try? procedure.with(
                rules: procedure.rules + copies, switches: procedure.switches)
        else { return nil }
        return Case(name + " x3", more, facts)
    }

    private func decide() -> Decision {
        procedure.decide(facts.facts, at: facts.at, settled: facts.settled)
    }

    func isWhole(_ measurement: Measurement) -> Bool { measurement.name == name }

    var measurements: [Measurement] {
        [
            measure(name, times: 5_000) { decide() },
            measure(name + ", every part read", times: 1_000) { read(decide()) },
            measure(name + ", with its brief", times: 1_000) { decide().brief },
        ]
    }

    /// Reads everything that a page shows, so that nothing stays lazy.
    private func read(_ decision: Decision) -> Int {
        var size = 0
        for outcome in decision.outcomes {
            size += outcome.key.utf8.count + outcome.cites.count + outcome.subjects.count
            size += outcome.consequence.text.utf8.count + outcome.because.count
            size += outcome.due?.at == nil ? 0 : 1
        }
        for question in decision.questions {
            size += question.question.utf8.count + question.rules.count
        }
        return size
    }
}
