import Barrier
import Domain
import Testing

private func worker(_ byte: UInt8) -> WorkerID { WorkerID(random: bytes(byte)) }
private func agency(_ byte: UInt8) -> AgencyID { AgencyID(random: bytes(byte)) }
private func bytes(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 16) }

private func viewer(_ column: Column, reasons: Set<InformationClass> = []) -> Viewer {
    Viewer(worker: worker(1), agency: agency(1), column: column, reasons: reasons)
}

/// How much of a value is shown, so that more and less can be compared.
private func openness<Value>(_ release: Release<Value>) -> Int {
    switch release {
    case .absent: 0
    case .withheld: 1
    case .shown: 2
    }
}

@Suite struct `A release` {
    private let words = Labelled("said in confidence", Label([.victimWords]))

    @Test func `shows what the column may see`() {
        #expect(release(words, to: viewer(.victimFacing)).shown == "said in confidence")
    }

    @Test func `says that something is withheld where a reason would open it`() {
        guard case .withheld(let classes) = release(words, to: viewer(.childLead)) else {
            Issue.record("it was not withheld")
            return
        }
        #expect(classes == [.victimWords])
    }

    @Test func `opens with the recorded reason and not with another`() {
        let right = viewer(.childLead, reasons: [.victimWords])
        let wrong = viewer(.childLead, reasons: [.victimWhereabouts])
        #expect(release(words, to: right).shown != nil)
        #expect(release(words, to: wrong).shown == nil)
    }

    @Test func `names only the classes that still lack a reason`() {
        let value = Labelled(1, Label([.victimWords, .victimWhereabouts, .casework]))
        let reader = viewer(.childLead, reasons: [.victimWords])
        guard case .withheld(let classes) = release(value, to: reader) else {
            Issue.record("it was not withheld")
            return
        }
        #expect(classes == [.victimWhereabouts])
    }

    @Test func `never opens a cell that says never, whatever reasons are given`() {
        let all = Set(InformationClass.allCases)
        for information in InformationClass.allCases {
            for column in Column.allCases where information.clearance(for: column) == .never {
                let result = release(
                    Labelled(1, Label([information])), to: viewer(column, reasons: all))
                #expect(openness(result) == 0, "\(information.rawValue) for \(column)")
            }
        }
    }

    @Test(arguments: [Column.concernFacing, .personOfConcern])
    func `does not even say that something is there beside the person of concern`(column: Column) {
        for information in InformationClass.allCases
        where information.clearance(for: column) != .yes {
            let result = release(Labelled(1, Label([information])), to: viewer(column))
            #expect(openness(result) == 0, "\(information.rawValue)")
        }
    }

    @Test func `of a value without a class shows nobody anything`() {
        for column in Column.allCases {
            #expect(openness(release(Labelled(1, Label([])), to: viewer(column))) == 0)
        }
    }

    @Test func `keeps nobody from what they recorded themselves`() {
        let own = Labelled(1, Label([.victimWhereabouts], recordedBy: worker(1)))
        let other = Labelled(1, Label([.victimWhereabouts], recordedBy: worker(2)))
        #expect(release(own, to: viewer(.concernFacing)).shown == 1)
        #expect(release(other, to: viewer(.concernFacing)).shown == nil)
    }

    @Test func `shows an agency's own contributions only to those who see their agency's`() {
        let value = Labelled(1, Label([.victimWords], agency: agency(1)))
        var reader = viewer(.police)
        #expect(release(value, to: reader).shown == nil)
        reader.seesOwnAgency = true
        #expect(release(value, to: reader).shown == 1)
        reader.agency = agency(2)
        #expect(release(value, to: reader).shown == nil)
    }
}

@Suite struct `A label` {
    @Test func `joined with another has the classes of both`() {
        let joined = Label([.victimWords, .casework]).joined(Label([.childWords]))
        #expect(joined.classes == [.victimWords, .casework, .childWords])
    }

    @Test func `joined with another is somebody's own only when both are`() {
        let left = Label([.casework], recordedBy: worker(1), agency: agency(1))
        let same = Label([.childWords], recordedBy: worker(1), agency: agency(1))
        let other = Label([.childWords], recordedBy: worker(2), agency: agency(1))
        #expect(left.joined(same).recordedBy == worker(1))
        #expect(left.joined(other).recordedBy == nil)
        #expect(left.joined(other).agency == agency(1))
        #expect(left.joined(Label([.childWords])).agency == nil)
    }

    @Test func `stays on what is made of the value`() {
        let label = Label([.victimWords], recordedBy: worker(3))
        let length = Labelled("six ch", label).part(\.count)
        #expect(length.label == label)
        let both = length.joined(Labelled(2, Label([.casework])))
        #expect(both.label.classes == [.victimWords, .casework])
        #expect(release(both.part(\.1), to: viewer(.concernFacing)).shown == nil)
        #expect(release(both.part(\.0), to: viewer(.victimFacing)).shown == 6)
        #expect(release(both, to: viewer(.concernFacing)).shown == nil)
    }

    @Test(arguments: 0..<40) func `added to a value never shows more of it`(seed: UInt64) {
        var random = Seeded(state: seed)
        for _ in 0..<250 {
            let label = random.label()
            let joined = label.joined(random.label())
            var reader = viewer(random.pick(Column.allCases), reasons: random.classes())
            reader.seesOwnAgency = random.next() % 2 == 0
            let before = openness(release(Labelled(1, label), to: reader))
            let after = openness(release(Labelled(1, joined), to: reader))
            #expect(after <= before, "\(label) joined to \(joined) for \(reader.column)")
        }
    }
}

@Suite struct `A labelled value` {
    private let secret = Labelled("12 Planted Marker Way", Label([.victimWhereabouts]))
    private let marker = "Planted Marker"

    @Test func `prints as withheld`() {
        #expect(String(describing: secret) == "‹withheld›")
        #expect(String(reflecting: secret) == "‹withheld›")
        #expect(!"\([secret])".contains(marker))
        #expect(!"\(["address": secret])".contains(marker))
        #expect(!"\(Optional(secret) as Any)".contains(marker))
    }

    @Test func `is not opened by dump or a mirror`() {
        struct Holder { let inner: Labelled<String> }
        var text = ""
        dump(Holder(inner: secret), to: &text)
        dump(secret, to: &text)
        #expect(!text.contains(marker))
        #expect(Mirror(reflecting: secret).children.isEmpty)
    }
}

/// Draws labels, the same on every run of a seed.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(next() % UInt64(elements.count))]
    }

    mutating func classes() -> Set<InformationClass> {
        Set((0..<Int(next() % 4)).map { _ in pick(InformationClass.allCases) })
    }

    mutating func label() -> Label {
        Label(
            classes(), recordedBy: next() % 4 == 0 ? worker(UInt8(next() % 2)) : nil,
            agency: next() % 4 == 0 ? agency(UInt8(next() % 2)) : nil)
    }
}
