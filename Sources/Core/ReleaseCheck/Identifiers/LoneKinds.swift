/// Looks for a place by its kind alone, as those say it who know it: "over to the Mews", "at the
/// Academy".
struct LoneKinds {
    private struct Kind {
        var item: Int
        var canonical: String
    }

    private var kinds: [Kind] = []
    /// Kinds of schools and hospitals as they stand.
    private var said: [Kind] = []

    init(_ index: NameIndex, _ record: ReleaseRecord, permitted: Permitted) {
        for designation in index.designations where !designation.isDetail {
            let kind = record.protected[designation.item].kind
            let own =
                kind == .school
                ? LoneKinds.schools
                : kind == .hospital || kind == .workplace ? LoneKinds.hospitals : []
            for part in designation.parts
            where own.contains(part.text) && !permitted.capitals.contains(part.text) {
                said.append(Kind(item: designation.item, canonical: part.text))
            }
            guard kind == .address || kind == .refuge || kind == .workplace else { continue }
            for part in designation.parts
            where LoneKinds.telling.contains(part.canonical) && !part.isKnown
                && !kinds.contains(where: {
                    $0.item == designation.item && $0.canonical == part.canonical
                })
            {
                kinds.append(Kind(item: designation.item, canonical: part.canonical))
            }
        }
    }

    func match(_ scan: inout Scan) {
        let tokens = scan.tokens
        for place in tokens.indices.dropFirst() where tokens[place - 1].text == "the" {
            let token = tokens[place]
            // With a capital it is a place's name; with another word behind it, another place's.
            guard token.isCapital, !token.isUpper, token.before == .space,
                !token.isQuoted || scan.isQuotation((place - 1)..<(place + 1)),
                !isNamed(place, tokens)
            else { continue }
            let canonical = Permitted.canonical(token.text)
            for kind in kinds where kind.canonical == canonical {
                scan.hit(kind.item, .partial, place..<(place + 1))
            }
            for kind in said where kind.canonical == token.text {
                scan.hit(kind.item, .partial, place..<(place + 1))
            }
        }
    }

    /// "The Mews Hotel".
    private func isNamed(_ place: Int, _ tokens: [Token]) -> Bool {
        guard place + 1 < tokens.count else { return false }
        return tokens[place + 1].isCapital && tokens[place + 1].before == .space
            && tokens[place + 1].text != "i"
    }

    private static let schools = FunctionWords.words(
        "academy infants infant juniors junior primary high grammar lycee ysgol")
    private static let hospitals = FunctionWords.words(
        "infirmary royal general maternity memorial hospice cottage")

    /// Kinds of which a place where he goes has seldom one that is called so and no more.
    private static let telling = FunctionWords.words(
        """
        mews quay wharf chambers arcade parade fold croft vale villas cottages lodge tower yard \
        crescent gardens terrace grove avenue drive walk way row rise view close lane alley passage \
        mount approach square farm gate wynd paddock garth granary barn forge maltings loft annexe \
        buildings
        """)
}
