/// Where each seed leads to, in memory: for comparing files with each other.
///
/// Seeds fall into slots by their lowest bits; a slot lists the records in their order. Two seeds may
/// share a slot, which costs a comparison and never an answer.
public final class PersonIndex: Sendable {
    private let mask: UInt64
    // Written once, in `init`, and only read after it; without bounds checks, which would cost as
    // much as the reading.
    private nonisolated(unsafe) let starts: UnsafeMutableBufferPointer<UInt32>
    private nonisolated(unsafe) let records: UnsafeMutableBufferPointer<UInt32>

    /// Some forty seeds a record fall into half as many slots or more.
    private static let slotsPerRecord = 24

    public init(_ forms: [PersonForm], _ together: Together = .oneByOne) {
        var size = 1 << 12
        while size < forms.count * PersonIndex.slotsPerRecord { size *= 2 }
        mask = UInt64(size - 1)
        // Counting sort: how many fall into each slot, where each slot starts, then the records.
        let starts = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: size + 2)
        starts.initialize(repeating: 0)
        self.starts = starts
        PersonIndex.each(forms, size, together, starts) { slot, _, starts in
            starts[slot + 2] &+= 1
        }
        for slot in 2..<starts.count { starts[slot] &+= starts[slot - 1] }
        let total = Int(starts[starts.count - 1])
        let records = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: max(total, 1))
        records.initialize(repeating: 0)
        self.records = records
        nonisolated(unsafe) let places = records
        PersonIndex.each(forms, size, together, starts) { slot, record, starts in
            places[Int(starts[slot + 1])] = record
            starts[slot + 1] &+= 1
        }
    }

    deinit {
        starts.deallocate()
        records.deallocate()
    }

    /// Goes over every seed of every record; each worker does the slots of its share, so that no
    /// two write to one place.
    private static func each(
        _ forms: [PersonForm], _ size: Int, _ together: Together,
        _ starts: UnsafeMutableBufferPointer<UInt32>,
        _ body: @escaping @Sendable (Int, UInt32, UnsafeMutableBufferPointer<UInt32>) -> Void
    ) {
        nonisolated(unsafe) let starts = starts
        let mask = UInt64(size - 1)
        let workers = together.workers
        together.run(workers) { worker in
            let share = (size * worker / workers)..<(size * (worker + 1) / workers)
            for (number, form) in forms.enumerated() {
                form.seeds { seed in
                    let slot = Int(seed & mask)
                    if share.contains(slot) { body(slot, UInt32(number), starts) }
                }
            }
        }
    }

    /// The records under a seed, in ascending order; one may stand there twice.
    @inline(__always)
    func records(under seed: UInt64) -> UnsafeBufferPointer<UInt32> {
        let slot = Int(seed & mask)
        let start = Int(starts[slot])
        return UnsafeBufferPointer(
            start: UnsafePointer(records.baseAddress.unsafelyUnwrapped) + start,
            count: Int(starts[slot + 1]) - start)
    }

    public var entryCount: Int { Int(starts[starts.count - 1]) }
}
