public import Domain
import Matching

/// What a worker found of somebody whom a notification names.
public struct NamedRequest: Sendable {
    public var notification: NotificationID
    public var named: PersonID
    public var what: NamedFinding.What
    /// Those on record whom the worker had in view.
    public var shown: Set<PersonID>
    public var worker: WorkerID
    /// The form's idempotency key.
    public var key: String

    public init(
        notification: NotificationID, named: PersonID, what: NamedFinding.What,
        shown: Set<PersonID>, worker: WorkerID, key: String
    ) {
        self.notification = notification
        self.named = named
        self.what = what
        self.shown = shown
        self.worker = worker
        self.key = key
    }
}

extension Office {
    /// Records what a worker found of somebody whom a notification names: who it is, that it is
    /// nobody on record, or that somebody has to look.
    ///
    /// The person is looked for anew, as a search by this worker would; what was searched with and
    /// everyone who was found is kept with the finding. Nobody is found to be nobody while there is
    /// one whom the worker was not shown.
    public func findNamed(_ request: NamedRequest) async throws -> Verdict<EntryID> {
        try await settleNotification(
            request.notification, by: request.worker, key: request.key
        ) { state, worker, register, transaction in
            guard let person = state.notification.person(request.named) else {
                return .refused(.noNotification)
            }
            guard state.closed == nil else { return .refused(.closedNotification) }
            let hits = try candidates(person, worker, register, transaction)
            if let problem = try problem(request, hits, worker, register, transaction) {
                return .invalid([problem])
            }
            // Two whom one notification names are two.
            let others = state.findings(by: worker.id).filter { $0.key != person.id }
            if case .same = request.what,
                others.values.contains(where: { $0.finding.what == request.what })
            {
                return .invalid([
                    .missing("named", "You said of somebody else here that it is this person.")
                ])
            }
            return .done(
                .namedPersonFound(
                    NamedFinding(
                        named: person.id, what: request.what, searched: person.details,
                        shown: hits.map(NamedFinding.Shown.init))))
        }
    }

    /// What speaks against a finding, by what is found now.
    private func problem(
        _ request: NamedRequest, _ hits: [SearchHit], _ worker: Worker, _ register: Register,
        _ reading: any CaseReading
    ) throws -> InputProblem? {
        func hit(_ place: PersonInCase) -> SearchHit? {
            hits.first { $0.caseID == place.caseID && $0.person == place.person }
        }
        switch request.what {
        case .nobody:
            guard request.shown.isSuperset(of: hits.map(\.person)) else {
                return InputProblem(
                    field: "named", code: "found-meanwhile",
                    text: "Somebody more was found since. Look at everyone below and decide anew.")
            }
        case .same(let place):
            let sight = try PeopleInSight(worker, self, register, reading)
            guard let hit = hit(place), try mayBeChosen(hit, sight) else {
                return .missing("named", "Choose somebody who is shown and whose case is yours.")
            }
        case .referred(let place):
            guard hit(place) != nil else {
                return .missing("named", "Choose somebody who is shown.")
            }
        }
        return nil
    }
}

extension NamedFinding.Shown {
    init(_ hit: SearchHit) {
        self.init(
            place: PersonInCase(hit.caseID, hit.person),
            likelihood: hit.comparison.likelihood.rawValue,
            grounds: hit.comparison.grounds.map { .init(kind: $0.name, weight: $0.tenths) })
    }
}

extension Refusal {
    static let settledNotification = Refusal.forbidden(
        "notification-settled", [], "The notification was taken into a case already.",
        clears: "Record what is new in the case.")
}
