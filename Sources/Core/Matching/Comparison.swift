/// How likely a recorded person is the one looked for, with what speaks for and against.
///
/// For the people of cases, of whom nothing is known together: rates are the usual ones, and what
/// is added up is what was found, without how likely anybody is to begin with.
public struct Comparison: Hashable, Sendable {
    public var explanation: Explanation

    /// What was found, without the starting point.
    public var grounds: [Explanation.Ground] {
        explanation.grounds.filter { !$0.isStart }
    }

    /// What was found, in tenths of a doubling of the odds.
    public var weight: Int { Int((grounds.reduce(0) { $0 + $1.weight } * 10).rounded()) }

    public var likelihood: Likelihood { explanation.likelihood }

    /// So many people are taken to be on record: the starting point is then low enough that names
    /// alone do not make anybody probable.
    private static let model = MatchModel(population: 2_000)

    /// Compares field by field.
    public static func compare(_ query: PersonQuery, _ recorded: PersonQuery) -> Comparison {
        Comparison(
            explanation: model.explanation(PersonForm(query.fields), PersonForm(recorded.fields)))
    }
}
