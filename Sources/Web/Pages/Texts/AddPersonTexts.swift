import Domain

/// Adding a person to a case that is there.
public struct AddPersonTexts: Sendable {
    var title = "Add a person to this case"
    var link = "Add a person"

    // MARK: Looking first

    var lead = """
        Look for the person first, by what you know of them. What you leave empty is not known. \
        Searches are recorded.
        """
    var note = """
        Add people whom the case is about: someone who is harmed, or a child. Write down what a \
        neighbour, a relative or another witness said as a statement, without adding them.
        """
    var nameUnknown = "I do not know the name"
    var sex = "Sex"
    var address = "Address"
    var submit = "Look for this person"

    // MARK: Who it may be

    var foundTitle = "Is it one of these people?"
    var foundLead = """
        They are on record and may be the person whom you want to add. Nothing is joined unless \
        you say so. What you find is kept, with who was shown.
        """
    var searched = "Whom you want to add"
    var candidates: @Sendable (Int) -> String = {
        $0 == 1 ? "One person may be this one" : "\($0) people may be this one"
    }
    var here = "In this case already"
    var isHere = """
        This person is in this case already. If it is whom you mean, nobody has to be added.
        """
    var isHereToo = "The same person is in this case already. Nobody has to be added."
    var recordThere = "Record what is new about this person"
    var isSame = "This is the person"
    var isReferred = "Not sure: ask for review"
    var noneOfThese = "None of these"
    var goOn = "Go on: it is somebody else"
    var change = "Change what you entered"

    // MARK: In what role

    var roleTitle = "What is this person in this case?"
    var noCandidates = "Nobody whom you may find on record looks like this person."
    var notLookedFor = "Too little is known of this person to look for them."
    public var foundNobody = "You found that it is none of those who were shown."
    public var foundSame: @Sendable (String) -> String = {
        "You recognised somebody in \($0). The two are linked once you add the person."
    }
    public var foundReferred: @Sendable (String) -> String = {
        """
        You are not sure whether it is somebody in \($0). A colleague who sees both is asked to \
        look once you add the person.
        """
    }
    var role = "Role in this case"
    var roleHint: @Sendable (Role) -> String? = {
        switch $0 {
        case .personOfConcern: "The person whose behaviour is of concern."
        case .victim: "Someone who is harmed by that behaviour."
        case .child: "Anyone under 18 who lives with or often stays with either of them."
        case .undetermined: "Accusations go both ways, and nobody trained has found out yet."
        }
    }
    var more = "What else you know"
    var age = "Age, where the date of birth is not known"
    var forChild = "If it is a child"
    var forAdult = "If it is an adult"
    var relationship = "How are the person of concern and a victim connected?"
    var relationshipHint = "Only for a victim. Leave empty if it is not known."
    var add = "Add to this case"
    public var roleProblem = "Choose what this person is in this case"
    public var refused = "This person was not added."
    public var done = "The person is added to this case. What has to be done is worked out anew."
}
