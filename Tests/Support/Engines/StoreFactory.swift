public import Database

/// A way to get an empty store on one of the engines.
///
/// What every engine must do is tested over `all`.
public struct StoreFactory: Sendable, CustomStringConvertible {
    public let description: String
    public let make: @Sendable (TemporaryFolder) async throws -> any RecordStore

    public static let all = [
        StoreFactory(description: "SQLite in memory") { _ in try SQLiteStore.inMemory() },
        StoreFactory(description: "SQLite in a file") { folder in
            try SQLiteStore(path: folder.file("record.db"))
        },
        StoreFactory(description: "PostgreSQL") { _ in
            try await PostgresStore(
                PostgresAddress(PostgresCluster.shared().freshDatabase()))
        },
    ]
}
