public import Domain

/// Where a worker opens the case of somebody in danger that is not on their list.
///
/// `Link.emergency`; sent by POST, so that no name stands in an address. Fields: `AccessField`.
public struct EmergencyPage: Page {
    /// The sides that go with the reader's role.
    public var sides: [Side]
    public var answers: FormAnswers

    public init(sides: [Side], answers: FormAnswers = .empty) {
        self.sides = sides
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.access
        var sheet = Sheet(title: words.emergencyTitle, problems: answers.problems)
        sheet.lead = words.emergencyLead
        sheet.back = (texts.common.search, .search)
        return sheet.html(in: context) {
            bulletList(words.emergencyCare)
            postForm(.emergency, in: context) {
                if let only = sides.first, sides.count == 1 {
                    hiddenField(AccessField.side, only.rawValue)
                }
                textInput(
                    Question(AccessField.given, texts.search.given), answers, texts, width: .half)
                textInput(
                    Question(AccessField.family, texts.search.family), answers, texts,
                    width: .half)
                dateInput(Question(AccessField.born, texts.search.born), answers, texts)
                if sides.count > 1 {
                    radios(
                        Question(AccessField.side, words.side),
                        sides.map { Choice($0.rawValue, words.sideWords($0)) }, answers, texts)
                }
                textArea(
                    Question(AccessField.reason, words.reason, hint: words.reasonHint), answers,
                    texts)
                button(words.take, style: .warning)
            }
        }
    }
}

/// What emergency access came to, where it is not one case: none, or several.
public struct EmergencyResultPage: Page {
    public var cases: [AuditCall]

    public init(cases: [AuditCall]) {
        self.cases = cases
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.access
        var sheet = Sheet(title: cases.isEmpty ? words.nothingTitle : words.openedTitle)
        sheet.lead = cases.isEmpty ? words.nothingLead : words.openedLead(AccessTexts.hours)
        sheet.back = (words.again, .emergency)
        return sheet.html(in: context) {
            if cases.isEmpty {
                bulletList(words.nothingMore)
                tag(.p, .class("card-actions")) {
                    buttonLink(texts.search.newCase, to: .search, style: .plain)
                }
            }
            for opened in cases {
                tag(.p) { textLink(opened.reference, to: .case(opened.caseID)) }
            }
        }
    }
}
