/// The parts of the register's index: one is added with each batch, and many become one.
enum PeopleSegments {
    /// Adds a part with these tokens and records.
    static func add(
        _ entries: [(token: UInt64, record: UInt32)], _ transaction: any PeopleTransaction
    ) throws {
        guard !entries.isEmpty else { return }
        let bits = PeopleIndex.fewestBits
        let segment = try next(transaction)
        try transaction.addPeopleSegment(PeopleSegmentRow(segment: segment, bits: bits))
        let placed = entries.map { token, record in
            (
                bucket: PeopleIndex.bucket(of: token, bits: bits),
                entry: PeopleIndex.entry(token, record)
            )
        }
        try write(placed, from: 0, buckets: 1 << bits, to: segment, transaction)
    }

    /// More parts than this are merged, since each is looked into for every token.
    private static let most = 3
    /// So many entries are in hand at a time.
    private static let inHand = 2_000_000

    /// Makes one part of many, a range of tokens at a time.
    static func merge(_ transaction: any PeopleTransaction) throws {
        let segments = try transaction.peopleSegments()
        guard segments.count > most else { return }
        let total = Int(try transaction.peopleCount()) * 48
        let bits = PeopleIndex.bits(entries: total)
        let segment = try next(transaction)
        try transaction.addPeopleSegment(PeopleSegmentRow(segment: segment, bits: bits))
        var rangeBits = 0
        while rangeBits < PeopleIndex.fewestBits && total >> rangeBits > inHand { rangeBits += 1 }
        for range in 0..<(Int64(1) << Int64(rangeBits)) {
            var entries: [(bucket: Int64, entry: UInt64)] = []
            for part in segments {
                let buckets = span(range, rangeBits, part.bits)
                for row in try transaction.peopleBuckets(segment: part.segment, in: buckets) {
                    for entry in PeopleIndex.entries(row.entries) {
                        entries.append((refined(row.bucket, entry, part.bits, bits), entry))
                    }
                }
            }
            let buckets = span(range, rangeBits, bits)
            try write(
                entries, from: buckets.lowerBound, buckets: buckets.count, to: segment,
                transaction)
        }
        for part in segments { try transaction.removePeopleSegment(part.segment) }
    }

    private static func next(_ transaction: any PeopleTransaction) throws -> Int64 {
        (try transaction.peopleSegments().map(\.segment).max() ?? 0) + 1
    }

    /// The buckets of a range of tokens that is told by its first bits.
    private static func span(_ range: Int64, _ rangeBits: Int, _ bits: Int) -> Range<Int64> {
        let shift = Int64(bits - rangeBits)
        return (range << shift)..<((range + 1) << shift)
    }

    /// The bucket of an entry by more bits or fewer: the bucket that it was in tells a token's
    /// first 16 bits, the entry the other 32.
    static func refined(_ bucket: Int64, _ entry: UInt64, _ from: Int, _ to: Int) -> Int64 {
        let first = UInt64(bucket) >> UInt64(from - PeopleIndex.fewestBits)
        return PeopleIndex.bucket(of: first << 32 | entry >> 32, bits: to)
    }

    private static func write(
        _ entries: [(bucket: Int64, entry: UInt64)], from first: Int64, buckets: Int,
        to segment: Int64, _ transaction: any PeopleTransaction
    ) throws {
        let sorted = PeopleIndex.sorted(entries, from: first, buckets: buckets)
        for start in stride(from: 0, to: sorted.count, by: 400) {
            let rows = sorted[start..<min(start + 400, sorted.count)].map {
                PeopleBucketRow(
                    segment: segment, bucket: $0.bucket, entries: PeopleIndex.bytes($0.entries))
            }
            try transaction.addPeopleBuckets(rows)
        }
    }
}
