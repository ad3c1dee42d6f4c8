/// Every slip of one kind that a word can have.
enum Slips {
    static let ways: Set<String> = [
        "letter left out", "letter doubled", "letters swapped", "neighbouring key", "other vowel",
        "by ear twice",
    ]

    static func all(of word: String) -> [(way: String, word: String)] {
        let letters = Array(word)
        var found: [(String, String)] = []
        func add(_ way: String, _ slip: [Character]) {
            let text = String(slip)
            if text != word, !found.contains(where: { $0.1 == text }) { found.append((way, text)) }
        }
        // The first letter stays: it is the one that hardly anybody gets wrong.
        for place in letters.indices.dropFirst() where letters[place].isLetter {
            var slip = letters
            slip.remove(at: place)
            add("letter left out", slip)
            slip = letters
            slip.insert(letters[place], at: place)
            add("letter doubled", slip)
            if place + 1 < letters.count, letters[place + 1].isLetter {
                slip = letters
                slip.swapAt(place, place + 1)
                add("letters swapped", slip)
            }
            for near in keys[letters[place]] ?? "" {
                slip = letters
                slip[place] = near
                add("neighbouring key", slip)
            }
            if "aeiou".contains(letters[place]) {
                for vowel in "aeiou" as String {
                    slip = letters
                    slip[place] = vowel
                    add("other vowel", slip)
                }
            }
        }
        for (from, to) in sounds where word.dropFirst().contains(from) {
            let changed = replaced(word, from, to)
            add("by ear", Array(changed))
            for (other, with) in sounds where other != to && changed.dropFirst().contains(other) {
                let twice = replaced(changed, other, with)
                if other != from, twice != word { add("by ear twice", Array(twice)) }
            }
        }
        for place in letters.indices.dropFirst(3).dropLast(2) where letters[place].isLetter {
            var slip = letters
            slip.insert(" ", at: place)
            add("parted", slip)
        }
        return found
    }

    /// Replaces the first occurrence behind the first letter.
    private static func replaced(_ word: String, _ from: String, _ to: String) -> String {
        let letters = Array(word)
        let wanted = Array(from)
        for place in letters.indices.dropFirst()
        where place + wanted.count <= letters.count
            && letters[place..<(place + wanted.count)].elementsEqual(wanted)
        {
            return String(letters[..<place]) + to + String(letters[(place + wanted.count)...])
        }
        return word
    }

    private static let keys: [Character: String] = [
        "a": "s", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj",
        "i": "uo", "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o",
        "q": "w", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc",
        "y": "tu", "z": "x",
    ]

    private static let sounds = [
        ("ph", "f"), ("f", "ph"), ("ck", "k"), ("c", "k"), ("k", "ck"), ("ie", "ei"), ("ei", "ie"),
        ("ea", "ee"), ("ee", "ea"), ("ow", "ou"), ("ou", "ow"), ("er", "or"), ("or", "er"),
        ("ar", "er"), ("y", "i"), ("i", "y"), ("s", "z"), ("x", "cks"), ("gh", "g"), ("wh", "w"),
        ("ai", "ay"), ("ay", "ai"), ("oa", "o"), ("le", "el"), ("el", "le"), ("th", "t"),
        ("qu", "kw"), ("dge", "ge"), ("tch", "ch"), ("ll", "l"), ("ss", "s"), ("tt", "t"),
        ("nn", "n"), ("mm", "m"), ("rr", "r"), ("n", "nn"), ("t", "tt"), ("l", "ll"), ("m", "mm"),
    ]
}
