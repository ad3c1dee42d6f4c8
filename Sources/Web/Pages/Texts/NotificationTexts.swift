public import Domain

/// What the police and other agencies tell of incidents.
public struct NotificationTexts: Sendable {
    // MARK: Those that wait

    public var title = "Notifications"
    var lead = """
        What the police and other agencies told your agency of incidents, and that is in no case \
        yet. The newest is first.
        """
    var link: @Sendable (Int) -> String = { count in
        count == 0 ? "Notifications" : "Notifications (\(count))"
    }
    var none = "Nothing is waiting."
    var add = "Take in a notification"
    var line: @Sendable (String, String) -> String = { "\($0), reference \($1)" }
    var progress: @Sendable (Int, Int) -> String = { people, found in
        let all = people == 1 ? "1 person" : "\(people) people"
        return found == 0 ? all : "\(all), you have looked at \(found)"
    }

    // MARK: Taking one in

    var formTitle = "Take in a notification"
    var formLead = """
        Write down what you are told on the telephone, as it is told. Nobody is put on record by \
        this: the next page looks for everyone you name.
        """
    var source = "Who tells of it?"
    public var sources: @Sendable (Source) -> String = {
        $0 == .police ? "The police" : "Another agency"
    }
    var sender = "Name of the force or agency"
    public var reference = "Their reference"
    public var area = "Area"
    public var happened = "When it happened"
    var happenedHint = "As they have it on record: police time, where the police tell of it."
    public var received = "When you were told"
    var placeQuestion = "Where it happened, in words"
    public var place = "Where"
    public var what = "What happened"
    var whatHint = "A few words. Exact words of the victim or a child belong in the case."
    var person: @Sendable (Int) -> String = { "Person \($0)" }
    var role = "In what role?"
    var given = "Given name"
    var family = "Family name"
    var knownAs = "Known as"
    public var born = "Date of birth"
    public var sex = "Sex"
    public var sexes: @Sendable (Sex) -> String = {
        switch $0 {
        case .female: "Female"
        case .male: "Male"
        case .other: "Other"
        }
    }
    var address = "Address"
    var postcode = "Postcode"
    var phone = "Phone number"
    var addPerson = "Add a person"
    var manyPeople = "This form takes no more people. Tell of the others in a second notification."
    var submit = "Take it in and look for everyone"
    public var roleProblem = "Say in what role this person is named"
    public var areaProblem = "Choose the area"
    public var sourceProblem = "Say who tells of it"

    // MARK: One notification

    var pageTitle = "One notification"
    var told = "What was told"
    public var from = "From"
    public var takenIn = "Taken in by"
    var toList = "Notifications"
    var who = "Who are they?"
    var whoLead = """
        Everyone who is named was looked for just now, among the people whom you may find. Say of \
        each who it is. Nothing is joined unless you say so, and what you find is on record with \
        what was searched.
        """
    public var unnamed = "A person without a name"
    var candidates: @Sendable (Int) -> String = {
        $0 == 1
            ? "One person on record may be this one:"
            : "\($0) people on record may be this one:"
    }
    var noCandidates = "Nobody whom you may find on record looks like this person."
    var notLookedFor = "Too little is known of this person to look for them."
    var isSame = "This is the person"
    var isReferred = "Not sure: ask for review"
    var isNobody = "Nobody we know"
    var noneOfThese = "None of these: nobody we know"
    var others = """
        A colleague has looked as well. What they found may rest on cases that are not yours.
        """
    var stale = """
        Somebody more has come to light since you said that this is nobody. Look again.
        """
    public var foundSame: @Sendable (String) -> String = { "You recognised \($0)." }
    public var foundNobody = "You found nobody on record. That is recorded with what was searched."
    public var foundReferred: @Sendable (String) -> String = {
        "You asked that somebody looks whether this is \($0)."
    }
    public var foundGone = "You recognised somebody who is not in one of your cases any more."
    var change = "Look again"
    public var found = "What you found is on record."

    // MARK: Into a case

    var intoTitle = "Into a case"
    var intoWait = "Say of everyone above who they are. Then the notification goes into a case."
    var into = "Which case?"
    public var newCase = "Open a new case"
    public var caseOf: @Sendable (String, String) -> String = { "\($0), where \($1) is" }
    var reason = "Why is the case opened?"
    var reasonHint = "Only for a new case."
    var relationship = "How are the person of concern and the victim connected?"
    var relationshipHint = "Only for a new case. Leave empty if it is not known."
    var take = "Take it into the case"
    public var intoProblem = "Choose a case, or open a new one"
    var settledTitle = "It is in a case"
    var settled = "The notification was taken into a case. It waits for nobody any more."
    var openCase = "Open the case"
    public var taken = "The notification is in this case."
}
