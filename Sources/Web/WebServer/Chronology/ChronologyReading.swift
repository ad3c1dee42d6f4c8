public import Casework
import Domain
public import Pages

/// Puts a chronology into the words of its paper.
public struct ChronologyReading: Sendable {
    let chronology: Chronology
    let texts: Texts

    public init(_ chronology: Chronology, texts: Texts = .english) {
        self.chronology = chronology
        self.texts = texts
    }

    public var view: ChronologyView {
        var view = ChronologyView(reference: Naming(texts: texts).reference(chronology.caseID))
        view.scope = scope
        view.people = chronology.people.map { person in
            SummaryRow(person.name ?? "A person without a recorded name", roles(person))
        }
        view.agencies = chronology.agencies.map { SummaryRow($0.name, agency($0)) }
        view.levels = chronology.levels.map { line in
            SummaryRow(
                short(line.from),
                (line.level.map { texts.words.level($0) } ?? "Not known")
                    + ", after entry \(line.entry.position)")
        }
        view.notes = notes
        view.months = months
        let judged = chronology.duties.map { ($0, $0.verdict(at: chronology.asOf)) }
        view.notDone = judged.filter { $0.1 == .notDone }.map { duty($0.0) }
        view.late = judged.filter { $0.1 == .doneLate }.map { duty($0.0) }
        view.declined = judged.filter { $0.1 == .declined }.map { duty($0.0) }
        view.arisen = chronology.arisen.map { duty in
            let owner = duty.wording?.owner.map { " \($0)" } ?? ""
            let due = duty.due.map { ", due by \(end($0))" } ?? ""
            return "\(duty.wording?.text ?? "Rule \(duty.rule).")\(owner)\(due)."
        }
        view.keyDates = chronology.keyDates.map(keyDate)
        view.proof = [
            SummaryRow("Entries of the case", String(chronology.proof.entries)),
            SummaryRow("Last entry of the record", String(chronology.proof.head)),
            SummaryRow("Running hash there", chronology.proof.chain),
        ]
        return view
    }

    // MARK: The front page

    private var scope: [SummaryRow] {
        var rows = [
            SummaryRow("Case", Naming(texts: texts).reference(chronology.caseID)),
            SummaryRow("Procedures", chronology.procedure),
            SummaryRow("Why it was opened", chronology.reason),
            SummaryRow(
                "From, to", "\(short(chronology.opened)) to \(short(chronology.asOf))"),
            SummaryRow(
                "Made from",
                "\(chronology.proof.entries) entries: \(chronology.lines.count) lines, and the decisions that followed them"
            ),
        ]
        if chronology.withheld > 0 {
            rows.append(SummaryRow("Withheld from you", String(chronology.withheld)))
        }
        return rows
    }

    private var notes: [String] {
        var notes = [
            chronology.hasWordsOfTheDay
                ? "People are called what they were recorded as on each day. Where roles were corrected, earlier lines keep the earlier words, because those who worked then worked by them."
                : "People are called what they are recorded as now, on every line."
        ]
        for edition in chronology.editions where !edition.isTodays {
            notes.append(
                "From \(short(edition.from)) decisions were taken by another edition of the procedures (\(edition.contentHash.prefix(12))). Its duties and limits are those that were recorded; their wording is today’s, where today’s procedures still have the rule."
            )
        }
        return notes
    }

    private func roles(_ person: Chronology.Person) -> String {
        let born = person.born.map { "Born \($0.spelledOut). " } ?? ""
        let roles = person.roles.enumerated().map { place, span in
            place == 0
                ? texts.words.role(span.role)
                : "from \(short(span.from)) \(texts.words.role(span.role).lowercasedFirst) (entry \(span.entry.position))"
        }
        return born + roles.joined(separator: ", ")
    }

    private func agency(_ agency: Chronology.AgencyLine) -> String {
        let workers = agency.workers.map { worker in
            let stands =
                worker.side.map {
                    ", \(texts.words.side($0).lowercasedFirst), from \(short(worker.from))"
                }
                ?? ""
            return "\(worker.name), \(texts.words.workerRole(worker.role).lowercasedFirst)\(stands)"
        }
        let first = agency.firstKnew.map { " First knew of the case on \(short($0))." } ?? ""
        return (workers + ["Recorded \(agency.recorded) entries." + first]).joined(separator: "\n")
    }

    // MARK: By month

    /// Each thing on the day when it happened, and again, in a line, on a later day when it came to be
    /// known.
    private var months: [ChronologyView.Month] {
        var placed: [(at: Instant, position: Int64, line: ChronologyView.Line)] = []
        for line in chronology.lines {
            placed.append((line.happened, line.entry.position, self.line(line)))
            if line.recorded.day > line.happened.day {
                placed.append((line.recorded, line.entry.position, pointer(line)))
            }
        }
        placed.sort { ($0.at.milliseconds, $0.position) < ($1.at.milliseconds, $1.position) }
        var months: [ChronologyView.Month] = []
        for (_, _, line) in placed {
            // `3 June 2025` without its day.
            let title = line.day.spelledOut.split(separator: " ").dropFirst().joined(separator: " ")
            if months.last?.title == title {
                months[months.count - 1].lines.append(line)
            } else {
                months.append(ChronologyView.Month(title: title, lines: [line]))
            }
        }
        return months
    }

