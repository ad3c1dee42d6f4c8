import Database
import Domain
import Ledger
import Looking
import Rules
import Synchronization
import Testing

@testable import Casework

/// A partnership of invented agencies with one worker of each role, and a record in memory.
struct Partnership: Sendable {
    static let start = instant("2027-02-10T09:00")
    static let password = "a long enough phrase"
    static let area = Area(rawValue: "hertfordshire")

    let store: any CaseStore
    let practice: Practice
    let keys: DeploymentKey
    let random: @Sendable (Int) -> [UInt8]
    private(set) var workers: [WorkerRole: WorkerID] = [:]
    /// A frontline practitioner of another agency.
    private(set) var stranger = WorkerID(random: [UInt8](repeating: 9, count: 16))

    init(store: (any CaseStore)? = nil, procedure: Procedure? = nil) async throws {
        let procedure = try procedure ?? Handbook.procedure()
        self.store = try store ?? SQLiteStore.inMemory()
        practice = Practice(procedures: [:], national: procedure)
        keys = try #require(DeploymentKey([UInt8](repeating: 7, count: 32)))
        let source = RandomSource()
        random = { source.bytes($0) }
        let office = office()
        let surgery = try await office.addAgency("Millbrook Surgery", .health)
        for role in WorkerRole.allCases {
            workers[role] = try await add(role.rawValue, role, surgery)
        }
        let elsewhere = try await office.addAgency("Elsewhere Housing", .housing)
        stranger = try await add("stranger", .frontlinePractitioner, elsewhere)
    }

    func add(
        _ signInName: String, _ role: WorkerRole, _ agency: AgencyID,
        areas: [Area] = [Partnership.area]
    ) async throws -> WorkerID {
        let added = try await office().addWorker(
            NewWorker(
                signInName: signInName, name: "Worker \(signInName)", role: role, agency: agency,
                areas: areas, password: Partnership.password, rounds: 2))
        return try #require(added.done)
    }

    func office(at instant: Instant = Partnership.start) -> Office {
        Office(store: store, practice: practice, keys: keys, now: { instant }, random: random)
    }

    func worker(_ role: WorkerRole) throws -> WorkerID { try #require(workers[role]) }
}

/// Random-looking bytes, the same on every run.
final class RandomSource: Sendable {
    private let state = Mutex<UInt64>(1)

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state &+= 0x9e37_79b9_7f4a_7c15
                var mixed = state
                mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
                return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
            }
        }
    }
}

/// One case with a person of concern, a victim and a child, and a worker of every role in it.
struct OpenCase: Sendable {
    let partnership: Partnership
    let id: CaseID
    let dean: PersonID
    let vera: PersonID
    let mia: PersonID

    /// The manager opens it, so that nobody beside the person of concern wrote any of it.
    init(
        _ partnership: Partnership, vera: PersonDetails = OpenCase.vera,
        mia: PersonDetails = OpenCase.mia, reason: String = "She spoke at the surgery.",
        assigning: [WorkerRole] = WorkerRole.allCases
    ) async throws {
        self.partnership = partnership
        let office = partnership.office()
        let manager = try partnership.worker(.manager)
        let new = NewCase(
            area: Partnership.area, reason: reason, side: .overview,
            people: [
                .init(key: "dean", role: .personOfConcern, details: OpenCase.dean),
                .init(key: "vera", role: .victim, details: vera),
                .init(key: "mia", role: .child, details: mia),
            ],
            links: [.init(from: "dean", to: "vera", kind: .partners, livingTogether: .yes)])
        let opened = try #require(
            try await office.openCase(new, by: manager, key: "open \(reason)").done)
        id = opened.recorded.caseID
        dean = try #require(opened.people["dean"])
        self.vera = try #require(opened.people["vera"])
        self.mia = try #require(opened.people["mia"])
        for role in assigning where role != .manager && role != .auditor {
            let side: Side =
                switch role {
                case .frontlinePractitioner, .programmeWorker: .personOfConcern
                case .victimAdvocate: .victim
                case .childrensSocialWorker: .child
                case .manager, .policeOfficer, .maracCoordinator, .auditor: .overview
                }
            let outcome = try await office.assign(
                partnership.worker(role), side, request(.manager, "assign \(role.rawValue)"))
            _ = try #require(outcome.recorded)
        }
    }

    static let dean = PersonDetails(
        name: PersonName(given: "Dean", family: "Ashby"), born: Day(1990, 4, 2),
        address: "1 Long Lane", postcode: "AL1 3JE", phone: "01632 960123")
    static let vera = PersonDetails(
        name: PersonName(given: "Vera", family: "Holt"), born: Day(1992, 3, 5),
        postcode: "AL2 1AA", phone: "07700 900123")
    static let mia = PersonDetails(
        name: PersonName(given: "Mia", family: "Holt"), born: Day(2021, 6, 7))

    func request(_ role: WorkerRole, _ key: String, seen: EntryID? = nil) throws -> Request {
        Request(caseID: id, worker: try partnership.worker(role), key: key, seen: seen)
    }

    func office(at instant: Instant = Partnership.start) -> Office {
        partnership.office(at: instant)
    }

    func state() async throws -> CaseState {
        let office = office()
        return try #require(try await partnership.store.read { try office.load(id, $0) })
    }

    func view(
        _ role: WorkerRole, at instant: Instant = Partnership.start
    ) async throws -> CaseView? {
        try await office(at: instant).view(id, for: partnership.worker(role))
    }

    /// A completed DASH with so many items answered yes.
    func assess(_ yes: Int, by role: WorkerRole = .victimAdvocate, _ key: String = "dash")
        async throws -> Outcomes
    {
        try await office().completeDash(dashForm(yes), request(role, key))
    }
}

func dashForm(_ yes: Int, respondent: DashForm.Respondent = .victim) -> DashForm {
    DashForm(
        respondent: respondent,
        items: Dictionary(
            uniqueKeysWithValues: (1...DashForm.itemCount).map {
                ($0, DashForm.Item(answer: $0 <= yes ? .yes : .no, source: .victim))
            }), completed: Partnership.start)
}

func said(
    _ source: Source, _ words: String, person: PersonID? = nil, about: PersonID? = nil,
    through: [String] = [], note: String? = nil, discloses: Answer = .unknown
) -> Statement {
    Statement(
        provenance: Provenance(source: source, person: person, through: through), about: about,
        words: words, interpretation: note, said: Partnership.start, learned: Partnership.start,
        answers: .init(discloses: discloses))
}

func instant(_ text: String) -> Instant {
    guard let instant = Instant(text) else {
        Issue.record("\(text) is not an instant")
        return Instant(milliseconds: 0)
    }
    return instant
}

extension Outcomes {
    var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
    var clashes: [RecordedEntry]? { if case .clash(let entries) = self { entries } else { nil } }
    var problems: [InputProblem]? {
        if case .invalid(let problems) = self { problems } else { nil }
    }
}

extension CaseState {
    /// The kinds of the last entries, so that a test can say what a verb appended.
    func kinds(after count: Int) -> [String] { entries.dropFirst(count).map(\.body.kind) }
}

/// Ids of the right form under which there is nobody and nothing.
let nobody = PersonID(random: [UInt8](repeating: 0xAB, count: 16))
let noEntry = EntryID(random: [UInt8](repeating: 0xCD, count: 16))
