/// A name as an item has it: "Flat 6", "41 Bellmaker Street", "St Brannoc's RC Primary School".
struct Designation {
    struct Part {
        enum Kind {
            /// A word that hardly anybody uses but as this name.
            case core
            /// A word that is used otherwise too: "Grace", "Lantern".
            case common
            /// A given name of a person.
            case given
            /// What kind of place it is: "Street", "Primary".
            case type
            case number
            /// "of", "and", a title.
            case link
        }

        var text: String
        var bytes: [UInt8]
        var kind: Kind
        var canonical: String
        var letters: UInt32
        var sound: [UInt8]
        /// It stands in a permitted text, and tells nothing by itself.
        var isKnown: Bool
        var isTitle: Bool

        /// It names, rather than describes.
        var names: Bool { kind == .core || kind == .common || kind == .given }
    }

    var item: Int
    var parts: [Part]
    /// It comes from the detail and not from the text of the item.
    var isDetail: Bool

    /// It begins with "The", which people may write among its initials.
    var hasArticle = false

    /// The initials of all parts, links left out.
    var initials: String {
        String(parts.filter { $0.kind != .link && $0.kind != .number }.compactMap(\.text.first))
    }

    /// The initials as they are also written: with the "of" and the "RC", with "The", and without
    /// "School".
    var allInitials: Set<String> {
        var forms: [String] = [""]
        for (place, part) in parts.enumerated() where part.kind != .number {
            guard part.kind == .link, !part.isTitle else {
                forms = forms.flatMap { form in
                    part.kind == .link
                        // "D.Y.T." for Deacon Yonas Tekle.
                        ? [form] + (part.isTitle && place == 0 ? ["+" + part.text.prefix(1)] : [])
                        : [form + String(part.text.prefix(1))]
                            + (place > 0 && part.canonical == "school" ? [form] : [])
                }
                continue
            }
            let letters =
                ["rc", "ce"].contains(part.text)
                ? ["", String(part.text.prefix(1)), part.text] : ["", String(part.text.prefix(1))]
            forms = Array(forms.prefix(16)).flatMap { form in letters.map { form + $0 } }
        }
        if hasArticle { forms += forms.map { "t" + $0 } }
        return Set(
            forms.compactMap { form in
                guard form.hasPrefix("+") else { return form.utf8.count >= 2 ? form : nil }
                return form.utf8.count >= 4 ? String(form.dropFirst()) : nil
            })
    }
}

