import Domain

/// Instruments of the pack: their list, their form and what they came to.
public struct InstrumentTexts: Sendable {
    var title = "Instruments"
    var lead = """
        Checklists and questions to fill in. None of them decides for you.
        """
    var none = "There is nothing here for you to fill in."
    var gate = "Before you use it"
    var respondent = "Who answers?"
    var respondentName: @Sendable (AssessmentForm.Respondent) -> String = {
        switch $0 {
        case .victim: "The victim"
        case .professional: "Professionals, from what they know"
        case .personOfConcern: "The person of concern"
        case .child: "The child"
        }
    }
    var about = "Whom is it about?"
    var completed = "When was it completed?"
    var completedHint = "Leave empty if today."
    var source = "Where do the answers come from?"
    var sourceHint = """
        Needed when professionals answer. You can choose another source beside an answer.
        """
    var questions = "Questions"
    var questionsHint = """
        Leave out what was not asked. “Not known” is an answer and never counts as no.
        """
    var itemSource = "Source"
    var itemSourceFor = "of answer"
    var itemSourceSame = "As chosen at the top"
    var often = "How often was it seen?"
    var oftenFor = "Item"
    var oftenNotSaid = "Not said"
    public var oftenWords = [
        Choice("1", "Once"), Choice("2", "Twice or more"),
        Choice("continuing", "Over a continuing time"),
    ]
    var itemNote = "What is known, and when it was"
    var outcome = "What did it find?"
    var note = "Anything else that belongs to it"
    var noteHint = """
        Its reference, who completed it, reasons. Write down exact words as a statement.
        """
    var submit = "Record it"
    var licence: @Sendable (String, String) -> String = {
        "Wording by \($0), used under licence \($1)."
    }
    public var refused = "This was not recorded."

    var resultTitle = "Recorded"
    var means = "What it says"
    public var counted: @Sendable (_ answer: String, _ count: Int, _ of: Int) -> String = {
        "\($1) of \($2) answered \($0.lowercased())."
    }
    public var left: @Sendable (Int) -> String = {
        $0 == 1 ? "1 has no answer yet." : "\($0) have no answer yet."
    }
    public var repeated: @Sendable (Int) -> String = {
        $0 == 0
            ? "No topic was seen twice or over a continuing time."
            : "\($0) seen twice or over a continuing time."
    }
    public var outcomeIs: @Sendable (String) -> String = { "Outcome: \($0)." }
    var noLevel = "No level of risk is made of it. Your judgement weighs it."
    var answered = "What was answered yes"
    var follows = "What follows"
    var nothingFollows = "Nothing new follows from this alone."
    var toDecision = "See everything to do now"
    var toList = "Back to the instruments"
}

/// What happened, and orders.
public struct HappeningTexts: Sendable {
    var title = "Record what happened"
    var lead = "A change in someone’s life, or an order. The rules count time from it."
    var development = "Something that happened"
    var kind = "What happened?"
    var about = "To whom?"
    var on = "On which day?"
    var detail = "What is known of it"
    var submitDevelopment = "Record it"
    var order = "An order, notice, bail or licence condition"
    var orderLead = """
        Record it again when more is known, such as that it was served.
        """
    var orderKind = "What kind of order?"
    var respondent = "Whom does it bind?"
    var protects = "Whom does it protect?"
    var considered = "It is proposed or applied for, and not made yet"
    var start = "First day"
    var end = "Last day"
    var endHint = "Leave empty if it runs until a further order."
    var endless = "It runs until a further order"
    var given = "When was notice given?"
    var served = "When was it served?"
    var momentHint = "Leave empty if it was not, or you do not know."
    var inspector = "Did an inspector or someone above authorise it?"
    var orderNote = "Conditions, and anything else"
    var submitOrder = "Record the order"
    public var kindMissing = "Choose what happened"
    public var aboutMissing = "Choose whom it concerns"
    public var orderKindMissing = "Choose the kind of order"
    public var respondentMissing = "Choose whom the order binds"
    public var refused = "This was not recorded."
    public var day = "The day"
    public var startDay = "First day"
    public var endDay = "Last day"
    public var givenMoment = "Notice"
    public var servedMoment = "Service"
}

/// What else is known.
public struct KnownTexts: Sendable {
    var title = "Record something else that is known"
    var lead = "Everything that the rules can ask about, by subject."
    var groupLead = """
        Answer only what you know, and say from whom you know it. An older answer stays \
        on record.
        """
    var nothing = "There is nothing here that you can answer."
    var questions = "Questions"
    var toGroups = "All subjects"
    public var notHere = "This cannot be answered here."
    var group: @Sendable (String, Int) -> String = { "\($0) (\($1))" }
    /// The first word of facts, as a subject.
    public var groupName: @Sendable (String) -> String = { word in
        switch word {
        case "case": "The case"
        case "concern": "The person of concern"
        case "victim": "The victim"
        case "children": "The children together"
        case "child": "Each child"
        case "risk": "Risk"
        case "dash": "DASH"
        case "marac": "MARAC"
        case "contact": "Planned contacts"
        case "referral": "Referrals"
        case "statement": "What was said"
        case "attendance": "Police attendances"
        case "incident": "Incidents"
        case "message": "Messages"
        case "order": "Orders"
        default: plainWords(word)
        }
    }
}
