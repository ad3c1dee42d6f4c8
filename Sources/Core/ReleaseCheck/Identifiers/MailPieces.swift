/// Looks for a mailbox by a part of it: "any address with m.quiet in it", "it begins joel dot m".
struct MailPieces {
    private struct Mailbox {
        var item: Int
        var pieces: [String]
        /// Those of them that no permitted text has.
        var newPieces: Set<String>
        /// The pieces without figures.
        var letters: Set<String>
        var host: String
    }

    private var mailboxes: [Mailbox] = []
    private let permitted: Permitted

    init(_ record: ReleaseRecord, permitted: Permitted) {
        self.permitted = permitted
        for (item, protected) in record.protected.enumerated() where protected.kind == .email {
            for (local, address) in zip(
                CodeShapes.mailboxes(in: protected.text), CodeShapes.addresses(in: protected.text))
            {
                let pieces = local.lowercased().split { ".-_+".contains($0) }.map(String.init)
                guard !pieces.isEmpty, !pieces.allSatisfy({ permitted.words.contains($0) })
                else { continue }
                mailboxes.append(
                    Mailbox(
                        item: item, pieces: pieces,
                        newPieces: Set(pieces).subtracting(permitted.words),
                        letters: Set(pieces.map { String($0.filter(\.isLetter)) }),
                        host: String(decoding: address.host, as: UTF8.self)))
            }
        }
    }

    func match(_ scan: inout Scan) {
        guard !mailboxes.isEmpty else { return }
        for place in scan.tokens.indices {
            for mailbox in mailboxes {
                if alone(mailbox, place, scan) || called(mailbox, place, scan)
                    || numbered(mailbox, place, scan) || quoted(mailbox, place, scan)
                    || pointed(mailbox, place, scan)
                {
                    scan.hit(mailbox.item, .partial, place..<(place + 1))
                }
                if parted(mailbox, place, scan) {
                    scan.hit(mailbox.item, .partial, place..<(place + 2))
                }
                for first in mailbox.pieces.indices.dropLast()
                where isStart(mailbox.pieces[first], first, scan.tokens[place].text) {
                    guard let end = end(of: mailbox.pieces[first...], at: place, scan) else {
                        continue
                    }
                    scan.hit(mailbox.item, .partial, place..<end)
                }
            }
        }
    }

    /// Where a run of two pieces or more ends that are joined as in an address, typed or said.
    private func end(of pieces: ArraySlice<String>, at place: Int, _ scan: Scan) -> Int? {
        var next = place + 1
        var letters = scan.tokens[place].length
        var isWhole = true
        for piece in pieces.dropFirst() {
            var here = next
            while here < scan.tokens.count, MailPieces.marks.contains(scan.tokens[here].text) {
                here += 1
            }
            guard here < scan.tokens.count, isPiece(scan.tokens[here].text, piece),
                here > next
                    || scan.tokens[here].start == scan.tokens[here - 1].end + 1
                        && scan.tokens[here].before != .space
            else {
                isWhole = false
                break
            }
            letters += piece.utf8.count
            next = here + 1
        }
        guard next > place + 1, letters >= 5 else { return nil }
        // "Kel.stott…": nothing but an address joins two names with a stop and no space.
        if isStopped(place, next, scan) { return next }
        // Two everyday words with a hyphen between are that, where nothing speaks of mail.
        let around = scan.words(around: place..<next, 12)
        return isWhole && pieces.count > 2 || around.contains { MailPieces.mail.contains($0) }
            ? next : nil
    }

    /// A piece, or the end of the first one: "the one ending imrie.knits".
    private func isStart(_ piece: String, _ place: Int, _ word: String) -> Bool {
        piece == word || place == 0 && word.utf8.count >= 4 && piece.hasSuffix(word)
    }

    /// "The mailbox beginning nadsid": one piece of it, where its end or its beginning is told.
    private func alone(_ mailbox: Mailbox, _ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        guard place > 0, token.length >= 4, mailbox.pieces.contains(token.text),
            !KnownWords.contains(word: token.text, stem: token.stem)
        else { return false }
        // Nobody says "moonflower" beside mail but for a mailbox.
        if token.length >= 6, mailbox.newPieces.contains(token.text), isOfMail(scan) {
            return true
        }
        // "No contact with Oluchi Adeyemi" is no end of a mailbox.
        guard
            scan.words(around: place..<(place + 1), 2).contains(where: {
                MailPieces.edges.contains($0)
                    && ($0 != "with" || mailbox.newPieces.contains(token.text))
            })
        else { return false }
        return scan.words(around: place..<(place + 1), 12).contains {
            MailPieces.mail.contains($0)
        }
    }

