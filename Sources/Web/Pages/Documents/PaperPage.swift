public import Domain

/// A released document alone, to be printed or copied into a message: nothing of Sightline, of the
/// case or of its reference goes with it.
///
/// `Link.paper(case, document)`.
public struct PaperPage: Page {
    public var caseBar: CaseBar
    public var document: EntryID
    /// As neutral as the text; the browser offers it as the name of a printed file.
    public var title: String
    public var text: String

    public init(caseBar: CaseBar, document: EntryID, title: String, text: String) {
        self.caseBar = caseBar
        self.document = document
        self.title = title
        self.text = text
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.writing
        return pieces {
            HTML.raw("<!doctype html>\n")
            tag(.html, .lang(context.texts.code)) {
                tag(.head) {
                    tag(.meta, .charset("utf-8"))
                    tag(.title, text: title)
                    tag(
                        .meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
                    tag(.meta, .name("referrer"), .content("no-referrer"))
                    tag(.meta, .name("robots"), .content("noindex"))
                    tag(.link, .rel("stylesheet"), .href(Assets.css))
                }
                tag(.body, .class("paper-body")) {
                    tag(.nav, .class("paper-way"), .label(context.texts.common.back)) {
                        textLink(words.backToDocument, to: .document(caseBar.id, document))
                        tag(.p, .class("hint"), text: words.printHint)
                    }
                    tag(.main, .id("main"), .class("paper")) {
                        tag(.h1, .class("unseen"), text: title)
                        tag(.div, .class("document"), text: text)
                    }
                }
            }
        }
    }
}
