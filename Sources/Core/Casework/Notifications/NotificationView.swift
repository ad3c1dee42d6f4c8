public import Domain
import Ledger
import Matching

/// A notification in the worklist of those who deal with them.
public struct NotificationLine: Hashable, Sendable {
    public var id: NotificationID
    public var sender: String
    public var reference: String
    public var area: Area
    public var happened: Instant
    public var received: Instant
    /// How many people it names, and of how many the reader has found who they are.
    public var people: Int
    public var found: Int
}

/// A notification for a worker who deals with it, with whom the people whom it names may be.
public struct NotificationView: Sendable {
    public struct Named: Sendable {
        public var person: IncidentNotification.Person
        /// Those on record who may be the person, as far as this worker may find them, likeliest
        /// first.
        public var candidates: [Candidate]
        /// What this worker found; nil while they have not said.
        public var finding: NamedFinding.What?
        public var foundAt: Instant?
        /// Who was found, as this worker may see them now; nil where they may not any more.
        public var foundPlace: LinkedPlace?
        /// Whether somebody has come to light since the worker found that it is nobody.
        public var isStale: Bool
        /// Whether a colleague looked as well: not what they found, which may rest on a case that
        /// this worker may not know of.
        public var isFoundByOthers: Bool
        /// Whether anything is known to look for the person by.
        public var isLookedFor: Bool
    }

    public struct Candidate: Sendable {
        public var hit: SearchHit
        /// Whether this worker may say that it is the person: they see both and will go on to.
        public var mayBeChosen: Bool
    }

    /// That it was closed without a case.
    public struct Closed: Sendable {
        public var closing: NotificationClosing
        public var by: String
        public var at: Instant
        /// The notification of which it is a duplicate, where that is this worker's to see.
        public var original: NotificationID?
    }

    public var notification: IncidentNotification
    public var takenInBy: String
    public var recordedAt: Instant
    public var people: [Named]
    /// Whether it is in a case already.
    public var isSettled: Bool
    /// The case into which it was taken, for a worker to whom that is open.
    public var settledIn: CaseID?
    /// Nil while it is open, and where it is in a case.
    public var closed: Closed?

    /// Whether this worker has said of everyone who they are, and nothing new has come to light.
    public var isFound: Bool { people.allSatisfy { $0.finding != nil && !$0.isStale } }

    /// The cases of those whom this worker recognised.
    public var cases: [CaseID] {
        var cases: [CaseID] = []
        for case .same(let place)? in people.map(\.finding) where !cases.contains(place.caseID) {
            cases.append(place.caseID)
        }
        return cases
    }
}

extension Office {
    /// Whether a worker with such a role takes in notifications.
    public static func handlesNotifications(_ role: WorkerRole) -> Bool {
        Permissions.handlesNotifications(role)
    }

