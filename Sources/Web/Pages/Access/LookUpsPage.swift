public import Domain

/// What of the look-ups of some weeks stands out, for who audits.
///
/// `Link.lookUps`.
public struct LookUpsPage: Page {
    public struct Line: Sendable {
        public var at: Instant
        public var worker: String
        public var what: String
        public var matter: AuditCall?

        public init(at: Instant, worker: String, what: String, matter: AuditCall?) {
            self.at = at
            self.worker = worker
            self.what = what
            self.matter = matter
        }
    }

    public var since: Instant
    /// Newest first.
    public var lines: [Line]
    /// Cases in which something waits to be looked into.
    public var toReview: [AuditCall]

    public init(since: Instant, lines: [Line], toReview: [AuditCall]) {
        self.since = since
        self.lines = lines
        self.toReview = toReview
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.access
        var sheet = Sheet(title: words.lookUpsTitle)
        sheet.lead = words.lookUpsLead(since.spelledOut)
        sheet.back = (context.texts.common.work, .work)
        return sheet.html(in: context) {
            if !toReview.isEmpty {
                panel(words.toReview, .caution) {
                    for call in toReview {
                        tag(.p) { textLink(call.reference, to: .openings(call.caseID)) }
                    }
                }
            }
            if lines.isEmpty { tag(.p, text: words.lookUpsNone) }
            tag(.ul, .class("work-list")) {
                for line in lines {
                    tag(.li, .class("work-item")) {
                        tag(.div, .class("work-what")) {
                            tag(.p, .class("work-sentence"), text: line.what)
                            tag(.p, .class("work-case")) {
                                tag(.span, .class("owner"), text: line.worker)
                                if let matter = line.matter {
                                    " "
                                    textLink(
                                        matter.reference, to: .openings(matter.caseID),
                                        about: line.what)
                                }
                            }
                        }
                        tag(.div, .class("work-when")) { timeElement(line.at) }
                    }
                }
            }
        }
    }
}
