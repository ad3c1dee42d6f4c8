import Barrier
public import Domain

/// From a case to what the person of concern may know of it: entries first, each let through by
/// table D2 for that person, then a view made of those alone.
struct Projection {
    /// What may be known, as let through, with the person's own worker where one wrote it; nothing
    /// else of the case is reachable from here.
    private let entries: [(body: EntryBody, worker: KnowableView.Worker?)]
    private let concern: PersonID
    private let firstName: PersonName?

    /// Nil where no person of concern is recorded: while roles are undetermined the wall stands both
    /// ways (DX-24).
    init?(_ state: CaseState, _ register: Register) {
        guard let member = state.personOfConcern else { return nil }
        concern = member.id
        entries = state.entries.compactMap { entry in
            guard let body = state.released(entry, to: Projection.reader).shown else { return nil }
            // Only a worker of the person's own is named to them.
            let isOwn = state.side(of: entry.worker) == .personOfConcern
            return (body, isOwn ? register.letterHead(of: entry.worker) : nil)
        }
        // What someone is called is theirs, whoever wrote it down first.
        let described = member.described.lazy.compactMap { state.entry($0) }
        firstName =
            described.compactMap { entry -> PersonName? in
                guard case .personDescribed(_, let details) = entry.body, let name = details.name
                else { return nil }
                let called = PersonName(given: name.given, family: name.family)
                return release(Labelled(called, Label([.concernDealings])), to: Projection.reader)
                    .shown
            }.first
    }

    /// The person of concern as a reader, who recorded nothing and belongs to no agency, so that
    /// only the table opens anything.
    static let reader = Viewer(
        worker: WorkerID(random: [UInt8](repeating: 0, count: 16)),
        agency: AgencyID(random: [UInt8](repeating: 0, count: 16)), column: .personOfConcern)

    var view: KnowableView {
        KnowableView(
            person: person,
            acknowledgement: finding(.acknowledges)
                .flatMap(KnowableView.Acknowledgement.init(rawValue:)) ?? .notKnown,
            permitsPartnerContact: answer(.permitsPartnerContact),
            onProgramme: answer(.onProgramme), awaitingProgramme: answer(.awaitingProgramme),
            said: words(of: .personOfConcern), observed: words(of: .ownObservation),
            orders: orders, appointments: appointments, attendance: attendance)
    }

    private var bodies: [EntryBody] { entries.map(\.body) }

    private var person: KnowableView.Person {
        let details = bodies.reduce(into: PersonDetails()) { details, body in
            if case .personDescribed(concern, let later) = body {
                details = details.updated(by: later)
            }
        }
        return KnowableView.Person(
            name: details.name ?? firstName, address: details.address, postcode: details.postcode,
            phone: details.phone, email: details.email)
    }

    /// The latest answer to a fact.
    private func finding(_ fact: KnowableFact) -> String? {
        bodies.lazy.compactMap { body -> String? in
            guard case .findingRecorded(let finding) = body, finding.fact == fact.rawValue else {
                return nil
            }
            return finding.value
        }.last
    }

    private func answer(_ fact: KnowableFact) -> Answer {
        finding(fact).flatMap(Answer.init(rawValue:)) ?? .unknown
    }

    private func words(of source: Source) -> [KnowableView.Words] {
        let said = bodies.compactMap { body -> (Instant, KnowableView.Words)? in
            guard case .statementRecorded(let statement) = body,
                statement.provenance.source == source
            else { return nil }
            return (
                statement.said, KnowableView.Words(on: statement.said.day, words: statement.words)
            )
        }
        return said.sorted { ($0.0, $0.1.words) < ($1.0, $1.1.words) }.map(\.1)
    }

    /// The latest that is known of each order that was served.
    private var orders: [KnowableView.ServedOrder] {
        var latest: [Order] = []
        for case .orderRecorded(let order) in bodies {
            if let place = latest.lastIndex(where: { $0.isContinued(by: order) }) {
                latest[place] = order
            } else {
                latest.append(order)
            }
        }
        let served = latest.compactMap { order in
            order.served.map {
                KnowableView.ServedOrder(
                    kind: order.kind, served: $0.day, start: order.start, end: order.end,
                    isEndless: order.endless == .yes)
            }
        }
        return served.sorted { ($0.served, $0.kind.rawValue) < ($1.served, $1.kind.rawValue) }
    }

    private var appointments: [KnowableView.Appointment] {
        let planned = entries.compactMap { entry -> KnowableView.Appointment? in
            guard case .contactPlanned(let contact) = entry.body else { return nil }
            return KnowableView.Appointment(
                at: contact.at, place: contact.place, channel: contact.channel,
                purpose: contact.purpose, with: entry.worker)
        }
        return planned.sorted { left, right in
            let times = (left.at?.milliseconds ?? .max, right.at?.milliseconds ?? .max)
            return times.0 == times.1
                ? left.channel.rawValue < right.channel.rawValue : times.0 < times.1
        }
    }

    private var attendance: [KnowableView.Attendance] {
        let seen = bodies.compactMap { body -> KnowableView.Attendance? in
            guard case .developmentRecorded(let development) = body,
                let kind = KnowableView.Attendance.Kind(rawValue: development.kind)
            else { return nil }
            return KnowableView.Attendance(kind: kind, on: development.on)
        }
        return seen.sorted { ($0.on, $0.kind.rawValue) < ($1.on, $1.kind.rawValue) }
    }
}

extension Register {
    /// How letters name a worker, and the office by the name that it has for letters.
    public func letterHead(of id: WorkerID) -> KnowableView.Worker? {
        guard let worker = workers[id] else { return nil }
        let agency = agencies[worker.agency]
        return KnowableView.Worker(
            name: worker.name, office: agency?.letterName, phone: agency?.letterPhone)
    }
}

extension Office {
    /// What the person of concern may know, for a worker who writes to that person: one beside that
    /// person, or a manager.
    ///
    /// Nil for everyone else, and where nobody is the person of concern, which looks the same as no
    /// case at all.
    public func knowable(
        _ caseID: CaseID, for workerID: WorkerID
    ) async throws -> KnowableView? {
        try await opening(caseID, by: workerID) { knowable($0, $1, $2) }
    }

    /// The same of a case that the worker has open.
    func knowable(
        _ state: CaseState, _ worker: Worker, _ register: Register
    ) -> KnowableView? {
        state.seesDocuments(worker) ? Projection(state, register)?.view : nil
    }
}
