import Casework
import Domain

/// One thing that somebody records in a generated case.
///
/// People go by the keys under which the case has them, contacts by the order in which they were
/// planned.
struct Step: Sendable {
    enum Deed: Sendable {
        case add(String, Role, PersonDetails)
        case describe(String, PersonDetails)
        case link(String, String, Relationship.Kind)
        case assign(String, Side)
        case statement(Statement, speaker: String?, about: String?)
        case incident(Incident, speaker: String?)
        case attendance(PoliceAttendance)
        case dash(DashForm)
        case judgement(Judgement)
        case finding(Finding, about: About)
        case contact(PlannedContact, with: String?)
        case answer(contact: Int, [String: Answer])
        case referral(String, kind: String)
        case development(String, about: String, detail: String)
        case order(Order, on: String, protects: [String])
        case assessment(AssessmentForm, about: String?)
        case responses(about: String, [String])
        case message(from: String, to: String)
        case reason(String)
        case draft(DocumentKind)
        case accessRequest(Day)
        case duty(Int, done: Bool, note: String)
    }

    /// What a finding is about.
    enum About: Sendable {
        case situation
        case person(String)
        case contact(Int)
    }

    /// The key of the worker who records it.
    var by: String
    /// Minutes after the case was opened.
    var minute: Int
    var deed: Deed
    /// Whether it belongs to the side that the reader may not see.
    var isSecret: Bool
}
