public import Domain

/// A decision as a worker needs it: what says the same folded into one line, the most urgent first,
/// and no more at once than can be taken in.
///
/// Every outcome is in exactly one line.
public struct Brief: Hashable, Sendable {
    /// Never cut.
    public private(set) var emergency: [Line] = []
    /// Duties and records for now, at most `Brief.most` unless more of them are emergencies.
    public private(set) var doNow: [Line] = []
    public private(set) var doNowRest: [Line] = []
    /// Blocks, then warnings, for now.
    public private(set) var doNot: [Line] = []
    /// At most `Brief.mostQuestions`; what must always be asked first (DX-28) leads.
    public private(set) var ask: [OpenQuestion]
    public private(set) var askRest: [OpenQuestion]
    public private(set) var before: [Line] = []
    /// What to ask or say: prompts for now, and all that is meant for a conversation.
    public private(set) var conversation: [Line] = []
    public private(set) var afterwards: [Line] = []
    /// Routes.
    public private(set) var whoCanHelp: [Line] = []
    /// Walls, and what holds always.
    public private(set) var standing: [Line] = []
    /// What the rules made of the facts: definitions.
    public private(set) var findings: [Line] = []
    /// Done, declined or overruled.
    public private(set) var settled: [Line] = []

    /// The lines of `doNow`.
    public static let most = 7
    /// The lines of `ask`.
    public static let mostQuestions = 3

    /// The brief of a decision, or of what one worker may see of it.
    ///
    /// - Parameters:
    ///   - outcomes: In the order of the decision.
    ///   - questions: Most consequential first.
    public init(_ outcomes: [Outcome], _ questions: [OpenQuestion], at now: Instant) {
        ask = questions.prefix(Brief.mostQuestions).map(\.detached)
        askRest = questions.dropFirst(Brief.mostQuestions).map(\.detached)
        let lines = Brief.fold(outcomes.map(\.detached), at: now)
        for line in lines.sorted(by: { $0.rank < $1.rank }) { put(line) }
        doNot = doNot.filter { $0.kind == .block } + doNot.filter { $0.kind != .block }
        let shown = max(Brief.most, doNow.count { $0.isEmergency })
        doNowRest = Array(doNow.dropFirst(shown))
        doNow = Array(doNow.prefix(shown))
    }

    /// All lines, section after section.
    public var lines: [Line] {
        [
            emergency, doNow, doNowRest, doNot, before, conversation, afterwards, whoCanHelp,
            standing, findings, settled,
        ].flatMap { $0 }
    }

    /// What asks somebody to act, hold back, ask or turn to: all that still stands but what the rules
    /// found and what holds always.
    public var pressing: [Line] {
        [emergency, doNow, doNowRest, doNot, before, conversation, afterwards, whoCanHelp]
            .flatMap { $0 }
    }

    private mutating func put(_ line: Line) {
        guard !line.isSettled else { return settled.append(line) }
        // The panel on top is for what is known; what may be an emergency is asked first.
        if line.isEmergency, !line.isUndetermined { return emergency.append(line) }
        switch (line.kind, line.moment) {
        case (.definition, _): findings.append(line)
        case (.wall, _), (_, .standing): standing.append(line)
        case (.route, _): whoCanHelp.append(line)
        case (_, .before): before.append(line)
        case (_, .conversation), (.prompt, .now): conversation.append(line)
        case (_, .afterwards): afterwards.append(line)
        case (.block, .now), (.warn, .now): doNot.append(line)
        case (.duty, .now), (.record, .now): doNow.append(line)
        }
    }

    /// Folds what says the same into lines, in the order of what came first.
    private static func fold(_ outcomes: [Outcome], at now: Instant) -> [Line] {
        var lines: [Line] = []
        var places: [Fold: Int] = [:]
        for outcome in outcomes {
            let fold = Fold(outcome)
            if let place = places[fold] {
                lines[place].add(outcome)
            } else {
                places[fold] = lines.count
                lines.append(Line(outcome, place: lines.count, at: now))
            }
        }
        return lines
    }

    /// What two outcomes that say the same have in common.
    private struct Fold: Hashable {
        var kind: OutcomeKind
        var action: String
        var about: PersonID?
        /// What is settled is not folded into what still stands, nor into what was settled otherwise.
        var settled: OutcomeStatus?

        init(_ outcome: Outcome) {
            kind = outcome.kind
            action = outcome.action
            about = outcome.about
            settled =
                outcome.status == .open || outcome.status == .undetermined ? nil : outcome.status
        }
    }
}

extension Decision {
    /// The decision folded, ranked and cut to what can be taken in.
    public var brief: Brief { Brief(outcomes, questions, at: at) }
}
