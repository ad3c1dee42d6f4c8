extension FirstPopulation {
    /// Writes given, middle, last name and what somebody is called, as this agency has them.
    mutating func writeNames(_ person: Person, _ agency: Agency, _ day: Int, _ row: inout Row) {
        let origin = households.origins.all[person.origin]
        var given = person.given
        var known: Int32 = -1
        let nowKnown = person.known >= 0 && person.goesByKnown && dice.happens(0.45)
        if nowKnown {
            given = person.known
        } else if person.goesByMiddle, dice.happens(0.5) {
            given = person.middle
        } else if person.known >= 0, dice.happens(0.04) {
            given = person.known
        }
        if person.known >= 0, given != person.known, !dice.happens(agency.noKnownAs) {
            known = person.known
        }
        var middle = dice.happens(agency.noMiddle) ? -1 : person.middle
        if given == person.middle { middle = dice.happens(0.4) ? person.given : -1 }
        spelled(given, origin, &row[.givenName])
        if middle >= 0 {
            spelled(middle, origin, &row[.middleName])
            if dice.happens(0.15) { Typing.cut(&row[.middleName], to: 1) }
        }
        if known >= 0 { spelled(known, origin, &row[.knownAs]) }
        writeLastName(person, origin, agency, day, &row)
        if person.age(on: day) == 0, dice.happens(0.15) {
            row.clear(.givenName)
            row[.givenName].append(contentsOf: "Baby".utf8)
        }
        err(in: .givenName, agency, &row)
        err(in: .surname, agency, &row)
        err(in: .middleName, agency, &row)
        displace(origin, &row)
        if agency.capitals {
            for field in [Field.givenName, .middleName, .surname, .knownAs] {
                Typing.uppercase(&row[field])
            }
        }
    }

    private mutating func spelled(_ name: Int32, _ origin: Origin, _ text: inout [UInt8]) {
        let others = households.lexicon.spellings[Int(name)]
        let chosen =
            !others.isEmpty && dice.happens(origin.otherSpelling)
            ? others[dice.below(others.count)] : name
        households.lexicon.write(chosen, to: &text)
    }

    private mutating func writeLastName(
        _ person: Person, _ origin: Origin, _ agency: Agency, _ day: Int, _ row: inout Row
    ) {
        var name = person.lastName(on: day)
        if let married = person.marriedName, day >= person.marriedOn, dice.happens(0.12) {
            // Agencies go on with the maiden name, or go back to the married one.
            name = name == person.birthName ? married : person.birthName
        }
        if person.age(on: day) < 18, dice.happens(0.015) || dice.happens(0.006) {
            // The name of a stepfather, or of the parent with whom the child now lives.
            name = LastName(first: origin.surnames.pick(&dice))
        } else if dice.happens(0.006) {
            name = LastName(first: origin.surnames.pick(&dice))
        }
        if name.second >= 0, dice.happens(0.3) {
            name = LastName(first: dice.happens(0.5) ? name.first : name.second)
        }
        spelled(name.first, origin, &row[.surname])
        if name.second >= 0 {
            row[.surname].append(dice.happens(0.7) ? 45 : 32)
            spelled(name.second, origin, &row[.surname])
        }
        feminine(person, &row)
        prefixes(&row)
    }

    /// Polish women's names in -ska and Slavonic ones in -ova, unless an agency took the husband's
    /// form.
    private mutating func feminine(_ person: Person, _ row: inout Row) {
        guard person.woman, !dice.happens(0.2) else { return }
        let name = row[.surname]
        if name.suffix(3).elementsEqual("ski".utf8) {
            row[.surname][name.count - 1] = 97
        } else if name.suffix(2).elementsEqual("ov".utf8) {
            row[.surname].append(97)
        }
    }

    private mutating func prefixes(_ row: inout Row) {
        let name = row[.surname]
        if name.count > 3, name[1] == 39 {
            let kind = dice.share()
            if kind < 0.2 { row[.surname].remove(at: 1) }
            if kind >= 0.2, kind < 0.27 { row[.surname][1] = 32 }
        } else if name.starts(with: "Mac".utf8), name.count > 5, dice.happens(0.1) {
            row[.surname].remove(at: 1)
        } else if name.starts(with: "Mc".utf8), dice.happens(0.12) {
            row[.surname].insert(
                dice.happens(0.6) ? 97 : 32, at: name.starts(with: "Mc".utf8) ? 1 : 2)
        } else if name.count > 5, name[2] == 45, name[1] == 108, dice.happens(0.4) {
            // Al- and El- left away, or written as a word.
            if dice.happens(0.5) { row[.surname].removeFirst(3) } else { row[.surname][2] = 32 }
        }
    }

    private mutating func err(in field: Field, _ agency: Agency, _ row: inout Row) {
        guard !row[field].isEmpty else { return }
        let kind = dice.share()
        let typed = 0.022 * agency.noise
        if kind < typed {
            Typing.key(&row[field], &dice)
        } else if kind < typed + agency.heard {
            Typing.heard(&row[field], &dice)
        } else if kind < typed + agency.heard + 0.003 {
            Typing.scanned(&row[field], &dice)
        } else if kind < typed + agency.heard + 0.005, row[field].count > 9 {
            Typing.cut(&row[field], to: 8)
        }
    }

    /// What stands in the wrong field.
    private mutating func displace(_ origin: Origin, _ row: inout Row) {
        let kind = dice.share()
        if kind < origin.swapped {
            let given = row[.givenName]
            row[.givenName] = row[.surname]
            row[.surname] = given
        } else if kind < origin.swapped + 0.01 {
            // Given and middle name in one field.
            if !row[.middleName].isEmpty {
                row[.givenName].append(32)
                row[.givenName].append(contentsOf: row[.middleName])
                row.clear(.middleName)
            }
        } else if kind < origin.swapped + 0.02 {
            // Nothing but an initial.
            Typing.cut(&row[.givenName], to: 1)
        } else if kind < origin.swapped + 0.024 {
            if row[.middleName].isEmpty { row[.middleName] = row[.knownAs] }
        } else if kind < origin.swapped + 0.027 {
            let title = row[.sex].first == 70 ? "Ms " : "Mr "
            row[.givenName].insert(contentsOf: title.utf8, at: 0)
        } else if kind < origin.swapped + 0.029 {
            row.clear(.givenName)
            row[.givenName].append(contentsOf: "Unknown".utf8)
        }
    }
}
