/// The decision and everything that explains it.
public struct DecisionTexts: Sendable {
    var title = "What to do now"
    var backToCase = "Back to the case"
    var onThisPage = "On this page"
    var doNow = "Do now"
    var doNowHint = "In order of urgency. Each stays on the worklist until it is done or declined."
    var doNot = "Do not"
    var doNotHint = "These put someone at risk. Each says what, if anything, clears it."
    var askNext = "Ask next"
    var askNextHint = """
        What is not known and would change the advice. Never ask about abuse while the person \
        of concern can hear.
        """
    var whoCanHelp = "Who can help"
    var whoCanHelpHint = "Services that fit what is known so far."
    var alsoOnRecord = "Also on record"
    var alsoHint = "Definitions, information walls and notes that need nothing from you now."
    var alsoShow: @Sendable (Int) -> String = { "Show \($0) \($0 == 1 ? "item" : "items")" }
    var nothingToDo = "Nothing is due from what has been recorded so far."
    var nothingBlocked = "Nothing is held back by what has been recorded so far."
    var nothingToAsk = "No unanswered question would change this advice."
    var noRoutes = "No service fits what is known so far. Answer the questions above first."
    var moreDuties: @Sendable (Int) -> String = { "Show \($0) more to do" }
    var moreQuestions: @Sendable (Int) -> String = {
        "Show \($0) more \($0 == 1 ? "question" : "questions")"
    }
    var makeReferral = "Make a referral"
    var owner = "Owner:"
    var doIt = "Do it"
    var cannot = "Can’t do it"
    var done = "Done"
    var declined = "Declined"
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
    var rule = "Rule"
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
    var kind: @Sendable (Outcome.Kind) -> String = {
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

/// One rule.
public struct RuleTexts: Sendable {
    var title: @Sendable (String) -> String = { "Rule \($0)" }
    var caption: @Sendable (String) -> String = { "Rule \($0)" }
    var kind = "Kind"
    var force = "Force"
    var area = "Area"
    var effective = "In force"
    var pack = "Rules of"
    var when = "When it applies"
    var sources = "Where it comes from"
    var facts = "What led to it in this case"
    var noFacts = "Nothing on this case’s record leads to it now."
    var period: @Sendable (String?, String?) -> String = { from, until in
        switch (from, until) {
        case (let from?, let until?): "From \(from) until \(until)"
        case (let from?, nil): "Since \(from)"
        case (nil, let until?): "Until \(until)"
        case (nil, nil): "No end set"
        }
    }
}
