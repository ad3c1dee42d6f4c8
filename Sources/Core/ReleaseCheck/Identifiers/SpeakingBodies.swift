/// Looks for half the name of a body where an everyday word would not stand: at the beginning of a
/// sentence, as one who speaks ("Limpets won't give out any"), or as a class of children ("assembly
/// with the Kestrels").
struct SpeakingBodies {
    private var halves: [String: Int] = [:]
    private var classes: [String: Int] = [:]
    /// Years and forms: "P3", "1M".
    private var years: [String: Int] = [:]
    private let index: NameIndex
    private let items: [ProtectedItem]

    init(_ index: NameIndex, _ items: [ProtectedItem], permitted: Permitted) {
        self.index = index
        self.items = items
        for designation in index.designations {
            let kind = items[designation.item].kind
            guard kind.isBody || kind.namesPeople else { continue }
            for part in designation.parts
            where (part.kind == .common || part.kind == .core)
                && part.bytes.count >= (kind.namesPeople ? 3 : 5)
                // A lantern that he knows of does not speak.
                && !(kind.isBody ? permitted.capitals : permitted.words).contains(part.text)
            {
                if !designation.isDetail { halves[part.text] = designation.item }
                // In a detail the class may stand by itself: "Mrs Finch, Kestrels".
                if designation.isDetail, designation.parts.count == 1,
                    SpeakingBodies.isOfChildren(items[designation.item])
                {
                    addClass(part.text, designation.item)
                }
            }
        }
        // Whoever knows of P5 knows what comes after it.
        let known = Set(
            permitted.readings.flatMap(\.tokens).filter(SpeakingBodies.isYear).map {
                $0.text.prefix(1)
            })
        for (item, protected) in items.enumerated() where SpeakingBodies.isOfChildren(protected) {
            for text in [protected.text, protected.detail] where !text.isEmpty {
                let tokens = Reader.read(text).tokens
                for token in tokens
                where SpeakingBodies.isYear(token) && !known.contains(token.text.prefix(1)) {
                    years[token.text] = item
                }
                for (token, next) in zip(tokens, tokens.dropFirst())
                where token.isCapital && token.length >= 5 && next.before == .space
                    && SpeakingBodies.groups.contains(next.text)
                    && !permitted.capitals.contains(token.text)
                {
                    addClass(token.text, item)
                }
            }
        }
    }

    private mutating func addClass(_ name: String, _ item: Int) {
        classes[name] = item
        classes[name + "s"] = item
        if name.hasSuffix("s"), name.utf8.count > 4 { classes[String(name.dropLast())] = item }
    }

    private static func isOfChildren(_ item: ProtectedItem) -> Bool {
        item.kind == .school || item.kind == .nursery
    }

    /// A letter and a figure or two, or the other way round.
    private static func isYear(_ token: Token) -> Bool {
        guard token.isCapital || token.text.first?.isNumber == true, token.hasDigit,
            (2...3).contains(token.length)
        else { return false }
        return token.text.filter(\.isLetter).count == 1
    }

    func match(_ scan: inout Scan) {
        guard !scan.document.isMetadata else { return }
        let tokens = scan.tokens
        for place in tokens.indices.dropFirst() where tokens[place - 1].text == "the" {
            matchCut(place, &scan)
        }
        for (place, token) in tokens.enumerated() where token.hasDigit {
            guard let item = years[token.text], SpeakingBodies.isYear(token) else { continue }
            scan.hit(item, .partial, place..<(place + 1))
        }
        guard !halves.isEmpty || !classes.isEmpty else { return }
        for place in tokens.indices where tokens[place].isCapital {
            let token = tokens[place]
            if let item = halves[token.text], token.opensSentence,
                speaks(place, tokens) || isWithWriter(place, tokens)
            {
                scan.hit(item, .partial, place..<(place + 1))
            }
            guard let item = classes[token.text], !token.opensSentence, place > 0,
                ["the", "in", "from", "with", "a", "an"].contains(tokens[place - 1].text)
                    || isOfGroup(place, tokens)
            else { continue }
            scan.hit(item, .partial, place..<(place + 1))
        }
    }

    /// "The Tugs ask that it be paid to them": Tiny Tugboats, as people cut it.
    private func matchCut(_ place: Int, _ scan: inout Scan) {
        let token = scan.tokens[place]
        guard token.isCapital, !token.isUpper, token.length >= 4, token.text.hasSuffix("s"),
            place + 1 == scan.tokens.count || !scan.tokens[place + 1].isCapital
                || scan.tokens[place + 1].before != .space
        else { return }
        for found in index.cut(String(token.text.dropLast())) {
            let designation = index.designations[found.designation]
            guard items[designation.item].kind.isBody, !designation.isDetail, !index[found].isKnown
            else { continue }
            return scan.hit(designation.item, .partial, place..<(place + 1))
        }
    }

    private func isOfGroup(_ place: Int, _ tokens: [Token]) -> Bool {
        place + 1 < tokens.count && tokens[place + 1].before == .space
            && SpeakingBodies.groups.contains(tokens[place + 1].text)
    }

    /// "Ama and I have compared diaries".
    private func isWithWriter(_ place: Int, _ tokens: [Token]) -> Bool {
        place + 2 < tokens.count && tokens[place + 1].text == "and"
            && ["i", "me", "we", "myself"].contains(tokens[place + 2].text)
    }

    /// "Won't give", "has said", "rang": what a word that is no body does not do.
    private func speaks(_ place: Int, _ tokens: [Token]) -> Bool {
        var next = place + 1
        while next < tokens.count, next < place + 4, tokens[next].before == .space,
            SpeakingBodies.helpers.contains(tokens[next].text)
        {
            next += 1
        }
        guard next < tokens.count, tokens[next].before == .space else { return false }
        let isHelped = next > place + 1
        return SpeakingBodies.saying.contains(tokens[next].text)
            || isHelped && SpeakingBodies.giving.contains(tokens[next].text)
    }

    private static let helpers = FunctionWords.words(
        "will would can could do does did has have had not never also already")
    private static let saying = FunctionWords.words(
        """
        say says said rang phoned called emailed texted told confirmed asked refused agreed \
        reported wrote replied
        """)
    private static let giving = FunctionWords.words(
        "give tell let send hand share pass ask ring release discuss take accept")
    private static let groups = FunctionWords.words("class form room group set")
}
