extension PersonForm {
    /// Hands on the seeds under which the person is found: combinations of parts of fields, so many
    /// that some survive when every field as a whole is changed.
    ///
    /// Names count by sound, by their beginning, by their end and by the names that they may be
    /// short for; dates by any two of year, month and day; telephone and NHS numbers by halves;
    /// addresses by house and street, house and postcode, and half a postcode with a name.
    public func seeds(_ seed: (UInt64) -> Void) {
        let family = FamilyKeys(self)
        let given = GivenKeys(self)
        birthSeeds(family, given, seed)
        nameSeeds(family, given, seed)
        placeSeeds(family, given, seed)
        numberSeeds(family, given, seed)
    }

    private func birthSeeds(_ family: FamilyKeys, _ given: GivenKeys, _ seed: (UInt64) -> Void) {
        guard !born.isEmpty else { return }
        let year = UInt64(born.year)
        if born.tellsYearOnly {
            family.sounds.each { sound in
                if given.primary != 0 { seed(Seed.of(1, year, sound, given.primary)) }
            }
            return
        }
        let (month, day) = (UInt64(born.month), UInt64(born.day))
        // Day and month in either order.
        let whole = year << 16 | min(month, day) << 8 | max(month, day)
        let halves = (year << 8 | month, 1 << 32 | month << 8 | day, 2 << 32 | year << 8 | day)
        seed(Seed.of(2, whole))
        func seeds(half: UInt64) {
            family.all.each { seed(Seed.of(3, half, $0)) }
            given.keys.each { seed(Seed.of(4, half, $0)) }
            if family.beginning != 0 { seed(Seed.of(5, half, family.beginning)) }
            if family.ending != 0 { seed(Seed.of(6, half, family.ending)) }
        }
        seeds(half: halves.0)
        seeds(half: halves.1)
        seeds(half: halves.2)
        family.sounds.each { sound in
            if given.primary != 0 { seed(Seed.of(1, year, sound, given.primary)) }
        }
        if let crossed = given.soundIfName { seed(Seed.of(3, halves.0, crossed)) }
        if let crossed = given.soundIfName { seed(Seed.of(3, halves.1, crossed)) }
    }

    private func nameSeeds(_ family: FamilyKeys, _ given: GivenKeys, _ seed: (UInt64) -> Void) {
        family.all.each { sound in
            given.keys.each { key in seed(Seed.of(7, sound, key)) }
        }
        family.sounds.each { sound in
            // Given and family name in either order.
            if let first = given.soundIfName {
                seed(Seed.of(8, min(first, sound), max(first, sound)))
            }
        }
        if family.beginning != 0, given.beginning != 0, !born.isEmpty {
            seed(Seed.of(9, family.beginning, given.beginning, UInt64(born.year)))
        }
    }

    private func placeSeeds(_ family: FamilyKeys, _ given: GivenKeys, _ seed: (UInt64) -> Void) {
        if !street.isEmpty {
            let sound = UInt64(streetSound)
            if house != 0 {
                seed(Seed.of(10, sound, UInt64(house)))
                if given.primary != 0 {
                    seed(Seed.of(11, sound, UInt64(house), given.primary))
                }
            } else if given.primary != 0 {
                seed(Seed.of(12, sound, given.primary))
            }
        }
        guard !postcode.isEmpty else { return }
        if house != 0 { seed(Seed.of(13, postcode.code, UInt64(house))) }
        seed(Seed.of(14, postcode.code))
        family.sounds.each { sound in
            seed(Seed.of(15, postcode.outward, sound, given.initial))
        }
        given.keys.each { seed(Seed.of(16, postcode.code, $0)) }
        if given.primary != 0, !born.isEmpty {
            seed(Seed.of(17, postcode.outward, given.primary, UInt64(born.year)))
        }
        if house != 0 { seed(Seed.of(18, postcode.inward, UInt64(house), given.initial)) }
    }

