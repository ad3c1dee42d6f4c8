/// What a scan found in a document.
public struct Finding: Hashable, Sendable, Encodable {
    public enum Verdict: String, Hashable, Sendable, Encodable {
        case clean
        /// Something protected is in the text.
        case leak
        /// The text claims something that nothing permitted supports: where is this from?
        case question
    }

    public var id: String
    public var verdict: Verdict
    public var hits: [Hit]

    /// The text may go out.
    public var isClean: Bool { verdict == .clean }

    init(id: String, hits: [Hit]) {
        self.id = id
        self.hits = hits
        verdict =
            if hits.isEmpty {
                .clean
            } else if hits.allSatisfy({ $0.how == .withoutGround }) {
                .question
            } else {
                .leak
            }
    }
}

/// One place of a text that stops it.
///
/// It holds no protected text, only where to look.
public struct Hit: Hashable, Sendable {
    /// How the text gives the item away.
    public enum How: String, Hashable, Sendable, CaseIterable, Encodable {
        case verbatim, partial, misspelled, abbreviated, initials, outcode, landmark, fragment
        case paraphrase
        case spelledOut = "spelled-out"
        case number = "number-translated"
        case sourcePhrase = "source-phrase"
        case service = "service-name"
        case meeting = "meeting-name"
        case timeAdjacent = "time-adjacent"
        case impliedExistence = "implied-existence"
        case withoutGround = "without-ground"
    }

    /// The id of the item; nil where the text reveals a source or makes a claim near no item.
    public var item: String?
    /// The class of the item.
    public var kind: InformationKind?
    public var how: How
    /// Offsets into the text, counted in Unicode scalars; the end is not part of the hit.
    public var start: Int
    public var end: Int

    public init(item: String?, kind: InformationKind?, how: How, start: Int, end: Int) {
        self.item = item
        self.kind = kind
        self.how = how
        self.start = start
        self.end = end
    }
}

extension Hit: Encodable {
    private enum Key: String, CodingKey {
        case item, how, start, end
        case kind = "class"
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(item, forKey: .item)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(how, forKey: .how)
        try fields.encode(start, forKey: .start)
        try fields.encode(end, forKey: .end)
    }
}
