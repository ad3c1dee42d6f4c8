import Foundation
import ReleaseCheck
import Testing

/// The names and numbers of every record of the corpus, respelled by rule.
@Suite struct `Every respelling` {
    /// Found and tried, by way.
    private typealias Tally = [String: (found: Int, tried: Int)]

    private static func tally(
        _ forms: (Respellings) -> [Respelling], isHit: (Finding, Respelling) -> Bool
    ) throws -> Tally {
        var tally: Tally = [:]
        for (_, record) in try Corpus.some() {
            let scanner = Scanner(record)
            // Every eleventh slip is enough to tell, in a build without optimisation.
            for (number, form) in forms(Respellings(record)).enumerated()
            where number % 11 == 0 || !Slips.ways.union(Respellings.many).contains(form.way) {
                let kind = form.way.hasPrefix("file") ? "filename" : "letter"
                let finding = scanner.scan(
                    ReleaseDocument(id: "d", kind: kind, text: form.text))
                let old = tally[form.way] ?? (0, 0)
                tally[form.way] = (old.found + (isHit(finding, form) ? 1 : 0), old.tried + 1)
            }
        }
        return tally
    }

    private static func names(_ finding: Finding, _ form: Respelling) -> Bool {
        finding.hits.contains { $0.item == form.item }
    }

    /// Ways that cut so much that a few names cannot be told any more.
    private static let hard = [
        "initials": 0.85, "a slip in every word": 0.9, "cut anywhere": 0.9,
        "file, run together": 0.9, "spelled in part": 0.88, "contrasted": 0.9, "explained": 0.9,
        "two words cut": 0.78, "begun by letters": 0.87, "ended by letters": 0.87,
        "typed small": 0.94,
    ]

    @Test func `of a name is found`() throws {
        let tally = try Self.tally({ $0.names() }, isHit: Self.names)
        #expect(tally.values.reduce(0) { $0 + $1.tried } > 4000)
        for (way, count) in tally {
            let share = Double(count.found) / Double(count.tried)
            #expect(share >= (Self.hard[way] ?? 0.95), "\(way): \(share)")
        }
    }

    @Test func `of a number, postcode, plate or mailbox is found`() throws {
        let tally = try Self.tally({ $0.codes() + $0.saidCodes() }, isHit: Self.names)
        #expect(tally.count > 10)
        for (way, count) in tally {
            // A car of his may have half of a protected plate: that half tells nothing then.
            let least = way == "plate cut" ? 0.98 : 1
            #expect(Double(count.found) >= least * Double(count.tried), "\(way)")
        }
    }

    @Test func `with another rare word in its place is another name`() throws {
        let tally = try Self.tally({ $0.others() }, isHit: { finding, _ in finding.isClean })
        let count = try #require(tally["other"])
        #expect(count.tried > 800)
        // A name that sounds so is taken for it, however its words are parted.
        #expect(Double(count.found) / Double(count.tried) >= 0.92)
    }
}
