import Domain
import Rules

/// Follows every duty through the decisions on record.
struct DutyLog {
    private(set) var duties: [ChronologyDuty] = []
    /// The places of duties that are asked for now.
    private var open: [String: Int] = [:]
    let procedure: Procedure
    let register: Register

    init(_ procedure: Procedure, _ register: Register) {
        self.procedure = procedure
        self.register = register
    }

    /// Whether a decision asked for it and nothing ended that.
    func isOpen(_ key: String) -> Bool { open[key] != nil }

    /// Takes in a decision; the places of duties that it asked for anew.
    mutating func decide(
        _ record: DecisionRecord, _ entry: RecordedEntry, about: (String) -> String?
    ) -> [Int] {
        let number = Chronology.EntryNumber(position: entry.position, id: entry.id)
        var asked: [Int] = []
        var spoken: Set<String> = []
        for line in record.lines where line.kind == "duty" || line.kind == "record" {
            spoken.insert(line.key)
            switch line.status {
            case "open", "undetermined":
                if let place = open[line.key] {
                    guard duties[place].due != line.due else { continue }
                    close(line.key, .renewed(entry.recordedAt))
                }
                open[line.key] = duties.count
                asked.append(duties.count)
                duties.append(
                    ChronologyDuty(
                        key: line.key, rule: OutcomeKey(line.key)?.rule ?? line.key,
                        wording: procedure.wording(of: line.key),
                        isWordedThen: record.contentHash == procedure.contentHash,
                        about: about(line.key), asked: entry.recordedAt, decision: number,
                        after: record.after, due: line.due, ending: .open))
            case "done", "declined": close(line.key, .met(entry.recordedAt))
            default: close(line.key, .dropped(entry.recordedAt))
            }
        }
        for key in open.keys where !spoken.contains(key) { close(key, .dropped(entry.recordedAt)) }
        return asked
    }

    /// Takes in what somebody reported; the place of the duty, where it was asked for.
    mutating func report(_ report: DutyReport, _ entry: RecordedEntry, key: String) -> Int? {
        let worker = register.workers[entry.worker]
        let written = ChronologyDuty.Report(
            at: entry.recordedAt,
            entry: Chronology.EntryNumber(position: entry.position, id: entry.id),
            by: worker?.name ?? "", agency: register.agencies[entry.agency]?.name ?? "",
            note: report.note)
        return close(key, report.done ? .done(written) : .declined(written))
    }

    @discardableResult
    private mutating func close(_ key: String, _ ending: ChronologyDuty.Ending) -> Int? {
        guard let place = open.removeValue(forKey: key) else { return nil }
        duties[place].ending = ending
        return place
    }
}
