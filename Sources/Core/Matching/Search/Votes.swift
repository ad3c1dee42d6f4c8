/// Counts what each of many records shares with one, in memory of its own.
///
/// Written without bounds checks: every record that is counted comes from an index over the same
/// records.
final class Votes {
    private let votes: UnsafeMutableBufferPointer<UInt16>
    private let met: UnsafeMutableBufferPointer<UInt32>
    private(set) var count = 0

    init(records: Int) {
        votes = LargeMemory.allocate(UInt16.self, records)
        votes.initialize(repeating: 0)
        met = LargeMemory.allocate(UInt32.self, records)
    }

    deinit {
        LargeMemory.free(votes)
        LargeMemory.free(met)
    }

    @inline(__always)
    func add(_ vote: UInt16, to record: UInt32) {
        let before = votes[Int(record)]
        if before == 0 {
            met[count] = record
            count &+= 1
        }
        votes[Int(record)] = before &+ vote
    }

    @inline(__always)
    func each(_ body: (UInt32, UInt16) -> Void) {
        for place in 0..<count {
            let record = met[place]
            body(record, votes[Int(record)])
        }
    }

    func clear() {
        for place in 0..<count { votes[Int(met[place])] = 0 }
        count = 0
    }
}
