import Domain

/// The DASH and what it came to.
public struct DashTexts: Sendable {
    var title = "DASH risk checklist"
    var lead: @Sendable (Int) -> String = {
        """
        \($0) questions. Ask the victim alone, where nobody can hear. “Don’t know” is an answer \
        and never counts as no.
        """
    }
    var respondent = "Who answers these questions?"
    var respondentHint = "The score is only safe to use when it comes from these sources."
    var byVictim = "The victim"
    var byProfessionals = "Professionals, from what they know"
    var byPersonOfConcern = "The person of concern"
    var completed = "When was it completed?"
    var completedHint = "Leave empty if today."
    var questions = "Questions"
    var source = "Source"
    var sourceFor = "of answer"
    var sourceSame = "As chosen at the top"
    var victimView = "What does the victim fear most, in their own words?"
    var victimViewHint = "A victim’s own sense of danger counts, whatever the score."
    var submit = "Record the DASH"
    var resultTitle = "DASH recorded"
    var score: @Sendable (Int, Int) -> String = { "\($0) of \($1) answered yes" }
    var counts: @Sendable (Int, Int, Int) -> String = {
        "\($0) yes, \($1) no, \($2) don’t know."
    }
    var scoreHint = """
        The score can raise the level of risk and never lower it. Your judgement can raise it too.
        """
    var flags = "Answers that weigh more than their number"
    var follows = "What follows"
    var nothingFollows = "Nothing new follows from this DASH alone."
    var toDecision = "See everything to do now"
}

/// Planning a contact and its gate.
public struct ContactTexts: Sendable {
    var title = "Plan a contact"
    var lead = "Before anybody speaks with someone, this checks that it is safe to."
    var whoTitle = "With whom and what for"
    var with = "Whom do you plan to speak with?"
    var purpose = "What is it for?"
    var howTitle = "How"
    var channel = "How will you make contact?"
    var household = "Whoever lives at the address"
    var purposeName: @Sendable (PlannedContact.Purpose) -> String = {
        switch $0 {
        case .routineEnquiry: "An ordinary enquiry, as with anybody"
        case .abuseDiscussion: "To speak about abuse"
        case .challenge: "To challenge behaviour"
        case .riskManagement: "To manage risk"
        case .childWelfare: "About a child’s welfare"
        case .programmeWork: "Work in a behaviour-change programme"
        case .notification: "To tell them something"
        }
    }
    var channelName: @Sendable (PlannedContact.Channel) -> String = {
        switch $0 {
        case .homeVisit: "A visit to their home"
        case .office: "A meeting at an office"
        case .community: "A meeting somewhere else"
        case .phone: "By phone"
        case .letter: "By letter"
        case .text: "By text message"
        case .email: "By e-mail"
        case .video: "By video"
        }
    }
    var channelHint: @Sendable (PlannedContact.Channel) -> String? = {
        switch $0 {
        case .letter: "Anybody at the address may open it."
        case .text, .email: "Anybody with the phone may read it."
        case .homeVisit: "Never alone."
        default: nil
        }
    }
    var place = "Where?"
    var placeHint = "Leave empty if it is not in person."
    var when = "When?"
    var whenHint = "For example, 12 Jan 2027, 14:30."
    var readyTitle = "What is in place"
    var submit = "Check whether it can go ahead"
    var gateCaption = "Planned contact"
    var canGoAhead = "Can go ahead"
    var cannotGoAhead = "Cannot go ahead yet"
    var open = "Everything that is needed is in place"
    var closed = "Do not make contact yet"
    var canLead = "If anything changes before then, plan it again."
    var cannotLead: @Sendable (Int) -> String = {
        $0 == 1 ? "One thing is missing." : "\($0) things are missing."
    }
    var planTitle = "What is planned"
    var missingTitle = "What is missing"
    var howToClear = "How to clear it"
    var metTitle = "What is in place"
    var tickDone = "This is done"
    var tickNote = "What was done, when and by whom"
    var tickSubmit = "Record as done"
    var scriptTitle = "What to say"
    var scriptHint = "Nothing that a victim or child said may shape a question."
}

/// Referrals.
public struct ReferralTexts: Sendable {
    var title = "Make a referral"
    var lead = "Services that fit this case come first, those that are open now before the rest."
    var person = "For whom?"
    var service = "Which service?"
    var serviceHint = "Check the criteria before you choose."
    var blockedTitle = "Not as an answer to domestic abuse"
    var blockedHint = "These are often asked for. They put people at greater risk."
    var doNotUse = "Do not refer"
    var instead = "Use instead:"
    var consent = "Was consent asked for?"
    var consentHint = "Where someone is at risk of serious harm, a referral may not need it."
    var consents = [
        Choice("given", "Yes, and it was given"), Choice("refused", "Yes, and it was refused"),
        Choice("notSought", "No, it was not asked for"),
        Choice("unsafe", "No, it was not safe to ask"),
        Choice("unreachable", "No, the person could not be reached"),
    ]
    var note = "What does the service need to know?"
    var noteHint = "No more than it needs. Nothing from the victim in a referral of the other."
    var submit = "Check and record the referral"
    var refusedTitle: @Sendable (String) -> String = { "Do not refer to \($0)" }
    var refusedLead = "The referral was not made. That you asked is on record."
    var reasons = "Why not"
    var alternatives = "What to use instead"
    var chooseOther = "Choose another service"
}

/// A duty.
public struct DutyTexts: Sendable {
    var title = "Do or decline"
    var choice = "What has happened with this?"
    var done = "It is done"
    var decline = "It cannot be done"
    var declineHint = "Your manager sees what was declined and why."
    var reason = "What was done, or why it cannot be"
    var reasonHint = "A reason is needed if it cannot be done."
    var submit = "Save"
    var history = "What has happened so far"
}

/// A judgement of risk.
public struct JudgementTexts: Sendable {
    var title = "Set a judgement"
    var lead = """
        Your judgement can raise the risk on its own. It cannot lower what a score has found.
        """
    var floorTitle = "How low it can go"
    var person = "Whose risk?"
    var level = "How high is the risk of serious harm?"
    var meaning: @Sendable (RiskLevel) -> String = {
        switch $0 {
        case .high: "Serious harm could happen at any time."
        case .medium: "Serious harm is possible, and unlikely unless something changes."
        case .standard: "What is known now does not point to serious harm."
        }
    }
    var imminent = "Could it happen soon?"
    var imminentHint = "Within days, or before the next planned meeting."
    var reasons = "Your reasons"
    var reasonsHint = "What you have seen and heard that makes you say so. One reason a line."
    var evidence = "Evidence for a lower level than before"
    var evidenceHint = "It must not rest on what the person of concern says."
    var submit = "Record the judgement"
}

/// Assigning workers.
public struct AssignTexts: Sendable {
    var title = "Assign a worker"
    var lead = "Someone who works with one side never works with the other."
    var now = "Assigned now"
    var worker = "Who?"
    var side = "On which side?"
    var sideHint = "This decides what they can see."
    var beside = "Beside which of them?"
    var besideHint = """
        It is not known yet who uses abuse against whom. Choose one of them for whoever stands on \
        a side; that worker sees nothing of the other.
        """
    var submit = "Assign"
}
