public import Casework
import GRDB

/// The record in one SQLite file on this machine, or in memory.
///
/// What `write` returned is on the disk: the journal is a write-ahead log and every commit waits
/// for the disk (`synchronous=FULL`). Nobody but the file's owner may read it.
public struct SQLiteStore: RecordStore {
    let database: any DatabaseWriter

    /// Opens the file, makes it if there is none, and brings its schema up to date.
    ///
    /// Throws `StoreProblem.newerSchema`, and `StoreFault` when the file cannot be opened or used.
    public init(path: String) throws {
        try PrivateFile.prepare(path)
        self.database = try SQLiteStore.translating("opening the database") {
            let pool = try DatabasePool(
                path: path, configuration: SQLiteStore.configuration(readonly: false))
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL when it turns the write-ahead log on; a power cut could then
                // lose the last entries that were acknowledged.
                try database.execute(sql: "PRAGMA synchronous = FULL")
            }
            return pool
        }
        try migrate()
        try PrivateFile.prepare(path)
    }

    private init(queue: DatabaseQueue) throws {
        database = queue
        try migrate()
    }

    /// An empty record in memory, which is gone when the store is.
    public static func inMemory() throws -> SQLiteStore {
        let queue = try translating("opening a database in memory") {
            try DatabaseQueue(configuration: configuration(readonly: false))
        }
        return try SQLiteStore(queue: queue)
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

    func writing<Value: Sendable>(
        _ context: String, _ body: @escaping @Sendable (SQLiteConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await database.write { try body(SQLiteConnection($0)) }
        } catch {
            throw SQLiteStore.translated(error, context: context)
        }
    }

    func reading<Value: Sendable>(
        _ context: String, _ body: @escaping @Sendable (SQLiteConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await database.read { try body(SQLiteConnection($0)) }
        } catch {
            throw SQLiteStore.translated(error, context: context)
        }
    }

    /// What is in force on the connection that writes, such as `synchronous`.
    func pragmas(_ names: [String]) async throws -> [String] {
        try await database.writeWithoutTransaction { database in
            try names.map { try String.fetchOne(database, sql: "PRAGMA \($0)") ?? "" }
        }
    }

    /// Closes the file; the write-ahead log is folded into it.
    ///
    /// The store cannot be used any more.
    public func close() throws {
        try SQLiteStore.translating("closing the database") { try database.close() }
    }
}

extension SQLiteStore {
    /// Reads the record in a file that is only read: nothing is migrated and no key is needed.
    ///
    /// Throws `StoreFault` when it cannot be opened or holds no record of this release.
    public static func readRecord<Value: Sendable>(
        at path: String, _ body: @escaping @Sendable (any CaseReading) throws -> Value
    ) async throws -> Value {
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration(readonly: true))
            return try await queue.read { database in
                try body(PortableReader(connection: SQLiteConnection(database)))
            }
        } catch {
            throw translated(error, context: "reading the record")
        }
    }
}

extension SQLiteStore {
    /// Copies a database, as it is at one moment, to a new file that only its owner may read.
    ///
    /// Whoever works with it goes on working. Throws `StoreFault`.
    public static func copy(from path: String, to copy: String) throws {
        try PrivateFile.prepare(copy)
        try translating("copying the database") {
            let source = try DatabaseQueue(
                path: path, configuration: configuration(readonly: true))
            let target = try DatabaseQueue(path: copy)
            try source.backup(to: target)
            try target.close()
            try source.close()
        }
    }

    /// Empties the write-ahead log, so that what was overwritten in the database stands nowhere else.
    ///
    /// Throws `StoreFault.busy` while somebody reads an older state.
    public func forgetOverwritten() throws {
        try SQLiteStore.translating("emptying the write-ahead log") {
            try database.writeWithoutTransaction { database in
                _ = try database.checkpoint(.truncate)
            }
        }
    }
}

// MARK: - Opening

extension SQLiteStore {
    static func configuration(readonly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(15)
        configuration.label = "sightline"
        configuration.prepareDatabase { database in
            // Nothing in a schema that someone else may have changed is to run code.
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA cell_size_check = ON")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            try database.execute(sql: "PRAGMA secure_delete = ON")
            // In KiB, for each connection, and taken only as it is used: the inner pages of a
            // register of a million people, so that a look-up reads leaves only.
            try database.execute(sql: "PRAGMA cache_size = -16384")
        }
        return configuration
    }

    private func migrate() throws {
        do {
            while try database.write({ try Schema.applyNext(on: SQLiteConnection($0)) }) {}
        } catch {
            throw SQLiteStore.translated(error, context: "bringing the schema up to date")
        }
    }

    static func translating<Value>(
        _ context: String, _ body: () throws -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch {
            throw translated(error, context: context)
        }
    }

    private static func translated(_ error: any Error, context: String) -> any Error {
        switch error {
        case let error as DatabaseError: StoreFault(error, context: context)
        case let refusal as RefusedBySchema:
            StoreFault(.refused, engineCode: "schema", context: "\(context): \(refusal.rule)")
        default: error
        }
    }
}
