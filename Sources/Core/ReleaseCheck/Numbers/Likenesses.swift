/// Quantities told by what everybody knows to be as long, as far or as many: "as long as a football
/// match", "a half marathon", "one for each finger of a hand".
///
/// Hardly any letter tells a span by a likeness that does not ask its reader to feel one.
enum Likenesses {
    /// What the tokens from a place on are as long, as far or as many as, with how many tokens say so.
    static func read(_ tokens: [Token], at place: Int) -> (quantity: Quantity, count: Int)? {
        guard let known = byFirst[tokens[place].text] else { return nil }
        for likeness in known {
            let end = place + likeness.words.count
            guard end <= tokens.count,
                zip(tokens[place..<end], likeness.words).allSatisfy({ $0.text == $1 })
            else { continue }
            return (likeness.quantity, likeness.words.count)
        }
        return nil
    }

    private struct Likeness {
        var words: [String]
        var quantity: Quantity
    }

    /// By their first words, the longest first.
    private static let byFirst: [String: [Likeness]] = Dictionary(
        grouping: all.flatMap { quantity, phrases in
            phrases.map {
                Likeness(words: $0.split(separator: " ").map(String.init), quantity: quantity)
            }
        }.sorted { $0.words.count > $1.words.count }, by: { $0.words[0] })

    private static let all: [(Quantity, [String])] = [
        (.duration(90), ["football match", "soccer match", "whole match", "full match"]),
        (
            .duration(45),
            [
                "half a football match", "half of a football match", "half of the football",
                "first half of the match", "first half of a match", "half of football",
                "one half of a match", "half a match", "first half of a football match",
                "second half of a football match",
            ]
        ),
        (.duration(80), ["rugby match", "rugby international"]),
        (
            .duration(40),
            ["half a rugby match", "half of a rugby match", "one half of a rugby match"]
        ),
        (.duration(480), ["working shift", "full shift", "whole shift", "full working shift"]),
        (.roughly(120), ["feature film", "whole film", "full film"]),
        (.measure(.length, 2_109_750), ["half marathon"]),
        (.measure(.length, 4_219_500), ["marathon", "full marathon"]),
        (.measure(.length, 2_012), ["cricket pitch"]),
        (.measure(.length, 11_000), ["football pitch", "rugby pitch"]),
        (.measure(.length, 2_500), ["length of the pool", "length of a pool"]),
        (.count(3), ["hat trick", "hattrick"]),
        (.count(4), ["two pairs", "two pair"]),
        (.count(6), ["side of a dice", "side of the dice", "three pairs", "balls in an over"]),
        (
            .count(5),
            [
                "fingers on one hand", "fingers of one hand", "fingers on a hand",
                "fingers of a hand", "one hand fingers spread", "finger on one hand",
                "finger of one hand",
            ]
        ),
        (
            .count(10),
            ["fingers and thumbs", "fingers on both hands", "fingers of both hands"]
        ),
        (
            .count(7),
            ["days in the week", "days in a week", "days of the week", "deadly sins"]
        ),
        (.count(9), ["innings", "lives of a cat"]),
        (.count(11), ["cricket eleven", "football eleven", "football side"]),
        (.count(12), ["months in the year", "months in a year", "jury"]),
        (.count(22), ["two football teams", "two cricket elevens", "two cricket teams"]),
        (.count(26), ["letters in the alphabet", "letters of the alphabet"]),
        (.count(52), ["weeks in a year", "weeks in the year", "cards in a pack"]),
    ]
}
