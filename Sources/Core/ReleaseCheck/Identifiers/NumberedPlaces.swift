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
        for (place, next) in zip(scan.tokens.indices, scan.tokens.indices.dropFirst()) {
            guard let item = houses[scan.tokens[next].text],
                NumberedPlaces.before.contains(scan.tokens[place].text)
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
            && ["for", "from", "of"].contains(scan.tokens[place.lowerBound - 1].text)
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
            let number =
                tokens[next].hasDigit
                ? tokens[next].text
                : NumberWords.units[tokens[next].text].map(String.init)
            return number.map { (kind, $0, place..<(next + 1)) }
        }
    }

    /// "Not near number 41": words that tell somebody where not to be.
    private static let beside = FunctionWords.words("near past outside opposite round by from")
    private static let before = FunctionWords.words(
        "at to from no number num outside by near past opposite house flat in")

    /// Places that are told by a number, each in one form.
    private static let kinds: [String: String] = [
        "ward": "ward", "wards": "ward", "wd": "ward", "pitch": "pitch", "plot": "plot",
        "bay": "bay", "berth": "berth", "mooring": "berth", "apartment": "apartment",
        "apt": "apartment", "pod": "pod", "flat": "flat",
        "room": "room", "rm": "room", "chalet": "chalet", "lodge": "lodge",
    ]
}
