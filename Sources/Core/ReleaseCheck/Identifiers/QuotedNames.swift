/// Looks for half a name, or a house number, in quotation marks of a few words: the one from
/// "Pebble", no post to "the House", "one-one-eight" was what you heard.
///
/// Quotation marks are put round what is strange to the reader, and a word of an item's name is
/// hardly ever that by chance.
struct QuotedNames {
    private struct Word {
        var item: Int
        /// What kind of place it is, and no name.
        var isKind: Bool
        /// An everyday word, or one of a permitted text.
        var isPlain: Bool
        /// The kinds in its name, in one form.
        var kinds: Set<String>
    }

    private let items: [ProtectedItem]
    private var words: [String: Word] = [:]
    private var houses: [String: Int] = [:]
    /// Houses by their number and the kind of street, in one form, that each is in.
    private var streets: [(item: Int, number: String, kind: String)] = []
    /// Rare names of six letters or more, to find in words run together: "RopewalkTop".
    private var rare: [(text: String, item: Int)] = []

    init(_ index: NameIndex, _ items: [ProtectedItem], permitted: Permitted) {
        self.items = items
        for designation in index.designations where !designation.isDetail {
            let kind = items[designation.item].kind
            guard kind.isPlace || kind.namesPeople || kind == .plan else { continue }
            let kinds = Set(designation.parts.map(\.canonical))
            for part in designation.parts where part.bytes.count >= 4 {
                if part.kind == .type || PlaceWords.kinds[part.text] != nil {
                    guard kind.isPlace, kind != .serviceUse, words[part.text] == nil,
                        !permitted.capitals.contains(part.text)
                    else { continue }
                    words[part.text] = Word(
                        item: designation.item, isKind: true, isPlain: part.isKnown, kinds: kinds)
                } else if part.names, !permitted.capitals.contains(part.text) {
                    words[part.text] = Word(
                        item: designation.item, isKind: false,
                        isPlain: part.isKnown || part.kind != .core, kinds: kinds)
                    if part.bytes.count >= 6, !part.isKnown {
                        rare.append((part.text, designation.item))
                    }
                }
            }
            if kind == .address,
                let number = designation.parts.first(where: { $0.kind == .number }),
                let street = designation.parts.last(where: { $0.kind == .type }),
                !permitted.words.contains(number.text)
            {
                streets.append((designation.item, number.text, street.canonical))
            }
            for part in designation.parts
            where kind == .address && part.kind == .number && part.bytes.count >= 2
                && !permitted.words.contains(part.text)
            {
                houses[part.text] = designation.item
            }
        }
    }

    func match(_ scan: inout Scan) {
        guard !words.isEmpty || !houses.isEmpty, !scan.document.isMetadata else { return }
        var start = 0
        while start < scan.tokens.count {
            guard scan.tokens[start].isQuoted else {
                start += 1
                continue
            }
            let end =
                scan.tokens[start...].firstIndex { !$0.isQuoted } ?? scan.tokens.count
            if end - start <= QuotedNames.longest { judge(start..<end, &scan) }
            start = end
        }
    }

    private func judge(_ quotation: Range<Int>, _ scan: inout Scan) {
        let tokens = scan.tokens
        let isTitle = QuotedNames.isTitle(tokens[quotation])
        for place in quotation where tokens[place].isCapital {
            let token = tokens[place]
            if let word = words[token.text], !isTitle, !isOther(place, word, tokens) {
                let before = place > 0 ? tokens[place - 1].text : ""
                // "You said 'Teasel honey is best'": a sentence begins with a capital.
                let isOpening =
                    place == quotation.lowerBound
                    && (quotation.count > 3 || items[word.item].kind.namesPeople)
                let isEnough = word.isKind ? before == "the" : !(word.isPlain && isOpening)
                if isEnough { return scan.hit(word.item, .partial, place..<(place + 1)) }
            }
            // "Off to live 'at Lark'": the half of a name that is one word.
            if quotation.count <= 3, token.length >= 4, place == quotation.upperBound - 1,
                let found = rare.first(where: {
                    $0.text.hasPrefix(token.text) && $0.text.utf8.count > token.length + 1
                })
            {
                return scan.hit(found.item, .partial, place..<(place + 1))
            }
            if token.length >= 8,
                let found = rare.first(where: {
                    token.text.hasPrefix($0.text) && token.text.utf8.count > $0.text.utf8.count + 1
                })
            {
                return scan.hit(found.item, .partial, place..<(place + 1))
            }
        }
        // "11 P——'s Rise": its number and its kind, whatever is taken out between.
        for house in streets where tokens[quotation].contains(where: { $0.text == house.number }) {
            let kind = quotation.first {
                tokens[$0].isCapital && Permitted.canonical(tokens[$0].text) == house.kind
            }
            if kind != nil { return scan.hit(house.item, .partial, quotation) }
        }
        let said = quotation.map { scan.spoken[$0] }
        guard said.allSatisfy({ !$0.isEmpty && $0.allSatisfy(CodeStream.isDigit) }),
            let item = houses[String(decoding: said.joined(), as: UTF8.self)]
        else { return }
        scan.hit(item, .partial, quotation)
    }

    /// "From Seed to Orchard": four words or more, each with its capital, that are a play or a song.
    private static func isTitle(_ quotation: ArraySlice<Token>) -> Bool {
        let long = quotation.filter { $0.length > 3 && !$0.hasDigit }
        return quotation.count >= 4 && long.count > 1 && long.allSatisfy(\.isCapital)
            && !quotation.contains(where: \.hasDigit)
    }

    /// "Mulberry Drive", "the Old Tannery": another name has the word too.
    private func isOther(_ place: Int, _ word: Word, _ tokens: [Token]) -> Bool {
        if place > 0, tokens[place - 1].isQuoted, tokens[place - 1].isCapital,
            tokens[place].before == .space,
            !FunctionWords.function.contains(tokens[place - 1].text),
            !Designation.isTitle(tokens[place - 1].text), words[tokens[place - 1].text] == nil
        {
            return true
        }
        guard place + 1 < tokens.count, tokens[place + 1].isQuoted, tokens[place + 1].isCapital,
            tokens[place + 1].before == .space
        else { return false }
        return !word.kinds.contains(Permitted.canonical(tokens[place + 1].text))
            && PlaceWords.kinds[tokens[place + 1].text] != nil
    }

    /// Words of a quotation that names something rather than telling it.
    private static let longest = 6
}
