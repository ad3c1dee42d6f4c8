import Foundation
import ReleaseCheck

/// Throws broken texts at the release check, and records of which pieces are missing: a finding comes
/// out, whose places lie within the text, within a second.
struct ReleaseHarness {
    private let seed: UInt64
    private let records: [ReleaseRecord]
    /// Sentences of letters, files' names and items, as they are.
    private let pieces: [String]
    private let kinds: [String]

    init(seed: UInt64) throws {
        self.seed = seed
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Tests/ReleaseCheckTests/Corpus/building")
        var records: [ReleaseRecord] = []
        var pieces: [String] = []
        var kinds: Set<String> = []
        for place in ["a/r1", "g/r2", "k/r3", "m/r4", "n/r5"] {
            let folder = root.appending(path: place)
            let record = try JSONDecoder().decode(
                ReleaseRecord.self, from: Data(contentsOf: folder.appending(path: "record.json")))
            records.append(record)
            pieces += record.protected.flatMap { [$0.text, $0.detail] } + record.permitted
            let lines = try String(
                contentsOf: folder.appending(path: "documents.jsonl"), encoding: .utf8)
            for line in lines.split(separator: "\n") {
                let document = try JSONDecoder().decode(ReleaseDocument.self, from: Data(line.utf8))
                kinds.insert(document.kind)
                pieces += document.text.split { ".?!\n".contains($0) }.map(String.init)
            }
        }
        self.records = records
        self.pieces = pieces.filter { !$0.isEmpty }
        self.kinds = kinds.sorted()
    }

    func run(_ numbers: Range<Int>) {
        let clock = ContinuousClock()
        let start = clock.now
        var stopped = 0
        var slowest = Duration.zero
        var scanner = Scanner(records[0])
        for number in numbers {
            var random = Splits(state: seed &* 0x9e37_79b9 &+ UInt64(number))
            if number % 50_000 == 0 { say("\(number) inputs, \(stopped) stopped") }
            // To compile a record takes as long as many scans.
            if number % 200 == 0 || number == numbers.lowerBound {
                var first = Splits(state: seed &+ UInt64(number / 200))
                scanner = Scanner(record(&first))
            }
            let text = text(&random)
            let before = Fuzz.worked()
            let finding = scanner.scan(
                ReleaseDocument(id: "d", kind: kinds[random.below(kinds.count)], text: text))
            let took = Fuzz.worked() - before
            slowest = max(slowest, took)
            if took > .seconds(1) { say("input \(number) took \(took)") }
            if !finding.isClean { stopped += 1 }
            let count = text.unicodeScalars.count
            for hit in finding.hits {
                precondition(
                    hit.start >= 0 && hit.start < hit.end && hit.end <= count,
                    "input \(number): a hit at \(hit.start)..<\(hit.end) of \(count)")
            }
        }
        say(
            "\(numbers.count) texts in \(clock.now - start): no crash, \(stopped) stopped, "
                + "slowest \(slowest)")
    }

    /// At once, so that a crash leaves the last number behind.
    private func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    /// A shipped record, or one of pieces of several, broken like the texts.
    private func record(_ random: inout Splits) -> ReleaseRecord {
        let whole = records[random.below(records.count)]
        guard random.below(3) > 0 else { return whole }
        var record = ReleaseRecord(
            protected: [], permitted: whole.permitted, parties: whole.parties)
        for item in whole.protected where random.below(5) > 0 {
            var item = item
            switch random.below(4) {
            case 0: item.text = text(&random)
            case 1: item.detail = text(&random)
            case 2: item.text = String(item.text.prefix(random.below(item.text.count + 1)))
            default: break
            }
            record.protected.append(item)
        }
        if random.below(3) == 0 { record.permitted.append(text(&random)) }
        if random.below(3) == 0 { record.parties.removeAll() }
        return record
    }

    /// Sentences put together anew, cut, and peppered with what no keyboard has.
    private func text(_ random: inout Splits) -> String {
        let marks = [". ", "\n", ", ", " ", "", "? ", "; ", ".\n\n", " – ", "_", "'", "\""]
        var text = ""
        for _ in 0..<(1 + random.below(8)) {
            text += pieces[random.below(pieces.count)] + marks[random.below(marks.count)]
        }
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<random.below(6) where !scalars.isEmpty {
            let at = random.below(scalars.count)
            let end = min(scalars.count, at + 1 + random.below(24))
            switch random.below(7) {
            case 0: scalars.remove(at: at)
            case 1: scalars[at] = ReleaseHarness.odd[random.below(ReleaseHarness.odd.count)]
            case 2: scalars.insert(contentsOf: scalars[at..<end], at: random.below(scalars.count))
            case 3: scalars.removeSubrange(at..<end)
            case 4: scalars[at..<end].reverse()
            case 5:
                let unit = scalars[at]
                scalars.insert(
                    contentsOf: repeatElement(unit, count: random.below(60)), at: at)
            default: scalars.removeLast(random.below(scalars.count))
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Scalars that readers trip over: marks that combine or turn the line, halves of emoji, digits
    /// of other scripts, letters that look like others, nothing at all.
    private static let odd: [Unicode.Scalar] = [
        "\u{0}", "\u{7}", "\u{301}", "\u{300}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}",
        "\u{FEFF}", "\u{FFFD}", "\u{2028}", "\u{85}", "\u{A0}", "\u{1F469}", "\u{1F3FD}",
        "\u{FE0F}", "\u{10FFFF}", "٣", "７", "а", "ß", "ﬁ", "İ", "½", "█", "£", "[", "]", "(", "&",
        "’", "“", "@", "#", "/", "-", "0", "1", "9", "A", "z",
    ]
}
