/// A condition as a tree, for what reads rules rather than runs them: proofs, lint, reference pages.
public indirect enum ConditionTree: Hashable, Sendable {
    case all([ConditionTree])
    case any([ConditionTree])
    case not(ConditionTree)
    case some(Scope, ConditionTree)
    case every(Scope, ConditionTree)
    case test(FactSlot, Test)
}

extension Condition {
    public var tree: ConditionTree { subtree(at: 0) }

    private func subtree(at index: Int) -> ConditionTree {
        switch nodes[index] {
        case .all: .all(children(of: index))
        case .any: .any(children(of: index))
        case .not: .not(subtree(at: index + 1))
        case .some(let scope, _): .some(scope, subtree(at: index + 1))
        case .every(let scope, _): .every(scope, subtree(at: index + 1))
        case .test(let slot, let test): .test(slot, test)
        }
    }

    private func children(of index: Int) -> [ConditionTree] {
        var trees: [ConditionTree] = []
        var child = index + 1
        while child < nodes[index].end(after: index) {
            trees.append(subtree(at: child))
            child = nodes[child].end(after: child)
        }
        return trees
    }
}

extension ConditionTree {
    /// The condition that runs this tree.
    public var condition: Condition {
        switch self {
        case .all(let parts): parts.isEmpty ? .always : .all(parts.map(\.condition))
        case .any(let parts): .any(parts.map(\.condition))
        case .not(let part): .not(part.condition)
        case .some(let scope, let part): .some(scope, part.condition)
        case .every(let scope, let part): .every(scope, part.condition)
        case .test(let slot, let test): .test(slot, test)
        }
    }

    /// The facts that it reads, with the test on each.
    public var tests: [(slot: FactSlot, test: Test)] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.tests)
        case .not(let part), .some(_, let part), .every(_, let part): part.tests
        case .test(let slot, let test): [(slot, test)]
        }
    }

    /// The scopes over whose subjects it asks.
    public var scopes: Set<Scope> {
        switch self {
        case .all(let parts), .any(let parts):
            parts.reduce(into: []) { $0.formUnion($1.scopes) }
        case .not(let part): part.scopes
        case .some(let scope, let part), .every(let scope, let part):
            part.scopes.union([scope])
        case .test(let slot, _): slot.scope == .situation ? [] : [slot.scope]
        }
    }
}
