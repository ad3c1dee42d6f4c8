import Casework

/// The migrations of the database, in order, and which of them it has had.
enum Schema {
    struct Migration: Sendable {
        var number: Int64
        var name: String
        var script: MigrationScript

        init(_ number: Int64, _ name: String, _ bytes: [UInt8]) {
            self.number = number
            self.name = name
            script = MigrationScript(text: String(decoding: bytes, as: UTF8.self))
        }
    }

    static let migrations = [
        Migration(1, "record", PackageResources.m0001_record_sql),
        Migration(2, "read-models", PackageResources.m0002_read_models_sql),
        Migration(3, "operation", PackageResources.m0003_operation_sql),
        Migration(4, "checkpoints", PackageResources.m0004_checkpoints_sql),
        Migration(5, "access", PackageResources.m0005_access_sql),
        Migration(6, "identity", PackageResources.m0006_identity_sql),
        Migration(7, "people", PackageResources.m0007_people_sql),
        Migration(8, "notifications", PackageResources.m0008_notifications_sql),
        Migration(9, "people-places", PackageResources.m0009_people_places_sql),
    ]

    /// Applies the next migration that the database has not had; false when it has had all.
    ///
    /// The caller runs each call in a transaction of its own. Throws `StoreProblem.newerSchema`
    /// when the database has had one that this release does not know.
    static func applyNext(
        on connection: any SQLConnection, of migrations: [Migration] = migrations
    ) throws -> Bool {
        let done = try applied(on: connection, of: migrations)
        guard let next = migrations.first(where: { done[$0.number] == nil }) else { return false }
        if done.isEmpty {
            try connection.runScript(
                """
                CREATE TABLE IF NOT EXISTS migration (
                    number \(connection.dialect.integer) NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL
                ) \(connection.dialect.strict);
                """)
        }
        try connection.runScript(try next.script.filledIn(for: connection.dialect))
        try connection.run(
            "INSERT INTO migration (number, name) VALUES ($1, $2)",
            [.integer(next.number), .text(next.name)])
        return true
    }

    /// Whether the database has had every migration.
    ///
    /// Throws `StoreProblem.newerSchema` as `applyNext` does.
    static func isUpToDate(on connection: any SQLConnection) throws -> Bool {
        try applied(on: connection, of: migrations).count == migrations.count
    }

    private static func applied(
        on connection: any SQLConnection, of migrations: [Migration]
    ) throws -> [Int64: String] {
        guard try connection.hasTable("migration") else { return [:] }
        var done: [Int64: String] = [:]
        for row in try connection.rows("SELECT number, name FROM migration") {
            guard case .integer(let number) = row.values[0], case .text(let name) = row.values[1]
            else { throw StoreProblem.unreadable(table: "migration", row: "") }
            guard migrations.contains(where: { $0.number == number && $0.name == name }) else {
                throw StoreProblem.newerSchema
            }
            done[number] = name
        }
        return done
    }
}
