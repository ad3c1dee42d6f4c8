import ReleaseCheck
import Testing

/// Texts as they come out of a scanner, a telephone or a wrong paste.
@Suite struct `A text that is no text` {
    @Test func `may go on with a number behind the end of a sentence`() {
        let record = ReleaseRecord(
            protected: [
                ProtectedItem(
                    id: "shed", kind: .victimStatement,
                    text: "He kept me in the shed for three weeks.", detail: "", source: "victim")
            ], permitted: [], parties: [])
        let scanner = Scanner(record)
        for text in [
            "Think about how long 3.\nWeeks", "It was her. 3\nweeks", "three.\nWEEKS is long",
        ] {
            let finding = scanner.scan(ReleaseDocument(id: "d", kind: "letter", text: text))
            #expect(finding.hits.allSatisfy { lies($0, in: text) }, "\(text)")
        }
    }

    /// Pieces of letters and of what is protected, in any order and run together in any way.
    @Test(arguments: ["letter", "sms", "filename", "header", "session_plan"])
    func `is read to its end, and what is found lies within it`(kind: String) throws {
        var random = SteadyChance(seed: UInt64(kind.utf8.count))
        let corpus = try Corpus.records("building").enumerated().filter { $0.offset % 9 == 0 }
        for (_, (_, record)) in corpus {
            let scanner = Scanner(record)
            let own = record.protected.flatMap { words($0.text + " " + $0.detail) }
            let known = record.permitted.flatMap(words)
            for _ in 0..<12 {
                var text = ""
                for _ in 0..<(1 + random.roll(40)) {
                    text += [own, known, BrokenText.pieces][random.roll(3)].picked(&random)
                    text += BrokenText.joints.picked(&random)
                }
                let finding = scanner.scan(ReleaseDocument(id: "d", kind: kind, text: text))
                #expect(finding.hits.allSatisfy { lies($0, in: text) }, "\(text)")
            }
        }
    }

    private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private func lies(_ hit: Hit, in text: String) -> Bool {
        0 <= hit.start && hit.start < hit.end && hit.end <= text.unicodeScalars.count
    }
}

private enum BrokenText {
    static let joints = [
        " ", " ", " ", "", "-", "_", ". ", ", ", "\n", ": ", " / ", "\u{2019}", " (", ") ", "\t",
    ]
    static let pieces = [
        "the", "The", "not", "like", "double", "to", "from", "a", "half", "£", "12", "0", "1.",
        "Close", "Road", "St", "and", "between", "oh", "you", "'s", "1st", "24/3", "2½", "\u{0}",
        "é", "ﬁ", "weeks", "Weeks", "a week", "hundred", "minus", "P.S.", "twice", "an hour",
    ]
}

/// The same on every run.
private struct SteadyChance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, count)
    }
}

extension [String] {
    fileprivate func picked(_ random: inout SteadyChance) -> String {
        isEmpty ? "" : self[random.roll(count)]
    }
}
