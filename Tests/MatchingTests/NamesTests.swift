import Matching
import Testing

@Suite struct `The parts of a name` {
    @Test(arguments: [
        ("Dean", ["dean"]),
        ("  Dean   Lee ", ["dean", "lee"]),
        ("Anne-Marie", ["anne", "marie"]),
        ("O'Brien", ["obrien"]),
        ("O’Brien", ["obrien"]),
        ("O‘Brien", ["obrien"]),
        ("Oʼbrien", ["obrien"]),
        ("O`Brien", ["obrien"]),
        ("Zoë", ["zoe"]),
        ("Zoe\u{308}", ["zoe"]),
        ("Łukasz Żółć", ["lukasz", "zolc"]),
        ("Siân Ŵyn", ["sian", "wyn"]),
        ("Strauß", ["strauss"]),
        ("Bjørn Æthel", ["bjorn", "aethel"]),
        ("Ash,by.", ["ash", "by"]),
        ("Дмитрий", ["дмитрий"]),
        ("--''", []),
        ("", []),
    ])
    func `leave out case, accents and punctuation`(name: String, parts: [String]) {
        #expect(Names.parts(name) == parts)
    }
}

@Suite struct `The sound of a name` {
    @Test(arguments: [
        ("robert", "r163"), ("rupert", "r163"), ("rubin", "r150"), ("ashcraft", "a261"),
        ("ashcroft", "a261"), ("tymczak", "t522"), ("pfister", "p236"), ("honeyman", "h555"),
        ("jackson", "j250"), ("gutierrez", "g362"), ("lloyd", "l300"), ("lee", "l000"),
        ("vandeusen", "v532"), ("washington", "w252"),
    ])
    func `has its published key`(part: String, key: String) {
        #expect(Names.soundKey(part) == key)
    }

    @Test func `of nothing is nothing`() {
        #expect(Names.soundKey("").isEmpty)
    }
}
