/// The decision and everything that explains it.
public struct DecisionTexts: Sendable {
    var title = "What to do now"
    var backToCase = "Back to the case"
    var onThisPage = "On this page"
    var doNow = "Do now"
    var doNowHint = "The most urgent first."
    var doNot = "Do not"
    var doNotHint = "These put someone at risk."
    var askNext = "Ask next"
    var askNextHint = "Never ask about abuse while the person of concern can hear."
    var whoCanHelp = "Who can help"
    var whoCanHelpHint = "Services that fit what is known so far."
    var before = "Before the contact"
    var beforeHint = "What must be in place first."
    var conversation = "In the conversation"
    var conversationHint = "What to ask and what to say."
    var afterwards = "Afterwards"
    var afterwardsHint = "At recording and at review."
    var standing = "What always holds"
    var standingHint = "Nothing to do now."
    var settled = "Done or set aside"
    var settledHint = "What is finished, declined, or gave way to a safer rule."
    var findings = "What the rules made of it"
    var findingsHint = "How the facts are understood."
    var show: @Sendable (Int) -> String = { "Show \($0) \($0 == 1 ? "thing" : "things")" }
    /// Where no heading stands over it.
    var showUnder: @Sendable (Int, String) -> String = { "\($1): \($0)" }
    var everything = "See everything that the rules say now"
    var silentRules = "Rules that did not speak"
    var nothingToDo = "Nothing is due from what has been recorded so far."
    var nothingBlocked = "Nothing is held back by what has been recorded so far."
    var nothingToAsk = "No unanswered question would change this advice."
    var noRoutes = "No service fits what is known so far. Answer the questions above first."
    var nothingElseToDo = "Nothing else is due. Do what stands on top first."
    var moreToDo: @Sendable (Int) -> String = { "Show \($0) more to do" }
    var moreQuestions: @Sendable (Int) -> String = {
        "Show \($0) more \($0 == 1 ? "question" : "questions")"
    }
    var makeReferral = "Make a referral"
    var owner = "Owner:"
    var doIt = "Do it"
    var cannot = "Can’t do it"
    var reportIt = "Report what was done"
    var done = "Done"
    var declined = "Declined"
    var overruled = "Gave way"
    var standsAgainst = "This stands against it:"
    var reasonGiven: @Sendable (String) -> String = { "Reason given: \($0)" }
    var concerns: @Sendable (String) -> String = { "Concerns \($0)" }
    var status: @Sendable (Outcome.Status) -> String = {
        switch $0 {
        case .open: "Open"
        case .done: "Done"
        case .declined: "Not done"
        case .overruled: "Gave way to another rule"
        case .undetermined: "Not determined"
        }
    }
    var undetermined = "Could not be worked out: treat as holding until it is"
    var takeCare = "Take care"
    var clearedBy = "Cleared by"
    var clearedByNothing = "Nothing. This holds for as long as the facts do."
    var override = "Override"
    var noOverride = "None. Nobody can set this aside."
    var why = "Why"
    var sources = "Where this comes from"
    var facts = "What on this case’s record led to it"
    var losing = "A rule that gave way"
    var rules: @Sendable (Int) -> String = { $0 == 1 ? "Rule" : "Rules" }
    var whatWouldChange = "What would change this"
    var ruleFor = "for:"
    var entryFor = "for:"
    var yourAnswer = "Your answer"
    var answer = "Answer"
    var answerSource = "Who told you?"
    var reasons = "Your reasons"
    var openQuestions = "Open questions"
    var questionsTitle = "Answer what is not known"
    var questionsLead = "The answers that would change most come first. “Don’t know” is an answer."
    var decidedBy: @Sendable (String, String) -> String = {
        "Worked out \($0), with the rules of \($1)."
    }
    public var kind: @Sendable (Outcome.Kind) -> String = {
        switch $0 {
        case .duty: "Duty"
        case .block: "Block"
        case .warn: "Warning"
        case .prompt: "Prompt"
        case .record: "To record"
        case .wall: "Information wall"
        case .route: "Route to help"
        case .definition: "Definition"
        }
    }
}
