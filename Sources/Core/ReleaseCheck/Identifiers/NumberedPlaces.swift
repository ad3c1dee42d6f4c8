/// Looks for a ward, a pitch or a bay by its number, and for a house whose number has a letter.
struct NumberedPlaces {
    private struct Numbered {
        var item: Int
        var kind: String
        var number: String
    }

    private var numbered: [Numbered] = []
    /// The items of houses with a number of two figures or three that no permitted text has.
    private var numbers: [String: Int] = [:]
    /// Flats that are told with their floor.
    private var floors: [(item: Int, number: String, floor: Int)] = []
    /// Flats by floor and door, "3/2".
    private var slashed: [String: Int] = [:]
    /// Houses, flats and those who told, by a number of one figure to three.
    private var called: [String: Int] = [:]
    /// Houses with the kind of street that each is in: 14 in a lane.
    private var streets: [(item: Int, number: String, street: String)] = []
    /// The items of cases and files with a number of four figures or more: "case number 4471".
    private var references: [String: Int] = [:]
    /// The items of those who told, by the number of their house.
    private var witnesses: [String: Int] = [:]
    /// The items of houses such as "67A", by their number.
    private var houses: [String: Int] = [:]

    init(_ record: ReleaseRecord, permitted: Permitted) {
        let known = Set(
            permitted.readings.flatMap { reading in
                NumberedPlaces.places(reading.tokens).map { $0.kind + " " + $0.number }
            })
        for (item, protected) in record.protected.enumerated() {
            let kind = protected.kind
            if kind == .marac || kind == .serviceUse || kind == .plan || kind == .hospital {
                for text in [protected.text, protected.detail] {
                    for token in Reader.read(text).tokens
                    where token.isNumber && (4...8).contains(token.length)
                        && !permitted.words.contains(token.text)
                        && !(token.length == 4 && (token.text > "1899" && token.text < "2100"))
                        && !token.isMoney
                    {
                        references[token.text] = item
                    }
                }
            }
            let own = Reader.read(protected.text).tokens
            if kind == .thirdPartyIdentity {
                for (before, token) in zip(own, own.dropFirst())
                where token.isNumber && (1...3).contains(token.length)
                    && ["of", "at", "number", "no", "from"].contains(before.text)
                    && !permitted.words.contains(token.text)
                {
                    witnesses[token.text] = item
                }
            }
            if kind == .address {
                let all = own + Reader.read(protected.detail).tokens
                let floor = zip(all, all.dropFirst()).first { $1.text == "floor" }
                    .flatMap { NumberedPlaces.floor($0.0.text) }
                let flat = zip(own, own.dropFirst()).first {
                    NumberedPlaces.kinds[$0.text] != nil && $1.length <= 3
                }
                if let floor, let flat, !permitted.words.contains(flat.1.text) {
                    floors.append((item, flat.1.text, floor))
                }
                for code in NumberedPlaces.codes(protected.text)
                where !record.permitted.contains(where: { $0.contains(code) }) {
                    slashed[code] = item
                }
            }
            if kind == .address || kind == .thirdPartyIdentity {
                for (place, token) in own.enumerated()
                where token.isNumber && token.length <= 3 && !permitted.words.contains(token.text)
                    && !token.isMoney
                    && (kind == .address
                        || place + 1 < own.count && own[place + 1].isCapital
                            && own[place + 1].before == .space)
                {
                    called[token.text] = item
                }
            }
            guard kind == .address || kind.isBody || kind == .thirdPartyIdentity || kind == .worker
            else { continue }
            if kind == .address {
                for token in own
                where !permitted.words.contains(token.text) {
                    if NumberedPlaces.isLettered(token) { houses[token.text] = item }
                    if token.isNumber, (2...3).contains(token.length) {
                        numbers[token.text] = item
                    }
                }
                for token in own
                where NumberedPlaces.isLettered(token) || token.isNumber && token.length < 4 {
                    if let street = NumberedPlaces.street(of: token, in: own) {
                        streets.append((item, token.text, street))
                    }
                }
            }
            for text in [protected.text, protected.detail] where !text.isEmpty {
                for place in NumberedPlaces.places(Reader.read(text).tokens)
                where !known.contains(place.kind + " " + place.number)
                    && (place.kind != "room" || kind == .address)
                {
                    numbered.append(Numbered(item: item, kind: place.kind, number: place.number))
                }
            }
        }
    }

