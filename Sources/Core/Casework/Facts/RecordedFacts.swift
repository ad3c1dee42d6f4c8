public import Rules

extension CaseState {
    /// Facts that are read from what was recorded, besides answers to questions, what happened
    /// (`happened.…`), and what instruments give (`StoryTests` holds the list to the code).
    public static let readFacts: Set<String> = [
        "area", "relationship", "connected", "events.last12Months",
        "concern.known", "concern.age", "concern.motivation", "concern.seeksHelp",
        "concern.substance", "concern.enteredTreatment", "concern.treatment", "plan.responses",
        "victim.known", "victim.age", "victim.pregnant", "victim.aware",
        "children.known", "children.exposed", "children.contactOrder",
        "dash.complete", "dash.yes", "dash.stalking", "dash.control", "dash.completedAt",
        "dara.grade", "risk.judgement", "risk.imminent", "risk.lastReview", "threatToKill",
        "strangulation", "strangulation.marks", "strangulation.lostConsciousness",
        "separation.day", "marac.lastReferral",
        "child.age", "child.unborn", "child.setting", "child.onRoll", "child.residence",
        "child.related", "attendance.at", "attendance.tourEnds", "attendance.level",
        "statement.learned", "statement.source", "statement.prompting", "statement.cues",
        "statement.noteMinimises", "statement.immediateDanger", "statement.discloses",
        "statement.seeksHelp", "statement.threat", "statement.alone", "statement.partnerAware",
        "statement.crime", "statement.intoxicated", "incident.at", "incident.known",
        "incident.crime", "contact.with", "contact.purpose", "contact.channel", "contact.at",
        "referral.for", "referral.kind", "referral.consent", "referral.accredited",
        "referral.partnerSupport", "referral.gateway", "message.from",
        "message.requestedByVictim", "instrument.kind", "instrument.respondent",
        "allocation.bothSides", "roles.crossAllegation", "roles.corrected",
        "roles.unacknowledged", "referral.correction", "attendance.correction",
        "request.received", "request.complex", "request.extensionTold", "request.policeCountFrom",
        "request.linkedToConcern", "request.exemptionsTested", "request.contextTested",
    ]

    /// Whether a fact of a procedure can be on record before any definition speaks.
    public static func canRecord(in procedure: Procedure) -> (FactDefinition) -> Bool {
        let given = Set(procedure.instruments.values.flatMap { $0.gives.map(\.fact) })
        return { fact in
            fact.question != nil || readFacts.contains(fact.name) || given.contains(fact.name)
                || fact.name.hasPrefix("happened.") || fact.scope == .order
        }
    }
}
