/// People whom he knows, and of whom he does not know that it was they who told: their name or initials
/// beside a word for a witness, or for whom something was had from.
struct KnownSources {
    private struct Person {
        var item: Int
        var names: [String]
        var initials: [UInt8]
    }

    private var people: [Person] = []

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated()
        where protected.kind == .thirdPartyIdentity {
            let tokens = Reader.read(protected.text).tokens
            let end =
                tokens.indices.dropFirst().first {
                    !tokens[$0].isCapital || tokens[$0].before == .mark
                } ?? tokens.count
            let names = tokens.prefix(end).map(\.text)
                .drop { Designation.isTitle($0) }
            guard (2...4).contains(names.count), names.allSatisfy({ permitted.words.contains($0) })
            else { continue }
            people.append(
                Person(
                    item: item, names: Array(names), initials: names.compactMap(\.utf8.first)))
        }
    }

    func match(_ scan: inout Scan) {
        guard !people.isEmpty else { return }
        for place in scan.tokens.indices where scan.tokens[place].isCapital {
            for person in people {
                if let last = person.names.last, scan.tokens[place].text == person.names[0],
                    place + 1 < scan.tokens.count,
                    scan.tokens[place + 1..<min(scan.tokens.count, place + person.names.count)]
                        .contains(where: { $0.text == last && $0.isCapital })
                {
                    let range = place..<(place + person.names.count)
                    if isWitness(range, scan) {
                        scan.hit(person.item, .sourcePhrase, range)
                    }
                }
                if let range = initials(person, place, scan), isTeller(range, scan) {
                    scan.hit(person.item, .initials, range)
                }
            }
        }
    }

    /// Capitals with stops or hyphens between, as in `M-L.C.`.
    private func initials(_ person: Person, _ place: Int, _ scan: Scan) -> Range<Int>? {
        let end = place + person.initials.count
        guard end <= scan.tokens.count,
            (place..<end).allSatisfy({ here in
                let token = scan.tokens[here]
                return token.length == 1 && token.isUpper
                    && token.text.utf8.first == person.initials[here - place]
                    && (here == place || token.start - scan.tokens[here - 1].end <= 2)
            })
        else { return nil }
        return place..<end
    }

    private func isWitness(_ range: Range<Int>, _ scan: Scan) -> Bool {
        scan.words(around: range, 25).contains { KnownSources.witness.contains($0) }
    }

    private func isTeller(_ range: Range<Int>, _ scan: Scan) -> Bool {
        let before = scan.tokens[max(0, range.lowerBound - 3)..<range.lowerBound].map(\.text)
        return before.contains { ["from", "thanks", "via"].contains($0) }
            || scan.words(around: range, 20).contains { KnownSources.witness.contains($0) }
            || zip(scan.tokens, scan.tokens.dropFirst()).contains {
                $0.text == "who" && ["said", "told", "rang", "reported", "spoke"].contains($1.text)
            }
    }

    private static let witness = FunctionWords.words(
        "witness witnesses informant informants referrer referrers statement statements disclosed")
}
