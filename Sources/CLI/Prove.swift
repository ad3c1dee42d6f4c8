import ArgumentParser
import Casework
import Foundation
import ProcedurePacks
import Rules

extension Packs {
    struct Prove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prove every invariant for every combination of facts.",
            discussion: """
                Rules and invariants are translated to SMT-LIB, and z3 is asked for facts that break
                one. Such facts are asked of the procedures themselves, cut to the least that breaks
                it, and printed as a story for `sightline decide`.
                """)

        @Argument(help: "The packs to prove; all of them when none is named.")
        var packs: [String] = []

        @Option(help: "Prove only the invariant of this id.")
        var invariant: String?

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            guard let solver = Solver() else {
                complain("there is no `z3`; install the Debian package z3 and try again")
                throw Exit.invalid
            }
            let practice = try procedures.practice()
            var lines: [ProofLine] = []
            for (name, procedure) in practice.procedures.sorted(by: { $0.key < $1.key })
            where packs.isEmpty || packs.contains(name) {
                for invariant in procedure.invariants
                where self.invariant.map({ $0 == invariant.id }) ?? true {
                    lines.append(try ProofLine(invariant, procedure, solver))
                }
            }
            guard !lines.isEmpty else {
                complain("no such pack or invariant")
                throw Exit.invalid
            }
            switch format {
            case .json: try printJSON(lines)
            case .text: print(ProofLine.text(lines))
            }
            if lines.contains(where: { $0.verdict == .broken }) { throw Exit.refused }
            if lines.contains(where: { $0.verdict == .undetermined }) { throw Exit.undetermined }
        }
    }
}

/// What came of one invariant of one pack.
struct ProofLine: Encodable {
    enum Verdict: String, Encodable {
        case proven, broken, undetermined
    }

    var pack: String
    var invariant: String
    var says: String
    var cites: [String]
    var place: String
    var verdict: Verdict
    /// What breaks it, a sentence each.
    var faults: [String] = []
    /// Facts that break it, as a story.
    var story: String?

    init(_ invariant: Invariant, _ procedure: Procedure, _ solver: Solver) throws {
        pack = procedure.id
        self.invariant = invariant.id
        says = invariant.says
        cites = invariant.cites
        place = invariant.place.description
        switch invariant.claim {
        case .shape(let shape):
            faults = shape.faults(in: procedure)
            verdict = faults.isEmpty ? .proven : .broken
        case .always(let situation):
            let question = ProofQuestion(
                situation, of: procedure, given: procedure.assumptions,
                isRecorded: CaseState.canRecord(in: procedure))
            switch question.answer(try solver.ask(question.script), of: procedure) {
            case .holds: verdict = .proven
            case .undetermined(let why):
                verdict = .undetermined
                faults = ["the solver did not decide: \(why)"]
            case .broken(let example):
                guard situation.isBroken(by: example, of: procedure) else {
                    verdict = .undetermined
                    faults = ["the solver's facts do not break it when the procedures are asked"]
                    return
                }
                verdict = .broken
                let least = situation.reduced(example, of: procedure)
                story = CounterStory.yaml(least, breaking: invariant, of: procedure)
            }
        }
    }

    static func text(_ lines: [ProofLine]) -> String {
        var text: [String] = []
        for line in lines {
            let mark = line.verdict == .proven ? "ok  " : "FAIL"
            text.append("\(mark) \(line.pack) \(line.invariant): \(line.says)")
            text += line.faults.map { "       \($0)" }
            if line.verdict != .proven { text.append("       claimed at \(line.place)") }
            if let story = line.story {
                text += story.split(separator: "\n").map { "       | \($0)" }
            }
        }
        let proven = lines.count { $0.verdict == .proven }
        let broken = lines.count { $0.verdict == .broken }
        text.append(
            "\(proven) proven, \(broken) broken, \(lines.count - proven - broken) undetermined")
        return text.joined(separator: "\n")
    }
}
