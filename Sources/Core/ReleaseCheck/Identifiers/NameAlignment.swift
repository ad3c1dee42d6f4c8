/// Lays the parts of a name beside the words of a text.
struct NameAlignment {
    struct Match {
        var range: Range<Int>
        /// The tokens that answer to a part.
        var tokens: Set<Int>
        /// Which parts they answer to.
        var parts: Set<Int> = []
        /// Besides the part that it started from.
        var names = 0
        var newNames = 0
        var types = 0
        var numbers = 0
        var slips = 0
        var shortened = 0
        var isWhole = false

        var others: Int { names + types + numbers }
        var count: Int { tokens.count }
    }

    private enum Likeness { case same, slip, short }

    let scan: Scan

    func align(_ designation: Designation, part: Int, token: Int) -> Match {
        var match = Match(range: token..<(token + 1), tokens: [token], parts: [part])
        var low = token
        var high = token
        var matched = 1
        walk(designation, from: part, token: token, step: 1) { here, index, likeness in
            high = here
            matched += 1
            match.parts.insert(index)
            note(designation.parts[index], here, likeness, &match)
        }
        walk(designation, from: part, token: token, step: -1) { here, index, likeness in
            low = here
            matched += 1
            match.parts.insert(index)
            note(designation.parts[index], here, likeness, &match)
        }
        match.range = low..<(high + 1)
        match.isWhole = matched >= designation.parts.filter { $0.kind != .link }.count
        return match
    }

    private func note(
        _ part: Designation.Part, _ token: Int, _ likeness: Likeness, _ match: inout Match
    ) {
        match.tokens.insert(token)
        switch part.kind {
        case .core, .common, .given:
            match.names += 1
            if !part.isKnown, likeness != .short { match.newNames += 1 }
        case .type: match.types += 1
        case .number: match.numbers += 1
        case .link: break
        }
        if likeness == .slip { match.slips += 1 }
        if likeness == .short { match.shortened += 1 }
    }

    private func walk(
        _ designation: Designation, from part: Int, token: Int, step: Int,
        found: (Int, Int, Likeness) -> Void
    ) {
        var part = part + step
        var token = token + step
        let tokens = scan.tokens
        while designation.parts.indices.contains(part), tokens.indices.contains(token) {
            let broken = step > 0 ? tokens[token].before : tokens[token + 1].before
            if broken == .line || broken == .stop && !isCut(before: max(token, token - step)) {
                return
            }
            let wanted = designation.parts[part]
            if let likeness = likeness(tokens[token], scan.spoken[token], wanted) {
                if wanted.kind != .link { found(token, part, likeness) }
                part += step
                token += step
            } else if step > 0, let count = initials(tokens[token], designation, part) {
                for place in 0..<count { found(token, part + place, .short) }
                return
            } else if wanted.kind == .link {
                part += step
            } else if scan.spoken[token].isEmpty || PlaceWords.links.contains(tokens[token].text)
                || tokens[token].text == "number"
                || tokens[token].text == "no"
            {
                token += step
            } else {
                // One part may be left out: "St Brannoc's Primary" for "St Brannoc's RC Primary".
                let after = part + step
                guard designation.parts.indices.contains(after),
                    self.likeness(tokens[token], scan.spoken[token], designation.parts[after])
                        != nil
                else { return }
                part = after
            }
        }
    }

    /// Whether the stop before a token ends a word that is cut and no sentence, as in `Porthgw. Ln`.
    private func isCut(before place: Int) -> Bool {
        let last = scan.tokens[place - 1]
        if last.length <= 4 { return true }
        let next = scan.tokens[place].text
        guard let kind = PlaceWords.kinds[next] else { return false }
        // No sentence begins with "Surg".
        return kind != next || !KnownWords.contains(word: last.text, stem: last.stem)
    }

    /// "DN" after "Honeysuckle" stands for "Day Nursery".
    private func initials(_ token: Token, _ designation: Designation, _ part: Int) -> Int? {
        guard token.isUpper, (2...4).contains(token.length) else { return nil }
        let rest = designation.parts[part...].prefix(token.length)
        let letters = String(rest.compactMap(\.text.first))
        return letters == token.text ? rest.count : nil
    }

    private func likeness(_ token: Token, _ spoken: [UInt8], _ part: Designation.Part) -> Likeness?
    {
        if token.text == part.text { return .same }
        if part.kind == .number { return spoken == part.bytes ? .same : nil }
        if token.hasDigit { return nil }
        let bytes = Array(token.text.utf8)
        if part.kind == .type || PlaceWords.kinds[part.text] != nil {
            if Permitted.canonical(token.text) == part.canonical { return .short }
            if token.text == "st", part.canonical == "street" { return .short }
        }
        guard part.kind != .link else { return nil }
        // "Holy X Ln Prim".
        if token.text == "x", part.text == "cross" { return .short }
        if part.kind == .given, GivenNames.aliases[part.text]?.contains(token.text) == true {
            return .short
        }
        if bytes.count >= 3, bytes.count < part.bytes.count, part.bytes.starts(with: bytes),
            !KnownWords.contains(word: token.text, stem: token.stem)
                || token.isCapital && !token.opensSentence && bytes.count + 3 <= part.bytes.count
        {
            return .short
        }
        if bytes.count + 1 == part.bytes.count || bytes.count == part.bytes.count + 1,
            bytes.count > 3, bytes.last == 0x73 || part.bytes.last == 0x73,
            bytes.starts(with: part.bytes.dropLast()) || part.bytes.starts(with: bytes.dropLast())
        {
            return .same
        }
        // "Inf'y", "Bk", "Hosp": the first letter and others in their order.
        if token.isCapital, bytes.count >= 2, bytes.count <= 4, bytes.count < part.bytes.count,
            part.kind != .given, isSkeleton(bytes, of: part.bytes)
        {
            return .short
        }
        if token.isCapital, bytes.count == 1 || bytes.count == 2 && bytes[1] == 0x73,
            bytes[0] == part.bytes[0],
            part.names || part.kind == .type && bytes.count == 1 && scan.isBroken(after: token)
        {
            return .short
        }
        var sound: [UInt8]?
        if part.bytes.count >= 4, bytes.count >= 4,
            (part.letters ^ EditDistance.letters(bytes)).nonzeroBitCount <= 5,
            NameIndex.isSlip(bytes, of: part, sound: &sound)
        {
            return .slip
        }
        return nil
    }

    private func isSkeleton(_ short: [UInt8], of word: [UInt8]) -> Bool {
        guard short.first == word.first else { return false }
        var place = 0
        for letter in word where place < short.count && letter == short[place] { place += 1 }
        return place == short.count && !KnownWords.contains(String(decoding: short, as: UTF8.self))
    }
}
