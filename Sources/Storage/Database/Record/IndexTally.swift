/// What the indexes of the entries must hold, in sums that do not depend on the order of reading.
///
/// Each row of each index is hashed with a key that this process draws when it starts and that nobody
/// who wrote to the database can know, and the hashes are added up. Equal sums and counts therefore
/// mean equal rows.
struct IndexTally: Equatable, Sendable {
    /// What one index holds.
    struct Rows: Equatable, Sendable {
        private var count: Int64 = 0
        private var sum: UInt64 = 0

        mutating func add(_ key: UnsafeRawBufferPointer, _ number: Int64 = 0, at position: Int64) {
            var hasher = Hasher()
            hasher.combine(bytes: key)
            hasher.combine(number)
            hasher.combine(position)
            sum &+= UInt64(bitPattern: Int64(hasher.finalize()))
            count += 1
        }

        static func += (left: inout Rows, right: Rows) {
            left.count += right.count
            left.sum &+= right.sum
        }
    }

    var ids = Rows()
    var idempotency = Rows()
    /// By stream and number.
    var streams = Rows()
    /// False when a row could not be added, or may have been added twice.
    var isWhole = true

    static func += (left: inout IndexTally, right: IndexTally) {
        left.ids += right.ids
        left.idempotency += right.idempotency
        left.streams += right.streams
        left.isWhole = left.isWhole && right.isWhole
    }
}
