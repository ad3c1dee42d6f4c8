import Domain
import Ledger
import Looking
import Rules
import Testing

@testable import Casework

@Suite struct `A verb` {
    @Test func `appends what was asked for and the decision in one go`() async throws {
        let open = try await OpenCase(Partnership())
        let before = try await open.state().entries.count
        let outcome = try await open.office().recordStatement(
            said(.victim, "He grabbed my wrist.", discloses: .yes),
            open.request(.victimAdvocate, "one"))
        let recorded = try #require(outcome.recorded)
        let state = try await open.state()
        #expect(state.kinds(after: before) == ["statement", "decision"])
        #expect(state.entries[before].id == recorded.entry)
        guard case .decisionReached(let decision) = state.entries[before + 1].body else {
            Issue.record("the decision is not on the record")
            return
        }
        #expect(decision.after == recorded.entry)
        #expect(decision.lines.map(\.key) == recorded.decision.outcomes.map(\.key))
        #expect(recorded.decision.outcomes.contains { $0.rule == "write-it-down" })
    }

    @Test func `that is refused leaves the refusal and nothing else`() async throws {
        let open = try await OpenCase(Partnership())
        let before = try await open.state().entries.count
        let outcome = try await open.office().requestReferral(
            Referral(person: open.dean, kind: "angerManagement"),
            open.request(.programmeWorker, "one"))
        let refusal = try #require(outcome.refusal)
        #expect(refusal.codes.contains("002-87"))
        let state = try await open.state()
        #expect(state.kinds(after: before) == ["refusal"])
        guard case .refused(let record) = state.entries[before].body else { return }
        #expect(record.verb == "request referral")
        #expect(record.codes == ["no-anger-management"])
        #expect(try state.entries[before].worker == open.request(.programmeWorker, "").worker)
    }

    @Test func `with input that cannot be taken leaves nothing`() async throws {
        let open = try await OpenCase(Partnership())
        let before = try await open.state().entries.count
        let outcome = try await open.office().recordStatement(
            said(.victim, "  "), open.request(.victimAdvocate, "one"))
        #expect(outcome.problems?.map(\.field) == ["words"])
        #expect(try await open.state().entries.count == before)
    }

    @Test func `by a worker of no case looks as if there were no case`() async throws {
        let partnership = try await Partnership()
        let open = try await OpenCase(partnership)
        let office = open.office()
        let other = CaseID(random: [UInt8](repeating: 4, count: 16))
        let statement = said(.victim, "words")
        let here = try await office.recordStatement(
            statement, Request(caseID: open.id, worker: partnership.stranger, key: "one"))
        let nowhere = try await office.recordStatement(
            statement, Request(caseID: other, worker: partnership.stranger, key: "one"))
        #expect(try #require(here.refusal) == #require(nowhere.refusal))
        #expect(here.refusal?.kind == .noRight)
        #expect(try await office.view(open.id, for: partnership.stranger) == nil)
        #expect(try await office.view(other, for: partnership.stranger) == nil)
        let state = try await open.state()
        #expect(state.statements.isEmpty)
        #expect(state.entries.last?.body.kind == "refusal")
    }

    @Test func `cannot say that something happened later than now`() async throws {
        let open = try await OpenCase(Partnership())
        let tomorrow = Partnership.start.adding(hours: 24)
        var statement = said(.victim, "words")
        statement.said = tomorrow
        let problems = try await open.office().recordStatement(
            statement, open.request(.victimAdvocate, "one")
        ).problems
        #expect(problems?.map(\.code) == ["future", "order"])
        let attendance = try await open.office().recordAttendance(
            PoliceAttendance(at: tomorrow), open.request(.policeOfficer, "two"))
        #expect(attendance.problems?.map(\.code) == ["future"])
    }
}

@Suite struct `A statement` {
    @Test func `keeps the exact words apart from what the worker makes of them`() async throws {
        let open = try await OpenCase(Partnership())
        let words = "I, er,  only push'd her — once.\nShe made me."
        _ = try await open.office().recordStatement(
            said(.personOfConcern, words, note: "Puts it on her."),
            open.request(.programmeWorker, "one"))
        let statement = try #require(try await open.state().statements.first?.value)
        #expect(statement.words == words)
        #expect(statement.interpretation == "Puts it on her.")
    }

    @Test func `goes to the file of whom it came from, however many hands it passed`()
        async throws
    {
        let open = try await OpenCase(Partnership())
        let cases: [(Statement, PersonID?)] = [
            (said(.victim, "a", about: open.dean), open.vera),
            (said(.victim, "b", through: ["Harbour Refuge", "Housing"]), open.vera),
            (said(.agency, "c", person: open.vera, through: ["Housing"]), open.vera),
            (said(.police, "d", person: open.vera), open.vera),
            (said(.child, "e", person: open.mia), open.mia),
            (said(.personOfConcern, "f", about: open.vera), open.dean),
            (said(.thirdParty, "g", about: open.vera), nil),
            (said(.agency, "h", about: open.dean), nil),
            (said(.ownObservation, "i", about: open.mia), open.mia),
        ]
        for (statement, owner) in cases {
            let outcome = try await open.office().recordStatement(
                statement, open.request(.manager, statement.words))
            let entry = try #require(outcome.recorded?.entry)
            let state = try await open.state()
            let stream = try #require(state.entry(entry)?.stream)
            #expect(state.owner(of: stream)?.id == owner, "\(statement.words)")
            #expect(owner != nil || stream == state.shared)
        }
    }

