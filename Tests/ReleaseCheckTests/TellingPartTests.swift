import ReleaseCheck
import Testing

/// Parts that tell, of every record of the corpora that the check was built on.
@Suite struct `A telling part` {
    @Test func `of a name or code is found`() throws {
        var tally: [String: (found: Int, tried: Int)] = [:]
        for (_, record) in try Corpus.some() {
            let scanner = Scanner(record)
            for form in Respellings(record).tellingParts() {
                let hits = scanner.scan(ReleaseDocument(id: "d", text: form.text)).hits
                let old = tally[form.way] ?? (0, 0)
                let isFound = hits.contains { $0.item == form.item }
                tally[form.way] = (old.found + (isFound ? 1 : 0), old.tried + 1)
            }
        }
        #expect(tally.values.reduce(0) { $0 + $1.tried } > 800)
        for (way, count) in tally {
            let share = Double(count.found) / Double(count.tried)
            let least = ["initials with stops": 0.84, "initials typed small": 0.84][way] ?? 0.92
            #expect(share >= least, "\(way): \(share) of \(count.tried)")
        }
    }

    /// What tells an item of one case tells nothing in another, unless chance has it there too.
    @Test func `of another case passes`() throws {
        let records = try Corpus.some().map(\.record)
        var (passed, tried) = (0, 0)
        for (number, record) in records.enumerated() {
            let other = Scanner(records[(number + 37) % records.count])
            for form in Respellings(record).tellingParts() {
                tried += 1
                let finding = other.scan(ReleaseDocument(id: "d", text: form.text))
                if !finding.hits.contains(where: { $0.how.rawValue != "without-ground" }) {
                    passed += 1
                }
            }
        }
        #expect(tried > 800)
        #expect(passed * 100 >= tried * 95, "\(passed) of \(tried)")
    }
}

@Suite struct `Numbers that add up` {
    private static func finds(_ statement: String, _ text: String) -> Bool {
        let scanner = Scanner(
            ReleaseRecord(
                protected: [ProtectedItem(id: "s", kind: .victimStatement, text: statement)],
                permitted: ["He is seen on Mondays at 2pm for an hour."],
                parties: [Party(role: "personOfConcern", name: "Dean Ashby")]))
        return scanner.scan(ReleaseDocument(id: "d", text: text)).hits
            .contains { $0.item == "s" && $0.how == .number }
    }

    @Test func `tell how many things of two kinds there were`() {
        for first in 8...20 {
            for second in 5...9 {
                let statement =
                    "They took my gold, \(Conversions.words(first)) bangles and "
                    + "\(Conversions.words(second)) chains."
                func text(_ sum: Int) -> String {
                    "Her bangles: \(Conversions.words(sum)) pieces in all, and where each one is."
                }
                #expect(Self.finds(statement, text(first + second)))
                #expect(!Self.finds(statement, text(first + second + 3)))
            }
        }
    }

    @Test func `tell how far gone she was by what was left`() {
        for gone in 6...34 where gone != 20 {
            let statement = "He shoved me when I was \(gone) weeks gone."
            func text(_ left: Int) -> String {
                "It was in the kitchen, with some \(Conversions.words(left)) weeks still to run "
                    + "for a woman who had not asked for it."
            }
            #expect(Self.finds(statement, text(40 - gone)), "\(gone)")
        }
    }

    @Test func `tell how long several counts were together`() {
        for times in 2...5 {
            for seconds in [10, 15, 20] where times * seconds % 60 != 0 {
                let statement =
                    "He held me under \(Conversions.words(times)) times, counting to \(seconds) "
                    + "each time."
                let sum = Conversions.words(times * seconds)
                #expect(
                    Self.finds(statement, "Imagine \(sum) seconds of it."), "\(times) \(seconds)")
            }
        }
    }

    @Test func `tell a sum of money that was rounded and is called no money`() {
        for pounds in stride(from: 2710, through: 2990, by: 20) {
            let statement = "He sold my bracelet for £\(pounds) in August."
            #expect(
                Self.finds(
                    statement,
                    "It will be put to you that just under three thousand came your way for what "
                        + "was not yours to sell."), "\(pounds)")
        }
    }
}
