import Domain

/// Reads the fields of a form in `application/x-www-form-urlencoded`.
///
/// It takes whatever comes: nothing makes it fail or keep more than its limits.
enum FormParser {
    /// The most fields that are read; what follows is dropped.
    static let mostFields = 600
    /// The longest name that is read, in bytes.
    static let longestName = 200

    static func fields(_ body: [UInt8]) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        var count = 0
        for pair in body.split(separator: UInt8(ascii: "&")) {
            guard count < mostFields else { break }
            count += 1
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let name = decoded(pair[..<equals])
            guard !name.isEmpty, name.utf8.count <= longestName else { continue }
            let value = equals < pair.endIndex ? decoded(pair[(equals + 1)...]) : ""
            fields[name, default: []].append(value)
        }
        return fields
    }

    /// Decodes percent signs and repairs what is no UTF-8; a percent sign that begins no byte stays.
    ///
    /// Line breaks become one character, other control characters go.
    static func decoded(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool = true) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
                let high = Hex.value(bytes[index + 1]), let low = Hex.value(bytes[index + 2])
            {
                plain.append(high << 4 | low)
                index += 3
                continue
            }
            plain.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            index += 1
        }
        return tidied(String(decoding: plain, as: UTF8.self))
    }

    private static func tidied(_ text: String) -> String {
        var tidy = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": tidy.append("\n")
            case "\n": if !wasReturn { tidy.append("\n") }
            case "\t": tidy.append("\t")
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
            default: tidy.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(tidy)
    }
}
