public import Rules

/// Asks of every rule whether some story would notice a careless edit.
public struct MutationCheck: Sendable {
    /// A replayed story with the facts on which it was decided.
    private struct Witness: Sendable {
        var story: Story
        var result: StoryReplay.Result
        /// Rules that the story names, or that speak in it.
        var rules: Set<String>
        /// The procedure that decided, with its switches.
        var procedure: String
    }

    private let witnesses: [Witness]
    /// By procedure and switches.
    private let procedures: [String: Procedure]
    private let byRule: [String: [Int]]

    /// - Parameter replayed: stories that hold, with what came of them.
    public init(_ replayed: [(story: Story, result: StoryReplay.Result)]) {
        var procedures: [String: Procedure] = [:]
        var byRule: [String: [Int]] = [:]
        var witnesses: [Witness] = []
        for (story, result) in replayed {
            let key = ([result.procedure.id] + story.switches.sorted()).joined(separator: " ")
            procedures[key] = procedures[key] ?? result.procedure
            let rules = story.namedRules.union(result.decision.outcomes.map(\.rule))
            for rule in rules { byRule[rule, default: []].append(witnesses.count) }
            witnesses.append(
                Witness(story: story, result: result, rules: rules, procedure: key))
        }
        self.witnesses = witnesses
        self.procedures = procedures
        self.byRule = byRule
    }

    /// Whether a story's expectations fail with the mutant in place.
    ///
    /// Stories that name the rule, or in which it speaks, are asked; no other can expect anything of
    /// it but by how much is said in all.
    public func isNoticed(_ mutant: Mutant) -> Bool {
        var mutated: [String: Procedure?] = [:]
        let asked = (byRule[mutant.rule] ?? []) + (quiet.isEmpty ? [] : quiet)
        return asked.contains { index in
            let witness = witnesses[index]
            if mutated[witness.procedure] == nil {
                mutated[witness.procedure] = procedures[witness.procedure]?.with(mutant)
            }
            guard let procedure = mutated[witness.procedure] ?? nil else { return false }
            var result = witness.result
            result.procedure = procedure
            result.decision = procedure.decide(
                result.facts.facts, at: result.facts.at, settled: result.facts.settled)
            return !result.mismatches(witness.story).isEmpty
        }
    }

    /// Stories that bound how much is said.
    private var quiet: [Int] {
        witnesses.indices.filter { witnesses[$0].story.expect.quiet != nil }
    }

    /// The stories in which something is refused, for mutants that only a replay shows: a refusal is
    /// decided on the way.
    public func refusing(_ rule: String) -> [Story] {
        witnesses.filter { witness in
            witness.story.expectsRefusal && procedures[witness.procedure]?.rule(rule) != nil
        }.map(\.story)
    }
}

extension Story {
    /// Rules that the story's expectations speak of by name.
    var namedRules: Set<String> {
        Set(expect.silent + expect.unknown)
            .union((expect.outcomes + expect.absent).compactMap(\.rule))
    }

    var expectsRefusal: Bool {
        !expect.refused.isEmpty || action?.refused.isEmpty == false
            || events.contains { !$0.refused.isEmpty }
    }
}
