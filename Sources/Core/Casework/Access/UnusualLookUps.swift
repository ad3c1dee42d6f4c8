public import Domain

/// What of the look-ups of some weeks stands out, for who audits.
///
/// It says what happened, not that it was wrong.
public struct UnusualLookUp: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Went in without being on the case.
        case emergency
        /// Somebody in the case may be close to them, or they may stand on both sides of somebody.
        case conflict
        /// Asked several times within a week for cases that are not theirs.
        case missed
        /// Opened very many cases within an hour.
        case many
        /// Opened one case on many days and recorded nothing in it.
        case onlyLooked
        /// Searched very often within a day.
        case searched
    }

    public var kind: Kind
    public var worker: WorkerID
    /// The last time that counts for it.
    public var at: Instant
    /// How often: cases, days or tries.
    public var count: Int
    public var caseID: CaseID?
}

/// The measures by which a look-up stands out; they are meant to be read by a person afterwards.
enum LookUpMeasure {
    static let weeks = 4
    static let missedInAWeek = 3
    static let casesInAnHour = 15
    static let daysOnlyLooked = 5
    static let searchesInADay = 40

    private static let hour: Int64 = 3_600_000

    /// - Parameter hasRecorded: whether a worker ever recorded something in a case.
    static func unusual(
        _ rows: [LookUpRow], hasRecorded: (WorkerID, CaseID) -> Bool
    ) -> [UnusualLookUp] {
        var found: [UnusualLookUp] = []
        for row in rows where row.kind == .emergency || row.kind == .conflict {
            found.append(
                UnusualLookUp(
                    kind: row.kind == .emergency ? .emergency : .conflict, worker: row.worker,
                    at: row.at, count: 1, caseID: row.caseID))
        }
        for (worker, own) in Dictionary(grouping: rows, by: \.worker) {
            let sorted = own.sorted { $0.at < $1.at }
            func most(
                _ kind: LookUpRow.Kind, within hours: Int64, _ count: ([LookUpRow]) -> Int
            ) -> (count: Int, at: Instant)? {
                densest(sorted.filter { $0.kind == kind }, within: hours * hour, count)
            }
            if let missed = most(.missed, within: 7 * 24, \.count), missed.count >= missedInAWeek {
                found.append(
                    UnusualLookUp(
                        kind: .missed, worker: worker, at: missed.at, count: missed.count))
            }
            if let many = most(.opened, within: 1, { Set($0.map(\.caseID)).count }),
                many.count >= casesInAnHour
            {
                found.append(
                    UnusualLookUp(kind: .many, worker: worker, at: many.at, count: many.count))
            }
            if let searched = most(.searched, within: 24, \.count),
                searched.count >= searchesInADay
            {
                found.append(
                    UnusualLookUp(
                        kind: .searched, worker: worker, at: searched.at, count: searched.count))
            }
            let opened = Dictionary(
                grouping: sorted.filter { $0.kind == .opened }, by: \.caseID)
            for case (let caseID?, let openings) in opened where !hasRecorded(worker, caseID) {
                let days = Set(openings.map(\.at.day)).count
                guard days >= daysOnlyLooked, let last = openings.last else { continue }
                found.append(
                    UnusualLookUp(
                        kind: .onlyLooked, worker: worker, at: last.at, count: days,
                        caseID: caseID))
            }
        }
        return found.sorted {
            ($1.at, $0.kind.rawValue, $0.worker.text) < ($0.at, $1.kind.rawValue, $1.worker.text)
        }
    }

    /// The stretch of that length that holds most; rows come by time.
    private static func densest(
        _ rows: [LookUpRow], within length: Int64, _ count: ([LookUpRow]) -> Int
    ) -> (count: Int, at: Instant)? {
        var best: (count: Int, at: Instant)?
        var first = 0
        for (place, row) in rows.enumerated() {
            while rows[first].at.milliseconds <= row.at.milliseconds - length { first += 1 }
            let held = count(Array(rows[first...place]))
            if held > best?.count ?? 0 { best = (held, row.at) }
        }
        return best
    }
}

