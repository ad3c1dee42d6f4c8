import Barrier
import Domain
import Looking
import Rules
import Testing

@testable import Casework

@Suite struct `What a worker beside the person of concern must act on` {
    private func order(
        _ open: OpenCase, considered: Bool = false, served: Instant? = nil
    ) -> Order {
        Order(
            kind: .dvpo, respondent: open.dean, protects: [open.vera],
            start: considered ? nil : Partnership.start.day, served: served,
            considered: considered)
    }

    @Test func `goes by the service of an order whose proposal is hidden`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let proposed = try #require(
            try await office.recordOrder(
                order(open, considered: true), open.request(.victimAdvocate, "one")
            ).recorded)
        let served = try #require(
            try await office.recordOrder(
                order(open, served: Partnership.start), open.request(.manager, "two")
            ).recorded)
        let state = try await open.state()
        let worker = try #require(
            try await office.worker(open.partnership.worker(.programmeWorker)))
        let viewer = try #require(state.viewer(worker, at: Partnership.start))
        let seen = SeenCase(state, viewer)
        #expect(state.orders.map(\.subject) == [proposed.entry])
        #expect(seen.state.orders.map(\.subject) == [served.entry])
        #expect(seen.name(proposed.entry.text) == served.entry.text)
        #expect(!seen.knows(proposed.entry.text))
        #expect(seen.knows(served.entry.text))
        // An answer under the name that this side knows reaches the order that everyone means.
        _ = try await office.recordFinding(
            Finding(
                fact: "order.inspector", subject: served.entry.text, value: "yes",
                provenance: Provenance(source: .personOfConcern)),
            open.request(.programmeWorker, "three"))
        let facts = try #require(try await office.facts(of: open.id)?.facts)
        #expect(
            facts.fact("order.inspector", subject: proposed.entry.text)?.value == .truth(true))
    }

    @Test func `tells nothing of whom else the worker's service supports`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let planned = try #require(
            try await office.planContact(
                PlannedContact(
                    with: .personOfConcern, person: open.dean, purpose: .abuseDiscussion,
                    channel: .office, answers: ["workerSupportsVictim": .yes, "alone": .no]),
                open.request(.victimAdvocate, "plan")
            ).recorded)
        _ = try await office.answerContact(
            planned.entry, ["workerSupportsVictim": .yes, "intoxicated": .no],
            open.request(.manager, "answer"))
        let view = try #require(try await open.view(.programmeWorker))
        var answers: [String: Answer] = [:]
        for case .shown(let body) in view.entries.map(\.body) {
            switch body {
            case .contactPlanned(let contact): answers.merge(contact.answers) { $1 }
            case .contactAnswered(_, let more): answers.merge(more) { $1 }
            default: break
            }
        }
        #expect(answers == ["alone": .no, "intoxicated": .no])
        let hers = try #require(try await open.view(.victimAdvocate))
        var all: [String: Answer] = [:]
        for case .shown(.contactPlanned(let contact)) in hers.entries.map(\.body) {
            all.merge(contact.answers) { $1 }
        }
        #expect(all["workerSupportsVictim"] == .yes)
    }

    @Test func `is not what the victim's worker heard of the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        for role in [WorkerRole.victimAdvocate, .childrensSocialWorker] {
            _ = try await open.office().recordDevelopment(
                Development(
                    kind: "arrest", about: open.dean, on: Partnership.start.day,
                    detail: "MarkTold"), open.request(role, role.rawValue))
        }
        func kinds(_ role: WorkerRole) async throws -> Int {
            let view = try #require(try await open.view(role))
            return view.entries.count { $0.body.shown?.kind == "development" }
        }
        #expect(try await kinds(.programmeWorker) == 0)
        #expect(try await kinds(.victimAdvocate) == 2)
    }

    @Test func `is the same whether or not the other side knows an answer`() async throws {
        let open = try await OpenCase(Partnership())
        func asked() async throws -> [String] {
            let view = try #require(try await open.view(.programmeWorker))
            return view.decision.questions.map(\.question.fact)
        }
        let before = try await asked()
        _ = try await open.office().recordFinding(
            Finding(
                fact: "children.exposed", value: "yes", provenance: Provenance(source: .victim)),
            open.request(.victimAdvocate, "one"))
        #expect(try await asked() == before)
    }

    @Test func `is kept apart from what is done with someone of undetermined role`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.office().addPerson(
            .undetermined, PersonDetails(), open.request(.manager, "add"))
        let state = try await open.state()
        let party = try #require(state.members(.undetermined).first)
        let planned = try #require(
            try await open.office().planContact(
                PlannedContact(
                    with: .personOfConcern, person: party.id, purpose: .riskManagement,
                    channel: .office), open.request(.victimAdvocate, "plan")
            ).recorded)
        let after = try await open.state()
        let entry = try #require(after.entry(planned.entry))
        #expect(after.label(entry).classes == [.undeterminedParty])
        let view = try #require(try await open.view(.programmeWorker))
        #expect(view.entry(planned.entry) == nil)
    }
}
