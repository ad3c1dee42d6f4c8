@testable import Matching

/// Chance that is the same in every run.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed
    }

    mutating func bits() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var x = state
        x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
        x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
        return x ^ (x >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(bits() % UInt64(range.count))
    }

    mutating func happens(oneIn count: Int) -> Bool { number(1...count) == 1 }

    mutating func one<Element>(of choices: [Element]) -> Element {
        choices[number(0...(choices.count - 1))]
    }
}

/// Invented people, with every field filled.
struct InventedPeople {
    var dice: Dice

    init(seed: UInt64) {
        dice = Dice(seed)
    }

    /// Every name that the lists know, of more than two letters.
    static let names: [String] = Array(
        Set(
            (Nicknames.groups + " " + Transliterations.groups).split(whereSeparator: \.isWhitespace)
                .map(String.init).filter { $0.count > 2 })
    ).sorted()

    static let namesBySound: [SoundKey: [String]] = Dictionary(grouping: names) {
        SoundKey(PackedName($0))
    }

    static let givenNames = [
        "Dean", "Amy", "Mohammed", "Siân", "Oliver", "Zofia", "Priya", "Kwame", "Robert", "Linda",
        "Jayden", "Margaret", "Piotr", "Yusuf", "Chloe", "Gareth", "Niamh", "Hamish", "Olena",
        "Thomas", "Rebecca", "Tariq", "Grace", "Daniel", "Victoria", "Samuel", "Isabel", "Craig",
        "Deborah", "Nathan",
    ]

    static let surnames = [
        "Ashby", "Kettering", "Okafor", "Llewellyn", "Hussain", "Kowalski", "Patel", "McBride",
        "O'Donnell", "Fernsby", "Whitlock", "Underhill", "Begley", "Tamworth", "Sandhu", "Vasquez",
        "Norbury", "Pemberton", "Quigley", "Radcliffe", "Stanhope", "Thackeray", "Winterton",
        "Yarwood", "Zielinski", "Broadbent", "Cartmell", "Drinkwater", "Eastwood", "Garforth",
    ]

    static let streets = [
        "Corve Terrace", "Linden Road", "Mill Lane", "Harvest Close", "Orchard Way", "Beck Street",
        "Ravensmoor Avenue", "Tallow Hill", "Quarry Bank", "Heol Fawr", "Larkspur Drive",
        "Gannet Crescent",
    ]

    static let towns = ["Wexbury", "Aldermoor", "Penhollow", "Castlebeck", "Thornwick"]

    mutating func born() -> String {
        let (month, day) = (dice.number(1...12), dice.number(2...28))
        return "\(dice.number(1940...2008))-\(two(month))-\(two(day))"
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    mutating func postcode() -> String {
        let letters = Array("ABDEFGHJLNPQRSTUWXYZ").map(String.init)
        return "QX\(dice.number(1...29)) \(dice.number(1...9))"
            + dice.one(of: letters) + dice.one(of: letters)
    }

    mutating func phone() -> String {
        "07700 900\(100 + dice.number(0...899))"
    }

    /// Ten digits with their check digit.
    mutating func nhsNumber() -> String {
        while true {
            let number = UInt64(dice.number(400_000_000...799_999_999)) * 10
            for check in 0..<UInt64(10) where Numbers.isNHSNumber(number + check) {
                return "\(number + check)"
            }
        }
    }

    mutating func home(_ fields: inout PersonFields) {
        fields.address =
            "\(dice.number(1...180)) \(dice.one(of: InventedPeople.streets))"
        fields.town = dice.one(of: InventedPeople.towns)
        fields.postcode = postcode()
    }

    mutating func person() -> PersonFields {
        var fields = PersonFields(
            given: dice.one(of: InventedPeople.givenNames),
            middle: dice.one(of: InventedPeople.givenNames),
            family: dice.one(of: InventedPeople.surnames), sex: dice.one(of: ["F", "M"]),
            born: born(), phone: phone(), nhsNumber: nhsNumber())
        home(&fields)
        return fields
    }

    /// A name with a letter less, more, other, or two neighbours exchanged.
    mutating func slip(_ text: String) -> String {
        var letters = Array(text)
        guard letters.count > 2 else { return text }
        let place = dice.number(1...(letters.count - 2))
        switch dice.number(0...3) {
        case 0: letters.remove(at: place)
        case 1: letters.insert("e", at: place)
        case 2: letters[place] = "u"
        default: letters.swapAt(place, place + 1)
        }
        return String(letters)
    }

    /// The same person as another office has them: some fields missing, some wrong.
    mutating func otherRecord(of person: PersonFields) -> PersonFields {
        var other = person
        if dice.happens(oneIn: 3) { other.given = slip(other.given) }
        if dice.happens(oneIn: 3) { other.family = slip(other.family) }
        if dice.happens(oneIn: 2) { other.middle = "" }
        if dice.happens(oneIn: 5) { other.born = born() }
        if dice.happens(oneIn: 5) { other.born = "" }
        if dice.happens(oneIn: 3) { home(&other) }
        if dice.happens(oneIn: 3) { other.phone = phone() }
        if dice.happens(oneIn: 3) { other.phone = "" }
        if dice.happens(oneIn: 2) { other.nhsNumber = "" }
        return other
    }
}

/// The model as it is before anything is learned, for a million records.
let million = MatchModel(population: 1_000_000)

func odds(_ left: PersonFields, _ right: PersonFields) -> Float {
    million.odds(PersonForm(left), PersonForm(right))
}

func likelihood(_ left: PersonFields, _ right: PersonFields) -> Likelihood {
    Likelihood(odds: odds(left, right))
}

func grounds(_ left: PersonFields, _ right: PersonFields) -> [Explanation.Ground] {
    million.explanation(PersonForm(left), PersonForm(right)).grounds
}

func found(_ left: PersonFields, _ right: PersonFields) -> Set<Explanation.Ground.Kind> {
    Set(grounds(left, right).map(\.kind))
}

extension PersonFields {
    /// The same with some fields set.
    func with(_ change: (inout PersonFields) -> Void) -> PersonFields {
        var other = self
        change(&other)
        return other
    }
}
