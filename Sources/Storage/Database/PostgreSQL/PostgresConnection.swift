/// A connection of PostgreSQL, inside a transaction.
struct PostgresConnection: SQLConnection {
    let handle: PostgresHandle
    /// Whether the transaction can go on behind a statement that failed, as SQLite's does.
    ///
    /// For those who look over damage; everyone else wants a failure to end the transaction.
    var isTolerant = false

    var dialect: any SQLDialect { PostgresDialect() }

    func run(_ sql: String, _ values: [SQLValue]) throws {
        try tolerating { _ = try handle.run(sql, values) }
    }

    func runScript(_ sql: String) throws {
        for statement in SQLScript(text: sql).statements { try run(statement, []) }
    }

    func eachRow(
        _ sql: String, _ values: [SQLValue], _ body: (SQLRow) throws -> Void
    ) throws {
        try tolerating { _ = try handle.run(sql, values, body) }
    }

    func hasTable(_ name: String) throws -> Bool {
        try row(
            "SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = current_schema() AND tablename = $1",
            [.text(name)]) != nil
    }

    private func tolerating(_ body: () throws -> Void) throws {
        guard isTolerant else { return try body() }
        try handle.run("SAVEPOINT before_statement")
        do {
            try body()
        } catch {
            try handle.run("ROLLBACK TO SAVEPOINT before_statement")
            throw error
        }
        try handle.run("RELEASE SAVEPOINT before_statement")
    }
}
