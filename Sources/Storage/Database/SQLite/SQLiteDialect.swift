/// How SQLite writes what the engines write differently.
struct SQLiteDialect: SQLDialect {
    var integer: String { "INTEGER" }
    var bytes: String { "BLOB" }
    var strict: String { "STRICT" }

    // The name of the trigger is its message, from which `RefusedBySchema` tells what was refused.

    func refuseInsert(name: String, table: String, condition: String) -> String {
        """
        CREATE TRIGGER \(name) BEFORE INSERT ON \(table) WHEN \(condition)
        BEGIN SELECT RAISE(ABORT, '\(name)'); END;
        """
    }

    // No `UPDATE OF` with columns: a change of `rowid` would pass by it.
    func refuseUpdate(name: String, table: String, condition: String?) -> String {
        """
        CREATE TRIGGER \(name) BEFORE UPDATE ON \(table) \(condition.map { "WHEN \($0)" } ?? "")
        BEGIN SELECT RAISE(ABORT, '\(name)'); END;
        """
    }

    func refuseDelete(name: String, table: String) -> String {
        """
        CREATE TRIGGER \(name) BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(name)'); END;
        """
    }
}
