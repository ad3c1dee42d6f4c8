import Barrier
import Domain
import ReleaseCheck
import Rules
import Testing

@testable import Casework

/// A case with an appointment with the person of concern and one document about it.
private struct Desk {
    let open: OpenCase
    var keys = 0

    init(vera: PersonDetails = OpenCase.vera) async throws {
        open = try await OpenCase(Partnership(), vera: vera)
        let planned = try await open.office().planContact(
            PlannedContact(
                with: .personOfConcern, person: open.dean, purpose: .routineEnquiry,
                channel: .office, place: "Millbrook Surgery, room 2",
                at: Partnership.start.adding(hours: 72), answers: ["managerApproved": .yes]),
            open.request(.programmeWorker, "appointment"))
        _ = try #require(planned.recorded)
    }

    mutating func key() -> String {
        keys += 1
        return "document \(keys)"
    }

    /// A draft as it would be made, with something added to its text.
    func draft(
        _ kind: DocumentKind = .appointmentLetter, adding text: String = "",
        by role: WorkerRole = .programmeWorker
    ) async throws -> Draft {
        let verdict = try await open.office().newDocument(
            kind, DocumentDetails(minutes: 45), open.id, for: open.partnership.worker(role))
        var draft = Draft(try #require(verdict?.made))
        // What the record does not know, the writer fills in.
        draft.text = draft.text.replacing(/_{4,}/, with: "01632 960500") + text
        draft.confirmed = Set(
            Documents.checks(for: kind).filter { $0.who == .worker }.map(\.id))
        return draft
    }

    mutating func write(
        _ draft: Draft, by role: WorkerRole = .programmeWorker
    ) async throws -> EntryID {
        let outcome = try await open.office().writeDocument(draft, open.request(role, key()))
        let recorded = try #require(outcome.recorded)
        return draft.document ?? recorded.entry
    }

    func view(
        _ document: EntryID, for role: WorkerRole = .programmeWorker
    ) async throws -> DocumentView {
        let views = try #require(
            try await open.office().documents(open.id, for: open.partnership.worker(role)))
        return try #require(views.first { $0.id == document })
    }

    mutating func decide(
        _ document: EntryID, _ what: DraftDecision.What, by role: WorkerRole,
        confirmed: Set<String> = [], place: String? = nil, note: String = ""
    ) async throws -> Outcomes {
        let draft = try await view(document, for: .manager).draft
        return try await open.office().decideDocument(
            DraftDecision(
                document: document, draft: draft, what: what, confirmed: confirmed, place: place,
                note: note), open.request(role, key()))
    }

    /// Everything that readers have to see to.
    mutating func agree(_ document: EntryID) async throws {
        let mine = try await view(document, for: .manager).checks.filter {
            $0.mine && $0.problem != nil
        }
        let agreed = try await decide(
            document, .agreed, by: .manager, confirmed: Set(mine.map(\.check.id)))
        _ = try #require(agreed.recorded)
    }
}

