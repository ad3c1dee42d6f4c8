/// Words for what is on the record, and for what was done with it: controllers pick them.
public struct RecordTexts: Sendable {
    // MARK: Kinds of entry

    public var entry = "Entry"
    public var someWorker = "a worker of the partnership"
    /// By the entry's short word: `statement`, `assessment`.
    public var entryKind: @Sendable (String) -> String = {
        switch $0 {
        case "case": "Case opened"
        case "person": "Person added"
        case "details": "Details of a person"
        case "relationship": "How two people are connected"
        case "assignment": "Worker assigned"
        case "roles": "Roles corrected"
        case "attendance": "Police attendance"
        case "notified": "Notification of an incident"
        case "responses": "What is planned in answer to the abuse"
        case "duty": "Duty reported"
        case "reason": "Reason for looking given"
        case "statement": "Statement"
        case "incident": "Incident"
        case "assessment": "DASH"
        case "judgement": "Judgement of risk"
        case "contact": "Contact planned"
        case "contact-answer": "Contact: what was met"
        case "referral": "Referral asked for"
        case "development": "Change in someone’s life"
        case "message": "Message offered"
        case "finding": "Answer to a question"
        case "order": "Order"
        case "instrument": "Assessment"
        case "document": "Document for the person of concern"
        case "document-decision": "Decision on a document"
        case "document-hold": "Document held"
        case "access-request": "Request for information"
        case "access-step": "Step with a request for information"
        default: "Entry"
        }
    }
    public var caseReference: @Sendable (String) -> String = { "Case \($0)" }
    public var fileOf: @Sendable (String) -> String = { "File of \($0)" }
    public var caseFile = "The case as a whole"
    public var recorded: @Sendable (_ what: String, _ when: String) -> String = {
        "On record: \($0), \($1)."
    }

    // MARK: What an entry holds

    public var name = "Name"
    public var knownAs = "Known as"
    public var born = "Date of birth"
    public var age = "Age"
    public var address = "Address"
    public var postcode = "Postcode"
    public var phone = "Phone"
    public var email = "E-mail"
    public var language = "Language"
    public var setting = "School or nursery"
    public var pregnant = "Pregnant"
    public var lives = "Lives"
    public var person = "Person"
    public var role = "Role"
    public var worker = "Worker"
    public var side = "Side"
    public var grade = "DARA grade"
    public var tourEnds = "Tour of duty ends"
    public var summary = "Summary"
    public var planned = "Planned"
    public var duty = "Duty"
    public var outcome = "What came of it"
    public var done = "Done"
    public var declined = "Not done"
    public var note = "Note"
    public var from = "From"
    public var to = "To"
    public var connected = "Connection"
    public var together = "Live together"
    public var separated = "Separated"
    public var what = "What happened"
    public var source = "Source"
    public var crime = "A crime, or may be one"
    public var strangulation = "Strangling, choking or suffocating"
    public var marks = "Marks seen"
    public var lostConsciousness = "Lost consciousness"
    public var childrenPresent = "Children there"
    public var level = "Level"
    public var imminent = "Could happen soon"
    public var why = "Why"
    public var toSee = "To see"
    public var evidence = "Evidence"
    public var yesAnswers = "Items answered yes"
    public var answeredBy = "Answered by"
    /// By the word of the respondent.
    public var respondent: @Sendable (String) -> String = {
        switch $0 {
        case "victim": "The victim"
        case "professional": "Professionals, from what they know"
        case "personOfConcern": "The person of concern"
        case "child": "The child"
        default: "Nobody who may answer it"
        }
    }
    public var referralKind = "Referred to"
    public var consent = "Consent of the victim"
    public var development = "What changed"
    public var message = "Message"
    public var question = "Question"
    public var answer = "Answer"
    public var household = "Whoever lives at the address"
    public var with = "With"
    public var purpose = "For"
    public var channel = "How"
    public var place = "Where"
    public var when = "When"
    public var exactWords = "Exact words"
    public var said = "When it was said"
    public var learned = "When you learned of it"
    public var completed = "When it was completed"
    public var distressed = "Distressed"
    public var notDistressed = "Calm"
    public var intoxicated = "Affected by alcohol or drugs"
    public var notIntoxicated = "Not affected by alcohol or drugs"
    public var nameNotKnown = "Name not known"
    public var instrument = "Instrument"
    public var about = "About"
    public var orderKind = "Kind of order"
    public var orderBinds = "Binds"
    public var orderProtects = "Protects"
    public var orderConsidered = "Proposed, not made yet"
    public var orderStart = "First day"
    public var orderEnd = "Last day"
    public var orderEndless = "Until a further order"
    public var orderGiven = "Notice given"
    public var orderServed = "Served"
    public var orderInspector = "Authorised by an inspector or above"
    public var dashBasis: @Sendable (Int, String) -> String = { "DASH, \($0) of 24, \($1)" }

