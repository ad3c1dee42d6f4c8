public import Domain

/// The field's own words: one for each value of Domain.
public struct WordTexts: Sendable {
    public var role: @Sendable (Role) -> String = {
        switch $0 {
        case .personOfConcern: "Person of concern"
        case .victim: "Victim"
        case .child: "Child"
        case .undetermined: "Role not determined"
        }
    }
    public var workerRole: @Sendable (WorkerRole) -> String = {
        switch $0 {
        case .frontlinePractitioner: "Frontline practitioner"
        case .manager: "Manager"
        case .victimAdvocate: "Victim advocate"
        case .programmeWorker: "Perpetrator-programme worker"
        case .policeOfficer: "Police domestic-abuse officer"
        case .maracCoordinator: "MARAC co-ordinator"
        case .childrensSocialWorker: "Children’s social worker"
        case .auditor: "Auditor"
        }
    }
    public var side: @Sendable (Side) -> String = {
        switch $0 {
        case .personOfConcern: "With the person of concern"
        case .victim: "With the victim"
        case .child: "With the child"
        case .overview: "Overview of the whole case"
        }
    }
    public var besideUndetermined = "With a person whose role is not determined"
    public var source: @Sendable (Source) -> String = {
        switch $0 {
        case .victim: "The victim"
        case .child: "A child"
        case .personOfConcern: "The person of concern"
        case .thirdParty: "Someone else, such as a relative, friend or neighbour"
        case .police: "The police"
        case .agency: "Another agency"
        case .ownObservation: "Nobody: I saw or heard it myself"
        }
    }
    /// The source in few words, for records.
    public var sourceShort: @Sendable (Source) -> String = {
        switch $0 {
        case .victim: "Victim"
        case .child: "Child"
        case .personOfConcern: "Person of concern"
        case .thirdParty: "Someone else"
        case .police: "Police"
        case .agency: "Another agency"
        case .ownObservation: "Worker’s own observation"
        }
    }
    public var prompting: @Sendable (Provenance.Prompting) -> String = {
        switch $0 {
        case .prompted: "After being asked"
        case .unprompted: "Without being asked"
        case .thirdParty: "Passed on by someone else"
        }
    }
    public var level: @Sendable (RiskLevel) -> String = {
        switch $0 {
        case .standard: "Standard"
        case .medium: "Medium"
        case .high: "High"
        }
    }
    public var answer: @Sendable (Answer) -> String = {
        switch $0 {
        case .yes: "Yes"
        case .no: "No"
        case .unknown: "Not known"
        }
    }
    public var relationship: @Sendable (Relationship.Kind) -> String = {
        switch $0 {
        case .married: "Married or civil partners"
        case .formerlyMarried: "Formerly married or civil partners"
        case .partners: "Partners"
        case .formerPartners: "Former partners"
        case .parentOf: "The person of concern is the victim’s parent"
        case .childOf: "The person of concern is the victim’s son or daughter"
        case .siblings: "Siblings"
        case .otherRelative: "Other relatives"
        case .sharedParents: "Parents of the same child, never partners"
        case .none: "None of these"
        }
    }
    public var order: @Sendable (Order.Kind) -> String = {
        switch $0 {
        case .nonMolestation: "Non-molestation order"
        case .occupation: "Occupation order"
        case .restraining: "Restraining order"
        case .dvpn: "Domestic violence protection notice"
        case .dvpo: "Domestic violence protection order"
        case .dapn: "Domestic abuse protection notice"
        case .dapo: "Domestic abuse protection order"
        case .stalkingProtection: "Stalking protection order"
        case .sexualHarmPrevention: "Sexual harm prevention order"
        case .sexualRisk: "Sexual risk order"
        case .antisocialInjunction: "Anti-social behaviour injunction"
        case .disqualification: "Disqualification order"
        case .bail: "Bail condition"
        case .licence: "Licence condition"
        case .childArrangements: "Child arrangements order"
        case .forcedMarriageProtection: "Forced marriage protection order"
        case .other: "Another order"
        }
    }
    public var household: @Sendable (PersonDetails.Household) -> String = {
        switch $0 {
        case .livesWithVictim: "Lives with the victim"
        case .regularlyStays: "Stays with the victim regularly"
        case .elsewhere: "Lives somewhere else"
        case .unknown: "Not known"
        }
    }
}

/// What is to be put right in a form; controllers pick the sentence, pages show it.
public struct ProblemTexts: Sendable {
    public var chooseRole = "Choose what each of them is."
    public var rolesBasis = "Choose what shows it."
    public var rolesReason = "Say why the roles are corrected."
    public var userName = "Enter your user name"
    public var password = "Enter your password"
    /// Says neither which was wrong nor whether the name is known.
    public var signIn = "The user name and password do not match. Check both and try again"
    public var tooManyTries = "Too many tries. Wait 15 minutes, then try again"
    public var searchEmpty = "Enter at least a family name, or a phone number"
    public var area = "Choose the area that this case belongs to"
    public var side = "Choose whom you work with in this case"
    public var reason = "Say in a sentence why you are opening this case"
    public var personName = """
        Enter what you know of the person’s name, or tick that you do not know the name
        """
    public var relationship = "Choose how the two people are connected, or ‘Not known’"
    public var source = "Choose who said it"
    public var about = "Choose whom it is about"
    public var exactWords = "Enter the words that were said, or write what you saw in your note"
    public var danger = "Say whether anyone is in immediate danger now"
    public var interpretation = """
        Write your own view in ‘Your note’. Keep ‘Exact words’ for what was said
        """
    public var answer = "Choose an answer. ‘Don’t know’ is an answer too"
    public var dashSource = "Say where this answer comes from"
    public var dashRespondent = "Choose who answers these questions"
    public var contactWith = "Choose whom you plan to speak with"
    public var contactPurpose = "Choose what the contact is for"
    public var contactChannel = "Choose how you will make contact"
    public var contactWhen = "Enter the day on which you plan to make contact"
    public var service = "Choose a service"
    public var dutyChoice = "Say whether you have done this or cannot do it"
    public var declineReason = "Give your reason. Others rely on it when they read this record"
    public var level = "Choose a level of risk"
    public var imminent = "Say whether the harm could happen soon"
    public var judgementReasons = "Give the reasons for your judgement"
    public var worker = "Choose a worker"
    public var required = "Enter an answer"

    /// `what` begins with a capital, as in `Date of birth`.
    public var dateMissing: @Sendable (_ what: String, _ part: String) -> String = {
        "\($0) must include a \($1)"
    }
    public var dateNotReal: @Sendable (_ what: String) -> String = { "\($0) must be a real date" }
    public var datePast: @Sendable (_ what: String) -> String = { "\($0) must be in the past" }
    public var dateFuture: @Sendable (_ what: String) -> String = {
        "\($0) must be in the future"
    }
    public var timeNotReal: @Sendable (_ what: String) -> String = {
        "\($0) must have a time such as 14:30 or 2:30pm"
    }
}

extension WordTexts {
    /// Where a worker stands, without calling anybody what it is not known that they are.
    public func standing(_ side: Side, besideUndetermined: Bool) -> String {
        besideUndetermined ? self.besideUndetermined : self.side(side)
    }
}
