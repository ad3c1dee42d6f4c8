import ArgumentParser
import Casework
import Domain
import Foundation
import ProcedurePacks
import Rules

extension Packs {
    struct Lint: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Look through the packs for what they probably do not mean.",
            discussion: """
                Unreachable and shadowed rules (with z3), duplicates, duties nobody owns, blocks that
                nothing clears, facts that nothing sets or reads, stale sources and services, missing
                Welsh texts, and wording. Exit code 2 when there is an error; warnings do not count.
                """)

        @Argument(help: "The packs to look at; all of them when none is named.")
        var packs: [String] = []

        @Option(help: "The day for which ages are counted, such as 2027-01-12; today otherwise.")
        var at: String?

        @Flag(help: "Show errors only.")
        var errorsOnly = false

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            let practice = try procedures.practice()
            let today = try day()
            let solver = Solver()
            if solver == nil {
                complain("there is no `z3`; unreachable and shadowed rules are not looked for")
            }
            var found: [LintFinding: Int] = [:]
            let chosen = practice.procedures.filter { packs.isEmpty || packs.contains($0.key) }
            for (name, procedure) in chosen {
                let lint = PackLint(
                    procedure, today: today, isOwned: Owners.isHeld,
                    isRecorded: CaseState.canRecord(in: procedure))
                for finding in Set(lint.findings()) { found[finding, default: 0] += 1 }
                // Inherited rules are asked about in the pack that writes them.
                for rule in procedure.rules where rule.pack == name {
                    guard let solver else { break }
                    let answer = try Reachability.answer(
                        rule, in: procedure, isRecorded: CaseState.canRecord(in: procedure)
                    ) { try solver.ask($0) }
                    if let finding = LintFinding(answer, of: rule) { found[finding] = 1 }
                }
            }
            // A fact that one area's rules read is needed, though another's do not.
            let read = found.filter { $0.key.check != .unread || $0.value == chosen.count }.keys
            let findings = read.filter { !errorsOnly || $0.severity == .error }.sorted {
                ($0.severity.rawValue, $0.place, $0.message)
                    < ($1.severity.rawValue, $1.place, $1.message)
            }
            let errors = findings.count { $0.severity == .error }
            switch format {
            case .json: try printJSON(findings.map(LintLine.init))
            case .text:
                for finding in findings { print(finding) }
                print("\(errors) errors, \(findings.count - errors) warnings")
            }
            if errors > 0 { throw Exit.refused }
        }

        private func day() throws -> Day {
            guard let at else { return Machine.now().day }
            guard let day = Day(at) else {
                complain("`\(at)` is no day; write it as 2027-01-12")
                throw Exit.invalid
            }
            return day
        }
    }
}

struct LintLine: Encodable {
    var severity: String
    var check: String
    var place: String
    var subject: String
    var message: String
    var mend: String

    init(_ finding: LintFinding) {
        severity = finding.severity.rawValue
        check = finding.check.rawValue
        place = finding.place
        subject = finding.subject
        message = finding.message
        mend = finding.mend
    }
}
