import Casework
import Domain
import Engines
import Ledger
import Testing

@testable import Database

@Suite struct `A store's notifications` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func stream(_ byte: UInt8) throws -> StreamRecord { try SampleStream(byte).record }

    @Test(arguments: StoreFactory.all)
    func `are kept in the order in which they were taken in, of no case`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await factory.make(folder)
        let ids: [NotificationID] = [named(9), named(3), named(7)]
        let streams = try [4, 5, 6].map(stream)
        try await store.write { transaction in
            for (id, stream) in zip(ids, streams) {
                try transaction.addNotification(id, stream)
                try transaction.setWaiting(id, true)
                try transaction.setWaiting(id, true)
            }
            try transaction.setWaiting(ids[1], false)
            try transaction.setWaiting(ids[1], false)
        }
        try await store.read { reading throws in
            #expect(try reading.allNotifications() == ids)
            #expect(try reading.waitingNotifications() == [ids[0], ids[2]])
            #expect(try ids.map { try reading.notificationStream($0) } == streams)
            #expect(try reading.notificationStream(named(8)) == nil)
            #expect(try reading.allCases().isEmpty)
        }
        // Who waits is worked out; that there are notifications is not.
        try await store.write { try $0.clearReadModels() }
        try await store.read { reading throws in
            #expect(try reading.waitingNotifications().isEmpty)
            #expect(try reading.allNotifications() == ids)
        }
    }

    @Test(arguments: StoreFactory.all)
    func `have one stream each, and only those that are there wait`(
        _ factory: StoreFactory
    ) async throws {
        let store = try await factory.make(folder)
        let (one, other) = (try stream(4), try stream(5))
        try await store.write { try $0.addNotification(named(9), one) }
        await #expect(throws: (any Error).self) {
            try await store.write { try $0.addNotification(named(9), other) }
        }
        await #expect(throws: (any Error).self) {
            try await store.write { try $0.setWaiting(named(8), true) }
        }
        try await store.read { reading throws in
            #expect(try reading.notificationStream(named(9)) == one)
            #expect(try reading.stream(other.id) == nil)
            #expect(try reading.waitingNotifications().isEmpty)
        }
    }

    @Test(arguments: [
        "DELETE FROM notification", "UPDATE notification SET stream = 'x'",
        "UPDATE notification SET id = 'x'",
    ])
    func `are not put aside in raw SQL`(_ sql: String) async throws {
        let store = try SQLiteStore(path: folder.file("record.db"))
        let one = try stream(4)
        try await store.write { try $0.addNotification(named(9), one) }
        await #expect(throws: (any Error).self) {
            try await store.write { transaction in
                try #require(transaction as? PortableTransaction).connection.run(sql, [])
            }
        }
        #expect(try await store.read { try $0.notificationStream(named(9)) } == one)
    }
}
