/// Looks for a paper that is somebody else's and is kept from him: "the locksmith's receipt is on our
/// file, not for release", "Annex C: letter from pharmacy. Withheld in full."
///
/// Whoever reads that knows that the paper is there. Three things have to come together: a paper,
/// whose it is or who made it, and that he will not see it; the last of them may stand in the
/// sentence behind. A form, a list or a paper of his own is not one of them.
struct KeptPapers {
    private let cast: Cast
    /// The stems of each permitted text, to leave out a paper of which he was told.
    private let permitted: [Set<String>]

    init(permitted: Permitted, cast: Cast) {
        self.cast = cast
        self.permitted = permitted.readings.map { Set($0.tokens.map(\.stem)) }
    }

    /// The words of a sentence from the paper to whose it is, where both tell and he will not see it.
    func match(_ place: Int, _ views: [SentenceView], _ tokens: [Token]) -> Range<Int>? {
        let view = views[place]
        guard !view.isQuoted, !view.isGuidance, !view.hasMask, !view.isOfMarks,
            !tokens[view.range].contains(where: { KeptPapers.rule.contains($0.text) })
        else { return nil }
        let told = view.ownWords.last?.upperBound ?? 0
        for paper in view.range
        where paper >= told && isPaper(paper, tokens) && !tokens[paper].isQuoted
            && !isOwn(paper, tokens)
        {
            guard let owner = owner(of: paper, view.range, tokens),
                !isKnown(paper, owner, tokens),
                isKept(paper, place, views, tokens) || isSeen(paper, view.range, tokens)
            else { continue }
            return min(paper, owner.lowerBound)..<max(paper + 1, owner.upperBound)
        }
        return nil
    }

    private func isPaper(_ place: Int, _ tokens: [Token]) -> Bool {
        KeptPapers.papers.contains(tokens[place].text) || isXRay(place, tokens)
    }

    /// "X-ray" is two words.
    private func isXRay(_ place: Int, _ tokens: [Token]) -> Bool {
        ["ray", "rays"].contains(tokens[place].text) && place > 0 && tokens[place - 1].text == "x"
    }

    /// "The author has had sight of the hospital record": it is there, and he has not got it.
    private func isSeen(_ paper: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        let before = max(sentence.lowerBound, paper - 18)..<paper
        return before.contains { place in
            tokens[place].text == "sight" && place + 1 < paper && tokens[place + 1].text == "of"
                && place > sentence.lowerBound
                && ["had", "have", "has", "having"].contains(tokens[place - 1].text)
        }
    }

    /// "Your letter", "his statement" in a paper about him.
    private func isOwn(_ paper: Int, _ tokens: [Token]) -> Bool {
        tokens[max(0, paper - 2)..<paper].contains { token in
            ["your", "yours", "my", "our"].contains(token.text)
                || cast.ownPronouns.contains(token.text) || cast.ownInitials.contains(token.text)
                || cast.own.contains(token.text) && token.isPossessive
        }
    }

    /// Where it is said whose a paper is: before it, behind "of" or "from", or by who wrote it.
    private func owner(
        of paper: Int, _ sentence: Range<Int>, _ tokens: [Token]
    ) -> Range<Int>? {
        let before = max(sentence.lowerBound, paper - 4)..<paper
        // "The school nurse's note", "D's counsellor's account".
        if let place = before.last(where: { tokens[$0].isPossessive }),
            isSomebody(place, tokens), !isHisOwn(place, sentence, tokens)
        {
            return place..<(place + 1)
        }
        // "The forensic report", "an X-ray": no other paper of a kind that is made of him.
        if let place = before.last, KeptPapers.makers.contains(tokens[place].text),
            !isHisOwn(place, sentence, tokens)
        {
            return place..<(place + 1)
        }
        // "A video-recorded interview".
        if tokens[paper].text == "interview",
            before.contains(where: { ["video", "recorded", "abe"].contains(tokens[$0].text) })
        {
            return (paper - 1)..<(paper + 1)
        }
        if KeptPapers.telling.contains(tokens[paper].text) || isXRay(paper, tokens) {
            return paper..<(paper + 1)
        }
        let behind = (paper + 1)..<min(sentence.upperBound, paper + 8)
        // "The recording the paramedics made".
        let isMade = behind.dropFirst().prefix(4).contains {
            KeptPapers.making.contains(tokens[$0].text)
        }
        let start =
            behind.prefix(3).first { KeptPapers.links.contains(tokens[$0].text) }
            ?? (isMade ? paper : nil)
        guard let start else { return nil }
        for place in (start + 1)..<max(start + 1, behind.upperBound) where isSomebody(place, tokens)
        {
            return isHisOwn(place, sentence, tokens) ? nil : place..<(place + 1)
        }
        return nil
    }

