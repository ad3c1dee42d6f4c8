/// How far two records agree in a field, from the same to another; `missing` says nothing.
///
/// The raw value is the level's place in a table of weights.
public enum GivenLevel: UInt8, Sendable, CaseIterable {
    case missing, same, respelled, shortForm, slip, soundsAlike, initial, knownAs, middle, beginning
    case other
}

public enum MiddleLevel: UInt8, Sendable, CaseIterable {
    case missing, same, initial, other
}

public enum FamilyLevel: UInt8, Sendable, CaseIterable {
    case missing, same, respelled, slip, soundsAlike, onePart, swapped, beginning
    /// Another surname where at least one of the two may be a woman's, who may have married.
    case otherOfWoman
    case otherOfMan
}

public enum BirthLevel: UInt8, Sendable, CaseIterable {
    case missing, same, swapped, slip
    /// Day and month agree, the year does not.
    case otherYear
    /// One of the two tells only a year, and it is the same.
    case yearOnly
    case sameYear
    /// Fourteen years or more apart, which parts a parent from a child.
    case generation
    case other
}

public enum SexLevel: UInt8, Sendable, CaseIterable {
    case missing, same, other
}

public enum HomeLevel: UInt8, Sendable, CaseIterable {
    case missing
    /// House and street or postcode agree.
    case same
    /// As `same`, with a slip in one of them.
    case slip
    /// The street or the postcode agrees, the house is missing on one side.
    case sameStreet
    /// The postcode or the street agrees, the house does not.
    case neighbour
    case sector
    case outward
    case town
    case elsewhere
}

public enum PhoneLevel: UInt8, Sendable, CaseIterable {
    case missing, same, slip, other
}

public enum NHSLevel: UInt8, Sendable, CaseIterable {
    case missing, same
    /// The same digits, without a check digit that agrees.
    case sameUnsound
    case slip
    case other
}

public enum PoliceLevel: UInt8, Sendable, CaseIterable {
    case missing, same, other
}

/// How two records agree in every field.
public struct Agreement: Hashable, Sendable {
    public var given = GivenLevel.missing
    public var middle = MiddleLevel.missing
    public var family = FamilyLevel.missing
    public var birth = BirthLevel.missing
    public var sex = SexLevel.missing
    public var home = HomeLevel.missing
    public var phone = PhoneLevel.missing
    public var nhs = NHSLevel.missing
    public var police = PoliceLevel.missing
    /// Whether both NHS numbers carry their check digit, so that each is somebody's.
    public var nhsNumbersAreSound = false
    /// Whether the given names are alike and yet two names, as the lists have them.
    ///
    /// Jayden and Hayden, Amy and Emma: twins may well be called so.
    public var givenAreTwoNames = false

    public init() {}
}
