import ArgumentParser
import Casework
import Domain
import Foundation
import ProcedurePacks
import Rules
import SwiftCSV

extension Packs {
    struct Coverage: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say for every row of a practice catalogue what becomes of it.",
            discussion: """
                A row is executable (by which rules, and shown by which stories to hold, not to hold
                and to be beyond telling), a definition (where in code or pack), or not executable
                and why. Exit code 2: a row is missing, or an executable one lacks a story.
                """)

        @Option(help: "The catalogue: CSV with a column `id`.")
        var catalogue: String

        @Option(help: "The folder of stories.")
        var stories = "Stories"

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            let rows = try CatalogueFile.rows(catalogue)
            let practice = try procedures.practice()
            var evidence: [String: RuleEvidence] = [:]
            for story in try StoryFiles.loadAll(stories) {
                let result = try await StoryFiles.replay(story, practice)
                RuleEvidence.gather(result, of: story, into: &evidence)
            }
            let report = CoverageReport(rows, practice, evidence)
            switch format {
            case .json: try printJSON(report)
            case .text: print(report.text)
            }
            if !report.holds { throw Exit.refused }
        }
    }
}

/// A catalogue as a file.
enum CatalogueFile {
    /// The ids of its rows; ends with exit code 3 where it cannot be read.
    static func rows(_ path: String) throws -> [String] {
        do {
            let csv = try CSV<Enumerated>(
                url: URL(filePath: path), delimiter: CSVDelimiter.comma, loadColumns: false)
            let column = csv.header.firstIndex(of: "id")
            let ids = csv.rows.compactMap { row in
                column.flatMap { row.indices.contains($0) ? row[$0] : nil }
            }.filter { !$0.isEmpty }
            guard !ids.isEmpty else {
                complain("`\(path)` has no column `id`, or no rows")
                throw Exit.invalid
            }
            return ids
        } catch let exit as ExitCode {
            throw exit
        } catch {
            complain("`\(path)` cannot be read as CSV")
            throw Exit.invalid
        }
    }
}

struct CoverageReport: Encodable {
    enum Status: String, Encodable {
        case executable, definition, notExecutable = "not-executable", missing
    }

    struct Row: Encodable {
        struct Shown: Encodable {
            var `true`: [String]
            var `false`: [String]
            var unknown: [String]
            /// Rules that cannot be unknown: all that they ask is always on record.
            var neverUnknown: [String]
        }

        var id: String
        var status: Status
        var rules: [String] = []
        var stories: Shown?
        /// For a definition: where it lives.
        var `where`: String?
        var why: String?
        /// What an executable row still lacks.
        var lacks: [String] = []
    }

    var rows: [Row]
    var counts: [String: Int]
    /// The part of the rows that are not executable, in a hundred.
    var notExecutablePercent: Double

    /// So many stories say enough.
    private static let mostStories = 5

    init(_ ids: [String], _ practice: Practice, _ evidence: [String: RuleEvidence]) {
        let procedures = practice.procedures.sorted { $0.key < $1.key }.map(\.value)
        rows = ids.map { CoverageReport.row($0, procedures, evidence) }
        counts = Dictionary(grouping: rows, by: \.status.rawValue).mapValues(\.count)
        let share = Double(counts[Status.notExecutable.rawValue] ?? 0) / Double(max(1, ids.count))
        notExecutablePercent = (share * 1000).rounded() / 10
    }

    /// No row is missing, few are not executable, and every executable one is shown by stories.
    var holds: Bool {
        rows.allSatisfy { $0.status != .missing && $0.lacks.isEmpty } && notExecutablePercent <= 5
    }

    private static func row(
        _ id: String, _ procedures: [Procedure], _ evidence: [String: RuleEvidence]
    ) -> Row {
        var rules: [String: Bool] = [:]
        for procedure in procedures {
            for rule in procedure.rules where rule.cites.contains(id) {
                rules[rule.id] = (rules[rule.id] ?? false) || procedure.canBeUnknown(rule)
            }
        }
        if !rules.isEmpty { return executable(id, rules, evidence) }
        let note = procedures.lazy.flatMap(\.rowNotes).first { $0.row == id }
        guard let note else { return Row(id: id, status: .missing) }
        return Row(
            id: id, status: note.kind == .definition ? .definition : .notExecutable,
            where: note.place, why: note.why)
    }

    private static func executable(
        _ id: String, _ rules: [String: Bool], _ evidence: [String: RuleEvidence]
    ) -> Row {
        let names = rules.keys.sorted()
        func stories(_ list: KeyPath<RuleEvidence, [String]>) -> [String] {
            var seen: Set<String> = []
            let all = names.flatMap { evidence[$0]?[keyPath: list] ?? [] }
            return Array(all.filter { seen.insert($0).inserted }.prefix(mostStories))
        }
        let never = names.filter { rules[$0] == false }
        let shown = Row.Shown(
            true: stories(\.fires), false: stories(\.silent), unknown: stories(\.unknown),
            neverUnknown: never)
        var lacks: [String] = []
        if shown.true.isEmpty { lacks.append("a story in which it holds") }
        if shown.false.isEmpty { lacks.append("a story in which it does not") }
        if shown.unknown.isEmpty, never.count < names.count {
            lacks.append("a story in which nobody can tell")
        }
        return Row(id: id, status: .executable, rules: names, stories: shown, lacks: lacks)
    }

    var text: String {
        var lines = rows.map { row in
            var line = "\(row.id)  \(row.status.rawValue)"
            if !row.rules.isEmpty { line += "  \(row.rules.joined(separator: " "))" }
            if let place = row.where { line += "  \(place)" }
            if let why = row.why { line += "  \(why)" }
            if !row.lacks.isEmpty { line += "  LACKS \(row.lacks.joined(separator: ", "))" }
            return line
        }
        let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        lines.append(
            "\(rows.count) rows: \(parts.joined(separator: ", ")); "
                + "\(rows.count { !$0.lacks.isEmpty }) lack a story; "
                + "\(notExecutablePercent) in 100 not executable")
        return lines.joined(separator: "\n")
    }
}
