import Matching

/// When two people on record are held to be alike.
enum Likeness {
    /// Whether a worker should look at the two, because they are probably one.
    static func isProbable(_ comparison: Comparison) -> Bool {
        comparison.likelihood >= .probable
    }

    /// What two people share at least when they can be alike at all, so that not everyone is compared
    /// with everyone.
    ///
    /// Names alone never make two probably one, so only who shares more than a name is compared.
    static func keys(_ query: PersonQuery) -> Set<String> {
        SearchTokens.tokens(query).filter { token in
            ["b:", "p:", "t:"].contains(String(token.prefix(2)))
        }
    }
}
