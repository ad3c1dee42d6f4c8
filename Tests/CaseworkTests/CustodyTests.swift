import Database
import Domain
import Foundation
import Ledger
import Looking
import Matching
import Testing

@testable import Casework

/// A case seven years later, when the six that it is kept for are over.
private struct OldCase {
    static let later = instant("2034-03-01T09:00")

    let open: OpenCase
    let second: WorkerID
    let store: SQLiteStore

    init(_ store: SQLiteStore? = nil, years: Int? = 6) async throws {
        self.store = try store ?? SQLiteStore.inMemory()
        let partnership = try await Partnership(store: self.store)
        open = try await OpenCase(partnership)
        let agency = try #require(try await open.office().everyone().agencies.keys.first)
        second = try await partnership.add("second manager", .manager, agency)
        if let years {
            _ = try #require(
                try await open.office().setRetention(years: years, by: first).done)
        }
    }

    var first: WorkerID {
        get throws { try open.partnership.worker(.manager) }
    }

    var office: Office { open.office(at: Self.later) }

    func file(_ person: PersonID) async throws -> CustodyScope {
        let member = try #require(try await open.state().member(person))
        return CustodyScope(caseID: open.id, file: member.file)
    }

    var whole: CustodyScope { CustodyScope(caseID: open.id) }

    /// Both steps by two people.
    func erase(_ scope: CustodyScope) async throws {
        let request = try #require(
            try await office.askErasure(scope, reason: "time", by: first).done)
        _ = try #require(try await office.confirmErasure(request, by: second).done)
    }
}

extension Verdict {
    fileprivate var codes: [String] {
        if case .refused(let refusal) = self { refusal.codes } else { [] }
    }
}

