/// A person in the form that is compared: numbers only, some 120 bytes.
///
/// Everything that spelling, order, punctuation and layout may change has been taken away; what is
/// missing is 0.
public struct PersonForm: Hashable, Sendable {
    var given = PackedName.none
    var middle = PackedName.none
    var knownAs = PackedName.none
    var family = PackedName.none
    /// The second part of a surname, as in a double-barrelled one.
    var secondFamily = PackedName.none
    var street = PackedName.none
    /// How the names sound, worked out once: they are read for every seed and comparison.
    var givenSound: UInt32 = 0
    var knownAsSound: UInt32 = 0
    var familySound: UInt32 = 0
    /// The same of the surname without the ending that changes.
    var familyStemSound: UInt32 = 0
    var streetSound: UInt32 = 0
    // Here it fills up eight bytes: a form is 128 long, and two are seldom on one line of memory.
    var born = BirthDate.none
    var postcode = Postcode.none
    var phone: UInt64 = 0
    var nhsNumber: UInt64 = 0
    var police: UInt64 = 0
    var house: UInt32 = 0
    var flat: UInt32 = 0
    var town: UInt32 = 0
    /// The numbers under which the lists know the names, or 0.
    var givenKin: UInt16 = 0
    var middleKin: UInt16 = 0
    var knownAsKin: UInt16 = 0
    var familyKin: UInt16 = 0
    var streetKind: UInt16 = 0
    var sex: UInt8 = 0
    /// Whether the NHS number carries its check digit.
    var nhsNumberIsSound = false

    public init() {}

    public init(_ fields: PersonFields) {
        setNames(
            given: fields.given.utf8, middle: fields.middle.utf8, family: fields.family.utf8,
            knownAs: fields.knownAs.utf8)
        setSex(fields.sex.utf8)
        born = BirthDate(fields.born.utf8)
        setHome(
            address: fields.address.utf8, town: fields.town.utf8, postcode: fields.postcode.utf8)
        phone = Numbers.phone(fields.phone.utf8)
        setNHSNumber(fields.nhsNumber.utf8)
        setPoliceNumber(pnc: fields.pnc, cro: fields.cro)
    }

    /// Set in the numbers of the Criminal Records Office, which are of another series.
    private static let croMark: UInt64 = 1 << 63

    /// Whether both have a police number of one series: a person may well have one of each.
    func sharesPoliceSeries(with other: PersonForm) -> Bool {
        police != 0 && other.police != 0 && (police ^ other.police) & PersonForm.croMark == 0
    }

    mutating func setPoliceNumber(pnc: String, cro: String) {
        func packed(_ number: PoliceNumber) -> UInt64 {
            number.digits << 5 | UInt64(number.letter & 31)
        }
        police =
            PoliceNumber.pnc(pnc).map(packed)
            ?? PoliceNumber.cro(cro).map { packed($0) | PersonForm.croMark } ?? 0
    }

    /// Whether nothing is known by which anybody could be found.
    public var isEmpty: Bool {
        given.isEmpty && knownAs.isEmpty && family.isEmpty && born.isEmpty && postcode.isEmpty
            && phone == 0 && nhsNumber == 0 && police == 0
    }

    mutating func setNames(
        given: some Sequence<UInt8>, middle: some Sequence<UInt8>, family: some Sequence<UInt8>,
        knownAs: some Sequence<UInt8>
    ) {
        let givenParts = PersonForm.parts(given, NotNames.isGiven)
        self.given = givenParts[0]
        let middleParts = PersonForm.parts(middle, NotNames.isGiven)
        // "Anna Maria" in one field and nothing in the other.
        self.middle = middleParts.count > 0 ? middleParts[0] : givenParts[1]
        self.knownAs = PersonForm.parts(knownAs, NotNames.isGiven)[0]
        let familyParts = PersonForm.parts(family, NotNames.isFamily)
        self.family = familyParts[0]
        secondFamily = familyParts[1]
        givenSound = SoundKey(self.given).code
        knownAsSound = SoundKey(self.knownAs).code
        familySound = SoundKey(self.family).code
        familyStemSound = SoundKey(SurnameStem.of(self.family)).code
        let kin = NameKin.shared
        givenKin = kin.number(of: self.given)
        middleKin = kin.number(of: self.middle)
        knownAsKin = kin.number(of: self.knownAs)
        familyKin = kin.number(of: self.family)
    }

    private static func parts(
        _ text: some Sequence<UInt8>, _ isNone: (PackedName) -> Bool
    ) -> NameParts {
        var parts = NameParts()
        Names.letters(of: text) { parts.append($0) }
        parts.end()
        guard parts.count > 0, !isNone(parts.joined) else { return NameParts() }
        return parts.arranged()
    }

    mutating func setSex(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte | 0x20 {
            case 0x66, 0x77: sex = 1  // female, woman
            case 0x6D: sex = 2
            default: sex = 0
            }
            return
        }
    }

    mutating func setHome(
        address: some Sequence<UInt8>, town: some Sequence<UInt8>, postcode: some Sequence<UInt8>
    ) {
        let home = HomeAddress(address)
        (house, flat, street) = (home.house, home.flat, home.street)
        streetKind = home.kind
        streetSound = SoundKey(street).code
        self.postcode = Postcode(postcode)
        var parts = NameParts()
        Names.letters(of: town) { parts.append($0) }
        parts.end()
        let name = parts.joined
        self.town = name.isEmpty ? 0 : UInt32(truncatingIfNeeded: Seed.mixed(name.bits)) | 1
    }

    mutating func setNHSNumber(_ text: some Sequence<UInt8>) {
        nhsNumber = Numbers.identity(text)
        nhsNumberIsSound = Numbers.isNHSNumber(nhsNumber)
    }
}
