import Domain

/// The tone of a panel or tag; always with words, never by colour alone.
enum Tone: String {
    case plain, calm, caution, danger, good
}

/// A short status in words.
func statusTag(_ text: String, _ tone: Tone = .plain) -> HTML {
    tag(.strong, .class("tag tag--\(tone.rawValue)"), text: text)
}

/// What has just been done, said once above the heading.
func noticeBanner(_ text: String, _ texts: Texts) -> HTML {
    tag(.div, .class("notice"), .role(.alert), .labelledby("notice-title")) {
        tag(.h2, .class("notice-title"), .id("notice-title"), text: texts.common.success)
        tag(.p, text: text)
    }
}

/// A panel with a heading of the second level.
func panel(_ title: String, _ tone: Tone, @HTMLBuilder content: () -> HTML) -> HTML {
    tag(.section, .class("panel panel--\(tone.rawValue)")) {
        tag(.h2, .class("panel-title"), text: title)
        content()
    }
}

/// The panel that comes before everything when someone is in danger now.
func emergencyPanel(_ texts: Texts, @HTMLBuilder more: () -> HTML = { .empty }) -> HTML {
    tag(.section, .class("emergency"), .labelledby("emergency-title")) {
        tag(.h2, .class("emergency-title"), .id("emergency-title")) {
            if let number = WebAddress(phone: "999") {
                tag(.a, .href(number), text: texts.common.emergencyTitle)
            }
        }
        tag(.p, text: texts.common.emergencyText)
        more()
    }
}

/// Folded text, for what few readers need.
func detailsBox(
    _ title: String, about: String? = nil, class classes: String = "more", isOpen: Bool = false,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    tag(.details, .class(classes), isOpen ? .open : nil) {
        tag(.summary) {
            tag(.span, .class("more-title")) {
                title
                hiddenWords(about)
            }
        }
        tag(.div, .class("more-body"), content: content)
    }
}

/// One row of a summary list.
public struct SummaryRow: Sendable {
    public var key: String
    public var value: Released<String>
    public var change: Link?

    public init(_ key: String, _ value: String, change: Link? = nil) {
        self.key = key
        self.value = .shown(value)
        self.change = change
    }

    public init(_ key: String, withheld reason: String) {
        self.key = key
        value = .withheld(reason: reason)
    }
}

/// Keys and values, side by side where there is room.
func summaryList(_ rows: [SummaryRow], _ texts: Texts) -> HTML {
    tag(.dl, .class("summary")) {
        for row in rows {
            tag(.div, .class("summary-row")) {
                tag(.dt, text: row.key)
                tag(.dd) {
                    released(row.value, texts)
                    if let change = row.change {
                        " "
                        textLink(texts.cases.change, to: change, about: row.key)
                    }
                }
            }
        }
    }
}

func paragraphs(_ text: String, class classes: String? = nil) -> HTML {
    pieces {
        for part in text.split(separator: "\n", omittingEmptySubsequences: true) {
            tag(.p, classes.map { .class($0) }, text: String(part))
        }
    }
}

func bulletList(_ items: [String], class classes: String = "bullets") -> HTML {
    tag(.ul, .class(classes)) {
        for item in items { tag(.li, text: item) }
    }
}

/// What stands under a table or list that has several pages; nothing when one page holds it all.
public struct Pagination: Sendable {
    public var previous: Link?
    public var next: Link?
    public var page: Int
    public var pages: Int

    public init(
        previous: Link? = nil, next: Link? = nil, page: Int, pages: Int
    ) {
        self.previous = previous
        self.next = next
        self.page = page
        self.pages = pages
    }
}

func pagination(_ place: Pagination, _ texts: Texts) -> HTML {
    guard place.pages > 1 else { return .empty }
    return tag(.nav, .class("pagination"), .label(texts.common.pages)) {
        if let previous = place.previous {
            tag(.a, .href(previous), .rel("prev"), text: texts.common.previous)
        }
        tag(.span, .class("pagination-place"), text: "\(place.page) / \(place.pages)")
        if let next = place.next {
            tag(.a, .href(next), .rel("next"), text: texts.common.next)
        }
    }
}

/// A part of a long form, under a heading of its own.
func formSection(_ title: String, @HTMLBuilder content: () -> HTML) -> HTML {
    tag(.section, .class("form-part")) {
        tag(.h2, .class("form-part-title"), text: title)
        content()
    }
}
