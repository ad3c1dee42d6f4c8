import Domain

extension Condition {
    /// One test that made the condition what it is, with the binding under which it was read.
    struct Ground {
        var slot: FactSlot
        var test: Test
        var binding: Binding
        var truth: Truth
    }

    /// The tests that made the condition come out as it did: for `all` that holds every part, for
    /// `any` that holds the parts that hold, for an unknown the parts that are unknown.
    func grounds(_ facts: FactTable, _ binding: Binding, now: Instant) -> [Ground] {
        var found: [Ground] = []
        collect(at: 0, facts, binding, now, into: &found)
        return found
    }

    private func collect(
        at index: Int, _ facts: FactTable, _ binding: Binding, _ now: Instant,
        into found: inout [Ground]
    ) {
        let result = truth(at: index, facts, binding, now)
        switch nodes[index] {
        case .test(let slot, let test):
            found.append(Ground(slot: slot, test: test, binding: binding, truth: result))
        case .all(let end), .any(let end):
            var child = index + 1
            while child < end {
                if truth(at: child, facts, binding, now) == result {
                    collect(at: child, facts, binding, now, into: &found)
                }
                child = nodes[child].end(after: child)
            }
        case .not:
            collect(at: index + 1, facts, binding, now, into: &found)
        case .some(let scope, _), .every(let scope, _):
            var inner = binding
            for place in 0..<facts.count(in: scope) {
                inner[scope] = place
                if truth(at: index + 1, facts, inner, now) == result {
                    collect(at: index + 1, facts, inner, now, into: &found)
                }
            }
        }
    }
}
