/// Looks at the hosts of addresses of mail for names of bodies: "dropin@prismnorth.example",
/// "head@ourladyofpity.example".
///
/// A host is a name run together, with what links its words and an "s" more or less. Two words of
/// an item's name that no permitted text has side by side are enough, where nothing else is in it;
/// so is one that hardly anybody uses otherwise.
struct MailHosts {
    private struct Name {
        var item: Int
        var words: [Word]
    }

    private struct Word {
        var text: [UInt8]
        var canonical: String
        var isRare: Bool
    }

    private var names: [Name] = []
    private let known: Set<[UInt8]>
    private let permitted: Permitted

    init(_ record: ReleaseRecord, permitted: Permitted) {
        self.permitted = permitted
        known = Set(
            record.permitted.flatMap { CodeShapes.addresses(in: $0).map(\.host) })
        for (item, protected) in record.protected.enumerated()
        where protected.kind.isBody || protected.kind == .marac || protected.kind == .worker {
            for words in MailHosts.runs(Reader.read(protected.text).tokens) {
                let words = words.map { token in
                    Word(
                        text: Array(token.text.utf8), canonical: Permitted.canonical(token.text),
                        isRare: token.length >= 6 && !permitted.knows(token)
                            && !KnownWords.contains(word: token.text, stem: token.stem))
                }
                names.append(Name(item: item, words: words))
            }
        }
    }

    /// Words with capitals side by side, and what links them: a name with all that belongs to it.
    private static func runs(_ tokens: [Token]) -> [[Token]] {
        var found: [[Token]] = []
        var run: [Token] = []
        for token in tokens {
            let isPart =
                !token.hasDigit
                && (token.isCapital || !run.isEmpty && PlaceWords.links.contains(token.text))
            if !isPart || token.before == .mark || token.before == .line || token.before == .stop {
                found.append(run)
                run = []
            }
            if isPart { run.append(token) }
        }
        return (found + [run]).filter { $0.count > 1 }
    }

    func match(_ scan: inout Scan) {
        guard !names.isEmpty else { return }
        for host in MailHosts.hosts(in: scan.document.text) where !known.contains(host.letters) {
            guard let name = names.first(where: { isNamed(host.letters, $0) }) else { continue }
            let tokens = scan.tokens.indices.filter {
                host.range.contains(scan.tokens[$0].start)
            }
            guard let first = tokens.first, let last = tokens.last else { continue }
            scan.hit(name.item, .partial, first..<(last + 1))
        }
    }

    /// Whether a host is words of a name in their order, and behind two of them no more than a short
    /// word: "standtall-men".
    private func isNamed(_ host: [UInt8], _ name: Name) -> Bool {
        isNamed(host[...], name.words, from: 0, last: nil, count: 0, isNew: false)
    }

    private func isNamed(
        _ host: ArraySlice<UInt8>, _ words: [Word], from first: Int, last: Int?, count: Int,
        isNew: Bool
    ) -> Bool {
        guard !host.isEmpty else {
            return isNew && (count > 1 || last.map { words[$0].isRare } ?? false)
        }
        if count > 1, isNew, host.count <= 6, host.startIndex >= 8 { return true }
        for number in first..<words.count {
            let word = words[number]
            // "Womens" for the "Women's" of a name.
            for text in [word.text, word.text + [0x73]] where host.starts(with: text) {
                let isNewPair = last.map { !isPermitted(words[$0].canonical, word.canonical) }
                if isNamed(
                    host.dropFirst(text.count), words, from: number + 1, last: number,
                    count: count + 1, isNew: isNew || word.isRare || isNewPair ?? false)
                {
                    return true
                }
            }
        }
        return false
    }

    private func isPermitted(_ first: String, _ second: String) -> Bool {
        permitted.pairs.contains(first + " " + second)
    }

    /// The first part of each host, its letters alone, and where it stands.
    private static func hosts(in text: String) -> [(letters: [UInt8], range: Range<Int>)] {
        guard text.contains("@") else { return [] }
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.compactMap { place in
            guard scalars[place] == "@" else { return nil }
            let host = scalars[(place + 1)...].prefix {
                $0.isASCII && ($0.properties.isAlphabetic || $0 == "-")
            }
            let letters = String(String.UnicodeScalarView(host)).lowercased().utf8
                .filter(CodeStream.isLetter)
            guard letters.count >= 5 else { return nil }
            return (letters, (place + 1)..<(place + 1 + host.count))
        }
    }
}
