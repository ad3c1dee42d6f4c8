import Domain

/// Which people on record are one, and which never are: a fold over the identity stream.
struct IdentityState: Sendable {
    struct Step: Hashable, Sendable {
        var id: EntryID
        var at: Instant
        var worker: WorkerID
        var decision: IdentityDecision
    }

    /// What holds of a pair, with the step that made it so.
    enum Standing: Hashable, Sendable {
        case open
        case proposed(Step)
        case linked(Step)
        case apart(Step)
    }

    private(set) var steps: [Step] = []
    private var histories: [PersonPair: [Step]] = [:]
    private var standings: [PersonPair: Standing] = [:]
    private var neighbours: [PersonInCase: Set<PersonInCase>] = [:]

    mutating func apply(_ entry: RecordedEntry) {
        guard case .identity(let decision) = entry.body else { return }
        let step = Step(
            id: entry.id, at: entry.recordedAt, worker: entry.worker, decision: decision)
        steps.append(step)
        let pair = decision.pair
        histories[pair, default: []].append(step)
        switch decision.kind {
        case .linked, .confirmed: standings[pair] = .linked(step)
        case .proposed: standings[pair] = .proposed(step)
        case .keptApart: standings[pair] = .apart(step)
        case .declined, .ended, .apartWithdrawn: standings[pair] = nil
        case .putOff, .referred: return
        }
        if case .linked? = standings[pair] {
            neighbours[pair.first, default: []].insert(pair.second)
            neighbours[pair.second, default: []].insert(pair.first)
        } else {
            neighbours[pair.first]?.remove(pair.second)
            neighbours[pair.second]?.remove(pair.first)
        }
    }

    func standing(_ pair: PersonPair) -> Standing { standings[pair] ?? .open }

    /// Every step about two people, oldest first.
    func history(_ pair: PersonPair) -> [Step] { histories[pair] ?? [] }

    /// The last step that changed what holds of two people; a worker's putting it off changes nothing.
    func lastStep(_ pair: PersonPair) -> Step? {
        history(pair).last { $0.decision.kind != .putOff }
    }

    /// Pairs of which somebody proposed that they are one, and nobody else has said so yet.
    var proposals: [Step] {
        steps.filter { standing($0.decision.pair) == .proposed($0) }
    }

    /// Pairs that somebody asks to be looked at, of which nothing was found since.
    var referrals: [Step] {
        steps.filter { step in
            step.decision.kind == .referred && standing(step.decision.pair) == .open
                && lastStep(step.decision.pair) == step
        }
    }

    /// Whether anything at all is linked to somebody.
    func isLinked(_ person: PersonInCase) -> Bool { neighbours[person]?.isEmpty == false }

    /// Everyone who is the same human being as somebody, by links in force, one or several steps away.
    ///
    /// Whoever is never to be taken for that person is left out, whatever links say.
    ///
    /// - Parameter isShown: who may be gone through. What a worker may not see joins nobody for them:
    ///   that two people are one by way of a third would tell that there is a third.
    func linked(
        to person: PersonInCase, among isShown: (PersonInCase) throws -> Bool
    ) rethrows -> [PersonInCase] {
        let all = try component(of: person, among: isShown).subtracting([person])
        return all.filter { other in
            if case .apart = standing(PersonPair(person, other)) { false } else { true }
        }.sorted { ($0.caseID.text, $0.person.text) < ($1.caseID.text, $1.person.text) }
    }

    /// Those of a case who are linked to anyone.
    func linkedPeople(of caseID: CaseID) -> [PersonID] {
        neighbours.filter { $0.key.caseID == caseID && !$0.value.isEmpty }.map(\.key.person)
            .sorted { $0.text < $1.text }
    }

    /// Everyone who is the same human being as somebody, whoever sees them.
    func linked(to person: PersonInCase) -> [PersonInCase] {
        linked(to: person) { _ in true }
    }

    /// Somebody and everyone joined to them, whoever sees them and whatever keeps them apart.
    func component(of person: PersonInCase) -> Set<PersonInCase> {
        component(of: person) { _ in true }
    }

    /// Somebody and everyone joined to them, whatever keeps them apart.
    func component(
        of person: PersonInCase, among isShown: (PersonInCase) throws -> Bool
    ) rethrows -> Set<PersonInCase> {
        var found: Set<PersonInCase> = [person]
        var open = [person]
        while let next = open.popLast() {
            for neighbour in neighbours[next] ?? [] where !found.contains(neighbour) {
                guard try isShown(neighbour) else { continue }
                found.insert(neighbour)
                open.append(neighbour)
            }
        }
        return found
    }

    /// What keeps apart two of those who a link of these two would join.
    func barrier(
        to pair: PersonPair, among isShown: (PersonInCase) throws -> Bool
    ) rethrows -> Step? {
        let ones = try component(of: pair.first, among: isShown)
        let others = try component(of: pair.second, among: isShown)
        return standings.values.compactMap { standing -> Step? in
            guard case .apart(let step) = standing else { return nil }
            let kept = step.decision.pair
            let isBetween =
                ones.contains(kept.first) && others.contains(kept.second)
                || others.contains(kept.first) && ones.contains(kept.second)
            return isBetween ? step : nil
        }.min { ($0.at, $0.id.text) < ($1.at, $1.id.text) }
    }

    /// The newest link that joins somebody to anyone: what was looked at before it counts no more.
    func newestLink(of person: PersonInCase) -> EntryID? {
        let joined = component(of: person)
        return steps.last { step in
            guard case .linked(step) = standing(step.decision.pair) else { return false }
            return joined.contains(step.decision.pair.first)
        }?.id
    }
}
