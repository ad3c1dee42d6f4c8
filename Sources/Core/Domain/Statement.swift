/// What somebody said, kept apart from what the worker makes of it (002-111, CON-12).
public struct Statement: Codable, Hashable, Sendable {
    public var provenance: Provenance
    /// The person whom it is mostly about.
    public var about: PersonID?
    /// Exactly what was said, in the speaker's words.
    public var words: String
    /// What the recording worker makes of it; signed by that worker.
    public var interpretation: String?
    public var setting: String?
    public var othersPresent: [String]
    public var said: Instant
    public var learned: Instant
    public var state: State
    public var answers: Answers
    /// Cues that the worker ticked; those found in the words are added when facts are read.
    public var cues: [String]

    /// How the speaker was.
    public struct State: Codable, Hashable, Sendable {
        public var intoxicated: Answer
        public var distressed: Answer

        public init(intoxicated: Answer = .unknown, distressed: Answer = .unknown) {
            self.intoxicated = intoxicated
            self.distressed = distressed
        }
    }

    /// What the worker could tell about the statement.
    public struct Answers: Codable, Hashable, Sendable {
        public var immediateDanger: Answer
        public var discloses: Answer
        public var seeksHelp: Answer
        public var threat: Answer
        public var alone: Answer
        public var partnerAware: Answer
        public var crime: Answer

        public init(
            immediateDanger: Answer = .unknown, discloses: Answer = .unknown,
            seeksHelp: Answer = .unknown, threat: Answer = .unknown, alone: Answer = .unknown,
            partnerAware: Answer = .unknown, crime: Answer = .unknown
        ) {
            self.immediateDanger = immediateDanger
            self.discloses = discloses
            self.seeksHelp = seeksHelp
            self.threat = threat
            self.alone = alone
            self.partnerAware = partnerAware
            self.crime = crime
        }
    }

    public init(
        provenance: Provenance, about: PersonID? = nil, words: String,
        interpretation: String? = nil, setting: String? = nil, othersPresent: [String] = [],
        said: Instant, learned: Instant, state: State = State(), answers: Answers = Answers(),
        cues: [String] = []
    ) {
        self.provenance = provenance
        self.about = about
        self.words = words
        self.interpretation = interpretation
        self.setting = setting
        self.othersPresent = othersPresent
        self.said = said
        self.learned = learned
        self.state = state
        self.answers = answers
        self.cues = cues
    }
}
