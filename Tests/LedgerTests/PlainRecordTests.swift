import Domain
import Testing

@testable import Ledger

/// A record read in runs is plain just when the verifier that reads entry by entry finds nothing.
@Suite struct `A record that is read in runs` {
    private let record: SampleRecord
    private let listed: [StreamID: [UInt8]]
    private let signer: SampleSigner

    init() throws {
        record = try SampleRecord(count: 43)
        listed = Dictionary(uniqueKeysWithValues: record.streams.map { ($0, EntryHash.zero) })
        signer = try SampleSigner()
    }

    /// Lends an entry as a store would, and takes it.
    private func take(_ entry: SealedEntry, _ run: inout PlainRun) -> Bool {
        var lent: [UnsafeMutableRawBufferPointer] = []
        defer { for bytes in lent { bytes.deallocate() } }
        func lend(_ bytes: some Collection<UInt8>) -> UnsafeRawBufferPointer {
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
            copy.copyBytes(from: bytes)
            lent.append(copy)
            return UnsafeRawBufferPointer(copy)
        }
        return run.take(
            LentEntry(
                position: entry.position, id: lend(entry.id.text.utf8),
                stream: lend(entry.stream.text.utf8), number: entry.number,
                kind: lend(entry.kind.utf8), recordedAt: entry.recordedAt.milliseconds,
                worker: lend(entry.worker.text.utf8), agency: lend(entry.agency.text.utf8),
                idempotency: lend(entry.idempotency), previous: lend(entry.previous),
                sealed: lend(entry.sealed), hash: lend(entry.hash), chain: lend(entry.chain)))
    }

    /// What runs of so many entries come to; nil when there is anything to find.
    private func inRuns(
        _ entries: [SealedEntry], of length: Int = 8, heads: [StoredHead] = [],
        _ evidence: Evidence = .none, listed: [StreamID: [UInt8]]? = nil
    ) -> ChainReport? {
        var plain = PlainRecord(
            listed: listed ?? self.listed, heads: heads, evidence: evidence)
        for start in stride(from: 0, to: entries.count, by: length) {
            var run = PlainRun(
                number: Int64(start / length), sizes: plain.sizes, length: Int64(length))
            for entry in entries[start..<min(start + length, entries.count)] {
                guard take(entry, &run) else { return nil }
            }
            guard plain.join(run) else { return nil }
        }
        return plain.report
    }

    private func oneByOne(
        _ entries: [SealedEntry], heads: [StoredHead] = [], _ evidence: Evidence = .none,
        listed: [StreamID: [UInt8]]? = nil
    ) -> ChainReport {
        var verifier = RecordVerifier(
            listed: listed ?? self.listed, heads: heads, evidence: evidence)
        for entry in entries { verifier.read(entry) }
        return verifier.report
    }

    private func stored(_ sizes: [Int]) throws -> [StoredHead] {
        try sizes.enumerated().map { index, size in
            StoredHead(
                number: Int64(index + 1),
                signed: try signer.head(over: Array(record.entries.prefix(size))), peaks: [],
                keyPeaks: [])
        }
    }

    @Test(arguments: [1, 2, 4, 8, 16, 64])
    func `is the same record, whatever the length of a run`(_ length: Int) throws {
        let heads = try stored([1, 2, 7, 8, 9, 16, 16, 31, 32, 40, 43])
        let expected = oneByOne(record.entries, heads: heads)
        #expect(expected.isSound && expected.heads.confirmed == 10)
        #expect(inRuns(record.entries, of: length, heads: heads) == expected)
        #expect(inRuns([], of: length) == oneByOne([]))
    }

