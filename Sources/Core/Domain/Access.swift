/// Somebody of a worker's own life, told so that the worker is kept out of what concerns them.
public struct CloseTie: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// The worker in person: the day of birth and the home.
        case own
        /// Someone who lives with the worker.
        case household
        /// Family, a partner or a former partner who lives elsewhere.
        case family
    }

    public var kind: Kind
    /// Nil for the worker's own, whose name the register has.
    public var name: PersonName?
    public var born: Day?
    public var address: String?
    public var postcode: String?

    public init(
        kind: Kind, name: PersonName? = nil, born: Day? = nil, address: String? = nil,
        postcode: String? = nil
    ) {
        self.kind = kind
        self.name = name
        self.born = born
        self.address = address
        self.postcode = postcode
    }
}

/// Why a worker may not work on a case: somebody in it is, or may be, the worker or close to them.
public struct ConflictGround: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// The worker's own name, and no day of birth says that it is someone else.
        case sameName
        /// Someone whom the worker told of.
        case closeTie
        /// The worker's own home.
        case sameHome
        /// The worker stands on another side of the same human being in another case.
        case otherSide
    }

    public var kind: Kind
    public var person: PersonID
    /// The newest link behind `otherSide`: whoever let it pass looked at that one and none after it.
    public var link: EntryID?

    public init(_ kind: Kind, _ person: PersonID, link: EntryID? = nil) {
        self.kind = kind
        self.person = person
        self.link = link
    }
}

/// A worker was kept out of a case.
public struct ConflictOfInterest: Codable, Hashable, Sendable {
    public var worker: WorkerID
    public var grounds: Set<ConflictGround>

    public init(worker: WorkerID, grounds: Set<ConflictGround>) {
        self.worker = worker
        self.grounds = grounds
    }
}

/// What a reviewer found of a conflict of interest.
public struct ConflictReview: Codable, Hashable, Sendable {
    public var worker: WorkerID
    /// The grounds that were looked at; one that comes up later is a new conflict.
    public var grounds: Set<ConflictGround>
    /// Whether it is no conflict, so that the worker may go on.
    public var isLifted: Bool
    public var reason: String

    public init(
        worker: WorkerID, grounds: Set<ConflictGround>, isLifted: Bool, reason: String
    ) {
        self.worker = worker
        self.grounds = grounds
        self.isLifted = isLifted
        self.reason = reason
    }
}

/// A worker went into a case that was not theirs because somebody may be in danger.
public struct EmergencyAccess: Codable, Hashable, Sendable {
    public var worker: WorkerID
    public var role: WorkerRole
    public var side: Side
    public var reason: String
    /// When it ends by itself.
    public var until: Instant

    public init(
        worker: WorkerID, role: WorkerRole, side: Side, reason: String, until: Instant
    ) {
        self.worker = worker
        self.role = role
        self.side = side
        self.reason = reason
        self.until = until
    }
}

/// What a manager found of emergency access.
public struct EmergencyReview: Codable, Hashable, Sendable {
    /// The entry by which the access was taken.
    public var access: EntryID
    /// When it was not in order, it ends at once.
    public var isInOrder: Bool
    public var note: String

    public init(access: EntryID, isInOrder: Bool, note: String) {
        self.access = access
        self.isInOrder = isInOrder
        self.note = note
    }
}

/// Somebody opened a case, or one person's file in it.
public struct CaseOpening: Codable, Hashable, Sendable {
    public var side: Side
    /// Nil for the case as a whole.
    public var person: PersonID?

    public init(side: Side, person: PersonID? = nil) {
        self.side = side
        self.person = person
    }
}
