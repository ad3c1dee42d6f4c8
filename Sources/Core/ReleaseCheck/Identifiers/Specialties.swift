/// Looks for the part of a hospital that somebody goes to: "referral from the burns unit".
struct Specialties {
    private struct Specialty {
        var item: Int
        var stem: String
        var kind: String
    }

    private var specialties: [Specialty] = []

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() where protected.kind == .hospital {
            for text in [protected.text, protected.detail] where !text.isEmpty {
                for found in Specialties.read(Reader.read(text).tokens)
                where !permitted.words.contains(found.word) {
                    specialties.append(
                        Specialty(item: item, stem: found.stem, kind: found.kind))
                }
            }
        }
    }

    func match(_ scan: inout Scan) {
        guard !specialties.isEmpty else { return }
        for found in Specialties.read(scan.tokens) {
            for known in specialties where known.stem == found.stem && known.kind == found.kind {
                scan.hit(known.item, .partial, found.range)
            }
        }
    }

    private static func read(
        _ tokens: [Token]
    ) -> [(word: String, stem: String, kind: String, range: Range<Int>)] {
        zip(tokens.indices, tokens.indices.dropFirst()).compactMap { place, next in
            let word = tokens[place]
            guard let kind = kinds[tokens[next].text], !word.hasDigit, word.length > 2,
                tokens[next].before == .space || tokens[next].before == .hyphen,
                !general.contains(word.text), !FunctionWords.function.contains(word.text)
            else { return nil }
            return (word.text, word.stem, kind, place..<(next + 1))
        }
    }

    private static let kinds: [String: String] = [
        "unit": "unit", "ward": "ward", "wd": "ward", "clinic": "clinic", "clin": "clinic",
        "department": "department", "dept": "department", "centre": "unit", "outpatients": "clinic",
    ]
    /// What every hospital has, and what he may go to himself.
    private static let general = FunctionWords.words(
        """
        the a her his your our my their this that same day health medical general maternity \
        antenatal hospital walk outpatient emergency community children childrens womens mens new \
        old main other accident care treatment intensive delivery labour birth baby assessment \
        alcohol drug recovery blood special
        """)
}
