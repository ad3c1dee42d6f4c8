import Domain

extension Evaluation {
    /// Marks what was done or declined.
    mutating func settle(_ settled: [String: Settlement], _ facts: FactTable) {
        for (text, settlement) in settled {
            guard let key = OutcomeKey(text), let rule = program.places[key.rule],
                rule + 1 < starts.count
            else { continue }
            for index in Int(starts[rule])..<Int(starts[rule + 1])
            where Int(said[index].place) == key.place {
                let isStanding =
                    said[index].status == .open || said[index].status == .undetermined
                guard isStanding, subjects(of: said[index], facts, are: key.subjects),
                    !happenedAgain(said[index], since: settlement.at, facts)
                else { continue }
                said[index].status = settlement.status
            }
        }
    }

    private func subjects(
        of said: Said, _ facts: FactTable, are wanted: [String]
    ) -> Bool {
        let scopes = program.rules[Int(said.rule)].scopes
        guard scopes.count == wanted.count else { return false }
        return zip(scopes, wanted).allSatisfy { scope, id in
            subject(of: scope.index, said).map { facts.subjects(of: scope)[$0].id == id } ?? false
        }
    }

    /// Whether what starts the clock happened after it was settled, so that it is asked for again.
    private func happenedAgain(
        _ said: Said, since settled: Instant, _ facts: FactTable
    ) -> Bool {
        let consequence = program.rules[Int(said.rule)].consequences[Int(said.place)]
        guard consequence.clock != nil, let slot = consequence.start else { return false }
        let place = slot.scope == .situation ? 0 : subject(of: slot.scope.index, said)
        guard let place, let start = machine.values[facts.index(slot, place)].start else {
            return false
        }
        return start > settled
    }
}
