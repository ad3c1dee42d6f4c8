/// A text that is about to go to the person of concern, or the name or header of one.
public struct ReleaseDocument: Hashable, Sendable, Decodable {
    public let id: String
    /// letter, sms, voicemail_script, email, session_plan, sar_page, court_page, calendar, filename
    /// or header, or a word that ends in one of the last two; another is taken for a letter.
    public let kind: String
    public let text: String
    /// What somebody says to the person of concern, written down beforehand.
    let isScript: Bool
    /// A line of metadata, in which words run together and sentences do not count.
    ///
    /// Systems that hand texts over name it in their own way: `email_header`, `file_name`.
    let isMetadata: Bool

    public init(id: String, kind: String = "letter", text: String) {
        self.id = id
        self.kind = kind
        self.text = text
        isScript =
            kind.contains("script") || kind.contains("voicemail") || kind == "session_plan"
        // Asked for at every word.
        let plain = kind.lowercased().filter(\.isLetter)
        isMetadata = ["filename", "header", "headers"].contains { plain.hasSuffix($0) }
    }

    private enum Key: String, CodingKey { case id, kind, text }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        self.init(
            id: try fields.decode(String.self, forKey: .id),
            kind: try fields.decodeIfPresent(String.self, forKey: .kind) ?? "letter",
            text: try fields.decode(String.self, forKey: .text))
    }
}
