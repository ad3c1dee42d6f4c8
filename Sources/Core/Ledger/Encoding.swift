/// Writes fields so that two different lists of fields can never give the same bytes.
///
/// Text and bytes are preceded by their length as four bytes; numbers are eight bytes in two's
/// complement. All numbers are big-endian.
struct FieldEncoding {
    private(set) var bytes: [UInt8] = []

    /// Begins with a word for what is encoded, so that no encoding passes for another kind.
    init(domain: StaticString) {
        add(domain.description)
    }

    mutating func add(_ text: String) {
        addLength(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(_ field: [UInt8]) {
        addLength(field.count)
        bytes.append(contentsOf: field)
    }

    mutating func add(_ number: Int64) {
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
        }
    }

    private mutating func addLength(_ count: Int) {
        for shift in stride(from: 24, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: UInt32(count) >> UInt32(shift)))
        }
    }
}
