import ReleaseCheck
import Testing

@Suite struct `A protected number` {
    @Test(arguments: [
        "07700 900361", "+44 7700 900361", "0044 (0)7700-900-361", "07700900361",
        "0 7 7 0 0 9 0 0 3 6 1", "oh double seven double oh, nine hundred, three six one",
        "zero seven seven zero zero nine zero zero three six one",
    ])
    func `is found however it is written or said`(number: String) {
        #expect(Case.names("phone", "Please ring \(number) before noon."))
    }

    @Test func `is found by its end where the text speaks of a phone`() {
        #expect(Case.names("phone", "The text came from a phone ending 361."))
        #expect(Case.names("phone", "Is the mobile that finishes 0361 yours?"))
        #expect(!Case.names("phone", "Invoice 0361 is enclosed."))
    }

    @Test func `is not another number`() {
        #expect(Case.scan("Please ring the office on 01632 960114.").isClean)
    }
}

@Suite struct `A protected postcode` {
    @Test(arguments: [
        "QX4 7TN", "qx47tn", "Q X 4 7 T N", "QX4-7TN", "quebec x-ray four seven tango november",
        "Q for quebec, X for x-ray, four, seven, T for tango, N for november",
    ])
    func `is found however it is written or said`(postcode: String) {
        #expect(Case.names("postcode", "The parcel went to \(postcode) by mistake."))
    }

    @Test func `is found by its outward half`() {
        let finding = Case.scan("Our patch does not stretch as far as QX4.")
        #expect(finding.hits.map(\.how) == [.outcode])
    }
}

@Suite struct `A protected plate or mailbox` {
    @Test(arguments: ["QX19 TKE", "qx19tke", "quebec x-ray one nine tango kilo echo"])
    func `is found however it is written or said`(plate: String) {
        #expect(Case.names("car", "The car outside, \(plate), is not yours."))
    }

    @Test func `is found in part`() {
        #expect(Case.names("car", "The permit is for the car that starts QX19."))
        #expect(Case.names("email", "Copied to jess dot m eighty-four at postbox."))
    }
}

@Suite struct `A protected name` {
    @Test(arguments: [
        ("address", "The form went to 18 Marlpit Close."),
        ("address", "The form went to number eighteen, Marlpit Cl."),
        ("address", "It is in Marlpitt Close, I think."),
        ("address", "Please keep away from Marl pit Close."),
        ("school", "The office at Saint Hilda's rang."),
        ("school", "The office at St Hildas C of E Prim. rang."),
        ("school", "The head at S.H. Primary rang."),
        ("worker", "I will ask Ms Dacre about it."),
        ("worker", "I will ask Joanne Daker about it."),
        ("worker", "Go through the points that J.D. raised."),
        ("language", "Bring the Tigrinya form with you."),
    ])
    func `is found shortened, misspelled and by its initials`(item: String, text: String) {
        #expect(Case.names(item, text))
    }

    @Test(arguments: ["Ashby_D_visit_MarlpitClose_v2.docx", "ashby-letter-marlpit-close.pdf"])
    func `is found in a file name`(name: String) {
        #expect(Case.names("address", name, kind: "filename"))
    }

    @Test(arguments: [
        "We hope that you will come. The house rules are enclosed.",
        "A grace period of seven days applies to every payment.",
        "The joiner comes from a job in Marlow Close.",
        "Dave Dacre from repairs will fit the door.",
        "The order says that you must not enter Fuller Street.",
    ])
    func `is not a common word, a near miss or what was served`(text: String) {
        #expect(Case.scan(text).isClean)
    }

    @Test func `is seen through letters that only look alike`() {
        #expect(Case.names("address", "It is in M\u{430}rl\u{200B}pit Close."))
    }
}
