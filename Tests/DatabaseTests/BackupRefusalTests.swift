import Casework
import Domain
import Engines
import Foundation
import Ledger
import Testing

@testable import Database

/// What is not backed up, and what is not restored.
@Suite struct `A backup, refused,` {
    let folder: TemporaryFolder
    /// Where the record is restored to.
    let other: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        other = try TemporaryFolder()
    }

    @Test(arguments: SharedRecord.all)
    func `is refused by a database that holds anything, which stays as it was`(
        _ to: SharedRecord
    ) async throws {
        let source = SharedRecord.all[0]
        _ = try await Filled.record(at: source.address(folder))
        let target = try to.address(other)
        let store = try await target.open(.patient)
        try await store.write { try $0.putSetting("only", "this") }
        try await store.close()
        let before = try await Filled.rows(at: target)
        let copy = folder.file("copy")
        try await source.address(folder).copy(to: copy)
        #expect(try await !target.isVacant())
        await #expect(throws: TransferProblem.notEmpty) {
            _ = try await target.restore(from: copy, .none, .patient)
        }
        #expect(try await Filled.rows(at: target) == before)
    }

    @Test func `that was changed anywhere does not open`() async throws {
        let source = try SharedRecord.all[1].address(folder)
        _ = try await Filled.record(at: source)
        let sealed = try await Filled.backup(of: source, in: folder)
        let sound = try Data(contentsOf: URL(fileURLWithPath: sealed))
        let places = [0, 10, SealedStream.headLength, sound.count / 2, sound.count - 1]
        for place in places {
            var data = sound
            data[place] ^= 1
            try data.write(to: URL(fileURLWithPath: sealed))
            #expect(throws: SealedStream.Fault.self, "byte \(place)") {
                try SealedFile.open(sealed, to: other.file("copy")) { _, _ in Filled.key }
            }
        }
        try sound.dropLast(1_000).write(to: URL(fileURLWithPath: sealed))
        #expect(throws: SealedStream.Fault.self) {
            try SealedFile.open(sealed, to: other.file("copy")) { _, _ in Filled.key }
        }
    }

    @Test(arguments: SharedRecord.all)
    func `that does not fit a head held elsewhere leaves nothing where it was to go`(
        _ to: SharedRecord
    ) async throws {
        let source = try SharedRecord.all[0].address(folder)
        _ = try await Filled.record(at: source)
        let target = try to.address(other)
        let copy = folder.file("copy")
        try await source.copy(to: copy)
        // Signed over more than is in the backup.
        let store = try await source.open(.patient)
        try await store.write { _ = try SampleStream(1).append(9_999, in: $0) }
        let evidence = Evidence(heads: [try await Filled.sign(store)])
        try await store.close()
        await #expect(throws: TransferProblem.self) {
            _ = try await target.restore(from: copy, evidence, .patient)
        }
        #expect(try await target.isVacant())
        // What the copy's own verifying lets through, the database's does not.
        if case .postgres(let address) = target {
            await #expect(throws: TransferProblem.self) {
                _ = try await PostgresStore.fill(address, from: copy, evidence, .patient)
            }
            try await expectNoTables(address)
        }
    }

    /// Changes that are found while rows are copied, and those that only verifying finds.
    static let changes = [
        "DELETE FROM entry WHERE position = 7", "UPDATE entry SET number = 90 WHERE position = 7",
        "UPDATE entry SET previous = chain WHERE position = 7",
        "UPDATE entry SET worker = agency WHERE position = 7",
        "UPDATE stream SET wrapped_key = NULL WHERE made = 2",
    ]

    @Test(arguments: AttackedEngine.all, changes)
    func `is not made of a record that does not verify, and the earlier one stays`(
        _ engine: AttackedEngine, _ change: String
    ) async throws {
        let attacked = try await AttackedRecord(engine)
        let sealed = try await Filled.backup(of: attacked.address, in: folder)
        let earlier = try Data(contentsOf: URL(fileURLWithPath: sealed))
        try attacked.force(change)
        await #expect(throws: TransferProblem.self) {
            try await Filled.backup(of: attacked.address, in: folder)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: sealed)) == earlier)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["sealed"])
    }

    /// A row that only verifying finds fault with goes into the copy as it is.
    @Test func `is not made of PostgreSQL rows that the schema would not take`() async throws {
        for change in Self.changes[..<2] {
            let attacked = try await AttackedRecord(AttackedEngine.all[1])
            try attacked.force(change)
            await #expect(throws: TransferProblem.rowNotTaken(table: "entry")) {
                try await Filled.backup(of: attacked.address, in: folder)
            }
        }
    }

    @Test(arguments: SharedRecord.all, changes)
    func `that does not verify is not restored, and leaves nothing where it was to go`(
        _ to: SharedRecord, _ change: String
    ) async throws {
        let attacked = try await AttackedRecord(AttackedEngine.all[0])
        try attacked.force(change)
        let copy = folder.file("copy")
        try await attacked.address.copy(to: copy)
        let target = try to.address(other)
        let refused = await #expect(throws: TransferProblem.self) {
            _ = try await target.restore(from: copy, .none, .patient)
        }
        guard case .notSound = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(try await target.isVacant())
        // A database verifies what it was filled with by itself.
        if case .postgres(let address) = target {
            await #expect(throws: TransferProblem.self) {
                _ = try await PostgresStore.fill(address, from: copy, .none, .patient)
            }
            try await expectNoTables(address)
        }
    }

    @Test func `is not made of a database of an earlier release`() async throws {
        let source = try SharedRecord.all[1].address(folder)
        await #expect(throws: TransferProblem.earlierSchema) {
            try await source.copy(to: folder.file("copy"), .patient)
        }
    }

    @Test(arguments: ["-wal", "-journal"])
    func `is not put beside what an earlier database left`(_ suffix: String) async throws {
        let source = try SharedRecord.all[0].address(folder)
        _ = try await Filled.record(at: source)
        let copy = folder.file("copy")
        try await source.copy(to: copy)
        let target = try SharedRecord.all[0].address(other)
        try Data("left".utf8).write(to: URL(fileURLWithPath: other.file("record.db" + suffix)))
        #expect(try await !target.isVacant())
        await #expect(throws: TransferProblem.notEmpty) {
            _ = try await target.restore(from: copy, .none, .patient)
        }
        #expect(!FileManager.default.fileExists(atPath: other.file("record.db")))
    }

    private func expectNoTables(_ address: PostgresAddress) async throws {
        let hasTables = try await PostgresStore.once(address, .patient) { pool in
            try await pool.transaction(.reading) { try $0.hasTable("migration") }
        }
        #expect(!hasTables)
    }
}

