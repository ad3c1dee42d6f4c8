/// What the person of concern may know, as words and pairs of words.
struct Permitted {
    let readings: [Reading]
    /// Words of permitted texts, and the names of the people whom he knows by right.
    private(set) var words: Set<String> = []
    private(set) var stems: Set<String> = []
    /// Two words that follow each other in a permitted text, kinds of place in one form.
    private(set) var pairs: Set<String> = []
    /// Those of them that stand as names, each word with its capital.
    private(set) var capitalPairs: Set<String> = []
    /// Initials of the people whom he knows.
    private(set) var initials: Set<String> = []
    /// Initials of other names in permitted texts.
    private(set) var placeInitials: Set<String> = []
    private(set) var quantities: Set<Quantity> = []
    /// The quantities of each reading, in its order.
    private(set) var placed: [[PlacedQuantity]] = []
    /// Days with the hours that stand in the same text.
    private var hours: [Quantity: Set<Int>] = [:]
    /// With the sums that follow from them.
    private var amounts = QuantityIndex()
    private let people: Set<String>
    /// Words that stand as names in a permitted text: with a capital within a sentence.
    private(set) var capitals: Set<String> = []
    /// What goes on with a name in permitted texts: "Family" and "Road" with "Thornby".
    private(set) var goesOn: [String: Set<String>] = [:]
    /// Words that stand in a permitted text without a kind of place after them.
    private(set) var alone: Set<String> = []

    init(_ record: ReleaseRecord) {
        readings = record.permitted.map(Reader.read)
        people = Set(record.parties.flatMap { Reader.read($0.name).tokens.map(\.text) })
        for reading in readings {
            for token in reading.tokens {
                add(token)
                // What is no word is a name at the beginning of a sentence too.
                if token.isCapital,
                    !token.opensSentence
                        || !KnownWords.contains(word: token.text, stem: token.stem)
                {
                    capitals.insert(token.text)
                }
            }
            for (place, token) in reading.tokens.enumerated() {
                let next = place + 1 < reading.tokens.count ? reading.tokens[place + 1] : nil
                let isPart = next.map { $0.isCapital && PlaceWords.kinds[$0.text] != nil } ?? false
                // Where he works or plays is called by the first word of its name.
                if !isPart || isOwn(place, reading.tokens) { alone.insert(token.text) }
                if token.isCapital, let next, next.isCapital, next.before == .space {
                    goesOn[token.text, default: []].insert(next.text)
                }
            }
            addPairs(reading.tokens)
            let read = QuantityReader.read(reading.tokens)
            placed.append(read)
            for quantity in read { quantities.insert(quantity.quantity) }
            let times = read.compactMap { placed -> Int? in
                if case .time(let minutes) = placed.quantity { minutes } else { nil }
            }
            for placed in read where placed.quantity.isDay {
                hours[placed.quantity, default: []].formUnion(times)
            }
            amounts.add(
                Term.read(reading.tokens, in: reading.tokens.indices, quantities: read),
                reading.tokens, 0)
            addInitials(reading.tokens)
        }
        if words.contains("molestation") { words.formUnion(["nonmol", "nmo"]) }
        placeInitials = initials
        initials = []
        for party in record.parties {
            let tokens = Reader.read(party.name).tokens
            // "Mr Hesketh-Dunne" is two words that he has known all his life.
            if Permitted.isKnown(party.role) { addPairs(tokens) }
            if !Permitted.isKnown(party.role), !Permitted.isWriter(party, record),
                !tokens.allSatisfy({ words.contains($0.text) })
            {
                continue
            }
            for token in tokens + Permitted.callNames(party) {
                add(token)
                capitals.insert(token.text)
                alone.insert(token.text)
            }
            if party.role.lowercased().contains("concern"), let given = tokens.first {
                words.formUnion(Permitted.shortForms(of: given.text))
                // "R. Chowdhury" is himself, whoever else of his family has that letter.
                if let initial = given.text.first, let surname = tokens.last {
                    for title in ["mr", "mrs", "ms", "miss", "mx", "dr", String(initial)] {
                        pairs.insert(title + " " + Permitted.canonical(surname.text))
                    }
                }
            }
            addInitials(tokens)
        }
    }

    private func isOwn(_ place: Int, _ tokens: [Token]) -> Bool {
        place > 0 && ["for", "at", "with"].contains(tokens[place - 1].text)
            && tokens[max(0, place - 6)..<place].contains { Permitted.doing.contains($0.text) }
    }

    private static let doing = FunctionWords.words(
        "works work worked working job employed volunteers plays trains shops sings")

    /// "Geth" for Gethin: what he is called by those who know him.
    static func shortForms(of given: String) -> Set<String> {
        let cut = given.count > 4 ? (3..<given.count).map { String(given.prefix($0)) } : []
        return Set(cut).union(GivenNames.aliases[given] ?? [])
    }

    /// "Known as Jo", "called Ayo": what else somebody is called.
    static func callNames(_ party: Party) -> [Token] {
        let tokens = Reader.read(party.note).tokens
        return tokens.indices.dropFirst(1).compactMap { place in
            let isCalled =
                ["called", "nicknamed"].contains(tokens[place - 1].text)
                || place > 1 && tokens[place - 1].text == "as"
                    && ["known", "signs"].contains(tokens[place - 2].text)
            return isCalled && tokens[place].isCapital ? tokens[place] : nil
        }
    }

