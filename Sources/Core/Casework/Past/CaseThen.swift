public import Barrier
public import Domain

/// A case, its decision and its open duties as they stood at one moment.
///
/// It is the fold of what had been recorded by then, read with the reader's right of today: nothing
/// that came later is in it.
public struct CaseThen: Equatable, Sendable {
    public struct Person: Equatable, Sendable {
        public var id: PersonID
        public var role: Role
        /// Nil where the name is not the reader's to know, or was not known.
        public var name: String?
        /// Nil where they are withheld, or were not known.
        public var details: PersonDetails?
    }

    public struct Entry: Equatable, Sendable {
        public var id: EntryID
        /// The entry's place in the whole record.
        public var position: Int64
        public var recordedAt: Instant
        public var worker: String
        public var agency: String
        /// Whose file it is in; nil for what concerns the case as a whole.
        public var person: PersonID?
        public var body: Release<EntryBody>
    }

    /// By which procedures it was decided.
    public enum Basis: Equatable, Sendable {
        /// Today's edition is the one of that day: everything was worked out anew for that moment.
        case workedOut(contentHash: String)
        /// Today's edition is another. What was recorded then is given as it was recorded, at `at`, in
        /// the edition `contentHash`; nothing is worked out.
        case recorded(contentHash: String, at: Instant, today: String)
    }

    public var id: CaseID
    public var area: Area
    public var at: Instant
    /// The agency as known to which it is given; nil for all that was on record.
    public var knownTo: AgencyID?
    public var openedAt: Instant
    public var people: [Person]
    public var colleagues: [CaseView.Colleague]
    /// Newest first.
    public var entries: [Entry]
    public var level: RiskLevel?
    public var basis: Basis
    /// In the order of the decision.
    ///
    /// For one agency they are what the rules say on what that agency knew; where the edition is
    /// another, nobody can tell any more, and there are none.
    public var outcomes: [OutcomeThen]

    /// What somebody had to do at that moment.
    public var openDuties: [OutcomeThen] { outcomes.filter { $0.isDuty && $0.isOpen } }
}

/// What a rule said of a case at one moment.
public struct OutcomeThen: Hashable, Sendable {
    /// Rule, place in the rule and subjects.
    public var key: String
    public var rule: String
    /// A word of `OutcomeKind`.
    public var kind: String
    /// The words that today's edition has for it; nil where it has no such rule any more.
    public var wording: DutyWording?
    /// Whom it was about, by name where the reader may know it.
    public var about: String?
    public var due: Instant?
    /// A word of `OutcomeStatus`.
    public var status: String

    public var isDuty: Bool { kind == "duty" || kind == "record" }
    public var isOpen: Bool { status == "open" || status == "undetermined" }
}

/// What a rule asks for, of whom, and where that is written.
public struct DutyWording: Hashable, Sendable {
    public struct Source: Hashable, Sendable {
        /// The catalogue's id.
        public var id: String
        public var document: String
        public var section: String
    }

    public var action: String
    public var text: String
    /// Who must act, in words.
    public var owner: String?
    public var sources: [Source]
}
