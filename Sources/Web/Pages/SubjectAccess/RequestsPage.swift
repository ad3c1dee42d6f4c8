public import Domain

/// Requests for the information held about the person of concern.
///
/// `Link.accessRequests(case)`.
public struct RequestsPage: Page {
    public struct Line: Sendable {
        public var id: EntryID
        public var received: Day
        public var answerBy: Day
        public var status: RequestStatus
        public var isLate: Bool
        public var takenBy: String

        public init(
            id: EntryID, received: Day, answerBy: Day, status: RequestStatus, isLate: Bool,
            takenBy: String
        ) {
            self.id = id
            self.received = received
            self.answerBy = answerBy
            self.status = status
            self.isLate = isLate
            self.takenBy = takenBy
        }
    }

    public var caseBar: CaseBar
    public var lines: [Line]

    public init(caseBar: CaseBar, lines: [Line]) {
        self.caseBar = caseBar
        self.lines = lines
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.requests
        var sheet = Sheet(title: words.title, caseBar: caseBar)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        sheet.width = .wide
        return sheet.html(in: context) {
            if lines.isEmpty { tag(.p, .class("none"), text: words.none) }
            if !lines.isEmpty {
                tag(.ul, .class("work-list")) { for line in lines { row(line, words) } }
            }
            tag(.p) { buttonLink(words.new, to: .newAccessRequest(caseBar.id)) }
            tag(.p, .class("quiet"), text: words.others)
        }
    }

    private func row(_ line: Line, _ words: RequestTexts) -> HTML {
        tag(.li, .class("work-item")) {
            tag(.div, .class("work-what")) {
                tag(.p, .class("work-sentence")) {
                    textLink(
                        words.came(line.received), to: .accessRequest(caseBar.id, line.id),
                        about: words.takenBy(line.takenBy))
                }
                tag(.p, .class("work-case"), text: words.takenBy(line.takenBy))
            }
            tag(.div, .class("work-when")) {
                if line.isLate {
                    statusTag(words.late, .danger)
                    " "
                }
                statusTag(words.status(line.status), line.status.tone)
                if line.status.isOpen {
                    tag(.span, .class("due-time"), text: words.answerBy(line.answerBy))
                }
            }
        }
    }
}

/// Where a request stands on its way to an answer.
public enum RequestStatus: String, Sendable, CaseIterable {
    case identityOpen, classesOpen, answerOpen, testOpen, releaseOpen, answered, ended

    var isOpen: Bool { self != .answered && self != .ended }

    var tone: Tone {
        switch self {
        case .identityOpen, .classesOpen, .answerOpen, .testOpen: .caution
        case .releaseOpen: .good
        case .answered: .calm
        case .ended: .plain
        }
    }
}

/// Where a request is written down.
///
/// `Link.newAccessRequest(case)`; the form goes back there with `RequestField`.
public struct NewRequestPage: Page {
    public var caseBar: CaseBar
    /// The laws under which this worker's agency answers.
    public var laws: [AccessRequest.Law]
    public var answers: FormAnswers

    public init(caseBar: CaseBar, laws: [AccessRequest.Law], answers: FormAnswers) {
        self.caseBar = caseBar
        self.laws = laws
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.requests
        var sheet = Sheet(title: words.new, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (words.back, .accessRequests(caseBar.id))
        return sheet.html(in: context) {
            postForm(.newAccessRequest(caseBar.id), in: context) {
                if let only = laws.first, laws.count == 1 {
                    hiddenField(RequestField.law, only.rawValue)
                }
                dateInput(
                    Question(RequestField.received, words.received, hint: words.receivedHint),
                    answers, texts)
                radios(
                    Question(
                        RequestField.requester, words.requesterTitle, hint: words.requesterHint),
                    AccessRequest.Requester.allCases.map {
                        Choice($0.rawValue, words.requester($0))
                    }, answers, texts)
                textInput(
                    Question(
                        RequestField.representative, words.representative,
                        hint: words.representativeHint), answers, texts)
                if laws.count > 1 {
                    radios(
                        Question(RequestField.law, words.lawTitle),
                        laws.map { Choice($0.rawValue, words.law($0)) }, answers, texts)
                }
                checkboxes(
                    Question(RequestField.parts, words.parts, hint: words.partsHint),
                    AccessClass.allCases.filter(\.mayBeGiven).map {
                        Choice($0.rawValue, words.part($0))
                    }, answers, texts)
                dateInput(
                    Question(
                        RequestField.from, words.from, hint: words.periodHint, optional: true),
                    answers, texts)
                dateInput(Question(RequestField.to, words.to, optional: true), answers, texts)
                button(words.record)
            }
        }
    }
}

/// Fields of the forms on requests for information.
public enum RequestField {
    /// `received_day` and so on; required.
    public static let received = "received"
    /// The words of `AccessRequest.Requester`.
    public static let requester = "requester"
    public static let representative = "representative"
    /// The words of `AccessRequest.Law`.
    public static let law = "law"
    /// Words of `AccessClass`, several.
    public static let parts = "parts"
    public static let from = "from"
    public static let to = "to"
    /// Which step is taken: the words of `Step`.
    public static let step = "step"
    public static let how = "how"
    /// Why a step is taken; each asks it in a box of its own.
    public static func why(_ step: String) -> String { "why-\(step)" }
    public static let told = "told"
    public static let confirmed = "confirmed"

    public enum Step {
        public static let identified = "identified"
        public static let complex = "complex"
        public static let told = "told"
        public static let late = "late"
        public static let ended = "ended"
        public static let answer = "answer"
    }

    /// `give` or `out`.
    public static func ruling(_ of: String) -> String { "ruling-\(of)" }
    /// Words of `Exemption`, several.
    public static func exemptions(_ of: String) -> String { "exemptions-\(of)" }
    public static func reason(_ of: String) -> String { "reason-\(of)" }
    /// The text of a line, as it was read.
    public static func line(_ of: String) -> String { "line-\(of)" }
    public static let give = "give"
    public static let out = "out"
}
