import Barrier
import Domain
import ReleaseCheck
import Rules

/// What the release check protects in a case: everything about the victim, the children and third
/// parties that the record holds, with what the person of concern may know beside it.
struct ProtectedRecord {
    private let state: CaseState
    private let register: Register
    private let procedure: Procedure
    private var items: [ProtectedItem] = []

    static func make(
        _ state: CaseState, _ register: Register, _ procedure: Procedure, _ view: KnowableView?
    ) -> ReleaseRecord {
        var record = ProtectedRecord(state, register, procedure)
        record.addPeople()
        record.addWords()
        record.addWork()
        return ReleaseRecord(
            protected: record.items, permitted: view.map(record.permitted) ?? [],
            parties: record.parties)
    }

    private init(_ state: CaseState, _ register: Register, _ procedure: Procedure) {
        self.state = state
        self.register = register
        self.procedure = procedure
    }

    private mutating func add(
        _ kind: InformationKind, _ text: String?, detail: String? = nil, source: String = ""
    ) {
        guard let text, text.contains(where: { !$0.isWhitespace }) else { return }
        items.append(
            ProtectedItem(
                id: "item-\(items.count + 1)", kind: kind, text: text, detail: detail ?? "",
                source: source))
    }

    private func word(_ role: Role?) -> String { role?.rawValue ?? "" }

    // MARK: People

    /// Where everyone but the person of concern is and how they are reached.
    ///
    /// While roles are undetermined everyone is protected from everyone (DX-24). Every address that
    /// was ever recorded counts, because an old one leads to a new one.
    private mutating func addPeople() {
        let own = ownPlaces
        for member in state.members where member.role != .personOfConcern {
            let source = word(member.role)
            for case .personDescribed(_, let details)? in member.described.map({
                state.entry($0)?.body
            }) {
                // What they share by the person of concern's own account, that person knows.
                if let address = details.address, !own.contains(address.lowercased()) {
                    add(.address, address, source: source)
                }
                if let postcode = details.postcode, !own.contains(postcode.lowercased()) {
                    add(.postcode, postcode, source: source)
                }
                add(.phone, details.phone, source: source)
                add(.email, details.email, source: source)
                add(.interpreterLanguage, details.language, source: source)
                if let setting = details.setting {
                    add(
                        setting.kind == .nursery ? .nursery : .school, setting.name, source: source)
                }
            }
        }
    }

    private var ownPlaces: Set<String> {
        let details = state.personOfConcern?.details
        return Set([details?.address, details?.postcode].compactMap { $0?.lowercased() })
    }

    private var parties: [Party] {
        state.members.compactMap { member in
            member.details.name.map { name in
                let known = name.knownAs.map { " (\($0))" } ?? ""
                return Party(role: member.role.rawValue, name: name.full + known)
            }
        }
    }

    // MARK: Words

    private mutating func addWords() {
        for statement in state.statements {
            addStatement(statement.value, state.entry(statement.entry))
        }
        for incident in state.incidents {
            add(kind(of: incident.value.provenance, nil), incident.value.what)
        }
        for finding in state.findings {
            guard let entry = state.entry(finding.entry), !isKnowable(entry) else { continue }
            add(kind(of: finding.value.provenance, entry), finding.value.note)
        }
        for attendance in state.attendances { add(.plan, attendance.value.summary) }
        for taken in state.notifications.map(\.value) {
            add(.thirdPartyStatement, taken.what)
            // "18 Corve Terrace" is looked for as an address, "in the hall" as what was said.
            let isAddress = taken.place?.contains(where: \.isNumber) == true
            if let place = taken.place, !ownPlaces.contains(place.lowercased()) {
                add(isAddress ? .address : .thirdPartyStatement, place)
            }
        }
        for order in state.orders.map(\.latest.value) { add(.plan, order.note) }
    }

