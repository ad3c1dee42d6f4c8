public import Domain

extension Brief {
    /// One thing that a decision says, with every outcome that says it.
    public struct Line: Hashable, Sendable {
        /// The one whose words stand: the most urgent, and of equals the first in the decision.
        public private(set) var leading: Outcome
        /// In the order of the decision.
        public private(set) var outcomes: [Outcome]
        private let place: Int
        private let now: Instant

        init(_ outcome: Outcome, place: Int, at now: Instant) {
            leading = outcome
            outcomes = [outcome]
            self.place = place
            self.now = now
        }

        mutating func add(_ outcome: Outcome) {
            outcomes.append(outcome)
            if Urgency(outcome, at: now) < Urgency(leading, at: now) { leading = outcome }
        }

        public var kind: OutcomeKind { leading.kind }
        public var action: String { leading.action }
        public var about: PersonID? { leading.about }
        public var text: String { leading.consequence.text }

        /// What other rules say of the same in other words.
        public var otherTexts: [String] {
            union { [$0.consequence.text] }.filter { $0 != text }
        }

        public var points: [String] { union(\.consequence.points) }
        public var services: [String] { union(\.consequence.services) }
        public var rules: [String] { union { [$0.rule] } }
        public var cites: [String] { union(\.cites) }
        public var because: [Reason] { union(\.because) }
        public var owners: [String] { union { $0.consequence.owner.map { [$0] } ?? [] } }
        public var keys: [String] { outcomes.map(\.key) }

        /// The earliest of those that have a time, else the most urgent.
        public var due: Due? {
            let dues = outcomes.compactMap(\.due)
            let dated = dues.filter { $0.at != nil }
            return dated.min { ($0.at ?? now) < ($1.at ?? now) } ?? leading.due ?? dues.first
        }

        /// The strongest.
        public var force: Force {
            outcomes.map(\.force).min { $0.rank < $1.rank } ?? leading.force
        }

        /// The earliest.
        public var moment: Moment {
            outcomes.map(\.consequence.moment).min { $0.rank < $1.rank }
                ?? leading.consequence.moment
        }

        public var isEmergency: Bool { outcomes.contains(where: \.emergency) }

        /// Whether what decides it is not known for any of its outcomes.
        public var isUndetermined: Bool {
            outcomes.allSatisfy { $0.status == .undetermined }
        }

        /// Whether it was done, declined or overruled.
        public var isSettled: Bool {
            leading.status != .open && leading.status != .undetermined
        }

        /// Most urgent first, then in the order of the decision.
        var rank: Rank {
            let urgency =
                outcomes.map { Urgency($0, at: now) }.min() ?? Urgency(leading, at: now)
            return Rank(urgency: urgency, place: place)
        }

        private func union<Item: Hashable>(_ items: (Outcome) -> [Item]) -> [Item] {
            var seen: Set<Item> = []
            return outcomes.flatMap(items).filter { seen.insert($0).inserted }
        }
    }

    struct Rank: Comparable {
        var urgency: Urgency
        var place: Int

        static func < (left: Rank, right: Rank) -> Bool {
            left.urgency == right.urgency
                ? left.place < right.place : left.urgency < right.urgency
        }
    }

    /// How soon harm may follow: emergencies, then time, then force, then kind.
    struct Urgency: Comparable {
        private let emergency: Int
        private let time: Int
        private let due: Int64
        private let force: Int
        private let kind: Int

        init(_ outcome: Outcome, at now: Instant) {
            emergency = outcome.emergency ? (outcome.status == .undetermined ? 1 : 0) : 2
            (time, due) = Urgency.time(outcome.due, now)
            force = outcome.force.rank
            kind = outcome.kind.rank
        }

        /// Overdue, at once, within a day, as soon as possible, later, and without a limit.
        private static func time(_ due: Due?, _ now: Instant) -> (Int, Int64) {
            guard let due else { return (5, 0) }
            let limit = due.at?.milliseconds ?? .max
            switch due.clock {
            case .immediate: return (1, limit)
            case .asSoonAsPossible: return (3, 0)
            default: break
            }
            guard let at = due.at else { return (5, 0) }
            if at < now { return (0, limit) }
            return (at <= now.adding(hours: 24) ? 2 : 4, limit)
        }

        static func < (left: Urgency, right: Urgency) -> Bool {
            (left.emergency, left.time, left.due, left.force, left.kind)
                < (right.emergency, right.time, right.due, right.force, right.kind)
        }
    }
}

extension Force {
    /// What the law or a guideline demands comes before what is advised.
    fileprivate var rank: Int {
        switch self {
        case .statute, .must, .never: 0
        case .should: 1
        case .may: 2
        case .information: 3
        }
    }
}

extension Moment {
    fileprivate var rank: Int {
        switch self {
        case .now: 0
        case .before: 1
        case .conversation: 2
        case .afterwards: 3
        case .standing: 4
        }
    }
}

extension OutcomeKind {
    fileprivate var rank: Int {
        switch self {
        case .definition: 0
        case .wall: 1
        case .block: 2
        case .duty: 3
        case .record: 4
        case .route: 5
        case .warn: 6
        case .prompt: 7
        }
    }
}
