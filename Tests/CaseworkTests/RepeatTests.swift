import Domain
import Looking
import Rules
import Testing

@testable import Casework

@Suite struct `The same form sent twice` {
    @Test func `is recorded once and gets the same answer`() async throws {
        let open = try await OpenCase(Partnership())
        let request = try open.request(.victimAdvocate, "one")
        let statement = said(.victim, "words", discloses: .yes)
        let first = try #require(
            try await open.office().recordStatement(statement, request).recorded)
        let count = try await open.state().entries.count
        let second = try #require(
            try await open.office().recordStatement(statement, request).recorded)
        #expect(try await open.state().entries.count == count)
        #expect(second.entry == first.entry)
        #expect(second.caseID == first.caseID)
        #expect(second.decision.outcomes == first.decision.outcomes)
        #expect(!first.repeated)
        #expect(second.repeated)
    }

    @Test func `by another worker is another form`() async throws {
        let open = try await OpenCase(Partnership())
        for role in [WorkerRole.victimAdvocate, .manager] {
            let outcome = try await open.office().recordStatement(
                said(.victim, "words"), open.request(role, "one"))
            #expect(outcome.recorded?.repeated == false)
        }
        #expect(try await open.state().statements.count == 2)
    }

    @Test func `is refused in the same words and recorded as one refusal`() async throws {
        let open = try await OpenCase(Partnership())
        let request = try open.request(.programmeWorker, "one")
        let referral = Referral(person: open.dean, kind: "angerManagement")
        let first = try await open.office().requestReferral(referral, request)
        let count = try await open.state().entries.count
        let second = try await open.office().requestReferral(referral, request)
        #expect(try #require(first.refusal) == #require(second.refusal))
        #expect(try await open.state().entries.count == count)
    }

    @Test func `by a worker of no case is refused in the same words`() async throws {
        let partnership = try await Partnership()
        let open = try await OpenCase(partnership)
        let request = Request(caseID: open.id, worker: partnership.stranger, key: "one")
        let first = try await open.office().recordStatement(said(.victim, "words"), request)
        let count = try await open.state().entries.count
        let second = try await open.office().recordStatement(said(.victim, "words"), request)
        #expect(try #require(first.refusal) == #require(second.refusal))
        #expect(try await open.state().entries.count == count)
    }

    @Test func `opens one case and names the same people`() async throws {
        let partnership = try await Partnership()
        let new = NewCase(
            area: Partnership.area, reason: "Reason.", side: .overview,
            people: [
                .init(key: "a", role: .personOfConcern, details: OpenCase.dean),
                .init(key: "b", role: .victim, details: OpenCase.vera),
            ], links: [.init(from: "a", to: "b", kind: .partners)])
        let manager = try partnership.worker(.manager)
        let office = partnership.office()
        let first = try #require(try await office.openCase(new, by: manager, key: "one").done)
        let second = try #require(try await office.openCase(new, by: manager, key: "one").done)
        #expect(second.recorded.caseID == first.recorded.caseID)
        #expect(second.recorded.entry == first.recorded.entry)
        #expect(second.people == first.people)
        #expect(second.recorded.repeated)
        #expect(try await partnership.store.read { try $0.allCases() }.count == 1)
    }

    @Test func `adds one person and answers with the same entry`() async throws {
        let open = try await OpenCase(Partnership())
        let request = try open.request(.manager, "one")
        let details = PersonDetails(name: PersonName(given: "Tia", family: "Holt"))
        let first = try await open.office().addPerson(.child, details, request).recorded
        let second = try await open.office().addPerson(.child, details, request).recorded
        #expect(try #require(first).entry == #require(second).entry)
        #expect(try await open.state().members(.child).count == 2)
    }

    @Test func `for another case opens nothing of it`() async throws {
        let partnership = try await Partnership()
        let mine = try await OpenCase(partnership, reason: "Mine.")
        let other = try await OpenCase(partnership, reason: "Not mine.", assigning: [])
        let advocate = try partnership.worker(.victimAdvocate)
        let statement = said(.victim, "words")
        _ = try await mine.office().recordStatement(
            statement, Request(caseID: mine.id, worker: advocate, key: "one"))
        let outcome = try await other.office().recordStatement(
            statement, Request(caseID: other.id, worker: advocate, key: "one"))
        #expect(try #require(outcome.refusal).kind == .noRight)
    }
}

@Suite struct `A clash` {
    @Test func `gives the other's entry and loses nothing`() async throws {
        let open = try await OpenCase(Partnership())
        let state = try await open.state()
        let seen = state.entries.last?.id
        _ = try await open.office().recordStatement(
            said(.victim, "hers"), open.request(.manager, "one", seen: seen))
        let late = try await open.office().recordStatement(
            said(.victim, "mine"), open.request(.victimAdvocate, "two", seen: seen))
        let others = try #require(late.clashes)
        #expect(others.count == 1)
        guard case .statementRecorded(let statement) = others[0].body else { return }
        #expect(statement.words == "hers")
        #expect(try await open.state().statements.map(\.value.words) == ["hers"])
        let again = try await open.office().recordStatement(
            said(.victim, "mine"),
            open.request(.victimAdvocate, "two", seen: others[0].id))
        #expect(again.recorded != nil)
        #expect(try await open.state().statements.map(\.value.words) == ["hers", "mine"])
    }

    @Test func `is not with what the worker recorded, nor in another file`() async throws {
        let open = try await OpenCase(Partnership())
        let state = try await open.state()
        let seen = state.entries.last?.id
        _ = try await open.office().recordStatement(
            said(.personOfConcern, "his"), open.request(.manager, "zero"))
        for key in ["one", "two"] {
            let outcome = try await open.office().recordStatement(
                said(.victim, key), open.request(.victimAdvocate, key, seen: seen))
            #expect(outcome.recorded != nil)
        }
    }

    @Test func `opens no file that the worker may not see`() async throws {
        let open = try await OpenCase(Partnership())
        let seen = try await open.state().entries.last?.id
        _ = try await open.office().recordStatement(
            said(.victim, "Planted Marker"), open.request(.victimAdvocate, "one"))
        let outcome = try await open.office().recordStatement(
            said(.victim, "words"), open.request(.programmeWorker, "two", seen: seen))
        var text = ""
        dump(outcome, to: &text)
        #expect(!text.contains("Planted Marker"))
        #expect(!text.contains("Holt"))
        #expect(outcome.recorded != nil)
    }
}
