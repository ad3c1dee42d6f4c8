/// Whole names of which every word is cut as offices cut them: "Th Hill Jnrs", "Bp's Wk HC",
/// "StOz RC Pri", "CrgnLea HS".
///
/// A cut word may be many things. The more letters stand in the name's order, word for word from
/// its first to its last, the less it can be anything else.
struct OfficeCuts {
    /// What stands in a text, once as it is parted and once with the piece that is run on to it.
    private struct Piece {
        var letters: [UInt8]
        var tokens: Range<Int>
        var isUpper: Bool
        var isName: Bool
        /// A word that everybody uses, which is no cut of another.
        var isWord: Bool
    }

    private struct Trial {
        var bits = 0.0
        var parts = 0
        var names: Set<Int> = []
        var strange = 0
        /// One word alone is the beginning of many.
        var isSure = false
        var end: Int
    }

    private let index: NameIndex
    private let permitted: Permitted
    /// Names and kinds of each designation, links and titles left out.
    private let parts: [[Designation.Part]]
    private var starts: [UInt8: [Int]] = [:]

    /// So sure a name is told: a thousand letters at random hold fewer than one like it.
    private static let enough = 14.0

    init(_ index: NameIndex, permitted: Permitted) {
        self.index = index
        self.permitted = permitted
        parts = index.designations.map { designation in
            designation.parts.filter { ($0.kind != .link || $0.text == "rc") && $0.kind != .number }
        }
        for (number, parts) in parts.enumerated() where !index.designations[number].isDetail {
            guard let first = parts.first?.bytes.first, parts.contains(where: { isNew($0) }),
                !parts.contains(where: { $0.kind == .given })
            else { continue }
            starts[first, default: []].append(number)
        }
    }

    func match(_ scan: inout Scan) {
        for place in scan.tokens.indices {
            let token = scan.tokens[place]
            guard let first = token.text.utf8.first, !token.hasDigit, !token.isMask,
                token.isCapital || scan.document.isMetadata || scan.isCasual
                    || token.length >= 4
                        && !KnownWords.contains(word: token.text, stem: token.stem)
            else { continue }
            guard let starts = starts[first] else { continue }
            let pieces = pieces(at: place, scan)
            for number in starts
            where pieces.contains(where: {
                OfficeCuts.cut($0.letters, parts[number][...], $0.isUpper) != nil
            }) {
                guard let end = end(of: number, at: place, scan) else { continue }
                scan.hit(index.designations[number].item, .abbreviated, place..<end)
            }
        }
    }

    private func isNew(_ part: Designation.Part) -> Bool { part.names && !part.isKnown }

    private func end(of number: Int, at place: Int, _ scan: Scan) -> Int? {
        let wanted = parts[number]
        guard let trial = align(wanted, 0, place, Trial(end: place), scan) else { return nil }
        // With each part in its place the next one is less of a chance.
        let bits = trial.bits + 2 * Double(max(0, trial.parts - 2))
        guard bits >= OfficeCuts.enough, trial.strange > 0, trial.isSure || trial.parts > 1,
            wanted.indices.allSatisfy({ !wanted[$0].names || trial.names.contains($0) }),
            trial.names.contains(where: { isNew(wanted[$0]) }),
            !scan.tokens[place..<trial.end].allSatisfy({ permitted.words.contains($0.text) })
        else { return nil }
        return trial.end
    }

    /// The best way to lay the parts of a name on words from a place on.
    private func align(
        _ wanted: [Designation.Part], _ part: Int, _ place: Int, _ trial: Trial, _ scan: Scan
    ) -> Trial? {
        guard part < wanted.count else { return trial }
        var best = wanted[part...].allSatisfy({ !$0.names }) && trial.parts > 0 ? trial : nil
        func take(_ next: Trial?) {
            if let next, next.bits > best?.bits ?? 0 { best = next }
        }
        // A kind may be left out, but not before the first word.
        if trial.parts > 0, !wanted[part].names {
            take(align(wanted, part + 1, place, trial, scan))
        }
        guard place < scan.tokens.count, trial.parts == 0 || isBeside(place, scan) else {
            return best
        }
        // "N-y-Fel".
        if trial.parts > 0, OfficeCuts.isLink(scan.tokens[place]) {
            take(align(wanted, part, place + 1, trial, scan))
        }
        for piece in pieces(at: place, scan) {
            guard let found = OfficeCuts.cut(piece.letters, wanted[part...], piece.isUpper) else {
                continue
            }
            let last = wanted[part + found.count - 1]
            let isWhole =
                found.count == 1
                && (piece.letters == last.bytes || piece.letters == last.bytes + [0x73]
                    || piece.letters + [0x73] == last.bytes)
            let isKind =
                found.count == 1
                && PlaceWords.kinds[String(decoding: piece.letters, as: UTF8.self)]
                    == last.canonical
            if piece.isWord, !isWhole, !isKind { continue }
            var next = trial
            next.bits +=
                isWhole ? min(9, 1.8 * Double(piece.letters.count)) : isKind ? 4 : found.bits
            next.parts += found.count
            next.names.formUnion((part..<(part + found.count)).filter { wanted[$0].names })
            if !isWhole, piece.letters.count > 1 { next.strange += 1 }
            next.isSure =
                trial.isSure || piece.tokens.count > 1
                || piece.letters.count >= 6 && piece.isName
                    && !last.bytes.starts(with: piece.letters)
            next.end = piece.tokens.upperBound
            take(align(wanted, part + found.count, piece.tokens.upperBound, next, scan))
        }
        return best
    }

