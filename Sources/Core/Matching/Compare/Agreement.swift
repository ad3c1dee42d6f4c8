extension Agreement {
    /// Compares two records field by field.
    init(_ left: PersonForm, _ right: PersonForm) {
        (given, family) = Agreement.names(left, right)
        givenAreTwoNames = Agreement.areTwoNames(given, left, right)
        middle = Agreement.middles(left, right)
        birth = BirthLevel(left.born, right.born)
        if left.sex != 0 && right.sex != 0 { sex = left.sex == right.sex ? .same : .other }
        home = HomeLevel(left, right)
        if left.phone != 0 && right.phone != 0 {
            phone =
                left.phone == right.phone
                ? .same
                : Spelling.isNear(digits: left.phone, right.phone, slips: 1) ? .slip : .other
        }
        if left.nhsNumber != 0 && right.nhsNumber != 0 {
            nhs = Agreement.nhsNumbers(left, right)
            nhsNumbersAreSound = left.nhsNumberIsSound && right.nhsNumberIsSound
        }
        if left.sharesPoliceSeries(with: right) {
            police = left.police == right.police ? .same : .other
        }
    }

    private static func nhsNumbers(_ left: PersonForm, _ right: PersonForm) -> NHSLevel {
        if left.nhsNumber == right.nhsNumber {
            return left.nhsNumberIsSound ? .same : .sameUnsound
        }
        return Spelling.isNear(digits: left.nhsNumber, right.nhsNumber, slips: 1) ? .slip : .other
    }

    private static func names(
        _ left: PersonForm, _ right: PersonForm
    ) -> (GivenLevel, FamilyLevel) {
        let given = givenNames(left, right)
        let family = familyNames(left, right)
        if given > .shortForm, family > .onePart, crossed(left, right) {
            return (.missing, .swapped)
        }
        return (given, family)
    }

    private static func areTwoNames(
        _ given: GivenLevel, _ left: PersonForm, _ right: PersonForm
    ) -> Bool {
        guard given == .slip || given == .soundsAlike || given == .beginning,
            NameKin.shared.areTwoNames(left.given, right.given)
        else { return false }
        // Unless one of them goes by the name of the other.
        return left.knownAs != right.given && left.given != right.knownAs
            && (left.knownAs.isEmpty || left.knownAs != right.knownAs)
    }

    /// Whether each record's given name is the other's surname.
    private static func crossed(_ left: PersonForm, _ right: PersonForm) -> Bool {
        guard !left.given.isEmpty, !right.given.isEmpty, !left.family.isEmpty,
            !right.family.isEmpty
        else { return false }
        return NameLikeness(left.given, right.family).isClose
            && NameLikeness(left.family, right.given).isClose
    }

    private static func givenNames(_ left: PersonForm, _ right: PersonForm) -> GivenLevel {
        var best = GivenLevel.missing
        if !left.given.isEmpty && !right.given.isEmpty {
            best = GivenLevel(NameLikeness(left.given, right.given))
            if best <= .slip { return best }
        }
        if close(left.knownAs, right.given) || close(left.given, right.knownAs)
            || close(left.knownAs, right.knownAs)
        {
            return .knownAs
        }
        if best > .initial || best == .missing,
            close(left.middle, right.given) || close(left.given, right.middle)
                || close(left.knownAs, right.middle) || close(left.middle, right.knownAs)
        {
            return .middle
        }
        return best
    }

    private static func close(_ left: PackedName, _ right: PackedName) -> Bool {
        !left.isEmpty && !right.isEmpty && !left.isInitial && !right.isInitial
            && NameLikeness(left, right).isClose
    }

    private static func middles(_ left: PersonForm, _ right: PersonForm) -> MiddleLevel {
        guard !left.middle.isEmpty, !right.middle.isEmpty else { return .missing }
        let likeness = NameLikeness(left.middle, right.middle)
        switch likeness {
        case .same, .respelled, .shortForm, .slip, .soundsAlike, .beginning: return .same
        case .initial: return .initial
        case .other: return .other
        }
    }

    private static func familyNames(_ left: PersonForm, _ right: PersonForm) -> FamilyLevel {
        guard !left.family.isEmpty, !right.family.isEmpty else { return .missing }
        let parts = (left.secondFamily.isEmpty, right.secondFamily.isEmpty)
        let likeness = NameLikeness(left.family, right.family)
        if parts == (true, true) {
            switch likeness {
            case .same: return .same
            case .respelled, .shortForm: return .respelled
            case .slip: return .slip
            case .soundsAlike: return .soundsAlike
            case .initial, .beginning: return .beginning
            case .other: break
            }
        } else {
            let whole = NameLikeness(
                left.family.followed(by: left.secondFamily),
                right.family.followed(by: right.secondFamily))
            if whole == .same { return .same }
            if whole == .slip { return .slip }
            if likeness.isClose || close(left.secondFamily, right.secondFamily)
                || close(left.family, right.secondFamily)
                || close(left.secondFamily, right.family)
            {
                return parts == (false, false) && likeness.isClose
                    && close(left.secondFamily, right.secondFamily) ? .slip : .onePart
            }
        }
        if left.family.beginning(3) == right.family.beginning(3),
            SurnameStem.of(left.family) == SurnameStem.of(right.family)
        {
            return .respelled
        }
        return left.sex == 2 && right.sex == 2 ? .otherOfMan : .otherOfWoman
    }
}

extension GivenLevel: Comparable {
    public static func < (left: GivenLevel, right: GivenLevel) -> Bool {
        left.rawValue < right.rawValue
    }

    init(_ likeness: NameLikeness) {
        switch likeness {
        case .same: self = .same
        case .respelled: self = .respelled
        case .shortForm: self = .shortForm
        case .slip: self = .slip
        case .soundsAlike: self = .soundsAlike
        case .initial: self = .initial
        case .beginning: self = .beginning
        case .other: self = .other
        }
    }
}

extension FamilyLevel: Comparable {
    public static func < (left: FamilyLevel, right: FamilyLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}
