/// How alike two parts of names are, most alike first.
enum NameLikeness: UInt8, Comparable {
    case same, respelled, shortForm, slip, soundsAlike, initial, beginning, other

    static func < (left: NameLikeness, right: NameLikeness) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Two parts that are not empty.
    init(_ left: ComparedName, _ right: ComparedName) {
        if left.name == right.name {
            self = .same
        } else if left.isInitial || right.isInitial {
            self = left.name.initial == right.name.initial ? .initial : .other
        } else if left.kin != 0, right.kin != 0, NameLikeness.isRespelled(left.kin, right.kin) {
            self = .respelled
        } else if left.kin != 0, right.kin != 0, NameLikeness.isShortForm(left.kin, right.kin) {
            self = .shortForm
        } else if NameLikeness.isSlip(left.name, right.name) {
            self = .slip
        } else if left.sound == right.sound {
            self = .soundsAlike
        } else if min(left.name.held, right.name.held) >= 3,
            left.name.begins(right.name) || right.name.begins(left.name)
        {
            self = .beginning
        } else {
            self = .other
        }
    }

    /// Two parts of which nothing was found out beforehand.
    init(_ left: PackedName, _ right: PackedName) {
        self.init(ComparedName(left), ComparedName(right))
    }

    private static func isRespelled(_ left: UInt16, _ right: UInt16) -> Bool {
        let kin = NameKin.shared
        return kin.areSpellings(kin[left], kin[right])
    }

    private static func isShortForm(_ left: UInt16, _ right: UInt16) -> Bool {
        let kin = NameKin.shared
        return kin.shareShortForm(kin[left], kin[right])
    }

    /// Whether so few slips part two different parts that one may be the other miswritten.
    static func isSlip(_ left: PackedName, _ right: PackedName) -> Bool {
        let shorter = min(left.held, right.held)
        return shorter >= 3 && Spelling.isNear(left, right, slips: shorter >= 7 ? 2 : 1)
    }

    /// Whether two parts, neither of them empty, may be one name, as written: a slip at most.
    ///
    /// The same as a likeness of `.slip` or better, without finding out which.
    static func isClose(_ left: ComparedName, _ right: ComparedName) -> Bool {
        if left.name == right.name { return true }
        if left.isInitial || right.isInitial { return false }
        return isSlip(left.name, right.name) || NameKin.shared.areKin(left.kin, right.kin)
    }
}
