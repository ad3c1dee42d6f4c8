import Barrier
import Domain
import Matching
import Rules
import Testing

@testable import Casework

/// What a worker beside the person of concern may not know of, asked for by its right name.
@Suite struct `What is hidden` {
    private let now = Partnership.start

    private func asked(
        _ open: OpenCase, _ verb: (Office, (String) throws -> Request) async throws -> Outcomes
    ) async throws -> [InputProblem] {
        let key = EntryID(random: open.partnership.random(16)).text
        let outcome = try await verb(open.office()) { try open.request(.programmeWorker, key + $0) }
        return try #require(outcome.problems)
    }

    @Test func `answers of what is hidden as of what is not there`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let said = try #require(
            try await office.recordStatement(
                said(.victim, "words", discloses: .yes), open.request(.victimAdvocate, "one")
            ).recorded)
        _ = try await open.assess(15)
        let decision = try #require(try await office.decision(on: open.id))
        let duty = try #require(decision.outcomes.first { $0.rule == "meet-within-a-day" })
        #expect(duty.status == .open)
        for person in [open.vera, nobody] {
            #expect(
                try await asked(open) { office, request in
                    try await office.describePerson(person, PersonDetails(), request(""))
                }.map(\.code) == ["missing"])
            #expect(
                try await asked(open) { office, request in
                    try await office.recordRelationship(
                        Relationship(from: person, to: open.dean, kind: .partners), request(""))
                }.map(\.code) == ["missing"])
            #expect(
                try await asked(open) { office, request in
                    try await office.offerMessage(
                        CarriedMessage(from: open.dean, to: person, kind: "letter"), request(""))
                }.map(\.code) == ["missing"])
            #expect(
                try await asked(open) { office, request in
                    try await office.recordDevelopment(
                        Development(kind: "moves", about: person, on: now.day), request(""))
                }.map(\.code) == ["missing"])
            #expect(
                try await asked(open) { office, request in
                    let order = Order(
                        kind: .bail, respondent: open.dean, protects: [person], start: now.day,
                        served: now)
                    return try await office.recordOrder(order, request(""))
                }.map(\.code) == ["not-protected"])
        }
        for key in [duty.key, "meet-within-a-day~7", "no-such-rule~0"] {
            #expect(
                try await asked(open) { office, request in
                    try await office.reportDuty(
                        DutyReport(key: key, done: true, note: "Done."), request(""))
                }.map(\.field) == ["duty"])
        }
        for subject in [said.entry.text, open.vera.text, noEntry.text] {
            #expect(
                try await asked(open) { office, request in
                    let finding = Finding(
                        fact: "order.inspector", subject: subject, value: "yes",
                        provenance: Provenance(source: .personOfConcern))
                    return try await office.recordFinding(finding, request(""))
                }.map(\.field) == ["subject"])
        }
    }

    @Test func `does not say whether a guess at what is withheld is right`() async throws {
        let open = try await OpenCase(Partnership())
        let guesses = [
            PersonQuery(given: "", family: "", phone: OpenCase.vera.phone),
            PersonQuery(given: "", family: "", postcode: OpenCase.vera.postcode),
            PersonQuery(given: "", family: "", born: OpenCase.vera.born),
        ]
        // Beside the child, and for a MARAC, where the victim is takes a reason.
        for role in [WorkerRole.childrensSocialWorker, .maracCoordinator] {
            let worker = try open.partnership.worker(role)
            for guess in guesses {
                #expect(try await open.office().search(guess, by: worker).isEmpty)
            }
            let name = PersonQuery(given: "Vera", family: "Holt", phone: OpenCase.vera.phone)
            let hit = try #require(try await open.office().search(name, by: worker).first)
            let plain = PersonQuery(given: "Vera", family: "Holt")
            // The child of the same name follows.
            #expect(try await open.office().search(plain, by: worker).first == hit)
            #expect(hit.born == nil)
        }
        _ = try await open.office().giveReason(
            [.victimWhereabouts], "The school moves the child.",
            open.request(.childrensSocialWorker, "reason"))
        let social = try open.partnership.worker(.childrensSocialWorker)
        for guess in guesses {
            #expect(try await open.office().search(guess, by: social).map(\.person) == [open.vera])
        }
    }

    @Test func `that a MARAC has the case is not told beside the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        let view = try #require(try await open.view(.programmeWorker))
        #expect(!view.colleagues.contains { $0.role == .maracCoordinator })
        let marac = try open.partnership.worker(.maracCoordinator)
        for entry in view.entries {
            if case .workerAssigned(let worker, _, _)? = entry.body.shown {
                #expect(worker != marac)
            }
        }
        let hers = try #require(try await open.view(.victimAdvocate))
        #expect(hers.colleagues.contains { $0.role == .maracCoordinator })
    }

    @Test func `is opened by the record and not by the list made from it`() async throws {
        let open = try await OpenCase(Partnership())
        let stranger = open.partnership.stranger
        try await open.partnership.store.write { transaction in
            try transaction.assign(
                AssignmentRow(caseID: open.id, worker: stranger, side: .victim))
        }
        let office = open.office()
        #expect(try await office.view(open.id, for: stranger) == nil)
        #expect(try await office.askable(open.id, for: stranger) == nil)
        #expect(try await office.explain("doctor", in: open.id, for: stranger) == nil)
        #expect(try await office.knowable(open.id, for: stranger) == nil)
        let outcome = try await office.recordStatement(
            said(.victim, "words"), Request(caseID: open.id, worker: stranger, key: "one"))
        #expect(outcome.refusal?.kind == .noRight)
        #expect(try await open.state().statements.isEmpty)
    }

    @Test func `an assignment of before roles were recorded is still read`() throws {
        let old = #"{"workerAssigned":{"_0":"\#(nobody.text)","_1":"overview"}}"#
        let body = try EntryCoding.body(Array(old.utf8))
        #expect(body.kind == "assignment")
        guard case .workerAssigned(let worker, .overview, nil) = body else {
            Issue.record("it reads as \(body.kind)")
            return
        }
        #expect(worker.text == nobody.text)
    }
}
