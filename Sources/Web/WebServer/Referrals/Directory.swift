import Casework
import Domain
import FoundationEssentials
import Pages
import Rules

/// The area's services as a referral offers them.
struct Directory {
    private let procedure: Procedure
    private let decision: DecisionView

    init(_ procedure: Procedure, _ decision: DecisionView) {
        self.procedure = procedure
        self.decision = decision
    }

    /// Services that the decision routes to, in its order.
    var suggested: [Rules.Service] {
        var seen: Set<String> = []
        return decision.outcomes.filter {
            $0.outcome.kind == .route && $0.outcome.status == .open
        }.flatMap(\.services).filter { seen.insert($0.id).inserted }
    }

    /// Every service that may be used, the suggested ones first.
    var services: [Rules.Service] {
        let first = suggested.map(\.id)
        let blocked = Set(neverKinds.map(\.kind))
        let rest = procedure.services.values.filter {
            !first.contains($0.id) && !blocked.contains($0.kind)
        }
        return suggested + rest.sorted { $0.name < $1.name }
    }

    /// Kinds of referral that a rule forbids whatever else is known, with the rule's own words.
    func blocked(_ words: RecordTexts) -> [BlockedKind] {
        neverKinds.map { kind, consequence in
            let instead = consequence.services.compactMap { procedure.services[$0]?.name }
            return BlockedKind(
                id: kind, name: words.value(kind), reason: consequence.text,
                instead: instead.isEmpty
                    ? consequence.clears ?? "" : instead.joined(separator: ", "))
        }
    }

    private var neverKinds: [(kind: String, consequence: Consequence)] {
        let asked = Set(["referral.kind", "referral.asAbuseResponse"])
        var seen: Set<String> = []
        var found: [(String, Consequence)] = []
        for rule in procedure.rules where rule.scopes == [.referral] {
            guard let consequence = rule.consequences.first, consequence.kind == .block,
                consequence.override == Override.none,
                rule.condition.slots.allSatisfy({ asked.contains(procedure.vocabulary[$0].name) })
            else { continue }
            for part in rule.conditionText.components(separatedBy: "referral.kind is ").dropFirst()
            {
                let kind = String(part.prefix { $0.isLetter })
                if seen.insert(kind).inserted { found.append((kind, consequence)) }
            }
        }
        return found
    }

    static func page(_ service: Rules.Service) -> Pages.Service {
        Pages.Service(
            id: service.id, name: service.name, audience: service.audience,
            criteria: service.criteria.map { [$0] } ?? [], contact: [service.contact],
            hours: service.hours, lastVerified: service.lastVerified)
    }
}
