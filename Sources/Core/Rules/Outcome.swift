public import Domain

/// What a rule says of this case.
///
/// As a decision holds it, a few numbers and the answer that it belongs to: texts, reasons and limits
/// are made when they are read, always the same ones. Detached it holds them itself, and nothing
/// else of the case.
public struct Outcome: Sendable {
    private enum Source: Sendable {
        case live(Answer, Evaluation.Said)
        case detached(DetachedOutcome)
    }

    private var source: Source
    public var status: OutcomeStatus

    init(_ answer: Answer, _ said: Evaluation.Said) {
        source = .live(answer, said)
        status = said.status
    }

    /// The same apart from the facts that it was decided on, as it must be to leave the case.
    public var detached: Outcome {
        var outcome = self
        outcome.source = .detached(DetachedOutcome(self, because: because))
        return outcome
    }

    /// Rule, place in the rule and subjects; the same from one decision to the next.
    public var key: String {
        switch source {
        case .live(_, let said):
            OutcomeKey(rule: rule, place: Int(said.place), subjects: subjects).text
        case .detached(let outcome): outcome.key
        }
    }

    public var rule: String {
        switch source {
        case .live(let answer, let said): answer.rule(said).id
        case .detached(let outcome): outcome.rule
        }
    }

    public var cites: [String] {
        switch source {
        case .live(let answer, let said): answer.rule(said).cites
        case .detached(let outcome): outcome.cites
        }
    }

    public var force: Force {
        switch source {
        case .live(let answer, let said): answer.rule(said).force
        case .detached(let outcome): outcome.force
        }
    }

    public var consequence: Consequence {
        switch source {
        case .live(let answer, let said): answer.consequence(said)
        case .detached(let outcome): outcome.consequence
        }
    }

    public var kind: OutcomeKind {
        switch source {
        case .live(let answer, let said): answer.saying(said).kind
        case .detached(let outcome): outcome.consequence.kind
        }
    }

    public var action: String {
        switch source {
        case .live(let answer, let said): answer.rule(said).consequences[Int(said.place)].action
        case .detached(let outcome): outcome.consequence.action
        }
    }

    public var emergency: Bool {
        switch source {
        case .live(let answer, let said): answer.rule(said).emergency
        case .detached(let outcome): outcome.emergency
        }
    }

    /// The persons whom it is about.
    public var about: PersonID? {
        switch source {
        case .live(let answer, let said): answer.person(said)
        case .detached(let outcome): outcome.about
        }
    }

    public var subjects: [String] {
        switch source {
        case .live(let answer, let said): answer.subjects(said).map(\.id)
        case .detached(let outcome): outcome.subjects
        }
    }

    public var due: Due? {
        switch source {
        case .live(let answer, let said): answer.due(said)
        case .detached(let outcome): outcome.due
        }
    }

    /// Put others in their place, such as those that one worker may see, and it is detached.
    public var because: [Reason] {
        get {
            switch source {
            case .live(let answer, let said): answer.reasons(answer.grounds(said))
            case .detached(let outcome): outcome.because
            }
        }
        set { source = .detached(DetachedOutcome(self, because: newValue)) }
    }

    /// The same for somebody who knows less of the case: for these reasons, its subjects under these
    /// names, and about this person or nobody.
    public func known(
        because: [Reason], subjects: [String], about: PersonID?
    ) -> Outcome {
        var outcome = self
        outcome.source = .detached(
            DetachedOutcome(self, because: because, subjects: subjects, about: about))
        return outcome
    }

    /// The rule that stands against this one.
    public var overruledBy: String? {
        switch source {
        case .live(let answer, let said):
            said.winner < 0 ? nil : answer.program.rules[Int(said.winner)].id
        case .detached(let outcome): outcome.overruledBy
        }
    }
}

extension Outcome: Hashable {
    public static func == (left: Outcome, right: Outcome) -> Bool {
        left.status == right.status
            && DetachedOutcome(left, because: left.because)
                == DetachedOutcome(right, because: right.because)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(status)
    }
}

/// Everything of an outcome but how it stands.
private final class DetachedOutcome: Sendable, Equatable {
    let key: String
    let rule: String
    let cites: [String]
    let force: Force
    let consequence: Consequence
    let emergency: Bool
    let about: PersonID?
    let subjects: [String]
    let due: Due?
    let because: [Reason]
    let overruledBy: String?

    convenience init(_ outcome: Outcome, because: [Reason]) {
        self.init(
            outcome, because: because, subjects: outcome.subjects, about: outcome.about)
    }

    init(_ outcome: Outcome, because: [Reason], subjects: [String], about: PersonID?) {
        let place = OutcomeKey(outcome.key)?.place ?? 0
        key = OutcomeKey(rule: outcome.rule, place: place, subjects: subjects).text
        rule = outcome.rule
        cites = outcome.cites
        force = outcome.force
        consequence = outcome.consequence
        emergency = outcome.emergency
        self.about = about
        self.subjects = subjects
        due = outcome.due
        self.because = because
        overruledBy = outcome.overruledBy
    }

    static func == (left: DetachedOutcome, right: DetachedOutcome) -> Bool {
        left === right
            || left.key == right.key && left.cites == right.cites && left.force == right.force
                && left.consequence == right.consequence && left.emergency == right.emergency
                && left.about == right.about && left.due == right.due
                && left.because == right.because && left.overruledBy == right.overruledBy
    }
}
