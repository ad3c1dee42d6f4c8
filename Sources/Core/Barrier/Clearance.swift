import Domain

/// The classes of information of information-flows.md D2.
public enum InformationClass: String, Codable, Sendable, CaseIterable {
    case victimWords
    /// Where the victim is, how to reach them, and their plan.
    case victimWhereabouts
    case victimServiceUse
    case childWords
    case thirdPartyIdentity
    case thirdPartyContent
    case policeIncident
    case riskAssessment
    /// The level alone, without the answers behind it.
    case riskLevel
    case servedOrders
    case concernWords
    case maracContent
    case disclosureScheme
    /// Who is on the victim's side of the case and what was done there, without words or whereabouts.
    case victimSide
    /// What is done with someone whose role is not determined: kept as the victim's would be, and not
    /// said to be a victim's (DX-24).
    case undeterminedParty
    /// What every worker of the case needs to act.
    case casework
    /// What passed between the person of concern and the workers beside them: that person's own
    /// details, appointments and attendance, and what those workers saw of that person.
    case concernDealings
}

/// Who reads, as the columns of D2.
public enum Column: Int, Sendable, CaseIterable {
    case concernFacing, victimFacing, childLead, manager, police, maracMember, school
    case personOfConcern
}

/// What a cell of D2 grants.
public enum Clearance: Character, Sendable {
    case yes = "Y"
    case never = "N"
    /// With a recorded need-to-know reason.
    case withReason = "R"
    /// With a recorded lawful basis.
    case withBasis = "L"
}

/// Table D2 of information-flows.md.
///
/// A cell that is not here does not exist.
enum ClearanceTable {
    /// One letter for each column, in the order of `Column`.
    private static let rows: [InformationClass: String] = [
        .victimWords: "RYRYLLNN",
        .victimWhereabouts: "NYRRLRRN",
        .victimServiceUse: "NYRRLLNN",
        .childWords: "RRYYLLRN",
        .thirdPartyIdentity: "NRRRLRNN",
        .thirdPartyContent: "RRRYLLNN",
        .policeIncident: "YYYYYYRN",
        .riskAssessment: "NYRYYYNN",
        .riskLevel: "RYRYYYNN",
        .servedOrders: "YYYYYYRY",
        .concernWords: "YRRYLLNY",
        .maracContent: "RRRRYYNN",
        .disclosureScheme: "NRNRYRNN",
        .victimSide: "NYYYYYNN",
        .undeterminedParty: "NYRRLLNN",
        .casework: "YYYYYYNN",
        .concernDealings: "YYYYYYNY",
    ]

    static func clearance(of information: InformationClass, for column: Column) -> Clearance {
        guard let row = rows[information],
            let letter = row.dropFirst(column.rawValue).first,
            let clearance = Clearance(rawValue: letter)
        else { return .never }
        return clearance
    }
}

/// A column of the table as bits, one for each class.
struct Grants: Sendable {
    /// Open without more.
    var open: UInt32 = 0
    /// Open with a recorded reason or lawful basis.
    var onReason: UInt32 = 0

    fileprivate static let all: [Grants] = Column.allCases.map { column in
        InformationClass.allCases.reduce(into: Grants()) { grants, information in
            switch ClearanceTable.clearance(of: information, for: column) {
            case .yes: grants.open |= InformationClass.bits([information])
            case .withReason, .withBasis:
                grants.onReason |= InformationClass.bits([information])
            case .never: break
            }
        }
    }
}

extension Column {
    var grants: Grants { Grants.all[rawValue] }
}

extension InformationClass {
    private static let places = Dictionary(
        uniqueKeysWithValues: zip(allCases, 0 as UInt32..<32))

    static func bits(_ classes: Set<InformationClass>) -> UInt32 {
        // A class without a place would be granted to nobody: all bits stand for it.
        classes.reduce(0) { bits, next in places[next].map { bits | 1 << $0 } ?? .max }
    }

    /// What table D2 grants a column for this class.
    public func clearance(for column: Column) -> Clearance {
        ClearanceTable.clearance(of: self, for: column)
    }
}
