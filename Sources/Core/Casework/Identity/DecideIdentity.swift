public import Domain
import Ledger
import Matching

/// What a worker found of two people on record.
public struct IdentityRequest: Sendable {
    public enum Choice: String, Sendable, CaseIterable {
        /// They are one person; where somebody proposed it already, this is the second who says so.
        case same
        /// What somebody proposed is not so.
        case decline
        /// The link was wrong.
        case end
        /// They are two people and never to be taken for one.
        case keepApart
        /// That they are two is not certain any more.
        case withdrawApart
        /// Another time.
        case putOff
    }

    public var pair: PersonPair
    public var choice: Choice
    public var reason: String
    /// The last step about the two that the worker had in view; nil when there was none.
    public var seen: EntryID?
    public var worker: WorkerID
    /// The form's idempotency key.
    public var key: String

    public init(
        pair: PersonPair, choice: Choice, reason: String, seen: EntryID?, worker: WorkerID,
        key: String
    ) {
        self.pair = pair
        self.choice = choice
        self.reason = reason
        self.seen = seen
        self.worker = worker
        self.key = key
    }
}

/// What came of a finding on two people.
public enum IdentityOutcome: Sendable {
    case recorded(EntryID, IdentityDecision.Kind)
    case refused(Refusal)
    /// Somebody else decided of the two since the worker looked; nothing was recorded.
    case clash
    case invalid([InputProblem])
}

extension Office {
    /// Records what a worker found of two people: that they are one, or are not, or that an earlier
    /// finding was wrong.
    ///
    /// Only a worker who sees both openly may, from one side of the wall and with a place in both cases
    /// that lasts; to everyone else the two are not there. Nothing of either case changes, and whoever
    /// does not see both sees what they saw before. A person of concern is taken for somebody of
    /// another role only when a second worker says so too, because workers are kept from both sides
    /// by it.
    public func decideIdentity(_ request: IdentityRequest) async throws -> IdentityOutcome {
        try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[request.worker] else {
                return .refused(.nobodyThere)
            }
            return try decideIdentity(request, worker, register, transaction)
        }
    }

    /// The same within a transaction.
    func decideIdentity(
        _ request: IdentityRequest, _ worker: Worker, _ register: Register,
        _ transaction: any CaseTransaction
    ) throws -> IdentityOutcome {
        let name = Office.idempotencyKey(request.key, worker: worker.id, place: 0)
        if let earlier = try repeated(name, transaction) { return earlier }
        let sight = try PeopleInSight(worker, self, register, transaction)
        guard let both = try sight.both(request.pair), both.0.isLasting, both.1.isLasting else {
            return try refuse(.nobodyThere, worker, name, transaction)
        }
        let before = try identities(transaction)
        guard before.lastStep(request.pair)?.id == request.seen else { return .clash }
        let finding = Finding(
            request: request, identities: before, isOpposite: both.0.isOpposite(both.1),
            isWalled: both.0.isWalled)
        switch try finding.kind(sight) {
        case .refused(let refusal): return try refuse(refusal, worker, name, transaction)
        case .invalid(let problems): return .invalid(problems)
        case .found(let kind):
            let grounds = Comparison.compare(
                .init(both.0.known), .init(both.1.known)
            ).grounds
            let entry = try append(
                .identity(
                    IdentityDecision(
                        kind, of: request.pair, reason: request.reason,
                        grounds: grounds.map {
                            .init(kind: $0.name, weight: $0.tenths)
                        }
                    )),
                to: identityStream(transaction), transaction, worker: worker.id,
                agency: worker.agency, now: now(), idempotencyKey: name)
            let people = [request.pair.first, request.pair.second]
            switch kind {
            case .linked, .confirmed:
                try noteCrossings(of: people, by: worker, register, transaction)
            case .ended:
                try liftCrossings(of: people, by: worker, before, register, transaction)
            default: break
            }
            return .recorded(entry.id, kind)
        }
    }

    /// What this form brought about when it was sent before.
    private func repeated(
        _ name: String, _ reading: any CaseReading
    ) throws -> IdentityOutcome? {
        let digest = EntryDraft.digest(idempotencyKey: Array(name.utf8))
        guard let earlier = try reading.entry(idempotency: digest),
            let stream = try reading.identityStream(), stream.id == earlier.stream,
            let entry = try open(stream, reading).first(where: { $0.id == earlier.id })
        else { return nil }
        switch entry.body {
        case .identity(let decision): return .recorded(entry.id, decision.kind)
        case .refused(let record): return .refused(record.refusal)
        default: return nil
        }
    }

    private func refuse(
        _ refusal: Refusal, _ worker: Worker, _ name: String, _ transaction: any CaseTransaction
    ) throws -> IdentityOutcome {
        _ = try append(
            .refused(RefusalRecord(verb: "decide identity", refusal: refusal)),
            to: identityStream(transaction), transaction, worker: worker.id,
            agency: worker.agency, now: now(), idempotencyKey: name)
        return .refused(refusal)
    }
}

