import Casework
import Domain
import Engines
import Ledger
import Testing

@Suite struct `A store of the record` {
    let folder: TemporaryFolder
    let first: SampleStream
    let second: SampleStream

    init() throws {
        folder = try TemporaryFolder()
        first = try SampleStream(1)
        second = try SampleStream(2)
    }

    /// An empty store with both streams in it.
    private func store(_ factory: StoreFactory) async throws -> any CaseStore {
        let store = try await factory.make(folder)
        let streams = [first.record, second.record]
        try await store.write { transaction in
            for stream in streams { try transaction.addStream(stream) }
        }
        return store
    }

    @Test(arguments: StoreFactory.all)
    func `gives back every entry as it was appended`(_ factory: StoreFactory) async throws {
        let store = try await store(factory)
        let entries = try await store.write { [first, second] transaction in
            [
                try first.append(1, in: transaction), try second.append(2, in: transaction),
                try first.append(3, payload: "", in: transaction),
            ]
        }
        #expect(entries.map(\.position) == [1, 2, 3])
        #expect(entries.map(\.number) == [1, 1, 2])
        let ids = (first.record.id, second.record.id)
        try await store.read { reading throws in
            #expect(try reading.entries(of: ids.0) == [entries[0], entries[2]])
            #expect(try reading.entries(of: ids.1) == [entries[1]])
            #expect(try reading.entries(of: named(77)).isEmpty)
            #expect(try reading.entry(idempotency: entries[1].idempotency) == entries[1])
            #expect(try reading.entry(idempotency: filled(9)) == nil)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `knows where each stream and the whole end`(_ factory: StoreFactory) async throws {
        let store = try await store(factory)
        let ids = (first.record.id, second.record.id)
        try await store.read { reading throws in
            #expect(try reading.head() == nil)
            #expect(try reading.head(of: ids.0) == nil)
        }
        let last = try await store.write { [first] transaction in
            try first.append(1, in: transaction)
            return try first.append(2, in: transaction)
        }
        try await store.read { reading throws in
            #expect(try reading.head() == last.recordHead)
            #expect(try reading.head(of: ids.0) == last.streamHead)
            #expect(try reading.head(of: ids.1) == nil)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `refuses the later of two writers who saw the same head`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await store(factory)
        let one = try first.entry(1, after: nil, in: nil)
        let other = try first.entry(2, after: nil, in: nil)
        let elsewhere = try second.entry(3, after: nil, in: nil)
        try await store.write { try $0.append(one) }
        await #expect(throws: StoreProblem.versionClash) {
            try await store.write { try $0.append(other) }
        }
        // Another stream, and still the same place in the whole record.
        await #expect(throws: StoreProblem.versionClash) {
            try await store.write { try $0.append(elsewhere) }
        }
        let again = try first.entry(4, after: one.streamHead, in: one.recordHead)
        try await store.write { try $0.append(again) }
        let id = first.record.id
        #expect(try await store.read { try $0.entries(of: id) } == [one, again])
    }

    @Test(arguments: StoreFactory.all)
    func `lets exactly one of many writers at once have each place`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await store(factory)
        let stream = first
        let won = try await withThrowingTaskGroup(of: Bool.self) { group in
            for seed in 0..<16 {
                group.addTask {
                    let entry = try stream.entry(UInt64(seed), after: nil, in: nil)
                    do {
                        try await store.write { try $0.append(entry) }
                        return true
                    } catch StoreProblem.versionClash {
                        return false
                    }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(won == 1)
        #expect(try await store.read { try $0.head()?.position } == 1)
    }

    @Test(arguments: StoreFactory.all)
    func `refuses gaps`(_ factory: StoreFactory) async throws {
        let store = try await store(factory)
        let gaps = [
            try first.entry(1, after: nil, in: RecordHead(position: 1, chain: filled(0))),
            try first.entry(1, after: StreamHead(number: 1, hash: filled(0)), in: nil),
        ]
        for entry in gaps {
            await #expect(throws: StoreProblem.versionClash) {
                try await store.write { try $0.append(entry) }
            }
        }
    }

    @Test(arguments: StoreFactory.all)
    func `records a form that is sent twice once`(_ factory: StoreFactory) async throws {
        let store = try await store(factory)
        let one = try first.entry(1, after: nil, in: nil, idempotencyKey: "form")
        try await store.write { try $0.append(one) }
        // Both as it was and sealed anew at the right place.
        let next = try second.entry(
            2, after: nil, in: one.recordHead, idempotencyKey: "form")
        for repeated in [one, next] {
            await #expect(throws: StoreProblem.alreadyRecorded) {
                try await store.write { try $0.append(repeated) }
            }
        }
        #expect(try await store.read { try $0.head() } == one.recordHead)
    }

