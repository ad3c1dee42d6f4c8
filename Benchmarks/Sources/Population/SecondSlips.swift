/// What goes wrong in the second population: whole syllables more often than single keys.
enum SecondSlips {
    private static let vowels = Array("aeiou".utf8)

    static func name(_ text: inout [UInt8], _ dice: inout Dice) {
        guard text.count > 3, Typing.plain(text) else { return }
        let inner = 1 + dice.below(text.count - 2)
        switch dice.below(9) {
        case 0, 1:
            // Another vowel.
            guard let place = text[inner...].firstIndex(where: vowels.contains) else { return }
            text[place] = vowels[dice.below(5)]
        case 2: if text[inner] != 32 { text.insert(text[inner], at: inner) }
        case 3: text.remove(at: inner)
        case 4:
            // A syllable left away, or said twice.
            guard text.count > 6, inner + 2 < text.count else { return }
            if dice.happens(0.7) {
                text.removeSubrange(inner..<(inner + 2))
            } else {
                text.insert(contentsOf: Array(text[inner..<(inner + 2)]), at: inner)
            }
        case 5: text.swapAt(inner, inner + 1)
        case 6:
            // Another beginning, as it was heard on a bad line.
            let pairs: [[UInt8]] = ["BP", "DT", "GK", "MN", "FV", "SZ", "CK", "LR"].map {
                Array($0.utf8)
            }
            for pair in pairs {
                if text[0] == pair[0] { return text[0] = pair[1] }
                if text[0] == pair[1] { return text[0] = pair[0] }
            }
        case 7: Typing.scanned(&text, &dice)
        default: text.append(dice.happens(0.5) ? 101 : 115)
        }
    }

    static func date(_ text: inout [UInt8], _ dice: inout Dice) {
        guard text.count == 10, let read = Int(String(decoding: text[0..<4], as: UTF8.self)),
            let readMonth = Int(String(decoding: text[5..<7], as: UTF8.self)),
            let readDay = Int(String(decoding: text[8..<10], as: UTF8.self))
        else { return text.removeAll() }
        var (year, month, day) = (read, readMonth, readDay)
        switch dice.below(5) {
        case 0 where day <= 12 && day != month: (day, month) = (month, day)
        case 1: day = 1
        case 2: year += dice.happens(0.5) ? 1 : -1
        case 3: month = dice.among(1, 12)
        default: day = dice.among(1, 28)
        }
        text.removeAll(keepingCapacity: true)
        Days.write(year, month, min(day, Days.length(year, month)), to: &text)
    }

    static func postcode(_ text: inout [UInt8], _ dice: inout Dice) {
        guard text.count > 5 else { return }
        let last = text.count - 1
        switch dice.below(4) {
        case 0: text[last] = UInt8(65 + dice.below(26))
        case 1: text[last - 1] = UInt8(65 + dice.below(26))
        case 2: text[last - 2] = UInt8(48 + dice.below(10))
        default: text.swapAt(last, last - 1)
        }
    }
}
