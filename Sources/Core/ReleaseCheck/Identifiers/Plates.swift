/// Plates, whole and by their parts.
extension CodeMatcher {
    private static let carWords = FunctionWords.words(
        """
        car cars vehicle vehicles van plate plates reg registration registered registrations index
        motor driving drives driven parked park permit permits hatchback estate scooter moped
        motorbike motorcycle bike lorry truck keeper lease logbook insurer insurance mot camper
        """)

    func plate(_ code: Code, _ stream: CodeStream, _ scan: inout Scan) {
        for form in CodeMatcher.lookalikes(code.whole) {
            for place in stream.places(of: form) where stream.startsToken(place.lowerBound) {
                let tokens = stream.tokens(place)
                return scan.hit(code.item, tokens.count > 2 ? .spelledOut : .verbatim, tokens)
            }
        }
        for slip in CodeMatcher.slips(code.whole, from: 0) where !permittedPlates.contains(slip) {
            if let place = stream.places(of: slip).first, stream.startsToken(place.lowerBound) {
                return scan.hit(code.item, .misspelled, stream.tokens(place))
            }
        }
        for form in CodeMatcher.turned(code.whole, at: code.cut) {
            if let place = stream.places(of: form).first(where: {
                stream.startsToken($0.lowerBound) && stream.startsToken($0.upperBound)
            }) {
                return scan.hit(code.item, .partial, stream.tokens(place))
            }
        }
        // "A number, 381, from a motor car".
        let figures = code.whole.filter(CodeStream.isDigit)
        if figures.count == 3 {
            for (place, token) in scan.tokens.enumerated()
            where token.isNumber && !token.isMoney && token.text.utf8.elementsEqual(figures)
                && !knownWords.contains(token.text)
                && scan.words(around: place..<(place + 1), 12).contains(where: {
                    CodeMatcher.carWords.contains($0)
                })
            {
                return scan.hit(code.item, .partial, place..<(place + 1))
            }
        }
        let parts = [Array(code.whole[..<code.cut]), Array(code.whole[code.cut...])]
        for (number, part) in parts.enumerated() where part.count >= 3 {
            for place in stream.places(of: part)
            where stream.startsToken(place.lowerBound) && stream.startsToken(place.upperBound) {
                if number == 0 && code.firstIsKnown { continue }
                let tokens = stream.tokens(place)
                let sure =
                    part.contains(where: CodeStream.isDigit)
                    && part.contains(where: CodeStream.isLetter)
                let around = scan.words(around: tokens, 12)
                // "NRE, the niece's": three capitals that are no word and nobody's.
                let first = scan.tokens[tokens.lowerBound]
                let isRare =
                    number == 1 && code.endIsRare && tokens.count == 1 && first.isUpper
                guard
                    sure || isRare || around.contains(where: { CodeMatcher.carWords.contains($0) })
                else { continue }
                return scan.hit(code.item, .partial, tokens)
            }
        }
    }
}
