import Domain
import Ledger
import Testing

@Suite struct `The hash of an entry` {
    static let entry = SealedEntry(
        position: 7, id: named(1), stream: named(2), number: 3, kind: "statement",
        recordedAt: Instant(milliseconds: 1_799_789_400_000), worker: named(3), agency: named(4),
        idempotency: filled(5), previous: filled(6), sealed: Array(0..<40), hash: [], chain: [])

    @Test func `is the one that the documented encoding gives`() {
        // Worked out apart from this code, with Python's hashlib and struct.
        #expect(
            hex(EntryHash.hash(of: Self.entry))
                == "377218455e556f43f133401f7d019acef8529a27ce3d498e29b485205fa1cc61")
    }

    @Test func `goes into the chain value with the chain value before`() {
        #expect(
            hex(EntryHash.chain(after: filled(9), hash: EntryHash.hash(of: Self.entry)))
                == "cba4faece1bbc30b1d66dbfe5713222d44590d3c1d3b6d1c4d3177aa07e12aed")
    }

    @Test func `depends on every field but itself and the chain value`() {
        var seen: Set<[UInt8]> = [EntryHash.hash(of: Self.entry)]
        for change in changes {
            var entry = Self.entry
            change(&entry)
            #expect(seen.insert(EntryHash.hash(of: entry)).inserted)
        }
        #expect(seen.count == 12)
    }

    @Test func `tells fields apart that read the same when put together`() {
        var left = Self.entry
        var right = Self.entry
        (left.previous, left.sealed) = ([1, 2], [3])
        (right.previous, right.sealed) = ([1], [2, 3])
        #expect(EntryHash.hash(of: left) != EntryHash.hash(of: right))
    }

    private var changes: [(inout SealedEntry) -> Void] {
        [
            { $0.position = 8 }, { $0.id = named(51) }, { $0.stream = named(52) },
            { $0.number = -3 }, { $0.kind = "statements" },
            { $0.recordedAt = Instant(milliseconds: 1_799_789_400_001) },
            { $0.worker = named(53) }, { $0.agency = named(54) }, { $0.idempotency[31] = 0 },
            { $0.previous[0] = 7 }, { $0.sealed.append(0) },
        ]
    }

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
