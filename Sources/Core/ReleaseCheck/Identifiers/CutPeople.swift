/// People by a cut name and a letter.
///
/// "Del H", "Ag. D.", "D. Harg.", "B. Nutt.".
struct CutPeople {
    private struct Person {
        var item: Int
        var given: String
        var surname: String
    }

    private var people: [Person] = []
    private let permitted: Permitted

    init(_ index: NameIndex, _ items: [ProtectedItem], permitted: Permitted) {
        self.permitted = permitted
        for designation in index.designations
        where !designation.isDetail && items[designation.item].kind.namesPeople {
            let names = designation.parts.filter { $0.names && !$0.isTitle }
            guard names.count >= 2, let given = names.first, let surname = names.last,
                given.text.utf8.count >= 3, surname.text.utf8.count >= 4
            else { continue }
            people.append(
                Person(item: designation.item, given: given.text, surname: surname.text))
        }
    }

    func match(_ scan: inout Scan) {
        guard !people.isEmpty else { return }
        for (place, next) in zip(scan.tokens.indices, scan.tokens.indices.dropFirst()) {
            let (first, second) = (scan.tokens[place], scan.tokens[next])
            guard second.before != .line, second.before != .mark,
                second.start <= first.end + 2,
                first.isCapital, second.isCapital,
                !permitted.words.contains(first.text) || !permitted.words.contains(second.text)
            else { continue }
            for person in people where isMeant(person, first, second, scan) {
                scan.hit(person.item, .abbreviated, place..<(next + 1))
            }
        }
    }

    private func isMeant(
        _ person: Person, _ first: Token, _ second: Token, _ scan: Scan
    ) -> Bool {
        if second.length == 1 {
            // "Del H": the beginning of a given name, and a letter.
            return person.surname.hasPrefix(second.text)
                && isCut(first, of: person.given, least: 2, scan)
                && !permitted.initials.contains(first.text.prefix(1) + second.text)
        }
        return first.length == 1 && person.given.hasPrefix(first.text)
            && isCut(second, of: person.surname, least: 3, scan)
    }

    /// Whether a word is the beginning of a name and not all of it; two or three letters need their
    /// full stop, and so does what is a word.
    private func isCut(_ token: Token, of name: String, least: Int, _ scan: Scan) -> Bool {
        guard token.length >= least, token.length < name.utf8.count, name.hasPrefix(token.text),
            !permitted.words.contains(token.text)
        else { return false }
        let isWord =
            KnownWords.contains(word: token.text, stem: token.stem)
            || FunctionWords.function.contains(token.text)
        return scan.hasStop(after: token) || token.length >= 3 && !isWord
    }
}
