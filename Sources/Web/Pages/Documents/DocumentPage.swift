public import Domain

/// One document for the person of concern: its text with what stops it, its checks, and what may be
/// done with it.
///
/// `Link.document(case, document)`; its forms go back there with `DocumentField`.
public struct DocumentPage: Page {
    /// A piece of the text; a marked one is where the release check stops it.
    public struct Piece: Sendable {
        public var text: String
        /// The number of the note that says why; nil for a piece that nothing stops.
        public var mark: Int?

        public init(_ text: String, mark: Int? = nil) {
            self.text = text
            self.mark = mark
        }
    }

    public struct Check: Sendable {
        public var id: String
        public var text: String
        /// Who sees to it, in a few words.
        public var who: String
        /// Who saw to it; nil when nobody did, or when it is worked out.
        public var by: String?
        /// Why it does not hold; nil when it does.
        public var problem: String?
        /// Whether the reader may confirm it.
        public var mine: Bool
        public var sources: String

        public init(
            id: String, text: String, who: String, by: String? = nil, problem: String? = nil,
            mine: Bool, sources: String
        ) {
            self.id = id
            self.text = text
            self.who = who
            self.by = by
            self.problem = problem
            self.mine = mine
            self.sources = sources
        }
    }

    public var caseBar: CaseBar
    public var line: DocumentLine
    /// The draft that is shown.
    public var draft: EntryID
    public var fileName: String
    public var text: [Piece]
    public var stops: [StopNote] = []
    public var checks: [Check] = []
    public var returned: String?
    /// Whether the reader wrote it, and so mends it.
    public var isMine: Bool
    /// Whether the reader may say that a stop is a false alarm.
    public var mayClear: Bool
    /// It is an invitation, which a calendar takes as a file once it was released.
    public var isCalendar = false
    /// The request for information that it answers, from which it is made again.
    public var request: EntryID?
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, line: DocumentLine, draft: EntryID, fileName: String, text: [Piece],
        isMine: Bool, mayClear: Bool
    ) {
        self.caseBar = caseBar
        self.line = line
        self.draft = draft
        self.fileName = fileName
        self.text = text
        self.isMine = isMine
        self.mayClear = mayClear
    }

    private var isClosed: Bool { line.status == .released || line.status == .withdrawn }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.writing
        var sheet = Sheet(title: line.kind, caseBar: caseBar, problems: answers.problems)
        sheet.caption = words.title
        sheet.back = (words.back, .documents(caseBar.id))
        sheet.width = .wide
        return sheet.html(in: context) {
            tag(.p, .class("document-status")) {
                statusTag(words.status(line.status), line.status.tone)
                " " + words.statusText(line.status)
            }
            if let returned { panel(words.returnedTitle, .caution) { paragraphs(returned) } }
            if line.status == .released {
                tag(.p, .class("card-actions")) {
                    printLink(words)
                    if isCalendar {
                        buttonLink(
                            words.calendarFile, to: .calendarFile(caseBar.id, line.id),
                            style: .plain)
                    }
                }
            }
            textSection(texts)
            if !stops.isEmpty { stopSection(context) }
            if !isClosed {
                // What there is to do comes before the long list of what was seen to.
                if line.status == .ready, request == nil || !isMine { releaseForm(context) }
                if let request {
                    tag(.p) {
                        textLink(
                            texts.requests.toRequest, to: .accessRequest(caseBar.id, request))
                    }
                } else if isMine {
                    tag(.p) {
                        buttonLink(
                            words.edit, to: .editDocument(caseBar.id, line.id),
                            style: line.status == .ready ? .plain : .main)
                    }
                }
                checkSection(context)
                if !isMine { returnForm(context) }
                withdrawForm(context)
            }
        }
    }

    private func printLink(_ words: WritingTexts) -> HTML {
        buttonLink(words.openPaper, to: .paper(caseBar.id, line.id))
    }

    private func textSection(_ texts: Texts) -> HTML {
        tag(.section, .class("part"), .labelledby("document-text")) {
            tag(.h2, .id("document-text"), text: texts.writing.textTitle)
            tag(.p, .class("quiet"), text: texts.writing.fileName(fileName))
            tag(.div, .class("document")) {
                for piece in text {
                    if let mark = piece.mark {
                        tag(.mark, .class("stop")) {
                            piece.text
                            tag(.span, .class("stop-number")) {
                                hiddenWords(texts.writing.stopped)
                                " \(mark)"
                            }
                        }
                    } else {
                        piece.text
                    }
                }
            }
        }
    }

    private func stopSection(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.writing
        return panel(words.stoppedTitle, .danger) {
            tag(.p, text: words.stoppedLead)
            stopList(stops, texts)
            if mayClear {
                for (place, stop) in stops.enumerated() where stop.place != nil {
                    detailsBox(
                        words.clearTitle(stop.words),
                        isOpen: wasSent(DocumentField.What.cleared, place: stop.place)
                    ) {
                        decisionForm(
                            DocumentField.What.cleared, key: "clear-\(place)", context
                        ) {
                            hiddenField(DocumentField.place, stop.place ?? "")
                            textArea(
                                Question(
                                    DocumentField.note, words.clearNote,
                                    id: "clear-note-\(place)"), answers, texts, rows: 2)
                            button(words.clear, style: .plain, about: "“\(stop.words)”")
                        }
                    }
                }
            }
        }
    }

    /// Whether the form of a decision comes back with problems, and so stands open.
    private func wasSent(_ what: String, place: String? = nil) -> Bool {
        !answers.problems.isEmpty && answers[DocumentField.what] == what
            && (place.map { answers[DocumentField.place] == $0 } ?? true)
    }

    private func checkSection(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.writing
        let open = checks.filter { $0.mine && $0.problem != nil }
        return tag(.section, .class("part"), .labelledby("document-checks")) {
            tag(.h2, .id("document-checks"), text: words.checksTitle)
            if !open.isEmpty {
                decisionForm(DocumentField.What.agreed, key: "agree", context) {
                    checkboxes(
                        Question(
                            DocumentField.confirmed, words.yourChecks, hint: words.yourChecksHint),
                        open.map { Choice($0.id, $0.text, hint: $0.sources) }, answers, texts)
                    button(words.confirm)
                }
            }
            // What is still open stands before what holds.
            let others = checks.filter { !($0.mine && $0.problem != nil) }
            tag(.ul, .class("checks")) {
                for check in others where check.problem != nil { checkRow(check, words) }
                for check in others where check.problem == nil { checkRow(check, words) }
            }
        }
    }

    private func checkRow(_ check: Check, _ words: WritingTexts) -> HTML {
        tag(.li, .class("check")) {
            statusTag(
                check.problem == nil ? words.holds : words.open,
                check.problem == nil ? .good : .caution)
            " " + check.text
            tag(.div, .class("hint")) {
                let reason = check.problem.flatMap { $0 == check.text ? nil : $0 + " " } ?? ""
                reason + (check.by.map(words.seenTo) ?? check.who) + ". " + check.sources
            }
        }
    }

    private func returnForm(_ context: PageContext) -> HTML {
        let words = context.texts.writing
        return detailsBox(
            words.returnTitle, isOpen: wasSent(DocumentField.What.returned)
        ) {
            decisionForm(DocumentField.What.returned, key: "return", context) {
                textArea(
                    Question(DocumentField.note, words.returnNote, id: "return-note"), answers,
                    context.texts, rows: 3)
                button(words.returnIt, style: .plain)
            }
        }
    }

    private func releaseForm(_ context: PageContext) -> HTML {
        let words = context.texts.writing
        return panel(words.releaseTitle, .good) {
            tag(.p, text: words.releaseLead)
            decisionForm(DocumentField.What.released, key: "release", context) {
                button(words.release)
            }
        }
    }

    private func withdrawForm(_ context: PageContext) -> HTML {
        let words = context.texts.writing
        return detailsBox(words.withdrawTitle) {
            decisionForm(DocumentField.What.withdrawn, key: "withdraw", context) {
                tag(.p, text: words.withdrawLead)
                button(words.withdraw, style: .warning)
            }
        }
    }

    private func decisionForm(
        _ what: String, key: String, _ context: PageContext, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        postForm(.document(caseBar.id, line.id), in: context, key: key) {
            hiddenField(DocumentField.what, what)
            hiddenField(DocumentField.draft, draft.text)
            content()
        }
    }
}
