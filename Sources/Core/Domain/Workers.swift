/// The work that someone does; it decides what may be seen and done (information-flows.md D1, D2).
public enum WorkerRole: String, Codable, Sendable, CaseIterable {
    /// A general practice, housing, midwifery, alcohol or similar worker.
    case frontlinePractitioner
    /// A line manager or safeguarding lead.
    case manager
    /// An independent domestic violence adviser or partner-support worker.
    case victimAdvocate
    /// Works with the person of concern in a behaviour-change programme.
    case programmeWorker
    /// A police domestic-abuse officer.
    case policeOfficer
    case maracCoordinator
    case childrensSocialWorker
    /// Reads the logs of a case and not what is in it.
    case auditor
}

/// Whom a worker of a case stands beside.
///
/// Nobody may be on both sides (002-99).
public enum Side: String, Codable, Sendable, CaseIterable {
    case personOfConcern
    case victim
    case child
    /// Sees the whole case because the work is the case: manager, police, MARAC co-ordinator.
    case overview
}

/// Someone who signs in.
public struct Worker: Codable, Hashable, Sendable {
    public var id: WorkerID
    public var agency: AgencyID
    public var role: WorkerRole
    public var name: String
    public var signInName: String
    /// The areas that the worker's agency serves.
    public var areas: [Area]
    /// Trained to speak about abuse with the person of concern (000-05, 001-01).
    public var trainedForDirectWork: Bool
    /// Trained to apply the primary-aggressor criteria (002-27).
    public var trainedForPrimaryAggressor: Bool

    public init(
        id: WorkerID, agency: AgencyID, role: WorkerRole, name: String, signInName: String,
        areas: [Area], trainedForDirectWork: Bool = false, trainedForPrimaryAggressor: Bool = false
    ) {
        self.id = id
        self.agency = agency
        self.role = role
        self.name = name
        self.signInName = signInName
        self.areas = areas
        self.trainedForDirectWork = trainedForDirectWork
        self.trainedForPrimaryAggressor = trainedForPrimaryAggressor
    }
}

/// A tenant of the partnership.
public struct Agency: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case health, housing, police, childrensServices, victimService, perpetratorProgramme
        case maracTeam, school, probation, other
    }

    public var id: AgencyID
    public var name: String
    public var kind: Kind
    /// What letters to people call the office, such as a street and house, which tells nothing of what
    /// the office does.
    ///
    /// Nil where it has no such name, and then letters name none.
    public var letterName: String?
    /// The number that letters give; never one that tells whose it is.
    public var letterPhone: String?

    public init(
        id: AgencyID, name: String, kind: Kind, letterName: String? = nil,
        letterPhone: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.letterName = letterName
        self.letterPhone = letterPhone
    }
}
