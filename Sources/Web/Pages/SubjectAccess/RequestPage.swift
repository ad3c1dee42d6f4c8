public import Domain

/// One request for information: by when, what was done, and what is next.
///
/// `Link.accessRequest(case, request)`; its forms go back there with `RequestField`.
public struct RequestPage: Page {
    public struct Step: Sendable {
        public var what: String
        public var note: String?
        public var by: String
        public var at: Instant

        public init(what: String, note: String?, by: String, at: Instant) {
            self.what = what
            self.note = note
            self.by = by
            self.at = at
        }
    }

    public var caseBar: CaseBar
    public var id: EntryID
    public var request: AccessRequest
    public var status: RequestStatus
    public var answerBy: Day
    /// By when an extension must be told, and until when it reaches; nil where the law knows none.
    public var tellBy: Day?
    public var extended: Day?
    public var isLate: Bool
    public var identified: String?
    public var isComplex = false
    public var isExtensionTold = false
    public var isLatenessExplained = false
    public var steps: [Step] = []
    /// Whether the reader answers requests.
    public var mayAnswer = false
    public var isRuled = false
    public var answer: EntryID?
    public var mayTest = false
    /// What the writer of an answer sees to.
    public var checks: [Choice] = []
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, id: EntryID, request: AccessRequest, status: RequestStatus, answerBy: Day,
        isLate: Bool
    ) {
        self.caseBar = caseBar
        self.id = id
        self.request = request
        self.status = status
        self.answerBy = answerBy
        self.isLate = isLate
    }

    private var isOpen: Bool { status.isOpen }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.requests
        var sheet = Sheet(title: words.oneTitle, caseBar: caseBar, problems: answers.problems)
        sheet.caption = words.title
        sheet.back = (words.back, .accessRequests(caseBar.id))
        sheet.width = .wide
        return sheet.html(in: context) {
            tag(.p, .class("document-status")) {
                if isLate {
                    statusTag(words.late, .danger)
                    " "
                }
                statusTag(words.status(status), status.tone)
                " " + words.next(status)
            }
            if let answer {
                tag(.p) {
                    buttonLink(
                        words.answerLink, to: .document(caseBar.id, answer),
                        style: status == .releaseOpen ? .main : .plain)
                }
            }
            summaryList(rows(words), texts)
            if isOpen { nextForms(context) }
            if !steps.isEmpty { stepList(texts) }
            if isOpen, mayAnswer { endForm(context) }
        }
    }

    private func rows(_ words: RequestTexts) -> [SummaryRow] {
        let parts = AccessClass.allCases.filter(request.scope.parts.contains)
        let asked =
            request.scope.parts == AccessClass.given
            ? words.everything : parts.map(words.part).joined(separator: "; ")
        let period = words.period(request.scope.from, request.scope.to)
        var rows = [
            SummaryRow(words.rowReceived, request.received.spelledOut),
            SummaryRow(
                words.rowAnswer, "\(answerBy.weekdayName) \(answerBy.spelledOut)"),
        ]
        if isOpen {
            if let tellBy, !isExtensionTold {
                rows.append(SummaryRow(words.rowTell, tellBy.spelledOut))
            }
            if let extended { rows.append(SummaryRow(words.rowThird, extended.spelledOut)) }
            if tellBy == nil { rows.append(SummaryRow(words.rowThird, words.noExtension)) }
        }
        rows += [
            SummaryRow(words.rowRequester, words.requester(request.requester)),
            SummaryRow(
                words.rowAsked, [asked, period].compactMap { $0 }.joined(separator: ", ")),
            SummaryRow(words.rowLaw, words.law(request.law)),
        ]
        if let representative = request.representative {
            rows.append(SummaryRow(words.rowRepresentative, representative))
        }
        if let identified { rows.append(SummaryRow(words.rowIdentity, identified)) }
        return rows
    }

    // MARK: What is next

    private func nextForms(_ context: PageContext) -> HTML {
        let words = context.texts.requests
        return pieces {
            if identified == nil { identityForm(context) }
            if mayAnswer {
                if isLate, !isLatenessExplained { lateForm(context) }
                if identified != nil { answering(context) }
                if tellBy != nil, !isExtensionTold { extensionForm(context) }
            } else {
                tag(.p, .class("quiet"), text: words.notYours)
            }
        }
    }

    private func identityForm(_ context: PageContext) -> HTML {
        let words = context.texts.requests
        return panel(words.identityTitle, .plain) {
            stepForm(RequestField.Step.identified, context) {
                textArea(
                    Question(RequestField.how, words.how, hint: words.howHint), answers,
                    context.texts, rows: 2)
                button(words.howSubmit)
            }
        }
    }

    private func answering(_ context: PageContext) -> HTML {
        let words = context.texts.requests
        return pieces {
            tag(.p, .class("card-actions")) {
                buttonLink(
                    isRuled ? words.classesAgain : words.classesLink,
                    to: .accessClasses(caseBar.id, id), style: isRuled ? .plain : .main)
                if answer != nil, mayTest {
                    buttonLink(
                        words.testLink, to: .accessTest(caseBar.id, id),
                        style: status == .testOpen ? .main : .plain)
                }
            }
            if answer != nil, !mayTest { tag(.p, .class("quiet"), text: words.testedByOther) }
            if isRuled { answerForm(context) }
        }
    }

    private func answerForm(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.requests
        let form = stepForm(RequestField.Step.answer, context) {
            if !checks.isEmpty {
                checkboxes(
                    Question(
                        RequestField.confirmed, texts.writing.writerChecks,
                        hint: texts.writing.writerChecksHint), checks, answers, texts)
            }
            button(answer == nil ? words.answerSubmit : words.answerAgain)
        }
        return answer == nil
            ? panel(words.answerTitle, .plain) {
                tag(.p, text: words.answerLead)
                form
            }
            : detailsBox(words.answerAgain, isOpen: wasSent(RequestField.Step.answer)) {
                tag(.p, text: words.answerAgainLead)
                form
            }
    }

    private func extensionForm(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.requests
        return detailsBox(
            words.complexTitle,
            isOpen: wasSent(RequestField.Step.complex) || wasSent(RequestField.Step.told)
        ) {
            tag(.p, text: words.complexLead)
            if isComplex {
                stepForm(RequestField.Step.told, context) {
                    dateInput(Question(RequestField.told, words.told), answers, texts)
                    button(words.toldSubmit, style: .plain)
                }
            } else {
                stepForm(RequestField.Step.complex, context) {
                    textArea(
                        Question(RequestField.why(RequestField.Step.complex), words.why), answers,
                        texts, rows: 2)
                    button(words.complexSubmit, style: .plain)
                }
            }
        }
    }

    private func lateForm(_ context: PageContext) -> HTML {
        let words = context.texts.requests
        return panel(words.lateTitle, .danger) {
            stepForm(RequestField.Step.late, context) {
                textArea(
                    Question(RequestField.why(RequestField.Step.late), words.lateWhy), answers,
                    context.texts, rows: 2)
                button(words.lateSubmit)
            }
        }
    }

    private func endForm(_ context: PageContext) -> HTML {
        let words = context.texts.requests
        return detailsBox(words.endTitle, isOpen: wasSent(RequestField.Step.ended)) {
            stepForm(RequestField.Step.ended, context) {
                textArea(
                    Question(RequestField.why(RequestField.Step.ended), words.endWhy), answers,
                    context.texts, rows: 2)
                button(words.endSubmit, style: .warning)
            }
        }
    }

    private func stepList(_ texts: Texts) -> HTML {
        tag(.section, .class("part"), .labelledby("request-steps")) {
            tag(.h2, .id("request-steps"), text: texts.requests.stepsTitle)
            tag(.ul, .class("checks")) {
                for step in steps {
                    tag(.li, .class("check")) {
                        step.what
                        if let note = step.note { ": " + note }
                        tag(.div, .class("hint")) {
                            step.by + ", "
                            timeElement(step.at)
                        }
                    }
                }
            }
        }
    }

    private func wasSent(_ step: String) -> Bool {
        !answers.problems.isEmpty && answers[RequestField.step] == step
    }

    private func stepForm(
        _ step: String, _ context: PageContext, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        postForm(.accessRequest(caseBar.id, id), in: context, key: step) {
            hiddenField(RequestField.step, step)
            content()
        }
    }
}