    @Test(arguments: StoreFactory.all)
    func `lets a transaction go on after it was told that a form was sent before`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await store(factory)
        let one = try first.entry(1, after: nil, in: nil)
        try await store.write { try $0.append(one) }
        try await store.write { transaction in
            #expect(throws: StoreProblem.alreadyRecorded) { try transaction.append(one) }
            try transaction.putSetting("told", "yes")
        }
        #expect(try await store.read { try $0.setting("told") } == "yes")
    }

    @Test(arguments: StoreFactory.all)
    func `refuses an entry that does not continue its chains`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await store(factory)
        let one = try first.entry(1, after: nil, in: nil)
        try await store.write { try $0.append(one) }
        var changed = try first.entry(2, after: one.streamHead, in: one.recordHead)
        changed.kind = "note"
        let wrong = [
            changed,
            try first.entry(2, after: StreamHead(number: 1, hash: filled(8)), in: one.recordHead),
            try first.entry(
                2, after: one.streamHead, in: RecordHead(position: 1, chain: filled(8))),
        ]
        for entry in wrong {
            await #expect(throws: StoreProblem.brokenChain(position: 2)) {
                try await store.write { try $0.append(entry) }
            }
        }
    }

    struct Stop: Error {}

    @Test(arguments: StoreFactory.all)
    func `keeps nothing of a transaction that failed`(_ factory: StoreFactory) async throws {
        let store = try await store(factory)
        let stream = first
        await #expect(throws: Stop.self) {
            try await store.write { transaction in
                try stream.append(1, in: transaction)
                try transaction.addCase(named(5))
                try transaction.putSetting("name", "value")
                throw Stop()
            }
        }
        try await store.read { reading throws in
            #expect(try reading.head() == nil)
            #expect(try reading.allCases().isEmpty)
            #expect(try reading.setting("name") == nil)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `gives streams by case, the shared one first`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        let made = [
            try SampleStream(1, kind: .file).record, try SampleStream(2, kind: .shared).record,
            try SampleStream(3, kind: .file).record,
            try SampleStream(4, kind: .register, caseID: nil).record,
            try SampleStream(5, kind: .shared, caseID: named(201)).record,
        ]
        #expect(try await store.read { try $0.register() } == nil)
        try await store.write { for stream in made { try $0.addStream(stream) } }
        try await store.read { reading throws in
            #expect(try reading.streams(of: named(200)) == [made[1], made[0], made[2]])
            #expect(try reading.streams(of: named(201)) == [made[4]])
            #expect(try reading.streams(of: named(9)).isEmpty)
            #expect(try reading.register() == made[3])
            #expect(try reading.stream(named(3)) == made[2])
            #expect(try reading.stream(named(6)) == nil)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `has one register and one shared stream in each case`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await factory.make(folder)
        let made = [
            try SampleStream(1, kind: .register, caseID: nil).record,
            try SampleStream(2, kind: .shared).record,
        ]
        try await store.write { for stream in made { try $0.addStream(stream) } }
        let more = [
            try SampleStream(3, kind: .register, caseID: nil).record,
            try SampleStream(4, kind: .shared).record, made[0],
        ]
        for stream in more {
            await #expect(throws: StoreProblem.versionClash) {
                try await store.write { try $0.addStream(stream) }
            }
        }
    }

    @Test(arguments: StoreFactory.all)
    func `takes no entry of a stream that it does not have`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        let entry = try first.entry(1, after: nil, in: nil)
        await #expect(throws: (any Error).self) {
            try await store.write { try $0.append(entry) }
        }
        #expect(try await store.read { try $0.head() } == nil)
    }
}
