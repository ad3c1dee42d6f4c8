public import Domain
import Ledger

/// An agency or worker to be put in the register.
public struct NewWorker: Sendable {
    public var signInName: String
    public var name: String
    public var role: WorkerRole
    public var agency: AgencyID
    public var areas: [Area]
    public var trainedForDirectWork: Bool
    public var trainedForPrimaryAggressor: Bool
    public var password: String
    /// The scrypt cost; lower ones are for tests.
    public var rounds: Int

    public init(
        signInName: String, name: String, role: WorkerRole, agency: AgencyID, areas: [Area],
        trainedForDirectWork: Bool = false, trainedForPrimaryAggressor: Bool = false,
        password: String, rounds: Int = PasswordDigest.currentRounds
    ) {
        self.signInName = signInName
        self.name = name
        self.role = role
        self.agency = agency
        self.areas = areas
        self.trainedForDirectWork = trainedForDirectWork
        self.trainedForPrimaryAggressor = trainedForPrimaryAggressor
        self.password = password
        self.rounds = rounds
    }
}

extension Office {
    /// Puts an agency in the register.
    ///
    /// - Parameters:
    ///   - letterName: what letters to people call the office; they name none when nil.
    ///   - letterPhone: the number that letters give.
    public func addAgency(
        _ name: String, _ kind: Agency.Kind, letterName: String? = nil, letterPhone: String? = nil
    ) async throws -> AgencyID {
        try await write { transaction in
            let agency = Agency(
                id: fresh(), name: name, kind: kind, letterName: letterName,
                letterPhone: letterPhone)
            try appendToRegister(.agencyAdded(agency), transaction, agency: agency.id)
            return agency.id
        }
    }

    /// Puts a worker in the register.
    public func addWorker(_ new: NewWorker) async throws -> Verdict<WorkerID> {
        guard new.password.count >= 12 else {
            return .invalid([
                InputProblem(
                    field: "password", code: "short", text: "Use at least 12 characters.")
            ])
        }
        let digest = try PasswordDigest(
            password: new.password, salt: random(16), rounds: new.rounds)
        return try await write { transaction in
            let register = try self.register(transaction)
            guard register.agencies[new.agency] != nil else {
                return .invalid([.missing("agency", "Add the agency first.")])
            }
            guard register.worker(signInName: new.signInName) == nil else {
                return .invalid([
                    InputProblem(
                        field: "signInName", code: "taken", text: "Choose another sign-in name.")
                ])
            }
            let worker = Worker(
                id: fresh(), agency: new.agency, role: new.role, name: new.name,
                signInName: new.signInName.lowercased(), areas: new.areas,
                trainedForDirectWork: new.trainedForDirectWork,
                trainedForPrimaryAggressor: new.trainedForPrimaryAggressor)
            try appendToRegister(
                .workerAdded(worker, password: digest), transaction, agency: worker.agency)
            return .done(worker.id)
        }
    }

    /// The worker whose name and password these are; nil when they are not.
    ///
    /// A name that nobody has takes as long as a wrong password.
    public func signIn(_ signInName: String, _ password: String) async throws -> Worker? {
        let register = try await store.read { try self.register($0) }
        let worker = register.worker(signInName: signInName)
        let digest = worker.flatMap { register.passwords[$0.id] }
        guard let digest else {
            _ = try PasswordDigest(password: password, salt: random(16))
            return nil
        }
        return digest.matches(password) ? worker : nil
    }

    public func worker(_ id: WorkerID) async throws -> Worker? {
        try await store.read { try self.register($0).workers[id] }
    }

    /// Everyone in the register, for choosing whom to assign.
    public func everyone() async throws -> (workers: [Worker], agencies: [AgencyID: Agency]) {
        let register = try await store.read { try self.register($0) }
        return (register.workers.values.sorted { $0.name < $1.name }, register.agencies)
    }

    func appendToRegister(
        _ body: EntryBody, _ transaction: any CaseTransaction, agency: AgencyID
    ) throws {
        let stream: StreamRecord
        if let existing = try transaction.register() {
            stream = existing
        } else {
            stream = try wrapping(transaction).stream(
                fresh(), kind: .register, caseID: nil, key: FileKey(random: random(32)),
                nonce: random(12))
            try transaction.addStream(stream)
        }
        // The register is written by the deployment itself: its worker is nobody's.
        let deployment = WorkerID(random: Array(repeating: 0, count: 16))
        _ = try append(
            body, to: stream, transaction, worker: deployment, agency: agency, now: now(),
            idempotencyKey: EntryID(random: random(16)).text)
    }
}
