public import Barrier
import Domain

extension Office {
    /// Records why a worker needs to see what table D2 opens only with a reason.
    ///
    /// It opens these classes of this case to this worker for twelve hours.
    public func giveReason(
        _ classes: Set<InformationClass>, _ reason: String, _ request: Request
    ) async throws -> Outcomes {
        try await perform("give reason", request) { work in
            guard !reason.allSatisfy(\.isWhitespace) else {
                return .invalid([.missing("reason", "Say why you need to see it.")])
            }
            guard !classes.isEmpty else {
                return .invalid([.missing("classes", "Choose what you need to see.")])
            }
            if work.side == .personOfConcern, classes != [.riskLevel] {
                return .refused(
                    .forbidden(
                        "002-100", ["002-100", "DX-05"],
                        "What the victim said stays with those who work with the victim.",
                        clears: "Nothing inside Sightline. Ask your manager what you must know."))
            }
            return .recorded(
                try work.append(
                    .reasonGiven(classes: classes.map(\.rawValue).sorted(), reason: reason),
                    to: work.state.shared
                ).id)
        }
    }
}
