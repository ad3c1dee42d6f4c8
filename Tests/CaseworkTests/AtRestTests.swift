import Database
import Domain
import Engines
import Foundation
import Matching
import Testing

@testable import Casework

/// What must not be found in clear anywhere below the store.
enum PlantedWords {
    static let words = "Zweifelplanted moved to the blue house"
    static let note = "Notizplanted for the team"
    static let address = "77 Verstecktplanted Lane"
    static let vera = PersonDetails(
        name: PersonName(given: "Elkeplanted", family: "Sommerplanted"), born: Day(1992, 3, 5),
        address: address, postcode: "ZE2 9QP", phone: "07700 900457",
        email: "elkeplanted@example.org")
    static let mia = PersonDetails(
        name: PersonName(given: "Miraplanted", family: "Sommerplanted"), born: Day(2021, 6, 7))
    static let reason = "Grundplanted was told at the surgery."
    static let signInName = "anmeldeplanted"
    static let holdReason = "Haltplanted is asked for by the court."
    static let agency = "Amtplanted Housing"

    static let all = [
        "Zweifelplanted", "blue house", "Notizplanted", "Verstecktplanted", "Elkeplanted",
        "Sommerplanted", "ZE2 9QP", "ZE29QP", "900457", "elkeplanted@", "Miraplanted",
        "Grundplanted", "Haltplanted", "anmeldeplanted", "Amtplanted", Partnership.password,
        "1992-03-05",
    ]

    /// Records them by the use cases, and looks for them by search.
    static func record(in store: any RecordStore) async throws {
        let partnership = try await Partnership(store: store)
        let open = try await OpenCase(partnership, vera: vera, mia: mia, reason: reason)
        let office = open.office()
        let agencyID = try await office.addAgency(agency, .housing)
        _ = try await partnership.add(signInName, .frontlinePractitioner, agencyID)
        _ = try await office.recordStatement(
            said(.victim, words, note: note), open.request(.victimAdvocate, "one"))
        let found = try await office.search(
            PersonQuery(given: "Elkeplanted", family: "Sommerplanted"),
            by: partnership.worker(.manager))
        #expect(!found.isEmpty)
        _ = try await office.signIn(signInName, Partnership.password)
        let hold = try await office.setHold(
            CustodyScope(caseID: open.id), reason: holdReason, by: partnership.worker(.manager))
        #expect(hold.done != nil)
        // Refused, and on the record as such.
        _ = try await office.recordStatement(
            said(.victim, words), open.request(.programmeWorker, "two"))
    }

    /// Which of some texts stand in which files of a folder: as they are, in UTF-16, or as a log
    /// writes bytes.
    static func found(
        _ texts: [String], below folder: String
    ) throws -> [(file: String, text: String)] {
        let forms = texts.flatMap { text in
            let hexadecimal = text.utf8.map { String(format: "%02x", $0) }.joined()
            return [
                (text, Array(text.utf8)),
                (text, text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
                (text, Array(hexadecimal.utf8)),
            ]
        }
        var found: [(file: String, text: String)] = []
        let names = FileManager.default.enumerator(atPath: folder)
        while let name = names?.nextObject() as? String {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else {
                continue
            }
            for (text, form) in forms where contains(data, form) { found.append((name, text)) }
        }
        return found
    }

    private static func contains(_ data: Data, _ form: [UInt8]) -> Bool {
        data.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let first = form.first else { return false }
            var place = 0
            while place + form.count <= bytes.count,
                let hit = memchr(start + place, Int32(first), bytes.count - place)
            {
                place = UnsafeRawPointer(hit) - start
                if place + form.count <= bytes.count, memcmp(hit, form, form.count) == 0 {
                    return true
                }
                place += 1
            }
            return false
        }
    }
}

/// Nothing that names, locates or quotes anybody stands in clear where the store keeps it.
///
/// A control that is written in clear on purpose shows that what is there is found.
@Suite struct `At rest` {
    static let control = "Kontrollplanted"

    @Test func `SQLite's files hold nothing in clear`() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(path: folder.file("record.db"))
        try await PlantedWords.record(in: store)
        try await store.write { try $0.putSetting("control", `At rest`.control) }
        for isOpen in [true, false] {
            let found = try PlantedWords.found(
                PlantedWords.all + [`At rest`.control], below: folder.path)
            #expect(Set(found.map(\.text)) == [`At rest`.control])
            if isOpen { try store.close() }
        }
    }

    /// The server logs every statement with its parameters, which no deployment should.
    @Test func `PostgreSQL's files, its write-ahead log and its log hold nothing in clear`()
        async throws
    {
        let cluster = try PostgresCluster(settings: [
            "log_statement=all", "log_min_duration_statement=0", "log_parameter_max_length=-1",
            "log_parameter_max_length_on_error=-1", "log_error_verbosity=verbose",
            "log_min_messages=debug1", "fsync=off",
        ])
        let store = try await PostgresStore(
            PostgresAddress(cluster.freshDatabase()), .patient)
        try await PlantedWords.record(in: store)
        try await store.write { try $0.putSetting("control", `At rest`.control) }
        try cluster.run("CHECKPOINT", in: "postgres")
        let found = try PlantedWords.found(
            PlantedWords.all + [`At rest`.control], below: cluster.folder)
        #expect(Set(found.map(\.text)) == [`At rest`.control])
        // And it is looked for in all three places.
        for part in ["data/base/", "data/pg_wal/", "log"] {
            #expect(found.contains { $0.file.hasPrefix(part) }, "\(part)")
        }
        let log = try String(contentsOfFile: cluster.folder + "/log", encoding: .utf8)
        #expect(log.contains("INSERT INTO entry"))
        await store.close()
    }
}
