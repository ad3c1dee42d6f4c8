public import Casework
public import Ledger

/// A store of the record on one of the engines.
public protocol RecordStore: CaseStore {
    /// Verifies the whole record without keys, measured by what others hold of it. Problems are in the
    /// report, never thrown.
    func verifyRecord(_ evidence: Evidence) async -> ChainReport

    /// Has the engine forget at once what was overwritten, where it can.
    func forgetOverwritten() async throws

    /// Gives up every connection; the store cannot be used any more.
    func close() async throws
}

/// Where the record is kept.
///
/// The one place where an engine is chosen.
public enum RecordAddress: Sendable {
    case file(String)
    case postgres(PostgresAddress)

    /// Reads `postgres://…`; anything else is the path of a file of the embedded database.
    public init(_ text: String) throws(PostgresAddress.Problem) {
        if text.contains("://") {
            self = .postgres(try PostgresAddress(text))
        } else {
            self = .file(text)
        }
    }

    /// Opens the store, and brings its schema up to date.
    public func open() async throws -> any RecordStore {
        switch self {
        case .file(let path): try SQLiteStore(path: path)
        case .postgres(let address): try await PostgresStore(address)
        }
    }

    /// Verifies the record there, which is only read; needs no key.
    ///
    /// Throws when a server cannot be reached.
    public func verify(_ evidence: Evidence = .none) async throws -> ChainReport {
        switch self {
        case .file(let path): await SQLiteStore.verifyRecord(at: path, evidence)
        case .postgres(let address): try await PostgresStore.verifyRecord(at: address, evidence)
        }
    }

    /// Reads one state of the record there; nothing is migrated, and no key is needed.
    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseReading) throws -> Value
    ) async throws -> Value {
        switch self {
        case .file(let path): try await SQLiteStore.readRecord(at: path, body)
        case .postgres(let address): try await PostgresStore.readRecord(at: address, body: body)
        }
    }
}

extension RecordStore {
    public func verifyRecord() async -> ChainReport { await verifyRecord(.none) }
}
