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

    /// Compares field by field, among so many people.
    public static func compare(
        _ query: PersonQuery, _ recorded: PersonQuery, among population: Int = 2_000
    ) -> Comparison {
        let model = MatchModel(population: population)
        return Comparison(
            explanation: model.explanation(PersonForm(query.fields), PersonForm(recorded.fields)))
    }
}
