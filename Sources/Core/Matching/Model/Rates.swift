/// How often each level of agreement occurs, for each field, among three kinds of pairs.
///
/// Fellegi and Sunter's model has two kinds: records of one person, and records of two persons who
/// have nothing to do with each other. Here is a third, because it is the one that goes wrong: two
/// people of one household or family, who share surname, address, telephone, and now and then a
/// birthday or a name. Each rate is given that neither record lacks the field.
public struct Rates: Codable, Hashable, Sendable {
    /// Level by level in the order of `Field`; the place of each field's `missing` holds 1.
    var onePerson: [Float]
    var relatives: [Float]
    var strangers: [Float]
    /// How many other records of the same person, and of relatives, a record has on average.
    var samePerRecord: Float
    var relativesPerRecord: Float

    /// Rates that hold for records of public services before anything is learned from those at
    /// hand: where training starts, and what it is held near to.
    public static let usual = Rates()

    private init() {
        onePerson = []
        relatives = []
        strangers = []
        samePerRecord = 1.2
        relativesPerRecord = 3
        for field in Field.allCases {
            onePerson.append(1)
            relatives.append(1)
            strangers.append(1)
            for (one, relative, stranger) in UsualRates.of(field) {
                onePerson.append(one)
                relatives.append(relative)
                strangers.append(stranger)
            }
        }
    }

    /// Sets how many records a person has to what it would be among so many records, of which those
    /// that were learned from are a part.
    public mutating func scale(from sample: Int, to records: Int) {
        let times = Float(max(records, 1)) / Float(max(sample, 1))
        samePerRecord = min(samePerRecord * times, max(samePerRecord, 3))
        relativesPerRecord = min(relativesPerRecord * times, max(relativesPerRecord, 6))
    }

    /// By what part of itself the rate that moved most has moved.
    func largestChange(from before: Rates) -> Float {
        zip(numbers, before.numbers).reduce(0) { max($0, abs($1.0 - $1.1) / $1.1) }
    }

    /// All rates one behind the other.
    private var numbers: [Float] {
        onePerson + relatives + strangers + [samePerRecord, relativesPerRecord]
    }

    /// How many bytes rates take.
    public static let byteCount = (Field.levelCount * 3 + 2) * 4

    /// The rates as bytes, for keeping.
    public var bytes: [UInt8] {
        numbers.flatMap { number in
            withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
        }
    }

    /// Reads what `bytes` wrote; nil for anything else.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Rates.byteCount else { return nil }
        let numbers = stride(from: 0, to: bytes.count, by: 4).map { start in
            Float(
                bitPattern: (0..<4).reversed().reduce(UInt32(0)) {
                    $0 << 8 | UInt32(bytes[start + $1])
                })
        }
        guard numbers.allSatisfy({ $0.isFinite && $0 > 0 }) else { return nil }
        let count = Field.levelCount
        self = .usual
        onePerson = Array(numbers[0..<count])
        relatives = Array(numbers[count..<(2 * count)])
        strangers = Array(numbers[(2 * count)..<(3 * count)])
        samePerRecord = numbers[3 * count]
        relativesPerRecord = numbers[3 * count + 1]
    }
}