extension Designation {
    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "dr", "sister", "nurse", "sir", "dame", "pc", "dc", "ds",
        "sgt", "rev", "reverend", "father", "fr", "professor", "prof", "auntie", "aunty", "aunt",
        "uncle", "haji", "hajji", "hajja", "sheikh", "imam", "mufti", "rabbi", "pastor", "deacon",
        "canon", "khala",
        "bibi", "sheikha", "ustad", "ustadh", "granthi", "bhai", "didi", "chief", "elder", "cllr",
    ]

    static func isTitle(_ word: String) -> Bool { titles.contains(word) }

    /// Words that are capitals in a record without being a name.
    private static let plain = FunctionWords.words(
        """
        idva idvas isva marac dash dvds dvpn dvpo gp nhs sim id pin he she they i it we my his \
        her their the
        a an mummy mum mam daddy dad year class january february march april june july august \
        september
        october november december monday mondays tuesday tuesdays wednesday wednesdays thursday
        thursdays friday fridays saturday saturdays sunday sundays easter christmas eid ramadan \
        diwali
        new halloween sms whatsapp facebook uk england english email tel phone mobile police \
        court family
        ticks score independent domestic violence abuse adviser advisor advocate reg vrm
        """)

    /// Of these, words that a name goes on with.
    private static let inNames = FunctionWords.words("court family new community phone easter")

    /// What a service says of itself in its name.
    private static let ownKinds = FunctionWords.words("independent domestic violence abuse")

    /// What may follow the name of a body in small letters.
    private static let bodies = FunctionWords.words(
        """
        partner support day service services project centre women womens mens men outreach drop
        counselling advocacy domestic family young youth helpline group clinic nursery school \
        surgery
        refuge hostel house team programme charity practice hospital
        """)

    /// The names in the text or detail of an item.
    static func read(
        _ text: String, item: Int, kind: InformationKind, isDetail: Bool, permitted: Permitted
    ) -> [Designation] {
        let tokens = Reader.read(text).tokens
        var found: [Designation] = []
        var parts: [Part] = []
        var hasArticle = false
        // "A narrowboat, the 'Patient Heron'": what stands in quotation marks is a name for itself.
        var isQuoted = true
        func close() {
            while let last = parts.last, last.kind == .link { parts.removeLast() }
            if parts.contains(where: { $0.names || $0.kind == .number }) {
                found.append(
                    Designation(
                        item: item, parts: parts, isDetail: isDetail && !isQuoted,
                        hasArticle: hasArticle))
            }
            parts = []
            isQuoted = true
        }
        for (place, token) in tokens.enumerated() {
            if place > 0,
                token.before == .mark || token.before == .stop && !isInitial(tokens[place - 1])
                    || token.before == .line
            {
                close()
            }
            guard let part = part(tokens, place, kind: kind, isInside: !parts.isEmpty, permitted)
            else {
                close()
                continue
            }
            if parts.isEmpty { hasArticle = place > 0 && tokens[place - 1].text == "the" }
            parts.append(part)
            isQuoted = isQuoted && token.isQuoted
        }
        close()
        return found
    }

    private static func isInitial(_ token: Token) -> Bool {
        token.length <= 2 || titles.contains(token.text) || PlaceWords.kinds[token.text] != nil
    }

    private static func part(
        _ tokens: [Token], _ place: Int, kind: InformationKind, isInside: Bool,
        _ permitted: Permitted
    ) -> Part? {
        let token = tokens[place]
        func make(_ partKind: Part.Kind) -> Part {
            let bytes = Array(token.text.utf8)
            return Part(
                text: token.text, bytes: bytes, kind: partKind,
                canonical: Permitted.canonical(token.text), letters: EditDistance.letters(bytes),
                sound: Sound.key(bytes), isKnown: permitted.knows(token),
                isTitle: titles.contains(token.text))
        }
        let next = place + 1 < tokens.count ? tokens[place + 1] : nil
        if token.hasDigit {
            // A number belongs to the name that follows it; codes are looked for elsewhere.
            let isHouse = token.length <= 4 && token.text.first?.isNumber == true
            return kind == .address || isInside || next?.isCapital == true
                ? isHouse ? make(.number) : nil : nil
        }
        if PlaceWords.links.contains(token.text), isInside, token.length > 1 { return make(.link) }
        // "Maes y Bryn".
        if ["y", "o", "a"].contains(token.text), !token.isCapital, isInside,
            next?.isCapital == true
        {
            return make(.link)
        }
        if titles.contains(token.text), token.isCapital { return make(.link) }
        guard token.isCapital else {
            // "silver Skoda" of a vehicle, "bakery" after a name.
            return isInside && PlaceWords.kinds[token.text] != nil && token.before == .space
                ? make(.type) : nil
        }
        if token.length == 1 { return isInside || next?.isCapital == true ? make(.link) : nil }
        let isPerson = kind.namesPeople && GivenNames.common.contains(token.text)
        if kind != .interpreterLanguage, Languages.names.contains(token.text), !isPerson {
            return isInside ? make(.type) : nil
        }
        if Calendars.month(token.text) != nil, place > 0, tokens[place - 1].isNumber { return nil }
        // "Church of England" goes on with "Academy".
        if token.text == "england", isInside, place > 1, tokens[place - 2].text == "church" {
            return make(.type)
        }
        // "LHDAS" for the Lantern House Domestic Abuse Service.
        if isInside, kind == .serviceUse, token.isCapital, ownKinds.contains(token.text) {
            return make(.type)
        }
        let goesOn = isInside && inNames.contains(token.text)
        if plain.contains(token.text), !isPerson, !goesOn { return nil }
        if PlaceWords.kinds[token.text] != nil, isInside || next?.isCapital == true {
            return make(isInside || token.text == "st" || token.text == "flat" ? .type : .common)
        }
        let isCommon = KnownWords.contains(word: token.text, stem: token.stem)
        if place > 0, titles.contains(tokens[place - 1].text), tokens[place - 1].isCapital,
            !(next?.isCapital ?? false)
        {
            return make(.core)
        }
        if token.opensSentence, isCommon {
            // "Loud & Clear" is followed by "Clear".
            let isLinked = next?.text == "and" || next?.text == "for" && kind.isBody
            let after = isLinked ? place + 2 : place + 1
            let followed =
                after < tokens.count && tokens[after].isCapital && tokens[after].before == .space
            let isWeak =
                FunctionWords.function.contains(token.text)
                || FunctionWords.light.contains(token.text)
            // "Larkspur, thirteen weeks": it stands for itself, and is no "Counselling, Tuesdays".
            let isAlone =
                next?.before == .mark && !PracticeWords.stems.contains(token.stem)
                && PlaceWords.kinds[token.text] == nil
            let isBody =
                kind.isBody && (isAlone || next.map { bodies.contains($0.text) } ?? true)
            // "Hope House", "Little Acorns": an everyday word, and more of a name.
            let isHouse =
                !FunctionWords.function.contains(token.text) && followed
                && (kind.isBody || next.map { PlaceWords.kinds[$0.text] != nil } ?? false)
            guard kind == .vehicle || followed || isBody,
                !isWeak || kind.namesPeople && followed || isHouse
            else { return nil }
        }
        // "The hygienist, Deborah Cleave, says": who speaks in a statement.
        if kind.isStatement, GivenNames.common.contains(token.text), let next,
            next.isCapital, next.before == .space, next.length > 2, !isInside,
            PlaceWords.kinds[next.text] == nil, Calendars.month(next.text) == nil
        {
            return make(.given)
        }
        if kind.isStatement, isCommon || GivenNames.common.contains(token.text) { return nil }
        if GivenNames.common.contains(token.text), kind.namesPeople || isTitled(tokens, place) {
            return make(.given)
        }
        return make(isCommon || GivenNames.common.contains(token.text) ? .common : .core)
    }

    private static func isTitled(_ tokens: [Token], _ place: Int) -> Bool {
        place > 0 && titles.contains(tokens[place - 1].text)
            || place + 1 < tokens.count && tokens[place + 1].isCapital
                && tokens[place + 1].length > 1
                && (place == 0 || tokens[place - 1].text != "st")
                && tokens[place + 1].before == .space
                && PlaceWords.kinds[tokens[place + 1].text] == nil
                && !KnownWords.contains(word: tokens[place + 1].text, stem: tokens[place + 1].stem)
    }
}
