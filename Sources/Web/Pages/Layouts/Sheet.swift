import Domain

/// The frame of one page: title, heading, way back, problems, and who reads it.
struct Sheet {
    var title: String
    /// The one `h1`; the title when nil.
    var heading: String?
    /// A short line above the heading.
    var caption: String?
    /// The paragraph under the heading.
    var lead: String?
    var caseBar: CaseBar?
    var section: CaseSection?
    var back: (text: String, link: Link)?
    var problems: [FormProblem] = []
    var width = Width.reading
    /// Stands between heading and content, and before the heading when it cannot wait.
    var beforeHeading: HTML = .empty

    /// `reading` keeps lines short; `wide` gives cards and lists their room.
    enum Width: String {
        case reading, wide
    }

    func html(in context: PageContext, @HTMLBuilder content: () -> HTML) -> HTML {
        let texts = context.texts
        return document(in: context) {
            pageHeader(context, skipLinks: skipLinks(texts))
            if let caseBar { identityBar(caseBar, texts) }
            tag(.div, .class("wrap page page--\(width.rawValue)")) {
                if let back { backLink(back, texts) }
                if let caseBar, let section { caseNavigation(caseBar, section, texts) }
                tag(.main, .id("main"), .tabindex(-1)) {
                    errorSummary(problems, texts)
                    if let notice = context.notice { noticeBanner(notice, texts) }
                    beforeHeading
                    headingBlock
                    content()
                }
            }
            footer(context)
        }
    }

    private func skipLinks(_ texts: Texts) -> HTML {
        tag(.div, .class("skips")) {
            tag(.a, .class("skip"), .href(fragment: "main"), text: texts.common.skip)
            if caseBar != nil {
                exitSkipLink(texts)
                tag(.div, .id("exit-status"), .class("unseen"), .role(.status))
            }
        }
    }

    private var headingBlock: HTML {
        tag(.div, .class("heading")) {
            if let caption { tag(.p, .class("caption"), text: caption) }
            tag(.h1, text: heading ?? title)
            if let lead { tag(.p, .class("lead"), text: lead) }
        }
    }

    private func backLink(_ back: (text: String, link: Link), _ texts: Texts) -> HTML {
        tag(.nav, .label(texts.common.back)) {
            tag(.a, .class("back"), .href(back.link), text: back.text)
        }
    }

    /// Title: problem mark, page, case reference, product.
    ///
    /// No name of a person stands in it.
    private func fullTitle(_ texts: Texts) -> String {
        let parts = [title, caseBar?.reference, texts.common.product].compactMap { $0 }
        return (problems.isEmpty ? "" : texts.common.errorPrefix)
            + parts.joined(separator: " – ")
    }

    private func document(in context: PageContext, @HTMLBuilder body: () -> HTML) -> HTML {
        let texts = context.texts
        return pieces {
            HTML.raw("<!doctype html>\n")
            tag(.html, .lang(texts.code)) {
                tag(.head) {
                    tag(.meta, .charset("utf-8"))
                    tag(.title, text: fullTitle(texts))
                    tag(
                        .meta, .name("viewport"),
                        .content("width=device-width, initial-scale=1"))
                    tag(.meta, .name("referrer"), .content("no-referrer"))
                    tag(.meta, .name("robots"), .content("noindex"))
                    tag(.meta, .name("format-detection"), .content("telephone=no"))
                    tag(.link, .rel("icon"), .href(Assets.icon))
                    tag(.link, .rel("stylesheet"), .href(Assets.css))
                    scriptFile(Assets.script)
                }
                tag(.body, content: body)
            }
        }
    }
}
