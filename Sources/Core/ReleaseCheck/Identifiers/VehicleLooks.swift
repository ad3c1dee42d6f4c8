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
    /// Models with a figure in them: "V60".
    private var models: [String: Int] = [:]
    /// The two figures of a plate that tell its age.
    private var ages: [String: Int] = [:]

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() where protected.kind == .vehicle {
            let tokens = Reader.read(protected.text).tokens
            for (place, token) in tokens.enumerated() where token.hasDigit {
                let isModel =
                    (2...4).contains(token.length) && !token.isNumber
                    && token.text.first?.isLetter == true && place > 0
                    && tokens[place - 1].isCapital && !tokens[place - 1].isUpper
                    && !permitted.words.contains(token.text)
                if isModel { models[token.text] = item }
                let figures = token.text.filter(\.isNumber)
                if token.length == 4 || token.length == 7, !token.isNumber, figures.count == 2,
                    !permitted.readings.contains(where: { $0.tells([figures, "plate"]) })
                {
                    ages[figures] = item
                }
            }
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
        for (place, token) in scan.tokens.enumerated() where token.hasDigit {
            if let item = models[token.text] { scan.hit(item, .partial, place..<(place + 1)) }
            // "A 70 plate".
            if place + 1 < scan.tokens.count,
                ["plate", "reg"].contains(scan.tokens[place + 1].text),
                let item = ages[token.text]
            {
                scan.hit(item, .partial, place..<(place + 2))
            }
        }
        guard !looks.isEmpty else { return }
        for (place, token) in scan.tokens.enumerated()
        where VehicleLooks.colours.contains(token.text) {
            let end = min(scan.tokens.count, place + 3)
            guard place + 1 < end else { continue }
            for look in looks where look.colour == token.text {
                guard
                    let make = (place + 1..<end).first(where: {
                        look.makes.contains(scan.tokens[$0].text)
                            || look.isNew && $0 == place + 1
                                && (isPointedAt(place, scan.tokens) || isOfCars(scan.tokens))
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

    /// "Cars have been mixed up at the barrier; if there's a maroon one, wait".
    private func isOfCars(_ tokens: [Token]) -> Bool {
        tokens.contains { VehicleLooks.cars.contains($0.text) }
    }

    private static let cars = FunctionWords.words(
        "car cars vehicle vehicles parked parking barrier")
    private static let words = FunctionWords.words("one car motor hatchback saloon estate")
    private static let colours = FunctionWords.words(
        """
        black white silver grey gray red blue green yellow orange purple brown beige gold maroon \
        cream pink turquoise navy bronze burgundy
        """)
}
