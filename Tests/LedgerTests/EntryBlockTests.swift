import Domain
import Ledger
import Testing

/// Entries read as a block are judged just as when they are read one by one.
@Suite struct `A block of entries` {
    /// Adds an entry as a store would lend it.
    private func add(_ entry: SealedEntry, to block: inout EntryBlock) -> Bool {
        var lent: [UnsafeMutableRawBufferPointer] = []
        defer { for bytes in lent { bytes.deallocate() } }
        func lend(_ bytes: some Collection<UInt8>) -> UnsafeRawBufferPointer {
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
            copy.copyBytes(from: bytes)
            lent.append(copy)
            return UnsafeRawBufferPointer(copy)
        }
        return block.append(
            EntryBlock.Lent(
                position: entry.position, id: lend(entry.id.text.utf8),
                stream: lend(entry.stream.text.utf8), number: entry.number,
                kind: lend(entry.kind.utf8), recordedAt: entry.recordedAt.milliseconds,
                worker: lend(entry.worker.text.utf8), agency: lend(entry.agency.text.utf8),
                idempotency: lend(entry.idempotency), previous: lend(entry.previous),
                sealed: lend(entry.sealed), hash: lend(entry.hash), chain: lend(entry.chain)))
    }

    private func compare(_ entries: [SealedEntry], listed: [StreamID: [UInt8]]? = nil) {
        var (single, blocks) = (RecordVerifier(listed: listed), RecordVerifier(listed: listed))
        for start in stride(from: 0, to: entries.count, by: 7) {
            var block = EntryBlock()
            for entry in entries[start..<min(start + 7, entries.count)] {
                single.read(entry)
                #expect(add(entry, to: &block))
            }
            blocks.read(block)
        }
        let (one, other) = (single.report, blocks.report)
        #expect(one.problems == other.problems)
        #expect(one.entries == other.entries && one.streams == other.streams)
        #expect(one.head == other.head)
        #expect(single.nextPosition == blocks.nextPosition)
    }

    @Test func `that is sound is sound`() throws {
        let entries = try SampleRecord(count: 40).entries
        compare(entries)
        compare(entries, listed: [named(11): filled(0), named(13): filled(0)])
    }

    static let changes: [@Sendable (inout [SealedEntry]) -> Void] = [
        { $0[9].position = 4 }, { $0[9].position = 30 }, { $0[9].id = named(99) },
        { $0[9].stream = named(12) }, { $0[9].stream = named(99) }, { $0[9].number += 1 },
        { $0[9].kind = "note" }, { $0[9].recordedAt = Instant(milliseconds: 0) },
        { $0[9].worker = named(99) }, { $0[9].agency = named(99) },
        { $0[9].idempotency = filled(1) }, { $0[9].previous = filled(1) },
        { $0[9].sealed[20] ^= 1 }, { $0[9].sealed.removeLast() }, { $0[9].hash = filled(1) },
        { $0[9].chain = filled(1) }, { $0.remove(at: 9) }, { $0.removeSubrange(9...12) },
        { $0.swapAt(9, 10) }, { $0.swapAt(9, 20) }, { $0.insert($0[3], at: 9) },
        { $0.append($0[39]) },
        {
            $0[9].sealed[20] ^= 1
            $0[9].hash = EntryHash.hash(of: $0[9])
        },
        {
            $0[9].number = 1
            $0[9].hash = EntryHash.hash(of: $0[9])
        },
    ]

    @Test(arguments: changes.indices)
    func `with a fault has the same fault`(_ index: Int) throws {
        var entries = try SampleRecord(count: 40).entries
        Self.changes[index](&entries)
        compare(entries)
    }

    @Test func `takes no entry with a field of another form`() throws {
        let sound = try SampleRecord(count: 1).entries[0]
        let faults: [(inout SealedEntry) -> Void] = [
            { $0.kind = "é" }, { $0.kind = "a\0b" }, { $0.idempotency = [] },
            { $0.previous = filled(1, 31) }, { $0.hash = filled(1, 33) }, { $0.chain = [] },
        ]
        var block = EntryBlock()
        for fault in faults {
            var entry = sound
            fault(&entry)
            #expect(!add(entry, to: &block))
        }
        #expect(block.count == 0)
        #expect(add(sound, to: &block) && block.count == 1)
    }
}
