import Barrier
import Domain
public import ReleaseCheck
import Rules

/// Something of a line from which somebody could be recognised, or a source told, though no name
/// stands in it (E-33).
///
/// It is for the eyes of whoever tests the answer, who sees the whole case.
public enum ContextConcern: Hashable, Sendable {
    /// On its day, or the day before, something was said or done that the person must not learn of.
    case besideProtectedDay
    /// Without what the person may know from the worker, it reads like something protected.
    case readsLike(InformationKind)
    /// It claims something that the person's own words and what was served on them do not show.
    case withoutGround
    /// It names a worker or an office that stands beside somebody else.
    case namesOtherSide
    /// It speaks of somebody besides the people of the case, whose rights count too.
    case speaksOfSomebody

    /// It reads like where somebody is, or like what somebody plans: nobody may wave it through.
    var isWhereabouts: Bool {
        if case .readsLike(let kind) = self { kind.isWhereabouts } else { false }
    }

    public var word: String {
        switch self {
        case .besideProtectedDay: "beside-protected-day"
        case .readsLike: "reads-like"
        case .withoutGround: "without-ground"
        case .namesOtherSide: "names-other-side"
        case .speaksOfSomebody: "speaks-of-somebody"
        }
    }
}

/// The test of an answer's lines for what gives somebody away from the context.
///
/// The release check asks whether a text holds something protected. Here what a worker wrote of the
/// person counts as a claim like any other, and the days are held against each other, because
/// what is harmless line by line can tell a source by when it was written down.
struct ContextTest {
    private let state: CaseState
    private let register: Register
    private let scanner: Scanner
    private let protectedDays: Set<Day>

    init(
        _ state: CaseState, _ register: Register, _ procedure: Procedure, _ view: KnowableView
    ) {
        self.state = state
        self.register = register
        var own = view
        own.observed = []
        own.appointments = []
        scanner = Scanner(ProtectedRecord.make(state, register, procedure, own))
        protectedDays = ContextTest.protectedDays(state)
    }

    func concerns(_ line: AccessLine) -> [ContextConcern] {
        var concerns: [ContextConcern] = []
        if line.part.isDated, let day = line.on,
            protectedDays.contains(day) || protectedDays.contains(day.adding(days: -1))
        {
            concerns.append(.besideProtectedDay)
        }
        if line.part == .observations || line.part == .appointments {
            concerns += read(line)
        }
        if namesOtherSide(line) { concerns.append(.namesOtherSide) }
        if line.part == .ownWords || line.part == .observations,
            ContextWords.speaksOfSomebody(line.text)
        {
            concerns.append(.speaksOfSomebody)
        }
        return concerns
    }

    private func read(_ line: AccessLine) -> [ContextConcern] {
        let document = ReleaseDocument(id: "line", kind: "sar_page", text: line.text)
        var found: [ContextConcern] = []
        for hit in scanner.scan(document).hits {
            let concern = hit.kind.map(ContextConcern.readsLike) ?? .withoutGround
            if !found.contains(concern) { found.append(concern) }
        }
        return found
    }

    /// Days on which somebody else spoke, or something happened, that the person does not know of.
    private static func protectedDays(_ state: CaseState) -> Set<Day> {
        var days: Set<Day> = []
        for entry in state.entries
        where state.released(entry, to: Projection.reader).shown == nil {
            switch entry.body {
            case .statementRecorded(let statement):
                days.formUnion([statement.said.day, statement.learned.day])
            case .incidentRecorded(let incident):
                days.formUnion([incident.at.day, incident.known.day])
            case .notificationTaken(let taken):
                days.formUnion([taken.happened.day, taken.received.day])
            case .contactPlanned(let contact) where contact.with != .personOfConcern:
                contact.at.map { _ = days.insert($0.day) }
            case .referralRequested, .dashCompleted, .messageOffered:
                days.insert(entry.recordedAt.day)
            default: break
            }
        }
        return days
    }

    private func namesOtherSide(_ line: AccessLine) -> Bool {
        let text = line.text.lowercased()
        return state.assignments.contains { assignment in
            guard assignment.side == .victim || assignment.side == .child,
                let worker = register.workers[assignment.worker]
            else { return false }
            let agency = register.agencies[worker.agency]
            let names = [worker.name, agency?.name, agency?.letterName].compactMap { $0 }
            return names.contains { !$0.isEmpty && text.contains($0.lowercased()) }
        }
    }
}

extension AccessClass {
    /// Whether the day of a line is the writer's choice and so may follow on something.
    fileprivate var isDated: Bool {
        switch self {
        case .ownWords, .observations, .appointments: true
        default: false
        }
    }
}

/// Words by which a line speaks of somebody else than the people of the case.
enum ContextWords {
    private static let people: Set<String> = [
        "neighbour", "neighbours", "mother", "mum", "father", "dad", "sister", "brother", "aunt",
        "uncle", "cousin", "grandmother", "grandfather", "nan", "gran", "grandad", "friend",
        "friends", "colleague", "colleagues", "boss", "teacher", "school", "nursery", "midwife",
        "doctor", "nurse", "health visitor", "landlord", "tenant", "solicitor", "priest", "imam",
        "pastor", "somebody", "someone", "caller", "witness", "reported", "we were told",
    ]

    static func speaksOfSomebody(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        let plain = " " + words.joined(separator: " ") + " "
        return people.contains { plain.contains(" \($0) ") }
    }
}
