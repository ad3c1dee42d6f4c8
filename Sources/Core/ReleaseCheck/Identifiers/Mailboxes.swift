/// Addresses of mail as they stand, are spelled, have a slip, or by their host alone.
extension CodeMatcher {
    private static let mailFillers = FunctionWords.words(
        "dot point full stop underscore dash hyphen at then")

    /// Addresses of mail with a slip, and the host alone where it is hers only.
    func mail(_ scan: inout Scan) {
        guard !mailboxes.isEmpty else { return }
        let hosts = Set(mailboxes.map(\.host)).filter {
            $0.count >= 6 && !CodeMatcher.commonHosts.contains(String(decoding: $0, as: UTF8.self))
                && !knownWords.contains(String(decoding: $0, as: UTF8.self))
        }
        for (place, token) in scan.tokens.enumerated()
        where token.length >= 6 && hosts.contains(Array(token.text.utf8)) {
            let item = mailboxes.first { $0.host == Array(token.text.utf8) }?.item
            if !KnownWords.contains(word: token.text, stem: token.stem) {
                scan.hit(item, .partial, place..<(place + 1))
            }
        }
        guard scan.document.text.contains("@") else { return }
        for address in CodeShapes.addresses(in: scan.document.text)
        where !knownMail.contains(address.local) {
            for mailbox in mailboxes {
                let local = Array(mailbox.local.utf8)
                let isSlip =
                    local.count >= 5 && local != address.local
                    && EditDistance.between(local, address.local, limit: local.count > 7 ? 2 : 1)
                        != nil
                guard isSlip, let place = self.place(of: address.local, scan) else { continue }
                scan.hit(mailbox.item, .misspelled, place..<(place + 1))
            }
        }
    }

    /// The token at which some letters begin.
    private func place(of letters: [UInt8], _ scan: Scan) -> Int? {
        scan.tokens.firstIndex { token in
            let bytes = Array(token.text.utf8)
            return token.length > 0 && letters.starts(with: bytes)
        }
    }

    /// "Must not contact Selam Weldu", where her mailbox is her name, which he knows.
    private func isKnownName(_ range: Range<Int>, _ scan: Scan) -> Bool {
        range.count > 1
            && range.allSatisfy {
                let token = scan.tokens[$0]
                return token.isCapital && !token.isUpper && knownWords.contains(token.text)
                    && ($0 == range.lowerBound || token.before == .space)
            } && !scan.hasAt(after: scan.tokens[range.upperBound - 1])
    }

    private static let commonHosts = FunctionWords.words(
        "example gmail hotmail outlook yahoo icloud live btinternet sky virgin protonmail mail post"
    )

    /// The letters of a mailbox, one token after the other, with "dot" and "dash" left out.
    func mailbox(_ mailbox: Mailbox, _ scan: inout Scan) {
        let wanted = Array(mailbox.local.utf8)
        for start in scan.tokens.indices {
            guard let first = scan.spoken[start].first, first == wanted[0] else { continue }
            var matched = 0
            var place = start
            while place < scan.tokens.count, matched < wanted.count {
                let piece = scan.spoken[place]
                if piece.count <= wanted.count - matched,
                    wanted[matched..<(matched + piece.count)].elementsEqual(piece)
                {
                    matched += piece.count
                } else if !CodeMatcher.mailFillers.contains(scan.tokens[place].text) || matched == 0
                {
                    break
                }
                place += 1
            }
            if matched == wanted.count, !isKnownName(start..<place, scan) {
                scan.hit(
                    mailbox.item, place - start > 4 ? .spelledOut : .verbatim, start..<place)
            }
        }
    }
}
