/// How tokens and the records under them are packed into buckets.
///
/// A token has 48 bits. Its first bits say which bucket it is in, its last 32 stand in the bucket
/// beside the record's number; a bucket is sorted by both.
enum PeopleIndex {
    static let tokenBits = 48
    /// The fewest bits that a bucket stands for: those of a token that its entries do not hold.
    static let fewestBits = 16
    private static let entrySize = 8

    static func bucket(of token: UInt64, bits: Int) -> Int64 {
        Int64(token >> UInt64(tokenBits - bits))
    }

    /// A token's last 32 bits and a record's number in one.
    static func entry(_ token: UInt64, _ record: UInt32) -> UInt64 {
        token << 32 | UInt64(record)
    }

    /// Entries in the order of their buckets, and those of a bucket in their own.
    ///
    /// - Parameter buckets: so many follow on the first.
    static func sorted(
        _ entries: [(bucket: Int64, entry: UInt64)], from first: Int64, buckets: Int
    ) -> [(bucket: Int64, entries: ArraySlice<UInt64>)] {
        var starts = [Int](repeating: 0, count: buckets + 1)
        for entry in entries { starts[Int(entry.bucket - first) + 1] += 1 }
        for place in 1...buckets { starts[place] += starts[place - 1] }
        var next = starts
        var sorted = [UInt64](repeating: 0, count: entries.count)
        for entry in entries {
            let bucket = Int(entry.bucket - first)
            sorted[next[bucket]] = entry.entry
            next[bucket] += 1
        }
        for bucket in 0..<buckets where starts[bucket + 1] - starts[bucket] > 1 {
            sorted[starts[bucket]..<starts[bucket + 1]].sort()
        }
        // Parts are taken only now: one that was held while the rest is sorted would have the whole
        // array copied each time.
        let whole = sorted
        return (0..<buckets).compactMap { bucket in
            let range = starts[bucket]..<starts[bucket + 1]
            return range.isEmpty ? nil : (first + Int64(bucket), whole[range])
        }
    }

    /// So many bits that a bucket holds some hundred entries.
    static func bits(entries: Int) -> Int {
        var bits = fewestBits
        while bits < 24 && entries >> bits > 128 { bits += 1 }
        return bits
    }

    static func bytes(_ entries: some Sequence<UInt64>) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            withUnsafeBytes(of: entry.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    static func entries(_ bytes: [UInt8]) -> [UInt64] {
        bytes.withUnsafeBytes { raw in
            (0..<(raw.count / entrySize)).map { place in
                UInt64(
                    littleEndian: raw.loadUnaligned(
                        fromByteOffset: place * entrySize, as: UInt64.self))
            }
        }
    }

    /// The records under a token in a bucket; they stand together.
    static func records(of token: UInt64, in bytes: [UInt8]) -> [UInt32] {
        let wanted = UInt32(truncatingIfNeeded: token)
        return bytes.withUnsafeBytes { raw in
            let count = raw.count / entrySize
            func entry(_ place: Int) -> UInt64 {
                UInt64(
                    littleEndian: raw.loadUnaligned(
                        fromByteOffset: place * entrySize, as: UInt64.self))
            }
            var (low, high) = (0, count)
            while low < high {
                let middle = (low + high) / 2
                if UInt32(entry(middle) >> 32) < wanted { low = middle + 1 } else { high = middle }
            }
            var records: [UInt32] = []
            while low < count, UInt32(entry(low) >> 32) == wanted {
                records.append(UInt32(truncatingIfNeeded: entry(low)))
                low += 1
            }
            return records
        }
    }

    /// What it says that a record carries a token: more, the fewer carry it.
    static func vote(of listed: Int, among count: Int) -> Int {
        let times = max(count, 2) / max(listed, 1)
        return 1 + 4 * (Int.bitWidth - max(times, 1).leadingZeroBitCount)
    }

    /// So many records that have most votes, the first of them first; of those with as many, the
    /// lower number.
    static func most(_ votes: [(records: [UInt32], vote: Int)], _ count: Int) -> [UInt32] {
        var ballots: [UInt64] = []
        ballots.reserveCapacity(votes.reduce(0) { $0 + $1.records.count })
        for (records, vote) in votes {
            for record in records { ballots.append(UInt64(record) << 32 | UInt64(vote)) }
        }
        ballots.sort()
        // More votes are the smaller number, so that one order is that of votes and records.
        var sums: [UInt64] = []
        var place = 0
        while place < ballots.count {
            let record = ballots[place] >> 32
            var sum: UInt64 = 0
            while place < ballots.count, ballots[place] >> 32 == record {
                sum += ballots[place] & 0xFFFF_FFFF
                place += 1
            }
            sums.append((0xFFFF_FFFF - sum) << 32 | record)
        }
        sums.sort()
        return sums.prefix(count).map { UInt32(truncatingIfNeeded: $0) }
    }
}