    private mutating func addStatement(_ statement: Statement, _ entry: RecordedEntry?) {
        if let entry, isKnowable(entry) {
            // What a worker makes of someone's words is the worker's, and is not said to them.
            add(.plan, statement.interpretation)
            return
        }
        let source = statement.provenance.source.rawValue
        add(kind(of: statement.provenance, entry), statement.words, source: source)
        add(.plan, statement.interpretation, source: source)
        add(.dateOnlyVictimKnows, statement.setting, source: source)
        for other in statement.othersPresent + statement.provenance.through {
            add(.thirdPartyIdentity, other, source: source)
        }
    }

    private func kind(of provenance: Provenance, _ entry: RecordedEntry?) -> InformationKind {
        let owner = entry.flatMap { state.owner(of: $0.stream) }?.role
        switch (provenance.source, owner) {
        case (.child, _), (_, .child): return .childStatement
        case (.victim, _), (_, .victim), (_, .undetermined): return .victimStatement
        default: return .thirdPartyStatement
        }
    }

    private func isKnowable(_ entry: RecordedEntry) -> Bool {
        state.released(entry, to: Projection.reader).shown != nil
    }

    // MARK: What is done for the victim

    private mutating func addWork() {
        for assignment in state.assignments
        where assignment.side == .victim || assignment.side == .child {
            add(.worker, register.workers[assignment.worker]?.name)
            let agency = register.workers[assignment.worker].flatMap {
                register.agencies[$0.agency]
            }
            if !concernAgencies.contains(agency?.id) { add(.serviceUse, agency?.name) }
        }
        for contact in state.contacts where contact.value.with != .personOfConcern {
            let when = contact.value.at.map { "\($0.day) \($0.time)" }
            add(.dateOnlyVictimKnows, contact.value.place, detail: when)
        }
        for referral in state.referrals.map(\.value)
        where state.member(referral.person)?.role != .personOfConcern {
            let service = referral.service.flatMap { procedure.services[$0] }
            add(.serviceUse, service?.name ?? referral.service)
            add(.plan, referral.note)
        }
        for development in state.developments.map(\.value)
        where state.member(development.about)?.role != .personOfConcern {
            add(.plan, development.detail)
        }
        for judgement in state.judgements.map(\.value) {
            add(.marac, judgement.evidence)
            for reason in judgement.reasons { add(.marac, reason) }
        }
        for form in state.assessments {
            guard let entry = state.entry(form.entry), !isKnowable(entry) else { continue }
            for item in form.value.items.values { add(.victimStatement, item.note) }
            add(.victimStatement, form.value.note)
        }
        // That any of them exists is protected whether it does or not (DX-22).
        for name in ["MARAC", "DASH", "DARA", "Domestic Violence Disclosure Scheme", "IDVA"] {
            add(.marac, name)
        }
    }

    private var concernAgencies: Set<AgencyID?> {
        let workers = state.assignments.filter { $0.side == .personOfConcern }
        return Set(workers.map { register.workers[$0.worker]?.agency })
    }

    // MARK: What may be said

    /// What the person of concern knows, as texts that a document may rest on.
    private func permitted(_ view: KnowableView) -> [String] {
        var texts: [String] = []
        let person = view.person
        texts += [person.name?.full, person.address, person.postcode, person.phone, person.email]
            .compactMap { $0 }
        texts += (view.said + view.observed).map { "\($0.on): \($0.words)" }
        texts += view.appointments.map { appointment in
            let parts = [
                appointment.at.map { "\($0.day) \($0.time)" }, appointment.place,
                appointment.with?.name, appointment.with?.office, appointment.with?.phone,
            ]
            return "An appointment. " + parts.compactMap { $0 }.joined(separator: ", ")
        }
        texts += view.orders.map { order in
            "\(order.kind.rawValue), served \(order.served)"
        }
        texts += view.attendance.map { "\($0.kind.rawValue), \($0.on)" }
        return texts
    }
}