@Suite struct `Erasing a file` {
    @Test func `by two people after its time leaves nothing of it, and a record that is whole`()
        async throws
    {
        let old = try await OldCase()
        _ = try #require(
            try await old.open.office().recordStatement(
                said(.victim, "He said it again.", person: old.open.vera, about: old.open.dean),
                old.open.request(.victimAdvocate, "said")
            ).recorded)
        let before = await old.store.verifyRecord()
        let scope = try await old.file(old.open.vera)
        try await old.erase(scope)
        let state = try await old.open.state()
        #expect(state.erased == Set([scope.file].compactMap(\.self)))
        #expect(state.member(old.open.vera)?.details == PersonDetails())
        #expect(state.statements.isEmpty)
        // Everyone else's file is as it was.
        #expect(state.member(old.open.dean)?.details.name?.family == "Ashby")
        let report = await old.store.verifyRecord()
        #expect(report.isSound, "\(report.problems)")
        #expect(report.entries == before.entries + 2)
        let view = try #require(try await old.open.view(.manager))
        let vera = try #require(view.person(old.open.vera))
        #expect(vera.isErased && !vera.isWritable)
        #expect(view.person(old.open.dean)?.isErased == false)
        let words = PersonQuery(OpenCase.vera)
        #expect(try await old.office.search(words, by: old.first).isEmpty)
    }

    @Test func `refuses what would be written to it afterwards, and keeps nothing of that`()
        async throws
    {
        let old = try await OldCase()
        try await old.erase(try await old.file(old.open.vera))
        let before = try await old.store.read { try $0.head() }
        let outcome = try await old.office.recordStatement(
            said(.victim, "More.", person: old.open.vera),
            old.open.request(.victimAdvocate, "more"))
        #expect(outcome.refusal?.codes.contains("file-erased") == true)
        let after = try await old.store.read { try $0.head() }
        // At most the refusal is on the record.
        #expect((after?.position ?? 0) - (before?.position ?? 0) <= 1)
        #expect(try await old.open.state().statements.isEmpty)
    }

    @Test func `of a whole case makes it as if it had never been there`() async throws {
        let old = try await OldCase()
        try await old.erase(old.whole)
        #expect(try await old.office.state(of: old.open.id) == nil)
        #expect(try await old.open.view(.manager) == nil)
        let worklist = try await old.office.worklist(of: old.first)
        #expect(worklist.items.isEmpty)
        #expect(await old.store.verifyRecord().isSound)
        #expect(try await old.office.rebuild() == 1)
    }

    @Test func `is refused before its time has passed`() async throws {
        let old = try await OldCase()
        let scope = try await old.file(old.open.vera)
        let early = old.open.office(at: instant("2033-02-10T08:59"))
        let verdict = try await early.askErasure(scope, reason: "time", by: old.first)
        #expect(verdict.codes == ["retention-running"])
        let due = old.open.office(at: instant("2033-02-10T09:00"))
        #expect(try await due.askErasure(scope, reason: "time", by: old.first).done != nil)
    }

    @Test func `is refused when something was recorded in the case meanwhile`() async throws {
        let old = try await OldCase()
        let request = try #require(
            try await old.office.askErasure(old.whole, reason: "time", by: old.first).done)
        _ = try #require(
            try await old.office.recordStatement(
                said(.child, "He was here.", person: old.open.mia),
                old.open.request(.childrensSocialWorker, "new")
            ).recorded)
        let verdict = try await old.office.confirmErasure(request, by: old.second)
        #expect(verdict.codes == ["retention-running"])
        #expect(try await old.open.state().erased.isEmpty)
    }

    @Test func `is refused where nobody said how long cases are kept`() async throws {
        let old = try await OldCase(years: nil)
        let verdict = try await old.office.askErasure(old.whole, reason: "time", by: old.first)
        #expect(verdict.codes == ["no-retention"])
        for years in [0, -3, 101] {
            guard
                case .invalid = try await old.office.setRetention(years: years, by: old.first)
            else {
                Issue.record("\(years) years are taken")
                continue
            }
        }
    }

    @Test func `is refused to one person alone, to the same twice and after a month`()
        async throws
    {
        let old = try await OldCase()
        let request = try #require(
            try await old.office.askErasure(old.whole, reason: "time", by: old.first).done)
        #expect(
            try await old.office.confirmErasure(request, by: old.first).codes == ["two-people"])
        let late = old.open.office(at: OldCase.later.adding(hours: 30 * 24 + 1))
        #expect(
            try await late.confirmErasure(request, by: old.second).codes == ["erasure-lapsed"])
        _ = try #require(try await old.office.confirmErasure(request, by: old.second).done)
        #expect(
            try await old.office.confirmErasure(request, by: old.second).codes
                == ["erasure-unknown"])
    }

    @Test(arguments: WorkerRole.allCases.filter { $0 != .manager })
    func `is a manager's work`(_ role: WorkerRole) async throws {
        let old = try await OldCase()
        let worker = try old.open.partnership.worker(role)
        let request = try #require(
            try await old.office.askErasure(old.whole, reason: "time", by: old.first).done)
        let verdicts = [
            try await old.office.askErasure(old.whole, reason: "time", by: worker),
            try await old.office.confirmErasure(request, by: worker),
            try await old.office.setHold(old.whole, reason: "court", by: worker),
            try await old.office.setRetention(years: 1, by: worker),
        ]
        #expect(verdicts.allSatisfy { $0.codes == ["custody-by-manager"] })
        #expect(try await old.office.custody().retention == 6)
    }

    @Test func `is refused under a hold on the file or the case, until that is lifted`()
        async throws
    {
        let old = try await OldCase()
        let (vera, dean) = (
            try await old.file(old.open.vera), try await old.file(old.open.dean)
        )
        for (held, asked) in [(vera, vera), (vera, old.whole), (old.whole, vera)] {
            let hold = try #require(
                try await old.office.setHold(held, reason: "court", by: old.first).done)
            #expect(
                try await old.office.askErasure(asked, reason: "time", by: old.first).codes
                    == ["legal-hold"])
            _ = try #require(
                try await old.office.liftHold(hold, reason: "over", by: old.second).done)
            #expect(
                try await old.office.liftHold(hold, reason: "over", by: old.second).codes
                    == ["hold-unknown"])
        }
        // A hold set after the request stops the confirmation too; one on another file does not.
        let request = try #require(
            try await old.office.askErasure(vera, reason: "time", by: old.first).done)
        let hold = try #require(
            try await old.office.setHold(vera, reason: "review", by: old.first).done)
        #expect(
            try await old.office.confirmErasure(request, by: old.second).codes == ["legal-hold"])
        _ = try await old.office.liftHold(hold, reason: "over", by: old.first)
        _ = try #require(try await old.office.setHold(dean, reason: "court", by: old.first).done)
        _ = try #require(try await old.office.confirmErasure(request, by: old.second).done)
    }

    @Test func `needs a reason and something to erase`() async throws {
        let old = try await OldCase()
        guard
            case .invalid = try await old.office.askErasure(old.whole, reason: " ", by: old.first)
        else {
            Issue.record("no reason is taken")
            return
        }
        let nothing = [
            CustodyScope(caseID: CaseID(random: [UInt8](repeating: 3, count: 16))),
            CustodyScope(caseID: old.open.id, file: try await old.open.state().shared),
        ]
        for scope in nothing {
            #expect(
                try await old.office.askErasure(scope, reason: "time", by: old.first).codes
                    == ["nothing-to-keep"])
        }
    }

    @Test func `is on the record with who asked and who confirmed, and so is every refusal`()
        async throws
    {
        let old = try await OldCase()
        let worker = try old.open.partnership.worker(.victimAdvocate)
        _ = try await old.office.askErasure(old.whole, reason: "time", by: worker)
        try await old.erase(old.whole)
        let (office, first, second) = (old.office, try old.first, old.second)
        let entries = try await old.store.read { reading in
            let register = try #require(try reading.register())
            return try office.open(register, reading)
        }
        let kept = entries.suffix(3)
        #expect(kept.map(\.worker) == [worker, first, second])
        #expect(kept.map(\.body.kind) == ["refusal", "custody", "custody"])
        #expect(try await old.office.custody().erased.count == 4)
    }

    @Test func `that nobody recorded is a fault and never an erasure`() async throws {
        let old = try await OldCase()
        let scope = try await old.file(old.open.vera)
        let file = try #require(scope.file)
        try await old.store.write { transaction in
            var stream = try #require(try transaction.stream(file))
            stream.wrappedKey = nil
            try transaction.replaceKey(of: stream)
        }
        await #expect(throws: LedgerFault.keyErased(file)) {
            try await old.office.state(of: old.open.id)
        }
    }
}

