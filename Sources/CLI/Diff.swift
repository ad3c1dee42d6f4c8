import ArgumentParser
import Casework
import Database
import Domain
import Foundation
import ProcedurePacks
import Rules

extension Packs {
    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what another version or overlay of a pack would change.",
            discussion: """
                A and B are names of packs, or paths to a pack's folder, such as
                last-year/Procedures/hertfordshire. With --cases, every open case of the data folder is
                decided by both, and nothing is written.
                """)

        @Argument(help: "The pack as it is.")
        var old: String

        @Argument(help: "The pack as it would be.")
        var new: String

        @Flag(help: "Say what would change for open cases.")
        var cases = false

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var data: DataOptions
        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            let before = try pack(old)
            let after = try pack(new)
            let solver = Solver()
            if solver == nil {
                complain("there is no `z3`; changed conditions are told as changed only")
            }
            let difference = ProcedureDifference(from: before, to: after) { question, procedure in
                guard let solver else { return nil }
                return switch question.answer(try solver.ask(question.script), of: procedure) {
                case .holds: true
                case .broken: false
                case .undetermined: nil
                }
            }
            var report = DifferenceReport(
                settings: difference.settings(),
                rules: try difference.changes().map(DifferenceReport.Line.init))
            if cases { report.cases = try await caseChanges(before, after) }
            switch format {
            case .json: try printJSON(report)
            case .text: print(report.text)
            }
        }

        /// Loads the pack of a name or a path.
        private func pack(_ name: String) throws -> Procedure {
            let isPath = name.contains("/")
            let url = URL(filePath: name)
            let loader =
                isPath ? PackLoader(folder: url.deletingLastPathComponent()) : procedures.loader
            do {
                return try loader.load(isPath ? url.lastPathComponent : name)
            } catch {
                complain(error.description)
                throw Exit.invalid
            }
        }

        /// Whether cases of an area are decided by this pack: its own, or the national one where the
        /// area has none.
        private func isDecided(_ area: Area, by procedure: Procedure) -> Bool {
            let own = procedures.loader.packs().contains(area.rawValue)
            return own ? area.rawValue == procedure.id : procedure.id == "england-and-wales"
        }

        private func caseChanges(
            _ before: Procedure, _ after: Procedure
        ) async throws -> [CaseChange] {
            _ = try data.existing()
            func practice(_ procedure: Procedure) -> Practice {
                // One area may be decided by the pack of another.
                Practice(
                    procedures: Dictionary(
                        [after.id, before.id].map { ($0, procedure) },
                        uniquingKeysWith: { first, _ in first }),
                    national: procedure)
            }
            let (old, store, _) = try await data.office(practice(before))
            let (new, other, _) = try await data.office(practice(after))
            var changes: [CaseChange] = []
            for caseID in try await store.read({ try $0.allCases() }) {
                guard let facts = try await old.facts(of: caseID),
                    isDecided(facts.area, by: before),
                    let was = try await old.decision(on: caseID),
                    let would = try await new.decision(on: caseID)
                else { continue }
                let change = CaseChange(caseID, was, would)
                if !change.isEmpty { changes.append(change) }
            }
            try await store.close()
            try await other.close()
            return changes
        }
    }
}

/// What would change for one case; its random id and rule ids only, nobody's name.
struct CaseChange: Encodable {
    var caseID: String
    var added: [String]
    var removed: [String]
    var moved: [String]

    var isEmpty: Bool { added.isEmpty && removed.isEmpty && moved.isEmpty }

    init(_ id: CaseID, _ was: Decision, _ would: Decision) {
        caseID = id.text
        func standing(_ decision: Decision) -> [String: Outcome] {
            Dictionary(
                decision.outcomes.filter {
                    $0.kind != .definition && ($0.status == .open || $0.status == .undetermined)
                }.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let old = standing(was)
        let new = standing(would)
        func name(_ outcome: Outcome) -> String {
            "\(outcome.kind.rawValue) \(outcome.action) (\(outcome.rule))"
        }
        added = new.filter { old[$0.key] == nil }.values.map(name).sorted()
        removed = old.filter { new[$0.key] == nil }.values.map(name).sorted()
        moved = new.compactMap { key, outcome in
            guard let before = old[key], before.due?.at != outcome.due?.at else { return nil }
            let due = outcome.due?.at?.description ?? "no set time"
            return
                "\(name(outcome)): due \(due), was \(before.due?.at?.description ?? "no set time")"
        }.sorted()
    }
}

struct DifferenceReport: Encodable {
    struct Line: Encodable {
        var rule: String
        var kind: String
        var details: [String]

        init(_ change: RuleChange) {
            rule = change.rule
            kind = change.kind.rawValue
            details = change.details
        }
    }

    /// Named numbers that differ, a sentence each.
    var settings: [String]
    var rules: [Line]
    var cases: [CaseChange]?

    var text: String {
        var lines = settings
        for kind in RuleChange.Kind.allCases {
            for line in rules where line.kind == kind.rawValue {
                lines.append("\(kind.rawValue) \(line.rule)")
                lines += line.details.map { "    \($0)" }
            }
        }
        let counts = RuleChange.Kind.allCases.compactMap { kind in
            let count = rules.count { $0.kind == kind.rawValue }
            return count > 0 ? "\(count) \(kind.rawValue)" : nil
        }
        lines.append(counts.isEmpty ? "no rule differs" : counts.joined(separator: ", "))
        if let cases {
            for change in cases {
                lines.append("case \(change.caseID)")
                lines += change.added.map { "    + \($0)" } + change.removed.map { "    - \($0)" }
                lines += change.moved.map { "    ~ \($0)" }
            }
            lines.append("\(cases.count) open cases would be decided otherwise")
        }
        return lines.joined(separator: "\n")
    }
}
