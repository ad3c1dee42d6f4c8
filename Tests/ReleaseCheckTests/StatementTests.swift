import ReleaseCheck
import Testing

@Suite struct `A protected statement` {
    @Test func `is found by a piece of it`() {
        let finding = Case.scan(
            "Think about what it means to be held against the fridge by the neck.")
        #expect(finding.hits.contains { $0.item == "fridge" })
    }

    @Test func `is found in other words`() {
        #expect(!Case.scan("We are aware that you put your hands round her throat.").isClean)
        #expect(!Case.scan("You kept her bank card and her pay from her.").isClean)
    }

    @Test func `is found by a number put otherwise`() {
        #expect(
            Case.names("fridge", "You kept your hands on her neck for ninety minutes that night."))
    }

    @Test func `does not stop what he said himself`() {
        #expect(
            Case.scan("You told me that you shoved her in the kitchen and shouted about money.")
                .isClean)
    }

    @Test func `is found by a landmark`() {
        #expect(Case.names("dropin", "It went to the office opposite the old corn exchange."))
    }
}

@Suite struct `A text without ground` {
    @Test(arguments: [
        "Your wife told us that you came to the house on Sunday.",
        "We understand from your former partner that little has changed.",
        "The nursery let us know that you had been at the gate.",
        "I can neither confirm nor deny that anyone else works with us.",
        "Her support worker has asked that you do not write again.",
        "They are safe and well and somewhere you will not find them.",
        "The person you live with feels that nothing has changed.",
        "This was agreed at MARAC.",
        "I have copied this to the IDVA.",
        "soz mate shes said she doesnt want u ringing, dont tell her i told u",
        "Not before twelve on Tuesday please, the mums' group is in until half past eleven.",
    ])
    func `is stopped`(text: String) {
        #expect(!Case.scan(text).isClean)
    }

    @Test(arguments: [
        "Your appointment is on Wednesday at 4pm at the Westmoor office. Please ring if you are late.",
        "People who have been hurt often go quiet. Children notice more than adults think.",
        "What you say is kept on your file. We may pass it on if a child is at risk of harm.",
        "[redacted] told the worker that [redacted].",
        "████ said that she ████.",
    ])
    func `passes when it is general, ordinary or redacted`(text: String) {
        #expect(Case.scan(text).isClean)
    }

    @Test func `is a question and not a leak when nothing protected is in it`() {
        let finding = Case.scan("She still cannot get to sleep because she was so frightened.")
        #expect(finding.verdict == .question)
        #expect(finding.hits.allSatisfy { $0.how == .withoutGround })
    }
}

@Suite struct `What is not said` {
    @Test(arguments: [
        "I will not be drawn either way on whether anything is held about her.",
        "Whether or not she has been offered anything is not something I can go into.",
        "We would have to check with her first.",
        "They had more idea than you think.",
        "Two of the neighbours heard it and rang in.",
        "It was your neighbour who rang the police that night.",
        "You told everybody that she was losing her mind.",
        "You made her sit there until you had finished speaking, every time.",
        "Please come at three, when she'll be across town.",
        "The panic alarm at the property is not your concern.",
    ])
    func `is stopped where it tells that there is something`(text: String) {
        #expect(!Case.scan(text).isClean)
    }

    @Test(arguments: [
        "I know that this is not the answer you were hoping for.",
        "I was sorry to hear about your uncle.",
        "I hope that your mum is on the mend.",
        "If I believed that someone was at risk of serious harm, I would have to pass it on.",
        "I can't do Tuesdays, because I teach then.",
        "Please come to the back door, because the lift is out of order.",
        "You told me that you would like to bring a friend, and that is fine.",
        "Please keep this letter somewhere safe.",
        "Nearly a dozen people have finished the course since spring.",
    ])
    func `passes where it is sympathy, logistics or practice`(text: String) {
        #expect(Case.scan(text).isClean)
    }

    @Test func `in a file name or subject line is the pronoun of another`() {
        #expect(!Case.scan("Ashby_lock-change-then-her-notice.docx", kind: "filename").isClean)
        #expect(!Case.scan("Subject: FW: call from the refuge", kind: "header").isClean)
        #expect(Case.scan("group_timetable_2027.pdf", kind: "filename").isClean)
    }
}

@Suite struct `An identifier with a slip` {
    @Test func `is found in an address of mail`() {
        let finding = Case.scan("It had jes.m84@postbox.example on it.")
        #expect(finding.hits.contains { $0.item == "email" })
    }
}

@Suite struct `A finding` {
    @Test func `counts Unicode scalars`() {
        let text = "Zoe\u{308} 👍🏽: ring 07700 900361."
        let hit = Case.scan(text).hits.first { $0.item == "phone" }
        let scalars = Array(text.unicodeScalars)
        let words = hit.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
        #expect(words == "07700 900361")
    }

    @Test func `of an empty text or record is clean`() {
        #expect(Case.scan("").isClean)
        let scanner = Scanner(ReleaseRecord(protected: []))
        #expect(scanner.scan(ReleaseDocument(id: "d", text: "Dear Mr Ashby")).isClean)
    }

    @Test func `is the same each time`() {
        let text = "The form went to 18 Marlpit Close and your wife told us about the fridge."
        #expect(Case.scan(text) == Case.scan(text))
    }
}
