import Domain

extension FactTable {
    /// The same facts as they stand to somebody who sees only part of them: other subjects are not
    /// there, other facts are unknown.
    public func seen(
        subject seesSubject: (Subject) -> Bool,
        fact seesFact: (FactDefinition, Subject?, Fact) -> Bool
    ) -> FactTable {
        var seen = self
        for index in values.indices {
            let place = layout.place(at: index)
            let scope = place.slot.scope
            let subject = scope == .situation ? nil : subjects[scope.index][place.place]
            if !seesFact(vocabulary[place.slot], subject, fact(at: index)) {
                seen.put(.unknown, at: index)
            }
        }
        for scope in Scope.all {
            for place in subjects[scope.index].indices.reversed()
            where !seesSubject(subjects[scope.index][place]) {
                seen.remove(scope, place)
            }
        }
        return seen
    }
}
