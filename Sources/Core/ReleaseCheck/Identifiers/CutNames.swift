/// Names of two words or more, of which one at least is cut to some of its letters.
///
/// "Br. Harb.", "B'ps Row", "2nd Spr", "Signp. Safe": one cut word may be anything; two side by side,
/// in the item's order, are the item.
struct CutNames {
    private struct Place {
        var designation: Int
        /// The first of two or more parts in a row.
        var part: Int
    }

    private enum Likeness { case whole, cut }

    private let index: NameIndex
    private let permitted: Permitted
    private let parts: [[Designation.Part]]
    /// Where a name may begin, by its first letter or digit.
    private var starts: [UInt8: [Place]] = [:]

    init(_ index: NameIndex, permitted: Permitted) {
        self.index = index
        self.permitted = permitted
        parts = index.designations.map { designation in
            designation.parts.filter { $0.kind != .link && $0.kind != .number }
        }
        for (number, parts) in parts.enumerated() {
            for place in parts.indices.dropLast() where !parts[place].isTitle {
                guard let first = parts[place].bytes.first else { continue }
                let here = Place(designation: number, part: place)
                starts[first, default: []].append(here)
                // "2nd" for "Second".
                if let digit = CutNames.ordinal(parts[place].text) {
                    starts[digit, default: []].append(here)
                }
            }
        }
    }

    func match(_ scan: inout Scan) {
        for (place, token) in scan.tokens.enumerated()
        where token.isCapital || token.hasDigit || scan.document.isMetadata || scan.isCasual {
            guard token.length >= 2, let first = token.text.utf8.first else { continue }
            for start in starts[first] ?? [] { judge(start, at: place, &scan) }
        }
    }

    private func judge(_ start: Place, at place: Int, _ scan: inout Scan) {
        let wanted = parts[start.designation]
        var cuts = 0
        var letters = 0
        var count = 0
        var names = 0
        var longest = 0
        var isNew = false
        // Words that everybody knows, though they are cut here.
        var plain = 0
        while start.part + count < wanted.count, place + count < scan.tokens.count {
            let here = place + count
            if count > 0, !isBeside(here, scan, after: cuts > 0 || count == 1) { break }
            let part = wanted[start.part + count]
            guard let likeness = likeness(here, part, scan) else { break }
            if likeness == .cut {
                if isPlain(scan.tokens[here]) { plain += 1 }
                cuts += 1
                if part.names { longest = max(longest, scan.tokens[here].length) }
            }
            if part.names {
                names += 1
                if !part.isKnown { isNew = true }
            }
            if count > 0,
                !permitted.pairs.contains(
                    wanted[start.part + count - 1].canonical + " " + part.canonical)
            {
                isNew = true
            }
            letters += scan.tokens[here].length
            count += 1
        }
        guard count >= 2, cuts >= 1, isNew, longest >= 2, letters >= 5 else { return }
        // "Lit Curl Nsy": three words cut, of which one is no word.
        if plain > 0, cuts < 3 || plain == cuts { return }
        // One name and a kind of place: the name has to be told by three letters.
        if names < 2, longest < 3 { return }
        if names >= 2, longest < 3, letters < 6 { return }
        scan.hit(
            index.designations[start.designation].item, .abbreviated, place..<(place + count))
    }

    /// Whether a word follows the one before it in a name; a stop ends a word that is cut.
    private func isBeside(_ place: Int, _ scan: Scan, after isCut: Bool) -> Bool {
        switch scan.tokens[place].before {
        case .none, .hyphen, .space: true
        case .stop: isCut && scan.tokens[place - 1].length <= 5
        default: false
        }
    }

    private func likeness(_ place: Int, _ part: Designation.Part, _ scan: Scan) -> Likeness? {
        let token = scan.tokens[place]
        if token.text == part.text { return .whole }
        if token.hasDigit, let digit = CutNames.ordinal(part.text),
            token.text.utf8.first == digit, NumberWords.ordinals[token.text] != nil
        {
            return .whole
        }
        if scan.canonical[place] == part.canonical { return .whole }
        guard !token.hasDigit, token.length >= 2, token.length < part.bytes.count,
            token.isCapital || scan.document.isMetadata || scan.isCasual,
            CutNames.isCut(token.text, from: part.bytes),
            !FunctionWords.function.contains(token.text), !Designation.isTitle(token.text),
            token.isCapital || !isPlain(token),
            Calendars.weekdays[token.text] == nil, Calendars.month(token.text) == nil,
            !GivenNames.common.contains(token.text) || part.text.hasPrefix(token.text)
        else { return nil }
        return .cut
    }

    private func isPlain(_ token: Token) -> Bool {
        KnownWords.contains(word: token.text, stem: token.stem)
    }

    /// Whether the letters of a word stand in a name in their order, the first among them.
    private static func isCut(_ word: String, from name: [UInt8]) -> Bool {
        let letters = word.utf8
        guard letters.first == name.first else { return false }
        var place = letters.startIndex
        for letter in name where place < letters.endIndex && letter == letters[place] {
            place = letters.index(after: place)
        }
        // "B'ps" for "Bishop's".
        if place < letters.endIndex, letters[place] == 0x73 { place = letters.index(after: place) }
        return place == letters.endIndex
    }

    /// The digit that an ordinal is written with.
    private static func ordinal(_ word: String) -> UInt8? {
        guard let value = NumberWords.ordinals[word], value < 10,
            word.utf8.first.map({ $0 > 0x39 }) == true
        else { return nil }
        return UInt8(0x30 + value)
    }
}
