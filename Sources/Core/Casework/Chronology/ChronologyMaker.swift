import Barrier
import Domain
import Rules

/// Makes a chronology by following the record once, entry by entry.
struct ChronologyMaker {
    private let past: Past
    private let procedure: Procedure
    private let reader: PastReader?
    private let final: CaseState
    private var writer: ChronologyWriter
    private var knowledge = AgencyKnowledge()
    private var log: DutyLog
    private var lines: [ChronologyLine] = []
    private var raw: [EntryID: RecordedEntry] = [:]
    private var withheld = 0
    private var levels: [Chronology.LevelLine] = []
    private var editions: [Chronology.Edition] = []
    private var roles: [PersonID: [Chronology.RoleSpan]] = [:]
    private var asked: [EntryID: [Int]] = [:]

    /// - Parameter reader: for whom it is made; nil for someone outside the application who has the
    ///   record's key.
    init(_ past: Past, _ practice: Practice, for reader: PastReader?) {
        self.past = past
        self.reader = reader
        final = past.fold()
        procedure = practice.procedure(for: final.area)
        log = DutyLog(procedure, past.register)
        var names: [PersonID: String] = [:]
        for member in final.members {
            names[member.id] =
                member.details.name?.full ?? "someone unnamed (\(member.role.recorded))"
        }
        writer = ChronologyWriter(names: names, register: past.register, procedure: procedure)
    }

    private var hasWordsOfTheDay: Bool { reader?.readsFormerRoles ?? true }

    mutating func make(_ proof: Chronology.Proof) -> Chronology {
        follow()
        write()
        let opening = past.entries.lazy.compactMap { entry -> String? in
            if case .caseOpened(_, let reason) = entry.body { reason } else { nil }
        }.first
        var chronology = Chronology(
            caseID: past.caseID, area: final.area, procedure: procedure.title,
            reason: opening ?? "", opened: past.entries.first?.recordedAt ?? past.at,
            asOf: past.at, hasWordsOfTheDay: hasWordsOfTheDay, people: people, agencies: agencies,
            lines: lines, duties: log.duties, arisen: arisen, levels: levels, editions: editions,
            keyDates: [],
            proof: proof, withheld: withheld)
        chronology.keyDates = KeyDates(chronology).dates
        return chronology
    }

    private var arisen: [OutcomeThen] {
        let writer = writer
        let end = DecisionThen(final, procedure, at: past.at) { writer.name($0) }
        guard case .workedOut = end.basis else { return [] }
        return end.outcomes.filter { $0.isDuty && $0.isOpen && !log.isOpen($0.key) }
    }

    private func number(_ entry: RecordedEntry) -> Chronology.EntryNumber {
        Chronology.EntryNumber(position: entry.position, id: entry.id)
    }

    // MARK: Following the record

    private mutating func follow() {
        var state = CaseState(id: past.caseID, shared: past.shared)
        for entry in past.entries {
            state.apply(entry)
            raw[entry.id] = entry
            knowledge.note(entry, in: state, past.register)
            noteRoles(entry, state)
            switch entry.body {
            case .decisionReached(let record): decided(record, entry, state)
            case .dutyReported(let report):
                let key = OutcomeKey(report.key).map { parts in
                    var parts = parts
                    parts.subjects = parts.subjects.map(state.subject)
                    return parts.text
                }
                _ = log.report(report, entry, key: key ?? report.key)
            default: break
            }
        }
        for duty in log.duties { writer.duties[duty.key] = duty.wording?.text }
    }

    private mutating func decided(
        _ record: DecisionRecord, _ entry: RecordedEntry, _ state: CaseState
    ) {
        let procedure = procedure
        let naming = hasWordsOfTheDay ? state : final
        let writer = writer
        let places = log.decide(record, entry) { key in
            writer.name(naming.person(of: key, procedure))
        }
        asked[record.after, default: []] += places
        let level = record.level(procedure)
        if levels.last?.level != level || levels.isEmpty {
            let cause = raw[record.after] ?? entry
            levels.append(
                Chronology.LevelLine(level: level, from: entry.recordedAt, entry: number(cause)))
        }
        if editions.last?.contentHash != record.contentHash {
            editions.append(
                Chronology.Edition(
                    contentHash: record.contentHash, from: entry.recordedAt,
                    isTodays: record.contentHash == procedure.contentHash))
        }
    }

    /// What people were recorded as, from when; outside the audit only what they are called now.
    private mutating func noteRoles(_ entry: RecordedEntry, _ state: CaseState) {
        for member in state.members {
            let role = hasWordsOfTheDay ? member.role : final.member(member.id)?.role ?? member.role
            guard roles[member.id]?.last?.role != role else { continue }
            roles[member.id, default: []].append(
                Chronology.RoleSpan(role: role, from: entry.recordedAt, entry: number(entry)))
        }
    }

