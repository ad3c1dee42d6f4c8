import Domain
import Rules
import Testing

@testable import Casework

@Suite struct `A worklist` {
    @Test func `has emergencies first, then what is overdue, then by time, without time last`()
        async throws
    {
        let partnership = try await Partnership()
        let first = try await OpenCase(partnership, reason: "First.")
        let second = try await OpenCase(partnership, reason: "Second.")
        var early = said(.victim, "early", discloses: .yes)
        early.said = Partnership.start.adding(hours: -48)
        early.learned = early.said
        var danger = said(.victim, "danger")
        danger.answers.immediateDanger = .yes
        for (open, statement) in [
            (first, said(.victim, "today", discloses: .yes)), (second, early), (first, danger),
        ] {
            let outcome = try await open.office().recordStatement(
                statement, open.request(.victimAdvocate, statement.words))
            _ = try #require(outcome.recorded)
        }
        let list = try await partnership.office().worklist(of: partnership.worker(.victimAdvocate))
        #expect(
            list.items.map(\.outcome.outcome.rule) == [
                "danger-now", "write-it-down", "write-it-down", "tell-a-colleague",
                "tell-a-colleague",
            ])
        let due = list.items.map { $0.outcome.outcome.due?.at }
        #expect(due[1].map { $0 < Partnership.start } == true)
        #expect(due[2].map { $0 > Partnership.start } == true)
        #expect(due[3] == nil)
        #expect(list.items[1].caseID == second.id)
        #expect(Set(list.cases.map(\.caseID)) == [first.id, second.id])
    }

    @Test func `has only what falls to the worker`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.office().recordStatement(
            said(.victim, "words", discloses: .yes), open.request(.victimAdvocate, "one"))
        _ = try await open.office().recordAttendance(
            PoliceAttendance(at: Partnership.start, grade: .high),
            open.request(.policeOfficer, "two"))
        func rules(_ role: WorkerRole) async throws -> [String] {
            let worker = try open.partnership.worker(role)
            return try await open.office().worklist(of: worker).items
                .map(\.outcome.outcome.rule)
        }
        #expect(try await rules(.policeOfficer) == ["tell-the-council"])
        #expect(try await rules(.victimAdvocate) == ["write-it-down", "tell-a-colleague"])
        #expect(try await rules(.programmeWorker).isEmpty)
        let stranger = try await open.office().worklist(of: open.partnership.stranger)
        #expect(stranger.items.isEmpty)
        #expect(stranger.cases.isEmpty)
    }

    @Test func `loses a duty that was done and counts what is open`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().recordStatement(
            said(.victim, "words", discloses: .yes), open.request(.victimAdvocate, "one"))
        let decision = try #require(outcome.recorded).decision
        let duty = try #require(decision.outcomes.first { $0.rule == "write-it-down" })
        let advocate = try open.partnership.worker(.victimAdvocate)
        #expect(try await open.office().worklist(of: advocate).cases.map(\.openDuties) == [2])
        _ = try await open.office().reportDuty(
            DutyReport(key: duty.key, done: true, note: "Done."),
            open.request(.victimAdvocate, "two"))
        let list = try await open.office().worklist(of: advocate)
        #expect(list.items.map(\.outcome.outcome.rule) == ["tell-a-colleague"])
        #expect(list.cases.map(\.openDuties) == [1])
    }
}
