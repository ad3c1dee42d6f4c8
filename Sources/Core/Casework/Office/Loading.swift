public import Domain
import Ledger

extension Office {
    func fileKey(_ stream: StreamRecord) throws -> FileKey {
        try keys.fileKey(of: stream)
    }

    /// Opens every entry of a stream, checked as a chain.
    func open(_ stream: StreamRecord, _ reading: any CaseReading) throws -> [RecordedEntry] {
        let sealed = try reading.entries(of: stream.id)
        return try EntrySealer(key: fileKey(stream)).open(sealed, of: stream.id) { entry, payload in
            RecordedEntry(
                id: entry.id, position: entry.position, stream: entry.stream,
                number: entry.number, recordedAt: entry.recordedAt, worker: entry.worker,
                agency: entry.agency, body: try EntryCoding.body(payload))
        }
    }

    /// Whether a case is on a worker's own list.
    ///
    /// Nothing of the case is read, so that one that is not theirs and one that is not there take the
    /// same reads.
    func isAssigned(
        _ worker: WorkerID, to caseID: CaseID, _ reading: any CaseReading
    ) throws -> Bool {
        try reading.cases(assignedTo: worker).contains(caseID)
    }

    /// The case as it stands; nil when there is none of that name.
    ///
    /// It is closed to those of its workers who may not see it now.
    ///
    /// - Parameter register: where it was read already.
    func load(
        _ caseID: CaseID, _ reading: any CaseReading, _ register: Register? = nil
    ) throws -> CaseState? {
        guard let (entries, shared, erased) = try entries(of: caseID, reading) else { return nil }
        var state = CaseState(id: caseID, shared: shared)
        state.erased = erased
        for entry in entries { state.apply(entry) }
        state.close(try register ?? self.register(reading), at: now())
        return state
    }

    /// Every entry of a case in the order of the record, with its shared stream and the files that
    /// were erased; nil when there is none of that name, or all of it was erased.
    func entries(
        of caseID: CaseID, _ reading: any CaseReading
    ) throws -> (entries: [RecordedEntry], shared: StreamID, erased: Set<StreamID>)? {
        let streams = try reading.streams(of: caseID)
        let erased = try erased(streams, reading)
        guard let shared = streams.first(where: { $0.kind == .shared })?.id,
            !erased.contains(shared)
        else { return nil }
        let entries = try streams.filter { !erased.contains($0.id) }.flatMap {
            try open($0, reading)
        }
        return (entries.sorted { $0.position < $1.position }, shared, erased)
    }

    /// Those of a case's streams that were erased by the rules.
    ///
    /// A key that is gone without that is a fault, never an erasure.
    private func erased(
        _ streams: [StreamRecord], _ reading: any CaseReading
    ) throws -> Set<StreamID> {
        let gone = streams.filter { $0.wrappedKey == nil }.map(\.id)
        guard !gone.isEmpty else { return [] }
        let erased = try custody(reading).erased
        if let stream = gone.first(where: { !erased.contains($0) }) {
            throw LedgerFault.keyErased(stream)
        }
        return Set(gone)
    }

    /// Agencies and workers, as the register tells them.
    func register(_ reading: any CaseReading) throws -> Register {
        guard let stream = try reading.register() else { return Register() }
        var register = Register()
        for entry in try open(stream, reading) { register.apply(entry.body) }
        return register
    }
}

/// The partnership's agencies and workers: a fold over the register's stream.
public struct Register: Sendable {
    public private(set) var agencies: [AgencyID: Agency] = [:]
    public private(set) var workers: [WorkerID: Worker] = [:]
    var passwords: [WorkerID: PasswordDigest] = [:]
    /// What workers told of the people close to them; no view shows it to anyone else.
    var ties: [WorkerID: [CloseTie]] = [:]

    mutating func apply(_ body: EntryBody) {
        switch body {
        case .agencyAdded(let agency): agencies[agency.id] = agency
        case .workerAdded(let worker, let password):
            workers[worker.id] = worker
            passwords[worker.id] = password
        case .tiesDeclared(let worker, let told): ties[worker] = told
        default: break
        }
    }

    func worker(signInName: String) -> Worker? {
        workers.values.first { $0.signInName == signInName.lowercased() }
    }
}