    // MARK: Writing lines

    private mutating func write() {
        for entry in final.entries {
            guard let recorded = raw[entry.id], let body = body(of: entry, recorded) else {
                continue
            }
            if let line = line(recorded, body) { lines.append(line) }
        }
        lines.sort {
            ($0.happened.milliseconds, $0.entry.position)
                < ($1.happened.milliseconds, $1.entry.position)
        }
    }

    /// The entry in the words of its day for the audit, else as it is released to the reader now.
    private mutating func body(of entry: RecordedEntry, _ recorded: RecordedEntry) -> EntryBody? {
        guard let reader else { return recorded.body }
        let shown: EntryBody
        if entry.body.isRefusal || entry.body.isShownApart {
            // They have no label because no view of a case shows them; whoever sees the whole case
            // sees them.
            shown = entry.body
        } else if entry.body.isBookkeeping {
            return nil
        } else if let released = final.released(entry, to: reader.viewer).shown {
            shown = released
        } else {
            withheld += 1
            return nil
        }
        return reader.readsFormerRoles ? recorded.body : shown
    }

    private func line(_ entry: RecordedEntry, _ body: EntryBody) -> ChronologyLine? {
        guard let words = writer.words(entry, body) else { return nil }
        let worker = past.register.workers[entry.worker]
        let learned = words.learned.flatMap { $0 == entry.recordedAt ? nil : $0 }
        return ChronologyLine(
            entry: number(entry), sort: words.sort, title: words.title,
            happened: words.happened ?? entry.recordedAt, isDayOnly: words.isDayOnly,
            learned: learned, recorded: entry.recordedAt, by: worker?.name ?? "",
            agency: entry.agency, agencyName: past.register.agencies[entry.agency]?.name ?? "",
            words: words.words, interpretation: words.interpretation,
            provenance: words.provenance, facts: words.facts, knownTo: knownTo(entry.id),
            asked: asked[entry.id] ?? [], isAnswer: words.isAnswer,
            isTurningPoint: words.isTurningPoint,
            isAboutSomeone: words.isAboutSomeone,
            isCorrection: words.isCorrection)
    }

    private func knownTo(_ entry: EntryID) -> [ChronologyLine.Knowledge] {
        knowledge.known.compactMap { agency, known in
            known[entry].map {
                ChronologyLine.Knowledge(
                    agency: agency, since: $0.since, isOwn: $0.isOwn, isCut: !$0.isWhole)
            }
        }.sorted {
            ($0.since.milliseconds, $0.isOwn ? 0 : 1, $0.agency.text)
                < ($1.since.milliseconds, $1.isOwn ? 0 : 1, $1.agency.text)
        }
    }

    // MARK: People and agencies

    private var people: [Chronology.Person] {
        final.members.map { member in
            Chronology.Person(
                id: member.id, name: member.details.name?.full, born: member.details.born,
                roles: roles[member.id] ?? [])
        }
    }

    /// In the order in which they came to the case.
    private var agencies: [Chronology.AgencyLine] {
        var order: [AgencyID] = []
        var workers: [AgencyID: [Chronology.WorkerLine]] = [:]
        var seen: Set<WorkerID> = []
        var recorded: [AgencyID: Int] = [:]
        func add(_ id: WorkerID, _ side: Side?, _ from: Instant) {
            guard let worker = past.register.workers[id], seen.insert(id).inserted else { return }
            if !order.contains(worker.agency) { order.append(worker.agency) }
            workers[worker.agency, default: []].append(
                Chronology.WorkerLine(name: worker.name, role: worker.role, side: side, from: from))
        }
        for entry in past.entries {
            if case .workerAssigned(let id, let side, _) = entry.body {
                // Beside whom somebody was put says what that person was called then.
                let now = final.side(of: id) ?? side
                add(id, hasWordsOfTheDay ? side : now, entry.recordedAt)
            }
        }
        for entry in past.entries {
            // That somebody was kept out is told to nobody but who audits the openings.
            guard !entry.body.isBookkeeping || entry.body.isRefusal else { continue }
            add(entry.worker, nil, entry.recordedAt)
            if !entry.body.isBookkeeping { recorded[entry.agency, default: 0] += 1 }
        }
        return order.compactMap { id in
            guard let agency = past.register.agencies[id] else { return nil }
            return Chronology.AgencyLine(
                id: id, name: agency.name, kind: agency.kind, workers: workers[id] ?? [],
                recorded: recorded[id] ?? 0,
                firstKnew: knowledge.known[id]?.values.map(\.since).min())
        }
    }
}
