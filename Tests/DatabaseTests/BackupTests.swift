import Casework
import Domain
import Engines
import Foundation
import GRDB
import Ledger
import Testing

@testable import Database

/// A backup of either engine, restored to either.
@Suite struct `A backup` {
    let folder: TemporaryFolder
    /// Where the record is restored to.
    let other: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        other = try TemporaryFolder()
    }

    // MARK: The list of tables

    @Test func `names every table and column that the migrations make, behind what it refers to`()
        throws
    {
        let queue = try DatabaseQueue()
        try queue.write { database in
            while try Schema.applyNext(on: SQLiteConnection(database)) {}
            let made = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_master
                    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'
                    """)
            #expect(Set(Schema.tables.map(\.name)) == Set(made))
            #expect(Schema.tables.count == made.count)
            var before: Set<String> = []
            for table in Schema.tables {
                let columns = try database.columns(in: table.name).map(\.name)
                #expect(table.columns.sorted() == columns.sorted(), "\(table.name)")
                #expect(try database.primaryKey(table.name).columns == table.key, "\(table.name)")
                for reference in try database.foreignKeys(on: table.name) {
                    #expect(before.contains(reference.destinationTable), "\(table.name)")
                }
                before.insert(table.name)
            }
        }
    }

    // MARK: There and back

    @Test(arguments: SharedRecord.all, SharedRecord.all)
    func `holds every row of every table, and is the same record where it is restored`(
        _ from: SharedRecord, _ to: SharedRecord
    ) async throws {
        let source = try from.address(folder)
        let head = try await Filled.record(at: source)
        let before = try await Filled.rows(at: source)
        #expect(before.values.allSatisfy { !$0.isEmpty })
        let sealed = try await Filled.backup(of: source, in: folder)
        let target = try to.address(other)
        #expect(try await target.isVacant())
        let copy = other.file("restoring")
        try SealedFile.open(sealed, to: copy) { _, _ in Filled.key }
        let report = try await target.restore(from: copy, Evidence(heads: [head]), .patient)
        #expect(report.isSound && report.entries == Filled.entries)
        #expect(try await target.verify(Evidence(heads: [head])).isSound)
        #expect(try await Filled.rows(at: target) == before)
        #expect(try await entries(at: target) == entries(at: source))
        #expect(try await !target.isVacant())
        // And it goes on from there.
        let store = try await target.open(.patient)
        try await store.write { _ = try SampleStream(1).append(9_999, in: $0) }
        #expect(await store.verifyRecord().isSound)
        try await store.close()
    }

    private func entries(at address: RecordAddress) async throws -> [SealedEntry] {
        try await address.read { try $0.entries(from: 1, limit: 10_000) }
    }

    @Test(arguments: SharedRecord.all)
    func `holds what was there at one moment while others write`(
        _ from: SharedRecord
    ) async throws {
        let source = try from.address(folder)
        _ = try await Filled.record(at: source)
        let store = try await source.open(.patient)
        // An entry, and in a table that is read later how many entries there are with it.
        let write: @Sendable (UInt64) async throws -> Void = { seed in
            try await store.write { transaction in
                let entry = try SampleStream(2).append(seed, in: transaction)
                try transaction.putSetting("entries", "\(entry.position)")
            }
        }
        try await write(19_999)
        let writing = Task {
            var seed: UInt64 = 20_000
            while !Task.isCancelled {
                try await write(seed)
                seed += 1
            }
        }
        var lengths: [Int64] = []
        for number in 0..<5 {
            let copy = folder.file("copy \(number)")
            try await source.copy(to: copy, .patient)
            let report = await SQLiteStore.verifyRecord(at: copy)
            #expect(report.isSound, "\(report.problems)")
            let said = try await SQLiteStore.readRecord(at: copy) { try $0.setting("entries") }
            #expect(said == "\(report.entries)")
            lengths.append(report.entries)
        }
        writing.cancel()
        _ = await writing.result
        #expect(lengths == lengths.sorted() && Set(lengths).count > 1, "\(lengths)")
        try await store.close()
    }
}
