import Database
import Domain
import Engines
import Ledger
import Looking
import Testing

@testable import Casework

/// Two servers, each with connections of its own, on one record.
struct TwoServers: Sendable {
    let partnership: Partnership
    let stores: [any RecordStore]

    init(_ shared: SharedRecord, _ folder: TemporaryFolder) async throws {
        let address = try shared.address(folder)
        stores = [try await address.open(.patient), try await address.open(.patient)]
        partnership = try await Partnership(store: stores[0])
    }

    /// The office of the first server or of the second.
    func office(_ server: Int) -> Office {
        Office(
            store: stores[server % 2], practice: partnership.practice, keys: partnership.keys,
            now: { Partnership.start }, random: partnership.random)
    }

    /// What both servers see of a case, which must be the same.
    func state(_ open: OpenCase) async throws -> CaseState {
        let states = try await [stores[0], stores[1]].asyncMap { store in
            try await store.read { try office(0).load(open.id, $0) }
        }
        let first = try #require(states[0])
        #expect(states[1]?.entries.map(\.id) == first.entries.map(\.id))
        return first
    }

    /// Whether the record is whole, as each server sees it.
    func verify() async -> Int64 {
        let reports = [await stores[0].verifyRecord(), await stores[1].verifyRecord()]
        #expect(reports.allSatisfy { $0.isSound }, "\(reports.flatMap(\.problems))")
        #expect(reports[0].head == reports[1].head)
        return reports[0].entries
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async rethrows
        -> [Value]
    {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}

@Suite struct `Two servers on one record` {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: SharedRecord.all)
    func `lose and double nothing of what both record in one case at once`(
        _ shared: SharedRecord
    ) async throws {
        let servers = try await TwoServers(shared, folder)
        let open = try await OpenCase(servers.partnership)
        let before = try await open.state().entries.count
        let recorded = try await withThrowingTaskGroup(of: EntryID?.self) { group in
            for number in 0..<24 {
                group.addTask {
                    try await servers.office(number).recordStatement(
                        said(.victim, "words \(number)"),
                        open.request(.victimAdvocate, "form \(number)")
                    ).recorded?.entry
                }
            }
            return try await group.reduce(into: [EntryID]()) { all, id in
                if let id { all.append(id) }
            }
        }
        #expect(Set(recorded).count == 24)
        let state = try await servers.state(open)
        #expect(state.statements.count == 24)
        #expect(
            Set(state.statements.map(\.value.words)) == Set((0..<24).map { "words \($0)" }))
        #expect(Set(state.entries.map(\.id)).isSuperset(of: recorded))
        // Each left its decision, and nothing else came.
        #expect(state.entries.count >= before + 24)
        #expect(await servers.verify() > Int64(before + 24))
    }

    @Test(arguments: SharedRecord.all)
    func `show a clash to exactly one of two who saw the same`(
        _ shared: SharedRecord
    ) async throws {
        let servers = try await TwoServers(shared, folder)
        let open = try await OpenCase(servers.partnership)
        for round in 0..<6 {
            let seen = try await servers.state(open).entries.last?.id
            let roles: [WorkerRole] = [.victimAdvocate, .manager]
            let outcomes = try await withThrowingTaskGroup(of: Outcomes.self) { group in
                for number in 0..<2 {
                    group.addTask {
                        try await servers.office(number).recordStatement(
                            said(.victim, "round \(round) by \(number)"),
                            open.request(roles[number], "round \(round) by \(number)", seen: seen))
                    }
                }
                return try await group.reduce(into: [Outcomes]()) { $0.append($1) }
            }
            #expect(outcomes.compactMap(\.recorded).count == 1)
            let clash = try #require(outcomes.compactMap(\.clashes).first)
            #expect(clash.map(\.id) == outcomes.compactMap(\.recorded).map(\.entry))
        }
        #expect(try await servers.state(open).statements.count == 6)
        #expect(await servers.verify() > 0)
    }

    @Test(arguments: SharedRecord.all)
    func `record a form once that reaches both`(_ shared: SharedRecord) async throws {
        let servers = try await TwoServers(shared, folder)
        let open = try await OpenCase(servers.partnership)
        let outcomes = try await withThrowingTaskGroup(of: Recorded?.self) { group in
            for number in 0..<8 {
                group.addTask {
                    try await servers.office(number).recordStatement(
                        said(.victim, "once"), open.request(.victimAdvocate, "the same form")
                    ).recorded
                }
            }
            return try await group.reduce(into: [Recorded]()) { all, recorded in
                if let recorded { all.append(recorded) }
            }
        }
        #expect(outcomes.count == 8 && outcomes.filter { !$0.repeated }.count == 1)
        #expect(Set(outcomes.map(\.entry)).count == 1)
        #expect(try await servers.state(open).statements.count == 1)
    }

    @Test(arguments: SharedRecord.all)
    func `open different cases beside each other`(_ shared: SharedRecord) async throws {
        let servers = try await TwoServers(shared, folder)
        let manager = try servers.partnership.worker(.manager)
        let opened = try await withThrowingTaskGroup(of: CaseID?.self) { group in
            for number in 0..<12 {
                group.addTask {
                    let new = NewCase(
                        area: Partnership.area, reason: "Case \(number).", side: .overview,
                        people: [
                            .init(key: "dean", role: .personOfConcern, details: OpenCase.dean)
                        ],
                        links: [])
                    return try await servers.office(number).openCase(
                        new, by: manager, key: "case \(number)"
                    ).done?.recorded.caseID
                }
            }
            return try await group.reduce(into: [CaseID]()) { all, id in
                if let id { all.append(id) }
            }
        }
        #expect(Set(opened).count == 12)
        for server in 0..<2 {
            let cases = try await servers.stores[server].read { try $0.allCases() }
            #expect(Set(cases) == Set(opened) && cases.count == 12)
            for id in opened {
                #expect(try await servers.office(server).view(id, for: manager) != nil)
            }
        }
        #expect(await servers.verify() > 12)
    }

    @Test(arguments: SharedRecord.all)
    func `know the same people, agencies and sessions`(_ shared: SharedRecord) async throws {
        let servers = try await TwoServers(shared, folder)
        let agency = try await servers.office(0).addAgency("Riverside Housing", .housing)
        let added = try await servers.office(1).addWorker(
            NewWorker(
                signInName: "newcomer", name: "A Newcomer", role: .manager, agency: agency,
                areas: [Partnership.area], password: Partnership.password, rounds: 2))
        let worker = try #require(added.done)
        #expect(
            try await servers.office(0).signIn("newcomer", Partnership.password)?.id == worker)
        let cookie = try await servers.office(0).startSession(for: worker)
        #expect(try await servers.office(1).session(cookie)?.worker.id == worker)
        try await servers.office(1).endSession(cookie)
        #expect(try await servers.office(0).session(cookie) == nil)
    }
}
