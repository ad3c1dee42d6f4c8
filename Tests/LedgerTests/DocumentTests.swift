import Domain
import Ledger
import Testing

@Suite struct `A file for another party` {
    let record: SampleRecord
    let signer: SampleSigner
    let leaves: [[UInt8]]

    init() throws {
        record = try SampleRecord(count: 18)
        signer = try SampleSigner()
        leaves = record.entries.map { MerkleHash.leaf($0.hash) }
    }

    private func head(_ size: Int) throws -> SignedHead {
        try signer.head(over: Array(record.entries.prefix(size)))
    }

    @Test func `gives back the head that was written`() throws {
        let head = try head(9)
        let bytes = try HeadDocument(head).bytes
        #expect(try HeadDocument.read(bytes) == head)
        #expect(bytes.count < 1_000)
        for broken in [Array(bytes.dropLast(9)), [], Array("{}".utf8), Array("[1]".utf8)] {
            #expect(throws: NotADocument.self) { try HeadDocument.read(broken) }
        }
    }

    @Test func `shows every entry that its head covers`() throws {
        let head = try head(13)
        for entry in record.entries.prefix(13) {
            let proof = try #require(
                ProofDocument(entry: entry, leaves: Array(leaves.prefix(13)), head: head))
            let read = try ProofDocument.read(try proof.bytes)
            #expect(try read.check() == .included(entry, head))
            #expect(try read.check([signer.key.verifying]) == .included(entry, head))
            let other = try SampleSigner(78).key.verifying
            guard case .failed = try read.check([other]) else {
                Issue.record("another key's signature counts")
                return
            }
        }
        #expect(ProofDocument(entry: record.entries[13], leaves: leaves, head: head) == nil)
    }

    @Test func `shows nothing of a changed or another entry`() throws {
        let head = try head(13)
        var changed = record.entries[4]
        changed.kind = "other"
        var rehashed = changed
        rehashed.hash = EntryHash.hash(of: rehashed)
        var moved = record.entries[5]
        moved.position = 5
        for entry in [changed, rehashed, moved] {
            let proof = try #require(
                ProofDocument(entry: entry, leaves: Array(leaves.prefix(13)), head: head))
            guard case .failed = try proof.check() else {
                Issue.record("\(entry.kind) passes")
                continue
            }
        }
    }

    @Test func `shows that one head continues another, and that a false one does not`() throws {
        let (early, late) = (try head(7), try head(18))
        let proof = try #require(ProofDocument(from: early, to: late, leaves: leaves))
        #expect(try ProofDocument.read(try proof.bytes).check() == .continued(early, late))
        var other = record.entries
        other[3].kind = "other"
        other[3].hash = EntryHash.hash(of: other[3])
        let rewritten = try signer.head(over: Array(other.prefix(7)))
        let wrong = try #require(ProofDocument(from: rewritten, to: late, leaves: leaves))
        guard case .failed = try wrong.check() else {
            Issue.record("a head of another past passes")
            return
        }
    }

    // MARK: A whole record

    private func lines(_ entries: [SealedEntry], _ heads: [SignedHead]) throws -> [[UInt8]] {
        var lines = [try RecordLine.format.bytes]
        for (index, head) in heads.enumerated() {
            let stored = StoredHead(
                number: Int64(index + 1), signed: head, peaks: [], keyPeaks: [])
            lines.append(try RecordLine.head(stored).bytes)
        }
        for entry in entries { lines.append(try RecordLine.entry(entry).bytes) }
        let change = KeyChange(number: 1, stream: record.streams[0], digest: filled(5))
        lines.append(try RecordLine.keyChange(change).bytes)
        return lines
    }

    private func report(_ lines: [[UInt8]], _ evidence: Evidence = .none) -> ChainReport {
        var verifier = LineVerifier(evidence)
        for line in lines { verifier.read(line) }
        return verifier.report
    }

    @Test func `holds a whole record that verifies as the record itself does`() throws {
        let heads = try [4, 18].map(head)
        let lines = try lines(record.entries, heads)
        #expect(try RecordLine.read(lines[3]) == .entry(record.entries[0]))
        let report = report(lines, Evidence(heads: heads))
        #expect(report.isSound, "\(report.problems)")
        #expect(report.entries == 18 && report.heads.confirmed == 2)
        let text = String(decoding: lines.joined(), as: UTF8.self)
        #expect(!text.contains("said"))
    }

    @Test func `names what is wrong with the record in it`() throws {
        let heads = try [4, 18].map(head)
        var lines = try lines(record.entries, heads)
        #expect(report(Array(lines.dropFirst())).problems.first?.kind == .store(.noRecord))
        lines[7] = Array("no line".utf8)
        lines.remove(at: 10)
        let kinds = report(lines).problems
        #expect(
            kinds.prefix(2) == [
                LedgerProblem(.unreadable(through: 5), position: 5),
                LedgerProblem(.missing(through: 8), position: 8),
            ])
        var late = try self.lines(record.entries, [heads[0]])
        late.append(
            try RecordLine.head(
                StoredHead(number: 2, signed: heads[1], peaks: [], keyPeaks: [])
            ).bytes)
        #expect(report(late).problems.map(\.kind) == [.head(.misplaced(number: 2))])
    }
}

