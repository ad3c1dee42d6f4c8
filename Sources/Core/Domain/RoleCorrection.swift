/// That people of a case are something else than the record had them.
///
/// What they were called before is for the audit alone (DX-16); every view speaks of them as they are
/// called now.
public struct RoleCorrection: Codable, Hashable, Sendable {
    public struct Change: Codable, Hashable, Sendable {
        public var person: PersonID
        public var from: Role
        public var to: Role

        public init(person: PersonID, from: Role, to: Role) {
            self.person = person
            self.from = from
            self.to = to
        }
    }

    /// What a correction rests on.
    public struct Basis: Codable, Hashable, Sendable {
        public enum Kind: String, Codable, Sendable, CaseIterable {
            /// A trained assessor answered the five criteria for each of them, with the information
            /// of two agencies (000-17, 002-27, 002-33).
            case criteria
            /// Respect or a panel advised who needs which help (002-33).
            case advice
            /// Nobody can tell yet; only for roles that become undetermined (DX-24).
            case notDetermined
        }

        public var kind: Kind
        /// The assessments that show it.
        public var assessments: [EntryID]
        /// Who advised, and when.
        public var advice: String?

        public init(kind: Kind, assessments: [EntryID] = [], advice: String? = nil) {
            self.kind = kind
            self.assessments = assessments
            self.advice = advice
        }
    }

    public var changes: [Change]
    public var reason: String
    public var basis: Basis
    /// The level of the risk that stood when the roles were corrected.
    ///
    /// It stands until the risk to the victim is judged anew. Nil where none above the lowest stood.
    public var standing: RiskLevel?

    public init(
        changes: [Change], reason: String, basis: Basis, standing: RiskLevel? = nil
    ) {
        self.changes = changes
        self.reason = reason
        self.basis = basis
        self.standing = standing
    }

    /// What a notice says of it: whose role it is about and what it is now, nothing of before or why.
    public func notice(_ role: (PersonID) -> Role?) -> RoleCorrection {
        RoleCorrection(
            changes: changes.compactMap { change in
                role(change.person).map { Change(person: change.person, from: $0, to: $0) }
            }, reason: "", basis: Basis(kind: .notDetermined), standing: standing)
    }
}

/// That someone who got the old roles has taken note of the corrected ones.
public struct CorrectionAcknowledgement: Codable, Hashable, Sendable {
    /// The entry that corrected the roles.
    public var correction: EntryID
    /// For a recipient outside the application: the entry by which it got the old roles.
    ///
    /// Nil when the recording worker acknowledges.
    public var recipient: EntryID?
    /// Who outside took note, and how it is known.
    public var note: String?

    public init(correction: EntryID, recipient: EntryID? = nil, note: String? = nil) {
        self.correction = correction
        self.recipient = recipient
        self.note = note
    }
}
