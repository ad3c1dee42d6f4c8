import Domain

/// Requests for information, in words.
extension ChronologyWriter {
    func asked(_ request: AccessRequest) -> EntryWords {
        var words = EntryWords(.work, "A request for information came in")
        words.happened = Instant(request.received)
        words.isDayOnly = true
        words.add("Who asked", request.requester.words)
        words.add("Who acts for them", request.representative)
        words.add(
            "Answered under",
            request.law == .general
                ? "UK GDPR" : "Part 3 of the Data Protection Act 2018")
        return words
    }

    func answered(_ step: AccessStep) -> EntryWords {
        switch step.what {
        case .identified(let how):
            return words("Who asked for information was confirmed", "How", how)
        case .foundComplex(let why):
            return words("A request for information was found complex", "Why", why)
        case .extensionTold(let day):
            return words(
                "The person was told that an answer takes longer", "Told on", day.spelledOut)
        case .classesRuled(let rulings):
            var words = EntryWords(.work, "Classes of information were ruled on for an answer")
            for part in AccessClass.allCases {
                guard let ruling = rulings[part.rawValue] else { continue }
                words.add(part.rawValue.spaced, ruling.words)
            }
            return words
        case .contextTested(let lines):
            let left = lines.filter { !$0.ruling.isGiven }
            var words = EntryWords(.work, "An answer was tested line by line")
            words.add("Lines tested", String(lines.count))
            words.add("Lines left out", String(left.count))
            words.add("Reasons given", left.map(\.ruling.words))
            return words
        case .late(let why): return words("An answer was late", "Why", why)
        case .ended(let why):
            return words("A request for information was ended without an answer", "Why", why)
        }
    }

    private func words(_ title: String, _ label: String, _ value: String) -> EntryWords {
        var words = EntryWords(.work, title)
        words.add(label, value)
        return words
    }
}

extension AccessRequest.Requester {
    fileprivate var words: String {
        switch self {
        case .personOfConcern: "the person of concern"
        case .onTheirBehalf: "somebody for the person of concern"
        case .forAChild: "the person of concern, or somebody linked to them, for a child"
        }
    }
}

extension AccessRuling {
    fileprivate var words: String {
        guard !isGiven else { return "given" }
        let why = exemptions.map(\.rawValue.spaced).sorted().joined(separator: ", ")
        return "left out (\(why)): \(reason)"
    }
}
