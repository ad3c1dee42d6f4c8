/// Whoever knows with which records a record shares its seeds.
protocol SeedLists: AnyObject, Sendable {
    /// Whether a list stays where it is for as long as these lists are there; else it is gone when
    /// the next is handed on.
    static var areLasting: Bool { get }

    /// Hands on the list of each seed, records in ascending order; lists of one record, and those
    /// that are too long to be followed, may be left out.
    func each(of record: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void)
}

/// Into which of so many slots a seed falls.
struct SeedSlots: Sendable {
    let count: Int
    private let mask: UInt64

    /// Some forty seeds a record fall into half as many slots or more.
    private static let slotsPerRecord = 24

    init(records: Int) {
        var count = 1 << 12
        while count < records * SeedSlots.slotsPerRecord { count *= 2 }
        self.count = count
        mask = UInt64(count - 1)
    }

    @inline(__always)
    func slot(of seed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: seed & mask) }
}

extension Together {
    /// Shares out a number of things evenly, behind each other: worker by worker.
    func shares(of count: Int, _ work: @Sendable (Int, Range<Int>) -> Void) {
        run(workers) { worker in
            work(worker, (count * worker / workers)..<(count * (worker + 1) / workers))
        }
    }
}
