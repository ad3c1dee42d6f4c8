import Domain

/// Somebody whom a worker recognised may not be taken for who they are said to be; nothing of what
/// hung on it stays.
struct NotRecognised: Error {
    var refusal: Refusal
}

extension Office {
    /// Links somebody who is new in a case with whom a worker recognised in another, or asks that
    /// somebody looks at the two.
    ///
    /// - Parameters:
    ///   - shown: who was shown to the worker, with what spoke for and against.
    ///   - reason: how the worker knows; it names nobody, because it outlives the case.
    /// - Throws: `NotRecognised` where the worker may not say so.
    func take(
        _ what: NamedFinding.What, of here: PersonInCase, shown: [NamedFinding.Shown],
        reason: String, _ worker: Worker, _ register: Register, _ transaction: any CaseTransaction
    ) throws {
        switch what {
        case .nobody: return
        case .same(let place):
            let outcome = try decideIdentity(
                IdentityRequest(
                    pair: PersonPair(here, place), choice: .same, reason: reason, seen: nil,
                    worker: worker.id, key: EntryID(random: random(16)).text),
                worker, register, transaction)
            switch outcome {
            case .recorded: return
            case .refused(let refusal) where refusal.kind == .forbidden:
                throw NotRecognised(refusal: refusal)
            case .refused, .clash, .invalid: throw NotRecognised(refusal: .notRecognised)
            }
        case .referred(let place):
            _ = try append(
                .identity(
                    IdentityDecision(
                        .referred, of: PersonPair(here, place), reason: "",
                        grounds: shown.first { $0.place == place }?.grounds ?? [])),
                to: identityStream(transaction), transaction, worker: worker.id,
                agency: worker.agency, now: now(), idempotencyKey: EntryID(random: random(16)).text)
        }
    }
}

extension Refusal {
    fileprivate static let notRecognised = Refusal.forbidden(
        "not-recognised", [], "Somebody whom you recognised is not in one of your cases any more.",
        clears: "Look at everyone again, and say anew who they are.")
}
