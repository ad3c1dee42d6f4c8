/// Looks for a house or a flat by its number: "leave number 29 alone", "118, on the Parade", "3/2 won't
/// take it".
struct HouseNumbers {
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
    /// The items of those who told, by the number of their house.
    private var witnesses: [String: Int] = [:]
    /// The items of houses such as "67A", by their number.
    private var houses: [String: Int] = [:]

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() {
            let kind = protected.kind
            guard kind == .address || kind == .thirdPartyIdentity else { continue }
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
                    .flatMap { HouseNumbers.floor($0.0.text) }
                let flat = zip(own, own.dropFirst()).first {
                    NumberedPlaces.kinds[$0.text] != nil && $1.length <= 3
                }
                if let floor, let flat, !permitted.words.contains(flat.1.text) {
                    floors.append((item, flat.1.text, floor))
                }
                for code in HouseNumbers.codes(protected.text)
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
            if kind == .address {
                for token in own
                where !permitted.words.contains(token.text) {
                    if HouseNumbers.isLettered(token) { houses[token.text] = item }
                    if token.isNumber, (2...3).contains(token.length) {
                        numbers[token.text] = item
                    }
                }
                for token in own
                where HouseNumbers.isLettered(token) || token.isNumber && token.length < 4 {
                    if let street = HouseNumbers.street(of: token, in: own) {
                        streets.append((item, token.text, street))
                    }
                }
            }
        }
    }

    func match(_ scan: inout Scan) {
        matchSlashed(&scan)
        for (place, next) in zip(scan.tokens.indices, scan.tokens.indices.dropFirst()) {
            guard let item = houses[scan.tokens[next].text],
                !HouseNumbers.numberedOtherwise.contains(scan.tokens[place].text)
            else { continue }
            scan.hit(item, .partial, next..<(next + 1))
        }
        for place in scan.tokens.indices.dropFirst(2) {
            guard let item = numbers[scan.tokens[place].text],
                ["number", "no", "nr", "num"].contains(scan.tokens[place - 1].text),
                HouseNumbers.beside.contains(scan.tokens[place - 2].text),
                scan.tokens[place].before != .line
            else { continue }
            scan.hit(item, .partial, (place - 1)..<(place + 1))
        }
        matchCalled(&scan)
        matchFloors(&scan)
        matchSpeaking(&scan)
        matchStreets(&scan)
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
                            && !HouseNumbers.counts($0, tokens)
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

    /// "Up to the third floor, with a 7 on the label": a flat's floor and its number in one text.
    private func matchFloors(_ scan: inout Scan) {
        guard !floors.isEmpty else { return }
        let tokens = scan.tokens
        for place in tokens.indices.dropLast()
        where tokens[place + 1].text == "floor" || tokens[place + 1].text == "floors" {
            for flat in floors where flat.floor == HouseNumbers.floor(tokens[place].text) {
                guard
                    let number = tokens.indices.first(where: {
                        tokens[$0].text == flat.number && !tokens[$0].isMoney
                            && !HouseNumbers.counts($0, tokens)
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
                place == 0 || !HouseNumbers.dated.contains(scan.tokens[place - 1].text)
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
                place < 2 || !HouseNumbers.asked.contains(tokens[place - 2].text),
                !HouseNumbers.counts(place, tokens)
            else { continue }
            let next = place + 1 < tokens.count ? tokens[place + 1] : nil
            // "No 7 bus", "no 29 days", and "no 42 Bridge Street", which names another.
            if let next, next.before == .space, next.isCapital { continue }
            if let next, next.before == .space,
                !FunctionWords.function.contains(next.text),
                !HouseNumbers.behind.contains(next.text)
            {
                continue
            }
            let isPost = tokens.contains { HouseNumbers.posted.contains($0.text) }
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
                HouseNumbers.speaking.contains(scan.tokens[place + 1].text),
                place == 0 || !HouseNumbers.counting.contains(scan.tokens[place - 1].text)
            else { continue }
            scan.hit(item, .partial, place..<(place + 2))
        }
    }

    /// "Before 27 had come": what counts something else than houses.
    private static let counting = FunctionWords.words(
        "at by before after until to and page para item")
    private static let speaking = FunctionWords.words(
        "had heard rang phoned called saw says said told reported complained thinks knows wrote")

    /// The kind that ends the street behind a number: "parade" of 118 Cormorant Parade.
    private static func street(of number: Token, in tokens: [Token]) -> String? {
        tokens.drop { $0.start <= number.start }
            .prefix { $0.isCapital && $0.before == .space }
            .compactMap { PlaceWords.kinds[$0.text] }.last
    }

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

    /// "Not near number 41": words that tell somebody where not to be.
    private static let beside = FunctionWords.words("near past outside opposite round by from")
    /// "Form 19a", "section 20b".
    private static let numberedOtherwise = FunctionWords.words(
        """
        section para paragraph page room form question rule annex annexe appendix bus route item \
        line step point schedule box class year part article clause sheet exhibit tab chapter gate \
        platform slide unit week session ward bay locker seat coach table figure type size s p
        """)
}