@Suite struct `Rotating the deployment key` {
    @Test func `while others work leaves nothing that needs the old one`() async throws {
        let partnership = try await Partnership()
        let open = try await OpenCase(partnership)
        let old = partnership.keys
        let new = try #require(DeploymentKey([UInt8](repeating: 8, count: 32)))
        // A server that knows of the new key only when it looks.
        let serving = Office(
            store: partnership.store, practice: partnership.practice,
            keys: KeyRing([old]) { [new, old] }, now: { Partnership.start },
            random: partnership.random)
        let worker = try partnership.worker(.manager)
        let cookie = try await serving.startSession(for: worker)
        let rotating = Office(
            store: partnership.store, practice: partnership.practice,
            keys: KeyRing([new, old]) { [new, old] }, now: { Partnership.start },
            random: partnership.random)
        async let count = rotating.rotateKeys(from: old, to: new)
        let request = try open.request(.victimAdvocate, "during")
        let vera = open.vera
        async let during = serving.recordStatement(
            said(.victim, "It began again.", person: vera), request)
        #expect(try await during.recorded != nil)
        #expect(try await count >= 5)
        // What the server makes afterwards is wrapped with the new key too.
        let later = try await serving.openCase(
            NewCase(
                area: Partnership.area, reason: "New.", side: .overview,
                people: [.init(key: "a", role: .victim, details: OpenCase.mia)], links: []),
            by: worker, key: "later")
        let made = try #require(later.done).recorded.caseID
        let after = Office(
            store: partnership.store, practice: partnership.practice, keys: new,
            now: { Partnership.start }, random: partnership.random)
        #expect(try await after.state(of: open.id)?.statements.count == 1)
        #expect(try await after.state(of: made) != nil)
        for office in [serving, after] {
            let hits = try await office.search(PersonQuery(OpenCase.vera), by: worker)
            #expect(hits.map(\.person) == [open.vera])
        }
        #expect(try await serving.session(cookie)?.worker.id == worker)
        #expect(try await after.session(cookie) == nil)
        let before = Office(
            store: partnership.store, practice: partnership.practice, keys: old,
            now: { Partnership.start }, random: partnership.random)
        await #expect(throws: LedgerFault.self) { try await before.state(of: open.id) }
        let store = try #require(partnership.store as? SQLiteStore)
        let report = await store.verifyRecord()
        #expect(report.isSound, "\(report.problems)")
    }

