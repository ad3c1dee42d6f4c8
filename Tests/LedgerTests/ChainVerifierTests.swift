import Domain
import Ledger
import Testing

@Suite struct `Verifying the record` {
    let record: SampleRecord

    init() throws { record = try SampleRecord(count: 18) }

    @Test func `finds nothing in a sound one and counts it`() {
        let report = verified(record.entries, listed: Set(record.streams))
        #expect(report.isSound)
        #expect(report.entries == 18 && report.streams == 3)
        #expect(report.head == record.entries.last?.recordHead)
        #expect(verified([]).isSound && verified([]).head == nil)
    }

    static let columns: [(String, @Sendable (inout SealedEntry) -> Void)] = [
        ("id", { $0.id = named(90) }), ("stream", { $0.stream = named(13) }),
        ("number", { $0.number += 1 }), ("kind", { $0.kind = "Statement" }),
        (
            "recordedAt",
            { $0.recordedAt = Instant(milliseconds: $0.recordedAt.milliseconds ^ 1) }
        ),
        ("worker", { $0.worker = named(90) }), ("agency", { $0.agency = named(90) }),
        ("idempotency", { $0.idempotency[5] ^= 4 }), ("previous", { $0.previous[5] ^= 4 }),
        ("sealed", { $0.sealed[5] ^= 4 }), ("hash", { $0.hash[5] ^= 4 }),
    ]

