import Barrier
import Domain
import Rules
import Testing

@testable import Casework

@Suite struct `An order on the record` {
    private func order(
        _ open: OpenCase, considered: Bool = false, served: Bool = false
    ) -> Order {
        Order(
            kind: .dvpo, respondent: open.dean, protects: [open.vera, open.mia],
            start: considered ? nil : Day("2027-02-01"), end: considered ? nil : Day("2027-02-28"),
            served: served ? Partnership.start : nil, considered: considered, note: "Stays away.")
    }

    @Test func `gives its facts, with the youngest whom it protects`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().recordOrder(
            order(open), open.request(.manager, "one"))
        let recorded = try #require(outcome.recorded)
        let subject = recorded.entry.text
        let facts = recorded.decision.facts
        func value(_ fact: String) -> FactValue? { facts.fact(fact, subject: subject)?.value }
        #expect(value("order.days") == .count(28))
        #expect(value("order.live") == .truth(true))
        #expect(value("order.considered") == .truth(false))
        #expect(value("order.respondentAge") == .count(36))
        #expect(value("order.protectedAge") == .count(5))
        #expect(value("order.served") == .unknown)
        #expect(facts.subjects(of: .order).map(\.person) == [open.dean])
    }

    @Test func `has no age of the protected while one is not known`() async throws {
        let open = try await OpenCase(Partnership(), mia: PersonDetails())
        let outcome = try await open.office().recordOrder(
            order(open), open.request(.manager, "one"))
        let recorded = try #require(outcome.recorded)
        let age = recorded.decision.facts.fact("order.protectedAge", subject: recorded.entry.text)
        #expect(age?.value == .unknown)
    }

    @Test func `stays one from proposal to service, and so do answers about it`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let proposed = try #require(
            try await office.recordOrder(
                order(open, considered: true), open.request(.manager, "one")
            ).recorded)
        let subject = proposed.entry.text
        _ = try await office.recordFinding(
            Finding(
                fact: "order.inspector", subject: subject, value: "yes",
                provenance: Provenance(source: .police)), open.request(.manager, "two"))
        _ = try await office.recordOrder(order(open), open.request(.manager, "three"))
        let served = try #require(
            try await office.recordOrder(
                order(open, served: true), open.request(.manager, "four")
            ).recorded)
        let facts = served.decision.facts
        #expect(facts.subjects(of: .order).map(\.id) == [subject])
        #expect(
            facts.fact("order.served", subject: subject)?.value == .instant(Partnership.start))
        #expect(facts.fact("order.inspector", subject: subject)?.value == .truth(true))
    }

    @Test(arguments: [(false, false, false), (true, false, false), (false, true, true)])
    func `is for the side of the person of concern once it was served`(
        considered: Bool, served: Bool, shown: Bool
    ) async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.office().recordOrder(
            order(open, considered: considered, served: served), open.request(.manager, "one"))
        for role in [WorkerRole.programmeWorker, .frontlinePractitioner] {
            let view = try #require(try await open.view(role))
            let orders = view.entries.compactMap { entry -> Order? in
                if case .orderRecorded(let order)? = entry.body.shown { order } else { nil }
            }
            #expect(orders.count == (shown ? 1 : 0))
            #expect(orders.allSatisfy { $0.note == nil })
        }
        let advocate = try #require(try await open.view(.victimAdvocate))
        #expect(advocate.entries.contains { $0.body.shown?.kind == "order" })
    }

    @Test func `that was not served is not written beside the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let refused = try await office.recordOrder(
            order(open), open.request(.programmeWorker, "one"))
        #expect(try #require(refused.refusal).codes.first == "order-not-served")
        var own = order(open, served: true)
        own.protects = []
        let taken = try await office.recordOrder(own, open.request(.programmeWorker, "two"))
        #expect(taken.recorded != nil)
        own.respondent = open.vera
        let hers = try await office.recordOrder(own, open.request(.programmeWorker, "three"))
        own.respondent = nobody
        let nobodys = try await office.recordOrder(own, open.request(.programmeWorker, "four"))
        #expect(try #require(hers.problems) == #require(nobodys.problems))
    }

    @Test func `that cannot be is not taken, and all that is wrong with it is said`() async throws {
        let open = try await OpenCase(Partnership())
        let later = Partnership.start.adding(hours: 1)
        let order = Order(
            kind: .dvpo, respondent: open.dean, protects: [open.dean], start: Day("2027-02-02"),
            end: Day("2027-02-01"), endless: .yes, given: later, served: later, considered: true)
        let outcome = try await open.office().recordOrder(order, open.request(.manager, "one"))
        #expect(
            outcome.problems?.map(\.code) == [
                "not-protected", "order", "end-differs", "not-made", "future", "future",
            ])
        #expect(try await open.state().orders.isEmpty)
    }
}

@Suite struct `A development` {
    private func development(_ kind: String, _ about: PersonID, _ on: String) -> Development {
        Development(kind: kind, about: about, on: Day(on) ?? Partnership.start.day)
    }

    @Test func `is of a kind for which the procedure has a fact of a moment`() async throws {
        let open = try await OpenCase(Partnership())
        for kind in ["elopes", "hearing", ""] {
            let outcome = try await open.office().recordDevelopment(
                development(kind, open.dean, "2027-02-09"), open.request(.manager, "a" + kind))
            let problem = try #require(outcome.problems?.first)
            #expect(problem.code == "unknown-kind")
            #expect(problem.text.contains("moves, arrest"))
        }
    }

    @Test func `is known from when it was recorded, or from its day where that is later`()
        async throws
    {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        func arrest(_ on: String, _ key: String) async throws -> FactValue? {
            let outcome = try await office.recordDevelopment(
                development("arrest", open.dean, on), open.request(.manager, key))
            return try #require(outcome.recorded).decision.facts.fact("happened.arrest")?.value
        }
        #expect(try await arrest("2027-02-01", "one") == .instant(Partnership.start))
        let later = Instant(try #require(Day("2027-03-01")))
        #expect(try await arrest("2027-03-01", "two") == .instant(later))
        #expect(try await arrest("2027-02-05", "three") == .instant(later))
    }
}
