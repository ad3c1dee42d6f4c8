public import Domain
public import Rules

/// A case as data: what happened, and what the procedures are expected to say (docs/stories.md).
///
/// People and workers are named by keys of the story; identifiers come when it is replayed.
public struct Story: Sendable {
    public struct Person: Sendable {
        public var key: String
        public var role: Role
        public var details: PersonDetails

        public init(key: String, role: Role, details: PersonDetails) {
            self.key = key
            self.role = role
            self.details = details
        }
    }

    /// A worker besides the one of each role that every story has.
    public struct CastMember: Sendable {
        public var key: String
        public var role: WorkerRole
        public var side: Side?
        public var trainedForDirectWork: Bool
        public var trainedForPrimaryAggressor: Bool
        /// The worker's own name; the key where nil.
        public var name: String?
        /// The key of one of the story's agencies; the story's own agency where nil.
        public var agency: String?

        public init(
            key: String, role: WorkerRole, side: Side?, trainedForDirectWork: Bool,
            trainedForPrimaryAggressor: Bool = false, name: String? = nil, agency: String? = nil
        ) {
            self.name = name
            self.agency = agency
            self.key = key
            self.role = role
            self.side = side
            self.trainedForDirectWork = trainedForDirectWork
            self.trainedForPrimaryAggressor = trainedForPrimaryAggressor
        }
    }

    /// An agency of the partnership that the story tells of.
    public struct AgencyOfStory: Sendable {
        public var key: String
        public var name: String
        public var kind: Agency.Kind

        public init(key: String, name: String, kind: Agency.Kind) {
            self.key = key
            self.name = name
            self.kind = kind
        }
    }

    public var id: String
    public var title: String
    public var area: Area
    public var now: Instant
    public var people: [Person]
    public var links: [NewCase.Link]
    public var agencies: [AgencyOfStory] = []
    public var workers: [CastMember]
    public var events: [StoryEvent]
    /// What a worker is about to do; the decision is taken with it.
    public var action: StoryEvent?
    public var expect: Expectations
    /// Switches of the pack that are on in this story.
    public var switches: [String]

    public init(
        id: String, title: String, area: Area, now: Instant, people: [Person],
        links: [NewCase.Link], workers: [CastMember], events: [StoryEvent], action: StoryEvent?,
        expect: Expectations, switches: [String] = []
    ) {
        self.id = id
        self.title = title
        self.area = area
        self.now = now
        self.people = people
        self.links = links
        self.workers = workers
        self.events = events
        self.action = action
        self.expect = expect
        self.switches = switches
    }
}

/// One thing that a worker records.
public struct StoryEvent: Sendable {
    public enum Verb: Sendable {
        case attendance(PoliceAttendance)
        case statement(Statement, speaker: String?, about: String?)
        case incident(Incident, speaker: String?)
        case dash(DashForm)
        case judgement(Judgement)
        /// `about` is a person's key; for facts of a contact, statement and so on the last one
        /// recorded is meant.
        case finding(fact: String, value: String, about: String?, source: Source, note: String?)
        case contact(PlannedContact, with: String?)
        case referral(Referral.Draft)
        case development(String, about: String, on: Day, detail: String?)
        case order(Order.Draft)
        case assessment(AssessmentForm.Draft)
        case responses(about: String, planned: [String])
        case message(from: String, to: String, kind: String, requestedByVictim: Answer)
        case assign(worker: String, side: Side)
        case duty(rule: String, about: String?, done: Bool, note: String)
        case describe(String, PersonDetails)
        case link(NewCase.Link)
        case roles(NewRoles.Draft)
        case acknowledged(Acknowledging, note: String)

        /// Who takes note of corrected roles: the recording worker, or the last service or police
        /// attendance that got them as they were.
        public enum Acknowledging: String, CaseIterable, Sendable {
            case worker, service, police
        }
    }

    /// When it is recorded.
    public var at: Instant
    /// The key or role of the worker who records it; a fitting one when nil.
    public var by: String?
    public var verb: Verb
    /// Codes or citations for which it is expected to be refused; empty when it is to be taken.
    public var refused: [String]
    /// Where the story's file says so.
    public var line: Int

    public init(at: Instant, by: String?, verb: Verb, refused: [String], line: Int) {
        self.at = at
        self.by = by
        self.verb = verb
        self.refused = refused
        self.line = line
    }
}

extension Referral {
    /// A referral that names its person by a story's key.
    public struct Draft: Sendable {
        public var person: String
        public var kind: String
        public var service: String?
        public var consent: String?
        public var answers: [String: Answer]

        public init(
            person: String, kind: String, service: String?, consent: String?,
            answers: [String: Answer]
        ) {
            self.person = person
            self.kind = kind
            self.service = service
            self.consent = consent
            self.answers = answers
        }
    }
}

/// What a story expects of the decision.
public struct Expectations: Sendable {
    /// One outcome, by whatever is given of it.
    public struct Expected: Sendable {
        public var kind: OutcomeKind?
        public var cites: [String]
        public var rule: String?
        public var action: String?
        public var owner: String?
        public var due: Instant?
        /// Words that the note on its limit must hold.
        public var note: String?
        public var about: String?
        public var status: OutcomeStatus?
        public var override: Override?
        /// Whether it must say what clears it.
        public var clears: Bool
        /// Services that the outcome must name.
        public var services: [String]
        public var moment: Moment?
        public var force: Force?
        public var line: Int

        public init(
            kind: OutcomeKind? = nil, cites: [String] = [], rule: String? = nil,
            action: String? = nil, owner: String? = nil, due: Instant? = nil,
            note: String? = nil, about: String? = nil, status: OutcomeStatus? = nil,
            override: Override? = nil,
            clears: Bool = false, services: [String] = [], moment: Moment? = nil,
            force: Force? = nil, line: Int
        ) {
            self.kind = kind
            self.cites = cites
            self.rule = rule
            self.action = action
            self.owner = owner
            self.due = due
            self.note = note
            self.about = about
            self.status = status
            self.override = override
            self.clears = clears
            self.services = services
            self.moment = moment
            self.force = force
            self.line = line
        }
    }

    /// Codes or citations for which the action is to be refused.
    public var refused: [String]
    public var outcomes: [Expected]
    public var absent: [Expected]
    /// Rules that do not apply: their condition is no for every subject.
    public var silent: [String]
    /// Rules of which nobody can tell whether they apply.
    public var unknown: [String]
    public var questions: [String]
    public var firstQuestion: String?
    /// The most outcomes that there may be beside standing ones.
    public var quiet: Int?

    public init(
        refused: [String] = [], outcomes: [Expected] = [], absent: [Expected] = [],
        silent: [String] = [], unknown: [String] = [], questions: [String] = [],
        firstQuestion: String? = nil, quiet: Int? = nil
    ) {
        self.refused = refused
        self.outcomes = outcomes
        self.absent = absent
        self.silent = silent
        self.unknown = unknown
        self.questions = questions
        self.firstQuestion = firstQuestion
        self.quiet = quiet
    }
}
