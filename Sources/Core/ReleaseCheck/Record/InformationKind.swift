/// What a protected item is: the classes of a release record.
public enum InformationKind: String, CaseIterable, Codable, Hashable, Sendable {
    case address, postcode, phone, email, school, nursery, gp, hospital, refuge, workplace
    case serviceUse = "service_use"
    case worker
    case marac = "marac_dash_etc"
    case victimStatement = "victim_statement"
    case childStatement = "child_statement"
    case thirdPartyStatement = "third_party_statement"
    case thirdPartyIdentity = "third_party_identity"
    case plan
    case dateOnlyVictimKnows = "date_only_victim_knows"
    case interpreterLanguage = "interpreter_language"
    case vehicle

    /// Recorded in somebody's words, and so compared by what it says more than by its names.
    var isStatement: Bool {
        switch self {
        case .victimStatement, .childStatement, .thirdPartyStatement: true
        default: false
        }
    }

    /// Names a place or body that somebody goes to.
    var isBody: Bool {
        switch self {
        case .school, .nursery, .gp, .hospital, .refuge, .workplace, .serviceUse: true
        default: false
        }
    }

    /// Somewhere that can be described from outside.
    var isPlace: Bool { isBody || self == .address }

    /// Names people rather than places or bodies.
    var namesPeople: Bool { self == .worker || self == .thirdPartyIdentity }
}
