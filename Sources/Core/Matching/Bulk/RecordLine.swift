/// The fields of one line of comma-separated values, as places in its bytes.
struct RecordLine {
    private var starts: [Int] = []
    private var ends: [Int] = []

    var count: Int { starts.count }

    var isBlank: Bool { starts.isEmpty || (starts.count == 1 && starts[0] == ends[0]) }

    /// Reads a line and sets the place behind it; tells how many lines of text it took, and whether
    /// a quotation was never closed.
    mutating func read(
        _ bytes: UnsafeRawBufferPointer, _ place: inout Int
    ) -> (lines: Int, open: Bool) {
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        var lines = 1
        var at = place
        let end = bytes.count
        while true {
            if at < end, bytes[at] == 0x22 {
                at += 1
                starts.append(at)
                while at < end {
                    if bytes[at] == 0x22 {
                        guard at + 1 < end, bytes[at + 1] == 0x22 else { break }
                        at += 1
                    } else if bytes[at] == 0x0A {
                        lines += 1
                    }
                    at += 1
                }
                ends.append(min(at, end))
                guard at < end else {
                    place = end
                    return (lines, true)
                }
                at += 1
                while at < end, bytes[at] != 0x2C, bytes[at] != 0x0A { at += 1 }
            } else {
                starts.append(at)
                while at < end, bytes[at] != 0x2C, bytes[at] != 0x0A { at += 1 }
                ends.append(at > starts[starts.count - 1] && bytes[at - 1] == 0x0D ? at - 1 : at)
            }
            guard at < end, bytes[at] == 0x2C else {
                place = at + 1
                return (lines, false)
            }
            at += 1
        }
    }

    func field(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> Slice<UnsafeRawBufferPointer> {
        bytes[starts[number]..<ends[number]]
    }

    /// A field as text, its doubled quotation marks made one.
    func text(_ number: Int, _ bytes: UnsafeRawBufferPointer) -> String {
        let field = field(number, bytes)
        guard field.contains(0x22) else { return String(decoding: field, as: UTF8.self) }
        var plain: [UInt8] = []
        var last: UInt8 = 0
        for byte in field {
            if byte == 0x22, last == 0x22 {
                last = 0
                continue
            }
            plain.append(byte)
            last = byte
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
