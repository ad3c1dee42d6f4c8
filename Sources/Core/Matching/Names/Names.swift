/// Names as they are compared: case, accents, punctuation and order do not count.
public enum Names {
    /// The parts of a name in lower case without accents; a hyphen or space ends a part.
    public static func parts(_ name: String) -> [String] {
        var parts: [String] = []
        var current = ""
        for character in name.lowercased() {
            if let plain = plainLetters(character) {
                current += plain
            } else if !apostrophes.contains(character) && !current.isEmpty {
                parts.append(current)
                current = ""
            }
        }
        if !current.isEmpty { parts.append(current) }
        return parts
    }

    /// Written inside a name without parting it; the modifier letter counts as one of them.
    private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´"]

    private static let folded: [Character: String] = [
        "à": "a", "á": "a", "â": "a", "ã": "a", "ä": "a", "å": "a", "ā": "a", "ą": "a",
        "ç": "c", "ć": "c", "č": "c", "ď": "d", "đ": "d", "è": "e", "é": "e", "ê": "e",
        "ë": "e", "ē": "e", "ę": "e", "ě": "e", "ğ": "g", "ì": "i", "í": "i", "î": "i",
        "ï": "i", "ı": "i", "ł": "l", "ñ": "n", "ń": "n", "ň": "n", "ò": "o", "ó": "o",
        "ô": "o", "õ": "o", "ö": "o", "ø": "o", "ő": "o", "ř": "r", "ś": "s", "š": "s",
        "ş": "s", "ß": "ss", "ť": "t", "ù": "u", "ú": "u", "û": "u", "ü": "u", "ů": "u",
        "ű": "u", "ŵ": "w", "ý": "y", "ÿ": "y", "ŷ": "y", "ź": "z", "ż": "z", "ž": "z",
        "æ": "ae", "œ": "oe", "þ": "th",
    ]

    /// What a letter is without its accent; nil when it is no letter.
    static func plainLetters(_ character: Character) -> String? {
        if character.isASCII { return character.isLetter ? String(character) : nil }
        guard !apostrophes.contains(character) else { return nil }
        let small = folded[character] == nil ? Character(character.lowercased()) : character
        return folded[small] ?? (character.isLetter ? String(character) : nil)
    }

    /// A key that names which sound alike share (American Soundex, in its published form).
    public static func soundKey(_ part: String) -> String {
        guard let first = part.first else { return "" }
        let codes: [Character: Character] = [
            "b": "1", "f": "1", "p": "1", "v": "1", "c": "2", "g": "2", "j": "2", "k": "2",
            "q": "2", "s": "2", "x": "2", "z": "2", "d": "3", "t": "3", "l": "4", "m": "5",
            "n": "5", "r": "6",
        ]
        var key = String(first)
        var last = codes[first]
        for letter in part.dropFirst() where key.count < 4 {
            let code = codes[letter]
            if let code, code != last { key.append(code) }
            // H and W do not part letters of one code; vowels do.
            if letter != "h" && letter != "w" { last = code }
        }
        return key + String(repeating: "0", count: 4 - key.count)
    }
}
