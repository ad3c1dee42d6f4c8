public import Domain

/// What happened in a case and who knew what when, what the rules then required and what was done:
/// the working paper of a death review, made from the record and from nothing else.
///
/// It holds what victims, children and others said. It is for a review chair; nothing that goes to the
/// person of concern can reach it.
public struct Chronology: Equatable, Sendable {
    /// An entry as the ledger knows it, so that each line can be proven.
    public struct EntryNumber: Hashable, Sendable {
        /// The place in the whole record, from 1.
        public var position: Int64
        public var id: EntryID
    }

    public struct Person: Hashable, Sendable {
        public var id: PersonID
        /// Nil while the record knows no name.
        public var name: String?
        public var born: Day?
        /// What the person was recorded as, oldest first; the last holds.
        public var roles: [RoleSpan]
    }

    public struct RoleSpan: Hashable, Sendable {
        public var role: Role
        public var from: Instant
        public var entry: EntryNumber
    }

    public struct AgencyLine: Hashable, Sendable {
        public var id: AgencyID
        public var name: String
        public var kind: Agency.Kind
        public var workers: [WorkerLine]
        /// How many entries it wrote.
        public var recorded: Int
        /// When it first knew anything of the case.
        public var firstKnew: Instant?
    }

    public struct WorkerLine: Hashable, Sendable {
        public var name: String
        public var role: WorkerRole
        /// Nil for who wrote in the case and was not put on it.
        public var side: Side?
        public var from: Instant
    }

    public struct LevelLine: Hashable, Sendable {
        public var level: RiskLevel?
        public var from: Instant
        /// What was recorded when the level changed.
        public var entry: EntryNumber
    }

    /// An edition of the procedures by which decisions were taken.
    public struct Edition: Hashable, Sendable {
        public var contentHash: String
        public var from: Instant
        /// Whether today's procedures are this edition, so that duties stand in their own words.
        public var isTodays: Bool
    }

    public struct Proof: Hashable, Sendable {
        /// How many entries of the case it is made from.
        public var entries: Int
        /// Where the whole record ended when it was made.
        public var head: Int64
        /// The running hash of the whole record there, in hexadecimal.
        public var chain: String
    }

    public var caseID: CaseID
    public var area: Area
    /// The area's procedures by their title.
    public var procedure: String
    /// Why the case was opened.
    public var reason: String
    public var opened: Instant
    /// What had been recorded by then is in it.
    public var asOf: Instant
    /// Whether it speaks of people in the words of each day, as only the audit may read them, or of all
    /// of them by what they are called now.
    public var hasWordsOfTheDay: Bool
    public var people: [Person]
    public var agencies: [AgencyLine]
    /// By when it happened, then by place in the record.
    public var lines: [ChronologyLine]
    /// Every duty that a decision asked for, by when it was asked.
    public var duties: [ChronologyDuty]
    /// Duties that were open at the end because time had passed, and that no decision had asked for.
    ///
    /// None where today's procedures are another edition.
    public var arisen: [OutcomeThen]
    public var levels: [LevelLine]
    public var editions: [Edition]
    public var keyDates: [KeyDate]
    public var proof: Proof
    /// Entries that are withheld from whoever it was made for.
    public var withheld: Int

    public func line(_ id: EntryID) -> ChronologyLine? { lines.first { $0.entry.id == id } }
}

/// One thing that the record knows, with when it happened and when it was known.
public struct ChronologyLine: Equatable, Sendable {
    public enum Sort: String, Sendable, CaseIterable {
        /// Something happened between people, or in somebody's life.
        case happened
        /// Somebody said something.
        case said
        /// A risk was assessed or judged.
        case assessed
        /// An order, from proposal to end.
        case order
        /// A worker planned, asked for or wrote something.
        case work
        /// Someone reported on a duty.
        case duty
        /// Who is what, and who works on the case.
        case people
        /// Something was refused.
        case refused
    }

    public struct Fact: Hashable, Sendable {
        public var label: String
        public var value: String
    }

    /// An agency to which it was open, and from when.
    public struct Knowledge: Hashable, Sendable {
        public var agency: AgencyID
        public var since: Instant
        /// Whether the agency recorded it itself.
        public var isOwn: Bool
        /// Whether part of it was kept from the agency.
        public var isCut: Bool
    }

    public var entry: Chronology.EntryNumber
    public var sort: Sort
    public var title: String
    public var happened: Instant
    /// Whether only the day of it is known.
    public var isDayOnly: Bool
    /// When the worker who recorded it heard of it, where that is another time.
    public var learned: Instant?
    public var recorded: Instant
    public var by: String
    public var agency: AgencyID
    public var agencyName: String
    /// Exactly what was said.
    public var words: String?
    /// What the worker made of it, apart from the words.
    public var interpretation: String?
    /// From whom it came, to whom, through whom.
    public var provenance: String?
    public var facts: [Fact]
    /// By when they could read it.
    public var knownTo: [Knowledge]
    /// Duties that a decision asked for because of it, by their places in `Chronology.duties`.
    public var asked: [Int]
    /// Whether it is the answer to a question that the rules asked.
    public var isAnswer: Bool
    /// Whether it is one of the dates at which a review asks what was known.
    public var isTurningPoint: Bool
    /// Whether it says who somebody is and how to reach them.
    public var isAboutSomeone: Bool
    /// Whether it corrects what people were recorded as.
    public var isCorrection: Bool
}
