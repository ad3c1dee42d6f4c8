import Casework
import Domain

extension Office {
    /// Opens a case of people who were looked for, and who are none of those who were found.
    func openCase(
        _ new: NewCase, by worker: WorkerID, key: String
    ) async throws -> Verdict<OpenedCase> {
        let looked = try await lookFor(new.people, by: worker).receipt
        return try await openCase(new, looked, by: worker, key: key)
    }
}

extension LookUp {
    /// That it is none of those who were found, all of whom were shown.
    var receipt: LookReceipt {
        get throws {
            let shown = Set(found.values.joined().map(\.person))
            guard let receipt = noneOfThem(shown: shown) else { throw NotShown() }
            return receipt
        }
    }

    struct NotShown: Error {}
}
