/// Who is this: people on record who may be one.
public struct IdentityTexts: Sendable {
    // MARK: The queue

    var queueTitle = "People who may be one"
    var queueLead = """
        People of your cases who are probably the same person. Nothing is joined until a worker \
        has looked, and nobody sees more of a case because of it.
        """
    var queueEmpty = "There is nobody to look at now."
    var queueLink = "People who may be one"
    var toConfirm = "A colleague says they are one"
    var referred = "A colleague asks that somebody looks"
    var probable = "Probably one person"
    var waiting = "Waiting for a second worker"
    var more = "There are more. They come up once you have looked at these."
    var look = "Look at the two"
    var about: @Sendable (String, String) -> String = { "in \($0) and \($1)" }

    // MARK: Two people

    var pairTitle = "Is this one person?"
    var toQueue = "People who may be one"
    var standing: @Sendable (PairStanding) -> String = {
        switch $0 {
        case .open: "Nobody has said yet whether these two are one."
        case .proposed(isMine: true):
            "You said that they are one. A second worker who sees both has to say so too."
        case .proposed(isMine: false): "A colleague says that they are one. Do you say so too?"
        case .linked: "They are recorded as one person."
        case .apart: "They are recorded as two different people."
        }
    }
    var grounds = "How alike they are"
    var speaksFor = "Speaks for it"
    var speaksAgainst = "Speaks against it"
    var nothing = "Nothing"
    var band: @Sendable (Resemblance.Band) -> String = {
        switch $0 {
        case .same: "Almost certainly the same person"
        case .probable: "Probably the same person"
        case .possible: "Possibly the same person"
        case .unlikely: "Hardly the same person"
        }
    }
    var weights = "The weights"
    var weightsText = """
        How much more often it is so among records of one person than among those of others. Each \
        whole number doubles the odds; all of them together, with how likely any two records are one \
        person’s to begin with, make the probability.
        """
    var missing = "What is missing on one side speaks neither for nor against."
    var history = "What was found so far"
    var who = "By"
    var why = "Reason"
    public var step: @Sendable (String) -> String = {
        switch $0 {
        case "linked": "They are one"
        case "proposed": "Said to be one; a second worker is needed"
        case "confirmed": "A second worker says so too"
        case "declined": "What was said is not so"
        case "ended": "The link was ended"
        case "keptApart": "They are different people"
        case "apartWithdrawn": "That they are different is not certain"
        case "referred": "A colleague asks that somebody looks at the two"
        default: "You put it off"
        }
    }
    var find = "What do you find?"
    var needsSecond = """
        One of them is, or may be, a person of concern and the other is not. A second worker has to \
        say so too, because a wrong link would keep the wrong workers away.
        """
    var reason = "How do you know?"
    var reasonHint = """
        For example, that you checked a birth certificate, or that they are twins. Name nobody: \
        this is kept when the files are gone.
        """
    var choice: @Sendable (PairChoice, PairStanding) -> String = { choice, standing in
        switch choice {
        case .same: standing == .open ? "They are one person" : "I say so too"
        case .decline: standing == .proposed(isMine: true) ? "Take it back" : "I do not say so"
        case .end: "They are not: end the link"
        case .keepApart: "They are never one person"
        case .withdrawApart: "It is not certain any more"
        case .putOff: "Not now"
        }
    }
    public var clash = """
        Somebody else has found something of these two since you looked. Read it below, and decide \
        anew.
        """
    public var recorded = "What you found is on record."
    public var proposed = "What you found is on record. A second worker has to say so too."

    // MARK: Elsewhere

    var alsoTitle = "Also on record"
    var also: @Sendable (String) -> String = { "Also in \($0)" }
    var howLinked = "How they were linked"

    // MARK: Before somebody is added

    var checkTitle = "Are they on record already?"
    var checkLead = """
        People of this form may be on record. Look at each before you open the case. Nothing that \
        you have entered is lost.
        """
    var noneOf: @Sendable (String) -> String = { "None of these is \($0)" }
    var noneAndOpen = "None of these: open the case"
    var backToForm = "Go back to the form"
    public var unnamed = "the person without a name"
}