    func match(_ scan: inout Scan) {
        if !references.isEmpty {
            for (place, token) in scan.tokens.enumerated() where token.isNumber && !token.isMoney {
                guard let item = references[token.text] else { continue }
                scan.hit(item, .partial, place..<(place + 1))
            }
        }
        matchSlashed(&scan)
        for (place, next) in zip(scan.tokens.indices, scan.tokens.indices.dropFirst()) {
            guard let item = houses[scan.tokens[next].text],
                !NumberedPlaces.numberedOtherwise.contains(scan.tokens[place].text)
            else { continue }
            scan.hit(item, .partial, next..<(next + 1))
        }
        for place in scan.tokens.indices.dropFirst(2) {
            guard let item = numbers[scan.tokens[place].text],
                ["number", "no", "nr", "num"].contains(scan.tokens[place - 1].text),
                NumberedPlaces.beside.contains(scan.tokens[place - 2].text),
                scan.tokens[place].before != .line
            else { continue }
            scan.hit(item, .partial, (place - 1)..<(place + 1))
        }
        matchCalled(&scan)
        matchFloors(&scan)
        matchSpeaking(&scan)
        matchBehind(&scan)
        matchStreets(&scan)
        for place in NumberedPlaces.places(scan.tokens) {
            for known in numbered where known.kind == place.kind && known.number == place.number {
                if NumberedPlaces.shared.contains(place.kind), isNamed(place.range, scan) {
                    continue
                }
                if place.kind == "room", !isSomebodys(place.range, scan) { continue }
                scan.hit(known.item, .partial, place.range)
            }
        }
    }

    /// "At 118, on the Parade", "not the Row, past no 6": a street by its kind with its number.
    private func matchStreets(_ scan: inout Scan) {
        let tokens = scan.tokens
        for place in tokens.indices.dropFirst()
        where tokens[place - 1].text == "the" && tokens[place].isCapital
            && PlaceWords.kinds[tokens[place].text] != nil
            && !(place + 1 < tokens.count && tokens[place + 1].isCapital
                && tokens[place + 1].before == .space)
        {
            let near = max(0, place - 5)..<min(tokens.count, place + 6)
            for house in streets where house.street == scan.canonical[place] {
                guard
                    let number = near.first(where: {
                        tokens[$0].text == house.number
                            && tokens[$0].sentence == tokens[place].sentence
                            && !NumberedPlaces.counts($0, tokens)
                    })
                else { continue }
                scan.hit(house.item, .partial, min(place, number)..<(max(place, number) + 1))
            }
        }
    }

    /// "14 minutes", "14 May", "bus 14", "at 9": a number of something else than a house.
    private static func counts(_ place: Int, _ tokens: [Token]) -> Bool {
        let next = place + 1 < tokens.count ? tokens[place + 1].text : ""
        let before = place > 0 ? tokens[place - 1].text : ""
        return Calendars.units[next] != nil || Calendars.month(next) != nil
            || Calendars.month(before) != nil || ["am", "pm", "oclock", "percent"].contains(next)
            || ["bus", "route", "until", "till", "before", "after"].contains(before)
            || tokens[place].isMoney
    }

    /// "The eleven is the number of their berth": told behind its number.
    private func matchBehind(_ scan: inout Scan) {
        for place in scan.tokens.indices where scan.tokens[place].text == "number" {
            guard place + 3 < scan.tokens.count, scan.tokens[place + 1].text == "of",
                ["their", "her", "his", "the"].contains(scan.tokens[place + 2].text),
                let kind = NumberedPlaces.kinds[scan.tokens[place + 3].text]
            else { continue }
            let sentence = scan.reading.sentence(at: place)
            for here in sentence {
                let text = scan.tokens[here].text
                let number = NumberWords.units[text].map(String.init) ?? text
                for known in numbered where known.kind == kind && known.number == number {
                    scan.hit(known.item, .partial, here..<(here + 1))
                }
            }
        }
    }

