import Domain
import Rules

/// Which of a pack's owners a worker is.
public enum Owners {
    /// Who answers for an owner of the packs.
    private enum Holder {
        case recorder
        case role(WorkerRole)
        case beside(Set<Side>)
        /// Whoever has the whole case in view.
        case overview
    }

    private static let holders: [String: Holder] = [
        "worker": .recorder, "assessor": .recorder,
        "police": .role(.policeOfficer), "attendingOfficer": .role(.policeOfficer),
        "policeSupervisor": .role(.policeOfficer), "policeAbuseUnit": .role(.policeOfficer),
        "manager": .role(.manager), "agency": .role(.manager), "housing": .role(.manager),
        "informationGovernance": .role(.manager), "programme": .role(.programmeWorker),
        "probation": .role(.programmeWorker),
        "childrensServices": .role(.childrensSocialWorker),
        "conferenceChair": .role(.childrensSocialWorker),
        "localAuthority": .role(.childrensSocialWorker),
        "originatingAuthority": .role(.childrensSocialWorker),
        "maracCoordinator": .role(.maracCoordinator), "victimAdvocate": .beside([.victim]),
        "specialistService": .beside([.victim]), "leadProfessional": .beside([.victim, .child]),
        "maracReferrer": .beside([.victim, .child]), "cps": .overview,
        "communitySafety": .overview,
    ]

    /// Whether somebody in the application can act for an owner.
    public static func isHeld(_ owner: String) -> Bool { holders[owner] != nil }

    static func isOwner(_ worker: Worker, _ outcome: Outcome, _ state: CaseState) -> Bool {
        guard let owner = outcome.consequence.owner else { return false }
        switch holders[owner] {
        case .recorder:
            guard let recorder = recorder(outcome, state) else { return true }
            // What fell to someone who may not see the case any more falls to its manager (G-11).
            return state.access.closed[recorder] == nil
                ? recorder == worker.id : worker.role == .manager
        case .role(let role): return worker.role == role
        case .beside(let sides): return stands(worker, beside: sides, state)
        case .overview, nil: return state.side(of: worker.id) == .overview
        }
    }

    /// Whether a worker stands on one of these sides; where nobody does, the manager must see to it
    /// that nothing is left without an owner (G-11).
    private static func stands(
        _ worker: Worker, beside sides: Set<Side>, _ state: CaseState
    ) -> Bool {
        if let side = state.side(of: worker.id), sides.contains(side) { return true }
        return worker.role == .manager
            && !state.assignments.contains {
                sides.contains(state.side($0)) && state.access.closed[$0.worker] == nil
            }
    }

    /// The worker who recorded what an outcome is about.
    private static func recorder(_ outcome: Outcome, _ state: CaseState) -> WorkerID? {
        for subject in outcome.subjects {
            if let entry = state.entries.first(where: { $0.id.text == subject }) {
                return entry.worker
            }
        }
        return outcome.because.flatMap(\.entries).compactMap { state.entry($0) }.last?.worker
    }

    /// Whether an outcome with nothing hidden behind it belongs on the side of the person of
    /// concern: duties of the victim's workers do not.
    static func mayBeConcernFacing(_ outcome: Outcome) -> Bool {
        switch outcome.consequence.owner {
        case "victimAdvocate", "maracReferrer", "leadProfessional", "specialistService",
            "maracCoordinator", "assessor", "informationGovernance":
            false
        default: true
        }
    }
}
