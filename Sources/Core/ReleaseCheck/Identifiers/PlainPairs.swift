/// Looks for where somebody works, lives or was treated by two everyday words of it, as one says them
/// without its name: "a Wednesday after the garden centre", "home from eye casualty", "the second
/// pontoon".
struct PlainPairs {
    /// By the first word of each.
    private var pairs: [String: [(second: String, item: Int, isHome: Bool)]] = [:]
    /// What somebody lives in, where few do: a narrowboat.
    private var homes: [String: (item: Int, isRare: Bool)] = [:]

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() {
            let kind = protected.kind
            guard kind == .workplace || kind == .hospital || kind == .address else { continue }
            let tokens = Reader.read(protected.text).tokens
            for token in tokens + Reader.read(protected.detail).tokens
            where kind == .address && !permitted.words.contains(token.text) {
                if PlainPairs.rareHomes.contains(token.text) { homes[token.text] = (item, true) }
                if PlainPairs.homes.contains(token.text) { homes[token.text] = (item, false) }
            }
            for (first, second) in zip(tokens, tokens.dropFirst())
            where second.before == .space && PlainPairs.isWord(first) && PlainPairs.isWord(second) {
                guard !PlainPairs.general.contains(second.text),
                    !PlainPairs.general.contains(first.text),
                    NumberWords.units[first.text] == nil,
                    // Of an address only what is told of it in small letters; of the rest what ends
                    // with a kind of body.
                    kind == .address
                        ? !first.isCapital && !second.isCapital
                        : PlainPairs.bodies.contains(second.text),
                    !permitted.pairs.contains(Permitted.pair(first, second)),
                    KnownWords.contains(word: first.text, stem: first.stem)
                        || PlaceWords.kinds[first.text] != nil,
                    KnownWords.contains(word: second.text, stem: second.stem)
                        || PlaceWords.kinds[second.text] != nil
                else { continue }
                pairs[first.text, default: []].append((second.text, item, kind == .address))
            }
        }
    }

    func match(_ scan: inout Scan) {
        let tokens = scan.tokens
        for (place, token) in tokens.enumerated() {
            guard let home = homes[token.text],
                home.isRare || isPointedAt(place, tokens)
            else { continue }
            scan.hit(home.item, .partial, place..<(place + 1))
        }
        guard !pairs.isEmpty else { return }
        for (place, next) in zip(tokens.indices, tokens.indices.dropFirst())
        where tokens[next].before == .space && tokens[place].length >= 3 {
            guard
                let pair = pairs[tokens[place].text]?.last(where: { $0.second == tokens[next].text }
                ),
                !tokens[place].isQuoted,
                pair.isHome
                    || place > 0 && PlainPairs.before.contains(tokens[place - 1].text)
            else { continue }
            scan.hit(pair.item, .partial, place..<(next + 1))
        }
    }

    private static func isWord(_ token: Token) -> Bool {
        token.length >= 3 && !token.hasDigit && !FunctionWords.function.contains(token.text)
    }

    /// "The bungalow", "the end terrace", and not "a bungalow".
    private func isPointedAt(_ place: Int, _ tokens: [Token]) -> Bool {
        let before = tokens[max(0, place - 2)..<place].map(\.text)
        return !tokens[place].isQuoted
            && (before.last.map { ["the", "that"].contains($0) } ?? false
                || before.first == "the"
                    && ["end", "mid", "corner", "small"].contains(before.last))
    }

    /// What many live in: told only where he knows of none.
    private static let homes = FunctionWords.words(
        "bungalow maisonette annexe basement attic cottage terrace barn static")
    private static let rareHomes = FunctionWords.words(
        "narrowboat houseboat pontoon caravan chalet byre bothy croft almshouse almshouses yurt barge"
    )

    /// "A garden centre", "our tea room" may be any.
    private static let before = FunctionWords.words(
        "the her his their from at to in near outside by past")
    private static let bodies = FunctionWords.words(
        """
        centre center room rooms shop shops depot store stores farm mill works yard hospital \
        casualty unit ward clinic studio kitchen cafe bakery nursery library club garage market \
        bar restaurant hotel office stables kennels laundry workshop gallery museum theatre \
        cinema pharmacy salon
        """)

    /// What many places have, and he too.
    private static let general = FunctionWords.words(
        """
        floor ground first health medical community primary school children childrens works \
        working work works early late shift shifts nights days day night week weekday weekdays \
        morning mornings afternoon afternoons evening evenings monday tuesday wednesday thursday \
        friday saturday sunday hours time part full new old
        """)
}
