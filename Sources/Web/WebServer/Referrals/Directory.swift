import Casework
import Domain
import Pages
import Rules

/// The area's services as a referral offers them.
struct Directory {
    private let procedure: Procedure
    private let decision: DecisionView
    /// The roles of the people for whom a referral can be made.
    private let roles: Set<Role>
    private let texts: Texts

    init(_ desk: CaseDesk, for people: [CaseView.Person]) {
        procedure = desk.procedure
        decision = desk.view.decision
        texts = desk.texts
        roles = Set(people.map(\.role))
    }

    /// Services that the decision routes to, in its order.
    var suggested: [Rules.Service] {
        var seen: Set<String> = []
        return decision.outcomes.filter {
            $0.outcome.kind == .route && $0.outcome.status == .open
        }.flatMap(\.services).filter { seen.insert($0.id).inserted }
    }

    /// Services that fit: what the decision routes to, other services of these kinds, then the rest;
    /// of each the open ones first.
    var fitting: [Rules.Service] {
        let suggested = suggested
        let routed = Set(suggested.map(\.id))
        let kinds = Set(suggested.map(\.kind))
        let rest = byName.filter { !routed.contains($0.id) && fits($0) }
        let ranked = (suggested + rest).enumerated().map { place, service in
            let nearness =
                routed.contains(service.id) ? 0 : kinds.contains(service.kind) ? 1 : 2
            return (rank: [nearness, openness(service), place], service)
        }
        return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.1)
    }

    /// Every other service.
    var others: [Rules.Service] {
        let fitting = Set(fitting.map(\.id))
        return byName.filter { !fitting.contains($0.id) }
    }

    private var byName: [Rules.Service] { procedure.services.values.sorted { $0.name < $1.name } }

    private func openness(_ service: Rules.Service) -> Int {
        switch service.isOpen(at: decision.at, procedure.calendars) {
        case .yes: 0
        case .unknown: 1
        case .no: 2
        }
    }

    /// Whether a service is for somebody here, serves the area, and is of no kind that is asked for
    /// in place of the right help.
    private func fits(_ service: Rules.Service) -> Bool {
        service.serves(procedure.id) && isForSomebodyHere(service)
            && !procedure.doNotRefer.contains { $0.kind == service.kind }
    }

    private func isForSomebodyHere(_ service: Rules.Service) -> Bool {
        let audiences = Set(service.audiences)
        if audiences.contains(.anyone) || audiences == [.professional] { return true }
        return roles.contains { role in
            switch role {
            case .victim: audiences.contains(.victim)
            case .personOfConcern: audiences.contains(.personOfConcern)
            case .child: audiences.contains(.child) || audiences.contains(.family)
            case .undetermined:
                audiences.contains(.victim) || audiences.contains(.personOfConcern)
            }
        }
    }

    /// What nobody is referred to as an answer to abuse.
    var blocked: [BlockedKind] {
        procedure.doNotRefer.map { entry in
            BlockedKind(
                id: entry.id, name: entry.name, reason: entry.reason,
                instead: entry.instead.compactMap { procedure.services[$0]?.name },
                rows: entry.cites, canBeChosen: entry.kind != nil)
        }
    }

    func page(_ service: Rules.Service) -> Pages.Service {
        servicePage(service, procedure.standing(of: service, at: decision.at), texts)
    }
}
