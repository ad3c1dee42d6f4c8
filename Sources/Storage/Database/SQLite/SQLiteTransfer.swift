import GRDB

extension SQLiteStore {
    /// Fills a new file, which only its owner may read, in one transaction.
    ///
    /// It has no write-ahead log, which would grow as long as the record.
    static func make(
        at path: String, _ body: (any SQLConnection) throws -> Void
    ) throws {
        try PrivateFile.prepare(path)
        try translating("making a copy") {
            let queue = try DatabaseQueue(
                path: path, configuration: configuration(readonly: false))
            try queue.write { database in
                let connection = SQLiteConnection(database)
                while try Schema.applyNext(on: connection) {}
                try body(connection)
            }
            try queue.close()
        }
    }

    /// Reads a file that nobody writes to.
    static func reading<Value>(
        _ path: String, _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        try translating("reading a copy") {
            let queue = try DatabaseQueue(
                path: path, configuration: configuration(readonly: true))
            let value = try queue.read { try body(SQLiteConnection($0)) }
            try queue.close()
            return value
        }
    }
}