    private func isSomebody(_ place: Int, _ tokens: [Token]) -> Bool {
        let token = tokens[place]
        if token.isCapital, cast.own.contains(token.text) || cast.ownInitials.contains(token.text) {
            return false
        }
        // "Pages on which another person's information appears".
        if place > 0,
            ["another", "other", "others", "people", "peoples"].contains(tokens[place - 1].text),
            ["person", "people", "child", "children", "woman"].contains(token.text)
        {
            return false
        }
        return token.isCapital && cast.others.contains(token.text)
            || token.text != "people"
                && (KeptPapers.people.contains(token.text)
                    || KeptPapers.people.contains(token.stem))
            || token.length == 1 && token.isUpper && token.isPossessive
    }

    /// "Your solicitor's letter", "from your doctor", "the worker's notes".
    private func isHisOwn(_ place: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        guard !KeptPapers.relatives.contains(tokens[place].text) else { return false }
        return tokens[max(sentence.lowerBound, place - 3)..<place].contains { token in
            token.text == "your" || cast.ownPronouns.contains(token.text)
        } || cast.ownKin.contains(tokens[place].text)
    }

    /// Whether one permitted text speaks of such a paper and of whose it is.
    private func isKnown(_ paper: Int, _ owner: Range<Int>, _ tokens: [Token]) -> Bool {
        let whose = tokens[owner.lowerBound].stem
        return permitted.contains { $0.contains(tokens[paper].stem) && $0.contains(whose) }
    }

    /// Whether he will not see it, by the same sentence or by a short one behind it.
    private func isKept(
        _ paper: Int, _ place: Int, _ views: [SentenceView], _ tokens: [Token]
    ) -> Bool {
        if isKept(paper, views[place].range, tokens) { return true }
        guard place + 1 < views.count, !views[place + 1].isQuoted else { return false }
        let next = views[place + 1].range
        guard !tokens[next].contains(where: { KeptPapers.rule.contains($0.text) }) else {
            return false
        }
        let words = tokens[next].map(\.text)
        // "Withheld in full." "It will not be given to you."
        return words.count <= 6 && words.contains { KeptPapers.withheld.contains($0) }
            || words.count <= 9 && ["not", "never", "do"].contains(words.first)
                && isKept(next.lowerBound, next, tokens)
            || ["it", "this", "that", "they"].contains(words.first)
                && isKept(next.lowerBound, next, tokens)
    }

    private func isKept(_ paper: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        if isLeftOut(paper, sentence, tokens) { return true }
        let near = max(sentence.lowerBound, paper - 12)..<min(sentence.upperBound, paper + 22)
        for here in near {
            let word = tokens[here].text
            if KeptPapers.withheld.contains(word), !isDenied(here, sentence, tokens) { return true }
            if word == "back" || word == "out",
                tokens[max(sentence.lowerBound, here - (word == "out" ? 8 : 2))..<here].contains(
                    where: { KeptPapers.keeping.contains($0.text) })
            {
                return true
            }
            guard KeptPapers.refusing.contains(word) else { continue }
            let after = tokens[(here + 1)..<min(sentence.upperBound, here + 6)]
            // "Not for release", "can't share", "won't be given", "not able to send you".
            if after.contains(where: { KeptPapers.giving.contains($0.text) }) { return true }
            // "Isn't for you", "not to go to the respondent", "won't be in your pack".
            let words = after.map(\.text)
            if zip(words, words.dropFirst()).contains(where: { first, second in
                first == "for" && ["you", "him", "her", "release"].contains(second)
                    || first == "go" && second == "to" || first == "in" && second == "your"
            }) {
                return true
            }
        }
        return false
    }

