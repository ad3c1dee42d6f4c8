/// What the server refused, without any value.
struct PostgresComplaint: Equatable {
    /// The SQLSTATE; empty when it was not the server that spoke.
    var state: String
    var constraint: String?
    var column: String?

    /// As an error of the store.
    ///
    /// - Parameter context: the text of the statement.
    func error(_ context: String, isConnected: Bool) -> any Error {
        if state.hasPrefix("23") {
            return RefusedBySchema(refusal, rule: constraint ?? column ?? "a constraint")
        }
        return StoreFault(code(isConnected), engineCode: "PostgreSQL \(state)", context: context)
    }

    private var refusal: RefusedBySchema.Kind {
        switch state {
        case "23000": .trigger
        case "23505": .taken
        default: .wrong
        }
    }

    private func code(_ isConnected: Bool) -> StoreFault.Code {
        // A class is the first two characters.
        switch (String(state.prefix(2)), state) {
        case ("08", _), ("57", "57P01"), ("57", "57P02"), ("57", "57P03"), ("57", "57P05"):
            .unreachable
        case ("25", "25P03"): .unreachable
        // Another transaction was in the way, or a wait took too long.
        case ("40", _), ("55", "55P03"), ("57", "57014"), ("53", "53300"): .busy
        case ("53", "53100"): .full
        case ("25", "25006"), ("42", "42501"): .readOnly
        case ("XX", _): .damaged
        case ("58", _): .disk
        case ("28", _), ("3D", _): .cannotOpen
        default: isConnected ? .other : .unreachable
        }
    }
}

extension StoreFault {
    /// Whether the whole transaction can simply be run once more: it lost against another one and
    /// nothing of it happened.
    var isLostRace: Bool {
        engineCode == "PostgreSQL 40001" || engineCode == "PostgreSQL 40P01"
    }

    /// Whether the server ended the statement because it was asked to, or for the time it took.
    var isCancelled: Bool { engineCode == "PostgreSQL 57014" }
}
