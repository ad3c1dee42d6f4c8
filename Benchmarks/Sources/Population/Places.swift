/// The second population's addresses: houses with names, flats by letter, villages, and postcodes
/// of other invented areas.
struct Places: Sendable {
    private static let areas = [
        "XA", "XC", "XE", "XF", "XH", "XJ", "XL", "XN", "XR", "XS", "XV", "XY",
    ]
    private static let letters = Array("ABDEFGHJLNPQRSTUWXYZ".utf8)
    private static let kinds = [
        "Row", "Park", "Rise", "Walk", "View", "Square", "Green", "End", "Yard",
    ]
    private let postcodes: Int
    private let streets: [[UInt8]]
    private let towns: [[UInt8]]
    private let houses: [[UInt8]]

    init(records: Int) {
        postcodes = max(800, records / 40)
        var dice = Dice(seed: 22)
        let language = Syllables.languages[0]
        func words(_ count: Int, _ ends: String, long: Double) -> [[UInt8]] {
            language.names(count, ends.split(separator: " ").map(String.init), long: long, &dice)
                .map { Array($0.replacing("_", with: " ").utf8) }
        }
        streets = words(900, "ley ton ham field well wood more stow hill dale", long: 0.2)
        towns = words(300, "chester borough haven mere sea wold cester den port", long: 0.1)
        houses = words(200, "_Cottage _Lodge _House _Villa", long: 0)
    }

    func home(_ dice: inout Dice) -> Home {
        lived(at: dice.below(postcodes), &dice)
    }

    /// A hostel, where many stay for a while.
    func hostel(_ dice: inout Dice) -> Home {
        Home(postcode: Int32(dice.below(max(5, postcodes / 120)) * 113 % postcodes), house: 2)
    }

    func near(_ home: Home, _ dice: inout Dice) -> Home {
        lived(at: (Int(home.postcode) + dice.among(-60, 60) + postcodes) % postcodes, &dice)
    }

    private func lived(at postcode: Int, _ dice: inout Dice) -> Home {
        let flats = postcode % 5 == 0
        // A negative house has a name; flats are letters.
        let house = dice.happens(0.07) ? -dice.among(1, 199) : dice.among(1, 40)
        return Home(
            postcode: Int32(postcode), house: Int16(house),
            flat: flats && house > 0 ? Int16(dice.among(1, 6)) : 0)
    }

    func writePostcode(_ home: Home, to text: inout [UInt8]) {
        let place = Int(home.postcode)
        let sector = place / 90
        text.append(contentsOf: Self.areas[sector / 8 % Self.areas.count].utf8)
        Digits.write(10 + sector / 8 / Self.areas.count * 3 % 90, to: &text)
        text.append(32)
        text.append(UInt8(49 + sector % 8))
        let unit = (place % 90 * 17 + sector * 11) % 400
        text.append(Self.letters[unit / 20])
        text.append(Self.letters[unit % 20])
    }

    func writeTown(_ home: Home, to text: inout [UInt8]) {
        text.append(contentsOf: towns[Int(home.postcode) / 300 % towns.count])
    }

    func writeAddress(_ home: Home, village: Bool, to text: inout [UInt8]) {
        if home.house < 0 {
            text.append(contentsOf: houses[Int(-home.house)])
            text.append(contentsOf: [44, 32])
        } else {
            Digits.write(Int(home.house), to: &text)
            if home.flat > 0 { text.append(UInt8(64 + home.flat)) }
            text.append(32)
        }
        var dice = Dice(seed: UInt64(home.postcode / 2) &+ 77)
        text.append(contentsOf: streets[dice.below(streets.count)])
        text.append(32)
        text.append(contentsOf: Self.kinds[dice.below(Self.kinds.count)].utf8)
        if village {
            text.append(contentsOf: [44, 32])
            text.append(contentsOf: streets[dice.below(streets.count)])
        }
    }
}
