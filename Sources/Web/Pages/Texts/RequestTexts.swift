public import Domain

/// Requests for the information that is held about somebody.
public struct RequestTexts: Sendable {
    var title = "Requests for information"
    var lead = """
        When the person of concern, or somebody for them, asks for what is held, write it down here on \
        the day it comes, however it comes. The month counts from that day.
        """
    var others = """
        A request by a victim or by a child in their own name is not answered here. Take it to \
        information governance, and make sure first that it is theirs.
        """
    var none = "Nobody has asked."
    var new = "Write down a request"
    var back = "Requests for information"
    var answerBy: @Sendable (Day) -> String = { "Answer by \($0.weekdayName) \($0.spelledOut)" }
    var came: @Sendable (Day) -> String = { "Came in on \($0.spelledOut)" }
    var takenBy: @Sendable (String) -> String = { "Written down by \($0)" }
    var late = "Late"

    // MARK: Writing it down

    var requesterTitle = "Who asks?"
    var requesterHint = "Whoever it is gets what the person of concern would get, and no more."
    public var requester: @Sendable (AccessRequest.Requester) -> String = { requester in
        switch requester {
        case .personOfConcern: "The person of concern"
        case .onTheirBehalf: "Somebody who acts for them, such as a solicitor or a relative"
        case .forAChild: "They, or somebody linked to them, ask about a child"
        }
    }
    public var chooseRequester = "Choose who asks."
    var representative = "Who acts for them?"
    var representativeHint = "As they gave it. Leave it out where the person asks themselves."
    public var received = "When did it come in?"
    var receivedHint =
        "By letter, by e-mail, on the phone or at a meeting: the first day that anybody here had it."
    public var receivedMissing = "Enter the day on which it came in."
    var lawTitle = "Which law is it answered under?"
    var law: @Sendable (AccessRequest.Law) -> String = { law in
        switch law {
        case .general: "UK GDPR: a month, and up to two more where it is complex"
        case .lawEnforcement:
            "Part 3 of the Data Protection Act 2018: a month from the next day, and no longer"
        }
    }
    public var chooseLaw = "Choose the law."
    var parts = "What is asked for?"
    var partsHint = "Leave everything ticked where all of it is."
    public var from = "From which day?"
    public var to = "Until which day?"
    var periodHint = "Leave it empty where no time was named."
    var record = "Write it down"

    // MARK: One request

