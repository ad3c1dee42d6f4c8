/// Words of an address that do not name its street, in one form each.
enum AddressWords {
    enum Kind {
        case flat
        /// A kind of street in its full form, or a floor or direction, which is as weak.
        case street(PackedName)
        case weak
        case name
    }

    private static let flats = Set(
        PlaceWords.units.filter { $0.value != "number" }.keys.map { PackedName($0) })

    private static let numbers = Set(
        PlaceWords.units.filter { $0.value == "number" }.keys.map { PackedName($0) })

    private static let streets: [PackedName: PackedName] = {
        var streets: [PackedName: PackedName] = [:]
        for (short, full) in PlaceWords.streets {
            streets[PackedName(short)] = PackedName(full)
            streets[PackedName(full)] = PackedName(full)
        }
        for word in PlaceWords.welshStreets.keys { streets[PackedName(word)] = PackedName(word) }
        return streets
    }()

    private static let weak: Set<PackedName> = Set(
        (["the", "of", "on", "at", "in", "near", "and", "floor"] + PlaceWords.welshArticles
            + PlaceWords.floors.keys.filter { $0.count > 2 && !$0.contains(" ") })
            .map { PackedName($0) })

    static func kind(of word: PackedName) -> Kind {
        if let full = streets[word] { return .street(full) }
        if flats.contains(word) { return .flat }
        return weak.contains(word) || numbers.contains(word) ? .weak : .name
    }

    private static let none = Set(
        (Placeholders.addresses.union(Placeholders.unknown)).map { PackedName($0) }
            .filter { $0.bits & 15 > 1 })

    /// What is written where somebody has no address or none is known.
    static func isNone(_ street: PackedName) -> Bool { none.contains(street) }
}
