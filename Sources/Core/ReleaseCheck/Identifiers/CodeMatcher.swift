/// Looks for protected numbers, postcodes, plates and mailboxes.
struct CodeMatcher {
    enum Shape { case phone, postcode, plate }

    struct Code {
        var item: Int
        var shape: Shape
        var whole: [UInt8]
        /// Where the second part begins: the inward code, the letters of a plate.
        var cut: Int
        /// The outward code or the first part stands in a permitted text.
        var firstIsKnown: Bool
        /// The letters of a plate are no word, and stand in no permitted text.
        var endIsRare = false
    }

    struct Mailbox {
        var item: Int
        var local: String
        var host: [UInt8]
    }

    /// A room or unit: "C4.12".
    private struct Room {
        var item: Int
        var bytes: [UInt8]
    }

    private var rooms: [Room] = []
    private(set) var knownMail: Set<[UInt8]> = []
    private(set) var knownWords: Set<String> = []

    private var codes: [Code] = []
    private(set) var mailboxes: [Mailbox] = []
    private var permittedPhones: [[UInt8]] = []
    /// Plates of permitted texts: a slip that is one of them is his other car.
    let permittedPlates: Set<[UInt8]>

    init(_ record: ReleaseRecord, permitted: [Reading]) {
        var known: Set<[UInt8]> = []
        var knownWords: Set<[UInt8]> = []
        for reading in permitted {
            let stream = CodeStream(reading.tokens)
            permittedPhones += CodeShapes.phones(in: stream)
            for token in reading.tokens where token.hasDigit || token.isUpper {
                knownWords.insert(Array(token.text.utf8))
            }
            for code in CodeShapes.postcodes(in: reading.tokens) {
                known.insert(code.out + code.inward)
            }
        }
        let streams = permitted.map { CodeStream($0.tokens) }
        permittedPlates = Set(
            permitted.flatMap { CodeShapes.plates(in: $0.tokens).map { $0.first + $0.second } })
        for text in record.permitted {
            for address in CodeShapes.addresses(in: text) { knownMail.insert(address.local) }
        }
        self.knownWords = Set(permitted.flatMap { $0.tokens.map(\.text) })
        for party in record.parties where Permitted.isKnown(party.role) {
            self.knownWords.formUnion(Reader.read(party.name).tokens.map(\.text))
        }
        for (item, protected) in record.protected.enumerated() {
            for text in [protected.text, protected.detail] where !text.isEmpty {
                let tokens = Reader.read(text).tokens
                for phone in CodeShapes.phones(in: CodeStream(tokens))
                where !permittedPhones.contains(phone) {
                    codes.append(
                        Code(item: item, shape: .phone, whole: phone, cut: 0, firstIsKnown: false))
                }
                for code in CodeShapes.postcodes(in: tokens)
                where !known.contains(code.out + code.inward) {
                    codes.append(
                        Code(
                            item: item, shape: .postcode, whole: code.out + code.inward,
                            cut: code.out.count,
                            firstIsKnown: known.contains {
                                $0.count == code.out.count + 3 && $0.starts(with: code.out)
                            }
                                || knownWords.contains(code.out)))
                }
                if protected.kind == .vehicle {
                    for plate in CodeShapes.plates(in: tokens) {
                        codes.append(
                            Code(
                                item: item, shape: .plate, whole: plate.first + plate.second,
                                cut: plate.first.count,
                                firstIsKnown: knownWords.contains(plate.first),
                                endIsRare: !knownWords.contains(plate.second)
                                    && !KnownWords.contains(
                                        String(decoding: plate.second, as: UTF8.self))
                            ))
                    }
                }
                for address in CodeShapes.addresses(in: text) {
                    mailboxes.append(
                        Mailbox(
                            item: item, local: String(decoding: address.local, as: UTF8.self),
                            host: address.host))
                }
                if protected.kind == .address || protected.kind.isBody {
                    rooms += CodeShapes.rooms(in: tokens).filter { room in
                        !streams.contains { !$0.places(of: room).isEmpty }
                    }.map { Room(item: item, bytes: $0) }
                }
            }
        }
    }

