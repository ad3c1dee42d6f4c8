import ReleaseCheck
import Testing

/// Three words of what somebody said, in quotation marks.
@Suite struct `Words in quotation marks` {
    private static let statements: Set<InformationKind> = [
        .victimStatement, .childStatement, .thirdPartyStatement,
    ]

    @Test func `are somebody's own, wherever they stand in a statement`() throws {
        var (found, tried) = (0, 0)
        for (_, record) in try Corpus.some() {
            let scanner = Scanner(record)
            for item in record.protected where Self.statements.contains(item.kind) {
                let words = item.text.split(separator: " ").map {
                    $0.filter { $0.isLetter || $0 == "'" || $0 == "-" }
                }
                guard words.count >= 8, words.allSatisfy({ !$0.isEmpty }) else { continue }
                for start in stride(from: 1, to: words.count - 4, by: 3) {
                    let run = words[start..<(start + 4)].joined(separator: " ")
                    let text = "What is it like to be someone who says \"\(run)\"? We'll talk."
                    tried += 1
                    if scanner.scan(ReleaseDocument(id: "d", text: text)).hits.contains(where: {
                        $0.how == .fragment || $0.item == item.id
                    }) {
                        found += 1
                    }
                }
            }
        }
        #expect(tried > 500)
        // Four small words, or four that he has said too, are anybody's.
        #expect(found * 100 >= tried * 70, "\(found) of \(tried)")
    }

    @Test(arguments: [
        "How does it sound, \"takes my wages card\"?",
        "Think about \"held me against the fridge\" before Wednesday.",
    ])
    func `stop a text by themselves`(text: String) {
        #expect(Case.scan(text).hits.contains { $0.how == .fragment })
    }

    @Test(arguments: [
        "How does it sound, \"shouted about money\"?", "You said \"on a Friday\".",
        "It is \"for about an hour\".", "Write \"by my own hand\" under it.",
    ])
    func `tell nothing where they are his own or anybody's`(text: String) {
        #expect(!Case.scan(text).hits.contains { $0.how == .fragment })
    }
}

/// A mailbox that is said and not spelled, and codes whose letters are typed small.
@Suite struct `An identifier as it is said or typed in haste` {
    @Test(arguments: [
        ("email", "It went to jess dot m, eighty-four, at a place called post box."),
        ("email", "The sender shows as jess, dot, the letter m and the year, at postbox."),
        ("postcode", "The van goes to qx-4-7tn on Monday."),
        ("postcode", "The van goes to qx 47 tn on Monday."),
        ("car", "The permit of qx-19-tke has been moved."),
        ("car", "The permit of qx 19 tke has been moved."),
    ])
    func `is found`(item: String, text: String) {
        #expect(Case.names(item, text, kind: "email"))
    }

    @Test(arguments: [
        "The van goes to ab-4-7cd on Monday.", "Bus 19 to the Qx stop at 4, 7 of you.",
        "The sender shows as tess, dot, the letter n, at post office.",
    ])
    func `is another where it differs`(text: String) {
        #expect(Case.scan(text, kind: "email").hits.allSatisfy { $0.how == .withoutGround })
    }
}
