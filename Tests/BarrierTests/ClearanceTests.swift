import Barrier
import Testing

/// Table D2 of information-flows.md, copied from its page and not from the code.
///
/// Columns: person-of-concern-facing worker, victim-facing, child lead, manager or safeguarding
/// lead, police, MARAC members, school, person of concern.
private let tableD2: [(InformationClass, String)] = [
    (.victimWords, "R Y R Y L L N N"),
    (.victimWhereabouts, "N Y R R L R R N"),
    (.victimServiceUse, "N Y R R L L N N"),
    (.childWords, "R R Y Y L L R N"),
    (.thirdPartyIdentity, "N R R R L R N N"),
    (.thirdPartyContent, "R R R Y L L N N"),
    // The school's Y is the Encompass notice only, the person of concern's only if they know of it;
    // neither is a page of the case, so the cell is the stricter one.
    (.policeIncident, "Y Y Y Y Y Y R N"),
    // "Risk level and instrument answers" has one cell that tells the two apart: R (level only).
    (.riskLevel, "R Y R Y Y Y N N"),
    (.riskAssessment, "N Y R Y Y Y N N"),
    (.servedOrders, "Y Y Y Y Y Y R Y"),
    (.concernWords, "Y R R Y L L N Y"),
    (.maracContent, "R R R R Y Y N N"),
    (.disclosureScheme, "N R N R Y R N N"),
    // Derived: who stands beside the victim (DX-05), and what every worker of a case must have.
    (.victimSide, "N Y Y Y Y Y N N"),
    // Of the application's own: kept as strictly as the victim's use of services (DX-24).
    (.undeterminedParty, "N Y R R L L N N"),
    (.casework, "Y Y Y Y Y Y N N"),
    // What passed between the person of concern and the workers beside them.
    (.concernDealings, "Y Y Y Y Y Y N Y"),
]

@Suite struct `Table D2` {
    @Test(arguments: tableD2)
    func `grants each column what the page says`(row: (InformationClass, String)) {
        let cells = row.1.split(separator: " ").map(String.init)
        #expect(cells.count == Column.allCases.count)
        for (column, cell) in zip(Column.allCases, cells) {
            #expect(
                row.0.clearance(for: column).rawValue == Character(cell),
                "\(row.0.rawValue) for \(column)")
        }
    }

    @Test func `has a row for every class`() {
        #expect(Set(tableD2.map(\.0)) == Set(InformationClass.allCases))
        #expect(tableD2.count == InformationClass.allCases.count)
    }

    @Test func `gives the person of concern own words, own dealings and what was served`() {
        let open = InformationClass.allCases.filter {
            $0.clearance(for: .personOfConcern) != .never
        }
        #expect(Set(open) == [.concernWords, .concernDealings, .servedOrders])
        // No reason and no lawful basis ever opens more to that person.
        #expect(open.allSatisfy { $0.clearance(for: .personOfConcern) == .yes })
    }

    @Test func `lets whoever writes to the person of concern see what that person may know`() {
        for information in InformationClass.allCases
        where information.clearance(for: .personOfConcern) == .yes {
            #expect(information.clearance(for: .concernFacing) == .yes, "\(information.rawValue)")
            #expect(information.clearance(for: .manager) == .yes, "\(information.rawValue)")
        }
    }
}