    /// "The staffnurse@ address", "knits@selkie", "adrianq at osier", "the preeti mailbox".
    private func called(_ mailbox: Mailbox, _ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        guard token.length >= 4, mailbox.pieces.contains(token.text) else { return false }
        let next = place + 1 < scan.tokens.count ? scan.tokens[place + 1] : nil
        func isHost(_ word: Token) -> Bool { word.length >= 4 && mailbox.host.hasPrefix(word.text) }
        if scan.hasAt(after: token) {
            // The end of a longer one is another's: "tracey.holdcroft@post".
            if place > 0, scan.tokens[place - 1].end + 1 == token.start, token.before == .hyphen {
                return false
            }
            return next.map { $0.start != token.end + 1 || isHost($0) } ?? true
        }
        guard let next else { return false }
        // "To the handbells address": an everyday word that no permitted text has with "address".
        if KnownWords.contains(word: token.text, stem: token.stem) {
            return token.length >= 5 && mailbox.newPieces.contains(token.text)
                && next.before == .space && next.text != "account"
                && MailPieces.boxes.contains(next.text)
                && !MailPieces.everyday.contains(token.text)
        }
        if next.text == "at", place + 2 < scan.tokens.count {
            return isHost(scan.tokens[place + 2])
        }
        return next.before == .space && MailPieces.boxes.contains(next.text)
    }

    /// "Rudd88": letters with figures behind them, as nothing but a mailbox has them.
    private func numbered(_ mailbox: Mailbox, _ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        let next = place + 1 < scan.tokens.count ? scan.tokens[place + 1] : nil
        let figures = next.flatMap { $0.isNumber && $0.start == token.end ? $0.text : nil }
        guard token.hasDigit || figures != nil else { return false }
        let text = token.text + (figures ?? "")
        return text.utf8.count >= 5 && text.last?.isNumber == true
            && text.prefix(3).allSatisfy(\.isLetter) && mailbox.newPieces.contains(text)
    }

    /// "The jasmine one", "the marmalade address": one of two mailboxes, told by its word.
    private func pointed(_ mailbox: Mailbox, _ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        guard token.length >= 4, place > 0, place + 1 < scan.tokens.count,
            mailbox.letters.contains(token.text),
            ["the", "that", "a", "her", "his"].contains(scan.tokens[place - 1].text),
            !MailPieces.everyday.contains(token.text)
        else { return false }
        let next = scan.tokens[place + 1]
        let isNew = !permitted.words.contains(token.text)
        guard next.before == .space || next.before == .mark && token.isQuoted else { return false }
        if next.text == "one" || next.text == "ones" {
            return isOfMail(scan)
        }
        return MailPieces.boxes.contains(next.text) && next.text != "account"
            && (isNew || !permitted.pairs.contains(Permitted.pair(token, next)))
    }

    /// "The one with the song thrush in it": a piece in two words.
    private func parted(_ mailbox: Mailbox, _ place: Int, _ scan: Scan) -> Bool {
        guard place + 1 < scan.tokens.count else { return false }
        let (first, second) = (scan.tokens[place], scan.tokens[place + 1])
        guard first.length >= 3, second.length >= 3, !first.hasDigit,
            second.before == .space || second.before == .hyphen,
            mailbox.letters.contains(first.text + second.text),
            !permitted.pairs.contains(Permitted.pair(first, second))
        else { return false }
        return scan.words(around: place..<(place + 2), 20).contains(where: MailPieces.isOfMail)
    }

    private func isOfMail(_ scan: Scan) -> Bool {
        scan.tokens.contains { MailPieces.isOfMail($0.text) }
    }

    private static func isOfMail(_ word: String) -> Bool {
        mail.contains(word) || sending.contains(word)
    }

    private static let sending = FunctionWords.words(
        """
        emailing sent reply bounced bounce forwarded copied cc copy photos link invite wrote write \
        mailed
        """)

    /// "Take 'glaze' off the list": one piece in quotation marks, where mail is spoken of.
    private func quoted(_ mailbox: Mailbox, _ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        guard token.length >= 4, mailbox.pieces.contains(token.text),
            scan.isQuotation(place..<(place + 1)),
            // "The one ending in 'bakes'", whatever he bakes himself.
            mailbox.newPieces.contains(token.text)
                || scan.tokens[max(0, place - 2)..<place].contains(where: {
                    $0.text != "with" && MailPieces.edges.contains($0.text)
                })
        else { return false }
        return scan.words(around: place..<(place + 1), 16).contains { MailPieces.mail.contains($0) }
    }

    private static let everyday = FunctionWords.words(
        "email house family office school contact postal other mailing correct wrong right first")
    private static let boxes = FunctionWords.words("mailbox address inbox email account")

    /// A piece, or the beginning of one: "stott" of "stott86".
    private func isPiece(_ word: String, _ piece: String) -> Bool {
        word == piece || word.utf8.count >= 4 && piece.hasPrefix(word)
            || word.utf8.count >= 3 && piece.hasPrefix(word)
                && piece.dropFirst(word.utf8.count).allSatisfy(\.isNumber)
    }

    private func isStopped(_ place: Int, _ next: Int, _ scan: Scan) -> Bool {
        (place..<next - 1).contains {
            scan.hasStop(after: scan.tokens[$0])
                && scan.tokens[$0 + 1].start == scan.tokens[$0].end + 1
        }
    }

    private static let edges = FunctionWords.words(
        "begins beginning begin starts starting start ends ending end with")
    private static let marks = FunctionWords.words("dot point underscore dash hyphen")
    private static let mail = FunctionWords.words(
        """
        address addresses email emails mail mailbox inbox account accounts login password list \
        lists spam sender senders message messages begins starts ends
        """)
}
