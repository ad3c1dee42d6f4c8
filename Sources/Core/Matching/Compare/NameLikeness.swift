/// How alike two parts of names are, most alike first.
enum NameLikeness: UInt8, Comparable {
    case same, respelled, shortForm, slip, soundsAlike, initial, beginning, other

    static func < (left: NameLikeness, right: NameLikeness) -> Bool {
        left.rawValue < right.rawValue
    }

    /// Whether two parts may be one name, as written.
    var isClose: Bool { self <= .slip }

    /// Two parts that are not empty.
    init(_ left: PackedName, _ right: PackedName) {
        if left == right {
            self = .same
            return
        }
        if left.isInitial || right.isInitial {
            self = left.initial == right.initial ? .initial : .other
            return
        }
        let kin = NameKin.shared
        let (first, second) = (kin[left], kin[right])
        if kin.areSpellings(first, second) {
            self = .respelled
        } else if kin.shareShortForm(first, second) {
            self = .shortForm
        } else if Spelling.isNear(left, right, slips: min(left.held, right.held) >= 7 ? 2 : 1),
            min(left.held, right.held) >= 3
        {
            self = .slip
        } else if SoundKey(left) == SoundKey(right) {
            self = .soundsAlike
        } else if min(left.held, right.held) >= 3, left.begins(right) || right.begins(left) {
            self = .beginning
        } else {
            self = .other
        }
    }
}