    /// The notifications of the worker's agency and areas that are in no case yet, newest first.
    ///
    /// Nil for a worker who does not deal with them.
    public func waitingNotifications(for workerID: WorkerID) async throws -> [NotificationLine]? {
        try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID],
                Permissions.handlesNotifications(worker.role)
            else { return nil }
            let waiting = try reading.waitingNotifications().reversed().compactMap { id in
                try notification(id, for: worker, register, reading)
            }
            return waiting.map { state in
                let told = state.notification
                return NotificationLine(
                    id: told.id, sender: told.sender, reference: told.reference, area: told.area,
                    happened: told.happened, received: told.received, people: told.people.count,
                    found: state.findings(by: workerID).count)
            }.sorted { $1.received < $0.received }
        }
    }

    /// A notification for a worker who deals with it; everyone whom it names is looked for.
    ///
    /// Nothing is handed out before it is on record that the worker opened it. One that is not theirs
    /// and one that is not there give nil and leave the same trace.
    public func notification(
        _ id: NotificationID, for workerID: WorkerID
    ) async throws -> NotificationView? {
        let found = try await store.read { reading -> (NotificationView, isNew: Bool)? in
            let register = try register(reading)
            guard let worker = register.workers[workerID],
                let state = try notification(id, for: worker, register, reading)
            else { return nil }
            let since = now().adding(minutes: -Office.openingLastsMinutes)
            let isNew = state.openings[workerID].map { $0 < since } ?? true
            return (try view(state, worker, register, reading), isNew)
        }
        guard let found else {
            try await noteMissed(CaseID(id.text), by: workerID)
            return nil
        }
        if found.isNew { try await noteOpening(of: id, by: workerID) }
        return found.0
    }

    private func noteOpening(of id: NotificationID, by workerID: WorkerID) async throws {
        try await write { transaction in
            guard let worker = try register(transaction).workers[workerID],
                let state = try notification(id, transaction)
            else { return }
            _ = try append(
                .notificationOpened, to: state, transaction, by: worker,
                key: EntryID(random: random(16)).text)
            // Everyone whom it names is looked for.
            try transaction.addLookUp(
                LookUpRow(worker: workerID, agency: worker.agency, at: now(), kind: .searched))
        }
    }

    private func view(
        _ state: NotificationState, _ worker: Worker, _ register: Register,
        _ reading: any CaseReading
    ) throws -> NotificationView {
        let sight = try PeopleInSight(worker, self, register, reading)
        let own = state.findings(by: worker.id)
        let people = try state.notification.people.map { person in
            let hits = try candidates(person, worker, register, reading)
            let finding = own[person.id]
            return NotificationView.Named(
                person: person,
                candidates: try hits.map {
                    .init(hit: $0, mayBeChosen: try mayBeChosen($0, sight))
                },
                finding: finding?.finding.what, foundAt: finding?.at,
                foundPlace: try finding?.finding.what.place.flatMap { place in
                    try sight.person(place).map(LinkedPlace.init) ?? LinkedPlace(place, in: hits)
                },
                // Its own case holds its people.
                isStale: state.isWaiting && finding?.finding.isStale(hits) == true,
                isFoundByOthers: state.findings.contains {
                    $0.key != worker.id && $0.value[person.id] != nil
                },
                isLookedFor: !SearchTokens.tokens(PersonQuery(person.details)).isEmpty)
        }
        let settled = try state.settled.flatMap { caseID in
            try isAssigned(worker.id, to: caseID, reading)
                && load(caseID, reading, register)?.isOpen(to: worker.id) == true ? caseID : nil
        }
        return NotificationView(
            notification: state.notification,
            takenInBy: register.workers[state.takenIn]?.name ?? "",
            recordedAt: state.recordedAt, people: people, isSettled: state.settled != nil,
            settledIn: settled, closed: try closed(state, worker, register, reading))
    }

    private func closed(
        _ state: NotificationState, _ worker: Worker, _ register: Register,
        _ reading: any CaseReading
    ) throws -> NotificationView.Closed? {
        guard let closed = state.closed else { return nil }
        let original = try closed.closing.duplicateOf.flatMap { id in
            try notification(id, for: worker, register, reading)?.notification.id
        }
        return NotificationView.Closed(
            closing: closed.closing, by: register.workers[closed.worker]?.name ?? "",
            at: closed.at, original: original)
    }

    /// Those on record who may be somebody whom a notification names, as a search by this worker
    /// would find them.
    func candidates(
        _ person: IncidentNotification.Person, _ worker: Worker, _ register: Register,
        _ reading: any CaseReading
    ) throws -> [SearchHit] {
        try shown(PersonQuery(person.details), worker, register, reading)
    }

    /// Whether a worker may say that it is the person: they see both openly, and not only for an hour.
    func mayBeChosen(_ hit: SearchHit, _ sight: PeopleInSight) throws -> Bool {
        guard hit.open else { return false }
        let person = try sight.person(PersonInCase(hit.caseID, hit.person))
        return person?.isLasting == true && person?.isWalled == false
    }
}

extension NamedFinding {
    /// Whether somebody is found now who was not shown when it was found that it is nobody.
    func isStale(_ hits: [SearchHit]) -> Bool {
        guard case .nobody = what else { return false }
        let known = Set(shown.map(\.place))
        return hits.contains { $0.places.isDisjoint(with: known) }
    }
}

extension NamedFinding.What {
    /// Who it is, or may be.
    var place: PersonInCase? {
        switch self {
        case .nobody: nil
        case .same(let place), .referred(let place): place
        }
    }
}

extension SearchHit {
    /// Every place of whoever was found.
    var places: Set<PersonInCase> {
        Set([PersonInCase(caseID, person)] + others.map { PersonInCase($0.caseID, $0.person) })
    }
}

extension LinkedPlace {
    /// Somebody as a search shows them; nil where it does not.
    fileprivate init?(_ place: PersonInCase, in hits: [SearchHit]) {
        guard
            let hit = hits.first(where: { $0.caseID == place.caseID && $0.person == place.person })
        else { return nil }
        self.init(
            caseID: hit.caseID, person: hit.person, role: hit.role, name: hit.name,
            born: hit.born, area: hit.area)
    }
}