    private static func isLink(_ token: Token) -> Bool {
        PlaceWords.links.contains(token.text) || token.text == "y"
    }

    private func isBeside(_ place: Int, _ scan: Scan) -> Bool {
        switch scan.tokens[place].before {
        case .none, .hyphen, .space: true
        case .stop: scan.tokens[place - 1].length <= 5
        default: false
        }
    }

    private func pieces(at place: Int, _ scan: Scan) -> [Piece] {
        let tokens = scan.tokens
        let token = tokens[place]
        guard !token.hasDigit, !token.isMask else { return [] }
        let isNamed = token.isCapital || scan.document.isMetadata
        var found = [
            Piece(
                letters: Array(token.text.utf8), tokens: place..<(place + 1),
                isUpper: token.isUpper, isName: isNamed,
                isWord: token.length > 2
                    && KnownWords.contains(word: token.text, stem: token.stem)
                    || token.length == 1 && !isNamed
                    || token.length == 2 && !isNamed
                        && FunctionWords.function.contains(token.text)
            )
        ]
        // "LadyB", "StOz", "N-y-Fel".
        if place + 1 < tokens.count, tokens[place + 1].before == .none,
            !tokens[place + 1].hasDigit
        {
            found.append(
                Piece(
                    letters: Array((token.text + tokens[place + 1].text).utf8),
                    tokens: place..<(place + 2), isUpper: false, isName: isNamed,
                    isWord: false))
        }
        return found
    }

    /// How many parts some letters are cut from, and how much that says, in bits.
    private static func cut(
        _ letters: [UInt8], _ wanted: ArraySlice<Designation.Part>, _ isUpper: Bool
    ) -> (count: Int, bits: Double)? {
        guard let first = wanted.first, letters.first == first.bytes.first else { return nil }
        if let bits = bits(letters[...], of: first.bytes) { return (1, bits) }
        // "HC" for Health Centre.
        if isUpper, (2...4).contains(letters.count), wanted.count >= letters.count,
            zip(letters, wanted).allSatisfy({ $0 == $1.bytes.first })
        {
            return (letters.count, 3 * Double(letters.count))
        }
        // "Pebct" for Pebble Court: the first letters of two parts, run together.
        guard wanted.count > 1, letters.count >= 4,
            let second = wanted.dropFirst().first
        else { return nil }
        for place in letters.indices.dropFirst(2).dropLast()
        where letters[place] == second.bytes.first {
            if let one = bits(letters[..<place], of: first.bytes),
                let two = bits(letters[place...], of: second.bytes)
            {
                return (2, one + two)
            }
        }
        return nil
    }

    /// How much letters say that stand in a word in their order, its first among them.
    private static func bits(_ letters: ArraySlice<UInt8>, of word: [UInt8]) -> Double? {
        guard letters.count <= word.count + 1, letters.first == word.first else { return nil }
        if word.starts(with: letters) { return 3.2 * Double(letters.count) }
        var place = letters.startIndex
        func isNext(_ letter: UInt8) -> Bool {
            place < letters.endIndex
                && (letter == letters[place] || letter == 0x73 && letters[place] == 0x7A)
        }
        // "Oz" is short for Oswald.
        for letter in word where isNext(letter) { place += 1 }
        // A possessive goes on with an "s".
        if isNext(0x73) { place += 1 }
        return place == letters.endIndex ? 2.4 * Double(letters.count) : nil
    }
}
