public import Domain
import Ledger
import Matching

/// Into which case a notification is taken.
public struct TakingRequest: Sendable {
    public enum Into: Sendable {
        /// A new case; the links name people by their ids in the notification.
        case new(reason: String, links: [NewCase.Link])
        /// A case of somebody whom the worker recognised.
        case existing(CaseID)
    }

    public var notification: NotificationID
    public var into: Into
    public var worker: WorkerID
    /// The form's idempotency key.
    public var key: String

    public init(notification: NotificationID, into: Into, worker: WorkerID, key: String) {
        self.notification = notification
        self.into = into
        self.worker = worker
        self.key = key
    }

    /// The key within its notification.
    fileprivate var name: String { "\(notification.text)/\(key)" }
}

extension Office {
    /// Opens a case from a notification, or takes it into one of somebody whom it names.
    ///
    /// Only once the worker has said of everyone whom it names who they are, and nobody new has come
    /// to light. It is all done in one transaction: the case, its people, what was told of the
    /// incident, that some of them are people of other cases, and that the notification waits no more.
    public func takeIntoCase(_ request: TakingRequest) async throws -> Verdict<CaseID> {
        do {
            switch request.into {
            case .new(let reason, let links):
                return try await openCase(from: request, reason, links)
            case .existing(let caseID): return try await add(request, to: caseID)
            }
        } catch let refused as NotRecognised {
            // Something of it was refused; nothing of it stayed.
            return .refused(refused.refusal)
        }
    }

