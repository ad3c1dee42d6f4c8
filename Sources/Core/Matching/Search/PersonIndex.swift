/// Where each seed leads to, in memory: for comparing files with each other.
///
/// Seeds fall into slots by their lowest bits; a slot lists the records in their order. Two seeds may
/// share a slot, which costs a comparison and never an answer.
public final class PersonIndex: Sendable {
    private let slots: SeedSlots
    // Written once, in `init`, and only read after it; without bounds checks, which would cost as
    // much as the reading.
    private nonisolated(unsafe) let starts: UnsafeMutableBufferPointer<UInt32>
    private nonisolated(unsafe) let records: UnsafeMutableBufferPointer<UInt32>

    public init(_ forms: [PersonForm], _ together: Together = .oneByOne) {
        slots = SeedSlots(records: forms.count)
        // Counting sort: how many fall into each slot, where each slot starts, then the records.
        let starts = LargeMemory.allocate(UInt32.self, slots.count + 2)
        starts.initialize(repeating: 0)
        self.starts = starts
        PersonIndex.each(forms, slots, together, starts) { slot, _, starts in
            starts[slot + 2] &+= 1
        }
        for slot in 2..<starts.count { starts[slot] &+= starts[slot - 1] }
        let total = Int(starts[starts.count - 1])
        let records = LargeMemory.allocate(UInt32.self, total)
        self.records = records
        nonisolated(unsafe) let places = records
        PersonIndex.each(forms, slots, together, starts) { slot, record, starts in
            places[Int(starts[slot + 1])] = record
            starts[slot + 1] &+= 1
        }
    }

    deinit {
        LargeMemory.free(starts)
        LargeMemory.free(records)
    }

    /// Goes over every seed of every record; each worker does the slots of its share, so that no
    /// two write to one place.
    private static func each(
        _ forms: [PersonForm], _ slots: SeedSlots, _ together: Together,
        _ starts: UnsafeMutableBufferPointer<UInt32>,
        _ body: @escaping @Sendable (Int, UInt32, UnsafeMutableBufferPointer<UInt32>) -> Void
    ) {
        nonisolated(unsafe) let starts = starts
        together.shares(of: slots.count) { _, share in
            for (number, form) in forms.enumerated() {
                form.seeds { seed in
                    let slot = Int(slots.slot(of: seed))
                    if share.contains(slot) { body(slot, UInt32(number), starts) }
                }
            }
        }
    }

    /// The records under a seed, in ascending order; one may stand there twice.
    @inline(__always)
    func records(under seed: UInt64) -> UnsafeBufferPointer<UInt32> {
        let slot = Int(slots.slot(of: seed))
        let start = Int(starts[slot])
        return UnsafeBufferPointer(
            start: UnsafePointer(records.baseAddress.unsafelyUnwrapped) + start,
            count: Int(starts[slot + 1]) - start)
    }

    public var entryCount: Int { Int(starts[starts.count - 1]) }
}