/// Where a copy of the record lies while it is sealed or opened.
@Suite struct `A folder to work in` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: SharedRecord.all)
    func `and what is copied to it and sealed from it are for their owner alone`(
        _ from: SharedRecord
    ) async throws {
        let source = try from.address(folder)
        _ = try await Filled.record(at: source)
        let working = try WorkingFolder(at: folder.file("working"))
        try await source.copy(to: working.file("copy"), .patient)
        #expect(try mode("working") == 0o700)
        #expect(try mode("working/copy") == 0o600)
        working.remove()
        try await Filled.backup(of: source, in: folder)
        #expect(try mode("sealed") == 0o600)
    }

    @Test func `is one process's alone, and gone when that is done`() throws {
        let path = folder.file("working")
        do {
            let first = try WorkingFolder(at: path)
            try Data("x".utf8).write(to: URL(fileURLWithPath: first.file("x")))
            #expect(throws: WorkingFolder.Problem.inUse(path)) { try WorkingFolder(at: path) }
            #expect(FileManager.default.fileExists(atPath: first.file("x")))
            first.remove()
            #expect(!FileManager.default.fileExists(atPath: path))
            // And is not taken from whoever has it then.
            let second = try WorkingFolder(at: path)
            first.remove()
            #expect(FileManager.default.fileExists(atPath: path))
            second.remove()
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `holds nothing of what a process that was killed left there`() throws {
        let path = folder.file("working")
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o755])
        try Data("left".utf8).write(to: URL(fileURLWithPath: path + "/backup.db-wal"))
        let working = try WorkingFolder(at: path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty)
        #expect(try mode("working") == 0o700)
        working.remove()
    }

    @Test func `that cannot be made is named`() {
        let path = folder.file("none/working")
        #expect(throws: WorkingFolder.Problem.unwritable(path)) { try WorkingFolder(at: path) }
    }

    private func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
        return try #require(attributes[.posixPermissions] as? Int)
    }
}
