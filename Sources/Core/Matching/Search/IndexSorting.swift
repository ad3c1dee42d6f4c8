/// Sorts the records of an index by the slots of their seeds, part by part.
///
/// A part is so many slots that its counts fit into the processor's cache. Seeds are made twice: to
/// count how many fall into each part, and to put each record among those of its part. Then every
/// part is sorted for itself. Written straight into its slot each record would wait for memory, and
/// the longer the more records there are.
struct IndexSorting {
    private let forms: [PersonForm]
    private let slots: SeedSlots
    private let together: Together
    private let parts: Int
    /// For each worker, where what it finds in each part goes.
    private var begins: [[Int]]
    /// Where each part begins, and where the last one ends.
    private var bounds: [Int]

    /// How many of a slot's lowest bits are its number within its part: two bytes.
    private static let shift: UInt32 = 15

    init(_ forms: [PersonForm], _ slots: SeedSlots, _ together: Together) {
        self.forms = forms
        self.slots = slots
        self.together = together
        parts = max(slots.count >> Int(IndexSorting.shift), 1)
        begins = IndexSorting.count(forms, slots, together, parts)
        bounds = []
        var begin = 0
        for part in 0..<parts {
            bounds.append(begin)
            for worker in begins.indices {
                let seeds = begins[worker][part]
                begins[worker][part] = begin
                begin += seeds
            }
        }
        bounds.append(begin)
    }

    /// How many seeds all records have.
    var total: Int { bounds[parts] }

    /// How many seeds of each worker's share of the records fall into each part.
    private static func count(
        _ forms: [PersonForm], _ slots: SeedSlots, _ together: Together, _ parts: Int
    ) -> [[Int]] {
        var counts = [[Int]](repeating: [], count: together.workers)
        counts.withUnsafeMutableBufferPointer { counts in
            nonisolated(unsafe) let counts = counts
            together.shares(of: forms.count) { worker, records in
                var mine = [Int](repeating: 0, count: parts)
                mine.withUnsafeMutableBufferPointer { mine in
                    for record in records {
                        forms[record].seeds { mine[Int(slots.slot(of: $0) >> shift)] += 1 }
                    }
                }
                counts[worker] = mine
            }
        }
        return counts
    }

    /// Writes the records slot by slot, in their order, and where each slot begins; the last of
    /// `starts` is where the last one ends.
    func sort(
        into records: UnsafeMutableBufferPointer<UInt32>,
        _ starts: UnsafeMutableBufferPointer<UInt32>
    ) {
        let numbers = LargeMemory.allocate(UInt16.self, total)
        defer { LargeMemory.free(numbers) }
        gather(into: records, numbers)
        nonisolated(unsafe) let (target, slotNumbers, begins) = (records, numbers, starts)
        together.shares(of: parts) { _, share in
            for part in share {
                let range = bounds[part]..<bounds[part + 1]
                let first = part << Int(IndexSorting.shift)
                let size = min(1 << Int(IndexSorting.shift), slots.count)
                IndexSorting.sort(
                    UnsafeMutableBufferPointer(rebasing: target[range]),
                    UnsafeMutableBufferPointer(rebasing: slotNumbers[range]),
                    UnsafeMutableBufferPointer(rebasing: begins[first..<(first + size)]),
                    from: UInt32(range.lowerBound))
            }
        }
        starts[slots.count] = UInt32(total)
    }

    /// Puts each record, and its slot's number within the part, where the part stands.
    private func gather(
        into records: UnsafeMutableBufferPointer<UInt32>,
        _ numbers: UnsafeMutableBufferPointer<UInt16>
    ) {
        nonisolated(unsafe) let (records, numbers) = (records, numbers)
        let mask = UInt32(1) << IndexSorting.shift - 1
        together.shares(of: forms.count) { worker, share in
            var next = begins[worker]
            next.withUnsafeMutableBufferPointer { next in
                for record in share {
                    forms[record].seeds { seed in
                        let slot = slots.slot(of: seed)
                        let part = Int(slot >> IndexSorting.shift)
                        let place = next[part]
                        next[part] = place &+ 1
                        records[place] = UInt32(truncatingIfNeeded: record)
                        numbers[place] = UInt16(truncatingIfNeeded: slot & mask)
                    }
                }
            }
        }
    }

    /// Sorts one part by its slots; what is of one slot stays in its order.
    private static func sort(
        _ records: UnsafeMutableBufferPointer<UInt32>,
        _ numbers: UnsafeMutableBufferPointer<UInt16>,
        _ starts: UnsafeMutableBufferPointer<UInt32>, from begin: UInt32
    ) {
        starts.initialize(repeating: 0)
        for number in numbers { starts[Int(number)] &+= 1 }
        var next = begin
        for slot in starts.indices {
            let count = starts[slot]
            starts[slot] = next
            next += count
        }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: records.count) { sorted in
            for place in records.indices {
                let slot = Int(numbers[place])
                sorted[Int(starts[slot] &- begin)] = records[place]
                starts[slot] &+= 1
            }
            _ = records.update(fromContentsOf: sorted)
        }
        // Each beginning has moved on to its slot's end, which is where the next one begins.
        for slot in starts.indices.dropFirst().reversed() { starts[slot] = starts[slot - 1] }
        if !starts.isEmpty { starts[0] = begin }
    }
}
