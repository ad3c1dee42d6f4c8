import Domain
import Ledger
import Testing

/// Signs heads over sample records as a deployment does.
struct SampleSigner {
    let key: SigningKey

    init(_ byte: UInt8 = 77) throws {
        key = try #require(SigningKey(filled(byte)))
    }

    func head(over entries: [SealedEntry], _ changes: [KeyChange] = []) throws -> SignedHead {
        var tree = MerkleTree()
        for entry in entries { tree.append(leafHash: MerkleHash.leaf(entry.hash)) }
        var keys = MerkleTree()
        for change in changes { keys.append(leafHash: change.leafHash) }
        return try key.sign(
            TreeHead(
                record: try #require(entries.first).hash, size: tree.size, root: tree.root,
                chain: try #require(entries.last).chain, keyChanges: keys.size,
                keyRoot: keys.root,
                at: Instant(milliseconds: 1_799_789_500_000 + tree.size)))
    }
}

@Suite struct `A signed head` {
    let record: SampleRecord
    let signer: SampleSigner

    init() throws {
        record = try SampleRecord(count: 18)
        signer = try SampleSigner()
    }

    private func report(
        _ entries: [SealedEntry], stored: [SignedHead] = [], _ evidence: Evidence = .none
    ) -> ChainReport {
        let heads = stored.enumerated().map {
            StoredHead(number: Int64($0 + 1), signed: $1, peaks: [], keyPeaks: [])
        }
        var verifier = RecordVerifier(heads: heads, evidence: evidence)
        for entry in entries { verifier.read(entry) }
        return verifier.report
    }

    private func head(_ size: Int) throws -> SignedHead {
        try signer.head(over: Array(record.entries.prefix(size)))
    }

    @Test func `fits the record that it was signed over and every later one`() throws {
        let held = try [1, 7, 8, 18].map(head)
        let report = report(record.entries, stored: held, Evidence(heads: held))
        #expect(report.isSound, "\(report.problems)")
        #expect(report.heads.confirmed == 4 && report.heads.stored == 4)
        #expect(report.heads.vouched)
        #expect(report.heads.signers == [signer.key.verifying.name])
    }

    @Test func `shows that the end was cut off, and where`() throws {
        let held = try head(18)
        let report = report(Array(record.entries.prefix(12)), Evidence(heads: [held]))
        #expect(
            report.problems == [
                LedgerProblem(.head(.cutOff(through: 18, at: held.head.at)), position: 13)
            ])
    }

    @Test(arguments: 1...18)
    func `shows what was rewritten whole, between the heads around it`(_ first: Int) throws {
        var entries = record.entries
        for place in (first - 1)..<18 {
            entries[place].sealed[20] ^= 1
            entries[place].hash = EntryHash.hash(of: entries[place])
            let before = place == 0 ? EntryHash.zero : entries[place - 1].chain
            entries[place].chain = EntryHash.chain(after: before, hash: entries[place].hash)
            if let following = entries[(place + 1)...].firstIndex(where: {
                $0.stream == entries[place].stream
            }) {
                entries[following].previous = entries[place].hash
            }
        }
        #expect(report(entries).isSound, "without heads nothing shows")
        let held = try [4, 9, 18].map(head)
        let problem = try #require(
            report(entries, stored: held, Evidence(heads: held)).problems.first)
        guard case .head(.deviation(let through, _)) = problem.kind else {
            Issue.record("\(problem)")
            return
        }
        #expect((try #require(problem.position)...through).contains(Int64(first)))
        #expect(through == [4, 9, 18].first { $0 >= first })
    }

    @Test func `counts only with the signature of its signer`() throws {
        var changed = try head(9)
        changed.head.size = 8
        let resigned = try SampleSigner(78).head(over: Array(record.entries.prefix(9)))
        #expect(
            report(record.entries, stored: [changed]).problems == [
                LedgerProblem(.head(.notSigned(at: changed.head.at)), position: 8)
            ])
        // Nothing held elsewhere says who may sign.
        #expect(report(record.entries, stored: [resigned]).isSound)
        #expect(!report(record.entries, stored: [resigned]).heads.vouched)
        let trusting = [
            Evidence(heads: [try head(4)]), Evidence(keys: [signer.key.verifying]),
        ]
        for evidence in trusting {
            let problems = report(record.entries, stored: [try head(4), resigned], evidence)
                .problems
            #expect(
                problems == [
                    LedgerProblem(
                        .head(
                            .otherSigner(
                                name: resigned.signer.name, at: resigned.head.at)), position: 9)
                ])
        }
    }

    @Test(arguments: 0..<6)
    func `is not signed any more when any field of it is changed`(_ field: Int) throws {
        var signed = try head(9)
        #expect(signed.isSigned)
        switch field {
        case 0: signed.head.record[0] ^= 1
        case 1: signed.head.root[31] ^= 1
        case 2: signed.head.chain[7] ^= 1
        case 3: signed.head.keyChanges += 1
        case 4: signed.head.keyRoot[2] ^= 1
        default: signed.head.at = Instant(milliseconds: 0)
        }
        #expect(!signed.isSigned)
    }

    @Test func `shows that two versions of the record were shown to different people`() throws {
        var other = try SampleRecord(count: 18).entries
        other[8].kind = "else"
        other[8].hash = EntryHash.hash(of: other[8])
        other[8].chain = EntryHash.chain(after: other[7].chain, hash: other[8].hash)
        let (one, two) = (try head(9), try signer.head(over: Array(other.prefix(9))))
        let problems = report(record.entries, Evidence(heads: [one, two])).problems
        #expect(
            problems.contains(
                LedgerProblem(.head(.splitView(one.head.at, two.head.at)), position: 9)))
    }

    @Test func `held elsewhere is missed when it is not in the store any more`() throws {
        let held = try [4, 9, 18].map(head)
        let problems = report(
            record.entries, stored: [held[0], held[2]], Evidence(heads: held)
        ).problems
        #expect(
            problems == [
                LedgerProblem(.head(.notStored(at: held[1].head.at)), position: 9)
            ])
    }

    @Test func `of which the store has lost one is missed by its number`() throws {
        let held = try [4, 9, 18].map(head)
        var verifier = RecordVerifier(
            heads: [1, 3].map { number in
                StoredHead(
                    number: number, signed: held[Int(number) - 1], peaks: [], keyPeaks: [])
            })
        for entry in record.entries { verifier.read(entry) }
        #expect(
            verifier.report.problems == [
                LedgerProblem(.head(.missing(first: 2, through: 2)), position: 18)
            ])
    }

    @Test func `is continued only from one that its own key signed and that adds up`() throws {
        var tree = MerkleTree()
        for entry in record.entries { tree.append(leafHash: MerkleHash.leaf(entry.hash)) }
        let stored = StoredHead(
            number: 1, signed: try head(18), peaks: tree.peaks, keyPeaks: [])
        let own = signer.key.verifying
        #expect(stored.trees(signedBy: own)?.entries == tree)
        #expect(stored.trees(signedBy: try SampleSigner(78).key.verifying) == nil)
        var changed = stored
        changed.peaks[0][3] ^= 1
        #expect(changed.trees(signedBy: own) == nil)
        changed = stored
        changed.keyPeaks = [filled(0)]
        #expect(changed.trees(signedBy: own) == nil)
    }

    @Test func `tells nothing of the key that signs`() throws {
        #expect("\(signer.key)" == "‹signing key›")
        #expect(Mirror(reflecting: signer.key).children.isEmpty)
        #expect(SigningKey(filled(1, 31)) == nil)
        #expect(VerifyingKey(filled(1, 31)) == nil)
    }
}
