/// Follows of whom a text speaks, so that "she" and "they" can be told from staff, from people in
/// general and from the person of concern.
struct Referents {
    private enum Focus { case other, staff, general }

    private let cast: Cast
    private let tokens: [Token]
    private let addressesHim: Bool
    private var singular = Focus.other
    private var plural = Focus.other
    private var age = 0

    init(cast: Cast, tokens: [Token], isPlan: Bool) {
        self.cast = cast
        self.tokens = tokens
        // The plan of a session asks "you" and speaks of "him" all the same, and so does a letter to
        // his mother in which he is named.
        addressesHim =
            !isPlan && !Referents.tellsOfHim(tokens, cast)
            && tokens.contains {
                ($0.text == "you" || $0.text == "your") && !$0.isQuoted
            }
    }

    /// "You ask why Kacper is told": the person of concern is spoken of to somebody else.
    private static func tellsOfHim(_ tokens: [Token], _ cast: Cast) -> Bool {
        tokens.indices.dropFirst(3).dropLast().contains { place in
            cast.own.contains(tokens[place].text) && tokens[place].isCapital
                && !tokens[place].isPossessive && tokens[place].before == .space
                && tokens[place + 1].before == .space && third.contains(tokens[place + 1].text)
        }
    }

    private static let third = FunctionWords.words(
        "is has was does had did will can says said may needs wants must should told asked")

    /// The tokens of a sentence that stand for the victim, a child or a third party.
    mutating func others(in range: Range<Int>) -> [Int] {
        age += 1
        if age > 3 { plural = .other }
        var found: [Int] = []
        for place in range where read(place, in: range) && !tokens[place].isQuoted {
            found.append(place)
        }
        return found
    }

    private mutating func read(_ place: Int, in range: Range<Int>) -> Bool {
        let token = tokens[place]
        let word = token.text
        let last = place > range.lowerBound ? tokens[place - 1].text : ""
        let next = place + 1 < range.upperBound ? tokens[place + 1].text : ""
        if cast.others.contains(word), token.isCapital, !isNamesake(place, range),
            !token.opensSentence || !KnownWords.contains(word: word, stem: token.stem)
        {
            (singular, plural) = (.other, .other)
            return true
        }
        // "Grace Okoro at the job centre", "your aunt Kathleen": somebody outside the case.
        if token.isCapital, GivenNames.common.contains(word), !cast.own.contains(word),
            Referents.kin.contains(last)
                || place + 1 < range.upperBound && tokens[place + 1].isCapital
                    && tokens[place + 1].before == .space && !cast.others.contains(next)
                    && !cast.own.contains(next)
        {
            (singular, age) = (.staff, 0)
            return false
        }
        // "The children of the estate" are nobody's.
        let isOfPlace =
            next == "of" && place + 2 < range.upperBound
            && ["the", "this", "our"].contains(tokens[place + 2].text)
        // His own brother, of whom nothing protected speaks, and "nan" in a note about him.
        if cast.ownKin.contains(word),
            last == "your" || cast.ownPronouns.contains(last)
                || ["nan", "nana", "gran"].contains(word) && !isOwned(place, last)
        {
            (singular, age) = (.staff, 0)
            return false
        }
        // "Mr Lund, class teacher": somebody whom a permitted text calls so.
        if token.isCapital, Designation.isTitle(last), cast.titled.contains(word) {
            (singular, age) = (.staff, 0)
            return false
        }
        if Referents.kin.contains(word), isOwned(place, last), !Referents.bodies.contains(next),
            !isOfPlace
        {
            if last == "their", plural == .general { return false }
            // "A woman breaks her husband's glasses."
            if ["her", "his"].contains(last), singular == .general { return false }
            (singular, plural) = (.other, .other)
            return true
        }
        if cast.staff.contains(word) && token.isCapital || Referents.staff.contains(word) {
            let isHers =
                ["her", "their", "hers"].contains(last)
                || place > range.lowerBound && tokens[place - 1].isPossessive
            // A council is "they", and never "he".
            if !isHers, Referents.offices.contains(word) {
                (plural, age) = (.staff, 0)
            } else if !isHers {
                (singular, plural, age) = (.staff, .staff, 0)
            }
            return false
        }
        // "Fernhurst House has asked; they would like to know": a body that he knows of.
        if token.isCapital, PlaceWords.kinds[next] != nil, place + 1 < range.upperBound,
            tokens[place + 1].isCapital, !cast.others.contains(word)
        {
            (plural, age) = (.staff, 0)
            return false
        }
        let isMany = ["children", "kids", "babies", "boys", "girls"].contains(word)
        // "You told everybody that she": she is no one of them.
        let isHearer = ["told", "tell", "telling", "to"].contains(last)
        if Referents.general.contains(word), isHearer { return false }
        if Referents.general.contains(word) || isMany {
            if isMany { plural = .general } else { (singular, plural) = (.general, .general) }
            age = 0
            return false
        }
        let third = place + 2 < range.upperBound ? tokens[place + 2].text : ""
        if isThings(word, last, next, third) { return false }
        if let stands = stands(word) {
            if !stands, plural == .general { age = 0 }
            return stands
        }
        if word.hasSuffix("s"), word.utf8.count > 4, token.stem != word, !token.isPossessive {
            plural = .general
            age = 0
        }
        return false
    }

