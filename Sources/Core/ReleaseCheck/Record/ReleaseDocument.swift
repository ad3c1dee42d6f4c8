/// A text that is about to go to the person of concern, or the name or header of one.
public struct ReleaseDocument: Hashable, Sendable, Decodable {
    public var id: String
    /// letter, sms, voicemail_script, email, session_plan, sar_page, court_page, calendar, filename
    /// or header, or a word that ends in one of the last two; another is taken for a letter.
    public var kind: String
    public var text: String

    public init(id: String, kind: String = "letter", text: String) {
        self.id = id
        self.kind = kind
        self.text = text
    }

    private enum Key: String, CodingKey { case id, kind, text }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        id = try fields.decode(String.self, forKey: .id)
        kind = try fields.decodeIfPresent(String.self, forKey: .kind) ?? "letter"
        text = try fields.decode(String.self, forKey: .text)
    }

    /// What somebody says to the person of concern, written down beforehand.
    var isScript: Bool {
        kind.contains("script") || kind.contains("voicemail") || kind == "session_plan"
    }

    /// "filename", "header" and "headers", read from the end.
    private static let metadata = ["emanelif", "redaeh", "sredaeh"].map { Array($0.utf8) }

    /// A line of metadata, in which words run together and sentences do not count.
    ///
    /// Systems that hand texts over name it in their own way: `email_header`, `file_name`.
    var isMetadata: Bool {
        // From the end, and without a copy: every detector asks.
        let letters = kind.utf8.reversed().lazy.filter { $0 >= 0x41 }.map { $0 | 0x20 }
            .filter { CodeStream.isLetter($0) }
        return ReleaseDocument.metadata.contains { letters.starts(with: $0) }
    }
}
