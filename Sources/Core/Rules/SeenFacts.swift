import Domain

extension FactTable {
    /// The same facts as they stand to somebody who sees only part of them: other subjects are not
    /// there, other facts are unknown.
    public func seen(
        subject seesSubject: (Subject) -> Bool,
        fact seesFact: (FactDefinition, Subject?, Fact) -> Bool
    ) -> FactTable {
        var seen = self
        for definition in vocabulary.definitions {
            guard let slot = vocabulary.slot(definition.name) else { continue }
            if slot.scope == .situation {
                if !seesFact(definition, nil, situation[slot.index]) {
                    seen.situation[slot.index] = .unknown
                }
                continue
            }
            for (place, subject) in subjects[slot.scope.index].enumerated()
            where !seesFact(definition, subject.subject, subject.facts[slot.index]) {
                seen.subjects[slot.scope.index][place].facts[slot.index] = .unknown
            }
        }
        for scope in subjects.indices {
            seen.subjects[scope].removeAll { !seesSubject($0.subject) }
        }
        return seen
    }
}
