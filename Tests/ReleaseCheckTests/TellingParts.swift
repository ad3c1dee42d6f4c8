import ReleaseCheck

/// What tells an item without its name: its kind with an explanation, letters with a doubled one or
/// with talk behind them, initials with stops, half a mailbox, an area said.
extension Respellings {
    func tellingParts() -> [Respelling] {
        record.protected.flatMap { item -> [Respelling] in
            switch item.kind {
            case .email: Respellings.halfMailboxes(item)
            case .postcode: Respellings.saidArea(item)
            default: []
            }
        } + named().flatMap { item, words in explained(item, words) + initialled(item, words) }
    }

    /// The names that the other respellings are made of.
    private func named() -> [(item: ProtectedItem, words: [String])] {
        record.protected.compactMap { item in
            guard [.address, .school, .refuge, .worker, .thirdPartyIdentity].contains(item.kind)
            else { return nil }
            let piece = item.text.split { ",;:()".contains($0) }
                .first { $0.contains { $0.isUppercase } && !$0.hasPrefix("Flat") }
            let words = (piece ?? "").split(separator: " ").map(String.init)
                .drop { $0.first?.isUppercase != true }.prefix { $0.first?.isUppercase == true }
            guard words.count > 1, words.allSatisfy({ $0.allSatisfy(\.isLetter) }),
                !rare(Array(words)).isEmpty
            else { return nil }
            return (item, Array(words))
        }
    }

    private func explained(_ item: ProtectedItem, _ words: [String]) -> [Respelling] {
        var found: [Respelling] = []
        func add(_ way: String, _ text: String) {
            found.append(Respelling(way: way, item: item.id, text: text))
        }
        for place in rare(words).prefix(1) where words[place].count > 4 {
            let word = words[place]
            let letters = word.uppercased().map(String.init)
            add(
                "talk behind letters",
                "Dom: \"It is \(letters.joined(separator: "-")).\" L: \"Any other details?\"")
            add("a letter doubled", "Please do not say \(Respellings.doubled(letters)) to them.")
            guard place + 1 < words.count, Respellings.short[words[place + 1]] != nil,
                words[place + 1] != "Saint"
            else { continue }
            let kind = words[place + 1]
            add(
                "kind first",
                "They went to the \(kind) that's called for the old \(word.lowercased()) there.")
            add("kind first", "It is on the \(kind.lowercased()) named after a \(word) of old.")
        }
        return found
    }

    /// "F, E, double L".
    private static func doubled(_ letters: [String]) -> String {
        var said: [String] = []
        for letter in letters {
            if said.last == letter {
                said[said.count - 1] = "double \(letter)"
            } else {
                said.append(letter)
            }
        }
        return said.joined(separator: ", ")
    }

    private func initialled(_ item: ProtectedItem, _ words: [String]) -> [Respelling] {
        guard item.kind == .worker || item.kind == .thirdPartyIdentity, words.count == 2,
            rare(words).contains(1)
        else { return [] }
        let letters = words.compactMap(\.first).map(String.init)
        let small = letters.map { $0.lowercased() + "." }.joined()
        return [
            ("initials with stops", "It was \(letters.joined(separator: ".")). who wrote of it."),
            ("initials typed small", "pls dont ask \(small) about it, ok"),
        ].map { Respelling(way: $0.0, item: item.id, text: $0.1) }
    }

    /// Two neighbouring pieces of a mailbox of three.
    private static func halfMailboxes(_ item: ProtectedItem) -> [Respelling] {
        let local =
            item.text.split(separator: " ").first { $0.contains("@") }?
            .prefix { $0 != "@" } ?? ""
        let pieces = local.split { ".-_".contains($0) }
        guard pieces.count > 1 else { return [] }
        return zip(pieces, pieces.dropFirst()).filter { $0.count + $1.count >= 5 }.flatMap {
            [
                "Please take every address with '\($0).\($1)' in it off the list.",
                "Any email that begins \($0) dot \($1) is to be left alone.",
            ]
        }.map { Respelling(way: "half a mailbox", item: item.id, text: $0) }
    }

    /// An area with its number said.
    private static func saidArea(_ item: ProtectedItem) -> [Respelling] {
        let area = item.text.prefix { $0 != " " }
        guard area.count == 3, area.prefix(2).allSatisfy(\.isLetter), let digit = area.last,
            digit.isNumber
        else { return [] }
        return [
            Respelling(
                way: "area said", item: item.id,
                text: "Leave out all of \(area.prefix(2)) \(said(String(digit)).joined()), please.")
        ]
    }
}