    /// "Grace Okoro", where the case has a Grace of another surname.
    private func isNamesake(_ place: Int, _ range: Range<Int>) -> Bool {
        guard GivenNames.common.contains(tokens[place].text), place + 1 < range.upperBound else {
            return false
        }
        let next = tokens[place + 1]
        return next.isCapital && next.before == .space && !cast.others.contains(next.text)
            && !cast.own.contains(next.text) && next.length > 2
            && !KnownWords.contains(word: next.text, stem: next.stem)
    }

    /// "You get them back", "as they are training a receptionist": things, or people at work.
    private func isThings(
        _ word: String, _ last: String, _ next: String, _ third: String
    ) -> Bool {
        word == "them" && Referents.handled.contains(last)
            || word == "they" && next == "are"
                && (singular != .other || Referents.works.contains(third))
    }

    /// What workmen do to a building or a road.
    private static let works = FunctionWords.words(
        """
        digging painting laying mending fixing training resurfacing building closing rewiring testing \
        cleaning decorating repairing replacing relaying plastering tarmacking
        """)

    private static let handled = FunctionWords.words(
        "get put take bring keep use send return fit mend change wear collect post sign fill read have"
    )

    private func isOwned(_ place: Int, _ last: String) -> Bool {
        if Referents.owners.contains(last) { return true }
        guard place > 0, tokens[place - 1].isPossessive else { return false }
        let isName = cast.others.contains(last) || cast.own.contains(last)
        return isName || place > 1 && Referents.owners.contains(tokens[place - 2].text)
    }

    private static let owners: Set<String> = ["your", "the", "her", "their", "both", "his"]

    /// Whether a pronoun stands for the other side; nil for other words.
    private func stands(_ word: String) -> Bool? {
        switch word {
        case "she", "her", "hers", "herself", "he", "him", "his", "himself":
            if !addressesHim, cast.ownPronouns.contains(word) { return false }
            return singular == .other
        case "they", "them", "their", "theirs", "themselves": return plural == .other
        default: return nil
        }
    }

    static let kin = FunctionWords.words(
        """
        wife husband partner expartner ex girlfriend boyfriend mother father mum mummy dad sister \
        brother son
        daughter children child kids boys girls boy girl baby victim complainant parents \
        grandmother gran
        nan household family uncle aunt cousin grandfather eldest youngest stepson stepdaughter \
        grandson granddaughter
        """)

    /// "The family court" and "the children's centre" are nobody's family and children.
    private static let bodies = FunctionWords.words(
        """
        court courts centre centres law protection services service social contact support \
        arrangements
        hearing room benefit maintenance care hub home conference therapy intervention court's \
        judge act
        plan team members member corner room ward area section table toys evening evenings association department menu pool
        """)
    private static let staff = FunctionWords.words(
        """
        worker officer manager colleague facilitator solicitor judge magistrate receptionist \
        supervisor
        reception office council bank jobcentre desk agency landlord ombudsman panel
        joiner fitter driver plumber tutor barrister clerk caretaker coordinator practitioner \
        doctor nurse firm company contractor contractors crew shop supplier surveyor engineer \
        engineers provider hotel store depot foreman gaffer dentist optician mechanic
        """)
    private static let offices = FunctionWords.words(
        "reception office council bank jobcentre desk agency panel firm company crew shop hotel store depot"
    )
    private static let general = FunctionWords.words(
        """
        who whoever nobody people person anyone anybody someone somebody everyone everybody \
        others men man women woman partners
        parents victims survivors families staff officers workers facilitators members couples \
        adults teenagers
        """)
}
