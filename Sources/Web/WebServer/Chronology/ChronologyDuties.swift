import Casework
import Domain
import Pages

/// What the rules required and what became of it, in words.
extension ChronologyReading {
    func unlimited(_ duty: ChronologyDuty) -> String {
        let owner = duty.wording?.owner.map { " (\($0))" } ?? ""
        let end =
            switch duty.ending {
            case .done(let report): ". Done \(short(report.at))."
            case .declined(let report): ". Declined \(short(report.at)): \(report.note)"
            default: ""
            }
        return (duty.wording?.text ?? "Rule \(duty.rule)") + owner + end
    }

    func duty(_ duty: ChronologyDuty) -> ChronologyView.Duty {
        let about = duty.about.map { "About \($0). " } ?? ""
        let verdict = duty.verdict(at: chronology.asOf)
        var entries = "Decision: entry \(duty.decision.position)."
        switch duty.ending {
        case .done(let report), .declined(let report):
            entries += " Report: entry \(report.entry.position)."
        default: break
        }
        return ChronologyView.Duty(
            sentence: duty.wording?.text
                ?? "Rule \(duty.rule), which today’s procedures do not have",
            owner: about + (duty.wording?.owner ?? "Owner not recorded"), limit: limit(duty),
            source: "Rule \(duty.rule): \(sources(duty.wording?.sources ?? []))"
                + (duty.isWordedThen ? "" : " Worded as today."),
            outcome: outcome(duty, verdict),
            isAmiss: verdict == .notDone || verdict == .doneLate || verdict == .declined,
            entries: entries)
    }

    /// Each document once, with the sections that say it.
    private func sources(_ sources: [DutyWording.Source]) -> String {
        var documents: [(title: String, sections: [String])] = []
        for source in sources {
            let section = "\(source.section) (\(source.id))"
            if let place = documents.firstIndex(where: { $0.title == source.document }) {
                documents[place].sections.append(section)
            } else {
                documents.append((source.document, [section]))
            }
        }
        return documents.map { "\($0.title), \($0.sections.joined(separator: ", "))" }
            .joined(separator: "; ") + "."
    }

    private func limit(_ duty: ChronologyDuty) -> String {
        guard let due = duty.due else { return "Asked \(short(duty.asked)), without a limit." }
        return due > duty.asked
            ? "Asked \(short(duty.asked)), due by \(end(due))."
            : "Asked \(short(duty.asked)), due at once."
    }

    private func outcome(
        _ duty: ChronologyDuty, _ verdict: ChronologyDuty.Verdict
    ) -> String {
        let limit = duty.limit.map(end) ?? ""
        switch duty.ending {
        case .done(let report):
            let late = verdict == .doneLate ? ", after its limit" : ""
            return "Done \(short(report.at))\(late), \(by(report)): \(report.note)"
        case .declined(let report):
            return "Declined \(short(report.at)), \(by(report)): \(report.note)"
        case .met(let at):
            let late = verdict == .doneLate ? ", after its limit" : ""
            return "Settled by what was recorded on \(short(at))\(late)."
        case .renewed(let at):
            return verdict == .notDone
                ? "No report by \(limit). Asked anew with another limit on \(short(at))."
                : "Asked anew with another limit on \(short(at))."
        case .dropped(let at):
            return verdict == .notDone
                ? "No report by \(limit). Not asked for any more from \(short(at))."
                : "Not asked for any more from \(short(at))."
        case .open:
            return verdict == .notDone
                ? "Not done by \(limit), and never reported."
                : "Still open when this was made."
        }
    }

    private func by(_ report: ChronologyDuty.Report) -> String {
        byline(report.by, report.agency)
    }
}
