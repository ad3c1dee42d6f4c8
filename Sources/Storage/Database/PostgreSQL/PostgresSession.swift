/// What every connection is set to before it is used, and what the server must be.
enum PostgresSession {
    /// The oldest release that has all that is asked of it.
    static let oldestVersion = 130_000

    /// Sets the connection up.
    ///
    /// Throws a `StoreFault` that says what the server lacks.
    static func prepare(_ handle: PostgresHandle, _ limits: PostgresLimits) throws {
        guard handle.serverVersion >= oldestVersion else {
            throw StoreFault(
                .cannotOpen, engineCode: "PostgreSQL \(handle.serverVersion)",
                context: "opening the database; it needs PostgreSQL 13 or newer")
        }
        let settings = [
            ("statement_timeout", "\(limits.statement)s"), ("lock_timeout", "\(limits.lock)s"),
            ("idle_in_transaction_session_timeout", "\(limits.idleInTransaction)s"),
            // No value of ours in the server's log, also where its own settings would have it.
            ("log_parameter_max_length_on_error", "0"),
            ("client_min_messages", "error"), ("timezone", "UTC"),
        ]
        for (name, value) in settings {
            try handle.run("SELECT set_config($1, $2, false)", [.text(name), .text(value)])
        }
        // A commit waits for the disk at least; a server that waits for its replicas keeps to it.
        try handle.run(
            """
            SELECT set_config('synchronous_commit', CASE current_setting('synchronous_commit')
            WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, false)
            """)
        try requireUnicode(handle)
    }

    private static func requireUnicode(_ handle: PostgresHandle) throws {
        var encoding = SQLValue.null
        try handle.run("SELECT current_setting('server_encoding')") { encoding = $0.values[0] }
        guard encoding == .text("UTF8") else {
            throw StoreFault(
                .cannotOpen, engineCode: "server_encoding",
                context: "opening the database; make one with ENCODING 'UTF8'")
        }
    }
}
