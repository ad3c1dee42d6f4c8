/// The slots of an index in parts, and how many seeds fall into each.
///
/// A part is so many slots that its counts fit into the processor's cache. Records are put among
/// those of their part first, and then every part is sorted for itself. Written straight into its
/// slot each record would wait for memory, and the longer the more records there are.
struct SlotParts: Sendable {
    /// How many of a slot's lowest bits are its number within its part: two bytes.
    static let shift: UInt32 = 15

    let count: Int
    /// For each worker, how many seeds of its share of the records fall into each part.
    private let seeds: [[Int]]

    /// Counts; `each` hands on the slot of every seed of some records.
    @inline(__always)
    init(
        _ slots: SeedSlots, records: Int, _ together: Together,
        _ each: @Sendable (_ records: Range<Int>, _ slot: (UInt32) -> Void) -> Void
    ) {
        let parts = max(slots.count >> Int(SlotParts.shift), 1)
        var seeds = [[Int]](repeating: [], count: together.workers)
        seeds.withUnsafeMutableBufferPointer { seeds in
            nonisolated(unsafe) let seeds = seeds
            together.shares(of: records) { worker, records in
                var mine = [Int](repeating: 0, count: parts)
                mine.withUnsafeMutableBufferPointer { mine in
                    each(records) { mine[Int($0 >> SlotParts.shift)] += 1 }
                }
                seeds[worker] = mine
            }
        }
        count = parts
        self.seeds = seeds
    }

    /// How many seeds of all records fall into a part.
    func seeds(in part: Int) -> Int { seeds.reduce(0) { $0 + $1[part] } }

    /// Where the seeds of some parts stand when they are put one part behind the other, in the order
    /// of the records.
    struct Places {
        /// For each worker and part, where the first of its seeds goes.
        var firsts: [[Int]]
        /// Where each part begins, and where the last one ends.
        var bounds: [Int]

        var total: Int { bounds[bounds.count - 1] }
    }

    func places(of some: Range<Int>) -> Places {
        var places = Places(firsts: Array(repeating: [], count: seeds.count), bounds: [0])
        var next = 0
        for part in some {
            for worker in seeds.indices {
                places.firsts[worker].append(next)
                next += seeds[worker][part]
            }
            places.bounds.append(next)
        }
        return places
    }
}
