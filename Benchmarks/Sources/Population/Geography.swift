/// An address: a number of a postcode's street, and a flat where there is one.
struct Home: Equatable {
    var postcode: Int32
    var house: Int16
    var flat: Int16 = 0
}

/// Invented places of the right shape: no area code of it exists, and it grows with the population,
/// so that as many people live behind a postcode whatever its size.
struct Geography: Sendable {
    private static let areas = [
        "QA", "QD", "QK", "QM", "QN", "QR", "QT", "QY", "VB", "VD", "VG", "VK", "VN", "VR",
        "VY", "XB", "XD", "XG", "XK", "XM", "XP", "XT", "XW", "JF", "JK", "JV", "ZB", "ZG",
        "ZK", "ZR", "IQ", "OV",
    ]
    private static let unitLetters = Array("ABDEFGHJLNPQRSTUWXYZ".utf8)
    private static let streetKinds: [(long: String, short: String)] = [
        ("Road", "Rd"), ("Street", "St"), ("Close", "Cl"), ("Avenue", "Ave"), ("Lane", "Ln"),
        ("Drive", "Dr"), ("Way", "Way"), ("Court", "Ct"), ("Gardens", "Gdns"), ("Crescent", "Cres"),
        ("Place", "Pl"), ("Terrace", "Terr"), ("Grove", "Gr"), ("Hill", "Hill"), ("Mews", "Mews"),
    ]
    private static let streets = """
        High Station Church Mill Park Victoria Green Main London North South West East
        Springfield Manor Chapel School Windsor Kings Queens Grange New York Albert Alexandra
        Broadway George Stanley Highfield Woodlands Meadow Orchard Grove Elm Oak Ash Beech Cedar
        Chestnut Hazel Holly Laurel Lime Maple Poplar Rowan Sycamore Willow Birch Hawthorn
        Primrose Bluebell Heather Lavender Ivy Fern Lakeside Riverside Brook Bridge Castle Abbey
        Priory Vicarage Rectory Nelson Wellington Churchill Cromwell Drake Raleigh Livingstone
        Nightingale Darwin Newton Tennyson Shelley Byron Keats Milton Wordsworth Shakespeare
        Dickens Hardy Burns Scott Balmoral Sandringham Buckingham Clarence Gloucester Cambridge
        Oxford Derby Lincoln Durham Norfolk Suffolk Essex Kent Sussex Dorset Devon Cornwall
        Somerset Warwick Stafford Chester Quarry Foundry Railway Canal Wharf Dock Market
        Corporation Union Commercial Factory Forge Hill Moor Heath Common Field Wood Forest Farm
        Barn Mill Lower Upper Middle Back Front
        """
    private static let townStarts = """
        Ayl Bex Brack Cald Carn Dun Ebb Farn Gar Hax Kirk Lym Marl Neth Ot Pell Quen Ros Sel Tam
        Ulv Wem Yar Cor Stav Thra Holm Penn Rud Wyth
        """
    private static let townEnds = """
        wick mouth ham stead thorpe minster combe ford bridge market by stoke pool ness
        """

    private let streetNames: [[UInt8]]
    private let townNames: [[UInt8]]
    private let postcodes: Int
    private let perTown: Int

    init(records: Int) {
        postcodes = max(1000, records / 18)
        perTown = 400
        streetNames = Self.streets.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        let starts = Self.townStarts.split(whereSeparator: \.isWhitespace)
        let ends = Self.townEnds.split(whereSeparator: \.isWhitespace)
        let towns = (0..<starts.count * ends.count).map { place in
            // Neighbouring towns have neither half in common.
            let end = (place * 4 + place / starts.count) % ends.count
            return Array((starts[place % starts.count] + ends[end]).utf8)
        }
        townNames = towns
    }

    /// Somewhere to live; some streets have many more people than others.
    func home(_ dice: inout Dice) -> Home {
        let share = dice.share()
        return lived(at: Int(share * (0.4 + 0.6 * share) * Double(postcodes)), &dice)
    }

    /// Somewhere not far away.
    func near(_ home: Home, _ dice: inout Dice) -> Home {
        let away = dice.among(-400, 400)
        return lived(at: (Int(home.postcode) + away + postcodes) % postcodes, &dice)
    }

    /// One of the few places where many people live who do not belong together.
    func hostel(_ dice: inout Dice) -> Home {
        let count = max(4, postcodes / 250)
        return Home(postcode: Int32(dice.below(count) * 241 % postcodes), house: 1)
    }

    private func lived(at postcode: Int, _ dice: inout Dice) -> Home {
        let flats = scrambled(postcode, 7) % 100 < 18
        return Home(
            postcode: Int32(postcode), house: Int16(dice.among(1, flats ? 4 : 28)),
            flat: flats ? Int16(dice.among(1, 12)) : 0)
    }

    private func scrambled(_ number: Int, _ salt: UInt64) -> Int {
        var dice = Dice(seed: UInt64(number) &* 31 &+ salt)
        return Int(dice.next() >> 33)
    }

    func writePostcode(_ home: Home, to text: inout [UInt8]) {
        let place = Int(home.postcode)
        let units = 120
        let sector = place / units
        let unit = (place % units * 23 + sector * 7) % 380
        let area = Self.areas[sector / 90 % Self.areas.count]
        text.append(contentsOf: area.utf8)
        Digits.write(1 + sector / 9 % 10 + sector / (90 * Self.areas.count) * 10, to: &text)
        text.append(32)
        text.append(UInt8(49 + sector % 9))
        text.append(Self.unitLetters[unit / 20])
        text.append(Self.unitLetters[unit % 20])
    }

    func writeTown(_ home: Home, to text: inout [UInt8]) {
        text.append(contentsOf: townNames[Int(home.postcode) / perTown % townNames.count])
    }

    /// How agencies write one address differently.
    enum Style { case plain, commas, short, slash }

    func writeAddress(_ home: Home, _ style: Style, to text: inout [UInt8]) {
        let street = Int(home.postcode) / 3
        if home.flat > 0 {
            switch style {
            case .slash:
                Digits.write(Int(home.flat), to: &text)
                text.append(47)
            default:
                text.append(contentsOf: "Flat ".utf8)
                Digits.write(Int(home.flat), to: &text)
                if style == .commas { text.append(44) }
                text.append(32)
            }
        }
        Digits.write(Int(home.house), to: &text)
        if style == .commas { text.append(44) }
        text.append(32)
        text.append(contentsOf: streetNames[scrambled(street, 1) % streetNames.count])
        text.append(32)
        let kind = Self.streetKinds[scrambled(street, 2) % Self.streetKinds.count]
        text.append(contentsOf: (style == .short || style == .slash ? kind.short : kind.long).utf8)
    }
}
