public import Domain

/// The documents for the person of concern: what is being written, and what went out.
///
/// `Link.documents(case)`.
public struct DocumentsPage: Page {
    public var caseBar: CaseBar
    /// Newest first.
    public var documents: [DocumentLine]
    /// What may be written, by the word of its kind.
    public var kinds: [Choice]

    public init(caseBar: CaseBar, documents: [DocumentLine], kinds: [Choice]) {
        self.caseBar = caseBar
        self.documents = documents
        self.kinds = kinds
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.writing
        var sheet = Sheet(title: words.title, caseBar: caseBar)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        sheet.width = .wide
        return sheet.html(in: context) {
            if !documents.isEmpty {
                tag(.ul, .class("work-list")) {
                    for line in documents { documentRow(line, in: caseBar.id, context) }
                }
            }
            tag(.section, .class("part"), .labelledby("new-document")) {
                tag(.h2, .id("new-document"), text: words.newTitle)
                tag(.ul, .class("links")) {
                    for kind in kinds {
                        tag(.li) {
                            textLink(kind.label, to: .newDocument(caseBar.id, kind.value))
                            if let hint = kind.hint { tag(.div, .class("hint"), text: hint) }
                        }
                    }
                }
            }
        }
    }
}

/// A document in a list.
public struct DocumentLine: Sendable {
    public var id: EntryID
    /// Which kind it is: `Appointment letter`.
    public var kind: String
    public var status: DocumentStatus
    public var writer: String
    public var written: Instant
    /// Set on the worklist, where several cases stand.
    public var caseReference: String?

    public init(
        id: EntryID, kind: String, status: DocumentStatus, writer: String, written: Instant,
        caseReference: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.status = status
        self.writer = writer
        self.written = written
        self.caseReference = caseReference
    }
}

/// Where a document stands on its way out.
public enum DocumentStatus: String, Sendable, CaseIterable {
    case stopped, held, returned, waiting, ready, released, withdrawn

    var tone: Tone {
        switch self {
        case .stopped, .held: .danger
        case .returned, .waiting: .caution
        case .ready: .good
        case .released: .calm
        case .withdrawn: .plain
        }
    }
}

func documentRow(_ line: DocumentLine, in caseID: CaseID, _ context: PageContext) -> HTML {
    let texts = context.texts
    return tag(.li, .class("work-item")) {
        tag(.div, .class("work-what")) {
            tag(.p, .class("work-sentence")) {
                textLink(
                    line.kind, to: .document(caseID, line.id),
                    about: line.caseReference.map { "– " + $0 } ?? line.written.spelledOut)
            }
            tag(.p, .class("work-case")) {
                if let reference = line.caseReference {
                    textLink(reference, to: .case(caseID), about: line.kind)
                    " "
                }
                texts.writing.writtenBy(line.writer)
            }
        }
        tag(.div, .class("work-when")) {
            statusTag(texts.writing.status(line.status), line.status.tone)
            tag(.span, .class("due-time")) { timeElement(line.written) }
        }
    }
}
