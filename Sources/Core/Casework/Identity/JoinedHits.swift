import Domain

extension Office {
    /// What a search found with one hit for each human being, as far as the worker sees all their
    /// places openly; the best match stands for the others.
    func joined(
        _ hits: [SearchHit], _ worker: Worker, _ register: Register, _ reading: any CaseReading
    ) throws -> [SearchHit] {
        let identities = try identities(reading)
        let sight = try PeopleInSight(worker, self, register, reading)
        var told: Set<PersonInCase> = []
        var joined: [SearchHit] = []
        for var hit in hits {
            let place = PersonInCase(hit.caseID, hit.person)
            guard !told.contains(place) else { continue }
            if hit.open {
                hit.others = try places(of: place, sight, identities)
                told.formUnion(hit.others.map { PersonInCase($0.caseID, $0.person) })
            }
            joined.append(hit)
        }
        return joined
    }
}
