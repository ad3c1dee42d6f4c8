public import Domain

/// What is given, class by class.
///
/// `Link.accessClasses(case, request)`; the form goes back there with `RequestField.ruling` and its
/// like, each for the word of a class.
public struct ClassesPage: Page {
    public var caseBar: CaseBar
    public var request: EntryID
    public var answers: FormAnswers

    public init(caseBar: CaseBar, request: EntryID, answers: FormAnswers) {
        self.caseBar = caseBar
        self.request = request
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.requests
        var sheet = Sheet(title: words.classesTitle, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.classesLead
        sheet.back = (words.oneTitle, .accessRequest(caseBar.id, request))
        return sheet.html(in: context) {
            postForm(.accessClasses(caseBar.id, request), in: context) {
                formSection(words.givenTitle) {
                    for part in AccessClass.allCases where part.mayBeGiven {
                        ruling(part, texts)
                    }
                }
                formSection(words.neverTitle) {
                    for part in AccessClass.allCases where !part.mayBeGiven {
                        ruling(part, texts)
                    }
                }
                button(words.classesSubmit)
            }
        }
    }

    private func ruling(_ part: AccessClass, _ texts: Texts) -> HTML {
        let words = texts.requests
        let id = part.rawValue
        return tag(.section, .class("ruling")) {
            tag(.h3, text: words.part(part))
            if part.mayBeGiven {
                radios(
                    Question(RequestField.ruling(id), words.ruling),
                    [
                        Choice(RequestField.give, words.give),
                        Choice(RequestField.out, words.testOut),
                    ], answers, texts, layout: .row)
                // What is given needs no reason, and most of it is.
                detailsBox(
                    words.exemptions, about: words.part(part),
                    isOpen: answers.has(RequestField.ruling(id), RequestField.out)
                ) { reasons(id, texts) }
            } else {
                hiddenField(RequestField.ruling(id), RequestField.out)
                reasons(id, texts)
            }
        }
    }

    private func reasons(_ id: String, _ texts: Texts) -> HTML {
        pieces {
            checkboxes(
                Question(RequestField.exemptions(id), texts.requests.exemptions),
                exemptionChoices(texts), answers, texts)
            textArea(
                Question(RequestField.reason(id), texts.requests.reason), answers, texts, rows: 2)
        }
    }
}

func exemptionChoices(_ texts: Texts) -> [Choice] {
    Exemption.allCases.map { Choice($0.rawValue, texts.requests.exemption($0)) }
}

/// The lines of an answer, each asked who could be recognised from it.
///
/// `Link.accessTest(case, request)`; the form goes back there with `RequestField.ruling` and its like,
/// each for the number of a line.
public struct LineTestPage: Page {
    public struct Line: Sendable {
        public var part: AccessClass
        public var text: String
        /// What speaks against it, each in a sentence.
        public var concerns: [String]
        /// It can only be left out.
        public var mustGo: Bool

        public init(part: AccessClass, text: String, concerns: [String], mustGo: Bool) {
            self.part = part
            self.text = text
            self.concerns = concerns
            self.mustGo = mustGo
        }
    }

    public var caseBar: CaseBar
    public var request: EntryID
    public var lines: [Line]
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, request: EntryID, lines: [Line], answers: FormAnswers
    ) {
        self.caseBar = caseBar
        self.request = request
        self.lines = lines
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.requests
        var sheet = Sheet(title: words.testTitle, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.testLead
        sheet.back = (words.oneTitle, .accessRequest(caseBar.id, request))
        return sheet.html(in: context) {
            postForm(.accessTest(caseBar.id, request), in: context) {
                if lines.isEmpty { tag(.p, text: words.noLines) }
                for (number, line) in lines.enumerated() { self.line(line, number, texts) }
                button(words.testSubmit)
            }
        }
    }

    private func line(_ line: Line, _ number: Int, _ texts: Texts) -> HTML {
        let words = texts.requests
        let id = String(number)
        return tag(.section, .class("ruling")) {
            tag(.h2, .class("ruling-title"), text: "\(number + 1). \(words.part(line.part))")
            tag(.blockquote, .class("spoken"), text: line.text)
            // What was read, so that a ruling never falls on another line.
            hiddenField(RequestField.line(id), line.text)
            if !line.concerns.isEmpty {
                tag(.ul, .class("bullets concerns")) {
                    for concern in line.concerns { tag(.li, text: concern) }
                }
            }
            if line.mustGo {
                tag(.p) { tag(.strong, text: words.mustGo) }
                hiddenField(RequestField.ruling(id), RequestField.out)
            } else {
                radios(
                    Question(RequestField.ruling(id), words.ruling),
                    [
                        Choice(RequestField.give, words.testGive),
                        Choice(RequestField.out, words.testOut),
                    ], answers, texts, layout: .row)
            }
            detailsBox(
                words.exemptions, about: "\(number + 1)",
                isOpen: line.mustGo || answers.has(RequestField.ruling(id), RequestField.out)
            ) {
                checkboxes(
                    Question(RequestField.exemptions(id), words.exemptions),
                    exemptionChoices(texts), answers, texts)
            }
            textArea(
                Question(RequestField.reason(id), words.lineWhy, hint: words.lineWhyHint),
                answers, texts, rows: 2)
        }
    }
}
