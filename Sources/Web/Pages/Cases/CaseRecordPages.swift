public import Domain

/// What happened in a case, newest first.
///
/// `Link.timeline(case)`.
public struct TimelinePage: Page {
    public var caseBar: CaseBar
    public var events: [TimelineEvent]

    public init(
        caseBar: CaseBar, events: [TimelineEvent]
    ) {
        self.caseBar = caseBar
        self.events = events
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.cases
        var sheet = Sheet(title: words.timeline, caseBar: caseBar, section: .timeline)
        sheet.lead = words.timelineLead
        return sheet.html(in: context) {
            if events.isEmpty { tag(.p, .class("none"), text: words.noEntries) }
            timeline(events, in: caseBar.id, context.texts)
        }
    }
}

/// The files of a case with their entries.
///
/// `Link.files(case)`; each entry is at `Link.entry`.
public struct FilesPage: Page {
    public var caseBar: CaseBar
    public var files: [FileView]

    public init(
        caseBar: CaseBar, files: [FileView]
    ) {
        self.caseBar = caseBar
        self.files = files
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.cases
        var sheet = Sheet(title: words.files, caseBar: caseBar, section: .files)
        sheet.lead = words.filesLead
        sheet.width = .wide
        return sheet.html(in: context) {
            tag(.div, .class("actions")) {
                buttonLink(texts.statement.title, to: .statement(caseBar.id))
            }
            for file in files {
                let id = "file-" + file.id.text
                tag(.section, .class("file"), .labelledby(id)) {
                    tag(.h2, .id(id), text: file.title)
                    if let reason = file.withheld {
                        tag(.p) { withheldNote(reason, texts) }
                    } else if file.entries.isEmpty {
                        tag(.p, .class("none"), text: words.noEntries)
                    }
                    for entry in file.entries { entryCard(entry, in: caseBar.id, texts) }
                }
            }
        }
    }
}

/// One line of a timeline.
public struct TimelineEvent: Sendable {
    public var title: String
    /// When it happened; nil when not known.
    public var when: When?
    /// Who recorded it; may be `a worker at …`.
    public var author: String
    /// A sentence, or why there is none.
    public var text: Released<String>?
    /// The entry it stands for, when the reader may open it.
    public var entry: EntryID?

    public init(
        title: String, when: When? = nil, author: String, text: Released<String>? = nil,
        entry: EntryID? = nil
    ) {
        self.title = title
        self.when = when
        self.author = author
        self.text = text
        self.entry = entry
    }
}

/// Events one under the other; a time is shown only where one is known.
func timeline(_ events: [TimelineEvent], in caseID: CaseID, _ texts: Texts) -> HTML {
    tag(.ol, .class("timeline")) {
        for event in events {
            tag(.li, .class("event")) {
                tag(.h2, .class("event-title"), text: event.title)
                tag(.p, .class("event-when")) {
                    event.when?.html ?? HTML(text: texts.cases.dayNotKnown)
                    " · " + event.author
                }
                if let text = event.text { tag(.p) { released(text, texts) } }
                if let entry = event.entry {
                    tag(.p) {
                        textLink(
                            texts.cases.openEntry, to: .entry(caseID, entry),
                            about: [event.title, event.when?.words].compactMap { $0 }
                                .joined(separator: ", "))
                    }
                }
            }
        }
    }
}
