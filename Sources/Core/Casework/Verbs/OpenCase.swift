public import Domain
import Ledger

/// A case to be opened: who is in it, and whom the opening worker stands beside.
public struct NewCase: Sendable {
    public struct Person: Sendable {
        /// The name under which the relationships of this form refer to the person.
        public var key: String
        public var role: Role
        public var details: PersonDetails

        public init(key: String, role: Role, details: PersonDetails) {
            self.key = key
            self.role = role
            self.details = details
        }
    }

    public struct Link: Sendable {
        public var from: String
        public var to: String
        public var kind: Relationship.Kind
        public var livingTogether: Answer
        public var separated: Day?

        public init(
            from: String, to: String, kind: Relationship.Kind, livingTogether: Answer = .unknown,
            separated: Day? = nil
        ) {
            self.from = from
            self.to = to
            self.kind = kind
            self.livingTogether = livingTogether
            self.separated = separated
        }
    }

    public var area: Area
    public var reason: String
    public var side: Side
    public var people: [Person]
    public var links: [Link]
    /// The key of the person beside whom the opening worker stands, of those whose role is not
    /// determined.
    public var beside: String?

    public init(
        area: Area, reason: String, side: Side, people: [Person], links: [Link],
        beside: String? = nil
    ) {
        self.area = area
        self.reason = reason
        self.side = side
        self.people = people
        self.links = links
        self.beside = beside
    }
}

/// A case that was opened, with the people by the form's keys.
public struct OpenedCase: Sendable {
    public var recorded: Recorded
    public var people: [String: PersonID]
}