    /// "Up to the third floor, with a 7 on the label": a flat's floor and its number in one text.
    private func matchFloors(_ scan: inout Scan) {
        guard !floors.isEmpty else { return }
        let tokens = scan.tokens
        for place in tokens.indices.dropLast()
        where tokens[place + 1].text == "floor" || tokens[place + 1].text == "floors" {
            for flat in floors where flat.floor == NumberedPlaces.floor(tokens[place].text) {
                guard
                    let number = tokens.indices.first(where: {
                        tokens[$0].text == flat.number && !tokens[$0].isMoney
                            && !NumberedPlaces.counts($0, tokens)
                    })
                else { continue }
                scan.hit(flat.item, .partial, min(place, number)..<(max(place, number) + 1))
            }
        }
    }

    /// Ground, first, second: the floor that an ordinal or a count of floors says.
    private static func floor(_ word: String) -> Int? {
        word == "ground" ? 0 : NumberWords.ordinals[word] ?? NumberWords.units[word]
    }

    /// "3/2 won't take it": a flat by its floor and its door.
    private func matchSlashed(_ scan: inout Scan) {
        guard !slashed.isEmpty else { return }
        for place in scan.tokens.indices where scan.hasSlash(after: place) {
            let code = scan.tokens[place].text + "/" + scan.tokens[place + 1].text
            guard let item = slashed[code], !scan.hasSlash(after: place + 1),
                place == 0 || !NumberedPlaces.dated.contains(scan.tokens[place - 1].text)
            else { continue }
            scan.hit(item, .partial, place..<(place + 2))
        }
    }

    /// What stands before a day in figures.
    private static let dated = FunctionWords.words(
        "on by until till since before after dated order")

    /// "Leave number 29 alone", "sent on to no 41", "number 14 on the fifth floor": a house by its
    /// number alone; of one figure where post or a door is spoken of.
    private func matchCalled(_ scan: inout Scan) {
        guard !called.isEmpty else { return }
        let tokens = scan.tokens
        for place in tokens.indices.dropFirst() {
            guard let item = called[tokens[place].text],
                ["number", "no"].contains(tokens[place - 1].text),
                tokens[place].before == .space || tokens[place].before == .stop
                    || tokens[place].before == .none,
                place < 2 || !NumberedPlaces.asked.contains(tokens[place - 2].text),
                !NumberedPlaces.counts(place, tokens)
            else { continue }
            let next = place + 1 < tokens.count ? tokens[place + 1] : nil
            // "No 7 bus", "no 29 days", and "no 42 Bridge Street", which names another.
            if let next, next.before == .space, next.isCapital { continue }
            if let next, next.before == .space,
                !FunctionWords.function.contains(next.text),
                !NumberedPlaces.behind.contains(next.text)
            {
                continue
            }
            let isPost = tokens.contains { NumberedPlaces.posted.contains($0.text) }
            if tokens[place].length == 1, !isPost { continue }
            scan.hit(item, .partial, (place - 1)..<(place + 1))
        }
    }

    private static let asked = FunctionWords.words(
        "question item page session step paragraph para rule condition week line order box file bus"
    )
    private static let behind = FunctionWords.words(
        "alone instead please pls today rang phoned says said has door which wants told")
    private static let posted = FunctionWords.words(
        """
        post posted parcel parcels delivery deliveries delivered deliver courier letter letters \
        envelope door doorbell doorstep house flat home lives live letterbox postcode meter \
        bins bin licence tenancy neighbour neighbours next
        """)

    /// "27 had every right to ring us": a house that speaks.
    private func matchSpeaking(_ scan: inout Scan) {
        for place in scan.tokens.indices.dropLast() where scan.tokens[place].isNumber {
            guard let item = witnesses[scan.tokens[place].text] ?? numbers[scan.tokens[place].text],
                scan.tokens[place + 1].before == .space,
                NumberedPlaces.speaking.contains(scan.tokens[place + 1].text),
                place == 0 || !NumberedPlaces.counting.contains(scan.tokens[place - 1].text)
            else { continue }
            scan.hit(item, .partial, place..<(place + 2))
        }
    }

