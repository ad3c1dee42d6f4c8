import Domain

/// What others hold, and by which a record is measured.
public struct Evidence: Sendable {
    /// Heads held elsewhere.
    public var heads: [SignedHead]
    /// Keys held elsewhere; only what they signed counts.
    ///
    /// When there are none, whoever signed a head in `heads` is believed.
    public var keys: Set<VerifyingKey>
    /// An earlier copy of the whole record held elsewhere.
    public var earlier: EarlierRecord?

    public init(
        heads: [SignedHead] = [], keys: Set<VerifyingKey> = [], earlier: EarlierRecord? = nil
    ) {
        self.heads = heads
        self.keys = keys
        self.earlier = earlier
    }

    public static let none = Evidence()

    /// Whose signature counts; empty when nothing held elsewhere says.
    var trusted: Set<VerifyingKey> {
        keys.isEmpty ? Set(heads.filter(\.isSigned).map(\.signer)) : keys
    }
}

/// What is remembered of each entry of an earlier copy, so that each can be looked for again.
public struct EarlierRecord: Sendable {
    struct Item: Hashable, Sendable {
        var id: EntryID
        var stream: StreamID
        /// Over all that the entry itself says, wherever it stands.
        var content: [UInt8]

        init(_ entry: SealedEntry) {
            id = entry.id
            stream = entry.stream
            content = EntryHash.content(of: entry)
        }
    }

    private(set) var items: [Item] = []

    public init() {}

    /// Takes the next entry, in the order in which it stood.
    public mutating func read(_ entry: SealedEntry) { items.append(Item(entry)) }
}