    @Test func `goes on behind the last head`() throws {
        let heads = try stored([3, 10])
        #expect(
            inRuns(record.entries, heads: heads) == oneByOne(record.entries, heads: heads))
        let held = Evidence(heads: [try signer.head(over: Array(record.entries.prefix(20)))])
        #expect(
            inRuns(record.entries, heads: heads, held) == nil,
            "a head held elsewhere is not in the store")
    }

    static let changes: [@Sendable (inout [SealedEntry]) -> Void] = [
        { $0[9].position = 4 }, { $0[9].position = 30 }, { $0[9].id = named(99) },
        { $0[9].stream = named(12) }, { $0[9].stream = named(99) }, { $0[9].number += 1 },
        { $0[9].kind = "note" }, { $0[9].recordedAt = Instant(milliseconds: 0) },
        { $0[9].worker = named(99) }, { $0[9].agency = named(99) },
        { $0[9].idempotency = filled(1) }, { $0[9].previous = filled(1) },
        { $0[9].sealed[20] ^= 1 }, { $0[9].sealed.removeLast() }, { $0[9].hash = filled(1) },
        { $0[9].chain = filled(1) }, { $0.remove(at: 9) }, { $0.removeSubrange(9...12) },
        { $0.removeSubrange(8..<16) }, { $0.swapAt(9, 10) }, { $0.swapAt(9, 20) },
        { $0.insert($0[3], at: 9) }, { $0.append($0[39]) }, { $0[8].chain = filled(1) },
        {
            $0[9].sealed[20] ^= 1
            $0[9].hash = EntryHash.hash(of: $0[9])
        },
        {
            $0[9].number = 1
            $0[9].hash = EntryHash.hash(of: $0[9])
        },
        // All that follows is worked out anew, so that nothing within it is wrong: only the chain
        // value before it is.
        { entries in
            for index in 16..<entries.count {
                let before = index == 16 ? filled(1) : entries[index - 1].chain
                entries[index].chain = EntryHash.chain(after: before, hash: entries[index].hash)
            }
        },
    ]

    @Test(arguments: changes.indices, [1, 4, 8, 64])
    func `is not plain with a fault`(_ index: Int, _ length: Int) throws {
        var entries = record.entries
        Self.changes[index](&entries)
        #expect(!oneByOne(entries).isSound)
        #expect(inRuns(entries, of: length) == nil)
    }

    @Test func `is not plain when it is not what was signed`() throws {
        let heads = try stored([7, 16, 29])
        // The same payloads, recorded anew: every chain is right and every head is another's.
        var other = try SampleRecord(count: 43).entries
        var (tails, chain): ([StreamID: [UInt8]], [UInt8]) = ([:], EntryHash.zero)
        for index in other.indices {
            if index == 12 { other[index].recordedAt = Instant(milliseconds: 5) }
            other[index].previous = tails[other[index].stream] ?? EntryHash.zero
            other[index].hash = EntryHash.hash(of: other[index])
            chain = EntryHash.chain(after: chain, hash: other[index].hash)
            other[index].chain = chain
            tails[other[index].stream] = other[index].hash
        }
        #expect(inRuns(other) == oneByOne(other) && oneByOne(other).isSound)
        #expect(inRuns(other, heads: heads) == nil && !oneByOne(other, heads: heads).isSound)
        let short = Array(record.entries.prefix(20))
        #expect(inRuns(short, heads: heads) == nil, "the end was cut off")
        #expect(inRuns(record.entries, heads: [heads[0], heads[2]]) == nil, "a head is missing")
    }

    @Test func `is not plain with a stream that is not listed`() {
        var fewer = listed
        fewer[record.streams[2]] = nil
        #expect(inRuns(record.entries, listed: fewer) == nil)
        #expect(!oneByOne(record.entries, listed: fewer).isSound)
    }

    @Test func `is not plain when a key is not the one that was put there`() throws {
        var plain = PlainRecord(listed: listed, heads: [], evidence: .none)
        var run = PlainRun(number: 0, sizes: [], length: 64)
        for entry in record.entries { #expect(take(entry, &run)) }
        #expect(plain.join(run) && plain.report != nil)
        plain.read(
            KeyChange(number: 1, stream: record.streams[0], digest: filled(3)))
        #expect(plain.report == nil)
    }

    @Test func `takes no entry with a field of another form`() throws {
        let faults: [(inout SealedEntry) -> Void] = [
            { $0.kind = "é" }, { $0.kind = "a\0b" }, { $0.kind = "" },
            { $0.kind = String(repeating: "k", count: 65) }, { $0.idempotency = [] },
            { $0.previous = filled(1, 31) }, { $0.hash = filled(1, 33) }, { $0.chain = [] },
            { $0.sealed = filled(1, 27) },
        ]
        for fault in faults {
            var entry = record.entries[0]
            fault(&entry)
            if entry.hash.count == 32 { entry.hash = EntryHash.hash(of: entry) }
            var run = PlainRun(number: 0, sizes: [])
            #expect(!take(entry, &run))
        }
        var run = PlainRun(number: 0, sizes: [])
        #expect(take(record.entries[0], &run) && run.count == 1)
    }
}
