/// The names of a record, found by the words in them.
struct NameIndex {
    struct Place: Hashable {
        var designation: Int
        var part: Int
    }

    private struct Spelling {
        var part: Designation.Part
        /// The part without its vowels, as some people write in haste.
        var consonants: [UInt8]
        var places: [Place]
    }

    private(set) var designations: [Designation] = []
    private var exact: [String: [Place]] = [:]
    private var nicknames: [String: [Place]] = [:]
    /// Beginnings of names, as they are cut: "Tann", "Beac".
    private var cut: [String: [Place]] = [:]
    private(set) var initials: [String: [Int]] = [:]
    /// Names run together as in the host or the mailbox of an address: "violetline", "gdacre".
    private(set) var runTogether: [String: [Int]] = [:]
    /// Different words that name, for the comparison by spelling and sound.
    private var spelled: [Spelling] = []

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() {
            designations += Designation.read(
                protected.text, item: item, kind: protected.kind, isDetail: false,
                permitted: permitted)
            designations += Designation.read(
                protected.detail, item: item, kind: protected.kind, isDetail: true,
                permitted: permitted)
        }
        designations += NameIndex.people(record, permitted) + NameIndex.owners(record, permitted)
        var places: [String: Int] = [:]
        for (number, designation) in designations.enumerated() {
            for (place, part) in designation.parts.enumerated() where part.names {
                let here = Place(designation: number, part: place)
                exact[part.text, default: []].append(here)
                if part.kind != .given, part.bytes.count >= 6 {
                    for count in 3...(part.bytes.count - 2) {
                        cut[String(part.text.prefix(count)), default: []].append(here)
                    }
                }
                for name in GivenNames.aliases[part.text] ?? [] where name != part.text {
                    if part.kind == .given { nicknames[name, default: []].append(here) }
                }
                if let known = places[part.text] {
                    spelled[known].places.append(here)
                } else if part.bytes.count >= 4 {
                    places[part.text] = spelled.count
                    spelled.append(
                        Spelling(
                            part: part, consonants: Sound.consonants(part.bytes), places: [here]))
                }
            }
            for word in NameIndex.joined(designation) {
                runTogether[word, default: []].append(number)
            }
            // "B&H's payroll" for Brewer & Haskins Opticians.
            for place in designation.parts.indices.dropLast(2)
            where designation.parts[place + 1].text == "and" {
                let pair = [designation.parts[place], designation.parts[place + 2]]
                if pair.allSatisfy(\.names) {
                    let letters = String(pair.compactMap(\.text.first))
                    initials[letters, default: []].append(number)
                }
            }
            for letters in designation.allInitials {
                initials[letters, default: []].append(number)
            }
            // "The Q.C.I." for the stroke clinic at the Queen Charlotte Infirmary.
            if let link = designation.parts.lastIndex(where: {
                ["the", "at", "of"].contains($0.text)
            }),
                link > 0, link + 2 < designation.parts.count
            {
                var rest = designation
                rest.parts = Array(designation.parts[(link + 1)...])
                for letters in rest.allInitials
                where letters.utf8.count > 2 || rest.parts[0].kind == .core {
                    initials[letters, default: []].append(number)
                }
            }
            let letters = Array(designation.initials)
            guard letters.count >= 2 else { continue }
            let kind = record.protected[designation.item].kind
            if letters.count > 2, kind.namesPeople {
                for place in letters.indices.dropLast() {
                    initials[String(letters[place...(place + 1)]), default: []].append(number)
                }
                initials[String([letters[0], letters[letters.count - 1]]), default: []].append(
                    number)
            }
        }
    }

    /// The whole names of people whom an item calls by one: "Nesrin, who rang from the bakery".
    private static func people(_ record: ReleaseRecord, _ permitted: Permitted) -> [Designation] {
        var found: [Designation] = []
        for party in record.parties where !Permitted.isKnown(party.role) {
            let names = Reader.read(party.name).tokens.filter { $0.isCapital && $0.length > 2 }
            guard names.count > 1, !names.allSatisfy({ permitted.words.contains($0.text) }) else {
                continue
            }
            for (item, protected) in record.protected.enumerated() where protected.kind.namesPeople
            {
                let words = Set(Reader.read(protected.text).tokens.map(\.text))
                let shared = names.count { words.contains($0.text) }
                guard shared > 0, shared < names.count, words.contains(names[0].text) else {
                    continue
                }
                found += Designation.read(
                    party.name, item: item, kind: protected.kind, isDetail: false,
                    permitted: permitted)
            }
        }
        return found
    }

    /// "A green Micra, driven by her friend Esi": who it belongs to.
    private static func owners(_ record: ReleaseRecord, _ permitted: Permitted) -> [Designation] {
        record.protected.indices.flatMap { item -> [Designation] in
            guard record.protected[item].kind == .vehicle else { return [] }
            return [record.protected[item].text, record.protected[item].detail].flatMap { text in
                guard
                    let owning = Reader.read(text).tokens.first(where: {
                        owned.contains($0.text)
                    })
                else { return [Designation]() }
                let scalars = text.unicodeScalars
                let rest = String(
                    scalars[scalars.index(scalars.startIndex, offsetBy: owning.end)...])
                return Designation.read(
                    rest, item: item, kind: .thirdPartyIdentity, isDetail: false,
                    permitted: permitted)
            }
        }
    }

    private static let owned = FunctionWords.words(
        "driven owned belongs belonging insured lent registered borrowed")

    /// The parts of a name without spaces, two or more of them, and a surname with an initial.
    private static func joined(_ designation: Designation) -> Set<String> {
        guard !designation.isDetail else { return [] }
        let parts = designation.parts.filter { $0.kind != .number && !$0.isTitle }
        var found: Set<String> = []
        for all in [parts, designation.parts.filter { $0.kind != .number }] {
            for first in all.indices {
                var words = [""]
                var names = 0
                for (place, part) in all[first...].enumerated() where words.count < 9 {
                    // "St Hilda's" is "sthildas".
                    let forms =
                        part.names || part.kind == .type
                        ? [part.text, part.text + "s"] : [part.text]
                    words = words.flatMap { word in forms.map { word + $0 } }
                    if part.names, !part.isKnown { names += 1 }
                    guard place > 0, names > 0 else { continue }
                    found.formUnion(words.filter { $0.utf8.count >= 7 })
                }
            }
        }
        if parts.count == 2, parts[0].kind == .given || parts[1].kind == .core,
            parts[1].names, !parts[1].isKnown, parts[1].bytes.count >= 4,
            let initial = parts[0].text.first
        {
            found.insert(String(initial) + parts[1].text)
            found.insert(parts[1].text + String(initial))
        }
        return found
    }

    func places(of word: String) -> [Place] {
        if let found = exact[word] { return found }
        // "Hildas" without its apostrophe.
        if word.utf8.count > 4, word.hasSuffix("s") { return exact[String(word.dropLast())] ?? [] }
        return exact[word + "s"] ?? []
    }

    func exactPlaces(of word: String) -> [Place] { exact[word] ?? [] }

    /// Names that a word may be cut from.
    func cut(_ word: String) -> [Place] { cut[word] ?? [] }

    /// Rare names with such a beginning and such an end, and more between: "P—die".
    func broken(_ start: String, _ end: String) -> [Place] {
        spelled.filter { spelling in
            let part = spelling.part
            return (part.kind == .core || part.kind == .common) && part.text.hasPrefix(start)
                && part.text.hasSuffix(end)
                && part.bytes.count > start.utf8.count + end.utf8.count
        }.flatMap(\.places)
    }

    func nicknames(of word: String) -> [Place] { nicknames[word] ?? [] }

    subscript(place: Place) -> Designation.Part {
        designations[place.designation].parts[place.part]
    }

    /// Names that a word may be a slip for.
    func slips(_ word: [UInt8]) -> [Place] {
        guard word.count >= 3 else { return [] }
        let letters = EditDistance.letters(word)
        var sound: [UInt8]?
        var found: [Place] = []
        for number in spelled.indices {
            let own = spelled[number].part.letters
            // What is left of a name has no other letters.
            if letters & ~own == 0,
                NameIndex.isContraction(
                    word, of: spelled[number].part.bytes, spelled[number].consonants)
            {
                found += spelled[number].places
                continue
            }
            guard (own ^ letters).nonzeroBitCount <= 5,
                abs(spelled[number].part.bytes.count - word.count) <= 3
            else { continue }
            if NameIndex.isSlip(word, of: spelled[number].part, sound: &sound) {
                found += spelled[number].places
            }
        }
        return found
    }

    /// "Rworth" for "Ravensworth": the letters in their order, the first among them, and the end or
    /// the beginning whole.
    private static func isContraction(
        _ word: [UInt8], of name: [UInt8], _ consonants: [UInt8]
    ) -> Bool {
        // "Mrlpt": all vowels left out.
        if word.count >= 4, word == consonants { return true }
        guard word.count >= 3, name.count >= 6, word.count + 2 <= name.count, word[0] == name[0],
            word.count >= 5 && word.suffix(3).elementsEqual(name.suffix(3))
                || word.prefix(2).elementsEqual(name.prefix(2)) && word.last == name.last
                || word.count >= 6 && word.prefix(4).elementsEqual(name.prefix(4))
        else { return false }
        var place = 0
        for letter in name where place < word.count && letter == word[place] { place += 1 }
        return place == word.count
    }

    /// A word with "th" for the "ff" or "f" that it ends in, an "s" behind it or not.
    private static func fronted(_ word: [UInt8]) -> [UInt8]? {
        var rest = word[...]
        if rest.last == 0x73 { rest.removeLast() }
        guard rest.last == 0x66 else { return nil }
        while rest.last == 0x66 { rest.removeLast() }
        return Array(rest) + [0x74, 0x68]
    }

    /// Whether a word is a name with a slip or two, or said like it.
    static func isSlip(_ word: [UInt8], of part: Designation.Part, sound: inout [UInt8]?) -> Bool {
        // "St Endriff's" for St Endrith's.
        if part.bytes.count >= 6, let fronted = fronted(word), fronted == part.bytes { return true }
        let count = min(part.bytes.count, word.count)
        // "Hoap" and "Hope", "Laik" and "Lake".
        if part.bytes.count == 4, word.count == 4, word[0] == part.bytes[0],
            Sound.key(word) == part.sound, Sound.isOneLong(word, part.bytes)
        {
            return true
        }
        // A letter or two, and more where it sounds the same.
        var most = count >= 8 ? 2 : count >= 5 ? 1 : word.first == part.bytes.first ? 1 : 0
        if count >= 5 {
            let said = sound ?? Sound.key(word)
            sound = said
            if said.count >= 2, said == part.sound { most = count >= 8 ? 4 : count >= 7 ? 3 : 2 }
        }
        guard most > 0, abs(part.bytes.count - word.count) <= most,
            (part.letters ^ EditDistance.letters(word)).nonzeroBitCount <= 2 * most,
            let distance = EditDistance.between(word, part.bytes, limit: most)
        else { return false }
        return distance > 0
    }
}
