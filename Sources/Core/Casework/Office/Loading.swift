public import Domain
import Ledger

extension Office {
    func fileKey(_ stream: StreamRecord) throws -> FileKey {
        try keys.fileKey(of: stream)
    }

    /// Opens every entry of a stream, checked as a chain.
    func open(_ stream: StreamRecord, _ reading: any CaseReading) throws -> [RecordedEntry] {
        let sealed = try reading.entries(of: stream.id)
        let payloads = try EntrySealer(key: fileKey(stream)).open(sealed, of: stream.id)
        return try zip(sealed, payloads).map { entry, payload in
            RecordedEntry(
                id: entry.id, position: entry.position, stream: entry.stream,
                number: entry.number, recordedAt: entry.recordedAt, worker: entry.worker,
                agency: entry.agency, body: try EntryCoding.body(payload))
        }
    }

    /// The case as it stands; nil when there is none of that name.
    func load(_ caseID: CaseID, _ reading: any CaseReading) throws -> CaseState? {
        let streams = try reading.streams(of: caseID)
        guard let shared = streams.first(where: { $0.kind == .shared }) else { return nil }
        let entries = try streams.flatMap { try open($0, reading) }
        var state = CaseState(id: caseID, shared: shared.id)
        for entry in entries.sorted(by: { $0.position < $1.position }) { state.apply(entry) }
        return state
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

    mutating func apply(_ body: EntryBody) {
        switch body {
        case .agencyAdded(let agency): agencies[agency.id] = agency
        case .workerAdded(let worker, let password):
            workers[worker.id] = worker
            passwords[worker.id] = password
        default: break
        }
    }

    func worker(signInName: String) -> Worker? {
        workers.values.first { $0.signInName == signInName.lowercased() }
    }
}
