public import Domain

/// One rule of a pack, compiled.
public struct Rule: Sendable {
    public enum WhenUnknown: String, Sendable, CaseIterable {
        /// Take the careful branch: say it, marked as not yet determined.
        case act
        /// Ask for what is missing.
        case ask
        /// Neither.
        case quiet
    }

    public var id: String
    /// The pack that holds it.
    public var pack: String
    public var cites: [String]
    public var family: String?
    public var force: Force
    /// The scopes over whose subjects the rule is evaluated.
    public var scopes: [Scope]
    public var condition: Condition
    /// The condition as the pack writes it.
    public var conditionText: String
    public var consequences: [Consequence]
    public var effectiveFrom: Day?
    public var effectiveUntil: Day?
    /// Always available, never gated by anything (DX-08).
    public var emergency: Bool
    public var whenUnknown: WhenUnknown?
    /// Rules that lose where this one stands.
    public var overrules: [String]
    /// Why the pack reads the source as it does.
    public var note: String?
    public var standing: Standing
    /// The switch of the pack that turns the rule on; a rule without one is always on.
    public var switchName: String?
    /// Whether the switch is on; set when the procedure is put together.
    public internal(set) var isOn = true
    /// Where the pack's files write it.
    public var place: RulePlace?

    /// How far a partnership may lean on a rule.
    public enum Standing: String, Sendable, CaseIterable {
        case settled
        /// Inferred, or learned from published reviews: a partnership signs it off.
        case review
        /// Its source was not seen; the rule waits behind a switch.
        case unverified
    }

    public init(
        id: String, pack: String, cites: [String], family: String? = nil, force: Force,
        scopes: [Scope] = [], condition: Condition, conditionText: String,
        consequences: [Consequence], effectiveFrom: Day? = nil, effectiveUntil: Day? = nil,
        emergency: Bool = false, whenUnknown: WhenUnknown? = nil, overrules: [String] = [],
        note: String? = nil, standing: Standing = .settled, switchName: String? = nil,
        place: RulePlace? = nil
    ) {
        self.id = id
        self.pack = pack
        self.cites = cites
        self.family = family
        self.force = force
        self.scopes = scopes
        self.condition = condition
        self.conditionText = conditionText
        self.consequences = consequences
        self.effectiveFrom = effectiveFrom
        self.effectiveUntil = effectiveUntil
        self.emergency = emergency
        self.whenUnknown = whenUnknown
        self.overrules = overrules
        self.note = note
        self.standing = standing
        self.switchName = switchName
        self.place = place
    }

    /// Whether the rule speaks on a day: its switch is on and the day lies within its limits.
    public func isEffective(on day: Day) -> Bool {
        isOn && (effectiveFrom.map { day >= $0 } ?? true)
            && (effectiveUntil.map { day <= $0 } ?? true)
    }
}

/// A line of a pack's file.
public struct RulePlace: Hashable, Sendable, CustomStringConvertible {
    /// Relative to the folder of packs: `hertfordshire/rules/police.yaml`.
    public var file: String
    public var line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    public var description: String { "\(file):\(line)" }
}
