import Casework
import Domain
import Engines
import GRDB
import Ledger
import Testing

@testable import Database

@Suite struct `The stream of who is who` {
    let folder: TemporaryFolder
    let stream: SampleStream

    init() throws {
        folder = try TemporaryFolder()
        stream = try SampleStream(4)
    }

    @Test(arguments: StoreFactory.all)
    func `is one for the whole record, and of no case`(_ factory: StoreFactory) async throws {
        let store = try await factory.make(folder)
        #expect(try await store.read { try $0.identityStream() } == nil)
        let record = stream.record
        try await store.write { try $0.addIdentityStream(record) }
        try await store.read { reading throws in
            #expect(try reading.identityStream() == record)
            #expect(try reading.allCases().isEmpty)
            #expect(try reading.streams(made: 1, limit: 9) == [record])
        }
        let other = try SampleStream(5).record
        await #expect(throws: (any Error).self) {
            try await store.write { try $0.addIdentityStream(other) }
        }
        // Nothing of the second stays, and erasing read models does not touch the first.
        try await store.write { try $0.clearReadModels() }
        try await store.read { reading throws in
            #expect(try reading.identityStream() == record)
            #expect(try reading.stream(other.id) == nil)
        }
    }

    @Test(arguments: [
        "DELETE FROM identity_stream", "UPDATE identity_stream SET stream = 'x'",
        "REPLACE INTO identity_stream SELECT 1, stream FROM identity_stream",
    ])
    func `is not put aside in raw SQL to begin anew`(_ sql: String) async throws {
        let path = folder.file("record.db")
        let store = try SQLiteStore(path: path)
        let record = stream.record
        try await store.write { try $0.addIdentityStream(record) }
        await #expect(throws: DatabaseError.self) {
            try await DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
        }
        #expect(try await store.read { try $0.identityStream() } == record)
    }
}
