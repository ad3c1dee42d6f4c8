import Domain
import ReleaseCheck
import Rules

/// The checks of a draft that Sightline works out itself: those that need the case here, the rest
/// from the draft and what may be known alone (`Documents.computed`).
struct CaseChecks {
    private let state: CaseState
    private let draft: Draft
    private let places: [StoppedPlace]
    private let decision: Decision
    private let now: Instant
    /// By the check's id; what is not in it needs the case.
    private let computed: [String: Bool]

    /// Nil for everything but the answer to an access request.
    private let access: AccessChecks?

    /// While roles are undetermined nothing may be known, and nothing holds.
    init(
        _ scan: DraftScan, _ document: DraftOnRecord, places: [StoppedPlace], decision: Decision,
        at now: Instant
    ) {
        state = scan.state
        draft = document.latest.value
        self.places = places
        self.decision = decision
        self.now = now
        let draft = draft
        computed = scan.view.map { Documents.computed(KnowableDocument(draft), $0) } ?? [:]
        access =
            draft.kind == .subjectAccessAnswer
            ? AccessChecks(scan, document, decision: decision, at: now) : nil
    }

    /// Why a check does not hold; nil when it does.
    ///
    /// A check that nobody taught this to work out does not hold: the wall fails closed.
    func problem(_ check: DocumentCheck) -> String? {
        switch check.id {
        case "release-scan":
            places.isEmpty ? nil : "The release check stops \(places.count) of its places."
        case "knowable-only" where access == nil:
            places.contains { $0.how == .withoutGround }
                ? "It says something that nothing on record lets the person know." : nil
        case "gate-clear": gate
        case "nothing-blank" where computed[check.id] == false:
            "There are gaps that are not filled in."
        default:
            switch computed[check.id] {
            case true: nil
            case false: "It does not hold for the text as it is."
            case nil:
                access.map { $0.problem(check.id) }
                    ?? "This cannot be worked out here, so it does not hold."
            }
        }
    }

    /// Nothing stands against the meetings with the person that are yet to come.
    private var gate: String? {
        let next = state.contacts.filter {
            $0.value.with == .personOfConcern && ($0.value.at.map { $0 > now } ?? false)
        }
        let stands = next.contains { !decision.standingBlocks(on: $0.entry.text).isEmpty }
        return stands
            ? "Something stands against the planned contact. Look at its gate first." : nil
    }
}

extension KnowableDocument {
    /// A draft as it is to leave: its outside as it was made, its text as the writer left it.
    init(_ draft: Draft) {
        self.init(
            kind: draft.kind, title: draft.title, fileName: draft.fileName, headers: draft.headers,
            blocks: [.verbatim(draft.text)])
    }
}