@Suite struct `An earlier copy of the record` {
    let record: SampleRecord

    init() throws { record = try SampleRecord(count: 18) }

    /// Every entry numbered, hashed and chained anew, as a careful forger leaves them.
    private func rechained(_ entries: [SealedEntry]) -> [SealedEntry] {
        var done: [SealedEntry] = []
        var heads: [StreamID: StreamHead] = [:]
        for var entry in entries {
            let stream = heads[entry.stream] ?? .empty
            entry.position = Int64(done.count + 1)
            entry.number = stream.number + 1
            entry.previous = stream.hash
            entry.hash = EntryHash.hash(of: entry)
            entry.chain = EntryHash.chain(
                after: done.last?.chain ?? EntryHash.zero, hash: entry.hash)
            heads[entry.stream] = entry.streamHead
            done.append(entry)
        }
        return done
    }

    private func problems(_ entries: [SealedEntry]) -> [LedgerProblem] {
        var earlier = EarlierRecord()
        for entry in record.entries { earlier.read(entry) }
        var verifier = RecordVerifier(evidence: Evidence(earlier: earlier))
        for entry in rechained(entries) { verifier.read(entry) }
        return verifier.report.problems
    }

    @Test func `finds nothing in the same record, also when it grew`() throws {
        #expect(problems(record.entries).isEmpty)
        #expect(problems(try SampleRecord(count: 25).entries).isEmpty)
    }

    @Test(arguments: 0..<18)
    func `tells exactly what was removed, changed, moved or forged`(_ index: Int) throws {
        var entries = record.entries
        let place = Int64(index + 1)
        entries.remove(at: index)
        #expect(problems(entries) == [LedgerProblem(.entry(.removed), position: place)])

        entries = record.entries
        entries[index].sealed[4] ^= 1
        #expect(problems(entries) == [LedgerProblem(.entry(.changed), position: place)])

        entries = record.entries
        entries[index].stream = named(14)
        #expect(problems(entries) == [LedgerProblem(.entry(.toStream), position: place)])

        entries = record.entries
        var forged = entries[index]
        forged.id = named(99)
        entries.insert(forged, at: index)
        #expect(problems(entries) == [LedgerProblem(.entry(.forged), position: place)])

        entries = record.entries
        entries[index] = forged
        #expect(
            Set(problems(entries)) == [
                LedgerProblem(.entry(.removed), position: place),
                LedgerProblem(.entry(.forged), position: place),
            ])

        entries = record.entries
        let moved = entries.remove(at: index)
        let target = index < 9 ? 15 : 2
        entries.insert(moved, at: target)
        #expect(
            problems(entries) == [
                LedgerProblem(.entry(.moved(from: place)), position: Int64(target + 1))
            ])
    }
}
