import Domain
import Rules

/// What the procedures said at one moment, by the edition that then stood.
struct DecisionThen {
    var basis: CaseThen.Basis
    var outcomes: [OutcomeThen]
    var level: RiskLevel?

    /// - Parameters:
    ///   - whole: the case as it stood, which tells the edition of the last decision.
    ///   - known: what of it somebody knew; nil for all of it.
    ///   - name: how a person is named to the reader.
    init(
        _ whole: CaseState, knownAs known: CaseState? = nil, _ procedure: Procedure,
        at instant: Instant, name: (PersonID) -> String?
    ) {
        let record = whole.lastDecision
        if let record, record.contentHash != procedure.contentHash {
            basis = .recorded(
                contentHash: record.contentHash, at: record.at, today: procedure.contentHash)
            outcomes =
                known != nil
                ? []
                : record.lines.map { line in
                    OutcomeThen(
                        key: line.key, rule: OutcomeKey(line.key)?.rule ?? line.key,
                        kind: line.kind, wording: procedure.wording(of: line.key),
                        about: whole.person(of: line.key, procedure).flatMap(name), due: line.due,
                        status: line.status)
                }
            level = known != nil ? nil : record.level(procedure)
            return
        }
        let decision = (known ?? whole).decision(procedure, at: instant)
        basis = .workedOut(contentHash: procedure.contentHash)
        outcomes = decision.outcomes.map { outcome in
            OutcomeThen(
                key: outcome.key, rule: outcome.rule, kind: outcome.kind.rawValue,
                wording: procedure.wording(of: outcome.key), about: outcome.about.flatMap(name),
                due: outcome.due?.at, status: outcome.status.rawValue)
        }
        level = RiskLevel(decision)
    }
}

extension RiskLevel {
    /// The level that a decision found; nil while it is not known.
    init?(_ decision: Decision) {
        guard case .word(let index)? = decision.facts.fact("risk.level")?.value,
            RiskLevel.allCases.indices.contains(index)
        else { return nil }
        self = RiskLevel.allCases[index]
    }
}

extension DecisionRecord {
    /// The level that its definitions set, the gravest of them; nil where they set none.
    func level(_ procedure: Procedure) -> RiskLevel? {
        guard let slot = procedure.vocabulary.slot("risk.level") else { return nil }
        return lines.compactMap { line -> RiskLevel? in
            guard line.kind == OutcomeKind.definition.rawValue,
                line.status == OutcomeStatus.open.rawValue,
                let consequence = OutcomeKey(line.key).flatMap(procedure.consequence),
                consequence.sets == slot, case .word(let index)? = consequence.value,
                RiskLevel.allCases.indices.contains(index)
            else { return nil }
            return RiskLevel.allCases[index]
        }.max()
    }
}

extension Procedure {
    /// What an outcome's key stands for; nil when no rule says it.
    func wording(of key: String) -> DutyWording? {
        guard let key = OutcomeKey(key), let rule = rule(key.rule),
            let consequence = consequence(of: key)
        else { return nil }
        return DutyWording(
            action: consequence.action, text: consequence.text,
            owner: consequence.owner.map { owners[$0] ?? $0 },
            sources: rule.cites.compactMap { id in
                citations[id].map {
                    DutyWording.Source(
                        id: id, document: documents[$0.document]?.title ?? $0.document,
                        section: $0.section)
                }
            })
    }
}

extension CaseState {
    /// The last decision on record.
    var lastDecision: DecisionRecord? {
        for entry in entries.reversed() {
            if case .decisionReached(let record) = entry.body { return record }
        }
        return nil
    }

    /// Whom an outcome is about, as far as its key and its rule tell.
    func person(of key: String, _ procedure: Procedure) -> PersonID? {
        guard let key = OutcomeKey(key) else { return nil }
        for subject in key.subjects {
            if let person = PersonID(subject), member(person) != nil { return person }
        }
        switch procedure.consequence(of: key)?.about {
        case "victim": return victim?.id
        case "personOfConcern": return personOfConcern?.id
        default:
            for subject in key.subjects {
                if let entry = EntryID(subject).flatMap(entry), let owner = owner(of: entry.stream)
                {
                    return owner.id
                }
            }
            return nil
        }
    }
}
