/// What is held down whatever the weights say, because a wrong link here joins two people.
public enum Safeguard: String, Sendable, CaseIterable {
    /// One birthday, one surname, two given names.
    case twins
    /// One name, born fourteen years or more apart.
    case parentAndChild
    /// A telephone or an address, and no given name that agrees.
    case sharedHousehold
    /// Two NHS numbers, each with its check digit.
    case twoNumbers
    /// Names or a birthday alone, and nothing that speaks for the same person beside them.
    case nothingBeside

    /// The most that the odds may be, as a logarithm to the base 2.
    ///
    /// Where the record itself speaks of two people, one to four; where too little is known, less
    /// than what is called probable.
    var most: Float {
        switch self {
        case .twins, .parentAndChild, .sharedHousehold: -2
        case .twoNumbers, .nothingBeside: 2.5
        }
    }

    /// Whether it matters only where people have relatives among the records.
    var isAboutRelatives: Bool { most < 0 }

    static func of(_ agreement: Agreement) -> Safeguard? {
        let number =
            agreement.nhs == .same || agreement.nhs == .sameUnsound || agreement.nhs == .slip
            || agreement.police == .same
        if number { return nil }
        let family = agreement.family != .missing && agreement.family <= .onePart
        if agreement.given == .other || agreement.givenAreTwoNames {
            let birthday =
                agreement.birth == .same || agreement.birth == .swapped
                || agreement.birth == .slip
            if !birthday { return .sharedHousehold }
            if family { return .twins }
        }
        // Where given name and surname are exchanged, both agree.
        let given = agreement.given != .missing && agreement.given != .other
        let isOneName = given && family || agreement.family == .swapped
        if isOneName, agreement.birth == .generation { return .parentAndChild }
        if agreement.nhs == .other, agreement.nhsNumbersAreSound { return .twoNumbers }
        return isCorroborated(agreement) ? nil : .nothingBeside
    }

    /// Whether two kinds of things agree: who (name), when (birthday), where (home, telephone).
    private static func isCorroborated(_ agreement: Agreement) -> Bool {
        // A twin may have the other's first name for a second one, and a baby none yet.
        let given =
            agreement.given != .missing && agreement.given <= .beginning
            && agreement.given != .middle && !agreement.givenAreTwoNames
        let names =
            agreement.family == .swapped
            || given && agreement.family != .missing && agreement.family < .beginning
        let birthday =
            agreement.birth == .same || agreement.birth == .swapped
        let place =
            agreement.home != .missing && agreement.home <= .neighbour
            || agreement.phone == .same || agreement.phone == .slip
        return (names && (birthday || place)) || (given && birthday && place)
    }
}

extension BirthLevel: Comparable {
    public static func < (left: BirthLevel, right: BirthLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension HomeLevel: Comparable {
    public static func < (left: HomeLevel, right: HomeLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}
