/// Looks for a ward, a pitch or a bay by its number, and for a workplace by its kind beside work.
struct NumberedPlaces {
    private struct Numbered {
        var item: Int
        var kind: String
        var number: String
    }

    private struct Workplace {
        var item: Int
        var kind: String
    }

    private var numbered: [Numbered] = []
    private var workplaces: [Workplace] = []

    init(_ record: ReleaseRecord, permitted: Permitted) {
        let known = Set(
            permitted.readings.flatMap { reading in
                NumberedPlaces.places(reading.tokens).map { $0.kind + " " + $0.number }
            })
        for (item, protected) in record.protected.enumerated() {
            let kind = protected.kind
            guard kind == .address || kind.isBody || kind == .thirdPartyIdentity || kind == .worker
            else { continue }
            for text in [protected.text, protected.detail] where !text.isEmpty {
                for place in NumberedPlaces.places(Reader.read(text).tokens)
                where !known.contains(place.kind + " " + place.number) {
                    numbered.append(Numbered(item: item, kind: place.kind, number: place.number))
                }
            }
            guard kind == .workplace else { continue }
            for token in Reader.read(protected.text).tokens
            where NumberedPlaces.trades.contains(token.text) && !permitted.knows(token) {
                workplaces.append(Workplace(item: item, kind: token.text))
            }
        }
    }

    func match(_ scan: inout Scan) {
        for place in NumberedPlaces.places(scan.tokens) {
            for known in numbered where known.kind == place.kind && known.number == place.number {
                scan.hit(known.item, .partial, place.range)
            }
        }
        for place in scan.tokens.indices {
            for known in workplaces where known.kind == scan.tokens[place].text {
                let around = scan.words(around: place..<(place + 1), 5)
                guard place > 0, ["the", "her", "his"].contains(scan.tokens[place - 1].text),
                    around.contains(where: { NumberedPlaces.work.contains($0) }),
                    around.contains(where: { NumberedPlaces.others.contains($0) })
                else { continue }
                scan.hit(known.item, .partial, place..<(place + 1))
            }
        }
    }

    private static func places(
        _ tokens: [Token]
    ) -> [(kind: String, number: String, range: Range<Int>)] {
        zip(tokens.indices, tokens.indices.dropFirst()).compactMap { place, next in
            guard let kind = kinds[tokens[place].text], tokens[next].length <= 3,
                tokens[next].before == .space || tokens[next].before == .none
            else { return nil }
            let number =
                tokens[next].hasDigit
                ? tokens[next].text
                : NumberWords.units[tokens[next].text].map(String.init)
            return number.map { (kind, $0, place..<(next + 1)) }
        }
    }

    /// Places that are told by a number, each in one form.
    ///
    /// A room is not one of them: a house where he goes has a room of every number.
    private static let kinds: [String: String] = [
        "ward": "ward", "wards": "ward", "wd": "ward", "pitch": "pitch", "plot": "plot",
        "bay": "bay", "berth": "berth", "mooring": "berth", "apartment": "apartment",
        "apt": "apartment", "pod": "pod", "chalet": "chalet", "lodge": "lodge",
    ]

    private static let trades = FunctionWords.words(
        """
        bakery garage laundry launderette mill factory warehouse depot salon barbers hairdressers
        butchers florist greengrocers dairy brewery foundry quarry nursery market supermarket
        stables kennels cattery restaurant takeaway cafe tearoom canteen brickworks sawmill dockyard
        shipyard boatyard abattoir packhouse
        """)
    private static let work = FunctionWords.words(
        """
        shift shifts work works working worked job rota wage wages boss manager colleagues colleague
        nights earlies lates finishes clocks clocking
        """)
    private static let others = FunctionWords.words("she her hers he his him they them their")
}