/// A finding, held against what was found before.
private struct Finding {
    enum Result {
        case found(IdentityDecision.Kind)
        case refused(Refusal)
        case invalid([InputProblem])
    }

    let request: IdentityRequest
    let identities: IdentityState
    let isOpposite: Bool
    let isWalled: Bool

    func kind(_ sight: PeopleInSight) throws -> Result {
        let pair = request.pair
        guard pair.first.caseID != pair.second.caseID else { return .refused(.oneCase) }
        if request.choice == .putOff { return .found(.putOff) }
        guard !request.reason.allSatisfy(\.isWhitespace) else {
            return .invalid([
                .missing("reason", "Say how you know, without naming anybody.")
            ])
        }
        func sees(_ place: PersonInCase) throws -> Bool {
            try sight.sees(place, isWalled: isWalled)
        }
        switch (request.choice, identities.standing(pair)) {
        case (.same, .open):
            if let step = try identities.barrier(to: pair, among: sees) {
                return .refused(.keptApart(step.decision.reason, isTold: tells(step)))
            }
            return .found(isOpposite ? .proposed : .linked)
        case (.same, .proposed(let step)):
            guard step.worker != request.worker else { return .refused(.secondWorker) }
            if let step = try identities.barrier(to: pair, among: sees) {
                return .refused(.keptApart(step.decision.reason, isTold: tells(step)))
            }
            return .found(.confirmed)
        case (.same, .apart(let step)):
            return .refused(.keptApart(step.decision.reason, isTold: tells(step)))
        case (.decline, .proposed): return .found(.declined)
        case (.end, .linked): return .found(.ended)
        case (.withdrawApart, .apart): return .found(.apartWithdrawn)
        case (.keepApart, .open), (.keepApart, .proposed):
            let joined = try identities.linked(to: pair.first, among: sees)
            return joined.contains(pair.second) ? .refused(.stillLinked) : .found(.keptApart)
        case (.keepApart, .linked): return .refused(.stillLinked)
        default:
            return .invalid([.missing("choice", "Choose what you found.")])
        }
    }

    /// Whether the worker may read why: beside the person of concern, nobody's words but their own.
    private func tells(_ step: IdentityState.Step) -> Bool {
        !isWalled || step.worker == request.worker
    }
}

extension PeopleInSight.Person {
    /// Whether two people being one would put a person of concern, or somebody who may be one, in
    /// the place of another role.
    func isOpposite(_ other: PeopleInSight.Person) -> Bool {
        let either: Set<Role> = [role, other.role]
        return either.count > 1
            && (either.contains(.personOfConcern) || either.contains(.undetermined))
    }
}

extension Refusal {
    fileprivate static let nobodyThere = Refusal.noRight("There are no such people for you.")

    fileprivate static let oneCase = Refusal.forbidden(
        "one-case", [], "Both are in one case, which tells them apart.",
        clears: "Record there what is known of each.")

    fileprivate static let secondWorker = Refusal.forbidden(
        "second-worker", [],
        "A person of concern and somebody of another role are taken for one only when a second worker"
            + " says so too.",
        clears: "A colleague who sees both looks at them.")

    fileprivate static let stillLinked = Refusal.forbidden(
        "still-linked", [], "The two are linked as one person, or through somebody else.",
        clears: "End the link first, and say why it was wrong.")

    /// - Parameter isTold: whether the reason is the worker's to read.
    fileprivate static func keptApart(_ reason: String, isTold: Bool) -> Refusal {
        .forbidden(
            "kept-apart", [],
            "It was found that these are two different people"
                + (isTold ? ": \(reason)" : ", or that others linked with them are."),
            clears: "Whoever finds that this was wrong withdraws it first.")
    }
}
