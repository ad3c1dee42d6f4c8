import Casework
import Domain
import Ledger

extension PortableReading {
    func accessStream(of caseID: CaseID) throws -> StreamRecord? {
        try decoded(
            "stream",
            """
            SELECT \(StreamRow.columns) FROM stream
            WHERE id = (SELECT stream FROM access_stream WHERE case_id = $1)
            """,
            [.text(caseID.text)], StreamRow.stream
        ).first
    }

    func identityStream() throws -> StreamRecord? {
        try decoded(
            "stream",
            """
            SELECT \(StreamRow.columns) FROM stream
            WHERE id = (SELECT stream FROM identity_stream)
            """,
            [], StreamRow.stream
        ).first
    }

    func lastOpening(of caseID: CaseID, file: StreamID?, by worker: WorkerID) throws -> Instant? {
        let values: [SQLValue] = [.text(caseID.text), .text(worker.text)]
        let (test, more) =
            file.map { ("file = $3", [SQLValue.text($0.text)]) } ?? ("file IS NULL", [])
        return try decoded(
            "look_up",
            """
            SELECT looked_at FROM look_up
            WHERE case_id = $1 AND worker = $2 AND kind = 'opened' AND \(test)
            ORDER BY looked_at DESC LIMIT 1
            """,
            values + more
        ) { row throws(SQLRow.Unreadable) in
            Instant(milliseconds: try row.integer(0))
        }.first
    }

    func lookUps(of caseID: CaseID, _ kind: LookUpRow.Kind) throws -> [LookUpRow] {
        try lookUps("case_id = $1 AND kind = $2", [.text(caseID.text), .text(kind.rawValue)])
    }

    func lookUps(since: Instant, _ kind: LookUpRow.Kind?) throws -> [LookUpRow] {
        let first = SQLValue.integer(since.milliseconds)
        guard let kind else { return try lookUps("looked_at >= $1", [first]) }
        return try lookUps("kind = $1 AND looked_at >= $2", [.text(kind.rawValue), first])
    }

    private func lookUps(_ test: String, _ values: [SQLValue]) throws -> [LookUpRow] {
        try decoded(
            "look_up", "SELECT \(LookUpRow.columns) FROM look_up WHERE \(test) ORDER BY made",
            values, LookUpRow.init)
    }
}

extension PortableTransaction {
    func addAccessStream(_ stream: StreamRecord, of caseID: CaseID) throws {
        try addStream(stream)
        try connection.run(
            "INSERT INTO access_stream (case_id, stream) VALUES ($1, $2)",
            [.text(caseID.text), .text(stream.id.text)])
    }

    func addIdentityStream(_ stream: StreamRecord) throws {
        try addStream(stream)
        try connection.run(
            "INSERT INTO identity_stream (made, stream) VALUES (1, $1)", [.text(stream.id.text)])
    }

    func addLookUp(_ row: LookUpRow) throws {
        try connection.run(
            """
            INSERT INTO look_up (made, \(LookUpRow.columns))
            VALUES ((SELECT coalesce(max(made), 0) + 1 FROM look_up), $1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .text(row.worker.text), .text(row.agency.text), .integer(row.at.milliseconds),
                .text(row.kind.rawValue), row.caseID.map { .text($0.text) } ?? .null,
                row.file.map { .text($0.text) } ?? .null,
                row.entry.map { .text($0.text) } ?? .null,
            ])
    }
}

extension LookUpRow {
    fileprivate static let columns = "worker, agency, looked_at, kind, case_id, file, entry"

    fileprivate init(_ row: SQLRow) throws(SQLRow.Unreadable) {
        guard let kind = Kind(rawValue: try row.text(3)) else { throw SQLRow.Unreadable() }
        self.init(
            worker: try row.identifier(0), agency: try row.identifier(1),
            at: Instant(milliseconds: try row.integer(2)), kind: kind,
            caseID: row.isNull(4) ? nil : try row.identifier(4),
            file: row.isNull(5) ? nil : try row.identifier(5),
            entry: row.isNull(6) ? nil : try row.identifier(6))
    }
}