    /// "Without the friend's account", "w/o", "all of it bar the lodger's letter".
    private func isLeftOut(_ paper: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        (max(sentence.lowerBound, paper - 5)..<paper).contains { place in
            let next = place + 1 < tokens.count ? tokens[place + 1].text : ""
            // "Without a letter from a doctor" is anybody's.
            if ["a", "an"].contains(next) { return false }
            switch tokens[place].text {
            case "without", "bar", "barring", "minus", "excepting": return true
            case "save": return next == "for"
            case "w": return next == "o"
            default: return false
            }
        }
    }

    /// "Nothing has been withheld".
    private func isDenied(_ place: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        tokens[max(sentence.lowerBound, place - 4)..<place].contains {
            ["not", "no", "nothing", "never", "none", "neither"].contains($0.text)
        }
    }

    private static let papers = FunctionWords.words(
        """
        statement statements account note notes report letter letters record records file files \
        photo photos photograph photographs pictures receipt recording recordings footage \
        interview disclosure precognition affidavit diary log referral email emails message messages \
        xray scan scans testimony complaint transcript assessment results evidence entry entries \
        certificate minutes material exhibit chart summary chronology sheet slip video film bundle \
        papers testament tape invoice
        """)
    /// Papers that are made of somebody who was hurt, or by somebody who saw.
    private static let telling = FunctionWords.words("xray precognition mg11")
    /// Who makes papers of people, where no other word says of whom.
    private static let makers = FunctionWords.words(
        """
        medical hospital forensic xray injury witness pharmacy ambulance safeguarding dental \
        neighbours paediatric counselling therapy
        """)
    private static let links = FunctionWords.words(
        "of from by for about on which that concerning regarding re")
    private static let people = FunctionWords.words(
        """
        neighbour neighbours neighbor resident residents witness witnesses relative relatives member \
        colleague colleagues friend friends employer landlord landlady pharmacist pharmacy doctor \
        nurse visitor vet porter driver congregation teacher tutor mentor counsellor therapist midwife \
        paramedic carer cleaner lodger tenant customer bystander passenger passer caller \
        complainant applicant pursuer child childs children daughter daughters son sons mother \
        mothers wife wifes husband husbands partner partners girlfriend boyfriend stepson \
        stepdaughter sister sisters brother brothers aunt uncle grandmother grandfather nan \
        nursery school hospital surgery ambulance locksmith optician dentist chemist \
        interpreter headteacher head shopkeeper barman barmaid cashier clerk postman \
        victim victims party survivor ip priest vicar imam minister padre chaplain person woman lady \
        girl boy
        """)
    /// Of whom a paper may be kept from him though he has them: "your neighbour's account".
    private static let relatives = FunctionWords.words(
        """
        neighbour neighbours neighbor resident wife wifes husband husbands partner partners daughter \
        daughters son sons child children mother sister brother colleague colleagues friend member \
        staff lodger tenant girlfriend boyfriend stepson stepdaughter
        """)
    private static let withheld = FunctionWords.words(
        """
        withheld withholding confidential sealed restricted undisclosed privileged exempt \
        embargoed nondisclosable pulled
        """)
    private static let keeping = FunctionWords.words(
        "held kept keep holding keeping taken take took hold leave left leaving blanked")
    private static let making = FunctionWords.words(
        "made wrote took gave sent signed kept recorded left provided supplied")
    private static let refusing = FunctionWords.words(
        "not cannot cant wont unable never neither nor no without decline refuse refused")
    private static let giving = FunctionWords.words(
        """
        share sharing send sending show showing give given giving release released disclose \
        disclosed disclosure disclosing served serve shown shared sent copied provided supplied \
        included enclosed attached discuss discussing read forward hand copy let see seen \
        inspection circulation disclosable discussed getting played playing viewed free sight \
        something
        """)
    /// Words by which it is said of everybody, or only supposed.
    private static let rule = FunctionWords.words(
        """
        any every everyone everybody anyone anybody whoever whatever always policy rule rules unless \
        if whether usually normally generally each such would
        """)
}
