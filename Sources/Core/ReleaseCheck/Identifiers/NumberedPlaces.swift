/// Looks for a ward, a pitch, a flat or a room by its number, and for a case by a number of its own.
struct NumberedPlaces {
    private struct Numbered {
        var item: Int
        var kind: String
        var number: String
    }

    private var numbered: [Numbered] = []
    /// The items of cases and files with a number of four figures or more: "case number 4471".
    private var references: [String: Int] = [:]
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
            guard kind == .address || kind.isBody || kind == .thirdPartyIdentity || kind == .worker
            else { continue }
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
        matchBehind(&scan)
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

    /// Numbers that many houses have.
    private static let shared: Set<String> = ["flat", "room"]

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

    /// Places that are told by a number, each in one form.
    static let kinds: [String: String] = [
        "ward": "ward", "wards": "ward", "wd": "ward", "pitch": "pitch", "plot": "plot",
        "bay": "bay", "berth": "berth", "mooring": "berth", "apartment": "apartment",
        "apt": "apartment", "pod": "pod", "flat": "flat",
        "room": "room", "rm": "room", "chalet": "chalet", "lodge": "lodge",
    ]
}
