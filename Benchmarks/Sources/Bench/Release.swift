import ReleaseCheck

/// A case of 500 protected items, and a letter of 200 words that gives nothing away.
enum ReleaseBench {
    static let record: ReleaseRecord = {
        let streets = ["Marlpit", "Tannery", "Foxholes", "Bellmaker", "Carder", "Smithy", "Quarry"]
        let types = ["Close", "Road", "Lane", "Terrace", "Gardens", "Row", "Court"]
        let given = ["Joanne", "Ruth", "Simran", "Catrin", "Bronwen", "Amaka", "Zofia", "Idris"]
        let acts = [
            "He held me against the fridge by my neck for about an hour and a half.",
            "She kept my bank card and gave me ten pounds for the week.",
            "He locked the front door and kept the keys in his sock for three days.",
            "I hid under the bed with my sister until the shouting stopped.",
        ]
        var items: [ProtectedItem] = []
        for number in 0..<500 {
            let name = syllables(number)
            let kind = InformationKind.allCases[number % InformationKind.allCases.count]
            let text =
                switch kind {
                case .phone: "07700 900\(100 + number)"
                case .postcode: "QX\(1 + number % 9) \(number % 9)TN"
                case .address: "\(number) \(streets[number % 7]) \(types[number % 6]), \(name)"
                case .worker, .thirdPartyIdentity: "\(given[number % 8]) \(name)"
                case .victimStatement, .childStatement, .thirdPartyStatement, .plan:
                    acts[number % 4] + " It was by the \(name) gate on \(1 + number % 28) March."
                default: "\(name) \(types[number % 7]) Service"
                }
            items.append(
                ProtectedItem(
                    id: "p\(number)", kind: kind, text: text,
                    detail: "opposite the library; Tuesdays \(1 + number % 11) to 12"))
        }
        return ReleaseRecord(
            protected: items,
            permitted: [
                "He told the worker that he shoved her in the kitchen.",
                "Order served on him: he must not contact her.",
            ],
            parties: [Party(role: "personOfConcern", name: "Dean Ashby")])
    }()

    static let letter = ReleaseDocument(
        id: "letter",
        text: String(
            repeating: """
                Your appointment is on Wednesday at four at the usual office. Please bring the sheet \
                that you filled in last week. You told me that you shoved her in the kitchen, and we \
                will look at what you were telling yourself in the hour before. What you say is kept on \
                your file; there are limits, which we went through when you began.

                """, count: 3)
            + "Please ring the office if you cannot come, so that the time can go to someone else.")

    static var measurements: [Measurement] {
        let scanner = Scanner(record)
        return [
            measure("scan 200 words, 500 items", times: 500) { scanner.scan(letter) },
            measure("compile a record of 500 items", times: 10) { Scanner(record) },
        ]
    }

    /// A name that no other number has.
    private static func syllables(_ number: Int) -> String {
        let first = ["Hal", "Bren", "Cor", "Dun", "Wes", "Nor", "Tol", "Pen"]
        let second = ["der", "lin", "mar", "wick", "stow", "ley", "gate", "combe"]
        return first[number % 8] + second[number / 8 % 8]
            + ["by", "ham", "ton", "ford"][number / 64 % 4]
    }
}