extension Office {
    /// Opens a case with a file for each person.
    ///
    /// The opening worker is assigned to the side given.
    ///
    /// - Parameter looked: that the worker looked for everyone of the case, and whom they saw.
    public func openCase(
        _ new: NewCase, _ looked: LookReceipt, by workerID: WorkerID, key: String
    ) async throws -> Verdict<OpenedCase> {
        let problems = new.problems
        guard problems.isEmpty else { return .invalid(problems) }
        return try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[workerID] else {
                return .refused(.noRight("You cannot open a case."))
            }
            if let earlier = try opened(new, key: key, worker, transaction) {
                return .done(earlier)
            }
            switch try open(new, looked, worker, register, key, transaction) {
            case .refused(let refusal): return .refused(refusal)
            case .opened(var work, let people):
                let first = work.appended[0].id
                let decision = try work.finish(after: first)
                return .done(
                    OpenedCase(
                        recorded: Recorded(
                            caseID: work.state.id, entry: first, decision: decision,
                            repeated: false),
                        people: people))
            }
        }
    }

    /// A case within a transaction, of which nothing was decided yet.
    enum Opening {
        /// With its people by the form's keys.
        case opened(CaseWork, [String: PersonID])
        case refused(Refusal)
    }

    /// Opens a case within a transaction; whoever asks for it finishes the work.
    func open(
        _ new: NewCase, _ looked: LookReceipt, _ worker: Worker, _ register: Register,
        _ key: String, _ transaction: any CaseTransaction
    ) throws -> Opening {
        guard worker.areas.contains(new.area) else {
            return .refused(.noRight("Your agency does not serve this area."))
        }
        if let refusal = Permissions.side(new.side, for: worker.role) {
            return .refused(refusal)
        }
        if register.concerns(new.people.map { ($0.role, $0.details) }, worker) {
            return .refused(.ownMatter)
        }
        guard looked.worker == worker.id,
            new.people.allSatisfy({ looked.covers($0.details) })
        else { return .refused(.notLookedFor) }
        var work = try startCase(new, worker, key, transaction)
        var people: [String: PersonID] = [:]
        for person in new.people {
            people[person.key] = try work.addPerson(person.role, person.details, looked)
        }
        if let beside = new.beside.flatMap({ people[$0] }),
            work.state.undeterminedToChoose.contains(where: { $0.id == beside }),
            new.side == .victim || new.side == .personOfConcern
        {
            try work.append(.workerBeside(worker.id, beside), to: work.state.shared)
        }
        for link in new.links {
            guard let from = people[link.from], let to = people[link.to] else { continue }
            try work.append(
                .relationshipRecorded(
                    Relationship(
                        from: from, to: to, kind: link.kind,
                        livingTogether: link.livingTogether, separated: link.separated)),
                to: work.state.shared)
        }
        return .opened(work, people)
    }

    private func startCase(
        _ new: NewCase, _ worker: Worker, _ key: String, _ transaction: any CaseTransaction
    ) throws -> CaseWork {
        let caseID: CaseID = fresh()
        let shared: StreamID = fresh()
        try transaction.addCase(caseID)
        try transaction.addStream(
            wrapping(transaction).stream(
                shared, kind: .shared, caseID: caseID, key: FileKey(random: random(32)),
                nonce: random(12)))
        var state = CaseState(id: caseID, shared: shared)
        state.area = new.area
        var work = CaseWork(
            office: self, transaction: transaction, worker: worker, now: now(), key: key,
            state: state)
        try work.append(.caseOpened(area: new.area, reason: new.reason), to: shared)
        try work.append(.workerAssigned(worker.id, new.side, as: worker.role), to: shared)
        return work
    }

    /// The case that this form opened when it was sent before.
    private func opened(
        _ new: NewCase, key: String, _ worker: Worker, _ transaction: any CaseTransaction
    ) throws -> OpenedCase? {
        let name = Office.idempotencyKey(key, worker: worker.id, place: 0)
        let digest = EntryDraft.digest(idempotencyKey: Array(name.utf8))
        guard let entry = try transaction.entry(idempotency: digest),
            let caseID = try transaction.stream(entry.stream)?.caseID,
            let state = try load(caseID, transaction)
        else { return nil }
        let work = CaseWork(
            office: self, transaction: transaction, worker: worker, now: now(), key: key,
            state: state)
        return OpenedCase(
            recorded: Recorded(
                caseID: caseID, entry: entry.id, decision: work.decide(), repeated: true),
            // The form's people have their files in the order of the form.
            people: Dictionary(
                zip(new.people.map(\.key), state.members.map(\.id)),
                uniquingKeysWith: { $1 }))
    }
}

/// What came of a verb that has its own result.
public enum Verdict<Value: Sendable>: Sendable {
    case done(Value)
    case refused(Refusal)
    case invalid([InputProblem])

    public var done: Value? {
        if case .done(let value) = self { value } else { nil }
    }
}

extension Register {
    /// Whether one of some people is, or may be, the worker or close to them.
    func concerns(_ people: [(role: Role, details: PersonDetails)], _ worker: Worker) -> Bool {
        // Nobody has an id yet: who it is does not matter here.
        let nobody = PersonID(random: Array(repeating: 0, count: 16))
        let members = people.map {
            CaseState.Member(
                id: nobody, role: $0.role, file: StreamID(random: Array(repeating: 0, count: 16)),
                details: $0.details, described: [])
        }
        return !ConflictCheck.grounds(worker, ties[worker.id] ?? [], members).isEmpty
    }
}

extension NewCase {
    var problems: [InputProblem] {
        var problems: [InputProblem] = []
        if reason.allSatisfy(\.isWhitespace) {
            problems.append(
                InputProblem(field: "reason", code: "missing", text: "Say why the case is opened."))
        }
        if people.isEmpty {
            problems.append(
                InputProblem(
                    field: "people", code: "missing", text: "Record at least one person."))
        }
        if people.filter({ $0.role == .personOfConcern }).count > 1 {
            problems.append(
                InputProblem(
                    field: "people", code: "one-person-of-concern",
                    text: "Record one person of concern in a case; open another for a second."))
        }
        return problems
    }
}
