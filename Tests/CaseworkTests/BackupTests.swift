import Database
import Domain
import Engines
import Foundation
import Ledger
import Matching
import Testing

@testable import Casework

/// A case in a backup of either engine, restored to either.
@Suite struct `A case in a backup` {
    private static let later = instant("2034-03-01T09:00")

    @Test(arguments: SharedRecord.all, SharedRecord.all)
    func `is read where it is restored, and holds no key that was erased`(
        _ from: SharedRecord, _ to: SharedRecord
    ) async throws {
        let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
        let source = try from.address(folder)
        let store = try await source.open(.patient)
        let partnership = try await Partnership(store: store)
        let open = try await OpenCase(partnership)
        let state = try await open.state()
        let (vera, dean) = (
            try #require(state.member(open.vera)).file, try #require(state.member(open.dean)).file
        )
        let erased = try await Self.key(of: vera, in: store)
        let kept = try await Self.key(of: dean, in: store)
        try await Self.erase(vera, of: open)
        try await store.forgetOverwritten()
        let before = try await open.state()

        let (backup, target) = (
            try await Backups.make(of: source, in: folder), try to.address(other)
        )
        let opened = try Data(contentsOf: URL(fileURLWithPath: backup.opened))
        #expect(opened.range(of: Data(kept)) != nil)
        #expect(opened.range(of: Data(erased)) == nil)
        _ = try await target.restore(from: backup.opened, .none, .patient)

        let restored = try await target.open(.patient)
        let office = Office(
            store: restored, practice: partnership.practice, keys: partnership.keys,
            now: { Self.later }, random: partnership.random)
        let after = try #require(try await office.state(of: open.id))
        #expect(after.entries.map(\.id) == before.entries.map(\.id))
        #expect(after.erased == [vera])
        #expect(after.member(open.vera)?.details == PersonDetails())
        #expect(after.member(open.dean)?.details == OpenCase.dean)
        let view = try #require(
            try await office.view(open.id, for: partnership.worker(.manager)))
        #expect(view.person(open.vera)?.isErased == true)
        let found = try await office.search(
            PersonQuery(OpenCase.mia), by: partnership.worker(.manager))
        #expect(found.map(\.person) == [open.mia])
        #expect(try await office.signIn("manager", Partnership.password) != nil)
        #expect(await restored.verifyRecord().isSound)
        try await restored.close()
        try await store.close()
    }

    private static func key(
        of stream: StreamID, in store: any RecordStore
    ) async throws -> [UInt8] {
        let record = try await store.read { try $0.stream(stream) }
        return try #require(record?.wrappedKey)
    }

    /// By two managers, when the time that the case is kept is over.
    private static func erase(_ file: StreamID, of open: OpenCase) async throws {
        let office = open.office(at: later)
        let agency = try #require(try await office.everyone().agencies.keys.first)
        let first = try open.partnership.worker(.manager)
        let second = try await open.partnership.add("second manager", .manager, agency)
        _ = try #require(try await open.office().setRetention(years: 6, by: first).done)
        let scope = CustodyScope(caseID: open.id, file: file)
        let request = try #require(
            try await office.askErasure(scope, reason: "time", by: first).done)
        _ = try #require(try await office.confirmErasure(request, by: second).done)
    }
}

/// Nothing planted stands in clear in what is made from a record, or where that is put.
@Suite struct `What leaves the database` {
    /// In clear in the database on purpose, to show that what is there is found.
    static let control = "Kontrollplanted"

    @Test func `as a backup or an export of either engine holds nothing in clear`() async throws {
        let cluster = try PostgresCluster(settings: [
            "log_statement=all", "log_min_duration_statement=0", "log_parameter_max_length=-1",
            "log_parameter_max_length_on_error=-1", "log_error_verbosity=verbose", "fsync=off",
        ])
        func server() throws -> RecordAddress {
            .postgres(try PostgresAddress(cluster.freshDatabase()))
        }
        let folders = [try TemporaryFolder(), try TemporaryFolder()]
        let sources: [RecordAddress] = [.file(folders[0].file("record.db")), try server()]
        let targets: [RecordAddress] = [try server(), .file(folders[1].file("record.db"))]
        for (number, folder) in folders.enumerated() {
            let store = try await sources[number].open(.patient)
            try await PlantedWords.record(in: store)
            try await store.write { try $0.putSetting("control", Self.control) }
            let backup = try await Backups.make(of: sources[number], in: folder)
            try await export(store, to: folder.file("export.jsonl"))
            let copy = folder.file("copy")
            try FileManager.default.copyItem(atPath: backup.opened, toPath: copy)
            _ = try await targets[number].restore(from: copy, .none, .patient)
            try await store.close()
            try cluster.run("CHECKPOINT", in: "postgres")
            let found = try PlantedWords.found(
                PlantedWords.all + [Self.control], below: folder.path)
            #expect(Set(found.map(\.text)) == [Self.control])
            // What is not sealed as a whole is searched, the log of the open database too.
            #expect(
                Set(found.map(\.file))
                    == (number == 0
                        ? ["opened", "copy", "record.db-wal"] : ["opened", "record.db"]))
            for file in ["sealed", "export.jsonl"] {
                #expect(
                    (FileManager.default.contents(atPath: folder.file(file)) ?? Data()).count
                        > 9_999)
            }
        }
        let found = try PlantedWords.found(
            PlantedWords.all + [Self.control], below: cluster.folder)
        #expect(Set(found.map(\.text)) == [Self.control])
        for part in ["data/base/", "data/pg_wal/", "log"] {
            #expect(found.contains { $0.file.hasPrefix(part) }, "\(part)")
        }
    }
}

/// Sealed backups as the command writes and opens them.
enum Backups {
    private static let key = [UInt8](repeating: 66, count: 32)

    /// The backup, and what it is when it is opened: the file that was sealed.
    static func make(
        of address: RecordAddress, in folder: TemporaryFolder
    ) async throws -> (sealed: String, opened: String) {
        let (sealed, opened) = (folder.file("sealed"), folder.file("opened"))
        let salt = [UInt8](repeating: 5, count: 16)
        let sealer = StreamSealer(key: key, origin: .deployment, salt: salt)
        let report = try await address.backUp(
            to: sealed, by: sealer, in: WorkingFolder(at: folder.file("working")), .patient)
        #expect(report.isSound)
        try SealedFile.open(sealed, to: opened) { _, _ in key }
        return (sealed, opened)
    }
}

/// Writes an export of the record, and expects that it verifies by itself.
func export(_ store: any RecordStore, to path: String) async throws {
    let lines = try await store.read { reading in
        try reading.treeHeads(from: 1, limit: 100).map(RecordLine.head)
            + reading.entries(from: 1, limit: 1_000).map(RecordLine.entry)
            + reading.keyChanges(from: 1, limit: 1_000).map(RecordLine.keyChange)
    }
    var verifier = LineVerifier()
    var data = Data(try RecordLine.format.bytes)
    for line in lines { data.append(contentsOf: try line.bytes) }
    for line in data.split(separator: 0x0a) { verifier.read(Array(line)) }
    #expect(verifier.report.isSound, "\(verifier.report.problems)")
    try data.write(to: URL(fileURLWithPath: path))
}
