import ReleaseCheck

/// An invented case for the tests of single mechanisms.
enum Case {
    static let record = ReleaseRecord(
        protected: [
            item("address", .address, "18 Marlpit Close, Eastbrook", "above the launderette"),
            item("postcode", .postcode, "QX4 7TN"),
            item("phone", .phone, "07700 900361"),
            item("email", .email, "jess.m84@postbox.example"),
            item("school", .school, "St Hilda's C of E Primary School", "collected at 5.15"),
            item("hope", .refuge, "Hope House"),
            item(
                "dropin", .serviceUse, "Juniper Project",
                "drop-in Tuesdays 10 to 12, opposite the old corn exchange"),
            item("worker", .worker, "Joanne Dacre, IDVA"),
            item("marac", .marac, "Heard at MARAC on 14 May 2026"),
            item(
                "fridge", .victimStatement,
                "He held me against the fridge by my neck for about an hour and a half on the night "
                    + "of the christening."),
            item("wages", .victimStatement, "He takes my wages card on a Friday and keeps it."),
            item("neighbour", .thirdPartyStatement, "I heard him through the wall.", "neighbour"),
            item("date", .dateOnlyVictimKnows, "Tuesday 19 January 2027 at 7.30am"),
            item("language", .interpreterLanguage, "Tigrinya interpreter"),
            item("car", .vehicle, "silver Nissan Micra, QX19 TKE"),
        ],
        permitted: [
            "He told the worker that he shoved her in the kitchen and shouted about money.",
            "Order served on him: he must not enter Fuller Street, Westmoor.",
            "Tessa Okafor at the Westmoor office, 01632 960114, sees him on Wednesdays at 4pm.",
        ],
        parties: [
            Party(role: "personOfConcern", name: "Dean Ashby", note: "husband"),
            Party(role: "victim", name: "Jess Ashby"),
            Party(role: "child", name: "Grace Ashby"),
            Party(role: "worker", name: "Tessa Okafor"),
        ])

    static let scanner = Scanner(record)

    static func item(
        _ id: String, _ kind: InformationKind, _ text: String, _ detail: String = ""
    ) -> ProtectedItem {
        ProtectedItem(id: id, kind: kind, text: text, detail: detail)
    }

    static func scan(_ text: String, kind: String = "letter") -> Finding {
        scanner.scan(text, kind: kind)
    }

    /// Whether a hit of a text names an item.
    static func names(_ item: String, _ text: String, kind: String = "letter") -> Bool {
        scan(text, kind: kind).hits.contains { $0.item == item }
    }
}

extension Scanner {
    /// What it finds in one text.
    func scan(_ text: String, kind: String = "letter") -> Finding {
        scan(ReleaseDocument(id: "d", kind: kind, text: text))
    }
}