    /// Whether a party writes to him: a worker of whom no item is made, though one may mention them
    /// ("DASH done by PC Akehurst").
    static func isWriter(_ party: Party, _ record: ReleaseRecord) -> Bool {
        let role = party.role.lowercased()
        guard role.contains("worker") || role.contains("officer") else { return false }
        let names = Reader.read(party.name).tokens.filter { $0.isCapital && $0.length > 2 }
            .map(\.text)
        guard let surname = names.last else { return false }
        return party.note.lowercased().contains("writer")
            && !record.protected.contains { item in
                Reader.read(item.text).tokens.contains { $0.text == surname }
            }
    }

    /// Whether he knows by right that a person of this role exists and what they are called.
    static func isKnown(_ role: String) -> Bool {
        let role = role.lowercased()
        return ["concern", "victim", "child", "perpetrator", "partner"].contains {
            role.contains($0)
        }
    }

    func knows(_ quantity: Quantity) -> Bool {
        if case .about(let rounded) = quantity {
            let isKnown = quantities.contains {
                if case .count(let count) = $0 { Quantity.isAbout(rounded, count) } else { false }
            }
            if isKnown { return true }
        }
        if case .money(let pence) = quantity {
            // "The 20 you offered", where his own words have twenty pounds.
            return quantities.contains(quantity) || quantities.contains(.count(pence / 100))
                || amounts.near(quantity).contains { $0.unit == .derived }
        }
        if case .allowance = quantity { return !amounts.near(quantity).isEmpty }
        if case .seconds = quantity { return quantities.contains(quantity) }
        if case .atLeast(let least) = quantity {
            return quantities.contains {
                if case .duration(let minutes) = $0 {
                    Quantity.isAtLeast(least, minutes)
                } else {
                    false
                }
            }
        }
        if case .roughly(let rounded) = quantity {
            return quantities.contains {
                if case .duration(let minutes) = $0 {
                    Quantity.isRoughly(rounded, minutes)
                } else {
                    false
                }
            }
        }
        return quantities.contains(quantity)
    }

    /// Whether it stands in what he knows, or follows from it.
    func canReckon(_ quantity: Quantity) -> Bool {
        knows(quantity) || !amounts.near(quantity).isEmpty
    }

    /// Whether he knows of an hour on a day.
    func knows(_ day: Quantity, at minutes: Int) -> Bool {
        hours[day]?.contains(minutes) ?? false
    }

    func knows(_ token: Token) -> Bool {
        words.contains(token.text) || stems.contains(token.stem)
    }

    /// Whether two words stand in one name of a permitted text: "the Reverend Judith Amory".
    func areNear(_ first: Token, _ second: Token) -> Bool {
        readings.contains { reading in
            let tokens = reading.tokens
            return tokens.indices.contains { place in
                tokens[place].text == first.text
                    && tokens[(place + 1)...].prefix(3).contains { $0.text == second.text }
            }
        }
    }

    /// "St" is a street after a name and a saint before one.
    static func pair(_ first: Token, _ second: Token) -> String {
        let last = second.text == "st" ? "street" : canonical(second.text)
        return canonical(first.text) + " " + last
    }

    static func canonical(_ word: String) -> String {
        if let kind = PlaceWords.kinds[word] { return kind }
        guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
        return PlaceWords.kinds[String(word.dropLast())] ?? word
    }

    private mutating func addPairs(_ tokens: [Token]) {
        for (first, second) in zip(tokens, tokens.dropFirst()) {
            let pair = Permitted.pair(first, second)
            pairs.insert(pair)
            if first.isCapital, second.isCapital { capitalPairs.insert(pair) }
        }
    }

    private mutating func add(_ token: Token) {
        words.insert(token.text)
        stems.insert(token.stem)
    }

    /// The initials of runs of two or three capitals that are somebody's name.
    private mutating func addInitials(_ tokens: [Token]) {
        var run: [Token] = []
        let people = people
        func isName(_ token: Token) -> Bool {
            GivenNames.common.contains(token.text) || people.contains(token.text)
        }
        for token in tokens {
            if token.isUpper, token.length > 1 { initials.insert(token.text) }
            let goesOn =
                token.before == .space || token.before == .hyphen
                || token.before == .stop && run.last?.length == 1
            if !token.isCapital || !goesOn {
                note(run.filter { !Permitted.titles.contains($0.text) }, isName)
                run = []
            }
            if token.isCapital { run.append(token) }
        }
        note(run.filter { !Permitted.titles.contains($0.text) }, isName)
    }

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "pc", "dc", "mx"]

    private mutating func note(_ run: [Token], _ isName: (Token) -> Bool) {
        guard (2...4).contains(run.count), run.contains(where: isName) else { return }
        let letters = run.compactMap(\.text.first)
        initials.insert(String(letters))
        if run.count == 3 { initials.insert(String([letters[0], letters[2]])) }
    }
}
