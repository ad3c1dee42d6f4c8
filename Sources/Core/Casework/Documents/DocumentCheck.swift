/// Something that must hold before a document is released, with who sees to it.
public struct DocumentCheck: Hashable, Sendable, Identifiable {
    public enum Who: String, Codable, Hashable, Sendable, CaseIterable {
        /// The line manager.
        case manager
        /// Somebody else than the writer, who reads the whole of it.
        case secondPerson
        /// Who writes it.
        case worker
        /// Sightline works it out from the document and what may be known.
        case computed
    }

    /// A stable word for it.
    public var id: String
    /// Catalogue ids, or sections of information-flows.md.
    public var cites: [String]
    public var text: String
    public var who: Who
    /// The kinds of document that it stands before.
    public var kinds: Set<DocumentKind>

    init(
        _ id: String, _ who: Who, _ kinds: Set<DocumentKind>, _ cites: [String], _ text: String
    ) {
        self.id = id
        self.who = who
        self.kinds = kinds
        self.cites = cites
        self.text = text
    }
}

extension Set<DocumentKind> {
    static let all = Set(DocumentKind.allCases)
    static let sent = Set(DocumentKind.allCases.filter { $0.way == .sent })
    /// What speaks openly and must not lie about in a household.
    static let kept: Self = [
        .confidentialityAgreement, .programmeReport, .programmeCertificate, .statementOfRisk,
        .subjectAccessAnswer,
    ]
    static let withTime: Self = [
        .appointmentLetter, .missedAppointmentLetter, .textMessage, .voicemailScript,
        .calendarInvitation, .sessionPlan, .sessionScript,
    ]
    static let session: Self = [.sessionPlan, .sessionScript]
    static let programme: Self = [.programmeReport, .programmeCertificate]
    static let agreement: Self = [.confidentialityAgreement]
    static let risk: Self = [.statementOfRisk]
    static let access: Self = [.subjectAccessAnswer]
    static let court: Self = [.courtPage]
    /// What leaves the house in somebody's words; plans and scripts stay with the worker, and the
    /// statement of risk has a sign-off of its own.
    static let outgoing = all.subtracting(session).subtracting(risk)
}

extension DocumentCheck {
    /// That a second person compared an answer to an access request with the file.
    static let secondPersonOfAnswer = "two-person-release"

    /// Every check, in the order in which they are gone through.
    public static let all: [DocumentCheck] =
        ofEveryDocument + ofWhatIsSent + ofMeetings + ofAgreements + ofProgrammes + ofStatements
        + ofDisclosure

    /// The wall, on everything that reaches the person of concern.
    private static let ofEveryDocument = [
        DocumentCheck(
            "knowable-only", .computed, .all, ["001-07", "002-100", "DX-02", "DX-03"],
            "It is made from what the person of concern may know and from nothing else."),
        DocumentCheck(
            "release-scan", .computed, .all, ["DX-20", "F08", "DX-04", "DX-06", "004-113"],
            "The release check of the text, the file name and the headers finds nothing."),
        DocumentCheck(
            "no-service-named", .computed, .all, ["DX-22", "DX-05", "002-98"],
            "It names no assessment, meeting, scheme or service of anybody else's."),
        DocumentCheck(
            "neutral-outside", .computed, .all, ["DX-20", "F09", "DX-06"],
            "File name, author, subject and reference name nobody but the writer and tell nothing."),
        DocumentCheck(
            "nothing-blank", .computed, .all, ["004-93"],
            "Every gap that the text leaves is filled in."),
        DocumentCheck(
            "wording-agreed", .manager, .outgoing,
            ["004-93", "F08", "F09"],
            "The line manager has agreed purpose, way and wording."),
    ]

    private static let ofWhatIsSent = [
        DocumentCheck(
            "safe-address", .worker, .sent, ["F09", "G-18", "004-94"],
            "The address or number came from the person themselves, and they said that it may be"
                + " used."),
        DocumentCheck(
            "handed-over", .worker, .kept, ["F09", "004-94"],
            "It is handed over, or sent in the way that the person chose, so that nobody else opens"
                + " it."),
        DocumentCheck(
            "safe-for-anyone", .secondPerson, .sent, ["F09", "004-94", "DX-05"],
            "Somebody else has read it as if they lived there: whoever opens or hears it is as safe"
                + " as before."),
        DocumentCheck(
            "no-subject-matter", .computed, .sent, ["F09", "004-94", "DX-05", "DX-22"],
            "It says neither what the work is about nor who else is concerned."),
    ]

