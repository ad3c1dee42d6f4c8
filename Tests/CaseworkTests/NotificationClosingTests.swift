import Database
import Domain
import Engines
import Ledger
import Looking
import Testing

@testable import Casework

extension Told {
    func close(
        _ reason: NotificationClosing.Reason, note: String = "", duplicateOf: String = "",
        by worker: WorkerRole = .manager, key: String = "close"
    ) async throws -> Verdict<EntryID> {
        try await office.closeNotification(
            ClosingRequest(
                notification: id, reason: reason, note: note, duplicateOf: duplicateOf,
                worker: open.partnership.worker(worker), key: key))
    }

    func reopen(
        _ reason: String = "The caller rang again.", by worker: WorkerRole = .manager,
        key: String = "reopen"
    ) async throws -> Verdict<EntryID> {
        try await office.reopenNotification(
            id, reason: reason, by: open.partnership.worker(worker), key: key)
    }

    func waiting() async throws -> [NotificationID] {
        try #require(try await office.waitingNotifications(for: manager)).map(\.id)
    }
}

@Suite struct `A notification that goes into no case` {
    @Test(arguments: StoreFactory.all)
    func `is closed by somebody, for a reason, and opened again`(
        factory: StoreFactory
    ) async throws {
        let folder = try TemporaryFolder()
        let store = try await factory.make(folder)
        let told = try await Told(Partnership(store: store))
        let closed = try #require(
            try await told.close(.passedOn, note: " The county’s own team took it over. ").done)
        #expect(try await told.waiting().isEmpty)
        let view = try #require(try await told.view(.policeOfficer)?.closed)
        #expect(view.closing.reason == .passedOn)
        #expect(view.closing.note == "The county’s own team took it over.")
        #expect(view.by == "Worker manager" && view.at == Partnership.start)
        let list = try #require(
            try await told.office.closedNotifications(for: told.manager)
        ).lines
        #expect(list.map(\.id) == [told.id] && list.map(\.reason) == [.passedOn])
        // The same form sent twice closes it once; another is told that it is closed.
        #expect(try await told.close(.passedOn, note: "Again.").done == closed)
        let other = try await told.close(.notDomesticAbuse, key: "other")
        #expect(other.refusal?.codes == ["notification-closed"])
        // Worked out from the entries it is the same.
        _ = try await told.office.rebuild()
        #expect(try await told.waiting().isEmpty)

        #expect(try await told.reopen(" ").problems?.map(\.field) == ["reopening"])
        let opened = try #require(try await told.reopen().done)
        #expect(try await told.waiting() == [told.id])
        #expect(try await told.view()?.closed == nil)
        #expect(try await told.reopen().done == opened)
        #expect(try await told.reopen(key: "other").refusal?.codes == ["notification-open"])
        _ = try await told.office.rebuild()
        #expect(try await told.waiting() == [told.id])
        #expect(try await told.close(.notDomesticAbuse, key: "anew").done != nil)
        #expect(await store.verifyRecord().isSound)
    }

    @Test func `is looked at and taken into a case only once it is open again`() async throws {
        let told = try await Told(Partnership())
        _ = try await told.find(.personOfConcern, .nobody)
        _ = try await told.find(.victim, .nobody)
        _ = try #require(try await told.close(.nobodyIdentified).done)
        let found = try await told.find(.victim, .nobody, key: "closed")
        #expect(found.refusal?.codes == ["notification-closed"])
        #expect(try await told.take(Told.new).refusal?.codes == ["notification-closed"])
        _ = try #require(try await told.reopen().done)
        let caseID = try #require(try await told.take(Told.new, key: "anew").done)
        // What is in a case is closed there.
        #expect(
            try await told.close(.other, note: "x", key: "late").refusal?.codes
                == ["notification-settled"])
        #expect(try await told.reopen(key: "late").refusal?.codes == ["notification-settled"])
        #expect(try await told.view()?.settledIn == caseID)
        #expect(try await told.waiting().isEmpty)
    }

    @Test func `says what the reason needs`() async throws {
        let told = try await Told(Partnership())
        #expect(try await told.close(.other, note: " \n").problems?.map(\.field) == ["note"])
        #expect(try await told.close(.passedOn).problems?.map(\.field) == ["note"])
        #expect(try await told.close(.duplicate).problems?.map(\.field) == ["duplicate"])
        _ = try await told.find(.personOfConcern, .same(told.dean))
        #expect(
            try await told.close(.nobodyIdentified).problems?.map(\.code) == ["recognised"])
        #expect(try await told.waiting() == [told.id])
    }

    @Test func `is a duplicate of another that the worker deals with, and is none itself`()
        async throws
    {
        let told = try await Told(Partnership())
        let office = told.office
        // The same incident, told once more under the same reference; and one of another agency's.
        let second = try #require(
            try await office.receiveNotification(
                Told.notification(), by: told.manager, key: "second"
            ).done
        ).id
        func close(_ id: NotificationID, _ key: String) async throws -> Verdict<EntryID> {
            try await office.closeNotification(
                ClosingRequest(
                    notification: id, reason: .duplicate, duplicateOf: " 41/70923/27",
                    worker: told.manager, key: key))
        }
        #expect(try await close(second, "one").done != nil)
        let closed = try #require(
            try await office.notification(second, for: told.manager)?.closed)
        #expect(closed.closing.duplicateOf == told.id)
        // The first is no duplicate of its own duplicate.
        #expect(try await close(told.id, "two").problems?.map(\.code) == ["not-found"])
        let agency = try await office.addAgency("Elsewhere Police", .police)
        let theirs = try await told.open.partnership.add("theirs", .manager, agency)
        var elsewhere = Told.notification()
        elsewhere.reference = "7/1"
        _ = try #require(
            try await office.receiveNotification(elsewhere, by: theirs, key: "theirs").done)
        let unseen = try await told.close(.duplicate, duplicateOf: "7/1", key: "three")
        #expect(unseen.problems?.map(\.code) == ["not-found"])
    }

    @Test func `is closed, opened again and listed by those who deal with it alone`() async throws {
        let told = try await Told(Partnership())
        for role in WorkerRole.allCases {
            let deals = [.manager, .policeOfficer, .maracCoordinator].contains(role)
            let worker = try told.open.partnership.worker(role)
            let list = try await told.office.closedNotifications(for: worker)
            #expect((list != nil) == deals, "\(role)")
            let closed = try await told.close(
                .notDomesticAbuse, by: role, key: "close \(role)")
            #expect((closed.done != nil) == deals, "\(role)")
            let opened = try await told.reopen(by: role, key: "reopen \(role)")
            #expect((opened.done != nil) == deals, "\(role)")
            if !deals {
                #expect(closed.refusal?.kind == .noRight && opened.refusal?.kind == .noRight)
            }
        }
        #expect(try await told.waiting() == [told.id])
    }

    @Test func `drops no duty of a case`() async throws {
        let told = try await Told(Partnership())
        let partnership = told.open.partnership
        func duties() async throws -> [String] {
            var lines: [String] = []
            for role in WorkerRole.allCases {
                let list = try await told.office.worklist(of: partnership.worker(role))
                lines.append(written(list))
            }
            return lines
        }
        let before = try await duties()
        _ = try #require(try await told.close(.notDomesticAbuse).done)
        #expect(try await duties() == before)
        _ = try #require(try await told.reopen().done)
        #expect(try await duties() == before)
    }
}
