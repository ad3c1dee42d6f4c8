public import Domain
public import Ledger
public import Rules

/// Replays a story through `Office`, the one path by which anything is recorded.
public struct StoryReplay: Sendable {
    let store: any CaseStore
    let practice: Practice
    let keys: KeyRing
    let random: @Sendable (Int) -> [UInt8]

    public init(
        store: any CaseStore, practice: Practice, keys: KeyRing,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.store = store
        self.practice = practice
        self.keys = keys
        self.random = random
    }

    /// A replay under a deployment key of its own.
    public init(
        store: any CaseStore, practice: Practice, keys: DeploymentKey,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.init(store: store, practice: practice, keys: KeyRing(keys), random: random)
    }

    func office(at instant: Instant) -> Office {
        Office(store: store, practice: practice, keys: keys, now: { instant }, random: random)
    }

    /// What came of a story.
    public struct Result: Sendable {
        public var decision: Decision
        /// The procedure that decided, with the story's switches.
        public var procedure: Procedure
        /// What the decision was made from, the refused action included.
        public var facts: CaseFacts
        /// Why the action was refused, when it was.
        public var refused: [String]
        public var people: [String: PersonID]
        /// By their keys, and by their roles' names.
        public var workers: [String: WorkerID]
        public var agencies: [String: AgencyID]
        public var caseID: CaseID
        /// Events that came out otherwise than the story says.
        public var surprises: [StoryMismatch]
    }

    /// Replays every event and the action, then decides at `now`, or at the story's own instant.
    ///
    /// What the story tells of a time after `now` has not happened yet, nor has the action before the
    /// story's own instant: the case is then as it stood.
    ///
    /// - Parameters:
    ///   - cast: the workers by key and by role's name; made for the story when nil.
    ///   - opener: the worker who opens the case; the first who records anything when nil.
    public func replay(
        _ story: Story, cast: [String: WorkerID]? = nil, opener: String? = nil,
        now: Instant? = nil
    ) async throws -> Result {
        guard story.switches.isEmpty else {
            return try await with(story.switches, for: story.area)
                .replay(story.withoutSwitches, cast: cast, opener: opener, now: now)
        }
        let instant = now ?? story.now
        let start = min(story.events.first?.at ?? story.now, story.now, instant)
        let office = office(at: start)
        var agencies: [String: AgencyID] = [:]
        let workers: [String: WorkerID]
        if let cast {
            workers = cast
        } else {
            (workers, agencies) = try await makeCast(story, office)
        }
        var run = StoryRun(replay: self, story: story, workers: workers, opener: opener)
        try await run.open(at: start)
        for event in story.events where event.at <= instant { try await run.play(event) }
        var refused: [String] = []
        var tried: TrialAction?
        if var action = story.action, instant >= story.now {
            action.at = instant
            refused = try await run.play(action)
            if !refused.isEmpty { tried = run.trial(of: action.verb) }
        }
        let facts = try await run.facts(at: instant, trying: tried)
        let procedure = practice.procedure(for: story.area)
        return Result(
            decision: procedure.decide(facts.facts, at: facts.at, settled: facts.settled),
            procedure: procedure, facts: facts, refused: refused, people: run.people,
            workers: workers, agencies: agencies, caseID: run.caseID, surprises: run.surprises)
    }

    /// The same replay by a procedure with these switches on.
    private func with(
        _ switches: [String], for area: Area
    ) throws(UnknownSwitch) -> StoryReplay {
        guard let procedure = practice.procedure(for: area).turningOn(switches) else {
            let known = practice.procedure(for: area).switches
            throw UnknownSwitch(names: switches.filter { known[$0] == nil })
        }
        var practice = practice
        if practice.procedures[area.rawValue] != nil {
            practice.procedures[area.rawValue] = procedure
        } else {
            practice.national = procedure
        }
        return StoryReplay(store: store, practice: practice, keys: keys, random: random)
    }

    private func makeCast(
        _ story: Story, _ office: Office
    ) async throws -> (workers: [String: WorkerID], agencies: [String: AgencyID]) {
        var workers: [String: WorkerID] = [:]
        let ofStory = try await office.addAgency("Agency of the story", .other)
        var agencies: [String: AgencyID] = [:]
        for agency in story.agencies {
            agencies[agency.key] = try await office.addAgency(agency.name, agency.kind)
        }
        let everyRole = WorkerRole.allCases.map {
            Story.CastMember(key: $0.rawValue, role: $0, side: nil, trainedForDirectWork: false)
        }
        for member in everyRole + story.workers {
            let new = NewWorker(
                signInName: member.key.lowercased(), name: member.name ?? member.key,
                role: member.role, agency: member.agency.flatMap { agencies[$0] } ?? ofStory,
                areas: [story.area],
                trainedForDirectWork: member.trainedForDirectWork,
                trainedForPrimaryAggressor: member.trainedForPrimaryAggressor,
                // Nobody signs in to a replay: the cheapest cost will do.
                password: "no sign-in here", rounds: 2)
            if let worker = try await office.addWorker(new).done { workers[member.key] = worker }
        }
        return (workers, agencies)
    }
}

/// A story turns on switches that the area's pack does not have.
public struct UnknownSwitch: Error, Equatable, CustomStringConvertible {
    public var names: [String]

    public var description: String {
        "unknown switch `\(names.joined(separator: "`, `"))`; `pack.yaml` names those that there are"
    }
}

extension Story {
    fileprivate var withoutSwitches: Story {
        var story = self
        story.switches = []
        return story
    }
}

/// Something that did not come out as the story says.
public struct StoryMismatch: Hashable, Sendable, CustomStringConvertible {
    public var line: Int
    public var text: String

    public var description: String { "line \(line): \(text)" }
}
