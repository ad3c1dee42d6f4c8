public import Casework
public import Ledger

/// A store of the record on one of the engines.
public protocol RecordStore: CaseStore, PeopleStore {
    /// Verifies the whole record without keys, measured by what others hold of it. Problems are in
    /// the report, never thrown.
    func verifyRecord(_ evidence: Evidence) async -> ChainReport

    /// Sees to it that what was overwritten, such as an erased key, stands in no log of the
    /// database's, as far as that is ours to do. Throws `StoreFault.busy` while somebody reads an
    /// older state.
    func forgetOverwritten() async throws

    /// Gives up every connection; the store cannot be used any more.
    func close() async throws
}

extension RecordStore {
    /// Verifies the whole record by nothing but itself.
    public func verifyRecord() async -> ChainReport { await verifyRecord(.none) }
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
    public func open(
        _ limits: PostgresLimits = PostgresLimits()
    ) async throws -> any RecordStore {
        switch self {
        case .file(let path): try SQLiteStore(path: path)
        case .postgres(let address): try await PostgresStore(address, limits)
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

    /// Reads the record there without bringing its schema up to date; needs no key.
    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseReading) throws -> Value
    ) async throws -> Value {
        switch self {
        case .file(let path): try await SQLiteStore.readRecord(at: path, body)
        case .postgres(let address): try await PostgresStore.readRecord(at: address, body: body)
        }
    }
}
