/// The parts of a name field, packed.
///
/// At most six are kept; nobody's name in a record's one field has more that tell anything.
struct NameParts {
    private(set) var parts:
        (
            PackedName, PackedName, PackedName, PackedName, PackedName, PackedName
        ) = (.none, .none, .none, .none, .none, .none)
    private(set) var count = 0
    private var letters = LetterPacker()

    /// A letter as 1 to 26, or 0 where a part ends.
    mutating func append(_ letter: UInt8) {
        if letter == 0 { end() } else { letters.add(letter) }
    }

    mutating func end() {
        if !letters.isEmpty { add(letters.take()) }
    }

    subscript(place: Int) -> PackedName {
        switch place {
        case 0: parts.0
        case 1: parts.1
        case 2: parts.2
        case 3: parts.3
        case 4: parts.4
        default: parts.5
        }
    }

    /// All parts written together.
    var joined: PackedName {
        var whole = PackedName.none
        for place in 0..<count { whole = whole.followed(by: self[place]) }
        return whole
    }

    private mutating func removeLast() -> PackedName {
        let last = self[count - 1]
        count -= 1
        return last
    }

    private mutating func add(_ part: PackedName) {
        switch count {
        case 0: parts.0 = part
        case 1: parts.1 = part
        case 2: parts.2 = part
        case 3: parts.3 = part
        case 4: parts.4 = part
        case 5: parts.5 = part
        default: return
        }
        count += 1
    }

    /// The parts with particles joined to what follows them and titles left out.
    ///
    /// "Mac Donald" is "macdonald" and then "mcdonald", "O Brien" "obrien", "al-Hassan" "hassan".
    /// A field of particles alone keeps them.
    func arranged() -> NameParts {
        guard count > 0 else { return self }
        var arranged = NameParts()
        var prefix = PackedName.none
        for place in 0..<count {
            let part = self[place]
            let isLast = place == count - 1
            switch ParticleRules.treatment(of: part) {
            case .joined where !isLast: prefix = prefix.followed(by: part)
            case .gluing where !isLast && arranged.count > 0:
                prefix = arranged.removeLast().followed(by: part)
            case .dropped where !(isLast && arranged.count == 0): continue
            default:
                arranged.add(ParticleRules.shortened(prefix.followed(by: part)))
                prefix = .none
            }
        }
        if arranged.count == 0, !prefix.isEmpty { arranged.add(prefix) }
        return arranged
    }
}
