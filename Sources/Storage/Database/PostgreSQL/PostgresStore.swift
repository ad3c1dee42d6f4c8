public import Casework
public import Ledger

/// The record in a PostgreSQL database, which several servers may share.
///
/// There is one chain over the whole record, so writers go one after another, whichever server they
/// are on: each takes the database's writers' lock first and sees all that was written before. What
/// `write` returned is on the server's disk. Readers see one state and wait for nobody.
public struct PostgresStore: RecordStore {
    private let writers: PostgresPool
    private let readers: PostgresPool

    /// Connects and brings the schema up to date.
    ///
    /// Throws `PostgresUnreachable` when the server cannot be reached or does not let us in,
    /// `StoreProblem.newerSchema`, and `StoreFault`.
    public init(_ address: PostgresAddress, _ limits: PostgresLimits = PostgresLimits())
        async throws
    {
        self.init(unprepared: address, limits)
        do {
            try await migrate()
        } catch {
            await close()
            throw PostgresStore.translated(error, context: "bringing the schema up to date")
        }
    }

    private init(unprepared address: PostgresAddress, _ limits: PostgresLimits) {
        writers = PostgresPool(address, size: 1, limits)
        readers = PostgresPool(address, size: limits.readers, limits)
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseTransaction) throws -> Value
    ) async throws -> Value {
        try await writing("writing to the record") {
            try body(PortableTransaction(connection: $0))
        }
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseReading) throws -> Value
    ) async throws -> Value {
        try await reading("reading the record") { try body(PortableReader(connection: $0)) }
    }

    /// A lost race is run again from the start.
    func writing<Value: Sendable>(
        _ context: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        var attempt = 1
        while true {
            do {
                return try await writers.transaction(.writing) { try body($0) }
            } catch let fault as StoreFault where fault.isLostRace && attempt < 4 {
                attempt += 1
            } catch {
                throw PostgresStore.translated(error, context: context)
            }
        }
    }

    func reading<Value: Sendable>(
        _ context: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await readers.transaction(.reading) { try body($0) }
        } catch {
            throw PostgresStore.translated(error, context: context)
        }
    }

    public func close() async {
        await writers.close()
        await readers.close()
    }

    /// Each migration has a transaction and the writers' lock of its own, so that servers that start
    /// at once do not both apply it.
    private func migrate() async throws {
        while try await writers.transaction(
            .writing,
            { connection in
                try PostgresStore.prepareToMigrate(connection)
                return try Schema.applyNext(on: connection)
            })
        {}
    }

    /// Sets up a transaction in which migrations are applied.
    static func prepareToMigrate(_ connection: PostgresConnection) throws {
        try connection.run("SET LOCAL statement_timeout = 0", [])
        // The functions of triggers keep this path: no temporary table of a caller's can stand in
        // for one of ours.
        try connection.run(
            """
            SELECT set_config('search_path',
            quote_ident(current_schema()) || ', pg_catalog, pg_temp', true)
            """, [])
    }

    private static func translated(_ error: any Error, context: String) -> any Error {
        guard let refusal = error as? RefusedBySchema else { return error }
        return StoreFault(.refused, engineCode: "schema", context: "\(context): \(refusal.rule)")
    }
}

// MARK: - Verifying

extension PostgresStore {
    /// Verifies the whole record without keys, measured by what others hold of it.
    ///
    /// Problems are in the report, never thrown.
    public func verifyRecord(_ evidence: Evidence) async -> ChainReport {
        do {
            return try await PostgresStore.report(readers, evidence)
        } catch {
            return RecordWalk.noRecord
        }
    }

    /// Verifies the record in a database that is only read: nothing is migrated and no key is
    /// needed.
    ///
    /// Throws when the database cannot be reached; problems of the record are in the report.
    public static func verifyRecord(
        at address: PostgresAddress, _ evidence: Evidence = .none,
        _ limits: PostgresLimits = PostgresLimits()
    ) async throws -> ChainReport {
        try await once(address, limits) { try await report($0, evidence) }
    }

    /// Reads the record in a database without bringing its schema up to date; needs no key.
    public static func readRecord<Value: Sendable>(
        at address: PostgresAddress, _ limits: PostgresLimits = PostgresLimits(),
        body: @escaping @Sendable (any CaseReading) throws -> Value
    ) async throws -> Value {
        try await once(address, limits) { pool in
            try await pool.transaction(.verifying) { try body(PortableReader(connection: $0)) }
        }
    }

    /// The server keeps its log for its own replicas and backups and throws it away by itself; it
    /// cannot be asked to by a role without special rights.
    public func forgetOverwritten() {}

    /// One connection, for as long as the body lasts.
    static func once<Value: Sendable>(
        _ address: PostgresAddress, _ limits: PostgresLimits,
        _ body: (PostgresPool) async throws -> Value
    ) async throws -> Value {
        let pool = PostgresPool(address, size: 1, limits)
        do {
            let value = try await body(pool)
            await pool.close()
            return value
        } catch {
            await pool.close()
            throw error
        }
    }

    private static func report(
        _ pool: PostgresPool, _ evidence: Evidence
    ) async throws -> ChainReport {
        // PostgreSQL checks its files with tools of its own, as the owner of the server.
        try await pool.transaction(.verifying) {
            RecordWalk(connection: $0, evidence: evidence).report()
        }
    }
}
