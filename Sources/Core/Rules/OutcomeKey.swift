/// What an outcome is known by from one decision to the next: the rule, the place of the
/// consequence in it, and the subjects that it was said of.
public struct OutcomeKey: Hashable, Sendable {
    public var rule: String
    public var place: Int
    /// In the order of the rule's scopes.
    public var subjects: [String]

    public init(rule: String, place: Int, subjects: [String] = []) {
        self.rule = rule
        self.place = place
        self.subjects = subjects
    }

    /// Reads `tell-school~0~friday~anna`; nil when the text is no key.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "~", omittingEmptySubsequences: false)
        guard parts.count >= 2, !parts[0].isEmpty, let place = Int(parts[1]), place >= 0 else {
            return nil
        }
        self.init(
            rule: String(parts[0]), place: place, subjects: parts[2...].map { String($0) })
    }

    /// The key as records and addresses hold it.
    public var text: String {
        subjects.reduce(into: rule + "~" + String(place)) { text, subject in
            text += "~"
            text += subject
        }
    }
}

extension Procedure {
    /// What a key stands for; nil when no rule of the procedure says it.
    public func consequence(of key: OutcomeKey) -> Consequence? {
        guard let rule = rule(key.rule), rule.consequences.indices.contains(key.place) else {
            return nil
        }
        return rule.consequences[key.place]
    }
}