    func match(_ scan: inout Scan) {
        let stream = CodeStream(scan.tokens)
        let ends =
            codes.contains { $0.shape == .phone }
            ? MaskedDigits.read(scan.document.text, scan.tokens) : []
        // "Nine-sixty seven-three-five": the figure behind the tens may be said apart.
        let hasTens = scan.tokens.indices.dropLast().contains {
            NumberWords.tens[scan.tokens[$0].text] != nil
                && NumberWords.units[scan.tokens[$0 + 1].text] != nil
        }
        let apart = hasTens ? CodeStream(scan.tokens, isApart: true) : nil
        for code in codes {
            switch code.shape {
            case .phone:
                phone(code, stream, ends, &scan)
                if let place = apart?.places(of: code.whole).first, let apart {
                    scan.hit(code.item, .spelledOut, apart.tokens(place))
                }
            case .postcode: postcode(code, stream, &scan)
            case .plate: plate(code, stream, &scan)
            }
            if code.shape != .phone { worded(code, &scan) }
        }
        for mailbox in mailboxes where mailbox.local.utf8.count >= 4 {
            self.mailbox(mailbox, &scan)
        }
        for room in rooms {
            for place in stream.places(of: room.bytes)
            where stream.startsToken(place.lowerBound) && stream.startsToken(place.upperBound) {
                scan.hit(room.item, .partial, stream.tokens(place))
            }
        }
        mail(&scan)
    }

    // MARK: - Telephone numbers

    private static let phoneWords = FunctionWords.words(
        """
        number numbers phone telephone mobile mob tel call calls called calling text texts texted
        ring rings rang ringing dial line landline landlines lines cell whatsapp contact extension
        digits reach message messages sms
        """)
    private static let endWords = FunctionWords.words(
        "ending ends end ended last finishing finishes finish final digits suffix")
    private static let startWords = FunctionWords.words(
        "starting starts start begins beginning begin first prefix opening")

    private func phone(
        _ code: Code, _ stream: CodeStream, _ ends: [MaskedDigits], _ scan: inout Scan
    ) {
        let whole = stream.places(of: code.whole)
        for place in whole {
            let said = stream.tokens(place)
            let spelled = said.count > 6 || !scan.tokens[said.lowerBound].hasDigit
            scan.hit(code.item, spelled ? .spelledOut : .verbatim, said)
        }
        guard whole.isEmpty else { return }
        if let said = masked(code.whole, ends) { return scan.hit(code.item, .partial, said) }
        // "The oh one six three two one, nine six oh": the number that begins so.
        var spoken = code.whole
        spoken.insert(0x31, at: 4)
        // "The one that ends nine six oh, five eight seven, oh one six three two before it."
        let turned = Array(code.whole[4...]) + [0x30] + Array(code.whole[..<4])
        if let place = stream.places(of: spoken).first ?? stream.places(of: turned).first {
            return scan.hit(code.item, .spelledOut, stream.tokens(place))
        }
        for count in [8, 7, 6, 5, 4, 3, 2] where count < code.whole.count {
            let tail = Array(code.whole.suffix(count))
            if permittedPhones.contains(where: { $0.suffix(count).elementsEqual(tail) }) {
                continue
            }
            for place in stream.places(of: tail) where stream.startsToken(place.lowerBound) {
                // "The 960274 one": six digits by themselves, whatever is said after them.
                if count >= 6, stream.tokens(place).count == 1,
                    stream.startsToken(place.upperBound)
                {
                    return scan.hit(code.item, .partial, stream.tokens(place))
                }
                let run = stream.digits(around: place)
                let tokens = stream.tokens(place)
                // "The 571 one" ends with a word.
                let isCalled =
                    count == 3
                    && (isCalled(tokens, scan) || isEnded(tokens, scan) || isDialled(tokens, scan))
                guard run.upperBound == place.upperBound || isCalled,
                    run.count <= count + 2 || count >= 6, run.count < 9 || run == place
                else { continue }
                let around = scan.words(around: tokens, 24)
                let hasPhone = around.contains { CodeMatcher.phoneWords.contains($0) }
                // "Ends 71", right before the two of them.
                let near = scan.words(around: tokens, count > 2 ? 16 : 1)
                let hasEnd =
                    isCalled || near.contains { CodeMatcher.endWords.contains($0) }
                let enough =
                    count >= 6 || hasPhone && (count >= 4 || hasEnd) || hasEnd && count >= 3
                if enough { return scan.hit(code.item, .partial, tokens) }
            }
        }
        for count in [9, 8, 7, 6, 5, 4] where count < code.whole.count {
            let head = Array(code.whole.prefix(count))
            for place in stream.places(of: head) {
                let run = stream.digits(around: place)
                let tokens = stream.tokens(run)
                guard run.upperBound == place.upperBound, run.count <= count + 3,
                    scan.words(around: tokens, 8).contains(where: {
                        CodeMatcher.startWords.contains($0)
                    })
                        || count >= 8
                else { continue }
                return scan.hit(code.item, .partial, tokens)
            }
        }
        swapped(code, stream, &scan)
    }

