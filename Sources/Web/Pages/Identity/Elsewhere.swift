public import Domain

/// Another case of the same human being, for a reader who sees them there too.
public struct Elsewhere: Sendable {
    public var caseID: CaseID
    public var person: PersonID
    public var reference: String
    public var role: Role

    public init(caseID: CaseID, person: PersonID, reference: String, role: Role) {
        self.caseID = caseID
        self.person = person
        self.reference = reference
        self.role = role
    }

    /// `Also in Case H-4027, as victim`.
    func html(_ texts: Texts) -> HTML {
        pieces {
            textLink(texts.identity.also(reference), to: .case(caseID))
            ": " + texts.words.role(role).lowercased()
        }
    }
}
