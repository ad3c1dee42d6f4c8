/// People on record who are probably one, for a worker to look at.
///
/// `Link.review`.
public struct ReviewPage: Page {
    /// Two people, with where to look at them.
    public struct Line: Sendable {
        public var link: Link
        public var one: PersonSide
        public var other: PersonSide
        public var resemblance: Resemblance

        public init(
            link: Link, one: PersonSide, other: PersonSide, resemblance: Resemblance
        ) {
            self.link = link
            self.one = one
            self.other = other
            self.resemblance = resemblance
        }
    }

    public var toConfirm: [Line]
    public var waiting: [Line]
    /// What whoever took in a notification could not tell.
    public var referred: [Line]
    public var probable: [Line]
    public var hasMore: Bool

    public init(
        toConfirm: [Line], waiting: [Line], referred: [Line] = [], probable: [Line],
        hasMore: Bool
    ) {
        self.toConfirm = toConfirm
        self.referred = referred
        self.waiting = waiting
        self.probable = probable
        self.hasMore = hasMore
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.identity
        var sheet = Sheet(title: words.queueTitle)
        sheet.lead = words.queueLead
        sheet.back = (texts.common.work, .work)
        return sheet.html(in: context) {
            if [toConfirm, waiting, referred, probable].allSatisfy(\.isEmpty) {
                tag(.p, text: words.queueEmpty)
            }
            section(words.toConfirm, toConfirm, texts)
            section(words.referred, referred, texts)
            section(words.probable, probable, texts)
            if hasMore { tag(.p, .class("quiet"), text: words.more) }
            section(words.waiting, waiting, texts)
        }
    }

    private func section(_ title: String, _ lines: [Line], _ texts: Texts) -> HTML {
        guard !lines.isEmpty else { return .empty }
        return tag(.section, .class("part")) {
            tag(.h2, text: title)
            for line in lines { card(line, texts) }
        }
    }

    private func card(_ line: Line, _ texts: Texts) -> HTML {
        let words = texts.identity
        let who = [line.one, line.other].map { side in
            "\(side.name), \(texts.words.role(side.role)), \(side.reference)"
        }
        return tag(.article, .class("card")) {
            tag(.h3, .class("card-title"), text: line.one.name)
            bulletList(who)
            tag(.p, .class("due")) { line.resemblance.status(texts) }
            line.resemblance.html(
                texts, level: .h4, about: words.about(line.one.reference, line.other.reference))
            tag(.p, .class("card-actions")) {
                buttonLink(
                    words.look, to: line.link, style: .plain,
                    about: words.about(line.one.reference, line.other.reference))
            }
        }
    }
}
