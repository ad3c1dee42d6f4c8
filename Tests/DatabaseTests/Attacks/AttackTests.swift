import Casework
import Database
import Domain
import Ledger
import Testing

/// Someone who may do everything to the database, but has neither the keys nor what others hold.
@Suite(.serialized) struct `Someone with full rights on the database` {
    /// Changes that leave the hashes as they were.
    static let plain: [(String, Int64)] = [
        ("sealed = substr(sealed, 2)", 5), ("recorded_at = recorded_at - 86400000", 11),
        ("worker = agency", 24),
    ]

    @Test(arguments: AttackedEngine.all, plain.indices)
    func `who changes what was said, when or by whom is found at the entry`(
        engine: AttackedEngine, index: Int
    ) async throws {
        let record = try await AttackedRecord(engine)
        let (change, position) = Self.plain[index]
        try record.force("UPDATE entry SET \(change) WHERE position = \(position)")
        #expect(try await record.alone().first == LedgerProblem(.changed, position: position))
    }

    @Test(arguments: AttackedEngine.all)
    func `who cuts off the end is found by a head held elsewhere, entry by entry`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        try record.force(
            "DELETE FROM entry WHERE position > 19", "DELETE FROM tree_head WHERE size > 19")
        #expect(try await record.alone().isEmpty, "nothing inside the database tells")
        #expect(
            try await record.withHead().contains(
                LedgerProblem(
                    .head(.cutOff(through: 24, at: record.heads[2].head.at)), position: 20)))
        #expect(
            try await record.withCopy().filter { $0.kind == .entry(.removed) }.map(\.position)
                == [20, 21, 22, 23, 24])
    }

    @Test(arguments: AttackedEngine.all)
    func `who cuts off the end and leaves the heads is found by them`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        try record.force("DELETE FROM entry WHERE position > 19")
        #expect(try await record.alone().map(\.position) == [20])
    }

    /// A rewritten past: what is done to the entries, where, and what it is called.
    static let rewritings: [(String, @Sendable (inout [SealedEntry]) -> Void, LedgerProblem)] = [
        (
            "removes one and renumbers", { $0.remove(at: 12) },
            LedgerProblem(.entry(.removed), position: 13)
        ),
        (
            "lets two change places", { $0.swapAt(11, 13) },
            LedgerProblem(.entry(.moved(from: 14)), position: 12)
        ),
        (
            "forges one",
            { entries in
                var forged = entries[3]
                forged.id = named(99)
                forged.idempotency = filled(99)
                entries.insert(forged, at: 10)
            }, LedgerProblem(.entry(.forged), position: 11)
        ),
        (
            "says something else and hashes everything anew", { $0[0].sealed[30] ^= 1 },
            LedgerProblem(.entry(.changed), position: 1)
        ),
        (
            "moves one to another stream", { $0[14].stream = named(3) },
            LedgerProblem(.entry(.toStream), position: 15)
        ),
    ]

    @Test(arguments: AttackedEngine.all, rewritings.indices)
    func `who rewrites the whole chain is found by the heads in the database`(
        engine: AttackedEngine, index: Int
    ) async throws {
        let record = try await AttackedRecord(engine)
        var entries = record.entries
        Self.rewritings[index].1(&entries)
        try record.rewrite(entries)
        let place = try #require(Self.rewritings[index].2.position)
        let problem = try #require(try await record.alone().first)
        guard case .head(.deviation(let through, _)) = problem.kind else {
            Issue.record("\(Self.rewritings[index].0): \(problem)")
            return
        }
        #expect(problem.position == (place - 1) / 8 * 8 + 1)
        #expect(through == (place + 7) / 8 * 8)
    }

    @Test(arguments: AttackedEngine.all, rewritings.indices)
    func `who removes the heads as well is found by what is held elsewhere, at the entry`(
        engine: AttackedEngine, index: Int
    ) async throws {
        let record = try await AttackedRecord(engine)
        var entries = record.entries
        let (name, change, expected) = Self.rewritings[index]
        change(&entries)
        try record.rewrite(entries)
        try record.force("DELETE FROM tree_head")
        #expect(try await record.alone().isEmpty, "\(name): nothing inside the database tells")
        // One head says that it happened; a copy says where and what.
        #expect(
            try await record.withHead().contains { problem in
                guard case .head(.deviation) = problem.kind else {
                    guard case .head(.cutOff) = problem.kind else { return false }
                    return true
                }
                return true
            }, "\(name)")
        let found = try await record.withCopy()
        #expect(found.contains(expected), "\(name): \(found)")
    }

    @Test(arguments: AttackedEngine.all)
    func `who signs a head anew with another key is found at the head`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        var entries = record.entries
        entries[20].sealed[30] ^= 1
        try record.rewrite(entries)
        let forged = AttackedRecord.rechained(entries)
        var tree = MerkleTree()
        for entry in forged { tree.append(leafHash: MerkleHash.leaf(entry.hash)) }
        var head = record.heads[2].head
        (head.root, head.chain) = (tree.root, try #require(forged.last).chain)
        let signed = try #require(SigningKey(filled(78))).sign(head)
        try record.force(
            """
            UPDATE tree_head SET root = \(record.database.literal(head.root)),
            chain = \(record.database.literal(head.chain)), signer = \(record.database.literal(signed.signer.bytes)),
            signature = \(record.database.literal(signed.signature)) WHERE number = 3
            """)
        let problems = try await record.withHead()
        let at = head.at
        #expect(
            problems.contains(
                LedgerProblem(
                    .head(.otherSigner(name: signed.signer.name, at: at)), position: 24)))
        #expect(
            problems.contains(
                LedgerProblem(.head(.deviation(through: 24, at: at)), position: 17)))
        #expect(problems.contains(LedgerProblem(.head(.notStored(at: at)), position: 24)))
        #expect(
            try await record.withCopy().contains(LedgerProblem(.entry(.changed), position: 21)))
    }

    @Test(arguments: AttackedEngine.all)
    func `who puts an older copy back is found by a head held elsewhere`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        try record.force(
            "DELETE FROM entry WHERE position > 16", "DELETE FROM tree_head WHERE size > 16")
        #expect(try await record.alone().isEmpty, "an older copy is whole in itself")
        #expect(
            try await record.withHead().first
                == LedgerProblem(
                    .head(.cutOff(through: 24, at: record.heads[2].head.at)), position: 17))
    }

    @Test(arguments: AttackedEngine.all)
    func `who puts another wrapped key in a stream's place is found at the stream's first entry`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        let stream = record.streams[2].record.id
        try record.force(
            """
            UPDATE stream SET wrapped_key = \(record.database.literal(filled(9, 60)))
            WHERE id = '\(stream)'
            """)
        #expect(try await record.alone() == [LedgerProblem(.otherKey(stream), position: 5)])
        try record.force("UPDATE stream SET wrapped_key = NULL WHERE id = '\(stream)'")
        #expect(try await record.alone() == [LedgerProblem(.removedKey(stream), position: 5)])
        // Noting the new key as well does not help.
        try record.force(
            "UPDATE key_change SET digest = \(record.database.literal(filled(0))) WHERE number = 3")
        #expect(
            try await record.alone() == [
                LedgerProblem(
                    .keyChanges(first: 1, through: 3, at: record.heads[0].head.at), position: nil)
            ])
        try record.force("DELETE FROM key_change WHERE number = 3")
        #expect(try await record.alone().contains(LedgerProblem(.unknownKey(stream), position: 5)))
    }

    @Test(arguments: AttackedEngine.all)
    func `who shows others another past is found by the two heads that they hold`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        var other = record.entries
        other[18].kind = "other"
        other = AttackedRecord.rechained(other)
        var tree = MerkleTree()
        for entry in other { tree.append(leafHash: MerkleHash.leaf(entry.hash)) }
        var head = record.heads[2].head
        (head.root, head.chain) = (tree.root, try #require(other.last).chain)
        // Even with the deployment's own key.
        let shown = try record.key.sign(head)
        let problems = try await record.verified(Evidence(heads: [record.heads[2], shown]))
        #expect(
            problems.contains(
                LedgerProblem(.head(.splitView(head.at, head.at)), position: 24)))
        let alone = try await record.verified(Evidence(heads: [shown]))
        #expect(
            alone.contains(
                LedgerProblem(.head(.deviation(through: 24, at: head.at)), position: 17)))
    }

    @Test(arguments: AttackedEngine.all)
    func `who takes the list of heads away altogether is found`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        try record.force("DROP TABLE tree_head")
        #expect(try await record.alone() == [LedgerProblem(.store(.heads), position: nil)])
    }
}