    /// "Is the phone ending 533 one of yours?": digits right behind the word.
    private func isEnded(_ said: Range<Int>, _ scan: Scan) -> Bool {
        said.lowerBound > 0 && said.upperBound < scan.tokens.count
            && CodeMatcher.endWords.contains(scan.tokens[said.lowerBound - 1].text)
            && scan.tokens[said].allSatisfy(\.hasDigit)
            && !scan.tokens[said.upperBound].hasDigit
    }

    /// "Rung you on 635 when they wanted 653": three digits where somebody is called.
    private func isDialled(_ said: Range<Int>, _ scan: Scan) -> Bool {
        let token = scan.tokens[said.lowerBound]
        guard said.count == 1, token.isNumber, !token.isMoney, !knownWords.contains(token.text),
            said.lowerBound > 0,
            !CodeMatcher.lines.contains(scan.tokens[said.lowerBound - 1].text)
        else { return false }
        if said.upperBound < scan.tokens.count {
            let next = scan.tokens[said.upperBound]
            if next.before == .space, !FunctionWords.function.contains(next.text) { return false }
        }
        let sentence = scan.reading.sentence(at: said.lowerBound)
        return scan.tokens[sentence].contains { CodeMatcher.calling.contains($0.text) }
    }

    private static let lines = FunctionWords.words("extension ext room page no number press option")
    private static let calling = FunctionWords.words(
        "rang rung ring rings ringing called calls phoned dialled dial texted voicemail missed")

    /// "The 571 one", "that 571 number".
    private func isCalled(_ said: Range<Int>, _ scan: Scan) -> Bool {
        guard said.lowerBound > 0, said.upperBound < scan.tokens.count else { return false }
        let (before, behind) = (
            scan.tokens[said.lowerBound - 1].text, scan.tokens[said.upperBound].text
        )
        // "The number with 277 in it".
        if before == "with", behind == "in" { return true }
        // "That 834 you found".
        if ["that", "this"].contains(before),
            ["you", "he", "she", "i", "we", "they"].contains(behind)
        {
            return true
        }
        // "If 664 shows up", "don't ring the 551 back".
        if ["shows", "comes", "flashes", "pops", "rings", "calls", "texts"].contains(behind) {
            return ["if", "when", "the", "that"].contains(before)
        }
        if before == "the", behind == "back", said.lowerBound > 1 {
            return ["ring", "call", "text", "phone"].contains(scan.tokens[said.lowerBound - 2].text)
        }
        return ["the", "that", "this", "her", "his"].contains(before)
            && ["one", "number", "mobile", "phone", "line", "mob", "no"].contains(behind)
    }

    /// "077xx xxx297", "…352": a number of which all but the end was taken out.
    private func masked(_ phone: [UInt8], _ ends: [MaskedDigits]) -> Range<Int>? {
        ends.first { masked in
            masked.digits.count < phone.count
                && phone.suffix(masked.digits.count)
                    .elementsEqual(masked.digits)
                && !permittedPhones.contains { known in
                    known.suffix(masked.digits.count).elementsEqual(masked.digits)
                }
        }?.range
    }

    /// Two digits in the wrong order: a slip, and not another number.
    private func swapped(_ code: Code, _ stream: CodeStream, _ scan: inout Scan) {
        for place in 0..<(code.whole.count - 1) where code.whole[place] != code.whole[place + 1] {
            var slip = code.whole
            slip.swapAt(place, place + 1)
            guard !permittedPhones.contains(slip) else { continue }
            if let found = stream.places(of: slip).first {
                return scan.hit(code.item, .misspelled, stream.tokens(found))
            }
        }
    }

