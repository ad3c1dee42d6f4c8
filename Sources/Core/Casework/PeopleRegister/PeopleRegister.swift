import Domain
public import Ledger
public import Matching

/// The people that agencies hold records of, kept so that nobody can read them at rest.
///
/// Records are sealed one by one. They are found by tokens, keyed hashes of parts of their fields;
/// what may be somebody is unsealed in memory and compared there, and nowhere else.
public struct PeopleRegister: Sendable {
    let store: any PeopleStore
    let keys: KeyRing
    let random: @Sendable (Int) -> [UInt8]
    let together: Together

    /// - Parameters:
    ///   - random: hands out so many random bytes.
    ///   - together: how work is shared out over cores.
    public init(
        store: any PeopleStore, keys: KeyRing, random: @escaping @Sendable (Int) -> [UInt8],
        together: Together = .oneByOne
    ) {
        self.store = store
        self.keys = keys
        self.random = random
        self.together = together
    }

    /// A record that may be somebody's, with why.
    public struct Candidate: Hashable, Sendable {
        public var record: RecordedPerson
        public var explanation: Explanation
    }

    /// What a look-up needs: opened once, used for many.
    public struct Opened: Sendable {
        let key: PeopleKey
        let model: MatchModel
        let segments: [PeopleSegmentRow]
        public let count: Int
    }

    /// Opens the register; nil when nothing was ever taken in.
    public func open() async throws -> Opened? {
        let found = try await store.readPeople { reading in
            (
                row: try reading.peopleRegister(), segments: try reading.peopleSegments(),
                count: try reading.peopleCount()
            )
        }
        guard let row = found.row else { return nil }
        let key = try keys.peopleKey(wrapped: row.wrappedKey)
        let learned = row.sealedModel.flatMap {
            key.open($0, number: PeopleRegister.modelNumber)
        }.flatMap(LearnedModel.init)
        return Opened(
            key: key,
            model: MatchModel(
                rates: learned?.rates ?? .usual, names: learned?.names ?? NameFrequencies(),
                population: Int(found.count)),
            segments: found.segments, count: Int(found.count))
    }

    /// Wraps the register's key with another deployment key; false when there was nothing to do.
    public func rewrap(with new: DeploymentKey) async throws -> Bool {
        let nonce = random(12)
        let keys = keys
        return try await store.writePeople { transaction in
            guard var row = try transaction.peopleRegister(),
                new.peopleKey(wrapped: row.wrappedKey) == nil
            else { return false }
            row.wrappedKey = try new.wrap(
                keys.peopleKey(wrapped: row.wrappedKey), nonce: nonce)
            try transaction.putPeopleRegister(row)
            return true
        }
    }

    /// The model is sealed under a number that no record has.
    static let modelNumber: Int64 = 0

    /// So many of those who share most are unsealed and compared.
    private static let compared = 150
    /// So many are compared first; the others only when none of these is the same person.
    ///
    /// Whoever is on file shares more with the question than nearly anybody else; a long look is
    /// for those whom records get wrong.
    private static let comparedFirst = 12
    /// A token that so many records carry tells too little to be followed.
    private static let longest = 1_500

    /// A record beside what is asked, before anything is said of it.
    private struct Compared: Sendable {
        let record: RecordedPerson
        let form: PersonForm
        let odds: Float
    }

    /// Those who may be somebody, likeliest first.
    public func find(
        _ fields: PersonFields, in opened: Opened, most: Int, least: Likelihood = .unlikely
    ) async throws -> [Candidate] {
        let form = PersonForm(fields)
        var tokens: Set<UInt64> = []
        form.seeds { tokens.insert(opened.key.token(of: $0)) }
        guard !tokens.isEmpty else { return [] }
        let asked = tokens
        let compared = try await store.readPeople { reading in
            let numbers = try PeopleRegister.numbers(
                asked, opened.segments, opened.count, reading)
            let first = try PeopleRegister.compared(
                form, numbers.prefix(PeopleRegister.comparedFirst), opened, reading)
            if first.contains(where: { Likelihood(odds: $0.odds) == .same }) { return first }
            return try first
                + PeopleRegister.compared(
                    form, numbers.dropFirst(PeopleRegister.comparedFirst), opened, reading)
        }
        // Most are nobody: only those who are handed out are explained.
        let likeliest = compared.filter { Likelihood(odds: $0.odds) >= least }
            .sorted {
                ($1.odds, $0.record.agency, $0.record.id)
                    < ($0.odds, $1.record.agency, $1.record.id)
            }
        return likeliest.prefix(most).map { found in
            Candidate(
                record: found.record, explanation: opened.model.explanation(form, found.form))
        }
    }

    /// Unseals records and compares them; one that its key does not open is left out.
    private static func compared(
        _ form: PersonForm, _ numbers: ArraySlice<Int64>, _ opened: Opened,
        _ reading: any PeopleReading
    ) throws -> [Compared] {
        try reading.peopleRecords(Array(numbers)).compactMap { row in
            guard let bytes = opened.key.open(row.sealed, number: row.number),
                let record = RecordedPerson(bytes: bytes)
            else { return nil }
            let other = PersonForm(record.fields)
            return Compared(record: record, form: other, odds: opened.model.odds(form, other))
        }
    }

    /// The numbers of the records that share most with these tokens, rare ones counting more.
    private static func numbers(
        _ tokens: Set<UInt64>, _ segments: [PeopleSegmentRow], _ count: Int,
        _ reading: any PeopleReading
    ) throws -> [Int64] {
        var lists: [UInt64: [UInt32]] = [:]
        for segment in segments {
            var wanted: [Int64: [UInt64]] = [:]
            for token in tokens {
                wanted[PeopleIndex.bucket(of: token, bits: segment.bits), default: []]
                    .append(token)
            }
            let rows = try reading.peopleBuckets(
                segment: segment.segment, buckets: Array(wanted.keys))
            for row in rows {
                for token in wanted[row.bucket] ?? [] {
                    lists[token, default: []] += PeopleIndex.records(of: token, in: row.entries)
                }
            }
        }
        let votes = lists.values.filter { $0.count <= longest }.map { list in
            (records: list, vote: PeopleIndex.vote(of: list.count, among: count))
        }
        return PeopleIndex.most(votes, compared).map { Int64($0) }
    }
}

/// How often fields agree and how common names are, as bytes for sealing.
struct LearnedModel {
    var rates: Rates
    var names: NameFrequencies

    init(rates: Rates, names: NameFrequencies) {
        self.rates = rates
        self.names = names
    }

    var bytes: [UInt8] { rates.bytes + names.bytes }

    init?(_ bytes: [UInt8]) {
        guard bytes.count > Rates.byteCount,
            let rates = Rates(bytes: Array(bytes.prefix(Rates.byteCount))),
            let names = NameFrequencies(bytes: Array(bytes.dropFirst(Rates.byteCount)))
        else { return nil }
        self.init(rates: rates, names: names)
    }
}
