extension NameCounts {
    /// Names that occur at least so often, twelve bytes each.
    func bytes(least: UInt32) -> [UInt8] {
        let kept = pairs(least: least)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(kept.count * 12 + 16)
        ModelBytes.add(UInt64(kept.count), &bytes)
        ModelBytes.add(total, &bytes)
        for (name, count) in kept.sorted(by: { $0.0.bits < $1.0.bits }) {
            ModelBytes.add(name.bits, &bytes)
            ModelBytes.add(count, &bytes)
        }
        return bytes
    }

    /// Reads what `bytes` wrote from a place on, which is moved behind it; nil for anything else.
    init?(_ bytes: [UInt8], _ place: inout Int) {
        self.init()
        guard let count: UInt64 = ModelBytes.read(bytes, &place),
            let total: UInt64 = ModelBytes.read(bytes, &place)
        else { return nil }
        for _ in 0..<count {
            guard let name: UInt64 = ModelBytes.read(bytes, &place),
                let times: UInt32 = ModelBytes.read(bytes, &place)
            else { return nil }
            add(PackedName(bits: name), times: times)
        }
        setTotal(total)
    }
}

extension NameFrequencies {
    /// How common names are, for keeping: whole names that occur once or twice say nothing and are
    /// left out.
    public var bytes: [UInt8] {
        given.bytes(least: 1) + family.bytes(least: 1) + whole.bytes(least: 3)
    }

    /// Reads what `bytes` wrote; nil for anything else.
    public init?(bytes: [UInt8]) {
        var place = 0
        guard let given = NameCounts(bytes, &place), let family = NameCounts(bytes, &place),
            let whole = NameCounts(bytes, &place), place == bytes.count
        else { return nil }
        self.init(given: given, family: family, whole: whole)
    }
}

/// Numbers as bytes, the lowest first.
private enum ModelBytes {
    static func add(_ number: some FixedWidthInteger, _ bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    static func read<Number: FixedWidthInteger>(_ bytes: [UInt8], _ place: inout Int) -> Number? {
        let size = Number.bitWidth / 8
        guard place + size <= bytes.count else { return nil }
        var number: Number = 0
        for offset in (0..<size).reversed() {
            number = number << 8 | Number(bytes[place + offset])
        }
        place += size
        return number
    }
}
