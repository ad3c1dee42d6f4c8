import ReleaseCheck

/// Names as they stand in a message typed with one thumb, or said over the telephone: without
/// capitals, spelled in part, explained, told by what they are not, the surname first.
extension Respellings {
    func typed(_ item: ProtectedItem, _ words: [String]) -> [Respelling] {
        let rare = rare(words)
        var found: [Respelling] = []
        func add(_ way: String, _ text: String) {
            found.append(Respelling(way: way, item: item.id, text: text))
        }
        let small = words.joined(separator: " ").lowercased()
        add("typed small", "pls dont ring \(small) again ok")
        add("typed small", "ur letter went to \(small) by mistake, sorry")
        let slipped = words.map { word in
            word.count < 4
                ? word : Slips.all(of: word).first { $0.way == "other vowel" }?.word ?? word
        }
        if rare.contains(where: { slipped[$0] != words[$0] && words[$0].count > 6 }) {
            add(
                "typed small, a slip in every word",
                "no u cant go to \(slipped.joined(separator: " ").lowercased()) today")
        }
        for place in rare.prefix(1) where words[place].allSatisfy(\.isLetter) {
            let word = words[place]
            let head = word.prefix(4).uppercased().map(String.init).joined(separator: "-")
            if word.count > 6 {
                add("spelled in part", "It's \(head) then \(word.dropFirst(4)), and not for you.")
            }
            found += saidByLetters(item.id, words, place)
            guard place + 1 < words.count, Respellings.short[words[place + 1]] != nil else {
                continue
            }
            let kind = words[place + 1]
            add(
                "explained", "It's \(word) like the one in the song, \(kind.lowercased()), and no.")
            add("contrasted", "You asked which \(word). Not the Wharf, the \(kind), so stay away.")
        }
        if item.kind == .worker, words.count == 2, rare == [0, 1] || rare == [1] {
            add("turned", "We have no \(words[1]) (\(words[0])) here.")
        }
        return found
    }

    /// A word by the alphabet, with its first letter explained, begun and left to be guessed, and its
    /// beginning and end apart; two words cut side by side.
    private func saidByLetters(
        _ item: String, _ words: [String], _ place: Int
    ) -> [Respelling] {
        let word = words[place]
        let letters = word.uppercased().map(String.init)
        let rest = words[(place + 1)...].joined(separator: " ")
        var found: [Respelling] = []
        func add(_ way: String, _ text: String) {
            found.append(Respelling(way: way, item: item, text: text))
        }
        let alphabet = Respellings.said(word.uppercased())
        add(
            "spelled by the alphabet",
            "It's \(alphabet.joined(separator: ", ").lowercased()) and that's no address of yours.")
        add(
            "first letter explained",
            "You heard \(letters[0]) for \(alphabet[0]), "
                + letters.dropFirst().joined(separator: ", ") + " and then \(rest).")
        if word.count > 6 {
            add(
                "begun by letters",
                "Any of them but the one that starts \(letters.prefix(4).joined(separator: ", ")), "
                    + "all right?")
            add(
                "ended by letters",
                "Not \(word.prefix(3)) as in the song, then "
                    + letters.dropFirst(3).joined(separator: ", ") + ".")
        }
        if place + 1 < words.count, words[place + 1].count > 4,
            words[place + 1].allSatisfy(\.isLetter)
        {
            let next = words[place + 1].prefix(4)
            add("two words cut", "no post for \(word.prefix(3)). \(next). today")
            add("two words cut", "The parcel for \(word.prefix(4)) \(next) went back.")
        }
        return found
    }

    /// Letters by their names and plates in another order.
    func saidCodes() -> [Respelling] {
        record.protected.flatMap { item -> [Respelling] in
            switch item.kind {
            case .vehicle:
                guard let plate = Respellings.plate(of: item.text) else { return [] }
                let (first, digits, last) = (
                    plate.prefix(2), plate.dropFirst(2).prefix(2), plate.suffix(3)
                )
                guard first.allSatisfy(\.isLetter), last.allSatisfy(\.isLetter) else { return [] }
                return [
                    ("letters named", "that car, \(Respellings.named(plate)), is not for you"),
                    ("plate turned", "You wrote \(last)-\(digits)-\(first) on the form."),
                    ("plate turned", "You wrote \(last) \(first)\(digits) on the form."),
                ].map { Respelling(way: $0.0, item: item.id, text: $0.1) }
            case .postcode:
                let code = item.text.filter { $0 != " " }
                guard code.allSatisfy({ $0.isLetter || $0.isNumber }) else { return [] }
                return [
                    Respelling(
                        way: "letters named", item: item.id,
                        text: "It ends in \(Respellings.named(code)), and you're not to go there.")
                ]
            case .phone:
                let digits = item.text.filter(\.isNumber)
                guard digits.count == 11 else { return [] }
                let said = Respellings.said(digits).map { $0 == "zero" ? "oh" : $0 }
                let head = said.prefix(5).joined(separator: " ")
                return [
                    Respelling(
                        way: "the one that begins so", item: item.id,
                        text: "Don't ring the \(head) one, "
                            + said.dropFirst(5).joined(separator: " ") + ", again.")
                ]
            default: return []
            }
        }
    }

    private static func plate(of text: String) -> String? {
        text.split(separator: ",").map { $0.filter { $0 != " " } }.first { piece in
            piece.count == 7 && piece.contains(where: \.isNumber) && piece == piece.uppercased()
        }
    }

    /// "Gee en one seven, double-you zed ee".
    private static func named(_ code: String) -> String {
        code.map { letter in
            names[letter] ?? said(String(letter)).joined()
        }.joined(separator: " ").replacing("zero", with: "oh")
    }

    private static let names: [Character: String] = [
        "A": "ay", "B": "bee", "C": "see", "D": "dee", "E": "ee", "F": "eff", "G": "gee",
        "H": "aitch", "I": "eye", "J": "jay", "K": "kay", "L": "el", "M": "em", "N": "en",
        "O": "oh", "P": "pee", "Q": "queue", "R": "are", "S": "ess", "T": "tee", "U": "you",
        "V": "vee", "W": "double you", "X": "ex", "Y": "why", "Z": "zed",
    ]
}
