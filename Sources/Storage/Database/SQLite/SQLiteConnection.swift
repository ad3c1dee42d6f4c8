import Foundation
import GRDB
import GRDBSQLite

/// A connection of SQLite, inside a transaction.
struct SQLiteConnection: SQLConnection {
    let database: GRDB.Database

    init(_ database: GRDB.Database) {
        self.database = database
    }

    var dialect: any SQLDialect { SQLiteDialect() }

    func run(_ sql: String, _ values: [SQLValue]) throws {
        try translating(sql) {
            try database.cachedStatement(sql: sql).execute(arguments: arguments(values))
        }
    }

    func runScript(_ sql: String) throws {
        try translating("a migration") { try database.execute(sql: sql) }
    }

    func eachRow(
        _ sql: String, _ values: [SQLValue], _ body: (SQLRow) throws -> Void
    ) throws {
        try eachStep(sql, values) { try body(SQLiteConnection.row($0)) }
    }

    func hasTable(_ name: String) throws -> Bool {
        try row("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1", [.text(name)])
            != nil
    }

    /// Hands over each row of a statement while it stands at it.
    func eachStep(
        _ sql: String, _ values: [SQLValue] = [], _ body: (GRDB.Statement) throws -> Void
    ) throws {
        try translating(sql) {
            let statement = try database.cachedStatement(sql: sql)
            let cursor = try Row.fetchCursor(statement, arguments: arguments(values))
            while try cursor.next() != nil { try body(statement) }
        }
    }

    /// As `eachStep`, for very many rows: SQLite is asked for each without a cursor between.
    func eachStored(
        _ sql: String, _ values: [SQLValue] = [], _ body: (SQLiteStatement) -> Void
    ) throws {
        try translating(sql) {
            let statement = try database.cachedStatement(sql: sql)
            try statement.setArguments(arguments(values))
            let stored = statement.sqliteStatement
            defer { sqlite3_reset(stored) }
            while true {
                let code = sqlite3_step(stored)
                if code == SQLITE_DONE { return }
                guard code == SQLITE_ROW else {
                    throw DatabaseError(resultCode: ResultCode(rawValue: code))
                }
                body(stored)
            }
        }
    }

    static func row(_ statement: GRDB.Statement) -> SQLRow {
        SQLRow(
            values: (0..<CInt(statement.columnCount)).map { value(statement.sqliteStatement, $0) })
    }

    private func arguments(_ values: [SQLValue]) -> StatementArguments {
        StatementArguments(
            values.map { value -> DatabaseValue in
                switch value {
                case .null, .unreadable: .null
                case .integer(let number): number.databaseValue
                case .text(let text): text.databaseValue
                case .bytes(let bytes): Data(bytes).databaseValue
                }
            })
    }

    /// The value as it was stored to the byte: text that ends early or is not UTF-8 is unreadable,
    /// so that no change of it can pass for what was there.
    private static func value(_ statement: SQLiteStatement, _ column: CInt) -> SQLValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_NULL:
            return .null
        case SQLITE_INTEGER:
            return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_BLOB:
            guard let start = sqlite3_column_blob(statement, column) else { return .bytes([]) }
            let count = Int(sqlite3_column_bytes(statement, column))
            return .bytes(Array(UnsafeRawBufferPointer(start: start, count: count)))
        case SQLITE_TEXT:
            guard let start = sqlite3_column_text(statement, column) else { return .unreadable }
            let count = Int(sqlite3_column_bytes(statement, column))
            let bytes = UnsafeBufferPointer(start: start, count: count)
            guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
                return .unreadable
            }
            return .text(text)
        default:
            return .unreadable
        }
    }

    private func translating<Value>(
        _ context: @autoclosure () -> String, _ body: () throws -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            if error.resultCode == .SQLITE_CONSTRAINT {
                throw RefusedBySchema(error)
            }
            throw StoreFault(error, context: context())
        }
    }
}

extension RefusedBySchema {
    init(_ error: DatabaseError) {
        let kind: Kind =
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY,
                .SQLITE_CONSTRAINT_ROWID:
                .taken
            case .SQLITE_CONSTRAINT_TRIGGER: .trigger
            default: .wrong
            }
        self.init(kind, rule: error.message ?? "a constraint")
    }
}

extension StoreFault {
    init(_ error: DatabaseError, context: String) {
        let code: Code =
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
            case .SQLITE_FULL: .full
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
            case .SQLITE_CANTOPEN: .cannotOpen
            case .SQLITE_IOERR: .disk
            case .SQLITE_CONSTRAINT: .refused
            default: .other
            }
        self.init(
            code, engineCode: "SQLite \(error.extendedResultCode.rawValue)", context: context)
    }
}