    private func numberSeeds(_ family: FamilyKeys, _ given: GivenKeys, _ seed: (UInt64) -> Void) {
        if phone != 0 {
            seed(Seed.of(20, phone))
            seed(Seed.of(21, phone % 1_000_000))
            family.sounds.each { sound in
                seed(Seed.of(22, phone / 1_000, sound))
                seed(Seed.of(23, phone % 1_000, sound))
            }
            if given.primary != 0 {
                seed(Seed.of(24, phone / 1_000, given.primary))
                seed(Seed.of(25, phone % 1_000, given.primary))
            }
        }
        if nhsNumber != 0 {
            seed(Seed.of(26, nhsNumber))
            seed(Seed.of(27, nhsNumber / 100_000))
            seed(Seed.of(28, nhsNumber % 100_000))
        }
        if police != 0 { seed(Seed.of(29, police)) }
    }
}

/// Up to six keys, held without allocating.
private struct Keys {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0
    private var fifth: UInt64 = 0
    private var sixth: UInt64 = 0
    private var count = 0

    @inline(__always)
    mutating func add(_ key: UInt64) {
        if count > 0 && first == key || count > 1 && second == key || count > 2 && third == key
            || count > 3 && fourth == key || count > 4 && fifth == key
        {
            return
        }
        switch count {
        case 0: first = key
        case 1: second = key
        case 2: third = key
        case 3: fourth = key
        case 4: fifth = key
        case 5: sixth = key
        default: return
        }
        count += 1
    }

    @inline(__always)
    func each(_ body: (UInt64) -> Void) {
        if count > 0 { body(first) }
        if count > 1 { body(second) }
        if count > 2 { body(third) }
        if count > 3 { body(fourth) }
        if count > 4 { body(fifth) }
        if count > 5 { body(sixth) }
    }
}

/// What a surname is found by.
private struct FamilyKeys {
    /// How its parts sound.
    var sounds = Keys()
    /// The same, and the spelling groups of the lists that they stand in.
    var all = Keys()
    var beginning: UInt64 = 0
    var ending: UInt64 = 0

    init(_ form: PersonForm) {
        guard !form.family.isEmpty else { return }
        add(form.familyStemSound, form.familyKin)
        if !form.secondFamily.isEmpty {
            let second = form.secondFamily
            let sound = SoundKey(SurnameStem.of(second)).code
            add(sound, NameKin.shared.number(of: second))
        }
        beginning = form.family.beginning(min(3, form.family.held))
        ending = form.family.ending(3)
    }

    private mutating func add(_ sound: UInt32, _ number: UInt16) {
        sounds.add(UInt64(sound))
        all.add(UInt64(sound))
        guard number != 0 else { return }
        let kin = NameKin.shared
        let group = kin.spelling(kin[number])
        if group != 0 { all.add(1 << 40 | UInt64(group)) }
    }
}

/// What a given name is found by.
private struct GivenKeys {
    /// How the given name and what the person is called sound, and the groups of the lists that
    /// they stand in.
    var keys = Keys()
    /// How the given name sounds.
    var primary: UInt64 = 0
    var beginning: UInt64 = 0
    var initial: UInt64 = 0
    var soundIfName: UInt64?

    init(_ form: PersonForm) {
        add(form.given, form.givenSound, form.givenKin)
        add(form.knownAs, form.knownAsSound, form.knownAsKin)
        if form.given.isEmpty || form.given.isInitial {
            add(form.middle, SoundKey(form.middle).code, form.middleKin)
        }
        guard !form.given.isEmpty else { return }
        beginning = form.given.beginning(min(3, form.given.held))
        initial = form.given.initial
        if !form.given.isInitial { soundIfName = UInt64(form.givenSound) }
    }

    private mutating func add(_ name: PackedName, _ sound: UInt32, _ number: UInt16) {
        guard !name.isEmpty, !name.isInitial else { return }
        let own = UInt64(sound)
        keys.add(own)
        if primary == 0 { primary = own }
        guard number != 0 else { return }
        let kin = NameKin.shared
        let entry = kin[number]
        let spelling = kin.spelling(entry)
        if spelling != 0 { keys.add(1 << 40 | UInt64(spelling)) }
        kin.shortForms(entry, most: 4) { keys.add(1 << 41 | UInt64($0)) }
    }
}