    @Test(arguments: columns.indices, 0..<18)
    func `finds a changed byte at its entry and nowhere else`(column: Int, index: Int) {
        var entries = record.entries
        Self.columns[column].1(&entries[index])
        guard entries[index] != record.entries[index] else { return }
        let report = verified(entries)
        #expect(
            report.problems == [LedgerProblem(.changed, position: Int64(index + 1))],
            "\(Self.columns[column].0)")
    }

    @Test(arguments: 0..<18)
    func `finds a changed chain value at its entry and nowhere else`(_ index: Int) {
        var entries = record.entries
        entries[index].chain[31] ^= 1
        let report = verified(entries)
        #expect(report.problems == [LedgerProblem(.recordChain, position: Int64(index + 1))])
    }

    @Test(arguments: 0..<18)
    func `finds a changed position in the place of its entry`(_ index: Int) {
        var entries = record.entries
        entries[index].position ^= 1 << 40
        let report = verified(entries)
        let place = Int64(index + 1)
        #expect(
            report.problems
                == [LedgerProblem(.misplaced(claimed: place | 1 << 40), position: place)])
    }

    @Test(arguments: 0..<17)
    func `finds a removed entry`(_ index: Int) {
        var entries = record.entries
        entries.remove(at: index)
        let place = Int64(index + 1)
        #expect(
            verified(entries).problems
                == [LedgerProblem(.missing(through: place), position: place)])
    }

    @Test func `finds a middle that was cut out`() {
        let entries = Array(record.entries[..<4] + record.entries[15...])
        #expect(
            verified(entries).problems == [LedgerProblem(.missing(through: 15), position: 5)])
    }

    @Test func `shows by its head that the end was cut off`() {
        let report = verified(Array(record.entries.prefix(12)))
        #expect(report.isSound)
        #expect(report.head == record.entries[11].recordHead)
        #expect(report.head != record.entries.last?.recordHead)
    }

    @Test(arguments: 0..<17)
    func `finds two entries that changed places`(_ index: Int) {
        var entries = record.entries
        entries.swapAt(index, index + 1)
        let first = verified(entries).problems.first
        #expect(first?.position == Int64(index + 1))
    }

    @Test(arguments: 0..<16)
    func `finds two entries that changed places and hashes`(_ index: Int) {
        var entries = record.entries
        entries.swapAt(index, index + 1)
        (entries[index].position, entries[index + 1].position) =
            (entries[index + 1].position, entries[index].position)
        for place in index...index + 1 { rehash(&entries, place) }
        let places = verified(entries).problems.compactMap(\.position)
        #expect(places.contains { (index + 1...index + 3).contains(Int($0)) })
    }

    @Test(arguments: 0..<18)
    func `finds an entry that is there twice`(_ index: Int) {
        var entries = record.entries
        entries.insert(entries[index], at: index + 1)
        #expect(
            verified(entries).problems
                == [LedgerProblem(.outOfOrder, position: Int64(index + 1))])
    }

    @Test(arguments: 1..<17)
    func `finds an inserted entry though everything behind it was renumbered`(_ index: Int) {
        var entries = record.entries
        var forged = entries[index]
        forged.id = named(99)
        entries.insert(forged, at: index)
        for place in index..<entries.count {
            entries[place].position = Int64(place + 1)
            entries[place].hash = EntryHash.hash(of: entries[place])
            let before = entries[place - 1].chain
            entries[place].chain = EntryHash.chain(after: before, hash: entries[place].hash)
        }
        let report = verified(entries)
        #expect(!report.isSound)
        #expect(report.problems.allSatisfy { ($0.position ?? 0) > index })
    }

    @Test(arguments: 0..<17)
    func `finds an entry rewritten with its hash and chain value`(_ index: Int) {
        var entries = record.entries
        entries[index].sealed[20] ^= 1
        rehash(&entries, index)
        let report = verified(entries)
        let following = record.entries[(index + 1)...].first {
            $0.stream == entries[index].stream
        }
        #expect(
            report.problems.first == LedgerProblem(.recordChain, position: Int64(index + 2)))
        if let following {
            #expect(
                report.problems.contains(
                    LedgerProblem(.streamChain, position: following.position)))
        }
    }

    @Test func `finds a number of a stream that was passed over`() throws {
        var entries = record.entries
        entries[6].number += 1
        rehash(&entries, 6)
        #expect(
            verified(entries).problems.contains(
                LedgerProblem(.streamNumber(found: 5, expected: 4), position: 7)))
    }

    @Test func `finds entries of a stream that is not listed, once`() {
        let report = verified(record.entries, listed: Set(record.streams.dropFirst()))
        #expect(report.problems == [LedgerProblem(.unlistedStream, position: 1)])
    }

    @Test func `goes on behind rows that cannot be read`() {
        var verifier = ChainVerifier()
        for entry in record.entries.prefix(4) { verifier.read(entry) }
        verifier.readUnreadable(position: 5)
        verifier.readUnreadable()
        verifier.readUnreadable(position: 7, through: 9)
        for entry in record.entries.dropFirst(9) { verifier.read(entry) }
        #expect(
            verifier.report.problems == [
                LedgerProblem(.unreadable(through: 5), position: 5),
                LedgerProblem(.unreadable(through: 6), position: 6),
                LedgerProblem(.unreadable(through: 9), position: 7),
            ])
        #expect(verifier.report.head == record.entries.last?.recordHead)
    }

    @Test func `finds every one of several changes`() {
        var entries = record.entries
        entries[3].kind = "x"
        entries[9].sealed[0] ^= 1
        entries.remove(at: 13)
        #expect(
            verified(entries).problems == [
                LedgerProblem(.changed, position: 4), LedgerProblem(.changed, position: 10),
                LedgerProblem(.missing(through: 14), position: 14),
            ])
    }

    @Test func `survives numbers at the ends of their range`() {
        for number in [Int64.min, -1, 0, Int64.max] {
            var entries = record.entries
            entries[5].position = number
            entries[8].number = number
            for place in [5, 8] { rehash(&entries, place) }
            #expect(!verified(entries).isSound)
        }
    }

    @Test func `says in plain words what is wrong and where`() {
        let texts = [
            LedgerProblem(.missing(through: 4), position: 4),
            LedgerProblem(.missing(through: 6), position: 4),
            LedgerProblem(.changed, position: 9),
            LedgerProblem(.store(.structure(findings: 1)), position: nil),
        ].map(\.description)
        #expect(
            texts == [
                "Entry 4 is missing.", "Entries 4 to 6 are missing.",
                "Entry 9 was changed after it was recorded.",
                "The database's own check of its structure found 1 fault.",
            ])
    }

    private func rehash(_ entries: inout [SealedEntry], _ place: Int) {
        entries[place].hash = EntryHash.hash(of: entries[place])
        let before = place == 0 ? EntryHash.zero : entries[place - 1].chain
        entries[place].chain = EntryHash.chain(after: before, hash: entries[place].hash)
    }
}
