/// Who is who in a case, as their names and roles are written.
struct Cast {
    /// Words for the person of concern.
    private(set) var own: Set<String> = []
    /// Surnames that permitted texts have behind a title, of people outside the family.
    private(set) var titled: Set<String> = []
    /// Two names or three of one of them: "Keira Mae".
    private var fullNames: [[String]] = []
    /// Words for the victim, the children and third parties.
    private(set) var others: Set<String> = []
    /// Words for workers whom he may know of.
    private(set) var staff: Set<String> = []

    init(_ record: ReleaseRecord, permitted: Permitted) {
        var sides: [String: Set<String>] = [:]
        for party in record.parties {
            let role = party.role.lowercased()
            let side =
                if role.contains("concern") || role.contains("perpetrator") {
                    "own"
                } else if role.contains("worker") || role.contains("officer")
                    || role.contains("professional") || role.contains("staff")
                {
                    "staff"
                } else {
                    "others"
                }
            for token in Reader.read(party.name).tokens where token.length > 1 {
                let isTitle = ["mr", "mrs", "ms", "miss", "dr", "mx"].contains(token.text)
                if !isTitle { sides[side, default: []].insert(token.text) }
            }
            for token in Permitted.callNames(party) where side != "staff" && token.length > 1 {
                sides[side, default: []].insert(token.text)
            }
        }
        own = sides["own"] ?? []
        for party in record.parties where party.role.lowercased().contains("concern") {
            let names = Reader.read(party.name).tokens.filter { $0.isCapital && $0.length > 1 }
            let letters = names.compactMap(\.text.first)
            guard letters.count > 1 else { continue }
            ownInitials.formUnion([
                String(letters), String([letters[0], letters[letters.count - 1]]),
            ])
        }
        // The one who writes is "I", and nobody of whom a text goes on to speak.
        let writers = Set(
            record.parties.filter { Permitted.isWriter($0, record) }
                .flatMap { Reader.read($0.name).tokens.map(\.text) })
        staff = (sides["staff"] ?? []).filter { permitted.words.contains($0) }
            .subtracting(writers)
        for reading in permitted.readings {
            for (first, second) in zip(reading.tokens, reading.tokens.dropFirst())
            where Designation.isTitle(first.text) && second.isCapital {
                titled.insert(second.text)
            }
        }
        titled.subtract(own)
        titled.subtract(sides["others"] ?? [])
        for party in record.parties
        where !["concern", "worker", "officer", "perpetrator", "professional", "staff"].contains(
            where: party.role.lowercased().contains)
        {
            let names = Reader.read(party.name).tokens.map(\.text)
            for count in [2, 3] where names.count >= count {
                fullNames.append(Array(names.prefix(count)))
            }
        }
        others = (sides["others"] ?? []).subtracting(own).subtracting(staff)
        readPronouns(record, permitted)
        readKin(record)
    }

    /// Words for his own relatives of whom nothing protected speaks: "your brother says you've left
    /// your boots" tells nothing where no brother is in the record.
    private(set) var ownKin: Set<String> = []

    private static let kin = [
        ["mother", "mum", "mam", "ma"], ["father", "dad"], ["brother"], ["sister"],
        ["nan", "gran", "grandmother", "grandma", "nana"], ["grandfather", "grandad", "grandpa"],
        ["uncle"], ["aunt", "auntie"], ["cousin"], ["nephew"], ["niece"], ["boss"],
    ]

    private mutating func readKin(_ record: ReleaseRecord) {
        var named: Set<String> = []
        for item in record.protected {
            for text in [item.text, item.detail, item.source] {
                named.formUnion(Reader.read(text).tokens.map(\.text))
            }
        }
        for party in record.parties where !party.role.lowercased().contains("concern") {
            named.formUnion(Reader.read(party.role + " " + party.note).tokens.map(\.text))
        }
        for words in Cast.kin where named.isDisjoint(with: words) { ownKin.formUnion(words) }
    }

    /// How a file calls the person whom it is about.
    static let fileRoles = FunctionWords.words(
        "patient tenant prisoner client participant defendant respondent detainee resident")
    /// The person of concern by initials: "CV", as in notes.
    private(set) var ownInitials: Set<String> = []

    /// How a text that does not address the person of concern speaks of them: "he" or "she".
    private(set) var ownPronouns: Set<String> = []
    /// "The father", where the person of concern is one.
    private var ownRoles: Set<String> = []

    private static let male = FunctionWords.words(
        "father husband dad son stepfather stepdad brother uncle grandfather boyfriend nephew man mr him his he"
    )
    private static let female = FunctionWords.words(
        """
        mother wife mum daughter stepmother stepmum sister aunt grandmother girlfriend niece \
        woman mrs ms
        miss her she hers
        """)

    /// Reads "he" or "she" off the note, else off the permitted texts, which mostly speak of them.
    private mutating func readPronouns(_ record: ReleaseRecord, _ permitted: Permitted) {
        var balance = 0
        for party in record.parties where party.role.lowercased().contains("concern") {
            let note =
                party.name + " "
                + (party.note.split(separator: ";").prefix(2).joined(separator: " "))
            for token in Reader.read(note).tokens {
                if Cast.male.contains(token.text) { balance += 3 }
                if Cast.female.contains(token.text) { balance -= 3 }
                ownRoles.insert(token.text)
            }
        }
        for reading in permitted.readings {
            // A pronoun that follows the name counts for more than one that stands anywhere.
            var isNear = false
            for token in reading.tokens where !token.isQuoted {
                if own.contains(token.text) { isNear = true }
                if others.contains(token.text) { isNear = false }
                if ["he", "his", "himself", "mr"].contains(token.text) {
                    balance += isNear ? 4 : 1
                }
                if ["she", "herself", "ms"].contains(token.text) { balance -= isNear ? 4 : 1 }
            }
        }
        ownPronouns =
            balance >= 0
            ? ["he", "him", "his", "himself"] : ["she", "her", "hers", "herself"]
        ownRoles.formIntersection(Cast.male.union(Cast.female))
        ownRoles.subtract(["he", "him", "his", "she", "her", "hers", "mr", "mrs", "ms", "miss"])
    }

    /// Lists for phrases: the names of the other side, and how he is called.
    var phraseLists: [String: [[String]]] {
        var lists = PhraseBook.lists(PhraseLists.text)
        lists["names"] =
            others.map { [$0] } + fullNames + own.map { ["mrs", $0] } + own.map { ["miss", $0] }
        lists["self"] =
            [["you"], ["the", "defendant"], ["the", "respondent"], ["the", "tenant"]]
            + own.map { [$0] } + own.map { ["mr", $0] } + ownRoles.map { ["the", $0] }
            + Cast.fileRoles.map { [$0] } + ownInitials.map { [$0] }
        lists["role"]?.removeAll { $0.count == 2 && $0[0] == "the" && ownRoles.contains($0[1]) }
        lists["role"]?.removeAll { $0.count == 2 && $0[0] == "your" && ownKin.contains($0[1]) }
        return lists
    }
}
