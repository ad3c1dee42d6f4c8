/// How often each level of agreement occurs, for each field, among three kinds of pairs.
///
/// Fellegi and Sunter's model has two kinds: records of one person, and records of two persons who
/// have nothing to do with each other. Here is a third, because it is the one that goes wrong: two
/// people of one household or family, who share surname, address, telephone, and now and then a
/// birthday or a name. Each rate is given that neither record lacks the field.
public struct Rates: Codable, Hashable, Sendable {
    /// Level by level in the order of `Field`; the place of each field's `missing` holds 1.
    var onePerson: [Float]
    var relatives: [Float]
    var strangers: [Float]
    /// How many other records of the same person, and of relatives, a record has on average.
    var samePerRecord: Float
    var relativesPerRecord: Float

    /// Rates that hold for records of public services before anything is learned from those at
    /// hand: where training starts, and what it is held near to.
    public static let usual = Rates()

    private init() {
        onePerson = []
        relatives = []
        strangers = []
        samePerRecord = 1.2
        relativesPerRecord = 3
        for field in Field.allCases {
            onePerson.append(1)
            relatives.append(1)
            strangers.append(1)
            for (one, relative, stranger) in UsualRates.of(field) {
                onePerson.append(one)
                relatives.append(relative)
                strangers.append(stranger)
            }
        }
    }
}
