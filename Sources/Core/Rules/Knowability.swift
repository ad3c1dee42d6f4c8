import Domain

extension Procedure {
    /// Whether a rule can be beyond telling for some facts that the record can hold.
    ///
    /// It cannot where every test asks whether something is known, is guarded by such a test, or is of
    /// a fact that is always recorded.
    public func canBeUnknown(_ rule: Rule) -> Bool {
        canBeUnknown(rule.condition.tree, given: alwaysKnown, depth: 0)
    }

    /// The facts of which the pack assumes that they are always on record.
    private var alwaysKnown: Set<FactSlot> {
        assumptions.reduce(into: []) { known, assumption in
            known.formUnion(ConditionTree.guards(assumption.condition.tree, known: true))
        }
    }

    private func canBeUnknown(
        _ tree: ConditionTree, given known: Set<FactSlot>, depth: Int
    ) -> Bool {
        switch tree {
        case .all(let parts):
            let known = known.union(ConditionTree.guards(tree, known: true))
            return parts.contains { canBeUnknown($0, given: known, depth: depth) }
        case .any(let parts):
            // What one part settles when the fact is unknown leaves the others only known facts.
            let known = known.union(ConditionTree.guards(tree, known: false))
            return parts.contains { canBeUnknown($0, given: known, depth: depth) }
        case .not(let part), .some(_, let part), .every(_, let part):
            return canBeUnknown(part, given: known, depth: depth)
        case .test(_, .isKnown): return false
        case .test(let slot, _):
            if known.contains(slot) { return false }
            // A fact that definitions settle is unknown only where one of them is.
            guard let definers = definers[slot], vocabulary[slot].otherwise != nil, depth < 8 else {
                return true
            }
            return definers.contains {
                canBeUnknown(rules[$0].condition.tree, given: known, depth: depth + 1)
            }
        }
    }
}

extension ConditionTree {
    /// Facts of which a conjunction demands that they be known, or an alternative that they be not.
    fileprivate static func guards(_ tree: ConditionTree, known: Bool) -> Set<FactSlot> {
        switch tree {
        case .all(let parts):
            known ? parts.reduce(into: []) { $0.formUnion(guards($1, known: true)) } : []
        case .any(let parts):
            known ? [] : parts.reduce(into: []) { $0.formUnion(guards($1, known: false)) }
        case .test(let slot, .isKnown): known ? [slot] : []
        case .not(.test(let slot, .isKnown)): known ? [] : [slot]
        default: []
        }
    }
}
