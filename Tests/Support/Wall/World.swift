import Barrier
import Casework
import Database
import Domain
import Ledger
import Looking
import Rules
import Synchronization

/// A clock that stands still until it is set.
final class SetClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ instant: Instant) { self.instant = Mutex(instant) }

    var now: Instant { instant.withLock { $0 } }

    func set(_ now: Instant) { instant.withLock { $0 = now } }
}

/// A partnership with one case in a record of its own, in memory.
struct World {
    static let area = Area(rawValue: "hertfordshire")
    static let start = Instant(milliseconds: 1_802_253_600_000)

    let office: Office
    let clock = SetClock(World.start)
    private let random: ManyStreams

    private(set) var caseID = CaseID(random: [UInt8](repeating: 0, count: 16))
    private(set) var workers: [String: WorkerID] = [:]
    private(set) var people: [String: PersonID] = [:]
    private(set) var contacts: [EntryID] = []
    /// Ids that the other side brought: nobody beside the person of concern may meet one.
    private(set) var hidden: Set<String> = []
    /// The first entry of an order that the other side knew before it was served, and the entry of
    /// its service, by kind.
    private(set) var considered: [Order.Kind: String] = [:]
    private(set) var served: [Order.Kind: String] = [:]
    private(set) var recorded = 0
    private(set) var refused = 0
    private var steps = 0
    private var secrets = 0

    /// - Parameter wrapped: puts something around the record, such as a count of what is read.
    init(
        seed: UInt64, practice: Practice, wrapped: (any CaseStore) -> any CaseStore = { $0 }
    ) async throws {
        let random = ManyStreams(seed: seed)
        let clock = clock
        self.random = random
        guard let keys = DeploymentKey([UInt8](repeating: 7, count: 32)) else {
            throw WallFault.noKey
        }
        office = Office(
            store: wrapped(try SQLiteStore.inMemory()), practice: practice, keys: keys,
            now: { clock.now }, random: { random.bytes($0) })
        try await fillRegister()
    }

    private mutating func fillRegister() async throws {
        var agencies: [String: AgencyID] = [:]
        for member in Cast.members {
            var agency = agencies[member.agency]
            if agency == nil { agency = try await office.addAgency(member.agency, .other) }
            agencies[member.agency] = agency
            guard let agency else { continue }
            workers[member.key] = try await office.addWorker(
                NewWorker(
                    signInName: member.key, name: "Worker \(member.key)", role: member.role,
                    agency: agency, areas: [World.area], trainedForDirectWork: true,
                    password: "nobody signs in with it", rounds: 2)
            ).done
        }
    }

    func worker(_ key: String) -> WorkerID {
        workers[key] ?? WorkerID(random: [UInt8](repeating: 0, count: 16))
    }

    // MARK: Recording

    /// Opens the case with the person of concern, and with the victim of whom that person told.
    mutating func open(
        by key: String, _ details: PersonDetails, told: PersonDetails? = nil
    ) async throws {
        var new = NewCase(
            area: World.area, reason: "Opened after a talk.", side: Cast.member(key).side,
            people: [.init(key: "concern", role: .personOfConcern, details: details)], links: [])
        if let told { new.people.append(.init(key: "told", role: .victim, details: told)) }
        guard
            let opened = try await office.openCase(new, by: worker(key), key: "open").done
        else { throw WallFault.notOpened }
        caseID = opened.recorded.caseID
        people = opened.people
    }

    /// Plays a step; one that is refused or cannot be taken leaves no more than that.
    mutating func play(_ step: Step) async throws {
        clock.set(World.start.adding(minutes: step.minute))
        // What one side draws must not move the ids of the other.
        if step.isSecret { secrets += 1 } else { steps += 1 }
        random.turn(to: step.isSecret ? 1_000_000 + secrets : steps)
        let request = Casework.Request(
            caseID: caseID, worker: worker(step.by),
            key: step.isSecret ? "secret \(secrets)" : "step \(steps)")
        guard let outcome = try await perform(step, request) else { return }
        guard case .recorded(let recorded) = outcome else {
            refused += 1
            return
        }
        self.recorded += 1
        try await remember(step, recorded.entry)
    }

    private mutating func remember(_ step: Step, _ entry: EntryID) async throws {
        if step.isSecret { hidden.insert(entry.text) }
        switch step.deed {
        case .add(let key, _, _):
            // Whoever has the whole case in view sees who was added.
            let view = try await office.view(caseID, for: worker("manager"))
            if case .personAdded(let person, _, _)? = view?.entry(entry)?.body.shown {
                people[key] = person
                if step.isSecret { hidden.insert(person.text) }
            }
        case .contact: if !step.isSecret { contacts.append(entry) }
        case .order(let order, _, _):
            if step.isSecret {
                considered[order.kind] = considered[order.kind] ?? entry.text
            } else {
                served[order.kind] = served[order.kind] ?? entry.text
            }
        default: break
        }
    }

    /// A reader's session, as its cookie has it.
    func session(of key: String) async throws -> String {
        random.turn(to: 999_999)
        return try await office.startSession(for: worker(key)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

enum WallFault: Error { case noKey, notOpened, noPack }
