/// A community of the second population: its names and customs.
struct Community: Sendable {
    let women: Choice
    let men: Choice
    let families: Choice
    /// How often a spouse takes the other's name, and how often both are borne.
    let takesName: Double
    let bothNames: Double
    let swapped: Double
    let respelled: Double
    let firstOfYear: Double
    /// Whether children bear the last names of both parents.
    let twoNames: Bool
}

/// The communities of the second population, in other shares than those of the first.
struct Communities: Sendable {
    private(set) var all: [Community] = []
    private let weights: Weighted

    init(_ lexicon: inout Lexicon) {
        var dice = Dice(seed: 2)
        // Share, surnames, given names, takes the name, both names, swapped, respelled, 1 January.
        let customs: [(Double, Int, Int, Double, Double, Double, Double, Double)] = [
            (0.38, 5200, 420, 0.6, 0.1, 0.01, 0.02, 0.01),
            (0.07, 700, 160, 0.5, 0.1, 0.02, 0.12, 0.01),
            (0.1, 420, 260, 0.3, 0.02, 0.12, 0.15, 0.02),
            (0.09, 70, 260, 0.02, 0, 0.25, 0.04, 0.01),
            (0.11, 600, 220, 0.1, 0.02, 0.05, 0.22, 0.12),
            (0.13, 900, 300, 0.55, 0.06, 0.06, 0.1, 0.08),
            (0.07, 500, 200, 0.05, 0.25, 0.02, 0.06, 0),
            (0.05, 500, 160, 0.8, 0.05, 0.1, 0.1, 0),
        ]
        for (language, custom) in zip(Syllables.languages, customs) {
            let women = language.names(custom.2, language.women, long: 0.35, &dice)
            let men = language.names(custom.2, language.men, long: 0.3, &dice)
            let families = language.names(custom.1, language.families, long: 0.45, &dice)
            for name in women + men {
                let number = Int(lexicon.number(name))
                lexicon.learn(short: Syllables.short(name), of: number)
            }
            for name in Set(women + men + families).sorted() {
                let number = Int(lexicon.number(name))
                lexicon.learn(spellings: Syllables.respelled(name), of: number)
            }
            all.append(
                Community(
                    women: Choice(lexicon.numbers(women), offset: 8, exponent: 0.8),
                    men: Choice(lexicon.numbers(men), offset: 8, exponent: 0.8),
                    families: Choice(lexicon.numbers(families), offset: 5, exponent: 0.75),
                    takesName: custom.3, bothNames: custom.4, swapped: custom.5,
                    respelled: custom.6, firstOfYear: custom.7, twoNames: custom.4 > 0.2))
        }
        weights = Weighted(customs.map(\.0))
    }

    func pick(_ dice: inout Dice) -> Int { weights.pick(&dice) }
}
