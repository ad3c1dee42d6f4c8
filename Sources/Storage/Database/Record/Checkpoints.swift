import Casework
import Domain
import Ledger

/// How a signed head stands in its table.
enum TreeHeadRow {
    static let columns =
        "number, record, size, root, chain, key_changes, key_root, signed_at, signer, signature, "
        + "peaks, key_peaks"

    static func values(_ stored: StoredHead) -> [SQLValue] {
        let head = stored.signed.head
        return [
            .integer(stored.number), .bytes(head.record), .integer(head.size), .bytes(head.root),
            .bytes(head.chain), .integer(head.keyChanges), .bytes(head.keyRoot),
            .integer(head.at.milliseconds), .bytes(stored.signed.signer.bytes),
            .bytes(stored.signed.signature), .bytes(Array(stored.peaks.joined())),
            .bytes(Array(stored.keyPeaks.joined())),
        ]
    }

    static func head(_ row: SQLRow) throws(SQLRow.Unreadable) -> StoredHead {
        guard let signer = VerifyingKey(try row.bytes(8)) else { throw SQLRow.Unreadable() }
        let head = TreeHead(
            record: try row.bytes(1), size: try row.integer(2), root: try row.bytes(3),
            chain: try row.bytes(4), keyChanges: try row.integer(5), keyRoot: try row.bytes(6),
            at: Instant(milliseconds: try row.integer(7)))
        return StoredHead(
            number: try row.integer(0),
            signed: SignedHead(head: head, signer: signer, signature: try row.bytes(9)),
            peaks: hashes(try row.bytes(10)), keyPeaks: hashes(try row.bytes(11)))
    }

    private static func hashes(_ bytes: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: EntryHash.length).map {
            Array(bytes[$0..<min($0 + EntryHash.length, bytes.count)])
        }
    }
}

/// How a change of a wrapped key stands in its table.
enum KeyChangeRow {
    static let columns = "number, stream, digest"

    static func change(_ row: SQLRow) throws(SQLRow.Unreadable) -> KeyChange {
        KeyChange(
            number: try row.integer(0), stream: try row.identifier(1), digest: try row.bytes(2))
    }
}

extension PortableReading {
    func newestTreeHead() throws -> StoredHead? {
        try decoded(
            "tree_head",
            "SELECT \(TreeHeadRow.columns) FROM tree_head ORDER BY number DESC LIMIT 1", [],
            TreeHeadRow.head
        ).first
    }

    func treeHeads(from number: Int64, limit: Int) throws -> [StoredHead] {
        try decoded(
            "tree_head",
            """
            SELECT \(TreeHeadRow.columns) FROM tree_head WHERE number >= $1
            ORDER BY number LIMIT $2
            """,
            [.integer(number), .integer(Int64(limit))], TreeHeadRow.head)
    }

    func keyChanges(from number: Int64, limit: Int) throws -> [KeyChange] {
        try decoded(
            "key_change",
            """
            SELECT \(KeyChangeRow.columns) FROM key_change WHERE number >= $1
            ORDER BY number LIMIT $2
            """,
            [.integer(number), .integer(Int64(limit))], KeyChangeRow.change)
    }

    func streamsWithoutKeyChange(limit: Int) throws -> [StreamRecord] {
        try decoded(
            "stream",
            """
            SELECT \(StreamRow.columns) FROM stream
            WHERE NOT EXISTS (SELECT 1 FROM key_change WHERE key_change.stream = stream.id)
            ORDER BY made LIMIT $1
            """,
            [.integer(Int64(limit))], StreamRow.stream)
    }
}

extension PortableTransaction {
    func replaceKey(of stream: StreamRecord) throws {
        try connection.run(
            "UPDATE stream SET wrapped_key = $1 WHERE id = $2",
            [stream.wrappedKey.map { .bytes($0) } ?? .null, .text(stream.id.text)])
        try noteKey(of: stream)
    }

    func noteKey(of stream: StreamRecord) throws {
        do {
            try connection.run(
                """
                INSERT INTO key_change (number, stream, digest)
                VALUES ((SELECT coalesce(max(number), 0) + 1 FROM key_change), $1, $2)
                """,
                [.text(stream.id.text), .bytes(KeyChange.digest(of: stream.wrappedKey))])
        } catch let refusal as RefusedBySchema {
            throw PortableTransaction.problem(refusal)
        }
    }

    func addTreeHead(_ head: StoredHead) throws {
        do {
            try connection.run(
                """
                INSERT INTO tree_head (\(TreeHeadRow.columns))
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
                """,
                TreeHeadRow.values(head))
        } catch let refusal as RefusedBySchema {
            throw PortableTransaction.problem(refusal)
        }
    }
}
