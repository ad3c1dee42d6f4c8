/// A part of a name with what was found out about it beforehand, once for all comparisons.
struct ComparedName {
    let name: PackedName
    /// The number under which the lists of names know it, or 0.
    let kin: UInt16
    /// How it sounds, where that is known.
    private let knownSound: UInt32?

    init(_ name: PackedName, kin: UInt16, sound: UInt32? = nil) {
        self.name = name
        self.kin = kin
        knownSound = sound
    }

    init(_ name: PackedName) {
        self.init(name, kin: NameKin.shared.number(of: name))
    }

    var isEmpty: Bool { name.isEmpty }
    var isInitial: Bool { name.isInitial }
    var sound: UInt32 { knownSound ?? SoundKey(name).code }
}

extension PersonForm {
    var givenName: ComparedName { ComparedName(given, kin: givenKin, sound: givenSound) }
    var middleName: ComparedName { ComparedName(middle, kin: middleKin) }
    var knownAsName: ComparedName { ComparedName(knownAs, kin: knownAsKin, sound: knownAsSound) }
    var familyName: ComparedName { ComparedName(family, kin: familyKin, sound: familySound) }
    var secondFamilyName: ComparedName { ComparedName(secondFamily) }
}
