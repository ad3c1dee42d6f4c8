/// How a word sounds in English, roughly: spellings that are said alike have one key.
enum Sound {
    static func key(_ word: [UInt8]) -> [UInt8] {
        var letters = word
        var held = EditDistance.letters(word)
        // A rule of which the word lacks a letter changes nothing.
        for rule in rules where rule.letters & ~held == 0 {
            guard let changed = replace(letters, rule.from, rule.to) else { continue }
            letters = changed
            held = EditDistance.letters(letters)
        }
        // Vowels count only at the beginning; doubled sounds are one.
        var key: [UInt8] = []
        for (place, letter) in letters.enumerated() {
            let isVowel = isOpen(letter)
            if isVowel && place > 0 { continue }
            let said: UInt8 = isVowel ? 0x61 : letter
            if key.last != said { key.append(said) }
        }
        return key
    }

    /// A word with the vowels behind its first letter left out.
    static func consonants(_ word: [UInt8]) -> [UInt8] {
        guard let first = word.first else { return [] }
        return [first] + word.dropFirst().filter { !"aeiou".utf8.contains($0) }
    }

    /// Whether two short words have the same long vowel: "hoap" and "hope", "laik" and "lake".
    static func isOneLong(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard let first = long(left), let second = long(right) else { return false }
        return first == second
    }

    private static func long(_ word: [UInt8]) -> String? {
        let text = String(decoding: word.dropFirst(), as: UTF8.self)
        for (vowel, pairs) in longs where pairs.contains(where: { text.contains($0) }) {
            return vowel
        }
        guard word.last == 0x65 else { return nil }
        return text.dropLast().first { "aeiou".contains($0) }.map(String.init)
    }

    private static let longs: [(String, [String])] = [
        ("a", ["ai", "ay", "ei"]), ("o", ["oa", "ow", "oe"]), ("e", ["ee", "ea", "ie"]),
        ("u", ["oo", "ue", "ew"]), ("i", ["igh", "ye"]),
    ]

    private static func isOpen(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x68, 0x77: true
        default: false
        }
    }

    private struct Rule {
        var from: [UInt8]
        var to: [UInt8]
        var letters: UInt32
    }

    private static let rules: [Rule] = [
        ("ight", "it"), ("tch", "x"), ("sch", "sk"), ("ch", "x"), ("sh", "x"), ("ph", "f"),
        ("gh", "g"),
        ("ck", "k"),
        ("qu", "kw"), ("x", "ks"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("c", "k"), ("q", "k"),
        ("z", "s"), ("kn", "n"), ("wr", "r"), ("mb", "m"), ("dg", "j"), ("ge", "je"), ("gi", "ji"),
        ("v", "f"), ("th", "t"), ("pf", "f"),
    ].map { from, to in
        let from = Array(from.utf8)
        return Rule(from: from, to: Array(to.utf8), letters: EditDistance.letters(from))
    }

    /// A word with some letters changed to others wherever they stand; nil where they do not.
    private static func replace(_ word: [UInt8], _ from: [UInt8], _ to: [UInt8]) -> [UInt8]? {
        guard word.count >= from.count,
            (0...(word.count - from.count)).contains(where: { start in
                from.indices.allSatisfy { word[start + $0] == from[$0] }
            })
        else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(word.count)
        var place = 0
        while place < word.count {
            if place + from.count <= word.count,
                word[place..<(place + from.count)].elementsEqual(from)
            {
                result += to
                place += from.count
            } else {
                result.append(word[place])
                place += 1
            }
        }
        return result
    }
}
