import Casework
import Domain
import Ledger

// Read models: derived from entries, written in the same transaction, rebuilt by command.

extension PortableReading {
    func cases(assignedTo worker: WorkerID) throws -> [CaseID] {
        try decoded(
            "assignment",
            """
            SELECT assignment.case_id FROM assignment
            LEFT JOIN case_record ON case_record.id = assignment.case_id
            WHERE worker = $1 ORDER BY case_record.made NULLS FIRST, assignment.case_id
            """,
            [.text(worker.text)]
        ) { row throws(SQLRow.Unreadable) in try row.identifier(0) }
    }

    func assignments(of caseID: CaseID) throws -> [AssignmentRow] {
        try decoded(
            "assignment",
            "SELECT case_id, worker, side FROM assignment WHERE case_id = $1 ORDER BY worker",
            [.text(caseID.text)]
        ) { row throws(SQLRow.Unreadable) in
            guard let side = Side(rawValue: try row.text(2)) else { throw SQLRow.Unreadable() }
            return AssignmentRow(
                caseID: try row.identifier(0), worker: try row.identifier(1), side: side)
        }
    }

    func openDuties(of cases: [CaseID]) throws -> [DutyRow] {
        var duties: [DutyRow] = []
        for part in parts(of: cases.map { SQLValue.text($0.text) }) {
            duties += try decoded(
                "duty",
                """
                SELECT case_id, key, rule, owner, due, rank FROM duty
                WHERE case_id IN (\(placeholders(part.count)))
                """,
                part
            ) { row throws(SQLRow.Unreadable) in
                let due: Instant? =
                    row.isNull(4) ? nil : Instant(milliseconds: try row.integer(4))
                return DutyRow(
                    caseID: try row.identifier(0), key: try row.text(1), rule: try row.text(2),
                    owner: try row.text(3), due: due, rank: Int(try row.integer(5)))
            }
        }
        return duties.sorted(by: isSooner)
    }

    func persons(matching tokens: [[UInt8]]) throws -> [TokenHit] {
        var hits: [TokenHit: Int] = [:]
        for part in parts(of: tokens.map { SQLValue.bytes($0) }) {
            let found = try decoded(
                "token",
                """
                SELECT person, file, case_id, count(*) FROM token
                WHERE token IN (\(placeholders(part.count))) GROUP BY person, file, case_id
                """,
                part
            ) { row throws(SQLRow.Unreadable) in
                TokenHit(
                    person: try row.identifier(0), file: try row.identifier(1),
                    caseID: try row.identifier(2), count: Int(try row.integer(3)))
            }
            for hit in found {
                var place = hit
                place.count = 0
                hits[place, default: 0] += hit.count
            }
        }
        return hits.map { place, count in
            var hit = place
            hit.count = count
            return hit
        }.sorted {
            ($1.count, $0.person.text, $0.file.text) < ($0.count, $1.person.text, $1.file.text)
        }
    }

    /// The values without repeats, in parts that every engine takes as parameters of one statement.
    private func parts(of values: [SQLValue]) -> [[SQLValue]] {
        var seen: Set<SQLValue> = []
        let distinct = values.filter { seen.insert($0).inserted }
        return stride(from: 0, to: distinct.count, by: 500).map {
            Array(distinct[$0..<min($0 + 500, distinct.count)])
        }
    }

    private func placeholders(_ count: Int) -> String {
        (1...max(count, 1)).map { "$\($0)" }.joined(separator: ", ")
    }
}

/// Whether one duty stands before another: by due time, then without one by rank.
private func isSooner(_ left: DutyRow, _ right: DutyRow) -> Bool {
    switch (left.due, right.due) {
    case (let one?, let other?) where one != other: one < other
    case (_?, nil): true
    case (nil, _?): false
    default:
        (left.rank, left.caseID.text, left.key) < (right.rank, right.caseID.text, right.key)
    }
}

extension PortableTransaction {
    func addCase(_ caseID: CaseID) throws {
        try connection.run(
            """
            INSERT INTO case_record (made, id)
            VALUES ((SELECT coalesce(max(made), 0) + 1 FROM case_record), $1)
            ON CONFLICT (id) DO NOTHING
            """,
            [.text(caseID.text)])
    }

    func assign(_ row: AssignmentRow) throws {
        try connection.run(
            """
            INSERT INTO assignment (case_id, worker, side) VALUES ($1, $2, $3)
            ON CONFLICT (case_id, worker) DO UPDATE SET side = excluded.side
            """,
            [.text(row.caseID.text), .text(row.worker.text), .text(row.side.rawValue)])
    }

    func replaceDuties(of caseID: CaseID, with rows: [DutyRow]) throws {
        try connection.run("DELETE FROM duty WHERE case_id = $1", [.text(caseID.text)])
        for row in rows {
            try connection.run(
                """
                INSERT INTO duty (case_id, key, rule, owner, due, rank)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    .text(caseID.text), .text(row.key), .text(row.rule), .text(row.owner),
                    row.due.map { .integer($0.milliseconds) } ?? .null, .integer(Int64(row.rank)),
                ])
        }
    }

    func replaceTokens(
        _ tokens: [[UInt8]], person: PersonID, file: StreamID, caseID: CaseID
    ) throws {
        try connection.run(
            "DELETE FROM token WHERE person = $1 AND file = $2",
            [.text(person.text), .text(file.text)])
        for token in Set(tokens) {
            try connection.run(
                "INSERT INTO token (token, person, file, case_id) VALUES ($1, $2, $3, $4)",
                [.bytes(token), .text(person.text), .text(file.text), .text(caseID.text)])
        }
    }

    func clearReadModels() throws {
        for table in ["assignment", "duty", "token", "notification_waiting"] {
            try connection.run("DELETE FROM \(table)", [])
        }
    }
}