    private func line(_ line: ChronologyLine) -> ChronologyView.Line {
        let duties = line.asked.map { chronology.duties[$0] }
        let by = byline(line.by, line.agencyName)
        var known: [String] = []
        if let learned = line.learned, learned != line.happened {
            known.append("Heard \(short(learned))")
        }
        known.append(
            line.recorded == line.happened
                ? "Recorded by \(by)" : "Recorded \(short(line.recorded)) by \(by)")
        return ChronologyView.Line(
            number: String(line.entry.position), id: line.entry.id.text, day: line.happened.day,
            when: line.isDayOnly ? line.happened.day.spelledOut : short(line.happened),
            known: known, title: line.title, words: line.words,
            interpretation: line.interpretation.map { "\(line.by) noted: \($0)" },
            provenance: line.provenance.map { $0 + "." },
            facts: line.facts.map { SummaryRow($0.label, $0.value) },
            openTo: saysWhoKnew(line) ? line.knownTo.map { openTo($0, line) } : [],
            duties: duties.filter { $0.due != nil }.map(duty),
            unlimited: duties.filter { $0.due == nil }.map(unlimited))
    }

    /// Who works on the case, and who took note of what, is not what a review asks of agencies.
    private func saysWhoKnew(_ line: ChronologyLine) -> Bool {
        line.matters || line.sort == .work || line.isAboutSomeone
    }

    private func pointer(_ line: ChronologyLine) -> ChronologyView.Line {
        ChronologyView.Line(
            number: String(line.entry.position), id: nil, day: line.recorded.day,
            when: short(line.recorded),
            known: [],
            title:
                "Recorded on this day: \(line.title.lowercasedFirst), of \(line.happened.day.spelledOut)"
        )
    }

    private func openTo(_ known: ChronologyLine.Knowledge, _ line: ChronologyLine) -> String {
        let name = name(known.agency)
        if known.isOwn { return "\(name) (recorded it)" }
        let part = known.isCut ? ", in part" : ""
        return known.since == line.recorded
            ? "\(name)\(part.isEmpty ? "" : " (in part)")"
            : "\(name) (from \(short(known.since))\(part))"
    }

    private func name(_ agency: AgencyID) -> String {
        chronology.agencies.first { $0.id == agency }?.name ?? "an agency"
    }

    // MARK: Key dates

    private func keyDate(_ date: KeyDate) -> ChronologyView.KeyDate {
        ChronologyView.KeyDate(
            title:
                "\(date.isDayOnly ? date.at.day.spelledOut : short(date.at)): \(date.title) (entry \(date.entry.position))",
            rows: date.agencies.map { row in
                guard row.isOnCase else {
                    return ChronologyView.KeyDate.Row(
                        agency: name(row.agency), knew: "Not on the case yet",
                        didNotKnow: "All of \(row.didNotKnow.count)")
                }
                return ChronologyView.KeyDate.Row(
                    agency: name(row.agency),
                    knew: row.knew.isEmpty
                        ? "Nothing"
                        : "\(row.knew.count) of \(row.knew.count + row.didNotKnow.count): \(numbers(row.knew))",
                    didNotKnow: row.didNotKnow.isEmpty ? "Nothing" : titled(row.didNotKnow))
            },
            unrecorded: date.unrecorded.isEmpty ? nil : titled(date.unrecorded) + ".")
    }

    private func numbers(_ entries: [Chronology.EntryNumber]) -> String {
        entries.map { String($0.position) }.joined(separator: ", ")
    }

    private func titled(_ entries: [Chronology.EntryNumber]) -> String {
        entries.map { entry in
            let title = chronology.line(entry.id)?.title.lowercasedFirst ?? "an entry"
            return "\(entry.position) \(title)"
        }.joined(separator: "; ")
    }

    /// A limit; what ends at midnight ends with the day before.
    func end(_ instant: Instant) -> String {
        guard instant.time == .midnight else { return short(instant) }
        return "the end of \(instant.day.adding(days: -1).spelledOut)"
    }

    /// `3 June 2025, 14:00`.
    func short(_ instant: Instant) -> String {
        "\(instant.day.spelledOut), \(instant.time)"
    }
}

extension String {
    /// As it stands inside a sentence; what begins with two capitals is left as it is.
    fileprivate var lowercasedFirst: String {
        guard let first, !dropFirst().prefix(1).contains(where: \.isUppercase) else { return self }
        return first.lowercased() + dropFirst()
    }
}
