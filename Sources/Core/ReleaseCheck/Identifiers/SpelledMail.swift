/// A mailbox of which one whole part is spelled: "S-E-L-A-M-G, dot, then the Dutch spring flower".
struct SpelledMail {
    private struct Piece {
        var item: Int
        var text: String
        var isKnown: Bool
    }

    private var pieces: [Piece] = []

    init(_ items: [ProtectedItem], permitted: Permitted) {
        for (item, protected) in items.enumerated() {
            for text in [protected.text, protected.detail] {
                for local in CodeShapes.mailboxes(in: text) {
                    for word in CodeShapes.words(of: local) where word.utf8.count >= 4 {
                        let isKnown = permitted.words.contains(word) || KnownWords.contains(word)
                        pieces.append(Piece(item: item, text: word, isKnown: isKnown))
                    }
                }
            }
        }
    }

    func match(_ run: NameMatcher.SpelledRun, _ scan: inout Scan) {
        guard run.single >= 3, run.letters.utf8.count >= 4 else { return }
        for piece in pieces where piece.text == run.letters {
            let around = piece.isKnown ? (2, 4) : (10, 10)
            let near =
                max(
                    0, run.range.lowerBound - around.0)..<min(
                    scan.tokens.count, run.range.upperBound + around.1)
            let isMail = near.contains {
                !run.range.contains($0) && SpelledMail.signs.contains(scan.tokens[$0].text)
            }
            if isMail || !piece.isKnown && piece.text.utf8.count >= 6 {
                return scan.hit(piece.item, .spelledOut, run.range)
            }
        }
    }

    private static let signs = FunctionWords.words(
        """
        low dot point stop underscore dash email emails mail mailbox inbox address punct punkt punkte \
        kropka punto ponto tocka
        """)
}
