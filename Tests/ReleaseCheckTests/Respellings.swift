import ReleaseCheck

/// A protected name put otherwise, as writers do.
struct Respelling {
    var way: String
    var item: String
    var text: String
}

/// The names of a record respelled by rule: not what somebody thought of, but every one of its kind.
struct Respellings {
    let record: ReleaseRecord
    private let permitted: Set<String>

    init(_ record: ReleaseRecord) {
        self.record = record
        permitted = Set(record.permitted.flatMap(Respellings.words).map { $0.lowercased() })
    }

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    }

    /// A run of capitals within an item, as words.
    private func found() -> [(item: ProtectedItem, words: [String])] {
        var found: [(ProtectedItem, [String])] = []
        for item in record.protected where Respellings.kinds.contains(item.kind) {
            let pieces = item.text.split { ",;:()".contains($0) }
            for piece in pieces.prefix(item.kind == .address ? 3 : 1) {
                let words = piece.split(separator: " ").map(String.init)
                let capitals = words.drop { $0.first?.isUppercase != true }
                    .prefix { $0.first?.isUppercase == true || $0 == "of" }
                guard capitals.count > 1, capitals.last != "of",
                    capitals.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "'" } }),
                    rare(Array(capitals)).count > 0
                else { continue }
                found.append((item, Array(capitals)))
                break
            }
        }
        return found
    }

    /// Places of the words of a name that no kind of place, no title and no permitted text has.
    func rare(_ words: [String]) -> [Int] {
        words.indices.filter {
            words[$0].count > 4 && Respellings.short[words[$0]] == nil
                && !Respellings.titles.contains(words[$0])
                && !permitted.contains(words[$0].lowercased())
        }
    }

    func names() -> [Respelling] {
        found().flatMap { item, words -> [Respelling] in
            var found = misspelled(item.id, words)
            found += heard(item.id, words)
            found += abbreviated(item.id, words)
            found += spelled(item.id, words)
            found += initials(item, words)
            found += files(item.id, words)
            found += hurried(item.id, words)
            found += typed(item, words)
            return found
        } + addresses()
    }

    /// The same kinds with another rare word in the place of the item's.
    func others() -> [Respelling] {
        found().flatMap { item, words -> [Respelling] in
            rare(words).flatMap { place in
                ["Brackendale", "Thistlewick", "Quenby", "Umberleigh"].map { name in
                    var words = words
                    for here in rare(words) { words[here] = "Ockham" }
                    words[place] = name
                    return Respelling(way: "other", item: item.id, text: carried(words))
                }
            }
        }
    }

    func carried(_ words: [String]) -> String {
        "Please do not write to \(words.joined(separator: " ")) about it."
    }

    private func misspelled(_ item: String, _ words: [String]) -> [Respelling] {
        rare(words).flatMap { place in
            Slips.all(of: words[place]).map { slip in
                var slipped = words
                slipped[place] = slip.word
                return Respelling(way: slip.way, item: item, text: carried(slipped))
            }
        }
    }

    /// Every word of the name written by ear, kinds of place too.
    private func heard(_ item: String, _ words: [String]) -> [Respelling] {
        var heard = words
        for (place, word) in words.enumerated() where word.count > 3 {
            if let slip = Slips.all(of: word).first(where: { $0.way == "by ear" }) {
                heard[place] = slip.word
            } else if let slip = Slips.all(of: word).last(where: { $0.way == "letter left out" }) {
                heard[place] = slip.word
            }
        }
        let isOther = rare(words).contains { heard[$0] != words[$0] }
        guard isOther else { return [] }
        return [Respelling(way: "all by ear", item: item, text: carried(heard))]
    }

    private func abbreviated(_ item: String, _ words: [String]) -> [Respelling] {
        var found: [Respelling] = []
        for (place, word) in words.enumerated() {
            for short in Respellings.short[word] ?? [] {
                var cut = words
                cut[place] = short
                found.append(Respelling(way: "shortened kind", item: item, text: carried(cut)))
                for dotted in rare(words) {
                    cut[dotted] = String(words[dotted].prefix(4)) + "."
                    found.append(Respelling(way: "shortened both", item: item, text: carried(cut)))
                    var slipped = cut
                    slipped[dotted] = String(words[dotted].dropLast(2)) + words[dotted].suffix(1)
                    found.append(
                        Respelling(way: "slip and kind", item: item, text: carried(slipped)))
                    break
                }
            }
        }
        return found
    }

    private func spelled(_ item: String, _ words: [String]) -> [Respelling] {
        rare(words).flatMap { place in
            ["-", ".", " ", ", "].map { mark in
                var letters = words
                letters[place] = words[place].filter(\.isLetter).uppercased().map(String.init)
                    .joined(separator: mark)
                return Respelling(way: "letter by letter", item: item, text: carried(letters))
            }
        }
    }

    private func initials(_ item: ProtectedItem, _ words: [String]) -> [Respelling] {
        let first = words.filter { $0 != "of" }.compactMap(\.first).map(String.init)
        guard first.count > 2 || item.kind == .worker else { return [] }
        var found = [first.map { $0 + "." }.joined()]
        if first.count > 2 { found.append(first.joined()) }
        // The first of two or more names by its letter, the kind whole.
        if words.count > 2, let kind = words.last, Respellings.short[kind] != nil {
            found.append(first.dropLast().map { $0 + "." }.joined() + " " + kind)
            found.append(first.dropLast().joined() + " " + kind)
        }
        return found.map {
            Respelling(way: "initials", item: item.id, text: "Nothing will go to \($0) about it.")
        }
    }

    private func files(_ item: String, _ words: [String]) -> [Respelling] {
        let plain = words.map { $0.filter(\.isLetter) }
        let cut = words.map { String((Respellings.short[$0]?.first ?? $0).filter(\.isLetter)) }
        let short = ["_", "-", ""].map { mark in
            Respelling(
                way: "file, kinds cut", item: item,
                text: "2026-03-12_letter_\(cut.joined(separator: mark))-final.pdf")
        }
        return short
            + ["_", "-", ""].map { mark in
                Respelling(
                    way: "file", item: item, text: "note_\(plain.joined(separator: mark))_v2.docx")
            }
    }

    private static let kinds: Set<InformationKind> = [
        .address, .school, .nursery, .gp, .hospital, .refuge, .workplace, .worker,
    ]

    private static let titles: Set<String> = ["Dr", "Mrs", "Ms", "Mr", "Nurse", "Sister", "Saint"]

    /// The words for kinds of place and how they are shortened.
    static let short: [String: [String]] = [
        "Road": ["Rd", "Rd."], "Street": ["St", "St.", "Str"], "Lane": ["Ln", "La"],
        "Close": ["Cl", "Clo"], "Court": ["Ct", "Crt"], "Crescent": ["Cres", "Cresc", "Cr"],
        "Gardens": ["Gdns", "Gdn", "Gds"], "Terrace": ["Ter", "Terr", "Tce"], "Row": ["Rw"],
        "Place": ["Pl"], "Avenue": ["Ave", "Av"], "Drive": ["Dr", "Drv"], "Square": ["Sq"],
        "Yard": ["Yd"], "Wharf": ["Whf"], "Mews": ["Mws"], "House": ["Hse", "Ho"],
        "Lodge": ["Ldg"], "Tower": ["Twr"], "Rise": [], "Walk": ["Wlk"], "Hill": ["Hl"],
        "Bank": ["Bk"], "Quay": ["Qy"], "Cottage": ["Cott", "Ctg"], "Grange": ["Gra"],
        "Green": ["Grn"], "Gate": ["Gte"], "Farm": ["Fm"], "Steps": [], "End": [], "Bottom": [],
        "School": ["Sch", "Schl"], "Primary": ["Pri", "Prim", "Prmy"], "Junior": ["Jnr", "Jun"],
        "Infants": ["Inf"], "Infant": ["Inf"], "Secondary": ["Sec"], "High": ["Hi"],
        "Academy": ["Acad", "Acdy"], "College": ["Coll", "Col"], "Nursery": ["Nurs", "Nsy"],
        "Community": ["Comm", "Cmty"], "Catholic": ["Cath"], "Surgery": ["Surg", "Sgy"],
        "Practice": ["Prac", "Pract"], "Medical": ["Med"], "Health": ["Hlth"],
        "Centre": ["Ctr", "Cen", "Cntr"], "Hospital": ["Hosp", "Hsp"],
        "Infirmary": ["Inf", "Infirm"],
        "General": ["Gen"], "Royal": ["Roy", "Ryl"], "Clinic": ["Clin"],
        "University": ["Uni", "Univ"],
        "Family": ["Fam"], "Refuge": ["Ref"], "Rooms": ["Rms"], "Unit": ["Ut"], "Day": [],
        "Church": ["Ch"], "England": ["Eng"], "Girls'": [], "Boys'": [], "Playgroup": ["Plgp"],
        "Laundry": ["Lndry"], "Care": [], "Home": ["Hm"], "Women's": ["Wmns"], "Old": [],
        "Flat": ["Flt"], "Apartment": ["Apt"], "Great": ["Gt"], "Little": ["Lt"], "Saint": [],
        "Memorial": ["Mem"], "Minor": [], "Injuries": ["Inj"], "Cottages": ["Cotts"],
    ]
}
