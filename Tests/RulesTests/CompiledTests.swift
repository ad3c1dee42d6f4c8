import Domain
import Testing

@testable import Rules

@Suite struct `The compiled procedure` {
    @Test(arguments: 1...40)
    func `decides as the plain one does`(seed: UInt64) throws {
        var generator = Seeded(seed)
        for _ in 0..<60 {
            let procedure = try Chance.procedure(16, &generator)
            for _ in 0..<2 {
                let table = Chance.table(&generator)
                let open = procedure.decide(table, at: Workshop.now)
                let settled =
                    Bool.random(using: &generator) ? Chance.settlements(open, &generator) : [:]
                compare(procedure, table, settled)
            }
        }
    }

    private func compare(
        _ procedure: Procedure, _ table: FactTable, _ settled: [String: Settlement]
    ) {
        let decision = procedure.decide(table, at: Workshop.now, settled: settled)
        let reference = Reference(procedure, table, at: Workshop.now, settled)
        #expect(decision.outcomes.map(said) == reference.outcomes.map(unbound))
        #expect(decision.questions.map(question) == reference.questions)
        #expect(decision.facts.values == reference.facts.values)
        #expect(decision.facts.entries == reference.facts.entries)
        #expect(decision.given.values == table.values)
    }

    private func said(_ outcome: Outcome) -> Reference.Said {
        Reference.Said(
            key: outcome.key, rule: outcome.rule, cites: outcome.cites,
            consequence: outcome.consequence, emergency: outcome.emergency, about: outcome.about,
            subjects: outcome.subjects, due: outcome.due, because: outcome.because,
            status: outcome.status, overruledBy: outcome.overruledBy)
    }

    private func unbound(_ said: Reference.Said) -> Reference.Said {
        var said = said
        said.bound = [:]
        return said
    }

    private func question(_ question: OpenQuestion) -> Reference.Question {
        Reference.Question(
            fact: question.fact, subject: question.subject, person: question.person,
            rules: question.rules, weight: question.weight)
    }
}
