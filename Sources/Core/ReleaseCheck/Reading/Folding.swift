/// How a scalar is read: what does not count (case, accents, ligatures, look-alikes, invisible
/// marks) is taken away.
enum Folding {
    enum Reading {
        /// Letters or digits in ASCII lower case; two where a ligature stood.
        case letters(UInt8, UInt8?)
        case digit(UInt8)
        /// A letter of another script, as it stands.
        case other(Unicode.Scalar)
        case apostrophe
        /// Nothing: a zero-width mark, a combining accent, a soft hyphen.
        case nothing
        /// A block that hides text.
        case mask
        case separator
    }

    static func read(_ scalar: Unicode.Scalar) -> Reading {
        let value = scalar.value
        if value < 128 { return ascii(UInt8(value)) }
        if let folded = table[scalar] { return folded }
        switch value {
        case 0x300...0x36F, 0xFE00...0xFE0F: return .nothing
        case 0xFF10...0xFF19: return .digit(UInt8(value - 0xFF10) + 0x30)
        case 0xFF21...0xFF3A: return .letters(UInt8(value - 0xFF21) + 0x61, nil)
        case 0xFF41...0xFF5A: return .letters(UInt8(value - 0xFF41) + 0x61, nil)
        case 0x2588, 0x2580...0x259F, 0x25A0, 0x25A1, 0x25AC, 0x25AE, 0x2B1B: return .mask
        default: return scalar.properties.isAlphabetic ? .other(scalar) : .separator
        }
    }

    private static func ascii(_ byte: UInt8) -> Reading {
        switch byte {
        case 0x61...0x7A: .letters(byte, nil)
        case 0x41...0x5A: .letters(byte | 0x20, nil)
        case 0x30...0x39: .digit(byte)
        case 0x27, 0x60: .apostrophe
        default: .separator
        }
    }

    static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 128
            ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }

    private static let table: [Unicode.Scalar: Reading] = {
        var table: [Unicode.Scalar: Reading] = [:]
        let folded: [(String, String)] = [
            ("a", "àáâãäåāăąǎаάα"), ("b", "ḃЬв"), ("c", "çćĉċčсϲ"), ("d", "ďđðԁ"),
            ("e", "èéêëēĕėęěẽеё"), ("f", "ḟƒ"), ("g", "ĝğġģǵɡ"), ("h", "ĥħһн"),
            ("i", "ìíîïĩīĭįıǐіїι"), ("j", "ĵј"), ("k", "ķĸкκ"), ("l", "ĺļľŀłӏ"),
            ("m", "ṁм"), ("n", "ñńņňŋṅп"), ("o", "òóôõöøōŏőǒоοσ"), ("p", "ṗрρ"),
            ("r", "ŕŗřг"), ("s", "śŝşšșѕ"), ("t", "ţťŧțт"), ("u", "ùúûüũūŭůűųǔυ"),
            ("v", "ṽνѵ"), ("w", "ŵẁẃẅѡ"), ("x", "хχ"), ("y", "ýÿŷỳỹуγ"), ("z", "źżžẓ"),
            ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("fi", "ﬁ"), ("fl", "ﬂ"),
            ("ff", "ﬀ"), ("ij", "ĳ"),
        ]
        for (letters, scalars) in folded {
            let bytes = Array(letters.utf8)
            let reading = Reading.letters(bytes[0], bytes.count > 1 ? bytes[1] : nil)
            for scalar in (scalars + scalars.uppercased()).unicodeScalars where scalar.value > 127 {
                table[scalar] = reading
            }
        }
        for scalar in "’‘ʼ´′＇".unicodeScalars { table[scalar] = .apostrophe }
        let invisible: [UInt32] = [
            0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x180E, 0x200E, 0x200F, 0x034F,
        ]
        for value in invisible {
            if let scalar = Unicode.Scalar(value) { table[scalar] = .nothing }
        }
        return table
    }()
}
