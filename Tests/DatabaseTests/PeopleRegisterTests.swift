import Casework
import Database
import Domain
import Engines
import Ledger
import Matching
import Synchronization
import Testing

/// The register of people on either engine.
@Suite struct `The register of people` {
    private static let key = DeploymentKey((0..<32).map { UInt8($0) })

    /// Random bytes that come again with each run.
    private final class Bytes: Sendable {
        private let state = Mutex<UInt64>(7)

        func next(_ count: Int) -> [UInt8] {
            state.withLock { state in
                (0..<count).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return UInt8(truncatingIfNeeded: state >> 56)
                }
            }
        }
    }

    private func register(_ store: any PeopleStore, _ key: DeploymentKey? = key) throws
        -> PeopleRegister
    {
        let bytes = Bytes()
        return PeopleRegister(
            store: store, keys: KeyRing(try #require(key)), random: { bytes.next($0) })
    }

    private func use(
        _ engine: SharedRecord, _ body: (any RecordStore) async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        let store = try await engine.address(folder).open(.patient)
        try await body(store)
        try await store.close()
    }

    private static let given = ["Rosalind", "Tadeusz", "Iftikhar", "Gwenllian", "Obinna", "Marta"]
    private static let family = ["Ashbourne", "Kowalczyk", "Mahmood", "Prosser", "Eze", "Sousa"]

    /// So many invented people, each of whom differs from every other.
    private func people(_ count: Int, agency: String = "housing") -> [RecordedPerson] {
        (0..<count).map { number in
            RecordedPerson(
                id: "r\(number)", agency: agency, recordedOn: "2026-03-01",
                fields: PersonFields(
                    given: Self.given[number % 6],
                    family: Self.family[number / 6 % 6] + ["", "ham", "ford"][number / 36 % 3],
                    born: "\(1950 + number % 50)-0\(1 + number % 9)-\(10 + number % 18)",
                    address: "\(1 + number % 90) Corve Terrace",
                    postcode: "QX\(1 + number % 9) 4AB",
                    phone: "07700 900\(100 + number % 900)"))
        }
    }

    private func taken(
        _ records: [RecordedPerson], into register: PeopleRegister, source: UInt8 = 1, batch: Int
    ) async throws {
        var importing = try await PeopleImport(
            register, source: Array(repeating: source, count: 32))
        var rest = records.dropFirst(importing.taken)
        while !rest.isEmpty {
            try await importing.take(Array(rest.prefix(batch)))
            rest = rest.dropFirst(batch)
        }
        try await importing.finish()
    }

    @Test(arguments: SharedRecord.all)
    func `finds each of its people, over one part of the index and over many`(
        _ engine: SharedRecord
    ) async throws {
        try await use(engine) { store in
            let register = try self.register(store)
            let records = people(240)
            try await taken(records, into: register, batch: 40)
            let opened = try #require(try await register.open())
            #expect(opened.count == 240)
            for record in records.enumerated().filter({ $0.offset % 17 == 0 }).map(\.element) {
                let found = try await register.find(record.fields, in: opened, most: 3)
                #expect(found.first?.record == record)
                #expect((found.first?.explanation.probability ?? 0) > 0.99)
            }
        }
    }

    @Test(arguments: SharedRecord.all)
    func `finds somebody when every field is written otherwise`(
        _ engine: SharedRecord
    ) async throws {
        try await use(engine) { store in
            let register = try self.register(store)
            let records = people(240)
            try await taken(records, into: register, batch: 240)
            let opened = try #require(try await register.open())
            var fields = records[43].fields
            fields.given = "Tadeus"
            fields.family = fields.family.replacingOccurrences("o", with: "a")
            let parts = fields.born.split(separator: "-")
            fields.born = "\(parts[0])-\(parts[2])-\(parts[1])"
            fields.postcode = ""
            fields.phone = ""
            let found = try await register.find(fields, in: opened, most: 10)
            #expect(found.contains { $0.record.id == "r43" })
        }
    }

    @Test(arguments: SharedRecord.all)
    func `puts a record that comes again in the place of the one before`(
        _ engine: SharedRecord
    ) async throws {
        try await use(engine) { store in
            let register = try self.register(store)
            var records = people(12)
            try await taken(records, into: register, batch: 12)
            records[3].fields.family = "Yarwood"
            try await taken([records[3]], into: register, source: 2, batch: 1)
            // The same id of another agency is another record.
            try await taken(people(1, agency: "health"), into: register, source: 3, batch: 1)
            let opened = try #require(try await register.open())
            #expect(opened.count == 13)
            let found = try await register.find(
                PersonFields(family: "Yarwood", born: records[3].fields.born), in: opened, most: 5)
            #expect(found.first?.record == records[3])
        }
    }

    @Test(arguments: SharedRecord.all)
    func `goes on with a file where it was interrupted, and takes none in twice`(
        _ engine: SharedRecord
    ) async throws {
        try await use(engine) { store in
            let register = try self.register(store)
            let records = people(100)
            let source = [UInt8](repeating: 9, count: 32)
            var first = try await PeopleImport(register, source: source)
            try await first.take(Array(records.prefix(60)))
            // The process ends here, and the file is given again.
            let second = try await PeopleImport(register, source: source)
            #expect(second.taken == 60)
            #expect(!second.isFinished)
            try await taken(records, into: register, source: 9, batch: 25)
            #expect(try await register.open()?.count == 100)
            #expect(try await PeopleImport(register, source: source).isFinished)
        }
    }

    @Test(arguments: SharedRecord.all)
    func `opens with the key that a rotation put in place, and with no other`(
        _ engine: SharedRecord
    ) async throws {
        try await use(engine) { store in
            let register = try self.register(store)
            try await taken(people(30), into: register, batch: 30)
            let next = try #require(DeploymentKey((0..<32).map { 200 - UInt8($0) }))
            #expect(try await register.rewrap(with: next))
            let after = try self.register(store, next)
            #expect(try await !after.rewrap(with: next))
            let opened = try #require(try await after.open())
            let found = try await after.find(people(30)[7].fields, in: opened, most: 1)
            #expect(found.first?.record.id == "r7")
            await #expect(throws: LedgerFault.self) { try await register.open() }
        }
    }

    @Test(arguments: SharedRecord.all)
    func `holds nothing that can be read`(_ engine: SharedRecord) async throws {
        try await use(engine) { store in
            let register = try self.register(store)
            var record = people(1)[0]
            record.fields.family = "Zweigelstein"
            record.fields.address = "7 Quillfeather Mews"
            try await taken([record], into: register, batch: 1)
            let bytes = try await store.readPeople { reading in
                let rows = try reading.peopleRecords([1])
                let buckets = try reading.peopleSegments().flatMap {
                    try reading.peopleBuckets(segment: $0.segment, in: 0..<(1 << 24))
                }
                return rows.flatMap(\.sealed) + rows.flatMap(\.key) + buckets.flatMap(\.entries)
            }
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            for word in ["zweigelstein", "quillfeather", "rosalind", "housing"] {
                #expect(!text.contains(word))
            }
        }
    }
}

extension String {
    fileprivate func replacingOccurrences(_ one: Character, with other: Character) -> String {
        String(map { $0 == one ? other : $0 })
    }
}
