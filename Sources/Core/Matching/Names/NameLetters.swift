extension Names {
    /// Hands on the letters of a name as 1 to 26, and 0 where a part ends.
    ///
    /// Case and accents do not count; an apostrophe or a combining mark neither parts nor adds.
    /// Written for a million records: plain ASCII is folded without making a string.
    static func letters(of text: some Sequence<UInt8>, _ letter: (UInt8) -> Void) {
        var bytes = text.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case 0x61...0x7A: letter(byte &- 0x60)
            case 0x41...0x5A: letter(byte &- 0x40)
            case 0x27, 0x60: continue
            // A scanner or a hand reads them for letters: "Ju1ie", "R0se".
            case 0x30: letter(15)
            case 0x31: letter(12)
            case 0x35: letter(19)
            case 0x38: letter(2)
            case 0..<0x80: letter(0)
            default: fold(scalar(byte, &bytes), letter)
            }
        }
    }

    /// The scalar that a byte begins; one that is no UTF-8 is taken for Latin 1, in which many
    /// offices still write their files.
    private static func scalar(
        _ first: UInt8, _ bytes: inout some IteratorProtocol<UInt8>
    ) -> UInt32 {
        guard first >= 0xC2 else { return UInt32(first) }
        let following = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1
        var value = UInt32(first) & (first >= 0xF0 ? 0x07 : first >= 0xE0 ? 0x0F : 0x1F)
        var ahead = bytes
        for _ in 0..<following {
            guard let next = ahead.next(), next & 0xC0 == 0x80 else { return UInt32(first) }
            value = value << 6 | UInt32(next & 0x3F)
        }
        bytes = ahead
        return value
    }

    private static func fold(_ value: UInt32, _ letter: (UInt8) -> Void) {
        // Typographic apostrophes and combining marks.
        if value == 0x2019 || value == 0x2018 || value == 0x02BC || value == 0xB4
            || (0x0300...0x036F).contains(value)
        {
            return
        }
        guard let scalar = Unicode.Scalar(value), let plain = plainLetters(Character(scalar)) else {
            return letter(0)
        }
        for byte in plain.lowercased().utf8 where (0x61...0x7A).contains(byte) {
            letter(byte - 0x60)
        }
    }
}
