import Domain
import Matching
import Testing

@testable import Casework

@Suite struct `The list of people who may be one` {
    private func queue(
        _ both: TwoCases, _ role: WorkerRole, at instant: Instant = Partnership.start
    ) async throws -> ReviewQueue {
        try await both.office(at: instant).reviewQueue(for: both.partnership.worker(role))
    }

    @Test func `holds who is probably one, to whoever sees both`() async throws {
        let both = try await TwoCases(Partnership())
        let line = try #require(try await queue(both, .manager).probable.first)
        #expect(line.pair == both.pair())
        #expect(line.comparison.likelihood >= .probable)
        #expect(try await queue(both, .manager).probable.count == 1)
        for role in WorkerRole.allCases where role != .manager && role != .policeOfficer {
            let other = try await queue(both, role)
            #expect(other.probable.isEmpty && other.toConfirm.isEmpty && other.waiting.isEmpty)
        }
    }

    @Test func `holds beside the person of concern that person alone`() async throws {
        let both = try await TwoCases(Partnership(), .sameVictim)
        _ = try await both.assign(.programmeWorker, .personOfConcern)
        #expect(try await queue(both, .programmeWorker).probable.isEmpty)
        #expect(try await queue(both, .manager).probable.map(\.pair) == [both.pair(.sameVictim)])
    }

    @Test func `lets go of whom somebody has looked at, and takes them back`() async throws {
        let both = try await TwoCases(Partnership())
        let pair = both.pair()
        for (found, undone) in [
            (IdentityRequest.Choice.same, IdentityRequest.Choice.end),
            (.keepApart, .withdrawApart),
        ] {
            _ = try await both.decide(pair, found, "\(found)")
            #expect(try await queue(both, .manager).probable.isEmpty)
            _ = try await both.decide(pair, undone, "\(undone)")
            #expect(try await queue(both, .manager).probable.count == 1)
        }
        _ = try await both.decide(pair, .putOff, "later", reason: "")
        #expect(try await queue(both, .manager).probable.isEmpty)
        #expect(try await queue(both, .policeOfficer).probable.count == 1)
        let later = Partnership.start.adding(hours: 24 * ReviewQueue.daysPutOff + 1)
        #expect(try await queue(both, .manager, at: later).probable.count == 1)
    }

    @Test func `puts before a colleague what a second worker has to say`() async throws {
        let both = try await TwoCases(Partnership(), .oppositeRoles)
        let pair = both.pair(.oppositeRoles)
        _ = try await both.decide(pair, .same, "one")
        #expect(try await queue(both, .manager).waiting.map(\.pair) == [pair])
        #expect(try await queue(both, .manager).toConfirm.isEmpty)
        let colleague = try await queue(both, .policeOfficer)
        #expect(colleague.toConfirm.map(\.pair) == [pair])
        #expect(colleague.probable.isEmpty)
    }

    @Test func `compares only who shares more than a name, and misses nobody for it`() {
        let parts: [PersonQuery] = ["Dean", "Vera"].flatMap { given in
            [nil, Day(1990, 4, 2), Day(1990, 2, 4)].flatMap { born in
                [nil, "AL1 3JE"].flatMap { postcode in
                    [nil, "01632 960123"].map { phone in
                        PersonQuery(
                            given: given, family: "Ashby", born: born, postcode: postcode,
                            phone: phone)
                    }
                }
            }
        }
        var probable = 0
        for one in parts {
            for other in parts where Likeness.isProbable(Comparison.compare(one, other)) {
                probable += 1
                #expect(!Likeness.keys(one).isDisjoint(with: Likeness.keys(other)))
            }
        }
        #expect(probable > 0)
    }
}
