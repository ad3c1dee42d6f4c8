import Domain

/// The checks that can be worked out from a document and what may be known, edited or not.
///
/// The release check of the text against the case, and whatever the decision on the case says, are
/// worked out elsewhere, where the case can be seen.
extension Documents {
    /// Whether each computed check of a document's kind holds, by the check's id; those that need
    /// the case are not in it.
    public static func computed(
        _ document: KnowableDocument, _ view: KnowableView, texts: DocumentTexts = .english
    ) -> [String: Bool] {
        let reading = DocumentText(document: document, view: view, texts: texts)
        var results: [String: Bool] = [:]
        for check in checks(for: document.kind) where check.who == .computed {
            results[check.id] = reading.holds(check.id)
        }
        return results
    }
}

/// A document that is read for what it must say and must not.
private struct DocumentText {
    let document: KnowableDocument
    let view: KnowableView
    let texts: DocumentTexts

    /// Nil where the case is needed to tell.
    func holds(_ check: String) -> Bool? {
        switch check {
        case "no-service-named": !ownWordsApart.contains(where: WordsApart.namesService)
        case "no-subject-matter": !document.everything.contains(where: WordsApart.saysSubject)
        case "neutral-outside": isNeutralOutside
        case "nothing-blank": !document.text.contains("____")
        case "branch-by-acknowledgement": followsBranch
        case "limits-first": limitsComeFirst
        case "child-risk-override": says(texts.agreement.override)
        case "other-agency-contact": says(texts.agreement.agencies)
        case "partner-contact-permission":
            says(texts.agreement.partner)
                && texts.agreement.partnerPermission.allSatisfy(says)
        case "no-partner-feedback": says(texts.programme.restsOn)
        case "says-what-it-is-not": says(texts.programme.notSafety)
        case "redacted-by-class": says(texts.access.leftOut)
        case "addresses-confidential": holdsNoAddress
        default: nil
        }
    }

    /// Everything that leaves with it but for the person's own words, which are theirs.
    private var ownWordsApart: [String] {
        view.said.reduce(document.everything) { texts, said in
            texts.map { $0.replacing(said.words, with: " ") }
        }
    }

    private func says(_ words: String) -> Bool {
        document.text.contains(words)
    }

    /// The outside of a paper is its kind's own, its day and its writer; nothing of anybody's name
    /// is in the file's.
    private var isNeutralOutside: Bool {
        let headers = document.headers
        let ending = document.fileName.drop { $0 != "." }
        let stem = document.fileName.dropLast(ending.count)
        let names = [view.person.name?.given, view.person.name?.family].compactMap { $0 }
        return stem.hasSuffix("-\(headers.date)")
            && stem.dropLast(11).allSatisfy { $0.isLowercase && $0.isASCII }
            && document.title == texts.title(document.kind)
            && headers.subject == texts.subject(document.kind)
            && !names.contains { stem.lowercased().contains($0.lowercased()) }
    }

    /// Where the person has not acknowledged the abuse, nothing in the paper asks about it.
    private var followsBranch: Bool {
        switch view.acknowledgement {
        case .full, .partial: true
        case .none, .notKnown:
            !(texts.sessions.points + texts.script.ask + texts.script.clear
                + [texts.script.affirmFull, texts.script.affirmPartial])
                .contains(where: says)
                && !view.said.contains { says("“\($0.words)”") }
        }
    }

    /// All of the limits, before anything else that is to be said.
    private var limitsComeFirst: Bool {
        let script = texts.script
        let talk =
            script.general + script.clear + script.ask + [script.affirmFull, script.affirmPartial]
        let limits = script.limits.map { document.text.firstRange(of: $0)?.lowerBound }
        guard let last = limits.compactMap({ $0 }).max(), !limits.contains(nil) else {
            return false
        }
        let first = talk.compactMap { document.text.firstRange(of: $0)?.lowerBound }.min()
        return first.map { last < $0 } ?? true
    }

    private var holdsNoAddress: Bool {
        let own = [
            view.person.address, view.person.postcode, view.person.phone, view.person.email,
        ]
        let places = view.appointments.map(\.place)
        return !(own + places).compactMap { $0 }.contains(where: says)
    }
}

/// Words that a paper for the person of concern does without.
enum WordsApart {
    /// Assessments, meetings, schemes and services of others (DX-05, DX-22).
    private static let services = [
        "dash checklist", "dash assessment", "dara", "marac", "mappa", "matac", "idva", "isva",
        "dvds", "clare’s law", "clare's law", "disclosure scheme", "risk matrix", "refuge",
        "women’s aid", "women's aid", "safety plan", "victim service", "advocate", "outreach",
        "beacon",
    ]
    /// What the work is about, and who else is in it (F09, 004-94).
    private static let subjects = [
        "abuse", "abused", "abusive", "abuser", "violence", "violent", "domestic", "victim",
        "victims", "survivor", "perpetrator", "assault", "offence", "safeguarding",
        "child protection", "partner", "wife", "husband", "girlfriend", "boyfriend", "allegation",
        "disclosure", "risk",
    ]

    static func namesService(_ text: String) -> Bool {
        has(services, in: text)
            // In capitals it is the checklist, in small letters a word like others.
            || plain(text, lowercased: false).contains(" DASH ")
    }

    static func saysSubject(_ text: String) -> Bool { has(subjects, in: text) }

    private static func has(_ phrases: [String], in text: String) -> Bool {
        let haystack = plain(text)
        return phrases.contains { haystack.contains(plain($0)) }
    }

    /// The words of a text, each with a space on both sides.
    private static func plain(_ text: String, lowercased: Bool = true) -> String {
        let words = (lowercased ? text.lowercased() : text).replacing("’", with: "'")
            .split { !$0.isLetter && !$0.isNumber && $0 != "'" }
        return " " + words.joined(separator: " ") + " "
    }
}
