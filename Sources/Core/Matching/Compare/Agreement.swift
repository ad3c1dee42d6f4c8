extension Agreement {
    /// Compares two records field by field.
    init(_ left: PersonForm, _ right: PersonForm) {
        compareNumbers(left, right)
        home = HomeLevel(left, right)
        compareNames(left, right)
    }

    /// What is quickly compared: dates, sex and numbers.
    @inline(__always)
    mutating func compareNumbers(_ left: PersonForm, _ right: PersonForm) {
        birth = BirthLevel(left.born, right.born)
        if left.sex != 0 && right.sex != 0 { sex = left.sex == right.sex ? .same : .other }
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

    mutating func compareNames(_ left: PersonForm, _ right: PersonForm) {
        (given, family) = Agreement.names(left, right)
        givenAreTwoNames = Agreement.areTwoNames(given, left, right)
        middle = Agreement.middles(left, right)
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
            NameKin.shared.areTwoNames(left.givenKin, right.givenKin)
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
        return NameLikeness.isClose(left.givenName, right.familyName)
            && NameLikeness.isClose(left.familyName, right.givenName)
    }

    private static func givenNames(_ left: PersonForm, _ right: PersonForm) -> GivenLevel {
        var best = GivenLevel.missing
        if !left.given.isEmpty && !right.given.isEmpty {
            best = GivenLevel(NameLikeness(left.givenName, right.givenName))
            if best <= .slip { return best }
        }
        if close(left.knownAsName, right.givenName) || close(left.givenName, right.knownAsName)
            || close(left.knownAsName, right.knownAsName)
        {
            return .knownAs
        }
        if best > .initial || best == .missing,
            close(left.middleName, right.givenName) || close(left.givenName, right.middleName)
                || close(left.knownAsName, right.middleName)
                || close(left.middleName, right.knownAsName)
        {
            return .middle
        }
        return best
    }

    private static func close(_ left: ComparedName, _ right: ComparedName) -> Bool {
        !left.isEmpty && !right.isEmpty && !left.isInitial && !right.isInitial
            && NameLikeness.isClose(left, right)
    }

    private static func middles(_ left: PersonForm, _ right: PersonForm) -> MiddleLevel {
        guard !left.middle.isEmpty, !right.middle.isEmpty else { return .missing }
        let likeness = NameLikeness(left.middleName, right.middleName)
        switch likeness {
        case .same, .respelled, .shortForm, .slip, .soundsAlike, .beginning: return .same
        case .initial: return .initial
        case .other: return .other
        }
    }

    private static func familyNames(_ left: PersonForm, _ right: PersonForm) -> FamilyLevel {
        guard !left.family.isEmpty, !right.family.isEmpty else { return .missing }
        let parts = (left.secondFamily.isEmpty, right.secondFamily.isEmpty)
        let likeness = NameLikeness(left.familyName, right.familyName)
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
            let whole = (
                left.family.followed(by: left.secondFamily),
                right.family.followed(by: right.secondFamily)
            )
            if whole.0 == whole.1 { return .same }
            if NameLikeness.isSlip(whole.0, whole.1), NameLikeness(whole.0, whole.1) == .slip {
                return .slip
            }
            let second = (left.secondFamilyName, right.secondFamilyName)
            if likeness <= .slip || close(second.0, second.1)
                || close(left.familyName, second.1) || close(second.0, right.familyName)
            {
                return parts == (false, false) && likeness <= .slip
                    && close(second.0, second.1) ? .slip : .onePart
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
