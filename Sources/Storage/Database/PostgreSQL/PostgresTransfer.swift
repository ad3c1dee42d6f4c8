import Ledger

extension PostgresStore {
    /// Copies the record, as it is at one moment, into a new file of the embedded database.
    ///
    /// Whoever works with it goes on working.
    static func copy(
        from address: PostgresAddress, to path: String, _ limits: PostgresLimits
    ) async throws {
        try await once(address, limits) { pool in
            try await pool.transaction(.reading) { source in
                // The copy goes to the disk before the transaction ends, which takes its time.
                try source.run("SET LOCAL idle_in_transaction_session_timeout = '10min'", [])
                try source.run("SET LOCAL statement_timeout = 0", [])
                try SQLiteStore.make(at: path) {
                    try RecordCopy(source: source, target: $0).run()
                }
            }
        }
    }

    /// Whether the database holds nothing of a record.
    static func isVacant(_ address: PostgresAddress, _ limits: PostgresLimits) async throws -> Bool
    {
        try await once(address, limits) { pool in
            try await pool.transaction(.reading) { try Schema.isVacant(on: $0) }
        }
    }

    /// Fills an empty database with the record in a file of the embedded one, of the same schema.
    ///
    /// Schema, rows and verifying are one transaction under the writers' lock: when anything is not
    /// as it must be, the database is left as it was.
    static func fill(
        _ address: PostgresAddress, from path: String, _ evidence: Evidence,
        _ limits: PostgresLimits
    ) async throws -> ChainReport {
        try await once(address, limits) { pool in
            try await pool.transaction(.writing) { target in
                try prepareToMigrate(target)
                guard try Schema.isVacant(on: target) else { throw TransferProblem.notEmpty }
                while try Schema.applyNext(on: target) {}
                try SQLiteStore.reading(path) {
                    try RecordCopy(source: $0, target: target).run()
                }
                let report = RecordWalk(connection: target, evidence: evidence).report()
                guard report.isSound else { throw TransferProblem.notSound(report.problems) }
                return report
            }
        }
    }
}
