public import Database

/// A way to get an empty store on one of the engines.
///
/// What every engine must do is tested over `all`.
public struct StoreFactory: Sendable, CustomStringConvertible {
    public let description: String
    public let make: @Sendable (TemporaryFolder) async throws -> any RecordStore

    public static let all =
        [StoreFactory(description: "SQLite in memory") { _ in try SQLiteStore.inMemory() }]
        + SharedRecord.all.map { shared in
            StoreFactory(description: shared.description) { folder in
                try await shared.address(folder).open(.patient)
            }
        }
}

extension PostgresLimits {
    /// For tests, on a machine that has a lot else to do: nothing fails for having waited.
    public static let patient: PostgresLimits = {
        var limits = PostgresLimits()
        (limits.acquire, limits.statement, limits.lock) = (600, 600, 600)
        limits.idleInTransaction = 600
        return limits
    }()
}

/// A place for an empty record that several stores can open at once.
public struct SharedRecord: Sendable, CustomStringConvertible {
    public let description: String
    public let address: @Sendable (TemporaryFolder) throws -> RecordAddress

    public static let all = [
        SharedRecord(description: "SQLite in a file") { .file($0.file("record.db")) },
        SharedRecord(description: "PostgreSQL") { _ in
            .postgres(try PostgresAddress(PostgresCluster.shared().freshDatabase()))
        },
    ]
}