@Suite struct `A document on its way to the person of concern` {
    @Test func `goes out once everything speaks for it`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft())
        #expect(try await desk.view(document).places.isEmpty)
        #expect(try await desk.view(document).status == .waiting)
        let early = try await desk.decide(document, .released, by: .programmeWorker)
        #expect(try #require(early.refusal).codes.contains("wording-agreed"))
        try await desk.agree(document)
        let ready = try await desk.view(document)
        #expect(ready.status == .ready, "\(ready.checks.compactMap(\.problem))")
        let released = try await desk.decide(document, .released, by: .programmeWorker)
        #expect(released.recorded != nil)
        #expect(try await desk.view(document).status == .released)
    }

    @Test(arguments: [
        "Postcode AL2 1AA.", "Ring 07700 900123.", "Vera has told us that you shouted.",
        "This was discussed at MARAC.",
    ])
    func `is stopped at what must not reach the person`(text: String) async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft(adding: text))
        let view = try await desk.view(document)
        #expect(view.status == .stopped)
        try await desk.agree(document)
        let released = try await desk.decide(document, .released, by: .programmeWorker)
        #expect(try #require(released.refusal).codes.contains("release-scan"))
        let printed = "\(view.places)"
        #expect(!printed.contains("AL2") || text.contains("AL2"))
    }

    @Test func `is held the moment that a new address makes it unsafe`() async throws {
        var desk = try await Desk()
        let text = "\nOur other office is at 14 Quarry Bank, Millbrook.\n"
        let document = try await desk.write(try await desk.draft(adding: text))
        let before = try await desk.view(document).places.count
        let moved = try await desk.open.office().describePerson(
            desk.open.vera, PersonDetails(address: "14 Quarry Bank, Millbrook"),
            desk.open.request(.victimAdvocate, "moved"))
        _ = try #require(moved.recorded)
        let view = try await desk.view(document)
        #expect(view.status == .held)
        #expect(view.places.count > before)
        let released = try await desk.decide(document, .released, by: .programmeWorker)
        #expect(try #require(released.refusal).codes.contains("held"))
        // That it is held is all that shows beside the person of concern.
        let seen = try #require(try await desk.open.view(.programmeWorker))
        #expect(
            !seen.entries.contains {
                if case .documentHeld? = $0.body.shown { true } else { false }
            })
        var mended = try await desk.draft()
        mended.document = document
        _ = try await desk.write(mended)
        #expect(try await desk.view(document).status == .waiting)
    }

    @Test func `is not held for what leaves it as safe as before`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft())
        let moved = try await desk.open.office().describePerson(
            desk.open.vera, PersonDetails(address: "14 Quarry Bank, Millbrook"),
            desk.open.request(.victimAdvocate, "moved"))
        _ = try #require(moved.recorded)
        #expect(try await desk.view(document).status == .waiting)
    }

    @Test func `tells where somebody is whoever looks at it`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft(adding: " AL2 1AA"))
        let place = try #require(
            try await desk.view(document).places.first { $0.kind?.isWhereabouts == true })
        #expect(!place.mayBeCleared)
        let cleared = try await desk.decide(
            document, .cleared, by: .manager, place: place.id, note: "It is fine.")
        #expect(try #require(cleared.refusal).codes.contains("whereabouts-not-cleared"))
    }

    @Test func `is cleared of a false alarm by a manager alone, with a reason`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(
            try await desk.draft(adding: "\nThis was discussed at MARAC.\n"))
        let place = try #require(
            try await desk.view(document).places.first { $0.mayBeCleared })
        let own = try await desk.decide(
            document, .cleared, by: .programmeWorker, place: place.id, note: "It is fine.")
        #expect(try #require(own.refusal).codes.contains("clear-by-second-person"))
        let silent = try await desk.decide(document, .cleared, by: .manager, place: place.id)
        #expect(silent.problems?.first?.field == "note")
        let count = try await desk.view(document).places.count
        let cleared = try await desk.decide(
            document, .cleared, by: .manager, place: place.id, note: "He was invited to it.")
        _ = try #require(cleared.recorded)
        #expect(try await desk.view(document).places.count == count - 1)
    }

    @Test func `is never agreed by its own writer`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(
            try await desk.draft(by: .manager), by: .manager)
        let agreed = try await desk.decide(
            document, .agreed, by: .manager, confirmed: ["wording-agreed"])
        #expect(try #require(agreed.refusal).codes.contains("document-second-person"))
        let other = try await desk.decide(
            document, .agreed, by: .programmeWorker, confirmed: ["wording-agreed"])
        #expect(other.refusal != nil)
    }

    @Test func `needs everything again when its text changes`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft())
        try await desk.agree(document)
        var changed = try await desk.draft(adding: "\nPlease bring this letter.\n")
        changed.document = document
        _ = try await desk.write(changed)
        #expect(try await desk.view(document).status != .ready)
    }

    @Test func `goes back to its writer with what is to change`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft())
        let silent = try await desk.decide(document, .returned, by: .manager)
        #expect(silent.problems?.first?.field == "note")
        _ = try await desk.decide(document, .returned, by: .manager, note: "Say how long it takes.")
        #expect(try await desk.view(document).status == .returned)
        let list = try await desk.open.office().worklist(
            of: desk.open.partnership.worker(.programmeWorker))
        #expect(list.documents.map(\.document) == [document])
    }

    @Test func `waits on the manager's worklist`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft())
        let manager = try desk.open.partnership.worker(.manager)
        let office = desk.open.office()
        #expect(try await office.worklist(of: manager).documents.map(\.document) == [document])
        try await desk.agree(document)
        #expect(try await office.worklist(of: manager).documents.isEmpty)
    }

    @Test(arguments: [WorkerRole.victimAdvocate, .childrensSocialWorker])
    func `is not there for those beside the victim or a child`(role: WorkerRole) async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft())
        let worker = try desk.open.partnership.worker(role)
        #expect(try await desk.open.office().documents(desk.open.id, for: worker) == nil)
        let made = try await desk.open.office().newDocument(
            .appointmentLetter, DocumentDetails(), desk.open.id, for: worker)
        #expect(made == nil)
        let decided = try await desk.decide(document, .withdrawn, by: role)
        #expect(try #require(decided.refusal).kind == .noRight)
    }

    @Test func `cannot be decided on a draft that is no longer the latest`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft())
        let old = try await desk.view(document).draft
        var changed = try await desk.draft(adding: "\nPlease bring this letter.\n")
        changed.document = document
        _ = try await desk.write(changed)
        let outcome = try await desk.open.office().decideDocument(
            DraftDecision(document: document, draft: old, what: .withdrawn),
            desk.open.request(.manager, "late"))
        #expect(outcome.problems?.first?.field == "document")
    }

    @Test func `stays as it was once it is out`() async throws {
        var desk = try await Desk()
        let document = try await desk.write(try await desk.draft())
        _ = try await desk.decide(document, .withdrawn, by: .programmeWorker)
        var changed = try await desk.draft()
        changed.document = document
        let outcome = try await desk.open.office().writeDocument(
            changed, desk.open.request(.programmeWorker, "after"))
        #expect(outcome.problems?.first?.field == "document")
    }
}
