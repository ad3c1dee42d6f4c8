public import Domain

/// A paper, message or page for the person of concern, made from what that person may know.
///
/// Its metadata are as neutral as its text: no copy list, no thread, no reference of the record.
public struct KnowableDocument: Codable, Hashable, Sendable {
    /// What a file or a message carries beside its text.
    public struct Headers: Codable, Hashable, Sendable {
        /// Who wrote it: a worker's name, or nothing.
        public var author: String
        public var subject: String
        /// The day of the document itself.
        public var date: Day
        public var language: String

        public init(author: String, subject: String, date: Day, language: String) {
            self.author = author
            self.subject = subject
            self.date = date
            self.language = language
        }
    }

    public enum Block: Codable, Hashable, Sendable {
        case heading(String)
        case paragraph(String)
        /// Points, one a line.
        case list([String])
        /// Lines that belong together, such as an address or a place and time.
        case lines([String])
        /// Text whose every byte counts, such as a calendar file.
        case verbatim(String)
    }

    public var kind: DocumentKind
    public var title: String
    /// Made of what kind of paper it is and its own day; it names nobody.
    public var fileName: String
    public var headers: Headers
    public var blocks: [Block]

    public init(
        kind: DocumentKind, title: String, fileName: String, headers: Headers, blocks: [Block]
    ) {
        self.kind = kind
        self.title = title
        self.fileName = fileName
        self.headers = headers
        self.blocks = blocks
    }

    /// The whole as plain text, ending with a line break.
    public var text: String {
        if blocks.count == 1, case .verbatim(let text) = blocks[0] { return text }
        return blocks.map(\.text).joined(separator: "\n\n") + "\n"
    }

    /// Everything that leaves with it: text, title, file name and headers.
    public var everything: [String] {
        [text, title, fileName, headers.author, headers.subject, headers.date.description]
    }
}

extension KnowableDocument.Block {
    var text: String {
        switch self {
        case .heading(let text), .paragraph(let text), .verbatim(let text): text
        case .list(let points): points.map { "- " + $0 }.joined(separator: "\n")
        case .lines(let lines): lines.joined(separator: "\n")
        }
    }
}
