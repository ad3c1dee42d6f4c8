/// Which item a sentence most likely gives away, where it repeats the words of none: by whom it
/// names as the source, and by what kind of thing it speaks of.
struct Affinity {
    private struct Profile {
        var sources: Set<String>
        var kind: InformationKind
    }

    private let profiles: [Profile]

    init(_ record: ReleaseRecord) {
        profiles = record.protected.map { item in
            let words = Reader.read([item.source, item.text, item.detail].joined(separator: ". "))
            let own = Set(Reader.read(item.source).tokens.map(\.stem))
            // The source counts, and a relative or professional whom the item names.
            let named = Set(words.tokens.map(\.stem)).intersection(Affinity.people)
            return Profile(sources: own.union(named), kind: item.kind)
        }
    }

    /// The likeliest item, and a second that is nearly as likely; nil where nothing speaks for any.
    func items(
        for tokens: ArraySlice<Token>, nearest: [(item: Int, score: Double)]
    ) -> [Int?] {
        let stems = Set(tokens.map(\.stem))
        let people = stems.intersection(Affinity.people)
        var kinds: [InformationKind: Double] = [:]
        for (words, targets) in Affinity.cues where !words.isDisjoint(with: stems) {
            for (place, kind) in targets.enumerated() {
                kinds[kind, default: 0] += place == 0 ? 1 : 0.7
            }
        }
        let near = Dictionary(uniqueKeysWithValues: nearest.map { ($0.item, $0.score) })
        let scores = profiles.enumerated().map { item, profile in
            var score = near[item] ?? 0
            if !people.isDisjoint(with: profile.sources) { score += 0.9 }
            return (item: item, score: score + min(1.2, kinds[profile.kind] ?? 0))
        }.filter { $0.score > 0 }.sorted { ($1.score, $0.item) < ($0.score, $1.item) }
        guard let best = scores.first else { return [nil] }
        return scores.prefix(2).filter { $0.score >= best.score * 0.7 }.map(\.item)
    }

    private static let people: Set<String> = Set(
        """
        mum mother dad father sister brother aunt uncle cousin gran grandfather neighbour friend \
        teacher school
        nursery doctor gp nurse midwife hospital health visitor colleague manager employer boss \
        daughter son
        child police idva advocate refuge solicitor landlord vicar imam relative landlady carer \
        pharmacist
        classmate pupil girl boy
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Stem.of(String($0)) })

    private static let cues: [(Set<String>, [InformationKind])] = [
        (
            "where whereabouts address live home roof house flat door street town move settle reach place",
            [.address, .refuge, .postcode, .plan]
        ),
        (
            "worker advocate support adviser advisor idva caseworker keyworker counsellor represent help liaison",
            [.worker, .serviceUse]
        ),
        (
            "service clinic group file record note appointment course session programme women drop",
            [.serviceUse, .worker]
        ),
        ("refuge shelter safe", [.refuge, .serviceUse]),
        ("school class teacher lesson pupil term", [.school]),
        ("nursery toddler", [.nursery]),
        ("doctor surgery gp examine prescription", [.gp, .hospital]),
        ("hospital ward admission nurse injury midwife", [.hospital, .gp]),
        ("job employer shift rota colleague", [.workplace]),
        ("meeting agency panel conference assessment score", [.marac]),
        (
            "plan leave go intend apply application solicitor move soon",
            [.plan, .dateOnlyVictimKnows]
        ),
        ("date day week month morning fortnight", [.dateOnlyVictimKnows, .plan]),
        ("car drive vehicle van", [.vehicle]),
        ("phone number mobile ring call text", [.phone]),
        ("language interpreter translate", [.interpreterLanguage]),
        ("child son daughter boy girl little young old", [.childStatement]),
        (
            "neighbour relative friend sister brother overhear",
            [.thirdPartyStatement, .thirdPartyIdentity]
        ),
    ].map { words, kinds in
        (Set(words.split(separator: " ").map { Stem.of(String($0)) }), kinds)
    }
}