    private static let ofMeetings = [
        DocumentCheck(
            "times-apart", .manager, .withTime, ["DX-26", "002-99", "004-113"],
            "A manager has checked that time and place bring nobody together who must be kept apart."
        ),
        DocumentCheck(
            "gate-clear", .computed, .withTime,
            ["001-09", "004-92", "004-208", "004-232"],
            "Nothing stands against this contact in the decision on the case."),
        DocumentCheck(
            "plan-agreed", .manager, .session, ["004-112"],
            "The plan for the conversation is agreed with the line manager."),
        DocumentCheck(
            "branch-by-acknowledgement", .computed, .session, ["004-114", "004-115", "000-03"],
            "What may be talked about follows how far the person acknowledges the abuse."),
        DocumentCheck(
            "limits-first", .computed, [.sessionScript],
            ["002-74", "001-44", "002-113", "004-223"],
            "The limits of confidentiality are said before anything else."),
        DocumentCheck(
            "venue-companion-exit", .worker, .session,
            ["001-23", "001-24", "001-25", "001-26", "001-27"],
            "Place, companion and way out are settled, and somebody knows when it ends."),
        DocumentCheck(
            "sober", .worker, .session, ["001-28", "002-109"],
            "Nobody talks about abuse with someone who is affected by alcohol or drugs."),
        DocumentCheck(
            "provider-consulted", .worker, .session, ["004-231"],
            "If it touches on keeping a partner safe before a programme starts, the provider was"
                + " consulted and that is on record."),
    ]

    private static let ofAgreements = [
        DocumentCheck(
            "child-risk-override", .computed, .agreement, ["001-44", "004-223", "002-113"],
            "It says that confidentiality gives way when a child or anybody else is at risk."),
        DocumentCheck(
            "other-agency-contact", .computed, .agreement, ["001-44"],
            "It says that we may speak with other organisations."),
        DocumentCheck(
            "partner-contact-permission", .computed, .agreement, ["002-75", "DX-15"],
            "It asks for permission to be in contact with the partner and to pass information on."),
        DocumentCheck(
            "explained", .worker, .agreement, ["002-74", "002-113", "001-40"],
            "It was gone through aloud, in plain words, before it was signed."),
    ]

    private static let ofProgrammes = [
        DocumentCheck(
            "accredited", .manager, .programme, ["E-42", "002-83"],
            "The programme is accredited."),
        DocumentCheck(
            "partner-support", .manager, .programme, ["E-42", "002-83", "004-232"],
            "The programme has a separate worker for partners' safety."),
        DocumentCheck(
            "no-partner-feedback", .computed, [.programmeReport], ["E-42", "DX-05", "002-100"],
            "It rests on attendance and on what was said and seen in sessions, and on nothing else."
        ),
        DocumentCheck(
            "no-overstatement", .manager, .programme, ["E-42", "DX-01", "001-36"],
            "Nothing in it can be read as a finding that anyone is safe or that anyone has changed."
        ),
        DocumentCheck(
            "says-what-it-is-not", .computed, .programme, ["E-42"],
            "It says that attendance shows neither change nor safety."),
    ]

    private static let ofStatements = [
        DocumentCheck(
            "independent-facts", .manager, .risk, ["004-224", "001-07", "CON-18"],
            "Every fact in it was found independently of the victim, the children and whoever else"
                + " told of it, and none points back at them."),
        DocumentCheck(
            "statement-signed-off", .manager, .risk, ["004-224"],
            "The line manager has signed what is said of risk and of what is expected."),
        DocumentCheck(
            "safe-to-say", .manager, .risk, ["004-224", "002-98"],
            "A manager has judged that nobody is less safe for its being said."),
    ]

    private static let ofDisclosure = [
        DocumentCheck(
            "within-time", .computed, .access, ["E-31"],
            "It is answered within the month, or the extension was told in time; where it is late, why"
                + " is on record."),
        DocumentCheck(
            "identity-and-standing", .computed, .access, ["E-32", "G-20"],
            "We know who asks; somebody who asks for the person, or for a child, gets no more."),
        DocumentCheck(
            "exemptions-considered", .computed, .access, ["E-32"],
            "Rights of others, serious harm and prejudice to preventing crime were considered, and"
                + " the reasons are on record outside the answer."),
        DocumentCheck(
            "redacted-by-class", .computed, .access, ["E-32", "D5"],
            "Whole classes are left out in the same words in every answer, so that nothing shows"
                + " whether something of a class exists."),
        DocumentCheck(
            "context-test", .computed, .access, ["E-33"],
            "Somebody else has asked of every line who could be recognised from it, names aside."),
        DocumentCheck(
            "procedures-clear", .computed, .access, ["E-32", "E-33"],
            "Nothing in the procedures stands against the release of an answer."),
        DocumentCheck(
            secondPersonOfAnswer, .manager, .access, ["D5", "E-32", "E-33"],
            "A second person has compared it with the file and releases it together with the first."
        ),
        DocumentCheck(
            "annex-apart", .manager, .court, ["D5", "004-113"],
            "What only the court may see is lodged apart, and this page does not speak of it."),
        DocumentCheck(
            "addresses-confidential", .computed, .court, ["DX-06", "004-132"],
            "It holds no address and no phone number but the writer's office."),
        DocumentCheck(
            "exclusion-decided", .manager, .court, ["004-119"],
            "It is decided and recorded from which parts of the hearing or conference the person is"
                + " to be left out."),
    ]
}
