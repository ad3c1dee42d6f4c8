/// Yes, no or unknown, in strong Kleene logic.
///
/// Unknown is never counted as no (DX-28): `no and unknown` is no, `yes and unknown` is unknown.
public enum Truth: String, Sendable, CaseIterable {
    case yes, no, unknown

    public init(_ value: Bool) {
        self = value ? .yes : .no
    }

    public func and(_ other: Truth) -> Truth {
        if self == .no || other == .no { return .no }
        return self == .yes && other == .yes ? .yes : .unknown
    }

    public func or(_ other: Truth) -> Truth {
        if self == .yes || other == .yes { return .yes }
        return self == .no && other == .no ? .no : .unknown
    }

    public var negated: Truth {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}
