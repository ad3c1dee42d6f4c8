/// Sorts the slots of all records' seeds into lists, part by part.
///
/// Some parts at a time are gathered from the places in their order, so that what is held beside
/// them is a fraction of it.
struct SlotSorting: Sendable {
    private nonisolated(unsafe) let starts: UnsafeMutableBufferPointer<UInt32>
    private nonisolated(unsafe) let places: UnsafeMutableBufferPointer<UInt32>
    private let parts: SlotParts
    /// Where the lists of each part may begin.
    private var begins: [Int] = []

    private static let rounds = 8

    /// A seed in a part: its slot's number there, its record and its place among the record's.
    private struct Entry: BitwiseCopyable {
        var bits: UInt64

        init(slot: UInt32, record: Int, number: Int) {
            bits = UInt64(slot) << 40 | UInt64(number) << 32 | UInt64(UInt32(record))
        }

        var slot: Int { Int(bits >> 40) }
        var number: Int { Int(bits >> 32 & 255) }
        var record: UInt32 { UInt32(truncatingIfNeeded: bits) }
    }

    init(
        _ slots: SeedSlots, _ starts: UnsafeMutableBufferPointer<UInt32>,
        _ places: UnsafeMutableBufferPointer<UInt32>, _ together: Together
    ) {
        self.starts = starts
        self.places = places
        nonisolated(unsafe) let (starts, places) = (starts, places)
        parts = SlotParts(slots, records: starts.count - 1, together) { records, slot in
            for place in Int(starts[records.lowerBound])..<Int(starts[records.upperBound]) {
                slot(places[place])
            }
        }
        // A list of two has a third number before it: half more than there are seeds, at most.
        var begin = 0
        for part in 0..<parts.count {
            begins.append(begin)
            let seeds = parts.seeds(in: part)
            begin += seeds + seeds / 2
        }
        begins.append(begin)
    }

    /// How many numbers all lists take at most; what is not needed is never touched.
    var most: Int { begins[parts.count] }

    /// Writes all lists, and for each place where its list begins.
    func sort(into lists: UnsafeMutableBufferPointer<UInt32>, _ together: Together) {
        for round in 0..<SlotSorting.rounds {
            let first = parts.count * round / SlotSorting.rounds
            let some = first..<(parts.count * (round + 1) / SlotSorting.rounds)
            guard !some.isEmpty else { continue }
            let gathered = parts.places(of: some)
            let entries = gather(some, gathered, together)
            nonisolated(unsafe) let (source, lists) = (entries, lists)
            together.run(some.count) { number in
                let own = source[gathered.bounds[number]..<gathered.bounds[number + 1]]
                write(
                    UnsafeMutableBufferPointer(rebasing: own), into: lists,
                    from: begins[first + number])
            }
            LargeMemory.free(entries)
        }
    }

    /// All seeds of some parts, part by part, in the order of the records.
    private func gather(
        _ some: Range<Int>, _ gathered: SlotParts.Places, _ together: Together
    ) -> UnsafeMutableBufferPointer<Entry> {
        let entries = LargeMemory.allocate(Entry.self, gathered.total)
        nonisolated(unsafe) let target = entries
        let wanted = UInt32(some.count)
        let first = UInt32(some.lowerBound)
        together.shares(of: starts.count - 1) { worker, records in
            var next = gathered.firsts[worker]
            next.withUnsafeMutableBufferPointer { next in
                for record in records {
                    let begin = Int(starts[record])
                    for place in begin..<Int(starts[record + 1]) {
                        // Where a part was sorted before, the mark makes this more than all parts.
                        let slot = places[place]
                        let part = (slot >> SlotParts.shift) &- first
                        guard part < wanted else { continue }
                        let entry = Entry(
                            slot: slot & (1 << SlotParts.shift - 1), record: record,
                            number: place - begin)
                        target[next[Int(part)]] = entry
                        next[Int(part)] += 1
                    }
                }
            }
        }
        return entries
    }

    /// Writes the lists of one part, and for each of its seeds where the list begins.
    private func write(
        _ entries: UnsafeMutableBufferPointer<Entry>,
        into lists: UnsafeMutableBufferPointer<UInt32>, from begin: Int
    ) {
        let slots = 1 << Int(SlotParts.shift)
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * slots) { table in
            let counts = UnsafeMutableBufferPointer(rebasing: table[..<slots])
            let begins = UnsafeMutableBufferPointer(rebasing: table[slots...])
            counts.initialize(repeating: 0)
            for entry in entries { counts[entry.slot] &+= 1 }
            var begin = UInt32(begin)
            for slot in 0..<slots where counts[slot] > 0 {
                let count = counts[slot]
                guard count > 1, count <= SharedSeeds.longest else {
                    begins[slot] = SharedSeeds.none
                    continue
                }
                begins[slot] = begin
                lists[Int(begin)] = count
                // From here on, where the next record of the slot goes.
                counts[slot] = begin + 1
                begin += count + 1
            }
            for entry in entries {
                let place = Int(starts[Int(entry.record)]) + entry.number
                let begin = begins[entry.slot]
                places[place] = SharedSeeds.mark | begin
                guard begin != SharedSeeds.none else { continue }
                lists[Int(counts[entry.slot])] = entry.record
                counts[entry.slot] &+= 1
            }
        }
    }
}
