/// Writes fields so that two different lists of fields can never give the same bytes.
///
/// Text and bytes are preceded by their length as four bytes; numbers are eight bytes in two's
/// complement. All numbers are big-endian.
struct FieldEncoding {
    private(set) var bytes: [UInt8] = []

    /// Begins with a word for what is encoded, so that no encoding passes for another kind.
    ///
    /// `count` bytes are made room for.
    init(domain: StaticString, reserving count: Int = 128) {
        bytes.reserveCapacity(count)
        addLength(domain.utf8CodeUnitCount)
        domain.withUTF8Buffer { bytes.append(contentsOf: $0) }
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
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    private mutating func addLength(_ count: Int) {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: count).bigEndian) {
            bytes.append(contentsOf: $0)
        }
    }
}
