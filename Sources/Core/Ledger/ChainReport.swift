/// What reading the whole record came to.
public struct ChainReport: Hashable, Sendable {
    /// How many entries were read, sound or not.
    public var entries: Int64
    /// How many streams they belong to.
    public var streams: Int
    /// Where the record ends; nil when it is empty.
    ///
    /// Compared with a checkpoint kept elsewhere, it shows whether entries were cut off the end,
    /// which no chain can show by itself.
    public var head: RecordHead?
    public var problems: [LedgerProblem]
    /// What was found of signed heads.
    public var heads = Heads()

    public struct Heads: Hashable, Sendable {
        /// How many the store has.
        public var stored = 0
        /// How many, with those held elsewhere, fit the entries.
        public var confirmed = 0
        /// Up to which entry the record fits what was signed; 0 when no head fits.
        public var covered: Int64 = 0
        /// The names of the keys that signed the store's, see `VerifyingKey.name`.
        public var signers: [String] = []
        /// Whether a key or a head held elsewhere says whose signature counts.
        public var vouched = false
    }

    public var isSound: Bool { problems.isEmpty }

    public init(entries: Int64, streams: Int, head: RecordHead?, problems: [LedgerProblem]) {
        self.entries = entries
        self.streams = streams
        self.head = head
        self.problems = problems
    }
}
