extension Households {
    /// Somebody who is in no record: a relative, a namesake or a neighbour of one who is, or
    /// nobody's.
    mutating func stranger(like place: Int) -> Person {
        let known = people[place]
        let kind = dice.share()
        if kind < 0.35 {
            var nobody = grown(
                woman: dice.happens(0.48), dice.among(1935, 2012), origins.pick(&dice))
            settleApart(&nobody)
            return nobody
        }
        if kind < 0.58 { return relative(of: known) }
        if kind < 0.83 { return namesake(of: known) }
        if kind < 0.92 { return neighbour(of: known) }
        return sameBirthday(as: known)
    }

    /// A brother or sister, a twin now and then, a parent or a child of one name.
    private mutating func relative(of known: Person) -> Person {
        let kind = dice.share()
        let twin = kind < 0.08
        let woman = twin && dice.happens(0.6) ? known.woman : dice.happens(0.5)
        var born = known.born
        if !twin {
            let years = kind < 0.7 ? dice.among(1, 9) : dice.among(18, 38)
            born += (dice.happens(0.5) ? 1 : -1) * (years * 365 + dice.below(365))
            if born > Self.today - 400 { born = known.born - years * 365 - 40 }
        }
        var made = newPerson(woman: woman, born: born, known.origin)
        made.birthName = known.birthName
        for _ in 0..<8 where people.contains(where: { $0.given == made.given }) {
            made.given = newPerson(woman: woman, born: born, known.origin).given
        }
        if kind > 0.9, !known.woman, abs(born - known.born) > 17 * 365 {
            made.woman = false
            made.given = known.given
        }
        made.stays = known.stays
        made.lines = [Line(from: Int.min, phone: mobile())]
        if dice.happens(0.3) { made.lines = known.lines }
        made.landline = known.landline
        return made
    }

    /// Another person of the same names.
    private mutating func namesake(of known: Person) -> Person {
        let near = dice.happens(0.35)
        let years = near ? dice.among(0, 3) : dice.among(2, 40)
        let back = dice.happens(0.5) || known.born > Days.of(1990, 1, 1)
        let born = known.born + (back ? -1 : 1) * (years * 365 + dice.among(1, 364))
        var made = newPerson(woman: known.woman, born: born, known.origin)
        made.given = known.given
        made.birthName = known.lastName(on: Self.today)
        made.known = known.known
        settleApart(&made)
        return made
    }

    /// Somebody who came to live where others had lived.
    private mutating func neighbour(of known: Person) -> Person {
        var made = grown(woman: dice.happens(0.48), dice.among(1940, 2004), origins.pick(&dice))
        settleApart(&made)
        made.stays = [Stay(from: Int.min, home: known.stays[0].home)]
        if dice.happens(0.15), let line = known.lines.first { made.lines = [line] }
        return made
    }

    /// Somebody born on the same day with one name in common.
    private mutating func sameBirthday(as known: Person) -> Person {
        var made = newPerson(woman: known.woman, born: known.born, known.origin)
        if dice.happens(0.5) { made.given = known.given } else { made.birthName = known.birthName }
        settleApart(&made)
        return made
    }
}
