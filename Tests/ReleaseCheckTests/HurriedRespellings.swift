import ReleaseCheck

/// Names as somebody in a hurry puts them: a slip in every word, cut anywhere, run together, the
/// parts of an address in any order.
extension Respellings {
    /// Ways with so many forms that some of them are enough.
    static let many: Set<String> = ["cut anywhere", "address turned", "letter by letter"]

    func hurried(_ item: String, _ words: [String]) -> [Respelling] {
        let rare = rare(words)
        var found: [Respelling] = []
        func add(_ way: String, _ words: [String]) {
            found.append(Respelling(way: way, item: item, text: carried(words)))
        }
        for way in ["letter left out", "other vowel", "letters swapped"] {
            let slipped = words.map { word in
                word.count < 4
                    ? word : Slips.all(of: word).last { $0.way == way }?.word ?? word
            }
            if rare.contains(where: { slipped[$0] != words[$0] }) {
                add("a slip in every word", slipped)
            }
        }
        let kinds = words.map { Respellings.short[$0]?.first ?? $0 }
        let hasKind = zip(words, kinds).contains { $0 != $1 }
        for place in rare.prefix(1) where hasKind && words[place].count > 5 {
            let word = words[place]
            for count in 4...(word.count - 2) where word.prefix(count).allSatisfy(\.isLetter) {
                var cut = kinds
                cut[place] = word.prefix(count) + "."
                add("cut anywhere", cut)
            }
            var skeleton = kinds
            skeleton[place] = String(
                word.prefix(1) + word.dropFirst().filter { $0.isLetter && !"aeiou".contains($0) })
            if skeleton[place].count > 3 { add("consonants alone", skeleton) }
        }
        let joined = words.map { $0.lowercased().filter(\.isLetter) }.joined()
        if joined.count > 7 {
            found.append(
                Respelling(
                    way: "file, run together", item: item, text: "From: office@\(joined).example"))
        }
        return found
    }

    /// House before street, town before house, each with a line of its own.
    func addresses() -> [Respelling] {
        record.protected.filter { $0.kind == .address }.flatMap { item -> [Respelling] in
            let pieces: [String] = item.text.split(separator: ",").map {
                String($0.trimmingPrefix(while: \.isWhitespace))
            }
            guard pieces.count > 1,
                let street = pieces.first(where: { $0.first?.isNumber == true }),
                let number = street.split(separator: " ").first, number.allSatisfy(\.isNumber),
                let value = Int(number)
            else { return [] }
            let words = street.split(separator: " ").dropFirst().map(String.init)
            guard !rare(words).isEmpty else { return [] }
            let name = words.joined(separator: " ")
            let rest = pieces.filter { $0 != street }
            let others = rest.joined(separator: ", ")
            let back = pieces.reversed()
            let apart = words.reversed().joined(separator: ", ")
            let said = Conversions.words(value)
            var turned: [String] = [
                back.joined(separator: ", "), back.joined(separator: " / "),
                pieces.joined(separator: "\n"), back.joined(separator: "\n"),
            ]
            turned.append("\(name) \(number), \(others)")
            turned.append("\(others), \(name), no. \(number)")
            turned.append("\(name), number \(said), \(rest[0])")
            turned.append("\(apart), \(number), \(rest[0])")
            return turned.map {
                Respelling(way: "address turned", item: item.id, text: "It goes to\n\($0)")
            }
        }
    }
}
