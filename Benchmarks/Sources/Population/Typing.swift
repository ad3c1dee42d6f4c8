/// What fingers, ears and scanners make of a word.
///
/// Works on ASCII; any other text is left alone.
enum Typing {
    private static let neighbours: [[UInt8]] = {
        let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }
        var near = [[UInt8]](repeating: [], count: 256)
        for (number, row) in rows.enumerated() {
            for (place, key) in row.enumerated() {
                if place > 0 { near[Int(key)].append(row[place - 1]) }
                if place + 1 < row.count { near[Int(key)].append(row[place + 1]) }
                if number > 0, place < rows[number - 1].count {
                    near[Int(key)].append(rows[number - 1][place])
                }
            }
        }
        return near
    }()

    private static let sounds: [([UInt8], [UInt8])] = [
        ("ph", "f"), ("ck", "k"), ("ee", "ea"), ("ea", "ee"), ("ie", "y"), ("ey", "y"), ("y", "ie"),
        ("ll", "l"), ("tt", "t"), ("nn", "n"), ("ss", "s"), ("rr", "r"), ("ou", "ow"), ("ow", "ou"),
        ("ai", "ay"), ("ay", "ai"), ("er", "ar"), ("ar", "er"), ("or", "er"), ("z", "s"),
        ("s", "z"),
        ("c", "k"), ("k", "c"), ("th", "t"), ("t", "tt"), ("n", "nn"), ("l", "ll"), ("gh", "g"),
        ("w", "v"), ("v", "w"), ("oo", "u"), ("u", "oo"), ("i", "y"), ("sh", "ch"), ("ch", "sh"),
        ("qu", "kw"), ("x", "cks"), ("ks", "x"), ("j", "g"), ("dge", "ge"), ("e", "a"), ("a", "e"),
        ("mb", "m"), ("wr", "r"), ("kn", "n"), ("sz", "sh"), ("cz", "ch"), ("h", ""), ("b", "p"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static let looks: [([UInt8], [UInt8])] = [
        ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("vv", "w"), ("w", "vv"), ("l", "1"),
        ("o", "0"), ("i", "l"), ("l", "i"), ("h", "b"), ("c", "e"), ("e", "c"), ("nn", "m"),
        ("u", "v"),
        ("n", "u"), ("a", "o"), ("f", "t"), ("g", "q"), ("ii", "u"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    static func plain(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 < 128 } }

    /// One key beside, too many, too few, or two in each other's place.
    static func key(_ text: inout [UInt8], _ dice: inout Dice) {
        guard text.count > 1, plain(text) else { return }
        let place = dice.happens(0.06) ? 0 : 1 + dice.below(text.count - 1)
        let capital = text[place] >= 65 && text[place] <= 90
        let lower = capital ? text[place] + 32 : text[place]
        switch dice.below(10) {
        case 0..<4:
            let near = neighbours[Int(lower)]
            guard !near.isEmpty else { return }
            let key = near[dice.below(near.count)]
            text[place] = capital ? key - 32 : key
        case 4..<6: text.remove(at: place)
        case 6..<8:
            if place + 1 < text.count, place > 0 { text.swapAt(place, place + 1) }
        case 8: text.insert(lower, at: place + 1)
        default:
            let near = neighbours[Int(lower)]
            if !near.isEmpty { text.insert(near[dice.below(near.count)], at: place + 1) }
        }
    }

    static func heard(_ text: inout [UInt8], _ dice: inout Dice) {
        replace(&text, by: sounds, &dice)
    }

    static func scanned(_ text: inout [UInt8], _ dice: inout Dice) {
        replace(&text, by: looks, &dice)
    }

    private static func replace(
        _ text: inout [UInt8], by pairs: [([UInt8], [UInt8])], _ dice: inout Dice
    ) {
        guard text.count > 2, plain(text) else { return }
        let first = dice.below(pairs.count)
        for step in 0..<pairs.count {
            let (from, into) = pairs[(first + step) % pairs.count]
            // Never the first letter of the word, which is mostly right.
            var place = 1
            while place + from.count <= text.count {
                if text[place..<(place + from.count)].elementsEqual(from) {
                    text.replaceSubrange(place..<(place + from.count), with: into)
                    return
                }
                place += 1
            }
        }
    }

    /// One digit another, or two in each other's place.
    static func digit(_ text: inout [UInt8], _ dice: inout Dice) {
        let places = text.indices.filter { text[$0] >= 48 && text[$0] <= 57 }
        guard places.count > 1 else { return }
        let chosen = 1 + dice.below(places.count - 1)
        if dice.happens(0.35), text[places[chosen]] != text[places[chosen - 1]] {
            text.swapAt(places[chosen], places[chosen - 1])
        } else {
            let place = places[chosen]
            text[place] = 48 + (text[place] - 48 + UInt8(1 + dice.below(9))) % 10
        }
    }

    /// Keeps the first so many characters.
    static func cut(_ text: inout [UInt8], to count: Int) {
        var end = 0
        for _ in 0..<count where end < text.count {
            end += 1
            while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        }
        text.removeLast(text.count - end)
    }

    static func uppercase(_ text: inout [UInt8]) {
        for place in text.indices where text[place] >= 97 && text[place] <= 122 {
            text[place] -= 32
        }
    }
}