    /// A word of a pack or of the record, as people write it.
    public var value: @Sendable (String) -> String = { word in
        switch word {
        case "unknown": "Not known"
        case "idva": "Independent domestic violence adviser"
        case "marac": "MARAC"
        case "personOfConcern": "Person of concern"
        default: plainWords(word)
        }
    }

    // MARK: The decision

    public var you = "You"
    public var atOnce = "At once"
    public var asSoonAsPossible = "As soon as possible"
    public var endOfTour = "Before the tour of duty ends"
    public var nextSchoolDay = "Before the next school day begins"
    public var before: @Sendable (String) -> String = { "Before \($0)" }
    public var clockNote: @Sendable (String) -> String = {
        $0.prefix(1).uppercased() + $0.dropFirst() + "."
    }
    public var overrideManager = "A manager, with a reason that is kept on record."
    public var overrideVictim = "Only the victim’s own recorded request for exactly this."
    public var overrideRecorded = """
        None is needed: it clears by itself once what is missing is recorded.
        """
    public var overrideUrgent = """
        Only urgent protective contact by police or children’s services, with a manager’s plan \
        and reason.
        """
    public var reasonWithheld = "Part of the reason is not yours to see."
    public var wouldChange: @Sendable (_ text: String, _ more: Int) -> String = { text, more in
        "It decides whether this is asked: \(text)"
            + (more > 0
                ? " \(more) more \(more == 1 ? "thing depends" : "things depend") on it." : "")
    }
    public var force: @Sendable (String) -> String = {
        switch $0 {
        case "statute": "Required by law"
        case "must": "Must"
        case "never": "Never"
        case "should": "Should"
        case "may": "May"
        default: "For information"
        }
    }
    public var factMeans: @Sendable (_ fact: String, _ meaning: String) -> String = {
        "\($0): \($1)"
    }

    // MARK: What is withheld

    public var nameWithheld = "The name is not yours to see."
    /// By the class of information.
    public var information: @Sendable (String) -> String = {
        switch $0 {
        case "victimWords": "What the victim said"
        case "victimWhereabouts": "Where the victim is and how to reach them"
        case "victimServiceUse": "The victim’s use of services"
        case "undeterminedParty": "What is done with someone whose role is not determined"
        case "childWords": "What a child said"
        case "thirdPartyIdentity": "Who told us"
        case "thirdPartyContent": "What somebody else told us"
        case "policeIncident": "Police incidents"
        case "riskAssessment": "Answers of risk assessments"
        case "riskLevel": "The level of risk"
        case "servedOrders": "Orders that were served"
        case "concernWords": "What the person of concern said"
        case "maracContent": "What MARAC discussed"
        case "disclosureScheme": "Disclosure under the scheme"
        case "victimSide": "What was done on the victim’s side"
        case "concernDealings": "Dealings with the person of concern"
        default: "What every worker of the case needs"
        }
    }
    public var withheld: @Sendable ([String]) -> String = {
        "It opens with a recorded reason for: " + $0.joined(separator: "; ").lowercased() + "."
    }

    // MARK: What was done

    public var dutyDone = "Recorded as done. It is off the worklist."
    public var dutyDeclined = "Your reason is on record."
    public var assigned = "The worker is assigned and will find the case under ‘My work’."
    public var reasonGiven = "Your reason is on record. What it opens is shown for twelve hours."
    public var caseOpened = "The case is open. Record next what was said."

    // MARK: What was refused

    public var notRecorded = "This was not recorded."
    public var notPlanned = "This contact was not planned."
    public var notShown = "This is not shown to you."
    public var judgementRefused = "This judgement was not set."

    // MARK: Problems

    public var ageProblem = "Enter an age in whole years, such as 34"
    public var notAsked = "This question has been settled. Look at the ones that are left"
    public var chooseClasses = "Choose what you need to see"
    public var sayWhy = "Say why you need to see it"
    public var choosePerson = "Choose whom the referral is for"
    public var tickFirst = "Tick that it is done, or leave it as it is"
    public var sayWhatWasDone = "Say what was done, and by whom"

    // MARK: Where to do it

    public var recordDash = "Record a DASH"
    public var makeReferral = "Make a referral"
    public var planAnother = "Plan it another way"
}

/// A pack's word as people write it: `angerManagement` becomes `Anger management`.
public func plainWords(_ word: String) -> String {
    var plain = ""
    for character in word {
        if character.isUppercase { plain += " " }
        plain += character == "-" || character == "_" ? " " : character.lowercased()
    }
    return plain.prefix(1).uppercased() + plain.dropFirst()
}