    /// "Before 27 had come": what counts something else than houses.
    private static let counting = FunctionWords.words(
        "at by before after until to and page para item")
    private static let speaking = FunctionWords.words(
        "had heard rang phoned called saw says said told reported complained thinks knows wrote")

    /// "Flat 7, Canal House": a flat of a house that is named is that house's.
    private func isNamed(_ place: Range<Int>, _ scan: Scan) -> Bool {
        let behind = scan.tokens[place.upperBound...].prefix(4)
        return behind.contains { $0.isCapital && !$0.opensSentence || $0.text == "of" }
            || place.lowerBound > 0 && scan.tokens[place.lowerBound - 1].isCapital
                && !scan.tokens[place.lowerBound - 1].opensSentence
    }

    /// "For Room 12", "third floor, room 9": every house where he goes has a room of each number.
    private func isSomebodys(_ place: Range<Int>, _ scan: Scan) -> Bool {
        place.lowerBound > 0
            && ["for", "from", "of", "at"].contains(scan.tokens[place.lowerBound - 1].text)
            || scan.words(around: place, 3).contains("floor")
    }

    /// The kind that ends the street behind a number: "parade" of 118 Cormorant Parade.
    private static func street(of number: Token, in tokens: [Token]) -> String? {
        tokens.drop { $0.start <= number.start }
            .prefix { $0.isCapital && $0.before == .space }
            .compactMap { PlaceWords.kinds[$0.text] }.last
    }

    /// Numbers that many houses have.
    private static let shared: Set<String> = ["flat", "room"]

    /// "3/2" in the words of an address.
    private static func codes(_ text: String) -> [String] {
        text.split { " ,;".contains($0) }.map(String.init).filter { word in
            let parts = word.split(separator: "/", omittingEmptySubsequences: false)
            return parts.count == 2
                && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
        }
    }

    private static func isLettered(_ token: Token) -> Bool {
        token.hasDigit && (2...5).contains(token.length)
            && token.text.dropLast().allSatisfy(\.isNumber) && token.text.last?.isLetter == true
    }

    private static func places(
        _ tokens: [Token]
    ) -> [(kind: String, number: String, range: Range<Int>)] {
        zip(tokens.indices, tokens.indices.dropFirst()).compactMap { place, after in
            guard let kind = kinds[tokens[place].text] else { return nil }
            // "The second-floor flat, number 7".
            let isSaid = ["number", "no"].contains(tokens[after].text) && after + 1 < tokens.count
            let next = isSaid ? after + 1 : after
            guard tokens[next].length <= 3,
                isSaid || tokens[next].before == .space || tokens[next].before == .none
            else { return nil }
            if tokens[next].hasDigit { return (kind, tokens[next].text, place..<(next + 1)) }
            // "Apartment one nine", figure by figure.
            let said = tokens[next...].prefix(3).prefix {
                $0.before != .stop && $0.before != .line && (NumberWords.units[$0.text] ?? 10) < 10
            }
            let figures = said.compactMap { NumberWords.units[$0.text].map(String.init) }
            if figures.count > 1 { return (kind, figures.joined(), place..<(next + figures.count)) }
            return NumberWords.units[tokens[next].text].map {
                (kind, String($0), place..<(next + 1))
            }
        }
    }

    /// "Not near number 41": words that tell somebody where not to be.
    private static let beside = FunctionWords.words("near past outside opposite round by from")
    /// "Form 19a", "section 20b".
    private static let numberedOtherwise = FunctionWords.words(
        """
        section para paragraph page room form question rule annex annexe appendix bus route item \
        line step point schedule box class year part article clause sheet exhibit tab chapter gate \
        platform slide unit week session ward bay locker seat coach table figure type size s p
        """)

    /// Places that are told by a number, each in one form.
    private static let kinds: [String: String] = [
        "ward": "ward", "wards": "ward", "wd": "ward", "pitch": "pitch", "plot": "plot",
        "bay": "bay", "berth": "berth", "mooring": "berth", "apartment": "apartment",
        "apt": "apartment", "pod": "pod", "flat": "flat",
        "room": "room", "rm": "room", "chalet": "chalet", "lodge": "lodge",
    ]
}
