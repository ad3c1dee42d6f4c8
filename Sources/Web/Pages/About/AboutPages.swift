import Domain

/// A page of plain text that the footer leads to.
public struct AboutPage: Page {
    public enum Subject: CaseIterable, Sendable {
        case cookies, accessibility, safeExit, howItDecides
    }

    public var subject: Subject

    public init(
        subject: Subject
    ) {
        self.subject = subject
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.about
        let (title, lead, passages) =
            switch subject {
            case .cookies: (words.cookiesTitle, words.cookiesLead, words.cookies)
            case .accessibility:
                (words.accessibilityTitle, words.accessibilityLead, words.accessibility)
            case .safeExit: (words.safeExitTitle, words.safeExitLead, words.safeExit)
            case .howItDecides: (words.decidesTitle, words.decidesLead, words.decides)
            }
        return Sheet(title: title, lead: lead).html(in: context) {
            for passage in passages {
                tag(.section, .class("passage")) {
                    tag(.h2, text: passage.heading)
                    passageLines(passage.lines)
                }
            }
        }
    }

    private func passageLines(_ lines: [String]) -> HTML {
        let items = lines.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
        return pieces {
            for line in lines where !line.hasPrefix("- ") { tag(.p, text: line) }
            if !items.isEmpty { bulletList(items) }
        }
    }
}
