import Rules

/// Which stories show a rule holding, not holding and beyond telling.
public struct RuleEvidence: Sendable {
    /// Stories that expect an outcome of the rule and get it.
    public var fires: [String] = []
    /// Stories in which the rule does not apply to anything.
    public var silent: [String] = []
    /// Stories in which nobody can tell whether it applies.
    public var unknown: [String] = []

    public init() {}

    /// Adds what one story shows of every rule of its procedure.
    public static func gather(
        _ result: StoryReplay.Result, of story: Story, into evidence: inout [String: RuleEvidence]
    ) {
        let expected = result.rulesExpected(by: story)
        for rule in result.procedure.rules {
            switch result.procedure.truth(of: rule.id, in: result.decision) {
            case .yes:
                if expected.contains(rule.id) {
                    evidence[rule.id, default: .init()].fires.append(story.id)
                }
            case .no:
                add(
                    story.id, named: story.expect.silent.contains(rule.id), to: \.silent, rule,
                    &evidence)
            case .unknown:
                add(
                    story.id, named: story.expect.unknown.contains(rule.id), to: \.unknown, rule,
                    &evidence)
            case nil: break
            }
        }
    }

    /// Stories that name the rule come first: they were written for it.
    private static func add(
        _ story: String, named: Bool, to list: WritableKeyPath<RuleEvidence, [String]>,
        _ rule: Rule,
        _ evidence: inout [String: RuleEvidence]
    ) {
        if named {
            evidence[rule.id, default: .init()][keyPath: list].insert(story, at: 0)
        } else {
            evidence[rule.id, default: .init()][keyPath: list].append(story)
        }
    }
}

extension StoryReplay.Result {
    /// Rules of which the story expects an outcome that is there.
    func rulesExpected(by story: Story) -> Set<String> {
        Set(
            decision.outcomes.filter { outcome in
                story.expect.outcomes.contains { matches(outcome, $0) }
            }.map(\.rule))
    }
}
