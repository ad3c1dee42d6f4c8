/// The victim's risk of serious harm, as the instruments grade it.
public enum RiskLevel: String, Codable, Sendable, CaseIterable, Comparable {
    case standard, medium, high

    public static func < (left: RiskLevel, right: RiskLevel) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .standard: 0
        case .medium: 1
        case .high: 2
        }
    }
}
