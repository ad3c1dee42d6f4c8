import Domain
public import Rules

/// What a procedure knows that can happen: a fact `happened.K` of type instant for each kind K.
extension Procedure {
    /// A kind of development, with what it means.
    public struct Happening: Hashable, Sendable {
        public var kind: String
        public var meaning: String
    }

    static let happened = "happened."

    /// In the order of the vocabulary.
    public var happenings: [Happening] {
        vocabulary.definitions.compactMap { fact in
            guard fact.type == .instant, fact.name.hasPrefix(Procedure.happened) else {
                return nil
            }
            return Happening(
                kind: String(fact.name.dropFirst(Procedure.happened.count)), meaning: fact.meaning)
        }
    }

    /// What a kind of development means; nil for one that the procedure does not have.
    public func happening(_ kind: String) -> Happening? {
        guard let fact = vocabulary.definition(Procedure.happened + kind), fact.type == .instant
        else { return nil }
        return Happening(kind: kind, meaning: fact.meaning)
    }
}

extension CaseState {
    /// When each kind of development last happened, or became known where that was later.
    func readHappenings(into table: inout FactTable) {
        var newest: [String: Instant] = [:]
        for development in developments {
            let kind = development.value.kind
            let at = max(Instant(development.value.on), development.recordedAt)
            guard newest[kind].map({ at >= $0 }) ?? true else { continue }
            newest[kind] = at
            table.set(Procedure.happened + kind, .instant(at), from: [development.entry])
        }
    }
}
