/// The rules of several areas as files that a browser reads from a disk.
public struct Book: Sendable {
    public var packs: [Pack]

    public init(packs: [Pack]) { self.packs = packs }

    /// The rules of one area, with all that they rest on.
    ///
    /// Encodes as the JSON of the reference.
    public struct Pack: Sendable, Encodable {
        public var id: String
        public var title: String
        public var contentHash: String
        public var chapters: [Chapter]
        /// Services, instruments, calendars and invariants.
        public var appendices: [Appendix]

        public init(
            id: String, title: String, contentHash: String, chapters: [Chapter],
            appendices: [Appendix]
        ) {
            self.id = id
            self.title = title
            self.contentHash = contentHash
            self.chapters = chapters
            self.appendices = appendices
        }
    }

    /// The rules of one file.
    public struct Chapter: Sendable, Encodable {
        /// Names the page: the pack and the file, such as `hertfordshire-police`.
        public var id: String
        public var title: String
        /// The pack that holds the file, by its title.
        public var pack: String
        public var rules: [RuleView]

        public init(id: String, title: String, pack: String, rules: [RuleView]) {
            self.id = id
            self.title = title
            self.pack = pack
            self.rules = rules
        }
    }

    /// Things that rules name, each with what is to be known of it.
    public struct Appendix: Sendable, Encodable {
        public struct Entry: Sendable, Encodable {
            public var id: String
            public var title: String
            public var rows: [RuleView.Row]
            public var items: [String]

            public init(
                id: String, title: String, rows: [RuleView.Row], items: [String] = []
            ) {
                self.id = id
                self.title = title
                self.rows = rows
                self.items = items
            }
        }

        public var id: String
        public var title: String
        public var lead: String?
        public var entries: [Entry]

        public init(id: String, title: String, lead: String? = nil, entries: [Entry]) {
            self.id = id
            self.title = title
            self.lead = lead
            self.entries = entries
        }
    }

    public struct File: Sendable {
        /// Relative to the folder that is written: `hertfordshire/index.html`.
        public var path: String
        public var bytes: [UInt8]
    }

    /// Every page, the style sheet among them.
    public func files(_ texts: Texts) -> [File] {
        var files = [
            File(path: "sightline.css", bytes: Assets.css.bytes),
            File(path: "index.html", bytes: index(texts).bytes),
        ]
        for pack in packs {
            let pages = BookPages(pack: pack, texts: texts)
            files.append(File(path: "\(pack.id)/index.html", bytes: pages.index.bytes))
            files += pack.chapters.map {
                File(path: "\(pack.id)/rules-\($0.id).html", bytes: pages.chapter($0).bytes)
            }
            files += pack.appendices.map {
                File(path: "\(pack.id)/\($0.id).html", bytes: pages.appendix($0).bytes)
            }
        }
        return files
    }

    private func index(_ texts: Texts) -> HTML {
        let words = texts.reference
        return bookPage(title: words.title, css: BookPlace(file: "sightline.css"), texts) {
            tag(.h2, text: words.packs)
            tag(.ul, .class("plain-list")) {
                for pack in packs {
                    tag(.li) {
                        tag(.a, .href(BookPlace(file: pack.id + "/index.html")), text: pack.title)
                        tag(.span, .class("quiet block"), text: pack.lead(words))
                    }
                }
            }
        }
    }
}

extension Book.Pack {
    fileprivate func lead(_ words: ReferenceTexts) -> String {
        let count = chapters.reduce(0) { $0 + $1.rules.count }
        return words.packLead(count, String(contentHash.prefix(12)))
    }
}

/// A file beside the one that is read, and a place in it.
public struct BookPlace: Sendable {
    let text: String

    /// - Parameter file: Made of names of packs and files, which hold letters, digits and hyphens.
    init(file: String, fragment: String? = nil) {
        text = file + (fragment.map { "#" + $0 } ?? "")
    }
}

/// The pages of one pack.
private struct BookPages {
    let pack: Book.Pack
    let texts: Texts

    private var words: ReferenceTexts { texts.reference }
    private let css = BookPlace(file: "../sightline.css")
    private let up = BookPlace(file: "../index.html")
    private let here = BookPlace(file: "index.html")
    /// By rule the chapter that holds it.
    private let places: [String: String]

