/// Looks for the beginning or the end of a name with a word for the rest: "Kash-something" for Kashubian,
/// "at rook something", "the mailbox ending reek-something".
struct BegunNames {
    private struct Piece {
        var text: String
        var item: Int
        var isMail: Bool
    }

    /// Rare names, languages and the words of mailboxes, of which a part tells.
    private var pieces: [Piece] = []
    private let permitted: Permitted

    init(_ index: NameIndex, _ items: [ProtectedItem], permitted: Permitted) {
        self.permitted = permitted
        for designation in index.designations where !designation.isDetail {
            for part in designation.parts where part.names && part.bytes.count >= 6 && !part.isKnown
            {
                pieces.append(Piece(text: part.text, item: designation.item, isMail: false))
            }
        }
        for (item, protected) in items.enumerated() {
            if protected.kind == .interpreterLanguage {
                for token in Reader.read(protected.text).tokens
                where token.isCapital && token.length >= 6 && !token.opensSentence
                    && !permitted.words.contains(token.text)
                {
                    pieces.append(Piece(text: token.text, item: item, isMail: false))
                }
            }
            guard protected.kind == .email else { continue }
            let words =
                CodeShapes.mailboxes(in: protected.text).flatMap(CodeShapes.words)
                + CodeShapes.addresses(in: protected.text).map {
                    String(decoding: $0.host, as: UTF8.self)
                }
            for word in words where word.utf8.count >= 6 && !permitted.words.contains(word) {
                pieces.append(Piece(text: word, item: item, isMail: true))
            }
        }
    }

    func match(_ scan: inout Scan) {
        guard !pieces.isEmpty else { return }
        for (place, next) in zip(scan.tokens.indices, scan.tokens.indices.dropFirst())
        where NameMatcher.unsaid.contains(scan.tokens[next].text) {
            guard let item = begun(scan.tokens[place], before: scan.tokens[next]) else {
                continue
            }
            scan.hit(item, .partial, place..<(next + 1))
        }
    }

    private func begun(_ token: Token, before next: Token) -> Int? {
        guard token.length >= 3, !token.hasDigit, next.before == .space || next.before == .hyphen,
            !FunctionWords.function.contains(token.text), !permitted.words.contains(token.text)
        else { return nil }
        let isTied = next.before == .hyphen
        let start = pieces.first { piece in
            piece.text != token.text && piece.text.hasPrefix(token.text)
                && (isTied || token.isCapital || piece.isMail && token.length >= 4)
        }
        if let start { return start.item }
        guard isTied, token.length >= 4 else { return nil }
        return pieces.first { $0.text.hasSuffix(token.text) }?.item
    }
}
