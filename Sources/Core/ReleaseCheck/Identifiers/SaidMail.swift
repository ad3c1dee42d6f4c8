/// A mailbox that is said, and neither spelled nor finished: "dee dot petrauskas dot home at a thing
/// called blue finch", "hodan, dot, the letter double-u … at lantern mail".
struct SaidMail {
    private struct Mailbox {
        var item: Int
        /// Parts of four letters or more.
        var pieces: Set<String>
        /// Those of them that no permitted text has.
        var newPieces: Set<String>
        /// The letters of the first part of the host, which may be said in several words.
        var host: String
    }

    private var mailboxes: [Mailbox] = []

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() {
            for text in [protected.text, protected.detail] {
                for (local, address) in zip(
                    CodeShapes.mailboxes(in: text), CodeShapes.addresses(in: text))
                {
                    let host = address.host.filter(CodeStream.isLetter)
                    guard host.count >= 5 else { continue }
                    let pieces = Set(
                        CodeShapes.words(of: local).filter { $0.utf8.count >= 4 })
                    mailboxes.append(
                        Mailbox(
                            item: item, pieces: pieces,
                            newPieces: pieces.subtracting(permitted.words),
                            host: String(decoding: host, as: UTF8.self)))
                }
            }
        }
    }

    func match(_ scan: inout Scan) {
        guard !mailboxes.isEmpty else { return }
        for mark in scan.tokens.indices where SaidMail.marks.contains(scan.tokens[mark].text) {
            for mailbox in mailboxes {
                if let range = joined(mailbox, at: mark, scan) ?? hosted(mailbox, from: mark, scan)
                {
                    scan.hit(mailbox.item, .spelledOut, range)
                }
            }
        }
    }

    /// "Petrauskas dot home": one of its parts with the mark said beside it.
    private func joined(_ mailbox: Mailbox, at mark: Int, _ scan: Scan) -> Range<Int>? {
        for place in [mark - 1, mark + 1] where scan.tokens.indices.contains(place) {
            let word = scan.tokens[place]
            if word.length >= 6, mailbox.newPieces.contains(word.text),
                !KnownWords.contains(word: word.text, stem: word.stem)
            {
                return min(place, mark)..<(max(place, mark) + 1)
            }
        }
        return nil
    }

    /// One of its parts beside a mark that is said, and its host in words behind them.
    private func hosted(_ mailbox: Mailbox, from mark: Int, _ scan: Scan) -> Range<Int>? {
        let before = max(0, mark - 4)..<min(scan.tokens.count, mark + 5)
        guard
            let piece = before.first(where: { isPiece(scan.tokens[$0].text, of: mailbox) })
        else { return nil }
        for start in mark..<min(scan.tokens.count, mark + SaidMail.reach) {
            var said = ""
            var end = start
            while end < min(scan.tokens.count, start + 8) {
                // "At osier, like the willow, mail": what explains a word is none of it.
                if !said.isEmpty, SaidMail.glosses.contains(scan.tokens[end].text) {
                    end = gloss(from: end, scan.tokens)
                    continue
                }
                // "Heron like the bird and mail like the post".
                if !said.isEmpty, scan.tokens[end].text == "and" {
                    end += 1
                    continue
                }
                said += scan.tokens[end].text
                if said == mailbox.host { return min(piece, start)..<(end + 1) }
                if !mailbox.host.hasPrefix(said) { break }
                end += 1
            }
        }
        return nil
    }

    /// A part, or what is left of it behind an initial: "D, then tavares as it sounds".
    private func isPiece(_ word: String, of mailbox: Mailbox) -> Bool {
        mailbox.pieces.contains(word)
            || word.utf8.count >= 5 && mailbox.pieces.contains { $0.hasSuffix(word) }
    }

    /// The place behind "like the willow" or "as in the tree".
    private func gloss(from place: Int, _ tokens: [Token]) -> Int {
        let end = min(tokens.count, place + 6)
        return (place + 1..<max(end, place + 1)).first { tokens[$0].before == .mark } ?? place + 3
    }

    private static let glosses = FunctionWords.words("like as for")
    /// So many words behind a mark its host may be said.
    private static let reach = 20
    private static let marks = FunctionWords.words(
        "dot underscore dash hyphen stop point punct punkt kropka punto ponto tocka")
}