    @Test func `can be broken off and begun again`() async throws {
        let partnership = try await Partnership()
        let open = try await OpenCase(partnership)
        let old = partnership.keys
        let new = try #require(DeploymentKey([UInt8](repeating: 8, count: 32)))
        let office = Office(
            store: partnership.store, practice: partnership.practice,
            keys: KeyRing([new, old]) { [new, old] }, now: { Partnership.start },
            random: partnership.random)
        // One file only was reached.
        let random = partnership.random
        let file = try #require(try await open.state().member(open.vera)).file
        try await partnership.store.write { transaction in
            var stream = try #require(try transaction.stream(file))
            stream.wrappedKey = try new.wrap(
                try old.fileKey(of: stream), for: stream, nonce: random(12))
            try transaction.replaceKey(of: stream)
        }
        #expect(try await office.state(of: open.id) != nil)
        #expect(try await office.rotateKeys(from: old, to: new) >= 3)
        #expect(try await office.rotateKeys(from: old, to: new) == 0)
    }
}

@Suite struct `A database, its log, a backup and an export` {
    static let marker = "kingfisher-marker"

    @Test func `hold no word of what was said, and no key that was erased`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "sightline-custody-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "record.db").path
        let store = try SQLiteStore(path: path)
        let old = try await OldCase(store)
        _ = try #require(
            try await old.open.office().recordStatement(
                said(.victim, "It was \(Self.marker).", person: old.open.vera, note: Self.marker),
                old.open.request(.victimAdvocate, "said")
            ).recorded)
        let scope = try await old.file(old.open.vera)
        let file = try #require(scope.file)
        let stream = try await store.read { try $0.stream(file) }
        let wrapped = try #require(stream?.wrappedKey)
        #expect(try contents(of: folder).contains { $0.range(of: Data(wrapped)) != nil })
        try await old.erase(scope)
        try store.forgetOverwritten()
        let signing = try #require(SigningKey([UInt8](repeating: 9, count: 32)))
        _ = try await Checkpointer(store: store, key: signing, now: { OldCase.later }).sign()
        let copy = folder.appending(path: "copy.db").path
        try SQLiteStore.copy(from: path, to: copy)
        try await export(store, to: folder.appending(path: "export.jsonl").path)
        let files = try contents(of: folder)
        #expect(files.count >= 3)
        for word in [Self.marker, "Holt", "Ashby", "AL1 3JE", "963123", "900123"] {
            #expect(files.allSatisfy { $0.range(of: Data(word.utf8)) == nil }, "\(word)")
        }
        #expect(files.allSatisfy { $0.range(of: Data(wrapped)) == nil })
        #expect(await SQLiteStore.verifyRecord(at: copy).isSound)
        try store.close()
    }

    private func contents(of folder: URL) throws -> [Data] {
        try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil
        ).map { try Data(contentsOf: $0) }
    }
}
