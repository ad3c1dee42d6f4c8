import ReleaseCheck
import Testing

@Suite struct `Hours that are closed to him` {
    private static let days = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays"]
    private static let short = ["mon", "tues", "weds", "thurs", "fri"]

    private static func scanner(_ detail: String) -> Scanner {
        Scanner(
            ReleaseRecord(
                protected: [
                    ProtectedItem(
                        id: "club", kind: .serviceUse, text: "Juniper Circle", detail: detail)
                ],
                permitted: ["He is seen on Saturdays at 9 am."],
                parties: [Party(role: "personOfConcern", name: "Dean Ashby")]))
    }

    private static func clock(_ hour: Int, half: Bool) -> String {
        let name = Conversions.words((hour + 11) % 12 + 1)
        return half ? "half past \(name)" : "\(name) o'clock"
    }

    private static func texts(_ day: Int, _ from: Int, _ to: Int) -> [String] {
        let early = clock(from - 1, half: true)
        let late = clock(to, half: true)
        let name = days[day]
        return [
            "On \(name) you are not to wait there between \(early) and \(late).",
            "You may use the hall at any hour, except that on \(name) you keep out from \(early) "
                + "until \(late).",
            "\(short[day]) is fine but b4 half \((from + 10) % 12 + 1) or after half "
                + "\((to + 11) % 12 + 1). cant say why",
            "hall is yours \(short[day]) til \((from + 11) % 12 + 1), or after half "
                + "\((to + 11) % 12 + 1). not in between",
            "He won't park there on \(name) from \(early) to \(late).",
        ]
    }

    @Test func `are hers where they lie round hers on her day`() {
        var (found, tried, passed) = (0, 0, 0)
        for day in Self.days.indices {
            for from in [9, 10, 13, 14, 18] {
                for length in [1, 2, 3] {
                    let scanner = Self.scanner(
                        "\(Self.days[day]), \(from % 12 == 0 ? 12 : from % 12) to "
                            + "\((from + length + 11) % 12 + 1)")
                    let other = (day + 2) % 5
                    for (text, clean) in zip(
                        Self.texts(day, from, from + length), Self.texts(other, from, from + length)
                    ) {
                        tried += 1
                        if !scanner.scan(ReleaseDocument(id: "d", text: text)).isClean {
                            found += 1
                        }
                        if scanner.scan(ReleaseDocument(id: "d", text: clean)).isClean {
                            passed += 1
                        }
                    }
                }
            }
        }
        #expect(found * 100 >= tried * 95, "\(found) of \(tried)")
        // Weighed as a whole, hours that are closed without a reason are questioned on other days too.
        #expect(passed * 100 >= tried * 60, "\(passed) of \(tried)")
    }
}