    @Test func `of the victim never goes into the file of the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().recordStatement(
            said(.victim, "words", person: open.dean), open.request(.manager, "one"))
        let entry = try #require(outcome.recorded?.entry)
        let state = try await open.state()
        #expect(state.entry(entry)?.stream == state.victim?.file)
    }
}

@Suite struct `Opening a case` {
    @Test func `gives each person a file with a key of its own`() async throws {
        let open = try await OpenCase(Partnership(), assigning: [])
        let state = try await open.state()
        #expect(Set(state.members.map(\.file)).count == 3)
        #expect(!state.members.map(\.file).contains(state.shared))
        let streams = try await open.partnership.store.read { try $0.streams(of: open.id) }
        #expect(Set(streams.compactMap(\.wrappedKey)).count == 4)
        #expect(streams.first?.kind == .shared)
    }

    @Test func `asks for a reason, people and one person of concern, all at once`() async throws {
        let partnership = try await Partnership()
        let empty = NewCase(
            area: Partnership.area, reason: " ", side: .overview, people: [], links: [])
        let manager = try partnership.worker(.manager)
        guard
            case .invalid(let problems) = try await partnership.office().openCase(
                empty, by: manager, key: "one")
        else {
            Issue.record("it was taken")
            return
        }
        #expect(problems.map(\.field) == ["reason", "people"])
        var two = empty
        two.reason = "Two at once."
        two.people = ["a", "b"].map {
            .init(key: $0, role: .personOfConcern, details: PersonDetails())
        }
        guard
            case .invalid(let second) = try await partnership.office().openCase(
                two, by: manager, key: "two")
        else {
            Issue.record("it was taken")
            return
        }
        #expect(second.map(\.code) == ["one-person-of-concern"])
        #expect(try await partnership.store.read { try $0.allCases() }.isEmpty)
    }

    @Test(arguments: [
        (WorkerRole.programmeWorker, Side.victim), (.victimAdvocate, .personOfConcern),
        (.policeOfficer, .victim), (.manager, .child), (.childrensSocialWorker, .overview),
    ])
    func `is refused on a side that the role cannot stand on`(role: WorkerRole, side: Side)
        async throws
    {
        let partnership = try await Partnership()
        let new = NewCase(
            area: Partnership.area, reason: "Reason.", side: side,
            people: [.init(key: "a", role: .victim, details: PersonDetails())], links: [])
        guard
            case .refused(let refusal) = try await partnership.office().openCase(
                new, by: partnership.worker(role), key: "one")
        else {
            Issue.record("it was opened")
            return
        }
        #expect(refusal.codes.contains("002-99"))
        #expect(try await partnership.store.read { try $0.allCases() }.isEmpty)
    }

    @Test func `is refused in an area that the agency does not serve`() async throws {
        let partnership = try await Partnership()
        let new = NewCase(
            area: Area(rawValue: "wales"), reason: "Reason.", side: .overview,
            people: [.init(key: "a", role: .victim, details: PersonDetails())], links: [])
        guard
            case .refused(let refusal) = try await partnership.office().openCase(
                new, by: partnership.worker(.manager), key: "one")
        else {
            Issue.record("it was opened")
            return
        }
        #expect(refusal.kind == .noRight)
    }
}

@Suite struct `Assigning a worker` {
    @Test func `never puts one on both sides`() async throws {
        let open = try await OpenCase(Partnership())
        let worker = try open.partnership.worker(.frontlinePractitioner)
        let outcome = try await open.office().assign(
            worker, .victim, open.request(.manager, "one"))
        #expect(try #require(outcome.refusal).codes == ["two-workers", "002-99"])
        #expect(try await open.state().side(of: worker) == .personOfConcern)
    }

    @Test func `never puts one on both sides even when no rule of the pack says so`() async throws {
        let procedure = try Handbook.procedure(without: ["two-workers"])
        let open = try await OpenCase(Partnership(procedure: procedure))
        let worker = try open.partnership.worker(.frontlinePractitioner)
        let outcome = try await open.office().assign(
            worker, .child, open.request(.manager, "one"))
        #expect(try #require(outcome.refusal).codes.contains("002-99"))
        #expect(try await open.state().side(of: worker) == .personOfConcern)
    }

    @Test func `keeps to the sides of the role and to the area`() async throws {
        let partnership = try await Partnership()
        let open = try await OpenCase(partnership, assigning: [])
        let advocate = try partnership.worker(.victimAdvocate)
        let wrong = try await open.office().assign(
            advocate, .personOfConcern, open.request(.manager, "one"))
        #expect(try #require(wrong.refusal).codes.contains("002-99"))
        let agency = try #require(try await open.office().worker(advocate)?.agency)
        let far = try await partnership.add(
            "far", .victimAdvocate, agency, areas: [Area(rawValue: "wales")])
        let outcome = try await open.office().assign(far, .victim, open.request(.manager, "two"))
        #expect(outcome.problems?.map(\.field) == ["worker"])
        #expect(try await open.view(.victimAdvocate) == nil)
    }

    @Test func `opens the case to the worker`() async throws {
        let open = try await OpenCase(Partnership(), assigning: [])
        #expect(try await open.view(.victimAdvocate) == nil)
        _ = try await open.office().assign(
            open.partnership.worker(.victimAdvocate), .victim, open.request(.manager, "one"))
        #expect(try await open.view(.victimAdvocate)?.side == .victim)
    }
}
