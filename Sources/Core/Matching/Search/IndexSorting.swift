/// Sorts the records of an index by the slots of their seeds, part by part.
///
/// Seeds are made twice: to count how many fall into each part, and to put each record among those
/// of its part.
struct IndexSorting {
    private let forms: [PersonForm]
    private let slots: SeedSlots
    private let together: Together
    private let parts: SlotParts
    private let places: SlotParts.Places

    init(_ forms: [PersonForm], _ slots: SeedSlots, _ together: Together) {
        self.forms = forms
        self.slots = slots
        self.together = together
        parts = SlotParts(slots, records: forms.count, together) { records, slot in
            for record in records { forms[record].seeds { slot(slots.slot(of: $0)) } }
        }
        places = parts.places(of: 0..<parts.count)
    }

    /// How many seeds all records have.
    var total: Int { places.total }

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
        together.shares(of: parts.count) { _, share in
            for part in share {
                let range = places.bounds[part]..<places.bounds[part + 1]
                let first = part << Int(SlotParts.shift)
                let size = min(1 << Int(SlotParts.shift), slots.count)
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
        let mask = UInt32(1) << SlotParts.shift - 1
        together.shares(of: forms.count) { worker, share in
            var next = places.firsts[worker]
            next.withUnsafeMutableBufferPointer { next in
                for record in share {
                    forms[record].seeds { seed in
                        let slot = slots.slot(of: seed)
                        let part = Int(slot >> SlotParts.shift)
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
