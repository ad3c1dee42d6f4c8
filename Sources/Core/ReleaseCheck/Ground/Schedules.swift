/// Looks in lists of papers for one that is kept back and whose it is.
///
/// "Item 3, neighbour's statement, withheld": whoever may not read it then knows that there is one.
struct Schedules {
    private let kinds: [InformationKind]

    init(_ record: ReleaseRecord) { kinds = record.protected.map(\.kind) }

    func match(_ scan: inout Scan) {
        guard !scan.document.isMetadata else { return }
        let tokens = scan.tokens
        let fates = tokens.indices.filter { Schedules.fates.contains(tokens[$0].text) }
        let isList =
            fates.count > 1
            || tokens.prefix(12).contains { Schedules.lists.contains($0.text) }
        guard isList else { return }
        var last = 0
        for place in fates {
            let first = max(last, place - Schedules.reach)
            last = place + 1
            guard isKept(place, tokens) else { continue }
            let entry = first..<place
            guard !entry.contains(where: { Schedules.anybody.contains(tokens[$0].text) })
            else { continue }
            if let telling = entry.last(where: { Schedules.telling.contains(tokens[$0].text) }) {
                scan.hit(nil, .impliedExistence, telling..<(place + 1))
                continue
            }
            guard
                let person = entry.last(where: { Schedules.people[tokens[$0].text] != nil }),
                let paper = entry.first(where: { Schedules.papers.contains(tokens[$0].text) })
            else { continue }
            let kind = Schedules.people[tokens[person].text]
            scan.hit(
                kinds.firstIndex { $0 == kind }, .impliedExistence,
                min(person, paper)..<(max(person, paper) + 1))
        }
    }

    /// Whether what stands before is kept back: "withheld", "not released".
    private func isKept(_ place: Int, _ tokens: [Token]) -> Bool {
        let isGiven = Schedules.given.contains(tokens[place].text)
        let isDenied = tokens[max(0, place - 2)..<place].contains {
            ["not", "never", "no"].contains($0.text)
        }
        return isGiven == isDenied
    }

    /// How many words an entry has before it is said what becomes of it.
    private static let reach = 18

    private static let given = FunctionWords.words(
        """
        released disclosed given provided enclosed included attached sent shown supplied served
        disclosable
        """)
    private static let fates = given.union(
        FunctionWords.words(
            "withheld refused exempt closed restricted held kept removed omitted sealed"))
    private static let lists = FunctionWords.words(
        """
        list index schedule bundle documents papers contents enc enclosures receipt folder vol
        material unused relied form
        """)
    private static let papers = FunctionWords.words(
        """
        account accounts statement statements interview interviews disclosure mg11 discussion things
        said report call recording form letter note minutes complaint referral evidence
        """)
    /// Papers that tell by being there, whosoever they are.
    private static let telling = FunctionWords.words(
        "safeguarding xray scan scans medical witness audio disclosure mg11 refuge idva logbook")
    /// Not "a neighbour's statement, if there is one".
    private static let anybody = FunctionWords.words("any anyone anybody if whether such your you")

    private static let people: [String: InformationKind] = {
        var table: [String: InformationKind] = [:]
        let words: [(InformationKind, String)] = [
            (.victimStatement, "mother wife partner husband woman complainant ip tenant"),
            (.childStatement, "child children daughter son pupil childs sibling siblings"),
            (
                .thirdPartyStatement,
                """
                neighbour neighbours neighbor resident residents witness witnesses relative relatives
                member sister brother aunt uncle teacher colleague friend employer landlord
                professional pharmacist doctor nurse vet porter driver congregation public
                """
            ),
            (.interpreterLanguage, "interpreter interpreters"),
        ]
        for (kind, list) in words {
            for word in FunctionWords.words(list) { table[word] = kind }
        }
        return table
    }()
}
