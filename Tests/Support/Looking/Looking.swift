public import Casework
public import Domain

extension Office {
    /// Opens a case of people who were looked for, and who are none of those who were found.
    public func openCase(
        _ new: NewCase, by worker: WorkerID, key: String
    ) async throws -> Verdict<OpenedCase> {
        let looked = try await lookFor(new.people, by: worker).receipt
        return try await openCase(new, looked, by: worker, key: key)
    }

    /// Adds a person who was looked for, and who is none of those who were found.
    public func addPerson(
        _ role: Role, _ details: PersonDetails, _ request: Request
    ) async throws -> Outcomes {
        let look = try await likelyPeople(details, for: request.caseID, by: request.worker)
        return try await addPerson(
            NewPerson(
                role: role, details: details, found: .nobody, shown: look?.shown ?? []), request)
    }
}

extension LookUp {
    /// That it is none of those who were found, all of whom were shown.
    public var receipt: LookReceipt {
        get throws {
            let shown = Set(found.values.joined().map(\.person))
            guard let receipt = noneOfThem(shown: shown) else { throw NotShown() }
            return receipt
        }
    }

    struct NotShown: Error {}
}
