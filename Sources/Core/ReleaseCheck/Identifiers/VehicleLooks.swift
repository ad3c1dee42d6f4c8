/// Looks for a car by its colour and its make, where he knows of none such: "the green Skoda".
struct VehicleLooks {
    private struct Look {
        var item: Int
        var colour: String
        var makes: Set<String>
        /// No permitted text speaks of anything in this colour.
        var isNew: Bool
    }

    private var looks: [Look] = []

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() where protected.kind == .vehicle {
            let tokens = Reader.read(protected.text).tokens
            let makes = Set(
                tokens.filter {
                    $0.isCapital && !$0.hasDigit && !$0.isUpper && $0.length > 2
                        && !VehicleLooks.colours.contains($0.text)
                }.map(\.text))
            for colour in tokens.map(\.text) where VehicleLooks.colours.contains(colour) {
                // A car of his that is like hers tells nothing.
                let isKnown = permitted.readings.contains { reading in
                    let words = Set(reading.tokens.map(\.text))
                    return words.contains(colour) && !words.isDisjoint(with: makes)
                }
                guard !isKnown else { continue }
                looks.append(
                    Look(
                        item: item, colour: colour, makes: makes,
                        isNew: !permitted.words.contains(colour)))
            }
        }
    }

    func match(_ scan: inout Scan) {
        guard !looks.isEmpty else { return }
        for (place, token) in scan.tokens.enumerated()
        where VehicleLooks.colours.contains(token.text) {
            let end = min(scan.tokens.count, place + 3)
            guard place + 1 < end else { continue }
            for look in looks where look.colour == token.text {
                guard
                    let make = (place + 1..<end).first(where: {
                        look.makes.contains(scan.tokens[$0].text)
                            || look.isNew && $0 == place + 1 && isPointedAt(place, scan.tokens)
                                && VehicleLooks.words.contains(scan.tokens[$0].text)
                    })
                else { continue }
                scan.hit(look.item, .partial, place..<(make + 1))
            }
        }
    }

    /// "The maroon one", "Silver car must have left", and not "a blue one".
    private func isPointedAt(_ place: Int, _ tokens: [Token]) -> Bool {
        tokens[place].opensSentence
            || place > 0
                && ["the", "that", "this", "her", "their", "my", "your"].contains(
                    tokens[place - 1].text)
    }

    private static let words = FunctionWords.words("one car motor hatchback saloon estate")
    private static let colours = FunctionWords.words(
        """
        black white silver grey gray red blue green yellow orange purple brown beige gold maroon \
        cream pink turquoise navy bronze burgundy
        """)
}
