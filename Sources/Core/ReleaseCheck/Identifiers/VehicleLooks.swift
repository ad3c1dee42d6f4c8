/// Looks for a car by its colour and its make, where he knows of none such: "the green Skoda".
struct VehicleLooks {
    private struct Look {
        var item: Int
        var colour: String
        var makes: Set<String>
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
                if !isKnown { looks.append(Look(item: item, colour: colour, makes: makes)) }
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
                    })
                else { continue }
                scan.hit(look.item, .partial, place..<(make + 1))
            }
        }
    }

    private static let colours = FunctionWords.words(
        """
        black white silver grey gray red blue green yellow orange purple brown beige gold maroon \
        cream pink turquoise navy bronze burgundy
        """)
}
