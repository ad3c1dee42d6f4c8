/// Values as libpq takes them: beside the statement and in binary, never as part of its text.
struct PostgresParameters {
    // Not empty, so that empty bytes have a place and are not taken for NULL.
    private var storage: [UInt8] = [0]
    private var places: [Int?] = []
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) {
        for value in values {
            switch value {
            case .null, .unreadable: add(nil)
            case .integer(let number):
                add(withUnsafeBytes(of: number.bigEndian) { Array($0) })
            case .text(let text): add(Array(text.utf8))
            case .bytes(let bytes): add(bytes)
            }
        }
    }

    private mutating func add(_ bytes: [UInt8]?) {
        places.append(bytes == nil ? nil : storage.count)
        lengths.append(Int32(bytes?.count ?? 0))
        storage.append(contentsOf: bytes ?? [])
    }

    /// Calls `body` with the number of values, their places, lengths and formats.
    func withPointers<Result>(
        _ body: (
            Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?,
            UnsafePointer<Int32>?
        ) -> Result
    ) -> Result {
        storage.withUnsafeBytes { bytes in
            let start = bytes.bindMemory(to: CChar.self).baseAddress
            let pointers = places.map { place in
                place.flatMap { start?.advanced(by: $0) }
            }
            let formats = [Int32](repeating: PostgresResult.binary, count: places.count)
            return body(Int32(places.count), pointers, lengths, formats)
        }
    }
}
