/// Looks for a name of two everyday words that he knows only as words: "Harbour Light rang", where
/// he said that he paints the harbour light; and for "Heol y Felin", where he knows of Heol y Gamlas
/// and Yr Hen Felin.
struct CapitalNames {
    private var names: [String: [Int]] = [:]
    /// Names with a small word between, by the three of them.
    private var linked: [String: [Int]] = [:]
    private let index: NameIndex

    init(_ index: NameIndex, _ items: [ProtectedItem], permitted: Permitted) {
        self.index = index
        for (number, designation) in index.designations.enumerated()
        where !designation.isDetail && items[designation.item].kind.isPlace {
            for (first, second) in zip(designation.parts, designation.parts.dropFirst())
            where first.names && second.names && first.kind != .given && second.kind != .given {
                let pair = first.canonical + " " + second.canonical
                guard first.text.utf8.count > 2, second.text.utf8.count > 2,
                    !permitted.capitalPairs.contains(pair)
                else { continue }
                names[pair, default: []].append(number)
            }
            for place in designation.parts.indices.dropLast(2) {
                let (first, link) = (designation.parts[place], designation.parts[place + 1])
                let last = designation.parts[place + 2]
                guard first.names, link.kind == .link, !link.isTitle, last.names,
                    link.text != "and", first.text.utf8.count > 2, last.text.utf8.count > 2
                else { continue }
                let name = [first.text, link.text, last.text]
                let isKnown = permitted.readings.contains { $0.tells(name) }
                if !isKnown { linked[name.joined(separator: " "), default: []].append(number) }
            }
        }
    }

    func match(_ scan: inout Scan) {
        matchLinked(&scan)
        guard !names.isEmpty, !scan.document.isMetadata else { return }
        let tokens = scan.tokens
        for (place, next) in zip(tokens.indices, tokens.indices.dropFirst())
        where tokens[place].isCapital && tokens[next].isCapital && tokens[next].before == .space
            && !tokens[place].isUpper
        {
            for number in names[Permitted.pair(tokens[place], tokens[next])] ?? []
            where !goesOn(number, from: next, tokens) && isAmongSmall(place, scan) {
                scan.hit(index.designations[number].item, .partial, place..<(next + 1))
            }
        }
    }

    private func matchLinked(_ scan: inout Scan) {
        guard !linked.isEmpty else { return }
        let tokens = scan.tokens
        for place in tokens.indices.dropLast(2)
        where tokens[place].isCapital && tokens[place + 2].isCapital {
            let name = tokens[place...(place + 2)].map(\.text).joined(separator: " ")
            for number in linked[name] ?? [] {
                scan.hit(index.designations[number].item, .partial, place..<(place + 3))
            }
        }
    }

    /// "Rocking Horse Farm", where the item's is Rocking Horse Nursery.
    private func goesOn(_ number: Int, from last: Int, _ tokens: [Token]) -> Bool {
        guard last + 1 < tokens.count else { return false }
        let next = tokens[last + 1]
        guard next.isCapital, next.before == .space, PlaceWords.kinds[next.text] != nil else {
            return false
        }
        let canonical = Permitted.canonical(next.text)
        return !index.designations[number].parts.contains { $0.canonical == canonical }
    }

    /// A heading has capitals everywhere.
    private func isAmongSmall(_ place: Int, _ scan: Scan) -> Bool {
        let words = scan.tokens[scan.reading.sentence(at: place)].filter {
            $0.length > 3 && !$0.hasDigit
        }
        return words.count <= 3 || words.contains { !$0.isCapital }
    }
}