    // MARK: - Postcodes

    private static let areaWords = FunctionWords.words(
        """
        area postcode postcodes post code district outcode side part parts end patch round addresses
        address in around near towards to over from covering covers zone region
        """)

    private func postcode(_ code: Code, _ stream: CodeStream, _ scan: inout Scan) {
        for form in CodeMatcher.lookalikes(code.whole) {
            for place in stream.places(of: form) where stream.startsToken(place.lowerBound) {
                let tokens = stream.tokens(place)
                return scan.hit(
                    code.item, tokens.count > 2 ? .spelledOut : .verbatim, tokens)
            }
        }
        if !code.firstIsKnown {
            let outward = Array(code.whole[..<code.cut])
            // "The QX30s" are all of it.
            for place in stream.places(of: outward) + stream.places(of: outward + [0x73])
            where stream.startsToken(place.lowerBound) && stream.startsToken(place.upperBound) {
                let tokens = stream.tokens(place)
                let first = scan.tokens[tokens.lowerBound]
                let around = scan.words(around: tokens, 5)
                guard
                    tokens.count > 1 || first.isUpper || first.isCapital || first.before == .space,
                    outward.count > 2
                        || around.contains(where: { CodeMatcher.areaWords.contains($0) }),
                    tokens.count == 1 || isAreaSaid(tokens, scan)
                        || around.contains(where: { CodeMatcher.areaWords.contains($0) }),
                    tokens.lowerBound == 0
                        || !["room", "unit"].contains(scan.tokens[tokens.lowerBound - 1].text)
                else { continue }
                return scan.hit(code.item, .outcode, tokens)
            }
        }
        let inward = Array(code.whole[code.cut...])
        for place in stream.places(of: inward)
        where stream.startsToken(place.lowerBound) && stream.startsToken(place.upperBound) {
            scan.hit(code.item, .partial, stream.tokens(place))
        }
        for slip in CodeMatcher.slips(code.whole, from: code.cut > 2 ? 0 : 1) {
            for place in stream.places(of: slip)
            where stream.startsToken(place.lowerBound) && stream.startsToken(place.upperBound) {
                return scan.hit(code.item, .misspelled, stream.tokens(place))
            }
        }
    }

    /// "All of XQ nine": two capitals that are no office, and a number said.
    private func isAreaSaid(_ said: Range<Int>, _ scan: Scan) -> Bool {
        let first = scan.tokens[said.lowerBound]
        return first.isUpper && first.length == 2 && said.count == 2
            && !Designation.isTitle(first.text)
            && !["am", "pm", "no", "gp", "dv", "rm", "wk", "hr", "ch", "pg"].contains(first.text)
    }

    /// A code as it stands, and with O for 0 and I for 1.
    static func lookalikes(_ code: [UInt8]) -> [[UInt8]] {
        let swaps: [UInt8: UInt8] = [0x30: 0x6F, 0x6F: 0x30, 0x31: 0x69, 0x69: 0x31]
        var forms = [code]
        for place in code.indices {
            if let other = swaps[code[place]] {
                var form = code
                form[place] = other
                forms.append(form)
            }
        }
        return forms
    }

    /// The parts of a plate in another order: "RTO 08 JX", "RTO JX08", "08 RTO JX".
    static func turned(_ code: [UInt8], at cut: Int) -> [[UInt8]] {
        let (first, second) = (Array(code[..<cut]), Array(code[cut...]))
        let letters = first.filter(CodeStream.isLetter)
        let digits = first.filter(CodeStream.isDigit)
        guard !letters.isEmpty, !digits.isEmpty else { return [second + first] }
        return [
            second + first, second + digits + letters, letters + second + digits,
            digits + letters + second, digits + second + letters,
        ]
    }

    static func slips(_ code: [UInt8], from first: Int) -> [[UInt8]] {
        (first..<(code.count - 1)).compactMap { place in
            guard code[place] != code[place + 1] else { return nil }
            var slip = code
            slip.swapAt(place, place + 1)
            return slip
        }
    }
}
