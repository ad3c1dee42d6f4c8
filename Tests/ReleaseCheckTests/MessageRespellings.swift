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

    /// Letters by their names and plates in another order.
    func saidCodes() -> [Respelling] {
        record.protected.flatMap { item -> [Respelling] in
            switch item.kind {
            case .vehicle:
                guard let plate = Respellings.plate(of: item.text) else { return [] }
                let (first, digits, last) = (
                    plate.prefix(2), plate.dropFirst(2).prefix(2), plate.suffix(3)
                )
                guard first.allSatisfy(\.isLetter) else { return [] }
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
