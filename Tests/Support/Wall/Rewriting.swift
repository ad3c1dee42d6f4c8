import Domain

/// Puts other words in the place of those that one reader may not see without a reason, and leaves
/// everything else of a step as it is.
///
/// Which those are is written here from table D2 by hand, and from nothing of the code that releases.
struct Rewriting {
    let reader: String
    var chance: Chance

    enum Kind: Hashable {
        case victimWords, whereabouts, serviceUse, childWords, thirdParty, risk, concernWords
        case open
    }

    /// What each column sees without a reason (the letter Y).
    private static let open: [String: Set<Kind>] = [
        "advocate": [.victimWords, .whereabouts, .serviceUse, .risk],
        "social": [.childWords],
        "manager": [.victimWords, .childWords, .thirdParty, .risk, .concernWords],
        "police": [.risk],
        "marac": [.risk],
    ]

    static let readers = ["advocate", "social", "manager", "police", "marac"]

    /// Puts every worker on the case, so that there is somebody to read.
    static let everyone = Cast.besideVictim.map { key in
        Step(
            by: "manager", minute: 1, deed: .assign(key, Cast.member(key).side), isSecret: true)
    }

    init(reader: String, _ chance: Chance) {
        self.reader = reader
        self.chance = chance
    }

    private func isHidden(_ kind: Kind) -> Bool {
        kind != .open && Rewriting.open[reader]?.contains(kind) == false
    }

    /// The step with other words; the same one where the reader wrote it, or may see it.
    mutating func rewritten(_ step: Step) -> Step {
        guard step.by != reader else { return step }
        var step = step
        switch step.deed {
        case .statement(var statement, let speaker, let about):
            guard isHidden(kind(statement.provenance.source)) else { return step }
            statement.words = chance.letters(40)
            statement.interpretation = chance.letters(20)
            statement.setting = chance.letters()
            statement.othersPresent = [chance.letters()]
            step.deed = .statement(statement, speaker: speaker, about: about)
        case .incident(var incident, let speaker):
            guard isHidden(.victimWords) else { return step }
            incident.what = chance.letters()
            step.deed = .incident(incident, speaker: speaker)
        case .add(let key, let role, let details):
            guard role != .personOfConcern, isHidden(.whereabouts) else { return step }
            step.deed = .add(key, role, moved(details))
        case .describe(let key, let details):
            guard key != "concern", isHidden(.whereabouts) else { return step }
            step.deed = .describe(key, moved(details))
        case .contact(var contact, let with):
            guard contact.with != .personOfConcern, isHidden(.serviceUse) else { return step }
            contact.place = chance.letters()
            step.deed = .contact(contact, with: with)
        case .development(let kind, let about, _):
            guard about != "concern", isHidden(.serviceUse) else { return step }
            step.deed = .development(kind, about: about, detail: chance.letters())
        case .finding(var finding, let about):
            guard step.isSecret, isHidden(kind(finding.provenance.source)) else { return step }
            finding.note = chance.letters()
            step.deed = .finding(finding, about: about)
        default: return assessed(step)
        }
        return step
    }

    private mutating func assessed(_ step: Step) -> Step {
        guard isHidden(.risk) else { return step }
        var step = step
        switch step.deed {
        case .dash(var form):
            let sources: [Source] = [.victim, .agency, .police]
            for number in form.items.keys.sorted() {
                form.items[number]?.source = chance.pick(sources)
            }
            step.deed = .dash(form)
        case .judgement(var judgement):
            judgement.reasons = [chance.letters()]
            step.deed = .judgement(judgement)
        case .assessment(var form, let about):
            for number in form.items.keys.sorted() {
                form.items[number]?.note = chance.letters()
            }
            step.deed = .assessment(form, about: about)
        default: break
        }
        return step
    }

    private func kind(_ source: Source) -> Kind {
        switch source {
        case .victim: .victimWords
        case .child: .childWords
        case .thirdParty: .thirdParty
        case .personOfConcern: .concernWords
        // Facts that police attended and what agencies say are open to every one of these columns.
        case .police, .agency, .ownObservation: .open
        }
    }

    private mutating func moved(_ details: PersonDetails) -> PersonDetails {
        var details = details
        details.address = chance.letters()
        details.postcode = "ZZ\(chance.roll(10)) \(chance.roll(10))QX"
        details.phone = "07700 900\(100 + chance.roll(900))"
        details.email = chance.letters() + "@example.org"
        return details
    }
}
