import Domain
import Matching

/// How alike two people on record are.
///
/// What decides of it is behind this, so that another way of comparing takes its place here and
/// nowhere else.
protocol Likeness: Sendable {
    func compare(_ one: PersonQuery, _ other: PersonQuery) -> Comparison
    /// Whether a worker should look at the two, because they are probably one.
    func isProbable(_ comparison: Comparison) -> Bool
    /// Whether two people can be alike at all, so that not everyone is compared with everyone.
    func keys(_ query: PersonQuery) -> Set<String>
}

/// Field by field, each with its weight.
struct WeighedLikeness: Likeness {
    func compare(_ one: PersonQuery, _ other: PersonQuery) -> Comparison {
        Comparison.compare(one, other)
    }

    func isProbable(_ comparison: Comparison) -> Bool {
        comparison.likelihood >= .probable
    }

    /// Names alone never make two probably one, so only who shares more than a name is compared.
    func keys(_ query: PersonQuery) -> Set<String> {
        SearchTokens.tokens(query).filter { token in
            ["b:", "p:", "t:"].contains(String(token.prefix(2)))
        }
    }
}

extension Office {
    var likeness: any Likeness { WeighedLikeness() }
}
