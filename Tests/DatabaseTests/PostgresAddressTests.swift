import Testing

@testable import Database

@Suite struct `The address of a PostgreSQL database` {
    @Test func `is read with what is written by percent signs`() throws {
        let address = try PostgresAddress(
            "postgres://s%40l:p%2Fa%3Ass@db.example:5433/record?sslmode=verify-ca")
        #expect(
            address.options == [
                "user": "s@l", "password": "p/a:ss", "host": "db.example", "port": "5433",
                "dbname": "record", "sslmode": "verify-ca",
            ])
        #expect(address.connectionOptions["sslmode"] == "verify-ca")
        #expect(try PostgresAddress("postgresql:///r?host=/tmp/x").options["host"] == "/tmp/x")
    }

    @Test(arguments: [
        ("postgres://h/d", "verify-full"), ("postgres://u@10.0.0.7/d", "verify-full"),
        ("postgres://localhost/d", "prefer"), ("postgres://127.0.0.1:5433/d", "prefer"),
        ("postgres://[::1]/d", "prefer"), ("postgres://127.evil.example/d", "verify-full"),
        ("postgres://localhost.example/d", "verify-full"),
        ("postgres://localhost,other.example/d", "verify-full"),
        ("postgres:///d?host=localhost&hostaddr=10.0.0.7", "verify-full"),
        ("postgres:///d", "verify-full"), ("postgres://h/d?sslmode=require", "require"),
    ])
    func `wants the server's certificate from all but this machine`(
        _ url: String, _ mode: String
    ) throws {
        #expect(try PostgresAddress(url).connectionOptions["sslmode"] == mode)
    }

    @Test func `sets how long anything may take`() throws {
        let options = try PostgresAddress("postgres://h/d").connectionOptions
        #expect(options["connect_timeout"] == "10" && options["tcp_user_timeout"] == "15000")
        #expect(options["client_encoding"] == "UTF8")
    }

    @Test(arguments: [
        "postgres://u:planted@h:x/d", "postgres://u:plan%zzted@h/d", "mysql://u:planted@h/d",
        "host=h password=planted", "postgres://u:planted@h/d?planted=1", "",
        "postgres://u:planted@[::1/d", "postgres://u:planted@h/d?sslmode",
    ])
    func `that does not read is refused without being repeated`(_ url: String) {
        let problem = #expect(throws: PostgresAddress.Problem.unreadable) {
            try PostgresAddress(url)
        }
        #expect(problem?.description.contains("planted") == false)
        #expect(problem?.description.contains("postgres://USER@HOST:PORT/DATABASE") == true)
    }

    @Test func `takes nothing that would undo what the store relies on`() {
        for option in ["options=-c%20fsync", "client_encoding=LATIN1", "replication=true"] {
            let name = String(option.prefix { $0 != "=" })
            #expect(throws: PostgresAddress.Problem.optionNotTaken(name)) {
                try PostgresAddress("postgres://h/d?\(option)")
            }
        }
        #expect(throws: PostgresAddress.Problem.noDatabase) { try PostgresAddress("postgres://h") }
    }

    @Test func `never shows its password`() throws {
        let address = try PostgresAddress("postgres://me:planted@h:1/d")
        let shown = ["\(address)", String(reflecting: address), "\([address])", dumped(address)]
        #expect(shown.allSatisfy { !$0.contains("planted") })
        #expect("\(address)" == "postgres://me@h:1/d")
        let unreachable = PostgresUnreachable(
            address, saying: "connection failed\nfor planted:\tno such role\n")
        #expect(unreachable.reason == "connection failed for ***: no such role")
        #expect(!"\(unreachable)".contains("planted") && !dumped(unreachable).contains("planted"))
    }

    private func dumped(_ value: Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }

    @Test func `chooses the engine`() throws {
        guard case .file("a/b.db") = try RecordAddress("a/b.db") else {
            Issue.record("a path is a file")
            return
        }
        guard case .postgres = try RecordAddress("postgres://h/d") else {
            Issue.record("a postgres address is one")
            return
        }
        #expect(throws: PostgresAddress.Problem.unreadable) { try RecordAddress("http://h/d") }
    }
}

@Suite struct `A script of several statements` {
    @Test func `is split where lines end, not inside a function`() {
        let script = SQLScript(
            text: """
                -- Something; to be left out;
                CREATE TABLE a (b TEXT
                );
                CREATE FUNCTION f() AS $$
                BEGIN x;
                END $$;
                CREATE FUNCTION g() AS $$ y; $$;
                SELECT 1
                """)
        #expect(
            script.statements == [
                "CREATE TABLE a (b TEXT\n);", "CREATE FUNCTION f() AS $$\nBEGIN x;\nEND $$;",
                "CREATE FUNCTION g() AS $$ y; $$;", "SELECT 1",
            ])
        #expect(SQLScript(text: "-- nothing\n\n  \n").statements == [])
    }

    @Test func `of every migration reads for PostgreSQL`() throws {
        for migration in Schema.migrations {
            let text = try migration.script.filledIn(for: PostgresDialect())
            #expect(!text.contains("{") && !text.contains("}"))
            for statement in SQLScript(text: text).statements {
                // One migration carries rows over to another table.
                let moves = ["INSERT INTO ", "DROP TABLE "]
                let beginnings =
                    ["CREATE ", "ALTER TABLE "] + (migration.name == "people-places" ? moves : [])
                #expect(beginnings.contains { statement.hasPrefix($0) })
                #expect(statement.hasSuffix(";"))
            }
        }
    }
}