    init(pack: Book.Pack, texts: Texts) {
        self.pack = pack
        self.texts = texts
        places = Dictionary(
            pack.chapters.flatMap { chapter in chapter.rules.map { ($0.id, chapter.id) } },
            uniquingKeysWith: { first, _ in first })
    }

    private func place(of rule: String) -> BookPlace {
        BookPlace(
            file: places[rule].map { "rules-\($0).html" } ?? "index.html",
            fragment: "rule-" + rule)
    }

    private func file(of chapter: Book.Chapter) -> BookPlace {
        BookPlace(file: "rules-\(chapter.id).html")
    }

    var index: HTML {
        bookPage(
            title: pack.title, lead: pack.lead(words), back: (words.backToPacks, up), css: css,
            texts
        ) {
            tag(.h2, text: words.rules)
            tag(.ul, .class("rule-list")) {
                for chapter in pack.chapters {
                    tag(.li) {
                        tag(.a, .href(file(of: chapter))) {
                            chapter.title
                            hiddenWords(words.inherited(chapter.pack))
                        }
                        tag(
                            .span, .class("quiet block"),
                            text: texts.practice.found(chapter.rules.count) + " · "
                                + words.inherited(chapter.pack))
                    }
                }
            }
            tag(.h2, text: words.more)
            tag(.ul, .class("plain-list")) {
                for appendix in pack.appendices {
                    tag(.li) {
                        tag(.a, .href(BookPlace(file: appendix.id + ".html")), text: appendix.title)
                    }
                }
            }
        }
    }

    func chapter(_ chapter: Book.Chapter) -> HTML {
        let addresses = RuleAddresses { rule in .href(place(of: rule)) }
        let title = "\(chapter.title) – \(pack.title)"
        return bookPage(
            title: title, heading: chapter.title, lead: words.inherited(chapter.pack),
            back: (words.backToPack(pack.title), here), css: css, texts
        ) {
            tag(.ul, .class("bullets")) {
                for rule in chapter.rules {
                    tag(.li) {
                        tag(.a, .href(fragment: "rule-" + rule.id)) {
                            rule.title
                            hiddenWords(rule.id)
                        }
                    }
                }
            }
            for rule in chapter.rules {
                tag(.article, .class("card rule-article"), .id("rule-" + rule.id)) {
                    tag(.p, .class("kind"), text: rule.kind)
                    tag(.h2, .class("card-title"), text: rule.title)
                    ruleBody(rule, .listed, addresses, texts)
                }
            }
        }
    }

    func appendix(_ appendix: Book.Appendix) -> HTML {
        bookPage(
            title: "\(appendix.title) – \(pack.title)", heading: appendix.title,
            lead: appendix.lead, back: (words.backToPack(pack.title), here), css: css, texts
        ) {
            for entry in appendix.entries {
                tag(.article, .class("card rule-article"), .id(entry.id)) {
                    tag(.h2, .class("card-title"), text: entry.title)
                    if !entry.rows.isEmpty {
                        summaryList(entry.rows.map { SummaryRow($0.key, $0.value) }, texts)
                    }
                    if !entry.items.isEmpty { bulletList(entry.items) }
                }
            }
        }
    }
}

/// The frame of a page that is read from a disk.
private func bookPage(
    title: String, heading: String? = nil, lead: String? = nil,
    back: (text: String, place: BookPlace)? = nil, css: BookPlace, _ texts: Texts,
    @HTMLBuilder content: () -> HTML
) -> HTML {
    pieces {
        HTML.raw("<!doctype html>\n")
        tag(.html, .lang(texts.code)) {
            tag(.head) {
                tag(.meta, .charset("utf-8"))
                tag(.title, text: "\(title) – \(texts.common.product)")
                tag(
                    .meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
                tag(.link, .rel("stylesheet"), .href(css))
            }
            tag(.body) {
                tag(.div, .class("wrap page page--reading")) {
                    if let back {
                        tag(.nav, .label(texts.common.back)) {
                            tag(.a, .class("back"), .href(back.place), text: back.text)
                        }
                    }
                    tag(.main, .id("main")) {
                        tag(.div, .class("heading")) {
                            tag(.h1, text: heading ?? title)
                            if let lead { tag(.p, .class("lead"), text: lead) }
                        }
                        content()
                    }
                }
            }
        }
    }
}
