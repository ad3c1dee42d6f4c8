import Casework
import Pages
import WebServer

/// A chronology in plain lines, for a terminal or a text file.
struct ChronologyText {
    private let view: ChronologyView

    init(_ chronology: Chronology) { view = ChronologyReading(chronology).view }

    var text: String {
        var lines = [
            "CHRONOLOGY FOR A DEATH REVIEW, \(view.reference)",
            "RESTRICTED: for the review chair. It holds what a victim, a child and others said in",
            "confidence. Keep it from the person of concern and from everyone close to them.",
        ]
        lines += rows("WHAT IT COVERS", view.scope)
        lines += rows("PEOPLE", view.people)
        lines += rows("AGENCIES", view.agencies)
        lines += rows("LEVEL OF RISK", view.levels)
        lines += view.notes.map { "* " + $0 }
        for month in view.months {
            lines += ["", month.title.uppercased()]
            for line in month.lines { lines += entry(line) }
        }
        lines += ["", "DUTIES THAT WERE NOT DONE"] + view.notDone.flatMap(duty)
        if !view.late.isEmpty { lines += ["", "DONE LATE"] + view.late.flatMap(duty) }
        if !view.declined.isEmpty { lines += ["", "DECLINED"] + view.declined.flatMap(duty) }
        if !view.arisen.isEmpty {
            lines +=
                ["", "OPEN AT THE END, AND ASKED BY NO DECISION"] + view.arisen.map { "  " + $0 }
        }
        lines += ["", "WHAT EACH AGENCY KNEW AT KEY DATES"]
        for date in view.keyDates {
            lines.append(date.title)
            for row in date.rows {
                lines.append(
                    "    \(row.agency): knew \(row.knew); not open to it: \(row.didNotKnow)")
            }
            if let unrecorded = date.unrecorded {
                lines.append("    happened and recorded by nobody: \(unrecorded)")
            }
        }
        lines += rows("PROOF", view.proof)
        return lines.joined(separator: "\n") + "\n"
    }

    private func rows(_ title: String, _ rows: [SummaryRow]) -> [String] {
        ["", title]
            + rows.map { row in
                guard case .shown(let value) = row.value else { return row.key }
                return "\(row.key): \(value.split(separator: "\n").joined(separator: " | "))"
            }
    }

    private func entry(_ line: ChronologyView.Line) -> [String] {
        guard let id = line.id else { return ["  \(line.when)  \(line.title) [\(line.number)]"] }
        var lines = ["  \(line.when)  \(line.title) [\(line.number) \(id)]"]
        if let words = line.words { lines.append("      “\(words)”") }
        lines += [line.provenance, line.interpretation].compactMap { $0 }.map { "      " + $0 }
        for fact in line.facts {
            if case .shown(let value) = fact.value { lines.append("      \(fact.key): \(value)") }
        }
        lines += line.known.map { "      " + $0 }
        if !line.openTo.isEmpty {
            lines.append("      Open to: " + line.openTo.joined(separator: "; "))
        }
        for duty in line.duties {
            lines.append("      REQUIRED \(duty.sentence) (\(duty.owner)) \(duty.limit)")
            lines.append("               \(duty.outcome)")
        }
        lines += line.unlimited.map { "      ASKED \($0)" }
        return lines
    }

    private func duty(_ duty: ChronologyView.Duty) -> [String] {
        [
            "  \(duty.sentence) (\(duty.owner))", "      \(duty.limit) \(duty.source)",
            "      \(duty.outcome) \(duty.entries)",
        ]
    }
}
