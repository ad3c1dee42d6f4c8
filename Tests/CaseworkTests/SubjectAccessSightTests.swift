import Barrier
import Domain
import Testing

@testable import Casework

@Suite struct `The time for an answer` {
    @Test func `is the month of calendar C2, and three where it is extended`() async throws {
        let counter = try await Counter(
            received: date("2027-01-31"), at: instant("2027-02-11T09:00"))
        let clock = try await counter.view().clock
        #expect(clock.firstMonth == date("2027-03-01") && clock.thirdMonth == date("2027-04-30"))
        #expect(clock.answerBy == date("2027-03-01") && !clock.isExtended)
    }

    @Test func `is longer once the person was told in the first month`() async throws {
        var counter = try await Counter(
            received: date("2027-01-31"), at: instant("2027-02-11T09:00"))
        let early = try await counter.step(.extensionTold(date("2027-02-11")))
        #expect(early.problems?.map(\.field) == ["why"])
        _ = try #require(try await counter.step(.foundComplex("Many files.")).recorded)
        counter.moment = instant("2027-03-02T09:00")
        let late = try await counter.step(.extensionTold(date("2027-03-02")))
        #expect(try #require(late.refusal).codes.contains("told-too-late"))
        _ = try #require(try await counter.step(.extensionTold(date("2027-03-01"))).recorded)
        let clock = try await counter.view().clock
        #expect(clock.isExtended && clock.answerBy == date("2027-04-30"))
    }

    @Test func `starts on the next day for police, and knows no extension`() async throws {
        var counter = try await Counter(
            received: date("2027-01-31"), law: .lawEnforcement, at: instant("2027-02-11T09:00"))
        let clock = try await counter.view().clock
        #expect(clock.answerBy == date("2027-03-01") && clock.thirdMonth == nil)
        for step in [AccessStep.What.foundComplex("Many."), .extensionTold(date("2027-02-11"))] {
            let outcome = try await counter.step(step)
            #expect(try #require(outcome.refusal).codes.contains("no-extension"))
        }
    }

    @Test func `does not keep a late answer back once why is on record`() async throws {
        var counter = try await Counter()
        #expect(try await counter.step(.late("Not yet.")).problems != nil)
        try await counter.prepare()
        counter.moment = counter.moment.adding(hours: 24 * 60)
        let second = counter.second
        let refused = try await counter.decide(.released, by: second)
        #expect(try #require(refused.refusal).codes.contains("within-time"))
        _ = try #require(try await counter.step(.late("The file was away; he was told.")).recorded)
        #expect(try await counter.decide(.released, by: second).recorded != nil)
    }

    @Test func `is for police alone under Part 3, and no day to come counts`() async throws {
        var counter = try await Counter()
        let asked = AccessRequest(
            requester: .onTheirBehalf, received: OwnSide.at.day.adding(days: 1),
            law: .lawEnforcement, scope: .init(parts: []))
        let outcome = try await counter.open.office(at: OwnSide.at).recordAccessRequest(
            asked, counter.form(counter.first()))
        #expect(
            outcome.problems?.map(\.field) == ["received", "representative", "law", "parts"])
    }
}

@Suite struct `Who sees a request for information` {
    @Test(arguments: WorkerRole.allCases)
    func `is whoever writes to the person, and the rulings only who answers`(role: WorkerRole)
        async throws
    {
        var counter = try await Counter(planted: true)
        try await counter.prepare()
        let worker = try counter.open.partnership.worker(role)
        let office = counter.open.office(at: counter.moment)
        let views = try await office.accessRequests(counter.open.id, for: worker)
        let documents = try await office.documents(counter.open.id, for: worker)
        switch role {
        case .manager:
            #expect(views?.first?.rulings.count == AccessClass.allCases.count)
            #expect(documents?.contains { $0.content.kind == .subjectAccessAnswer } == true)
        case .programmeWorker, .frontlinePractitioner:
            let view = try #require(views?.first)
            #expect(view.rulings.isEmpty && view.lines.isEmpty && view.answer == nil)
            #expect(!view.steps.contains { !$0.what.isForAll })
            #expect(documents?.contains { $0.content.kind == .subjectAccessAnswer } == false)
        default: #expect(views == nil && documents == nil)
        }
        let seen = try await office.view(counter.open.id, for: worker)
        let shown = seen?.entries.compactMap(\.body.shown) ?? []
        // Pages of their own show them; the entries of a case show them to nobody.
        let rulings = shown.contains {
            if case .accessStep(let step) = $0 { !step.what.isForAll } else { false }
        }
        #expect(!rulings)
    }

    @Test func `is nobody who has it written by hand`() async throws {
        var counter = try await Counter()
        let made = try await counter.open.office().newDocument(
            .subjectAccessAnswer, DocumentDetails(), counter.open.id, for: counter.first())
        let draft = Draft(try #require(made?.made))
        let outcome = try await counter.open.office().writeDocument(
            draft, counter.form(counter.first()))
        #expect(outcome.problems?.map(\.field) == ["document"])
    }

    @Test func `is told by the procedures what stands against an answer`() async throws {
        var counter = try await Counter()
        let state = try await counter.open.state()
        #expect(state.pressingRequest?.id == counter.request)
        try await counter.prepare()
        _ = try #require(try await counter.decide(.released, by: counter.second).recorded)
        #expect(try await counter.open.state().pressingRequest == nil)
    }
}

/// Every part of what may be known, with the class under which an answer gives it; nil for what no
/// answer gives, because a worker found it out.
private let partsOfView: [String: AccessClass?] = [
    "person": .ownDetails, "said": .ownWords, "observed": .observations, "orders": .servedOrders,
    "appointments": .appointments, "attendance": .attendance, "acknowledgement": nil,
    "permitsPartnerContact": nil, "onProgramme": nil, "awaitingProgramme": nil,
]

@Suite struct `What an answer is made of` {
    @Test func `is decided for every part of what may be known`() {
        let parts = Mirror(reflecting: KnowableView()).children.compactMap(\.label)
        #expect(Set(parts) == Set(partsOfView.keys))
        #expect(Set(partsOfView.values.compactMap { $0 }) == AccessClass.given)
    }

    @Test func `is nothing that an entry’s own decision leaves out`() async throws {
        let open = try await OwnSide.open(planted: true)
        let state = try await open.state()
        var given: Set<AccessClass> = []
        for entry in state.entries {
            let isKnowable = state.released(entry, to: Projection.reader).shown != nil
            guard isKnowable, case .given(let part) = entry.body.subjectAccess else { continue }
            given.insert(part)
        }
        #expect(given == AccessClass.given)
        for entry in state.entries {
            if case .given(let part) = entry.body.subjectAccess { #expect(part.mayBeGiven) }
            if case .leftOut(let part) = entry.body.subjectAccess {
                #expect(!part.mayBeGiven)
                if case .findingRecorded = entry.body { continue }
                #expect(state.released(entry, to: Projection.reader).shown == nil)
            }
        }
    }
}
