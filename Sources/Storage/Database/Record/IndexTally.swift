/// What the indexes of the entries must hold, in sums that do not depend on the order of reading.
///
/// Each row of each index is hashed with a key that is drawn for this verification alone and that
/// nobody who wrote to the database can know, and the hashes are added up. Equal sums and counts
/// therefore mean equal rows.
struct IndexTally: Equatable, Sendable {
    /// What the rows are hashed with.
    struct Key: Equatable, Sendable {
        fileprivate let words: (UInt64, UInt64, UInt64)

        init(from random: inout some RandomNumberGenerator) {
            // Odd, so that no word is lost in a product.
            words = (random.next() | 1, random.next() | 1, random.next() | 1)
        }

        static func == (left: Key, right: Key) -> Bool { left.words == right.words }
    }

    /// What one index holds.
    struct Rows: Equatable, Sendable {
        private let key: Key
        private var count: Int64 = 0
        private var sum: UInt64 = 0

        init(_ key: Key) { self.key = key }

        mutating func add(_ value: UnsafeRawBufferPointer, _ number: Int64 = 0, at position: Int64)
        {
            var hash = key.words.0 ^ UInt64(value.count)
            var place = 0
            while place &+ 8 <= value.count {
                let word = value.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                hash = Rows.mixed(hash ^ word, key.words.1)
                place &+= 8
            }
            var rest: UInt64 = 0
            while place < value.count {
                rest = rest << 8 | UInt64(value[place])
                place &+= 1
            }
            hash = Rows.mixed(hash ^ rest, key.words.1)
            hash = Rows.mixed(hash ^ UInt64(bitPattern: number), key.words.2)
            sum &+= Rows.mixed(hash ^ UInt64(bitPattern: position), key.words.1)
            count += 1
        }

        /// Both halves of the product, folded.
        private static func mixed(_ word: UInt64, _ secret: UInt64) -> UInt64 {
            let product = word.multipliedFullWidth(by: secret)
            return product.high ^ product.low
        }

        static func += (left: inout Rows, right: Rows) {
            left.count += right.count
            left.sum &+= right.sum
        }
    }

    var ids: Rows
    var idempotency: Rows
    /// By stream and number.
    var streams: Rows

    init(_ key: Key) {
        ids = Rows(key)
        idempotency = Rows(key)
        streams = Rows(key)
    }

    static func += (left: inout IndexTally, right: IndexTally) {
        left.ids += right.ids
        left.idempotency += right.idempotency
        left.streams += right.streams
    }
}
