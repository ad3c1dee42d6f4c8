import Casework
import Database
import Domain
import Foundation
import Hummingbird
import Ledger
import Logging
import Looking
import ProcedurePacks
import Rules
import Synchronization
import Testing

@testable import WebServer

/// The real procedures of this checkout.
enum Packs {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let loaded = Result { () throws -> Practice in
        let loader = PackLoader(folder: root.appending(path: "Procedures"))
        var procedures: [String: Procedure] = [:]
        for pack in loader.packs() { procedures[pack] = try loader.load(pack) }
        struct NoPack: Error {}
        guard let national = procedures["england-and-wales"] else { throw NoPack() }
        return Practice(procedures: procedures, national: national)
    }

    static func practice() throws -> Practice { try loaded.get() }
}

/// A clock that stands still until it is moved.
final class StillClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant { instant.withLock { $0 } }

    func move(minutes: Int) { instant.withLock { $0 = $0.adding(minutes: minutes) } }
}

/// What was logged, whole.
final class LogBook: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct BookHandler: LogHandler {
    let book: LogBook
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        book.add("\(event.level) \(event.message) \(all)")
    }
}

/// A partnership with a worker of each role and a web application over a record in memory.
struct Town: Sendable {
    static let password = "a long enough phrase"
    static let area = Area(rawValue: "hertfordshire")
    static let start = Instant(milliseconds: 1_802_253_600_000)

    private(set) var office: Office
    let clock: StillClock
    let book = LogBook()
    private let configuration: ServerConfiguration
    private(set) var workers: [WorkerRole: WorkerID] = [:]

    init(demo: Bool = false, secure: Bool = false) async throws {
        let clock = StillClock(Town.start)
        self.clock = clock
        office = try Town.office(SQLiteStore.inMemory(), clock)
        configuration = ServerConfiguration(
            organisation: "Test partnership", demo: demo, secure: secure)
        let agency = try await office.addAgency("Millbrook Surgery", .health)
        for role in WorkerRole.allCases {
            workers[role] = try await add(role.rawValue, role, agency)
        }
    }

    private static func office(_ store: any CaseStore, _ clock: StillClock) throws -> Office {
        let keys = try #require(DeploymentKey([UInt8](repeating: 7, count: 32)))
        return Office(
            store: store, practice: try Packs.practice(), keys: keys, now: { clock.now },
            random: { count in
                var generator = SystemRandomNumberGenerator()
                return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            })
    }

    /// The same town over another store.
    func broken(with store: any CaseStore) throws -> Town {
        var town = self
        town.office = try Town.office(store, clock)
        return town
    }

    @discardableResult
    func add(_ name: String, _ role: WorkerRole, _ agency: AgencyID) async throws -> WorkerID {
        let added = try await office.addWorker(
            NewWorker(
                signInName: name, name: "Worker \(name)", role: role, agency: agency,
                areas: [Town.area], password: Town.password, rounds: 2))
        return try #require(added.done)
    }

    func worker(_ role: WorkerRole) throws -> WorkerID { try #require(workers[role]) }

    func application(
        afterErasing: @escaping @Sendable () async -> Void = {}
    ) -> some ApplicationProtocol {
        server(afterErasing: afterErasing).buildApplication()
    }

    func server(
        metricsPort: Int? = nil, afterErasing: @escaping @Sendable () async -> Void = {}
    ) -> Server {
        var configuration = configuration
        configuration.metricsPort = metricsPort
        let book = book
        var logger = Logger(label: "test") { _ in BookHandler(book: book) }
        logger.logLevel = .trace
        return Server(
            office: office, configuration: configuration, logger: logger,
            afterErasing: afterErasing)
    }
}

/// One case whose victim's side was written by others than those beside the person of concern.
struct OpenCase: Sendable {
    /// Stand in everything of the victim's; no page of the other side may hold them.
    static let markers = [
        "Zephyrine", "Quorndon", "ZZ9 7QX", "07700 900777", "heron-marker", "otter-marker",
        "badger-marker",
    ]

    let id: CaseID
    let people: [String: PersonID]
    let statement: EntryID
    let contact: EntryID

    init(_ town: Town, assigning: [WorkerRole: Side]) async throws {
        let office = town.office
        let advocate = try town.worker(.victimAdvocate)
        let new = NewCase(
            area: Town.area, reason: "badger-marker: she asked for help.", side: .victim,
            people: [
                .init(
                    key: "concern", role: .personOfConcern,
                    details: PersonDetails(
                        name: PersonName(given: "Ryan", family: "Hartnell"),
                        born: Day(1989, 3, 28))),
                .init(
                    key: "victim", role: .victim,
                    details: PersonDetails(
                        name: PersonName(given: "Zephyrine", family: "Quorndon"),
                        born: Day(1991, 5, 2), postcode: "ZZ9 7QX", phone: "07700 900777")),
            ],
            links: [.init(from: "concern", to: "victim", kind: .partners, livingTogether: .yes)])
        let opened = try #require(
            try await office.openCase(new, by: advocate, key: "open").done)
        id = opened.recorded.caseID
        people = opened.people
        let caseID = id
        func request(_ key: String) -> Casework.Request {
            Casework.Request(caseID: caseID, worker: advocate, key: key)
        }
        for (role, side) in assigning {
            let outcome = try await office.assign(
                town.worker(role), side, request("assign \(role)"))
            _ = try #require(outcome.recorded)
        }
        let said = Statement(
            provenance: Provenance(source: .victim, person: opened.people["victim"]),
            words: "heron-marker: he held my throat.",
            interpretation: "otter-marker: she is afraid.",
            said: town.clock.now, learned: town.clock.now)
        statement = try #require(
            try await office.recordStatement(said, request("say")).recorded
        ).entry
        let plan = PlannedContact(
            with: .personOfConcern, person: opened.people["concern"], purpose: .abuseDiscussion,
            channel: .office, at: town.clock.now.adding(hours: 48))
        contact = try #require(
            try await office.planContact(plan, request("plan")).recorded
        ).entry
    }
}
