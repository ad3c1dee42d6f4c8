import Casework
import Domain
import Engines
import Foundation
import Synchronization
import Testing

@testable import Database

@Suite struct `The connections of a store on PostgreSQL` {
    let record: PostgresRecord

    init() throws { record = try PostgresRecord() }

    private func limits(_ change: (inout PostgresLimits) -> Void) -> PostgresLimits {
        var limits = PostgresLimits.patient
        change(&limits)
        return limits
    }

    private func connections() throws -> Int64 {
        var count: Int64 = 0
        try record.raw(as: "owner").run(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND usename = 'app'",
            [.text(record.name)]
        ) { count = try $0.integer(0) }
        return count
    }

    @Test func `are no more than allowed, and gone when it is closed`() async throws {
        let store = try await PostgresStore(
            record.address, limits { ($0.readers, $0.acquire) = (3, 600) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    try await store.read { _ = try raw($0).rows("SELECT pg_sleep(0.01)") }
                    try await store.write { try $0.putSetting("\(number)", "") }
                }
            }
            try await group.waitForAll()
        }
        #expect(try connections() == 4)
        await store.close()
        for _ in 0..<100 where try connections() > 0 {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(try connections() == 0)
        await #expect(throws: StoreFault.self) { try await store.read { try $0.head() } }
    }

    @Test func `that are all taken are waited for, and not for ever`() async throws {
        let store = try await PostgresStore(
            record.address,
            limits {
                $0.readers = 1
                $0.acquire = 1
            })
        let entered = Counter()
        let released = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await store.read { _ in
                    entered.add()
                    while released.count == 0 { Thread.sleep(forTimeInterval: 0.005) }
                }
            }
            while entered.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
            let fault = await #expect(throws: StoreFault.self) {
                try await store.read { try $0.head() }
            }
            #expect(fault?.code == .busy)
            released.add()
            try await group.waitForAll()
        }
        #expect(try await store.read { try $0.setting("a") } == nil)
    }

    /// A small machine runs all tasks on two threads.
    ///
    /// Seven readers who each keep their thread until a task has run would keep it from running, were
    /// they on those.
    @Test func `keep nobody from working who does not ask the database`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        let entered = Counter()
        let released = Counter()
        let releasing = Task {
            while entered.count < 7 { try await Task.sleep(for: .milliseconds(5)) }
            released.add()
        }
        let all = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<7 {
                group.addTask {
                    try await store.read { _ in
                        entered.add()
                        for _ in 0..<120_000 where released.count == 0 {
                            Thread.sleep(forTimeInterval: 0.005)
                        }
                        return released.count > 0
                    }
                }
            }
            return try await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(all == [Bool](repeating: true, count: 7))
        try await releasing.value
    }

    @Test func `that broke while nobody used them are replaced unseen`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<5 {
                group.addTask {
                    try await store.read { _ = try raw($0).rows("SELECT pg_sleep(0.05)") }
                }
            }
            try await group.waitForAll()
        }
        try record.raw(as: "owner").run(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = $1 AND usename = 'app'",
            [.text(record.name)])
        try await store.write { try $0.putSetting("a", "b") }
        for _ in 0..<8 { #expect(try await store.read { try $0.setting("a") } == "b") }
    }

    @Test func `that break under a transaction are an error, and nothing of it stays`() async throws
    {
        let store = try await PostgresStore(record.address, .patient)
        let fault = await #expect(throws: StoreFault.self) {
            try await store.write { transaction in
                try transaction.putSetting("a", "b")
                _ = try raw(transaction).rows("SELECT pg_terminate_backend(pg_backend_pid())")
                try transaction.putSetting("a", "c")
            }
        }
        #expect(fault?.code == .unreachable)
        #expect(try await store.read { try $0.setting("a") } == nil)
        try await store.write { try $0.putSetting("a", "d") }
    }

    @Test(.timeLimit(.minutes(10)))
    func `are let go when the task is cancelled, and nothing of it stays`() async throws {
        // Longer than any test waits: only a cancel ends the statement.
        let store = try await PostgresStore(record.address, limits { $0.statement = 3_600 })
        let task = Task {
            try await store.write { transaction in
                try transaction.putSetting("a", "b")
                _ = try raw(transaction).rows("SELECT pg_sleep(3600)")
            }
        }
        try await Task.sleep(for: .milliseconds(300))
        let waiting = Task { try await store.write { try $0.putSetting("a", "waited") } }
        try await Task.sleep(for: .milliseconds(50))
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try await store.read { try $0.setting("a") } == nil)
        // What comes next is not hit by a cancel that was meant for another.
        for number in 0..<20 {
            try await store.write { try $0.putSetting("a", "\(number)") }
        }
        #expect(try await store.read { try $0.setting("a") } == "19")
    }

    @Test func `wait for a writer on another server, and not for ever`() async throws {
        let one = try await PostgresStore(record.address, .patient)
        let other = try await PostgresStore(record.address, limits { $0.lock = 1 })
        let entered = Counter()
        let released = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await one.write { _ in
                    entered.add()
                    while released.count == 0 { Thread.sleep(forTimeInterval: 0.005) }
                }
            }
            while entered.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
            let fault = await #expect(throws: StoreFault.self) {
                try await other.write { try $0.putSetting("a", "b") }
            }
            #expect(fault?.code == .busy)
            // Readers wait for nobody.
            #expect(try await other.read { try $0.setting("a") } == nil)
            released.add()
            try await group.waitForAll()
        }
        try await other.write { try $0.putSetting("a", "b") }
    }

    @Test func `run a transaction once more that lost a race`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        let runs = Counter()
        try await store.write { transaction in
            let run = runs.add()
            try transaction.putSetting("run \(run)", "")
            guard run < 3 else { return }
            try raw(transaction).run(
                "DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '\(run == 1 ? "40001" : "40P01")'; END $$",
                [])
        }
        #expect(runs.count == 3)
        #expect(try await store.read { try $0.setting("run 1") } == nil)
        #expect(try await store.read { try $0.setting("run 3") } != nil)
    }

    @Test func `say how to mend it when there is no server, without the password`() async throws {
        let cases = [
            ("postgres://app:planted@/x?host=\(record.cluster.folder)/no", "PostgreSQL runs there"),
            ("postgres://app:planted@127.0.0.1:1/x", "PostgreSQL runs there"),
            ("postgres://app:planted@/nothing?host=\(record.cluster.folder)", "make the database"),
            ("postgres://nobody-here@/x?host=\(record.cluster.folder)", "make the user"),
        ]
        for (url, advice) in cases {
            let problem = await #expect(throws: PostgresUnreachable.self) {
                try await PostgresStore(PostgresAddress(url), .patient)
            }
            #expect(problem?.description.contains(advice) == true, "\(problem?.reason ?? "")")
            #expect(problem?.description.contains("planted") == false)
        }
    }
}

private final class Counter: Sendable {
    private let value = Atomic(0)

    var count: Int { value.load(ordering: .relaxed) }

    @discardableResult
    func add() -> Int { value.add(1, ordering: .relaxed).newValue }
}
