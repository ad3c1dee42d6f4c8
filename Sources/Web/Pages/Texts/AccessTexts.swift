public import Domain

/// Who opened a case, emergency access, and people close to a worker.
public struct AccessTexts: Sendable {
    // MARK: Who opened it

    var openingsTitle = "Who opened this case"
    var openingsLead = """
        Every opening is recorded, and nobody can take it out. People of the case are numbered in \
        the order in which they came into it.
        """
    var openingsNone = "Nobody has opened this case yet."
    var openings = "Openings"
    public var wholeCase = "The case"
    public var file: @Sendable (Int) -> String = { "The file of person \($0)" }
    var missedTitle = "Asked for, and not on the case"
    var missedLead = "Nothing was shown to them, not even that there is a case."

    // MARK: Emergency access

    var emergencyTitle = "Emergency access"
    var emergencyLead = """
        Use this when somebody may be in danger now and their case is not on your list. If they are \
        in danger at this moment, ring 999 first.
        """
    public static let hours = 4
    var emergencyCare = [
        "It opens the person’s case to you for \(hours) hours.",
        "What you write as the reason is kept and read by the managers of the case and by yours.",
        "It opens nothing where someone of the case is close to you.",
    ]
    var side = "Whom do you have before you, or on the phone?"
    public var sideWords: @Sendable (Side) -> String = {
        switch $0 {
        case .victim: "Someone who is being hurt or may be"
        case .child: "A child, or someone who looks after one"
        case .personOfConcern: "The person who uses abuse"
        case .overview: "My work is the whole case"
        }
    }
    var reason = "Who may be in danger, and what do you need to know?"
    var reasonHint = "For example: she is at our front desk with two children and cannot go home."
    var take = "Open the case"
    var nothingTitle = "No case was opened"
    var nothingLead = """
        There is no case with this name and day of birth that can be opened to you. That does not \
        mean that there is no danger.
        """
    var nothingMore = [
        "Check the spelling and the day of birth, and try again.",
        "If you are worried, open a case yourself: what you record counts from now.",
        "Tell your manager, or the one on call. If someone is in danger, ring 999.",
    ]
    var again = "Try again"
    public var taken = "The case is open to you for \(hours) hours. A manager will look into why."
    var openedTitle = "Cases that are open to you"
    var openedLead: @Sendable (Int) -> String = {
        "More than one case has this person. Each is open to you for \($0) hours."
    }
    var emergenciesTitle = "Emergency access"
    public var until: @Sendable (String) -> String = { "until \($0)" }
    public var by = "Who"
    public var why = "Reason"
    public var besideWhom = "Beside"
    public var found = "What was found"
    public var inOrder: @Sendable (String, String) -> String = { "In order, says \($0) on \($1)" }
    public var notInOrder: @Sendable (String, String) -> String = {
        "Not in order, says \($0) on \($1). It ended then."
    }
    var note = "What did you find?"
    var acceptAccess = "It was in order"
    var stopAccess = "It was not in order: end it"
    public var reviewed = "It is recorded."
    var workTitle = "Emergency access to look into"

    // MARK: Conflicts of interest

    var conflictsTitle = "Kept out"
    var conflictsLead = """
        Somebody in the case is, or may be, this worker or close to them. They see no case, and \
        their colleagues are not told why. Who may stand on both sides of somebody and was on the \
        case before keeps it until you keep them out.
        """
    public var ground: @Sendable (ConflictGround.Kind, Int) -> String = { kind, person in
        switch kind {
        case .sameName: "Person \(person) has the worker’s own name"
        case .closeTie: "Person \(person) has the name of someone close to the worker"
        case .sameHome: "Person \(person) has the worker’s own home"
        case .otherSide: "The worker may stand on both sides of person \(person)"
        }
    }
    public var stands: @Sendable (String, String) -> String = { "It stands, says \($0) on \($1)" }
    public var lifted: @Sendable (String, String) -> String = {
        "It is somebody else, says \($0) on \($1)"
    }
    var keepOut = "Keep them out"
    var letIn = "It is somebody else: let them in"

    // MARK: People close to the worker

    var tiesTitle = "People close to you"
    var tiesLead = """
        Tell here who lives with you and who is close to you. You are then kept out of every case \
        that they are in. Nobody but you can read this list.
        """
    var own = "You"
    var ownBorn = "Your day of birth"
    var address = "First line of your address"
    var postcode = "Your postcode"
    var closeTo: @Sendable (Int) -> String = { "Person \($0)" }
    var given = "Given name"
    var family = "Family name"
    var born = "Day of birth"
    var kind = "How are they close to you?"
    /// In the messages about a day that is wrong.
    public var bornWords = "Day of birth"
    public var givenMissing = "Enter their given name."
    public var familyMissing = "Enter their family name."
    public var kindWords: @Sendable (CloseTie.Kind) -> String = {
        switch $0 {
        case .own: "Myself"
        case .household: "Lives with me"
        case .family: "Family, partner or former partner elsewhere"
        }
    }
    var keep = "Keep this list"
    public var kept = "Your list is kept."
    var tiesLink = "People close to you"

    // MARK: What stands out

    var lookUpsTitle = "Look-ups that stand out"
    var lookUpsLead: @Sendable (String) -> String = {
        "Since \($0). This says what happened, not that it was wrong: ask before you judge."
    }
    var lookUpsNone = "Nothing stands out."
    public var lookUp: @Sendable (String, Int) -> String = { kind, count in
        switch kind {
        case "emergency": "Took emergency access"
        case "conflict": "A conflict of interest: look at who they are to the case"
        case "missed": "Asked \(count) times in a week for cases that are not theirs"
        case "many": "Opened \(count) cases within an hour"
        case "onlyLooked": "Opened one case on \(count) days and recorded nothing in it"
        case "searched": "Searched \(count) times within a day"
        default: kind
        }
    }
    var toReview = "To look into"
    var lookUpsLink = "Look-ups that stand out"
}
