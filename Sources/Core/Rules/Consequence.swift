public import Domain

/// The eight things that a rule can say (practice README, "Kind").
public enum OutcomeKind: String, Sendable, CaseIterable {
    case definition, wall, block, duty, record, route, prompt, warn
}

/// How strongly the source puts it.
public enum Force: String, Sendable, CaseIterable {
    case statute, must, never, should, may, information
}

/// Who may set a block aside, and how (catalogue A5).
public enum Override: String, Sendable, CaseIterable {
    /// Nobody inside the product.
    case none
    /// A manager, with a reason.
    case manager
    /// The victim's own recorded, specific request.
    case victimRequest
    /// It clears by itself once what is missing is recorded.
    case whenRecorded
    /// Urgent protective contact by police or children's services, with a manager's plan and reason.
    case urgentProtection
}

/// When an outcome is wanted, so that a decision can be read in its place.
public enum Moment: String, Sendable, CaseIterable {
    /// Someone has to act or hold back now.
    case now
    /// Before a contact or step that is planned.
    case before
    /// While talking with someone.
    case conversation
    /// After it: at recording, at review.
    case afterwards
    /// What holds always and asks nobody to act now.
    case standing
}

/// What one rule says, before it is asked of a case.
public struct Consequence: Hashable, Sendable {
    public var kind: OutcomeKind
    /// The stable word for what is asked, forbidden or offered: `refer-anger-management`.
    public var action: String
    /// The sentence that a worker reads.
    public var text: String
    /// What the sentence means in this case, a short line each: what to ask, cover or say.
    public var points: [String]
    public var moment: Moment
    /// The sentence in Welsh, where the pack has it.
    public var welsh: String?
    /// Who must act, as a word of the pack's owners.
    public var owner: String?
    /// The person role or scope whom it concerns: `victim`, `personOfConcern`, `child`, ….
    public var about: String?
    public var clock: Clock?
    /// The fact that starts the clock; the moment of the decision when nil.
    public var start: FactSlot?
    /// For a block: what clears it.
    public var clears: String?
    public var override: Override?
    /// Services that a route offers, or that a block names in place of what it forbids.
    public var services: [String]
    /// For a definition: the fact that it sets and the value.
    public var sets: FactSlot?
    public var value: FactValue?

    public init(
        kind: OutcomeKind, action: String, text: String, owner: String? = nil,
        about: String? = nil, clock: Clock? = nil, start: FactSlot? = nil, clears: String? = nil,
        override: Override? = nil, services: [String] = [], sets: FactSlot? = nil,
        value: FactValue? = nil, points: [String] = [], moment: Moment = .now,
        welsh: String? = nil
    ) {
        self.welsh = welsh
        self.kind = kind
        self.action = action
        self.text = text
        self.owner = owner
        self.about = about
        self.clock = clock
        self.start = start
        self.clears = clears
        self.override = override
        self.services = services
        self.sets = sets
        self.value = value
        self.points = points
        self.moment = moment
    }
}

/// One test that made a rule fire, in terms that a page can show and link.
public struct Reason: Hashable, Sendable {
    public var fact: String
    public var value: String
    /// The subject that the fact is about; nil for the situation.
    public var subject: String?
    public var entries: [EntryID]

    public init(fact: String, value: String, subject: String?, entries: [EntryID]) {
        self.fact = fact
        self.value = value
        self.subject = subject
        self.entries = entries
    }
}

/// How an outcome stands.
public enum OutcomeStatus: String, Sendable, CaseIterable {
    case open
    /// What decides it is not known, and the careful branch was taken.
    case undetermined
    case done
    case declined
    /// Another rule that gives more safety stands against it (DX-10).
    case overruled
}

/// What was done about a duty.
public struct Settlement: Hashable, Sendable {
    public var status: OutcomeStatus
    public var entry: EntryID
    public var at: Instant

    public init(status: OutcomeStatus, entry: EntryID, at: Instant) {
        self.status = status
        self.entry = entry
        self.at = at
    }
}
