/// The shapes of numbers that identify: telephone numbers, postcodes, plates, addresses of mail.
enum CodeShapes {
    /// Telephone numbers in a text, without their leading 0 or 44.
    static func phones(in stream: CodeStream) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var place = 0
        while place < stream.bytes.count {
            guard CodeStream.isDigit(stream.bytes[place]) else {
                place += 1
                continue
            }
            let run = stream.digits(around: place..<(place + 1))
            if let phone = national(Array(stream.bytes[run])) { found.append(phone) }
            place = run.upperBound + 1
        }
        return found
    }

    /// The ten or nine digits that follow the 0 of a British number.
    static func national(_ digits: [UInt8]) -> [UInt8]? {
        var digits = digits[...]
        if digits.starts(with: [0x30, 0x30]) { digits = digits.dropFirst(2) }
        if digits.starts(with: [0x34, 0x34]), digits.count >= 11 { digits = digits.dropFirst(2) }
        if digits.first == 0x30 { digits = digits.dropFirst() }
        return (9...10).contains(digits.count) ? Array(digits) : nil
    }

    /// Postcodes as (outward, inward) in the tokens of a text.
    static func postcodes(in tokens: [Token]) -> [(
        out: [UInt8], inward: [UInt8], range: Range<Int>
    )] {
        var found: [(out: [UInt8], inward: [UInt8], range: Range<Int>)] = []
        for (place, token) in tokens.enumerated() where token.hasDigit && token.length <= 8 {
            let bytes = Array(token.text.utf8)
            if bytes.count >= 5, isOutward(bytes.dropLast(3)), isInward(bytes.suffix(3)) {
                found.append(
                    (Array(bytes.dropLast(3)), Array(bytes.suffix(3)), place..<(place + 1)))
            } else if isOutward(bytes[...]), place + 1 < tokens.count,
                isInward(Array(tokens[place + 1].text.utf8)[...])
            {
                found.append((bytes, Array(tokens[place + 1].text.utf8), place..<(place + 2)))
            }
        }
        return found
    }

    /// One or two letters, a digit, and perhaps one more digit or letter.
    static func isOutward(_ bytes: ArraySlice<UInt8>) -> Bool {
        let letters = bytes.prefix { CodeStream.isLetter($0) }
        guard (1...2).contains(letters.count) else { return false }
        let rest = bytes.dropFirst(letters.count)
        guard let first = rest.first, CodeStream.isDigit(first), rest.count <= 2 else {
            return false
        }
        return true
    }

    /// A digit and two letters.
    static func isInward(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count == 3 && bytes.first.map(CodeStream.isDigit) == true
            && bytes.dropFirst().allSatisfy(CodeStream.isLetter)
    }

    /// A number plate in the tokens of a text: its two parts.
    static func plates(in tokens: [Token]) -> [(first: [UInt8], second: [UInt8])] {
        var found: [(first: [UInt8], second: [UInt8])] = []
        for (place, token) in tokens.enumerated() {
            let bytes = Array(token.text.utf8)
            let next = place + 1 < tokens.count ? Array(tokens[place + 1].text.utf8) : []
            let letters = bytes.allSatisfy(CodeStream.isLetter)
            if bytes.count == 7, isModern(bytes[..<4]), bytes[4...].allSatisfy(CodeStream.isLetter)
            {
                found.append((Array(bytes[..<4]), Array(bytes[4...])))
            } else if bytes.count == 4, isModern(bytes[...]), next.count == 3,
                next.allSatisfy(CodeStream.isLetter)
            {
                found.append((bytes, next))
            } else if token.isUpper, letters, (1...3).contains(bytes.count),
                (2...5).contains(next.count),
                tokens[place + 1].hasDigit
            {
                found.append((bytes, next))
            } else if token.hasDigit, !token.isNumber, (2...4).contains(bytes.count),
                next.count == 3,
                tokens[place + 1].isUpper, CodeStream.isLetter(bytes[0])
            {
                found.append((bytes, next))
            }
        }
        return found
    }

    private static func isModern(_ bytes: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(bytes)
        return CodeStream.isLetter(bytes[0]) && CodeStream.isLetter(bytes[1])
            && CodeStream.isDigit(bytes[2]) && CodeStream.isDigit(bytes[3])
    }

    /// Rooms and units in the tokens of a text: a letter or two, a number, perhaps a second.
    static func rooms(in tokens: [Token]) -> [[UInt8]] {
        tokens.indices.compactMap { place in
            let bytes = Array(tokens[place].text.utf8)
            let letters = bytes.prefix { CodeStream.isLetter($0) }.count
            guard (1...2).contains(letters), bytes.count > letters, bytes.count <= letters + 3,
                bytes.dropFirst(letters).allSatisfy(CodeStream.isDigit)
            else { return nil }
            if place + 1 < tokens.count, tokens[place + 1].isNumber, tokens[place + 1].length < 4,
                tokens[place + 1].before != .space, tokens[place + 1].before != .line
            {
                return bytes + Array(tokens[place + 1].text.utf8)
            }
            let isInward =
                place + 1 < tokens.count
                && CodeShapes.isInward(Array(tokens[place + 1].text.utf8)[...])
            return bytes.count >= 3 && !isInward ? bytes : nil
        }
    }

    /// Whole addresses of mail in a text, in letters and digits, with the place of each.
    static func addresses(in text: String) -> [(local: [UInt8], host: [UInt8])] {
        text.lowercased().split(whereSeparator: { " \n\t<>(),;:\"".contains($0) }).compactMap {
            let parts = $0.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { return nil }
            let host = parts[1].split(separator: ".").first ?? ""
            return (
                parts[0].utf8.filter { CodeStream.isLetter($0) || CodeStream.isDigit($0) },
                host.utf8.filter { CodeStream.isLetter($0) || CodeStream.isDigit($0) }
            )
        }
    }

    /// The words of a mailbox, in small letters, without figures and marks.
    static func words(of mailbox: String) -> [String] {
        mailbox.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// The part of an address of mail before the "@", in each address of a text.
    static func mailboxes(in text: String) -> [String] {
        text.split(whereSeparator: { " \n\t<>(),;:\"".contains($0) }).compactMap { word in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && !parts[0].isEmpty ? String(parts[0]) : nil
        }
    }
}
