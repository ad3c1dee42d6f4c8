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
        starts = LargeMemory.allocate(UInt32.self, slots.count + 1)
        let sorting = IndexSorting(forms, slots, together)
        records = LargeMemory.allocate(UInt32.self, sorting.total)
        sorting.sort(into: records, starts)
    }

    deinit {
        LargeMemory.free(starts)
        LargeMemory.free(records)
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
