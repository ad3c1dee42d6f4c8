extension Schema {
    /// A table that the migrations make.
    struct Table: Sendable {
        var name: String
        /// The columns of the primary key, in its order.
        var key: [String]
        /// All columns, those of the key first.
        var columns: [String]

        init(_ name: String, key: [String], _ others: String...) {
            self.name = name
            self.key = key
            columns = key + others
        }
    }

    /// Every table but `migration`, each behind those that it refers to.
    ///
    /// A migration that makes a table or a column adds it here: what is not here is in no backup of
    /// a PostgreSQL database. `DatabaseTests` hold the list to the schema.
    static let tables = [
        Table("stream", key: ["made"], "id", "kind", "case_id", "wrapped_key"),
        Table(
            "entry", key: ["position"], "id", "stream", "number", "kind", "recorded_at", "worker",
            "agency", "idempotency", "previous", "sealed", "hash", "chain"),
        Table("case_record", key: ["made"], "id"),
        Table("assignment", key: ["case_id", "worker"], "side"),
        Table("duty", key: ["case_id", "key"], "rule", "owner", "due", "rank"),
        Table("token", key: ["token", "person", "file"], "case_id"),
        Table("session", key: ["digest"], "worker", "form_token", "created", "seen"),
        Table("setting", key: ["name"], "value"),
        Table(
            "tree_head", key: ["number"], "record", "size", "root", "chain", "key_changes",
            "key_root", "signed_at", "signer", "signature", "peaks", "key_peaks"),
        Table("key_change", key: ["number"], "stream", "digest"),
        Table("access_stream", key: ["case_id"], "stream"),
        Table(
            "look_up", key: ["made"], "worker", "agency", "looked_at", "kind", "case_id", "file",
            "entry"),
        Table("identity_stream", key: ["made"], "stream"),
        Table("people_register", key: ["id"], "wrapped_key", "sealed_model"),
        Table("people_record", key: ["number"], "key", "sealed"),
        Table("people_segment", key: ["segment"], "bits"),
        Table("people_bucket", key: ["place"], "entries"),
        Table("people_import", key: ["digest"], "records", "finished"),
        Table("notification", key: ["id"], "made", "stream"),
        Table("notification_waiting", key: ["id"]),
    ]

    /// Whether no table of ours holds a row; those that are not there hold none.
    static func isVacant(on connection: any SQLConnection) throws -> Bool {
        try tables.allSatisfy { table in
            guard try connection.hasTable(table.name) else { return true }
            return try connection.row("SELECT 1 FROM \(table.name) LIMIT 1") == nil
        }
    }
}
