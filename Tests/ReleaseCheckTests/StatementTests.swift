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
