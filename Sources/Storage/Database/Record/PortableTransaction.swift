import Casework
import Domain
import Ledger

/// A writing transaction over any engine.
struct PortableTransaction: PortableReading, CaseTransaction {
    var connection: any SQLConnection

    func addStream(_ stream: StreamRecord) throws {
        do {
            try connection.run(
                """
                INSERT INTO stream (made, \(StreamRow.columns))
                VALUES ((SELECT coalesce(max(made), 0) + 1 FROM stream), $1, $2, $3, $4)
                """,
                [
                    .text(stream.id.text), .text(stream.kind.rawValue),
                    stream.caseID.map { .text($0.text) } ?? .null,
                    stream.wrappedKey.map { .bytes($0) } ?? .null,
                ])
        } catch let refusal as RefusedBySchema {
            throw PortableTransaction.problem(refusal)
        }
        try noteKey(of: stream)
    }

    /// Appends one entry.
    ///
    /// INVARIANT (entry order): positions and the numbers in each stream run from 1 without gaps,
    /// and each entry continues the chains that were there when it was appended. It is checked
    /// here, once more by the schema, and by everyone who verifies the record.
    func append(_ entry: SealedEntry) throws {
        // Asked first: a form that was sent twice is behind on its versions as well.
        guard try self.entry(idempotency: entry.idempotency) == nil else {
            throw StoreProblem.alreadyRecorded
        }
        let record = try head() ?? .empty
        let stream = try head(of: entry.stream) ?? .empty
        guard entry.position == record.position &+ 1, entry.number == stream.number &+ 1 else {
            throw StoreProblem.versionClash
        }
        guard entry.previous == stream.hash, EntryHash.hash(of: entry) == entry.hash,
            EntryHash.chain(after: record.chain, hash: entry.hash) == entry.chain
        else { throw StoreProblem.brokenChain(position: entry.position) }
        do {
            try connection.run(
                """
                INSERT INTO entry (\(EntryRow.columns))
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                """,
                EntryRow.values(entry))
        } catch let refusal as RefusedBySchema {
            // Another writer got there between our look and our write, on engines that allow it.
            throw PortableTransaction.problem(refusal)
        }
    }

    /// What it means that the schema refused an entry or a stream.
    static func problem(_ refusal: RefusedBySchema) -> any Error {
        let isRace = refusal.kind == .taken || refusal.kind == .trigger
        if isRace, refusal.rule.contains("idempotency") { return StoreProblem.alreadyRecorded }
        let clashes = [
            "position", "number", "entry.id", "entry_id", "entry_pkey", "stream_", "tree_head_size",
        ]
        if isRace, clashes.contains(where: refusal.rule.contains) {
            return StoreProblem.versionClash
        }
        return StoreFault(.refused, engineCode: "schema", context: refusal.rule)
    }

    // MARK: Operation

    func putSession(_ session: SessionRow) throws {
        try connection.run(
            """
            INSERT INTO session (digest, worker, form_token, created, seen)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (digest) DO UPDATE SET worker = excluded.worker,
            form_token = excluded.form_token, created = excluded.created, seen = excluded.seen
            """,
            [
                .bytes(session.digest), .text(session.worker.text), .bytes(session.formToken),
                .integer(session.created.milliseconds), .integer(session.seen.milliseconds),
            ])
    }

    func removeSession(_ digest: [UInt8]) throws {
        try connection.run("DELETE FROM session WHERE digest = $1", [.bytes(digest)])
    }

    func removeSessions(seenBefore: Instant) throws {
        try connection.run(
            "DELETE FROM session WHERE seen < $1", [.integer(seenBefore.milliseconds)])
    }

    func putSetting(_ name: String, _ value: String) throws {
        try connection.run(
            """
            INSERT INTO setting (name, value) VALUES ($1, $2)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            [.text(name), .text(value)])
    }
}
