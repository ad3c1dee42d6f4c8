/// One connection of an engine, inside a transaction.
///
/// The SQL is written once for all engines: parameters are `$1`, `$2` and so on, and appear in the
/// text in that order; only statements and functions that SQLite and PostgreSQL share are used.
/// Errors are `StoreFault` or `RefusedBySchema`; they carry no value of any row.
protocol SQLConnection {
    /// Runs one statement that gives no rows.
    func run(_ sql: String, _ values: [SQLValue]) throws

    /// Runs several statements without parameters.
    func runScript(_ sql: String) throws

    /// Hands each row to `body` as soon as it was read.
    ///
    /// Rows before an error are handed on.
    func eachRow(
        _ sql: String, _ values: [SQLValue], _ body: (SQLRow) throws -> Void
    ) throws

    /// How this engine writes what the engines write differently.
    var dialect: any SQLDialect { get }

    /// Whether the database holds a table of this name.
    func hasTable(_ name: String) throws -> Bool
}

extension SQLConnection {
    func rows(_ sql: String, _ values: [SQLValue] = []) throws -> [SQLRow] {
        var rows: [SQLRow] = []
        try eachRow(sql, values) { rows.append($0) }
        return rows
    }

    func row(_ sql: String, _ values: [SQLValue] = []) throws -> SQLRow? {
        try rows(sql, values).first
    }
}

/// How one engine writes what the engines write differently, in migrations only.
protocol SQLDialect: Sendable {
    /// The type of a 64-bit number.
    var integer: String { get }
    /// The type of bytes.
    var bytes: String { get }
    /// What follows a table's columns.
    var strict: String { get }
    /// Statements that refuse an insertion for which `condition` holds; it may speak of `NEW`.
    func refuseInsert(name: String, table: String, condition: String) -> String
    /// Statements that refuse every change of a row for which `condition` holds, and without one
    /// every change; it may speak of `OLD` and `NEW`.
    func refuseUpdate(name: String, table: String, condition: String?) -> String
    /// Statements that refuse every removal of rows.
    func refuseDelete(name: String, table: String) -> String
}

/// The schema does not allow the change: a constraint or one of our triggers refused it.
struct RefusedBySchema: Error {
    enum Kind: Sendable {
        /// Another row has what must be one row's alone.
        case taken
        /// One of our triggers.
        case trigger
        /// The row itself is not as it must be, or speaks of one that is not there.
        case wrong
    }

    var kind: Kind
    /// Names the constraint, columns or trigger; never a value.
    var rule: String

    init(_ kind: Kind, rule: String) {
        self.kind = kind
        self.rule = rule
    }
}
