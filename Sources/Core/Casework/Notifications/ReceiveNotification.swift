public import Domain
import Ledger

/// What was told of an incident, as it is taken in.
public struct NewNotification: Sendable {
    public struct Person: Sendable {
        public var role: Role
        public var details: PersonDetails

        public init(role: Role, details: PersonDetails) {
            self.role = role
            self.details = details
        }
    }

    public var area: Area
    public var source: Source
    public var sender: String
    public var reference: String
    public var happened: Instant
    public var received: Instant
    public var place: String?
    public var what: String
    public var people: [Person]

    public init(
        area: Area, source: Source, sender: String, reference: String, happened: Instant,
        received: Instant, place: String? = nil, what: String, people: [Person]
    ) {
        self.area = area
        self.source = source
        self.sender = sender
        self.reference = reference
        self.happened = happened
        self.received = received
        self.place = place
        self.what = what
        self.people = people
    }

    /// More people than this are told of in several notifications.
    public static let mostPeople = 20
}

/// A notification that was taken in.
public struct ReceivedNotification: Hashable, Sendable {
    public var id: NotificationID
    /// Whether it had been taken in before.
    public var repeated: Bool
}

extension Office {
    /// Takes in what the police or another agency told of an incident.
    ///
    /// Nobody whom it names is on record by that: a worker looks for each of them first.
    ///
    /// - Parameter key: the same told twice under one key is taken in once.
    public func receiveNotification(
        _ new: NewNotification, by workerID: WorkerID, key: String
    ) async throws -> Verdict<ReceivedNotification> {
        let problems = new.problems(now: now())
        guard problems.isEmpty else { return .invalid(problems) }
        return try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[workerID],
                Permissions.handlesNotifications(worker.role)
            else { return .refused(.noRight("You do not take in notifications.")) }
            // By the agency, so that two who are given one file take it in once.
            let name = "\(worker.agency.text)/notification/\(key)"
            let digest = EntryDraft.digest(idempotencyKey: Array(name.utf8))
            if let earlier = try transaction.entry(idempotency: digest) {
                guard let stream = try transaction.stream(earlier.stream),
                    let state = NotificationState(try open(stream, transaction))
                else { return .refused(.noNotification) }
                return .done(ReceivedNotification(id: state.notification.id, repeated: true))
            }
            guard worker.areas.contains(new.area) else {
                return .refused(.noRight("Your agency does not serve this area."))
            }
            if register.concerns(new.people.map { ($0.role, $0.details) }, worker) {
                return .refused(.ownMatter)
            }
            let id: NotificationID = fresh()
            // It bears the name of a case that there is not: only the register has none.
            let stream = try wrapping(transaction).stream(
                fresh(), kind: .file, caseID: fresh(), key: FileKey(random: random(32)),
                nonce: random(12))
            try transaction.addNotification(id, stream)
            let told = IncidentNotification(
                id: id, area: new.area, source: new.source, sender: new.sender,
                reference: new.reference, happened: new.happened, received: new.received,
                place: new.place, what: new.what,
                people: new.people.map {
                    .init(id: fresh(), role: $0.role, details: $0.details)
                })
            _ = try append(
                .notificationReceived(told), to: stream, transaction, worker: workerID,
                agency: worker.agency, now: now(), idempotencyKey: name)
            try transaction.setWaiting(id, true)
            return .done(ReceivedNotification(id: id, repeated: false))
        }
    }
}

extension NewNotification {
    func problems(now: Instant) -> [InputProblem] {
        var problems: [InputProblem] = []
        func check(_ isFine: Bool, _ field: String, _ code: String, _ text: String) {
            guard !isFine else { return }
            problems.append(InputProblem(field: field, code: code, text: text))
        }
        func isFilled(_ text: String) -> Bool { !text.allSatisfy(\.isWhitespace) }
        check(isFilled(sender), "sender", "missing", "Say who told of it.")
        check(isFilled(reference), "reference", "missing", "Give the reference of the incident.")
        check(isFilled(what), "what", "missing", "Say what happened, in a few words.")
        check(
            source == .police || source == .agency, "source", "choice",
            "Say whether the police or another agency told of it.")
        check(
            received <= now, "received", "future", "The time of receipt must not be to come.")
        check(
            happened <= received, "happened", "order",
            "The incident must have been before it was told.")
        check(!people.isEmpty, "people", "missing", "Name at least one person.")
        check(
            people.count <= NewNotification.mostPeople, "people", "many",
            "Name at most \(NewNotification.mostPeople) people.")
        check(
            people.count { $0.role == .personOfConcern } <= 1, "people", "one-person-of-concern",
            "Name one person of concern. If allegations go both ways, say that it is not clear yet."
        )
        return problems
    }
}
