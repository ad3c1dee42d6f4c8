/// From whom information came, however many hands it has passed through (DX-02).
public enum Source: String, Codable, Sendable, CaseIterable {
    case victim
    case child
    case personOfConcern
    case thirdParty
    case police
    case agency
    /// What the recording worker saw or heard.
    case ownObservation
}

/// Where a piece of information comes from and how it reached the record.
public struct Provenance: Codable, Hashable, Sendable {
    public var source: Source
    /// The person of the case who said it, when it was one of them.
    public var person: PersonID?
    /// Asked for, offered unasked, or passed on by someone else (004-66).
    public var prompting: Prompting?
    /// The agencies or people that it passed through, nearest last.
    public var through: [String]

    public enum Prompting: String, Codable, Sendable, CaseIterable {
        case prompted, unprompted, thirdParty
    }

    public init(
        source: Source, person: PersonID? = nil, prompting: Prompting? = nil,
        through: [String] = []
    ) {
        self.source = source
        self.person = person
        self.prompting = prompting
        self.through = through
    }
}
