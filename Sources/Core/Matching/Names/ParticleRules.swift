/// How the small words of names are treated when its parts are arranged.
enum ParticleRules {
    enum Treatment {
        /// Written with the part behind it or without: "Mac Donald".
        case joined
        /// Glues its two neighbours: "Zia ur Rahman".
        case gluing
        case dropped
    }

    /// Articles that offices leave out as often as not, and joining words between surnames.
    private static let articles = ["al", "el", "ar", "as", "az", "e", "y", "dos", "das", "do"]

    private static let rules: [PackedName: Treatment] = {
        var rules: [PackedName: Treatment] = [:]
        func add(_ words: some Sequence<String>, _ treatment: Treatment) {
            for word in words { rules[PackedName(word)] = treatment }
        }
        add(Particles.joinedOrDropped, .joined)
        add(Particles.joinedWithNext, .joined)
        add(Particles.joinedOnBothSides, .gluing)
        add(Particles.dropped, .dropped)
        add(Particles.titles, .dropped)
        add(Particles.suffixes, .dropped)
        add(articles, .dropped)
        rules[.none] = nil
        return rules
    }()

    /// Nil for a part that is a name.
    static func treatment(of part: PackedName) -> Treatment? { rules[part] }

    /// "mac" before a longer name as "mc", whichever of the two was written.
    static func shortened(_ part: PackedName) -> PackedName {
        guard part.bits & 15 > 5, part[0] == 13, part[1] == 1, part[2] == 3 else { return part }
        var letters = [part[0], part[2]]
        for place in 3..<part.held { letters.append(part[place]) }
        return PackedName(letters: letters)
    }
}
