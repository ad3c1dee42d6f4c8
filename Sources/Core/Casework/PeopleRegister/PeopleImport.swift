import Domain
import Ledger
public import Matching

/// Takes records into the register, a batch at a time.
///
/// What a batch wrote stays when the next fails; the file is gone on with where it ended.
public struct PeopleImport: Sendable {
    private let register: PeopleRegister
    private let key: PeopleKey
    private let digest: [UInt8]
    /// So many records of the file were taken in before.
    public let taken: Int
    public let isFinished: Bool

    private var records: Int
    private var names: NameFrequencies
    private var sample = People()

    /// So many records make a batch: some hundred megabytes while it is sorted.
    public static let batch = 100_000
    /// So many records are learned from.
    private static let learnedFrom = 300_000

    /// Begins with a file, or goes on with it.
    ///
    /// - Parameter source: what the file is known by, such as a hash of it.
    public init(_ register: PeopleRegister, source: [UInt8]) async throws {
        self.register = register
        let wrapped = try register.keys.wrapping(named: nil)
        let (fresh, nonce) = (register.random(PeopleKey.length), register.random(12))
        let row = try await register.store.writePeople { transaction in
            if let row = try transaction.peopleRegister() { return row }
            guard let key = PeopleKey(random: fresh) else {
                throw StoreProblem.unreadable(table: "people_register", row: "")
            }
            let row = PeopleRegisterRow(
                wrappedKey: try wrapped.wrap(key, nonce: nonce), sealedModel: nil)
            try transaction.putPeopleRegister(row)
            return row
        }
        key = try register.keys.peopleKey(wrapped: row.wrappedKey)
        digest = key.recordKey(agency: "", id: Hex.text(source)) + Array(source.prefix(16))
        let digest = digest
        let earlier = try await register.store.readPeople {
            try $0.peopleImport(digest: digest)
        }
        taken = Int(earlier?.records ?? 0)
        records = taken
        isFinished = earlier?.isFinished ?? false
        let learned = row.sealedModel.flatMap {
            [key] sealed in key.open(sealed, number: PeopleRegister.modelNumber)
        }.flatMap(LearnedModel.init)
        names = learned?.names ?? NameFrequencies()
    }

    /// A batch made ready, without the database.
    private struct Prepared: Sendable {
        var form = PersonForm()
        var key: [UInt8] = []
        var tokens: [UInt64] = []
    }

    /// Takes in the next records of the file.
    public mutating func take(_ batch: [RecordedPerson]) async throws {
        guard !batch.isEmpty else { return }
        let prepared = prepare(batch)
        for (person, record) in zip(prepared, batch) {
            names.add(person.form)
            if sample.count < PeopleImport.learnedFrom {
                sample.append(person.form, id: record.id.utf8)
            }
        }
        records += batch.count
        let (key, register) = (key, register)
        let progress = PeopleImportRow(
            digest: digest, records: Int64(records), isFinished: false)
        try await register.store.writePeople { transaction in
            let known = try transaction.peopleNumbers(keys: prepared.map(\.key))
            var numbers = known
            var last = try transaction.lastPeopleNumber()
            var entries: [(UInt64, UInt32)] = []
            var rows: [PeopleRecordRow] = []
            for (person, record) in zip(prepared, batch) {
                let number: Int64
                if let earlier = numbers[person.key] {
                    number = earlier
                } else {
                    last += 1
                    number = last
                    numbers[person.key] = number
                }
                rows.append(
                    PeopleRecordRow(
                        number: number, key: person.key,
                        sealed: try key.seal(
                            record.bytes, number: number, nonce: register.random(12))))
                for token in person.tokens { entries.append((token, UInt32(number))) }
            }
            try transaction.putPeopleRecords(rows)
            try PeopleSegments.add(entries, transaction)
            try transaction.putPeopleImport(progress)
        }
    }

    private func prepare(_ batch: [RecordedPerson]) -> [Prepared] {
        var prepared = [Prepared](repeating: Prepared(), count: batch.count)
        let (key, workers) = (key, register.together.workers)
        prepared.withUnsafeMutableBufferPointer { prepared in
            nonisolated(unsafe) let prepared = prepared
            register.together.run(workers) { worker in
                for place in stride(from: worker, to: batch.count, by: workers) {
                    let record = batch[place]
                    let form = PersonForm(record.fields)
                    var tokens: Set<UInt64> = []
                    form.seeds { tokens.insert(key.token(of: $0)) }
                    prepared[place] = Prepared(
                        form: form, key: key.recordKey(agency: record.agency, id: record.id),
                        tokens: Array(tokens))
                }
            }
        }
        return prepared
    }

    /// Ends with the file: learns from what was taken in, and merges the parts of the index.
    public func finish() async throws {
        let (key, register) = (key, register)
        let nonce = register.random(12)
        let rates = learned()
        let names = names
        let progress = PeopleImportRow(
            digest: digest, records: Int64(records), isFinished: true)
        try await register.store.writePeople { transaction in
            try PeopleSegments.merge(transaction)
            guard var row = try transaction.peopleRegister() else { return }
            if let rates {
                row.sealedModel = try key.seal(
                    LearnedModel(rates: rates, names: names).bytes,
                    number: PeopleRegister.modelNumber, nonce: nonce)
                try transaction.putPeopleRegister(row)
            }
            try transaction.putPeopleImport(progress)
        }
    }

    /// Too few records teach nothing.
    private func learned() -> Rates? {
        guard sample.count >= 1_000 else { return nil }
        let index = PersonIndex(sample.forms, register.together)
        var rates = MatchModel.learned(from: sample, index, register.together).rates
        rates.scale(from: sample.count, to: max(records, sample.count))
        return rates
    }
}
