/// The stem of an English word.
///
/// Light suffix stripping, so that "grabbed", "grabs" and "grabbing" are one word. Lighter than
/// Porter's: a stem that is too short tells nothing apart.
enum Stem {
    static func of(_ word: String) -> String {
        var bytes = Array(word.utf8)
        guard bytes.count > 3, bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return irregular[word] ?? word
        }
        if let known = irregular[word] { return known }
        func ends(_ suffix: StaticString) -> Bool {
            let count = suffix.utf8CodeUnitCount
            guard bytes.count >= count else { return false }
            return suffix.withUTF8Buffer { $0.elementsEqual(bytes[(bytes.count - count)...]) }
        }
        if ends("sses") || ends("shes") || ends("ches") || ends("xes") || ends("zes") {
            bytes.removeLast(2)
        } else if ends("ies"), bytes.count > 4 {
            bytes.removeLast(3)
            bytes.append(0x79)
        } else if ends("s"), !ends("ss"), !ends("us"), !ends("is") {
            bytes.removeLast()
        }
        if ends("ing"), bytes.count > 5 {
            bytes.removeLast(3)
            undouble(&bytes)
        } else if ends("ied"), bytes.count > 4 {
            bytes.removeLast(3)
            bytes.append(0x79)
        } else if ends("ed"), bytes.count > 4, !ends("eed") {
            bytes.removeLast(2)
            undouble(&bytes)
        } else if ends("ly"), bytes.count > 5 {
            bytes.removeLast(2)
        } else if ends("ness"), bytes.count > 6 {
            bytes.removeLast(4)
        } else if ends("ful"), bytes.count > 6 {
            bytes.removeLast(3)
        }
        if bytes.count > 4, bytes.last == 0x65 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func undouble(_ bytes: inout [UInt8]) {
        guard bytes.count > 3, let last = bytes.last, last == bytes[bytes.count - 2],
            last != 0x6C, last != 0x73, last != 0x65, last != 0x6F
        else { return }
        bytes.removeLast()
    }

    /// Forms that no suffix rule brings together, to the stem of the first of each line.
    private static let irregular: [String: String] = {
        var table: [String: String] = [:]
        for line in IrregularForms.text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            var stem = first
            if first.utf8.count > 4, first.hasSuffix("e") { stem.removeLast() }
            for word in words { table[word] = stem }
        }
        return table
    }()
}
