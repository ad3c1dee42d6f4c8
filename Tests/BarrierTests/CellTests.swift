import Barrier
import Domain
import Testing

/// Information-flows.md D2, copied from its page by hand: a class and its eight letters, in the
/// page's order of columns.
///
/// What the code says of a cell is never asked here.
private let page: [(InformationClass, String)] = [
    (.victimWords, "RYRYLLNN"),
    (.victimWhereabouts, "NYRRLRRN"),
    (.victimServiceUse, "NYRRLLNN"),
    (.childWords, "RRYYLLRN"),
    (.thirdPartyIdentity, "NRRRLRNN"),
    (.thirdPartyContent, "RRRYLLNN"),
    // The page lets the school see a notice and the person of concern what they know of; neither is
    // told here by the class alone, so both cells are the stricter ones.
    (.policeIncident, "YYYYYYRN"),
    (.riskLevel, "RYRYYYNN"),
    (.riskAssessment, "NYRYYYNN"),
    (.servedOrders, "YYYYYYRY"),
    (.concernWords, "YRRYLLNY"),
    (.maracContent, "RRRRYYNN"),
    (.disclosureScheme, "NRNRYRNN"),
]

private let readers: [Column] = [
    .concernFacing, .victimFacing, .childLead, .manager, .police, .maracMember, .school,
    .personOfConcern,
]

/// One cell of the page.
struct PageCell: Sendable, CustomTestStringConvertible {
    var information: InformationClass
    var column: Column
    var letter: Character

    static let all = page.flatMap { information, letters in
        zip(readers, letters).map {
            PageCell(information: information, column: $0, letter: $1)
        }
    }

    var testDescription: String { "\(information.rawValue) for \(column): \(letter)" }

    /// Whether the column is never told even that something is there.
    var isSilent: Bool { column == .concernFacing || column == .personOfConcern }

    /// What a value of this class alone is to be, with or without a recorded reason or basis.
    func expected(reason: Bool) -> Told {
        switch letter {
        case "Y": .shown
        case "N": .absent
        default: reason ? .shown : isSilent ? .absent : .withheld
        }
    }
}

/// How much a reader is told; a later one tells more.
enum Told: Int, Comparable {
    case absent, withheld, shown

    init<Value>(_ release: Release<Value>) {
        switch release {
        case .absent: self = .absent
        case .withheld: self = .withheld
        case .shown: self = .shown
        }
    }

    static func < (left: Told, right: Told) -> Bool { left.rawValue < right.rawValue }
}

private func id<Subject>(_ byte: UInt8) -> Identifier<Subject> {
    Identifier(random: [UInt8](repeating: byte, count: 16))
}

/// What a reader of a column is told of a value under a label.
private func told(
    _ classes: Set<InformationClass>, to column: Column, reasons: Set<InformationClass> = [],
    by recorder: WorkerID? = nil
) -> Told {
    let reader = Viewer(worker: id(1), agency: id(2), column: column, reasons: reasons)
    return Told(release(Labelled(7, Label(classes, recordedBy: recorder)), to: reader))
}

@Suite struct `Each cell of table D2` {
    @Test(arguments: PageCell.all)
    func `releases, withholds or hides as its letter says`(cell: PageCell) {
        #expect(told([cell.information], to: cell.column) == cell.expected(reason: false))
        #expect(
            told([cell.information], to: cell.column, reasons: [cell.information])
                == cell.expected(reason: true))
    }

    @Test(arguments: PageCell.all)
    func `is opened by a reason for itself and by no other`(cell: PageCell) {
        let others = Set(InformationClass.allCases).subtracting([cell.information])
        #expect(
            told([cell.information], to: cell.column, reasons: others)
                == cell.expected(reason: false))
    }

    @Test(arguments: PageCell.all)
    func `keeps from nobody what they wrote down, and opens nothing to others`(cell: PageCell) {
        #expect(told([cell.information], to: cell.column, by: id(1)) == .shown)
        #expect(
            told([cell.information], to: cell.column, by: id(3)) == cell.expected(reason: false))
    }

    @Test(arguments: PageCell.all)
    func `stays as closed as it is beside any other class`(cell: PageCell) {
        for (other, _) in page {
            for reasons in [[], [cell.information], [other], [cell.information, other]] {
                let alone = told([cell.information], to: cell.column, reasons: Set(reasons))
                let beside = told([other], to: cell.column, reasons: Set(reasons))
                let both = told([cell.information, other], to: cell.column, reasons: Set(reasons))
                #expect(both == min(alone, beside), "with \(other.rawValue)")
            }
        }
    }

    @Test(arguments: PageCell.all)
    func `says nothing of what is withheld where even that would tell`(cell: PageCell) {
        guard cell.isSilent else { return }
        for reasons in [[], InformationClass.allCases] {
            #expect(
                told([cell.information], to: cell.column, reasons: Set(reasons)) != .withheld)
        }
    }

    @Test(arguments: readers)
    func `is absent for a value of which nobody said what it is`(column: Column) {
        #expect(told([], to: column, reasons: Set(InformationClass.allCases)) == .absent)
    }

    @Test func `is on the page once, for each column that there is`() {
        #expect(Set(page.map(\.0)).count == page.count)
        #expect(page.allSatisfy { $0.1.count == readers.count })
        #expect(Set(readers) == Set(Column.allCases))
        #expect(PageCell.all.count == page.count * readers.count)
    }
}

@Suite struct `Two labels joined` {
    @Test(arguments: UInt64(0)..<60)
    func `grant no more than either part, to anybody`(seed: UInt64) {
        var chance = Dice(state: seed)
        for _ in 0..<200 {
            let (one, other) = (chance.label(), chance.label())
            var reader = Viewer(
                worker: id(UInt8(chance.roll(3))), agency: id(UInt8(chance.roll(3))),
                column: readers[chance.roll(readers.count)], reasons: chance.classes(6))
            reader.seesOwnAgency = chance.roll(2) == 0
            let pair = Labelled(1, one).joined(Labelled(2, other))
            let both = Told(release(pair, to: reader))
            let least = min(
                Told(release(Labelled(1, one), to: reader)),
                Told(release(Labelled(2, other), to: reader)))
            #expect(both <= least, "\(one) and \(other) for \(reader)")
            #expect(Told(release(pair.part(\.0), to: reader)) == both)
            #expect(other.joined(one) == one.joined(other))
        }
    }

    @Test func `have no class when one of them has none`() {
        let nothing = Label([])
        let words = Label([.victimWords])
        #expect(nothing.joined(words).classes.isEmpty)
        #expect(words.joined(nothing).classes.isEmpty)
    }
}

/// Numbers that are the same on every run of a seed.
private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
    }

    mutating func classes(_ most: Int) -> Set<InformationClass> {
        let all = InformationClass.allCases
        return Set((0..<roll(most)).map { _ in all[roll(all.count)] })
    }

    mutating func label() -> Label {
        Label(
            classes(4), recordedBy: roll(3) == 0 ? id(UInt8(roll(3))) : nil,
            agency: roll(3) == 0 ? id(UInt8(roll(3))) : nil)
    }
}
