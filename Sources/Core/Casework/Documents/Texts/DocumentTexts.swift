import Domain

/// The words of every document for the person of concern, in one language.
///
/// They are general practice text: nothing in them depends on any case. Plain, calm and the same for
/// everyone; a paper that is sent never says what the work is about (F09).
public struct DocumentTexts: Sendable {
    public static let english = DocumentTexts()

    var language = "en-GB"
    /// A gap for the writer to fill before the document goes out.
    public var blank = "____________"
    /// A line for a pen, on the paper itself: a signature, or what was agreed in the room.
    var line = "........................"

    var letters = LetterTexts()
    var messages = MessageTexts()
    var calendar = CalendarTexts()
    var agreement = AgreementTexts()
    var sessions = SessionTexts()
    var script = ScriptTexts()
    var programme = ProgrammeTexts()
    var risk = RiskTexts()
    var access = AccessTexts()
    var court = CourtTexts()
    var orders = OrderTexts()

    // MARK: Days and times

    /// `12 January 2027`.
    var day: @Sendable (Day) -> String = { $0.spelledOut }
    /// `Tuesday 12 January 2027`.
    var weekday: @Sendable (Day) -> String = { "\($0.weekdayName) \($0.spelledOut)" }
    /// `Tuesday 12 January 2027 at 21:30`.
    var dayAndTime: @Sendable (Instant) -> String = {
        "\($0.day.weekdayName) \($0.day.spelledOut) at \($0.time)"
    }
    /// `Tue 12 January at 21:30`, for a text message.
    var shortTime: @Sendable (Instant) -> String = {
        let day = $0.day.spelledOut.split(separator: " ").dropLast().joined(separator: " ")
        return "\($0.day.weekdayName.prefix(3)) \(day) at \($0.time)"
    }

    // MARK: What a document is called

    /// As it stands over the page and in the file's own title.
    var title: @Sendable (DocumentKind) -> String = { kind in
        switch kind {
        case .appointmentLetter, .missedAppointmentLetter, .decisionLetter, .closureLetter,
            .complaintReply, .subjectAccessAnswer:
            "Letter"
        case .textMessage, .voicemailScript: "Message"
        case .calendarInvitation: "Appointment"
        case .confidentialityAgreement: "What stays private, and what does not"
        case .sessionPlan: "Plan for a meeting"
        case .sessionScript: "Notes for a meeting"
        case .programmeReport: "Report on attendance and work"
        case .programmeCertificate: "Certificate of attendance"
        case .statementOfRisk: "What worries us and what we ask of you"
        case .courtPage: "Report for the court"
        }
    }

    /// As it may stand on a screen that others see.
    var subject: @Sendable (DocumentKind) -> String = { kind in
        switch kind {
        case .appointmentLetter, .missedAppointmentLetter, .calendarInvitation: "Appointment"
        case .textMessage, .voicemailScript: "Message"
        case .decisionLetter, .closureLetter, .complaintReply: "Letter"
        case .confidentialityAgreement: "Agreement"
        case .sessionPlan, .sessionScript: "Meeting"
        case .programmeReport, .courtPage: "Report"
        case .programmeCertificate: "Certificate"
        case .statementOfRisk: "Statement"
        case .subjectAccessAnswer: "Your request for information"
        }
    }
}

/// The names of orders and their terms.
struct OrderTexts: Sendable {
    var line: @Sendable (KnowableView.ServedOrder) -> String = { order in
        var parts = ["\(OrderTexts.name(order.kind)), served on \(order.served.spelledOut)"]
        if let start = order.start { parts.append("from \(start.spelledOut)") }
        if let end = order.end {
            parts.append("until the end of \(end.spelledOut)")
        } else if order.isEndless {
            parts.append("until a further order")
        }
        return parts.joined(separator: ", ")
    }

    static func name(_ kind: Order.Kind) -> String {
        switch kind {
        case .nonMolestation: "Non-molestation order"
        case .occupation: "Occupation order"
        case .restraining: "Restraining order"
        case .dvpn: "Domestic violence protection notice"
        case .dvpo: "Domestic violence protection order"
        case .dapn: "Domestic abuse protection notice"
        case .dapo: "Domestic abuse protection order"
        case .stalkingProtection: "Stalking protection order"
        case .sexualHarmPrevention: "Sexual harm prevention order"
        case .sexualRisk: "Sexual risk order"
        case .antisocialInjunction: "Injunction about anti-social behaviour"
        case .disqualification: "Disqualification order"
        case .bail: "Bail with its conditions"
        case .licence: "Licence with its conditions"
        case .childArrangements: "Child arrangements order"
        case .forcedMarriageProtection: "Forced marriage protection order"
        case .other: "Order"
        }
    }
}
