import Casework
import Domain
import Foundation
import ProcedurePacks
import Rules
import Testing

/// z3, as the command line calls it.
private enum Z3 {
    static let path = ["/usr/bin/z3", "/usr/local/bin/z3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static func ask(_ script: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).smt2")
        try Data(script.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: path ?? "/usr/bin/z3")
        process.arguments = ["-T:60", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self)
    }
}

/// A careless edit of one file of the packs, and the invariant that it breaks.
private struct Seed: CustomTestStringConvertible, Sendable {
    var file: String
    var from: String
    var to: String
    var invariant: String
    var testDescription: String { invariant }

    init(_ file: String, _ from: String, _ to: String, breaks invariant: String) {
        self.file = file
        self.from = from
        self.to = to
        self.invariant = invariant
    }
}

@Suite(.enabled(if: Z3.path != nil, "z3 is not installed"))
struct `A proof` {
    @Test func `holds for every invariant of every pack`() throws {
        for procedure in try Library.practice().procedures.values {
            #expect(procedure.invariants.count >= 21)
            for invariant in procedure.invariants {
                switch invariant.claim {
                case .shape(let shape): #expect(shape.faults(in: procedure).isEmpty)
                case .always(let situation):
                    let question = ProofQuestion(
                        situation, of: procedure, given: procedure.assumptions,
                        isRecorded: CaseState.canRecord(in: procedure))
                    let answer = question.answer(try Z3.ask(question.script), of: procedure)
                    guard case .holds = answer else {
                        Issue.record("\(procedure.id): \(invariant.id) is not proven")
                        continue
                    }
                }
            }
        }
    }

    private static let rules = "england-and-wales/rules/"

    private static let seeds = [
        Seed(
            rules + "emergency.yaml",
            "- statement.immediateDanger is known and statement.immediateDanger\n",
            "- statement.immediateDanger is known and statement.immediateDanger and statement.discloses\n",
            breaks: "danger-brings-999"),
        Seed(
            rules + "risk-levels.yaml", "when: dash.yes >= $dashHigh", "when: dash.yes > $dashHigh",
            breaks: "fourteen-brings-the-adviser"),
        Seed(
            rules + "referral.yaml", "when: referral.kind is mediation",
            "when: referral.kind is mediation and victim.known",
            breaks: "mediation-always-blocked"),
        Seed(
            rules + "separation.yaml", "separation.day within 12 months",
            "separation.day within 11 months", breaks: "separation-warns-for-a-year"),
        Seed(
            rules + "risk.yaml",
            "when: [risk.level is known, risk.level is high, risk.imminent]",
            "when: [risk.level is known, risk.level is high, risk.imminent, not victim.pregnant]",
            breaks: "imminent-and-high-goes-to-marac"),
        Seed(
            rules + "definitions.yaml", "concern.age >= 16", "concern.age >= 15",
            breaks: "under-sixteen-is-not-statutory"),
        Seed(
            rules + "walls.yaml", "some statement(statement.source is victim)",
            "some statement(statement.source is victim and statement.discloses)",
            breaks: "victim-words-are-walled"),
        Seed(
            rules + "walls.yaml", "some statement(statement.source is child)",
            "some statement(statement.source is child and statement.discloses)",
            breaks: "child-words-are-walled"),
        Seed(
            rules + "risk-levels.yaml", "when: risk.judgement is high",
            "when: risk.judgement is high and risk.imminent",
            breaks: "judged-high-brings-the-adviser"),
        Seed(
            rules + "young-people.yaml", "when: victim.age < 18", "when: victim.age < 16",
            breaks: "young-victim-is-referred"),
        Seed(
            "hertfordshire/rules/police.yaml", "- attendance.level is high or victim.age < 18",
            "- attendance.level is high and victim.age >= 18", breaks: "a-notice-is-always-owed"),
        Seed(
            rules + "risk.yaml", "when: [dash.yes is known, dash.yes >= $dashHigh]",
            "when: [dash.yes is known, dash.yes > $dashHigh]", breaks: "fourteen-is-high"),
    ]

    /// The solver's facts become a story; replayed through `Office`, it really breaks the invariant.
    @Test(arguments: seeds)
    private func `finds a seeded violation, with a story that shows it`(seed: Seed) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "packs-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: Library.root.appending(path: "Procedures"), to: folder)
        let file = folder.appending(path: seed.file)
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(seed.from), "the packs no longer say so: mend the seed")
        try text.replacingOccurrences(of: seed.from, with: seed.to)
            .write(to: file, atomically: true, encoding: .utf8)
        let loader = PackLoader(folder: folder)
        let area = seed.file.hasPrefix("hertfordshire") ? "hertfordshire" : "england-and-wales"
        let procedure = try loader.load(area)
        let invariant = try #require(procedure.invariants.first { $0.id == seed.invariant })
        guard case .always(let situation) = invariant.claim else {
            Issue.record("\(seed.invariant) is about shape")
            return
        }
        let question = ProofQuestion(
            situation, of: procedure, given: procedure.assumptions,
            isRecorded: CaseState.canRecord(in: procedure))
        guard
            case .broken(let example) = question.answer(try Z3.ask(question.script), of: procedure)
        else {
            Issue.record("no facts were found that break \(seed.invariant)")
            return
        }
        #expect(situation.isBroken(by: example, of: procedure))
        let least = situation.reduced(example, of: procedure)
        let yaml = CounterStory.yaml(least, breaking: invariant, of: procedure)
        let story = try StoryLoader(now: Library.now).load(Data(yaml.utf8), name: "found.yaml")
        let practice = Practice(
            procedures: [area: procedure], national: try loader.load("england-and-wales"))
        let replayed = try await Replayed(story, practice)
        #expect(replayed.result.surprises.isEmpty, "\(yaml)")
        #expect(situation.isBroken(by: replayed.result.decision, of: procedure), "\(yaml)")
    }
}