    private func openCase(
        from request: TakingRequest, _ reason: String, _ links: [NewCase.Link]
    ) async throws -> Verdict<CaseID> {
        try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[request.worker],
                let state = try notification(
                    request.notification, for: worker, register, transaction)
            else { return .refused(.noNotification) }
            let told = state.notification
            let new = NewCase(
                area: told.area, reason: reason, side: .overview,
                people: told.people.map {
                    .init(key: $0.id.text, role: $0.role, details: $0.details)
                }, links: links)
            let name = Office.idempotencyKey(request.name, worker: worker.id, place: 0)
            let digest = EntryDraft.digest(idempotencyKey: Array(name.utf8))
            if let earlier = try transaction.entry(idempotency: digest),
                let caseID = try transaction.stream(earlier.stream)?.caseID
            {
                return .done(caseID)
            }
            if let verdict: Verdict<CaseID> = try refusal(of: state, worker, register, transaction)
            {
                return verdict
            }
            guard new.problems.isEmpty else { return .invalid(new.problems) }
            let looked = receipt(told.people, state, worker)
            switch try open(new, looked, worker, register, request.name, transaction) {
            case .refused(let refusal): return .refused(refusal)
            case .opened(var work, let people):
                let caseID = work.state.id
                try work.append(
                    .notificationTaken(TakenNotification(told)), to: work.state.shared)
                _ = try work.finish(after: work.appended[0].id)
                try settle(state, in: caseID, people, worker, register, transaction)
                return .done(caseID)
            }
        }
    }

    private func add(
        _ request: TakingRequest, to caseID: CaseID
    ) async throws -> Verdict<CaseID> {
        let outcome = try await perform(
            "take notification",
            Request(caseID: caseID, worker: request.worker, key: request.name)
        ) { work in
            let register = try register(work.transaction)
            guard
                let state = try notification(
                    request.notification, for: work.worker, register, work.transaction)
            else { return .refused(.noNotification) }
            switch try refusal(of: state, work.worker, register, work.transaction)
                as Verdict<CaseID>?
            {
            case .refused(let refusal)?: return .refused(refusal)
            case .invalid(let problems)?: return .invalid(problems)
            default: break
            }
            let findings = state.findings(by: work.worker.id)
            let others = state.notification.people.filter { person in
                guard case .same(let place)? = findings[person.id]?.finding.what else {
                    return true
                }
                return place.caseID != caseID
            }
            guard others.count < state.notification.people.count else {
                return .invalid([.missing("into", "Choose the case of somebody you recognised.")])
            }
            // Two files in one case are told apart there, so nobody could look at the two later.
            let isUnsure = findings.values.contains { found in
                if case .referred(let place) = found.finding.what {
                    place.caseID == caseID
                } else {
                    false
                }
            }
            guard !isUnsure else {
                return .invalid([
                    InputProblem(
                        field: "into", code: "unsure",
                        text: "Somebody of whom you are not sure may be in this case already. Say"
                            + " who it is first, or open a new case.")
                ])
            }
            if others.contains(where: { $0.role == .personOfConcern }),
                work.state.personOfConcern != nil
            {
                return .refused(.anotherOfConcern)
            }
            if let refusal = work.state.refusalToAdd(others.map(\.role)) {
                return .refused(refusal)
            }
            let standing = work.state.standingBesideOne
            let looked = receipt(others, state, work.worker)
            let taken = try work.append(
                .notificationTaken(TakenNotification(state.notification)), to: work.state.shared)
            var added: [String: PersonID] = [:]
            for person in others {
                added[person.id.text] = try work.addPerson(person.role, person.details, looked)
            }
            try work.keepStanding(standing)
            try settle(state, in: caseID, added, work.worker, register, work.transaction)
            return .recorded(taken.id)
        }
        switch outcome {
        case .recorded: return .done(caseID)
        case .refused(let refusal): return .refused(refusal)
        case .invalid(let problems): return .invalid(problems)
        case .clash: return .refused(.settledNotification)
        }
    }

    /// Why a notification is not taken into a case yet; nil when nothing speaks against it.
    private func refusal<Value>(
        of state: NotificationState, _ worker: Worker, _ register: Register,
        _ reading: any CaseReading
    ) throws -> Verdict<Value>? {
        guard state.settled == nil else { return .refused(.settledNotification) }
        guard state.closed == nil else { return .refused(.closedNotification) }
        let findings = state.findings(by: worker.id)
        for person in state.notification.people {
            guard let found = findings[person.id]?.finding else {
                return .invalid([
                    .missing("into", "Say of everyone who is named whether they are on record.")
                ])
            }
            let hits = try candidates(person, worker, register, reading)
            guard !found.isStale(hits) else {
                return .invalid([
                    InputProblem(
                        field: "into", code: "found-meanwhile",
                        text: "Somebody more was found since. Look at everyone anew.")
                ])
            }
        }
        return nil
    }

    /// That the worker looked for these people, by what is on record of it.
    private func receipt(
        _ people: [IncidentNotification.Person], _ state: NotificationState, _ worker: Worker
    ) -> LookReceipt {
        let findings = state.findings(by: worker.id)
        var receipt = LookReceipt(worker: worker.id)
        for person in people {
            guard let found = findings[person.id]?.finding else { continue }
            let query = PersonQuery(person.details)
            guard !SearchTokens.tokens(query).isEmpty else { continue }
            receipt.shown[query] = found.shown
            receipt.found[query] = found.what
        }
        return receipt
    }

    /// Links those who were recognised in other cases, asks for those who may be somebody to be looked
    /// at, and takes the notification from those that wait.
    ///
    /// - Parameter added: the people who are new in the case, by their ids in the notification.
    private func settle(
        _ state: NotificationState, in caseID: CaseID, _ added: [String: PersonID],
        _ worker: Worker, _ register: Register, _ transaction: any CaseTransaction
    ) throws {
        // The worker's place in a new case counts from here on.
        for (named, found) in state.findings(by: worker.id).sorted(by: { $0.key.text < $1.key.text }
        ) {
            guard let person = added[named.text] else { continue }
            try take(
                found.finding.what, of: PersonInCase(caseID, person), shown: found.finding.shown,
                reason: "Recognised when a notification was taken in.", worker, register,
                transaction)
        }
        _ = try append(
            .notificationSettled(caseID), to: state, transaction, by: worker,
            key: EntryID(random: random(16)).text)
        try transaction.setWaiting(state.notification.id, false)
    }
}

extension Refusal {
    fileprivate static let anotherOfConcern = Refusal.forbidden(
        "one-person-of-concern", [],
        "This case has its person of concern, and the notification names another.",
        clears: "Open a new case from the notification.")
}
