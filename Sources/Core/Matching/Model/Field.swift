/// A field of the comparison and its place in the table of rates.
enum Field: Int, CaseIterable {
    case given, middle, family, birth, sex, home, phone, nhs, police

    var levels: Int {
        switch self {
        case .given: GivenLevel.allCases.count
        case .middle: MiddleLevel.allCases.count
        case .family: FamilyLevel.allCases.count
        case .birth: BirthLevel.allCases.count
        case .sex: SexLevel.allCases.count
        case .home: HomeLevel.allCases.count
        case .phone: PhoneLevel.allCases.count
        case .nhs: NHSLevel.allCases.count
        case .police: PoliceLevel.allCases.count
        }
    }

    /// The place of the field's first level among all levels of all fields.
    static let starts: [Int] = {
        var starts: [Int] = []
        var next = 0
        for field in allCases {
            starts.append(next)
            next += field.levels
        }
        return starts
    }()

    static let levelCount = allCases.reduce(0) { $0 + $1.levels }
}

extension Agreement {
    /// The places of the nine levels in the table of rates.
    var places: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) {
        (
            given.rawValue, 11 + middle.rawValue, 15 + family.rawValue, 25 + birth.rawValue,
            34 + sex.rawValue, 37 + home.rawValue, 46 + phone.rawValue, 50 + nhs.rawValue,
            55 + police.rawValue
        )
    }
}