/// What stands out, with whom it is about by name.
public struct LookUpReport: Sendable {
    public struct Line: Sendable {
        public var lookUp: UnusualLookUp
        public var worker: String
        public var agency: String
    }

    public var since: Instant
    public var lines: [Line]
    /// Cases in which an auditor has something to look into.
    public var toReview: [CaseID]
}

extension Office {
    /// What stands out among the look-ups of the last weeks; nil for all but an auditor.
    public func unusualLookUps(for workerID: WorkerID) async throws -> LookUpReport? {
        try await store.read { reading in
            let register = try register(reading)
            guard let auditor = register.workers[workerID], auditor.role == .auditor else {
                return nil
            }
            let since = now().adding(hours: -24 * 7 * LookUpMeasure.weeks)
            let areas = Set(auditor.areas)
            let rows = try reading.lookUps(since: since, nil).filter { row in
                row.worker != workerID
                    && register.workers[row.worker].map {
                        !areas.isDisjoint(with: $0.areas)
                    } ?? false
            }
            var states: [CaseID: CaseState] = [:]
            func state(_ caseID: CaseID) throws -> CaseState? {
                if let known = states[caseID] { return known }
                states[caseID] = try load(caseID, reading, register)
                return states[caseID]
            }
            var recorders: [CaseID: Set<WorkerID>] = [:]
            for caseID in LookUpMeasure.onlyLookedCandidates(rows) {
                recorders[caseID] = Set(try state(caseID)?.entries.map(\.worker) ?? [])
            }
            let unusual = LookUpMeasure.unusual(rows) { worker, caseID in
                recorders[caseID]?.contains(worker) ?? true
            }
            var toReview: [CaseID] = []
            for case let caseID? in unusual.map(\.caseID) where !toReview.contains(caseID) {
                guard let state = try state(caseID), areas.contains(state.area) else { continue }
                let isOpen =
                    state.access.conflicts.contains { $0.review == nil }
                    || state.access.emergencies.contains { $0.review == nil }
                if isOpen { toReview.append(caseID) }
            }
            return LookUpReport(
                since: since,
                lines: unusual.map { lookUp in
                    let worker = register.workers[lookUp.worker]
                    return LookUpReport.Line(
                        lookUp: lookUp, worker: worker?.name ?? "",
                        agency: worker.flatMap { register.agencies[$0.agency]?.name } ?? "")
                }, toReview: toReview)
        }
    }

    /// Emergency access that waits for this manager: in own cases and by workers of the own agency.
    func emergenciesToReview(
        _ worker: Worker, _ register: Register, _ reading: any CaseReading
    ) throws -> [CaseID] {
        guard worker.role == .manager else { return [] }
        let since = now().adding(hours: -24 * 7 * LookUpMeasure.weeks)
        let own = Set(try reading.cases(assignedTo: worker.id))
        var waiting: [CaseID] = []
        for row in try reading.lookUps(since: since, .emergency) {
            guard let caseID = row.caseID, !waiting.contains(caseID),
                row.agency == worker.agency || own.contains(caseID),
                let state = try load(caseID, reading, register),
                state.access.emergencies.contains(where: {
                    Permissions.reviews($0, worker, state)
                })
            else { continue }
            waiting.append(caseID)
        }
        return waiting
    }
}

extension LookUpMeasure {
    /// Cases that somebody opened on so many days that it matters whether they recorded anything.
    static func onlyLookedCandidates(_ rows: [LookUpRow]) -> [CaseID] {
        var days: [CaseID: [WorkerID: Set<Day>]] = [:]
        for row in rows where row.kind == .opened {
            guard let caseID = row.caseID else { continue }
            days[caseID, default: [:]][row.worker, default: []].insert(row.at.day)
        }
        return days.filter { $0.value.values.contains { $0.count >= daysOnlyLooked } }
            .map(\.key).sorted { $0.text < $1.text }
    }
}
