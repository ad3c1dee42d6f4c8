extension BirthLevel {
    init(_ left: BirthDate, _ right: BirthDate) {
        guard !left.isEmpty, !right.isEmpty else {
            self = .missing
            return
        }
        let sameYear = left.year == right.year
        if left.tellsYearOnly || right.tellsYearOnly {
            if sameYear {
                // Two that were born on 1 January agree in no more than the year.
                self = .yearOnly
            } else {
                self = BirthLevel.apart(left, right)
            }
            return
        }
        if left == right {
            self = .same
        } else if left == right.swapped {
            self = .swapped
        } else if BirthLevel.isSlip(left, right) {
            self = .slip
        } else if left.number % 10_000 == right.number % 10_000 {
            self = .otherYear
        } else if sameYear {
            self = .sameYear
        } else {
            self = BirthLevel.apart(left, right)
        }
    }

    private static func apart(_ left: BirthDate, _ right: BirthDate) -> BirthLevel {
        abs(left.year - right.year) >= 14 ? .generation : .other
    }

    /// One digit other, two neighbours swapped, or a year that is one or ten off.
    private static func isSlip(_ left: BirthDate, _ right: BirthDate) -> Bool {
        let sameDay = left.number % 10_000 == right.number % 10_000
        if sameDay {
            let years = abs(left.year - right.year)
            if years == 1 || years == 10 { return true }
        }
        var (a, b) = (left.number, right.number)
        var wrong = 0
        var first: (UInt32, UInt32) = (0, 0)
        var swapped = false
        var last = -2
        var place = 0
        while a > 0 || b > 0 {
            let digits = (a % 10, b % 10)
            if digits.0 != digits.1 {
                wrong += 1
                if wrong == 2, last == place - 1, first.0 == digits.1, first.1 == digits.0 {
                    swapped = true
                }
                first = digits
                last = place
            }
            a /= 10
            b /= 10
            place += 1
        }
        return wrong == 1 || (wrong == 2 && swapped)
    }
}

extension HomeLevel {
    init(_ left: PersonForm, _ right: PersonForm) {
        let houses = left.house != 0 && right.house != 0
        let sameHouse = houses && left.house == right.house
        let postcodes = !left.postcode.isEmpty && !right.postcode.isEmpty
        let samePostcode = postcodes && left.postcode == right.postcode
        let streets = !left.street.isEmpty && !right.street.isEmpty
        let kinds =
            left.streetKind == 0 || right.streetKind == 0 || left.streetKind == right.streetKind
        let sameStreet = streets && left.street == right.street && kinds
        // Worked out only where it matters: few of those that are compared live near each other.
        var nearStreet: Bool { streets && HomeLevel.areNear(left, right) }
        let flats = left.flat != 0 && right.flat != 0 && left.flat != right.flat
        guard postcodes || streets else {
            self = HomeLevel.towns(left, right)
            return
        }
        if samePostcode && (sameHouse || (!houses && sameStreet))
            || sameHouse && sameStreet && (!postcodes || left.town == right.town)
        {
            self = flats ? .neighbour : .same
        } else if sameHouse && nearStreet
            && (!postcodes || samePostcode || left.postcode.outward == right.postcode.outward
                || left.postcode.isNear(right.postcode))
        {
            self = .slip
        } else if samePostcode || (nearStreet && !postcodes) {
            self = houses ? .neighbour : .sameStreet
        } else if nearStreet
            && (left.postcode.outward == right.postcode.outward
                || (left.town != 0 && left.town == right.town))
        {
            self = houses ? .neighbour : .sameStreet
        } else if postcodes && left.postcode.sector == right.postcode.sector {
            self = .sector
        } else if postcodes && left.postcode.outward == right.postcode.outward {
            self = .outward
        } else {
            self = HomeLevel.towns(left, right)
            if self == .missing { self = .elsewhere }
        }
    }

    /// Whether two streets are one as written or as heard.
    private static func areNear(_ left: PersonForm, _ right: PersonForm) -> Bool {
        if left.street == right.street { return true }
        if left.street.isInitial || right.street.isInitial { return false }
        return left.streetSound == right.streetSound
            || NameLikeness.isSlip(left.street, right.street)
            || NameLikeness.isClose(ComparedName(left.street), ComparedName(right.street))
    }

    private static func towns(_ left: PersonForm, _ right: PersonForm) -> HomeLevel {
        guard left.town != 0, right.town != 0 else { return .missing }
        return left.town == right.town ? .town : .elsewhere
    }
}
