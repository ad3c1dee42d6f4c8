import Barrier
import Domain

/// Which entries may reach the person of concern: what that person said to a worker, what a worker
/// of theirs saw, and what passed between them, each written in that person's own file.
///
/// The rest of the record carries a class that table D2 keeps from that person. Whoever stands
/// beside the victim or a child may have learned anything from them, so nothing that such a worker
/// wrote counts as the person's own, whatever source it names (DX-02, DX-03).
extension CaseState {
    /// Exact words of the person of concern, or a worker's own observation of that person, that
    /// went through nobody else's hands.
    func isKnowable(_ statement: Statement, in entry: RecordedEntry) -> Bool {
        guard let owner = owner(of: entry.stream), owner.role == .personOfConcern,
            statement.provenance.person.map({ $0 == owner.id }) ?? true
        else { return false }
        let isOwn = statement.about.map { $0 == owner.id } ?? true
        return statement.provenance.source == .ownObservation
            ? isOwn && isFirstHand(statement.provenance, in: entry)
            : isFirstHand(statement.provenance, in: entry)
    }

    /// What the person of concern answered about themselves, of the few facts that papers for that
    /// person depend on.
    func isKnowable(_ finding: Finding, in entry: RecordedEntry) -> Bool {
        owner(of: entry.stream)?.role == .personOfConcern
            && KnowableFact(rawValue: finding.fact) != nil
            && isFirstHand(finding.provenance, in: entry)
    }

    /// Own details, appointments and attendance, as far as someone who meets the person of concern
    /// or answers for the whole case wrote them.
    func dealings(_ entry: RecordedEntry) -> Set<InformationClass> {
        switch side(of: entry.worker) {
        case .personOfConcern, .overview: [.concernDealings]
        case .victim, .child, nil: [.casework]
        }
    }

    private func isFirstHand(_ provenance: Provenance, in entry: RecordedEntry) -> Bool {
        guard provenance.through.isEmpty, provenance.prompting != .thirdParty else { return false }
        let side = side(of: entry.worker)
        return switch provenance.source {
        case .personOfConcern: side == .personOfConcern || side == .overview
        case .ownObservation: side == .personOfConcern
        case .victim, .child, .thirdParty, .police, .agency: false
        }
    }
}

/// The facts about the person of concern that a paper for that person may depend on, by their names
/// in the procedures' vocabulary.
enum KnowableFact: String, CaseIterable {
    case acknowledges = "concern.acknowledges"
    case motivation = "concern.motivation"
    case permitsPartnerContact = "concern.permitsPartnerContact"
    case onProgramme = "concern.onProgramme"
    case awaitingProgramme = "concern.awaitingProgramme"
}

extension Development {
    /// What a service sees of the person's own attendance.
    ///
    /// Everything else that can happen may have been told by anyone.
    var isKnowable: Bool { KnowableView.Attendance.Kind(rawValue: kind) != nil }
}
