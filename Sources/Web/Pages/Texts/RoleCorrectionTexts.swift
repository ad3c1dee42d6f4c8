public import Domain

/// Correcting who is what in a case, taking note of it, and the log of it.
public struct RoleCorrectionTexts: Sendable {
    var title = "Correct the roles"
    var lead = """
        Use this when it was found that someone is something else than is recorded here, or that \
        it is not known. From then on everyone sees the new roles, and whoever worked by the old \
        ones is asked to take note.
        """
    var careTitle = "What happens at once"
    var care = [
        "Each worker stays beside the same person. What the victim and the children said is closed to whoever is beside the person of concern.",
        "The level of risk stays as it is until somebody assesses the victim anew.",
        "What was done for one person is asked for again for the other.",
        "The person of concern is never told who was found to be what.",
    ]
    var role: @Sendable (String) -> String = { "What is \($0)?" }
    var basis = "What shows it?"
    var basisHint = "Whether someone is a man or a woman shows nothing, and neither does one event."
    public var basisWords: @Sendable (RoleCorrection.Basis.Kind) -> String = {
        switch $0 {
        case .criteria: "Five criteria, answered for each of them by someone trained"
        case .advice: "Advice from Respect or from a panel"
        case .notDetermined: "Nobody can tell yet"
        }
    }
    var basisAbout: @Sendable (RoleCorrection.Basis.Kind) -> String = {
        switch $0 {
        case .criteria: "With information from two agencies. Choose the assessments below."
        case .advice: "Say below who advised it."
        case .notDetermined: "Then the role of each adult is not determined."
        }
    }
    var assessments = "Which assessments?"
    var noAssessments = """
        Nobody has answered the five criteria or the matrix here yet. Do that first, or use advice.
        """
    var advice = "Who advised it, and when?"
    var reason = "Why are the roles corrected?"
    var reasonHint = "Only an auditor reads this. Do not write what anyone said in confidence."
    public var corrected =
        "The roles are corrected. Those who worked by the old ones are asked to take note."
    public var noted = "It is recorded."
    var submit = "Correct the roles"
    public var refused = "The roles are not corrected"
    public var assessment: @Sendable (_ title: String, _ about: String, _ day: String) -> String = {
        "\($0), \($1), \($2)"
    }

    // MARK: Taking note

    var noticeTitle = "Take note of corrected roles"
    var noticeLead = """
        What people of this case are called has been corrected. Go by this from now on, in what \
        you say, write and plan. You no longer see what belongs to someone else.
        """
    var noticeMore = [
        "Look again at what you have planned, and call off what no longer fits.",
        "If you told anyone else who is what, tell your manager today.",
        "Do not tell anyone in the family that this was corrected.",
    ]
    var acknowledge = "I have taken note"
    var open = "Take note of corrected roles"
    var openStatus = "See who has taken note"
    var outstanding: @Sendable (Int) -> String = {
        $0 == 1 ? "One has not taken note yet." : "\($0) have not taken note yet."
    }
    var workTitle = "Corrected roles"

    var staleTitle = "The roles of this case were corrected"
    var staleLead = """
        They were corrected while you filled in the form, so nothing was recorded: whom it means \
        may not be whom you meant. If someone is in danger now, ring 999 first. Take note of the \
        corrected roles, then record it again.
        """
    var staleTyped = "What you wrote, to copy"

    // MARK: Who has and who has not

    var statusTitle = "Who has taken note"
    var inside = "Workers"
    var outside = "Services and police"
    var outsideHint = """
        Tell each of them what the person is now, and ask them to correct their own record. Then \
        record who took note.
        """
    public var notYet = "Not yet"
    public var takenNote: @Sendable (String) -> String = { "Took note on \($0)" }
    public var police = "The police, who attended"
    public var service: @Sendable (String) -> String = { "\($0), by referral" }
    var note = "Who took note, and how do you know?"
    var record = "Record that they took note"
    var all = "Everyone has taken note."

    // MARK: The log

    var auditTitle = "Log of corrected roles"
    var auditLead = """
        What was changed, by whom, when and why. People are numbered in the order in which they \
        came into the case. Nothing else of the case is shown.
        """
    var auditNone = "The roles of this case were never corrected."
    var auditOn: @Sendable (String) -> String = { "Corrected on \($0)" }
    public var auditBy = "Corrected by"
    public var auditWhy = "Reason"
    public var auditBasis = "Rests on"
    public var auditAdvice = "Advice"
    public var auditAssessments = "Assessments"
    public var auditPerson: @Sendable (Int) -> String = { "Person \($0)" }
    public var auditChange: @Sendable (String, String) -> String = { "\($0), before that \($1)" }
    var auditNotes = "Who took note"
    var superseded = "Corrected again since: nobody is asked to take note of this any more."
    public var recordedBy: @Sendable (String) -> String = { "recorded by \($0)" }
}
