import Barrier
public import Domain

/// Confidential: for the court only.
///
/// What a court must know and no party may be given: it is made from the whole case, lodged apart
/// from the bundle, and never written for, shown to or read out to the person of concern. It is no
/// `KnowableDocument`, so that nothing that prints those can print it, and the page in the bundle does
/// not speak of it.
public struct CourtAnnex: Hashable, Sendable {
    /// What is in the annex only when the court asked for it (004-113, DX-06).
    public enum Asked: String, Hashable, Sendable, CaseIterable {
        case addresses
    }

    public struct Section: Hashable, Sendable {
        public var heading: String
        public var lines: [String]
    }

    /// Stands over and under every page.
    public static let marking =
        "CONFIDENTIAL: FOR THE COURT ONLY. Not to be given, shown or read out to any party."

    public var written: Day
    public var sections: [Section]

    public var fileName: String { "annex-\(written).pdf" }

    public var text: String {
        let body = sections.map { section in
            ([section.heading] + section.lines.map { "- " + $0 }).joined(separator: "\n")
        }
        return ([CourtAnnex.marking, written.spelledOut] + body + [CourtAnnex.marking])
            .joined(separator: "\n\n") + "\n"
    }
}

extension CourtAnnex {
    /// What the manager who lodges it may see by table D2, with the reasons that are on record.
    ///
    /// Who told of something in confidence is in no section; nor is where anybody is, unless asked.
    init(_ state: CaseState, _ manager: Viewer, asked: Set<Asked>, on day: Day) {
        let reading = AnnexReading(state, manager)
        var sections = [
            Section(heading: "What the victim said", lines: reading.words(of: .victim)),
            Section(heading: "What children said", lines: reading.words(of: .child)),
            Section(
                heading: "What others told us, who are not named",
                lines: reading.words(of: .thirdParty)),
            Section(
                heading: "What police and other agencies told us",
                lines: reading.words(of: .police) + reading.words(of: .agency)),
            Section(heading: "Incidents", lines: reading.incidents),
            Section(heading: "Police attendance", lines: reading.attendances),
            Section(heading: "Risk, as it was assessed", lines: reading.risk),
            Section(heading: "Orders that were not served", lines: reading.ordersNotServed),
        ]
        if asked.contains(.addresses) {
            sections.append(
                Section(
                    heading: "Addresses, which the court asked for", lines: reading.addresses))
        }
        self.init(written: day, sections: sections.filter { !$0.lines.isEmpty })
    }
}

/// The lines of an annex, from the entries that are let through to its manager.
private struct AnnexReading {
    private let state: CaseState
    private let entries: [(recorded: Instant, body: EntryBody)]

    init(_ state: CaseState, _ manager: Viewer) {
        self.state = state
        // What the manager happened to write down is no reason to lodge it.
        var manager = manager
        manager.worker = WorkerID(random: [UInt8](repeating: 0, count: 16))
        entries = state.entries.compactMap { entry in
            state.released(entry, to: manager).shown.map { (entry.recordedAt, $0) }
        }
    }

    func words(of source: Source) -> [String] {
        lines { _, body in
            guard case .statementRecorded(let said) = body, said.provenance.source == source else {
                return nil
            }
            return (said.said, "\(said.said.day.spelledOut): “\(said.words)”")
        }
    }

    var incidents: [String] {
        lines { _, body in
            guard case .incidentRecorded(let incident) = body else { return nil }
            return (incident.at, "\(incident.at.day.spelledOut): \(incident.what)")
        }
    }

    var attendances: [String] {
        lines { _, body in
            guard case .policeAttended(let value) = body else { return nil }
            let grade = value.grade.map { ", graded \($0.rawValue)" } ?? ""
            let summary = value.summary.map { ": \($0)" } ?? ""
            return (value.at, value.at.spelledOut + grade + summary)
        }
    }

    var risk: [String] {
        lines { recorded, body in
            switch body {
            case .dashCompleted(_, let form):
                return (
                    form.completed,
                    "\(form.completed.day.spelledOut): DASH checklist,"
                        + " \(form.yes) of \(DashForm.itemCount) items answered yes"
                )
            case .judgementSet(_, let judgement):
                let reasons = judgement.reasons.joined(separator: "; ")
                return (
                    recorded,
                    "\(recorded.day.spelledOut): professional judgement"
                        + " \(judgement.level.rawValue), because: \(reasons)"
                )
            default: return nil
            }
        }
    }

    /// By the latest that is known of each order.
    var ordersNotServed: [String] {
        let waiting = Set(
            state.orders.filter { $0.latest.value.served == nil }.map(\.latest.value))
        return lines { recorded, body in
            guard case .orderRecorded(let order) = body,
                waiting.contains(where: { $0.isSame(as: order) })
            else { return nil }
            let stage = order.considered ? "proposed or applied for" : "made and not served"
            let start = order.start.map { ", from \($0.spelledOut)" } ?? ""
            return (recorded, OrderTexts.name(order.kind) + ", " + stage + start)
        }
    }

    var addresses: [String] {
        state.members.filter { $0.role != .personOfConcern }.compactMap { member in
            let details = entries.reduce(into: PersonDetails()) { details, entry in
                if case .personDescribed(member.id, let later) = entry.body {
                    details = details.updated(by: later)
                }
            }
            let address = [details.address, details.postcode].compactMap { $0 }
            guard !address.isEmpty else { return nil }
            return ([details.name?.full ?? member.role.rawValue] + address).joined(separator: ", ")
        }
    }

    /// In the order of when it happened.
    private func lines(
        _ line: (Instant, EntryBody) -> (at: Instant, text: String)?
    ) -> [String] {
        entries.compactMap { line($0.recorded, $0.body) }.sorted { $0.at < $1.at }.map(\.text)
    }
}

extension Order {
    /// The same order in the same stage, whatever note stands with it.
    fileprivate func isSame(as other: Order) -> Bool {
        var own = self
        own.note = other.note
        return own == other
    }
}

extension Office {
    /// The annex of a case, for a manager, who lodges it with the court; nil for everyone else.
    ///
    /// Where somebody is, is in it only when the court asked and the manager recorded a reason.
    public func courtAnnex(
        _ caseID: CaseID, asked: Set<CourtAnnex.Asked>, for workerID: WorkerID
    ) async throws -> CourtAnnex? {
        try await opening(caseID, by: workerID) { state, worker, _ in
            guard worker.role == .manager, let viewer = state.viewer(worker, at: now()),
                viewer.column == .manager
            else { return nil }
            return CourtAnnex(state, viewer, asked: asked, on: now().day)
        }
    }
}
