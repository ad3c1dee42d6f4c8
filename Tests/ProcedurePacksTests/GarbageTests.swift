import Foundation
import ProcedurePacks
import Testing

/// A generator of numbers that gives the same ones for the same seed (SplitMix64).
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct `Garbage in a pack` {
    /// Writes each text in the place of the base pack's rules and loads it; a crash fails the run.
    private func loads(_ texts: some Sequence<Data>, in path: String) throws -> (
        good: Int, bad: Int
    ) {
        var good = 0
        var bad = 0
        try Bench().inFolder { folder in
            for bytes in texts {
                try bytes.write(to: folder.appending(path: path))
                do throws(PackProblems) {
                    _ = try PackLoader(folder: folder).load("base")
                    good += 1
                } catch {
                    bad += 1
                    #expect(!error.problems.isEmpty)
                    #expect(error.problems.allSatisfy { $0.line >= 1 && $0.column >= 1 })
                }
            }
        }
        return (good, bad)
    }

    @Test(arguments: Bench.base.keys.sorted())
    func `cut off anywhere is reported and never crashes`(path: String) throws {
        let whole = Data((Bench.base[path] ?? "").utf8)
        let cut = stride(from: 0, to: whole.count, by: 5).map { whole.prefix($0) }
        let result = try loads(cut, in: path)
        #expect(result.good + result.bad == cut.count)
        #expect(result.bad > 0)
    }

    @Test(arguments: Bench.base.keys.sorted())
    func `with bytes changed, doubled or lost never crashes`(path: String) throws {
        var generator = Seeded(state: UInt64(path.utf8.count))
        let whole = Data((Bench.base[path] ?? "").utf8)
        let texts = (0..<120).map { _ in
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.insert(bytes[place], at: place)
                default: bytes.remove(at: place)
                }
            }
            return bytes
        }
        let result = try loads(texts, in: path)
        #expect(result.bad > 0)
    }

    @Test func `that is noise never crashes`() throws {
        var generator = Seeded(state: 41)
        let signs = Array("rules:-[]{}'\"&*!|>%@`\n \t#,?~0aé‸\u{0}".utf8)
        let texts = (0..<600).map { index in
            Data(
                (0..<Int.random(in: 0...120, using: &generator)).map { _ in
                    index.isMultiple(of: 2)
                        ? signs.randomElement(using: &generator) ?? 0
                        : UInt8.random(in: 0...255, using: &generator)
                })
        }
        let result = try loads(texts, in: "base/rules/police.yaml")
        #expect(result.good == 0)
    }

    @Test func `as a condition never crashes`() throws {
        var generator = Seeded(state: 7)
        let words = [
            "and", "or", "not", "some", "every", "no", "(", ")", "child", "is", "known", "includes",
            "victim.age", "victim.pregnant", "risk.level", "high", "<", ">=", "4", "$high", "$",
            "before", "2027-02-30", "within", "months", "always", "=", "child.age", "''", "é",
        ]
        let texts = (0..<600).map { _ in
            let condition = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
                words.randomElement(using: &generator) ?? ""
            }.joined(separator: " ")
            return Data(
                """
                rules:
                  - id: rule
                    cites: [DX-25]
                    force: should
                    when: ' \(condition)'
                    then: { kind: prompt, action: a, text: b }
                """.utf8)
        }
        let result = try loads(texts, in: "base/rules/police.yaml")
        #expect(result.good > 0 && result.bad > 0)
    }

    @Test(arguments: ["[", "{a: ", "- ", "{? "])
    func `nested a thousand times over never crashes`(opening: String) throws {
        let deep = "rules: " + String(repeating: opening, count: 100_000)
        let result = try loads([Data(deep.utf8)], in: "base/rules/police.yaml")
        #expect(result.bad == 1)
    }
}
