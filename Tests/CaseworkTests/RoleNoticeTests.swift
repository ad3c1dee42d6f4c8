import Domain
import Testing

@testable import Casework

@Suite struct `Taking note of corrected roles` {
    @Test func `is asked of everyone who worked by the old ones until they do`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let correction = try await turned.correction()
        let roles: [WorkerRole] = [.programmeWorker, .victimAdvocate, .policeOfficer]
        for role in roles {
            let view = try #require(try await open.view(role))
            #expect(view.notice?.entry == correction, "\(role)")
            let list = try await open.office().worklist(of: open.partnership.worker(role))
            #expect(list.corrections.compactMap(\.notice).count == 1, "\(role)")
            let noted = try await open.office().acknowledgeCorrection(
                correction, open.request(role, "noted \(role)"))
            #expect(noted.recorded != nil)
            #expect(try #require(try await open.view(role)).notice == nil)
        }
        #expect(try #require(try await open.view(.manager)).notice == nil)
    }

    @Test func `the notice names only those of whom the worker may know`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let hers = try #require(try await open.view(.victimAdvocate)).notice?.people
        #expect(hers?.map(\.id) == [open.vera])
        #expect(hers?.map(\.role) == [.personOfConcern])
        let his = try #require(try await open.view(.programmeWorker)).notice?.people
        #expect(Set(his?.map(\.id) ?? []) == [open.dean, open.vera])
    }

    @Test func `who has not is seen by whoever sees to it, services and police as well`()
        async throws
    {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let correction = try await turned.correction()
        let status = try #require(try await open.view(.manager)?.correction)
        #expect(status.inside.count == 3)
        #expect(status.outside.map(\.service) == [nil, "Chrysalis"])
        #expect(status.outstanding == 5)
        #expect(try #require(try await open.view(.programmeWorker)).correction == nil)
        for role in [WorkerRole.programmeWorker, .victimAdvocate, .policeOfficer] {
            _ = try await open.office().acknowledgeCorrection(
                correction, open.request(role, "noted \(role)"))
        }
        for (place, outside) in status.outside.enumerated() {
            let silent = try await open.office().recordAcknowledgement(
                of: correction, by: outside.recipient.entry, note: " ",
                open.request(.manager, "silent \(place)"))
            #expect(silent.problems?.map(\.field) == ["note"])
            let noted = try await open.office().recordAcknowledgement(
                of: correction, by: outside.recipient.entry, note: "Their duty manager, by phone",
                open.request(.manager, "outside \(place)"))
            #expect(noted.recorded != nil)
        }
        #expect(try #require(try await open.view(.manager)).correction == nil)
    }

    @Test func `is kept once, and only of the last correction`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let first = try await turned.correction()
        let one = try await open.office().acknowledgeCorrection(
            first, open.request(.programmeWorker, "one"))
        let two = try await open.office().acknowledgeCorrection(
            first, open.request(.programmeWorker, "two"))
        #expect(one.recorded?.entry == two.recorded?.entry)
        _ = try #require(try await turned.undetermined("again").recorded)
        let late = try await open.office().acknowledgeCorrection(
            first, open.request(.victimAdvocate, "late"))
        #expect(late.problems?.map(\.code) == ["not-last"])
        #expect(try #require(try await open.view(.programmeWorker)).notice != nil)
    }

    @Test func `until then words that could be either's are kept as the victim's`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let stale = try await open.office().recordStatement(
            said(.personOfConcern, "StaleWords"), open.request(.programmeWorker, "stale"))
        _ = try #require(stale.recorded)
        #expect(!(try await turned.everything(.victimAdvocate)).contains("StaleWords"))
        _ = try await open.office().acknowledgeCorrection(
            turned.correction(), open.request(.programmeWorker, "noted"))
        let known = try await open.office().recordStatement(
            said(.personOfConcern, "KnownWords"), open.request(.programmeWorker, "known"))
        _ = try #require(known.recorded)
        #expect(try await turned.everything(.victimAdvocate).contains("KnownWords"))
    }

    @Test func `words of a person called victim never go to the other's file`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let outcome = try await open.office().recordStatement(
            said(.personOfConcern, "HisWords", person: open.dean), open.request(.manager, "words"))
        let entry = try #require(outcome.recorded).entry
        let state = try await open.state()
        #expect(state.entry(entry)?.stream == state.member(open.dean)?.file)
        #expect(!(try await turned.everything(.victimAdvocate)).contains("HisWords"))
    }
}

@Suite struct `The log of corrected roles` {
    @Test func `tells an auditor what was changed, by whom, when and why, and no name`()
        async throws
    {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        _ = try await open.office().acknowledgeCorrection(
            turned.correction(), open.request(.programmeWorker, "noted"))
        let audit = try #require(
            try await open.office().audit(open.id, for: open.partnership.worker(.auditor)))
        let correction = try #require(audit.corrections.first)
        #expect(
            correction.changes == [
                .init(person: 1, from: .personOfConcern, to: .victim),
                .init(person: 2, from: .victim, to: .personOfConcern),
            ])
        #expect(correction.by == "Worker manager")
        #expect(correction.reason == CorrectedCase.reason)
        #expect(
            correction.acknowledgements.filter { $0.at != nil }.map(\.by) == [
                "Worker programmeWorker"
            ])
        var text = ""
        dump(audit, to: &text)
        #expect(!text.contains("Dek") && !text.contains("Ved") && !text.contains("Holt"))
    }

    @Test(arguments: WorkerRole.allCases.filter { $0 != .auditor })
    func `is nothing to anybody else`(role: WorkerRole) async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        let audit = try await open.office().audit(open.id, for: open.partnership.worker(role))
        #expect(audit == nil)
    }

    @Test func `an auditor reads no case and no other area`() async throws {
        let turned = try await CorrectedCase.turned()
        let open = turned.open
        #expect(try await open.view(.auditor) == nil)
        let assigned = try await open.office().assign(
            open.partnership.worker(.auditor), .overview, open.request(.manager, "auditor"))
        #expect(assigned.refusal != nil)
        let agency = try await open.partnership.office().addAgency("Elsewhere", .other)
        let other = try await open.partnership.add(
            "elsewhere", .auditor, agency, areas: [Area(rawValue: "leicestershire")])
        #expect(try await open.office().audit(open.id, for: other) == nil)
    }
}