@Suite(.serialized) struct `Signing the record` {
    static let now: @Sendable () -> Instant = { Instant(milliseconds: 1_799_789_900_000) }

    @Test(arguments: AttackedEngine.all)
    func `goes on where the newest head ended, and signs nothing twice`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        #expect(record.heads.map(\.head.size) == [8, 16, 24])
        #expect(record.heads.map(\.head.keyChanges) == [3, 3, 3])
        #expect(try await record.alone().isEmpty)
        let checkpointer = Checkpointer(store: record.store, key: record.key, now: Self.now)
        #expect(try await checkpointer.sign() == record.heads[2])
        #expect(try await checkpointer.standing().unsigned == 0)
        try await record.store.write { transaction in
            _ = try record.streams[1].append(50, in: transaction)
        }
        #expect(try await checkpointer.standing().unsigned == 1)
        // From nothing, the same comes out as step by step.
        let fresh = try #require(try await checkpointer.sign())
        let all = try await record.store.read { try $0.entries(from: 1, limit: 100) }
        var tree = MerkleTree()
        for entry in all { tree.append(leafHash: MerkleHash.leaf(entry.hash)) }
        #expect(fresh.head.root == tree.root && fresh.head.size == 25)
    }

    @Test(arguments: AttackedEngine.all)
    func `by two servers at once does no harm`(_ engine: AttackedEngine) async throws {
        let record = try await AttackedRecord(engine)
        try await record.store.write { transaction in
            _ = try record.streams[1].append(50, in: transaction)
        }
        let signed = try await withThrowingTaskGroup(of: SignedHead?.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    try await Checkpointer(store: record.store, key: record.key, now: Self.now)
                        .sign()
                }
            }
            return try await group.reduce(into: Set<SignedHead?>()) { $0.insert($1) }
        }
        #expect(signed.count == 1)
        #expect(try await record.alone().isEmpty)
        #expect(try await record.store.read { try $0.newestTreeHead()?.number } == 4)
    }

    @Test func `of an empty record gives nothing`() async throws {
        let key = try #require(SigningKey(filled(77)))
        let store = try SQLiteStore.inMemory()
        #expect(try await Checkpointer(store: store, key: key, now: Self.now).sign() == nil)
    }

    /// What an attacker did before the server signs again, and what the server says instead.
    static let attacks: [(String, Checkpointer.Refusal)] = [
        (
            "UPDATE entry SET worker = agency WHERE position = 26", .entry(position: 26)
        ),
        ("DELETE FROM entry WHERE position > 20", .cutOff(from: 21, through: 24)),
        ("DELETE FROM entry WHERE position = 25", .entry(position: 25)),
        ("UPDATE entry SET chain = hash WHERE position = 24", .entry(position: 24)),
        ("UPDATE tree_head SET peaks = key_peaks", .newestHead(size: 24, signer: "")),
        ("UPDATE key_change SET number = 5 WHERE number = 4", .keyChange(number: 4)),
    ]

    @Test(arguments: AttackedEngine.all, attacks.indices)
    func `is refused when the past is not what was signed`(
        engine: AttackedEngine, index: Int
    ) async throws {
        let record = try await AttackedRecord(engine)
        let fourth = try SampleStream(4)
        try await record.store.write { transaction in
            try transaction.addStream(fourth.record)
            for seed in 50..<54 { _ = try record.streams[1].append(UInt64(seed), in: transaction) }
        }
        var (attack, expected) = Self.attacks[index]
        if case .newestHead(let size, _) = expected {
            expected = .newestHead(size: size, signer: record.key.verifying.name)
        }
        try record.force(attack)
        let checkpointer = Checkpointer(store: record.store, key: record.key, now: Self.now)
        await #expect(throws: expected) { try await checkpointer.sign() }
        #expect(try await record.store.read { try $0.newestTreeHead()?.number } == 3)
    }

    @Test(arguments: AttackedEngine.all)
    func `is refused when the heads were taken away and the record is shorter than before`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        try record.force(
            "DELETE FROM tree_head", "DELETE FROM entry WHERE position > 20")
        let checkpointer = Checkpointer(store: record.store, key: record.key, now: Self.now)
        await #expect(throws: Checkpointer.Refusal.cutOff(from: 21, through: 24)) {
            try await checkpointer.sign(least: record.heads[2].head)
        }
    }

    @Test(arguments: AttackedEngine.all)
    func `is refused to another key`(_ engine: AttackedEngine) async throws {
        let record = try await AttackedRecord(engine)
        let other = try #require(SigningKey(filled(78)))
        await #expect(
            throws: Checkpointer.Refusal.newestHead(
                size: 24, signer: record.key.verifying.name)
        ) {
            try await Checkpointer(store: record.store, key: other, now: Self.now).sign()
        }
    }

    @Test(arguments: AttackedEngine.all)
    func `notes the keys of a record from before they were noted`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        try record.force("DELETE FROM tree_head", "DELETE FROM key_change")
        #expect(try await record.alone().isEmpty)
        let checkpointer = Checkpointer(store: record.store, key: record.key, now: Self.now)
        let head = try #require(try await checkpointer.sign())
        #expect(head.head.keyChanges == 3)
        #expect(try await record.alone().isEmpty)
    }

    @Test(arguments: AttackedEngine.all)
    func `leaves heads that no statement changes or removes`(
        _ engine: AttackedEngine
    ) async throws {
        let record = try await AttackedRecord(engine)
        let stored = try #require(try await record.store.read { try $0.newestTreeHead() })
        for number in [Int64(3), 4, 5] {
            var again = stored
            again.number = number
            let head = again
            await #expect(throws: StoreProblem.versionClash) {
                try await record.store.write { try $0.addTreeHead(head) }
            }
        }
        #expect(
            try await record.store.read { try $0.treeHeads(from: 2, limit: 1) }.map(\.signed)
                == [record.heads[1]])
    }
}