    var oneTitle = "Request for information"
    var status: @Sendable (RequestStatus) -> String = { status in
        switch status {
        case .identityOpen: "Identity open"
        case .classesOpen: "Classes open"
        case .answerOpen: "Answer open"
        case .testOpen: "Test open"
        case .releaseOpen: "Release open"
        case .answered: "Answered"
        case .ended: "Ended"
        }
    }
    var next: @Sendable (RequestStatus) -> String = { status in
        switch status {
        case .identityOpen: "Next: make sure who asks, and by what right."
        case .classesOpen: "Next: rule on every class of information."
        case .answerOpen: "Next: the answer is made."
        case .testOpen: "Next: another manager tests the answer line by line."
        case .releaseOpen: "Next: another manager reads the answer, and releases it."
        case .answered: "It was answered."
        case .ended: "It was ended without an answer here."
        }
    }
    var clockTitle = "Time"
    var rowReceived = "Came in"
    var rowAnswer = "Answer by"
    var rowTell = "Tell them of an extension by"
    var rowThird = "With an extension, by"
    var rowLaw = "Law"
    var rowRequester = "Who asks"
    var rowRepresentative = "Acts for them"
    var rowAsked = "Asked for"
    var rowIdentity = "Who they are"
    var everything = "Everything that can be given"
    var noExtension = "Under Part 3 the time cannot be made longer."
    public var period: @Sendable (Day?, Day?) -> String? = { from, to in
        let parts = [from.map { "from \($0.spelledOut)" }, to.map { "until \($0.spelledOut)" }]
            .compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    var identityTitle = "Make sure who asks"
    var how = "How do we know who asks, and by what right?"
    var howHint =
        "Such as papers that were seen, or that you know them. Somebody who acts for them shows that they may."
    var howSubmit = "Record it"
    var complexTitle = "It takes longer than a month"
    var complexLead = """
        A request that is complex, or one of many, may take up to two months more. The person must be \
        told in the first month, and why. Do not tell them anything of what makes it complex.
        """
    var why = "Why is it complex?"
    var complexSubmit = "Record that it is complex"
    public var told = "When were they told that it takes longer?"
    public var toldMissing = "Enter the day on which they were told."
    var toldSubmit = "Record that they were told"
    var lateTitle = "The time for the answer has passed"
    var lateWhy = "Why is it late, and what were they told?"
    var lateSubmit = "Record why it is late"
    var classesLink = "Rule on the classes of information"
    var classesAgain = "Change the rulings"
    var answerTitle = "Make the answer"
    var answerLead = """
        The text is made from what this person may know, less what was ruled out. Nobody writes it by \
        hand. It goes to another manager, who tests it line by line and releases it.
        """
    var answerSubmit = "Make the answer"
    var answerAgain = "Make the answer again"
    var answerAgainLead = "What was ruled since, or recorded since, is not in it yet."
    var testLink = "Test the answer line by line"
    var answerLink = "Read the answer"
    var testedByOther = "Another manager has to test it: you made it."
    var endTitle = "It is withdrawn, or answered otherwise"
    var endWhy = "Why is there no answer here?"
    var endSubmit = "End it"
    var stepsTitle = "What was done"
    var toRequest = "The request that it answers, from which it is made again"
    var notYours = "A manager who sees the whole case answers it."
    public var notTaken = "This was not recorded."

    // MARK: Classes

    var classesTitle = "What is given, and what is left out"
    var classesLead = """
        Rule on every class, whether this case holds anything of it or not, so that nothing shows \
        what there is. Your reasons stay on record. They are never in the answer.
        """
    var givenTitle = "May be given"
    var neverTitle = "Never given to this person"
    var give = "Give it"
    var ruling = "Ruling"
    var exemptions = "Left out because of"
    var reason = "Why?"
    var classesSubmit = "Record the rulings"
    public var part: @Sendable (AccessClass) -> String = { part in
        switch part {
        case .ownDetails: "Their own name, address and numbers"
        case .ownWords: "What they said to us"
        case .observations: "What workers saw of them"
        case .appointments: "Appointments with them"
        case .attendance: "Their attendance"
        case .servedOrders: "Orders and notices served on them"
        case .otherPeople: "What is about other people, or came from them"
        case .childrensInformation: "What is about children, or came from them"
        case .whoTold: "Who told of anything, and what they told"
        case .services: "Which services and workers others have"
        case .riskAssessment: "Assessments of risk, and the level"
        case .policeInformation: "What police recorded"
        case .workersNotes: "Workers’ notes, and what they make of things"
        case .recordKeeping: "How the record was kept, and who works on it"
        }
    }
    public var exemption: @Sendable (Exemption) -> String = { exemption in
        switch exemption {
        case .rightsOfOthers: "The rights of others"
        case .seriousHarm: "Serious harm to somebody’s body or mind"
        case .crime: "Preventing or solving crime"
        case .notAboutThem: "It is not about whoever asks"
        }
    }
    /// With which the form begins for a class that is never given; a manager changes or agrees to it.
    public var standingReason: @Sendable (AccessClass) -> String = { part in
        switch part {
        case .otherPeople, .childrensInformation:
            "It is somebody else’s, and whoever it came from did not agree to its being given."
        case .whoTold: "Who told us must be able to do so without fear."
        case .services: "It would show where somebody gets help."
        case .riskAssessment: "It rests on what others told, and giving it would raise the danger."
        case .policeInformation: "Giving it would make crime harder to prevent."
        case .workersNotes: "It would show what others told, and how the work is done."
        case .recordKeeping: "It tells of workers and of others, and not of whoever asks."
        default: ""
        }
    }
    public var standingExemptions: @Sendable (AccessClass) -> Set<Exemption> = { part in
        switch part {
        case .otherPeople, .childrensInformation, .whoTold, .services:
            [.rightsOfOthers, .seriousHarm]
        case .riskAssessment: [.seriousHarm, .crime]
        case .policeInformation: [.crime]
        case .workersNotes: [.rightsOfOthers]
        case .recordKeeping: [.notAboutThem]
        default: []
        }
    }

    public var chooseRuling: @Sendable (String) -> String = {
        "\($0): say whether it is given or left out."
    }
    public var chooseExemption: @Sendable (String) -> String = {
        "\($0): choose why it is left out."
    }
    public var lineNumber: @Sendable (Int) -> String = { "Line \($0)" }

    // MARK: The test of lines

    public var changed = "The answer has changed since you read it. Read this line again."
    public var asked = "Who asks"
    public var ruled: @Sendable (Int, Int) -> String = { classes, out in
        "\(classes) classes, \(out) left out"
    }
    public var tested: @Sendable (Int, Int) -> String = { lines, out in
        "\(lines) \(lines == 1 ? "line" : "lines"), \(out) left out"
    }

    var testTitle = "Test the answer line by line"
    var testLead = """
        Ask of every line who could be recognised from it, and whether it shows that somebody spoke to \
        us, names aside. Think of the day, the order, a turn of phrase, who else was there.
        """
    var testGive = "Give this line"
    var testOut = "Leave it out"
    var mustGo = "This line can only be left out."
    var noLines = "The answer holds no lines of this case: only what every answer says."
    var lineWhy = "Why?"
    var lineWhyHint = "Needed where something speaks against the line, or where it is left out."
    var testSubmit = "Record the test"
    public var concern: @Sendable (String, String?) -> String = { word, kind in
        switch word {
        case "beside-protected-day":
            "Something this person does not know of was said or done on its day, or the day before."
        case "reads-like": "It reads like something protected. \(kind ?? "")"
        case "without-ground": "Their own words and what was served on them do not show it."
        case "names-other-side": "It names a worker or an office beside somebody else."
        default: "It speaks of somebody whose rights count too."
        }
    }

    public var step: @Sendable (String) -> String = { word in
        switch word {
        case "identified": "Made sure who asks"
        case "complex": "Found it complex"
        case "told": "Told them that it takes longer"
        case "classes": "Ruled on the classes of information"
        case "tested": "Tested the answer line by line"
        case "late": "Recorded why it is late"
        default: "Ended it"
        }
    }
}
