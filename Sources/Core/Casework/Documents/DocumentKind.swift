/// Every kind of paper, message or page that goes to the person of concern.
///
/// The raw values are the words of the command line.
public enum DocumentKind: String, Codable, Hashable, Sendable, CaseIterable {
    case appointmentLetter = "appointment-letter"
    case missedAppointmentLetter = "missed-appointment-letter"
    case decisionLetter = "decision-letter"
    case closureLetter = "closure-letter"
    case textMessage = "text-message"
    case voicemailScript = "voicemail-script"
    case confidentialityAgreement = "confidentiality-agreement"
    case sessionPlan = "session-plan"
    case sessionScript = "session-script"
    case programmeReport = "programme-report"
    case programmeCertificate = "programme-certificate"
    case statementOfRisk = "statement-of-risk"
    case complaintReply = "complaint-reply"
    case calendarInvitation = "calendar-invitation"
    case subjectAccessAnswer = "subject-access-answer"
    case courtPage = "court-page"

    /// How it reaches the person, which decides who else may open or hear it.
    public enum Way: String, Codable, Hashable, Sendable, CaseIterable {
        /// Sent: whoever lives there may open, read or hear it (004-94, F09).
        case sent
        /// Handed over, read out or gone through together.
        case inPerson
        /// Disclosed under the law, to the person or to a court.
        case disclosed
    }

    public var way: Way {
        switch self {
        case .appointmentLetter, .missedAppointmentLetter, .decisionLetter, .closureLetter,
            .textMessage, .voicemailScript, .complaintReply, .calendarInvitation:
            .sent
        case .confidentialityAgreement, .sessionPlan, .sessionScript, .programmeReport,
            .programmeCertificate, .statementOfRisk:
            .inPerson
        case .subjectAccessAnswer, .courtPage: .disclosed
        }
    }
}
