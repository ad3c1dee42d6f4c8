import Domain

/// Says what is on record in the words of corrected roles: of the same people, by what they are now.
///
/// Words that somebody said are never touched, only what Sightline itself calls people.
struct RestatedRoles {
    private let before: CaseState
    private let after: [PersonID: Role]
    private let firstBefore: PersonID?
    private let firstAfter: PersonID?

    init(_ state: CaseState, _ correction: RoleCorrection) {
        before = state
        var roles: [PersonID: Role] = [:]
        for member in state.members { roles[member.id] = member.role }
        for change in correction.changes where roles[change.person] != nil {
            roles[change.person] = change.to
        }
        after = roles
        firstBefore = state.firstParty?.id
        let order = state.members.map(\.id)
        firstAfter =
            order.first { roles[$0] == .personOfConcern }
            ?? order.first { roles[$0] == .undetermined }
    }

    /// A worker stays beside the same person, whatever that person is called.
    ///
    /// Where it cannot be told beside whom a worker stands, the worker is kept from what the victim
    /// said.
    func assignment(
        _ assignment: CaseState.Assignment, beside person: PersonID?
    ) -> CaseState.Assignment {
        guard assignment.side == .victim || assignment.side == .personOfConcern else {
            return assignment
        }
        var moved = assignment
        moved.beside = person
        if let person {
            moved.side = after[person] == .personOfConcern ? .personOfConcern : .victim
        } else {
            moved.side = .personOfConcern
        }
        return moved
    }

    func entry(_ entry: RecordedEntry) -> RecordedEntry {
        var restated = entry
        restated.body = body(entry)
        return restated
    }

    private func body(_ entry: RecordedEntry) -> EntryBody {
        switch entry.body {
        case .personAdded(let person, let role, let file):
            return .personAdded(person, after[person] ?? role, file: file)
        case .personDescribed(let person, var details):
            // With whom a child lives was said of another person.
            if details.household == .livesWithVictim { details.household = .unknown }
            return .personDescribed(person, details)
        case .workerAssigned(let worker, let side, let role):
            return .workerAssigned(worker, self.side(of: worker) ?? side, as: role)
        case .emergencyAccessTaken(var access):
            access.side = side(of: access.worker) ?? access.side
            return .emergencyAccessTaken(access)
        case .rolesCorrected(let correction):
            return .rolesCorrected(correction.notice { after[$0] })
        case .statementRecorded(var statement):
            statement.provenance = provenance(statement.provenance, entry)
            return .statementRecorded(statement)
        case .incidentRecorded(var incident):
            incident.provenance = provenance(incident.provenance, entry)
            return .incidentRecorded(incident)
        case .findingRecorded(let finding): return .findingRecorded(self.finding(finding, entry))
        case .contactPlanned(var contact):
            contact.with = partner(contact)
            return .contactPlanned(contact)
        case .dashCompleted(let person, var form):
            if form.respondent == .victim, after[person] == .personOfConcern {
                form.respondent = .personOfConcern
            }
            form.items = form.items.mapValues { item in
                var item = item
                item.source = item.source.map { source($0, of: nil) }
                return item
            }
            return .dashCompleted(person, form)
        case .assessmentCompleted(var form):
            form.respondent = respondent(form.respondent, entry)
            form.items = form.items.mapValues { item in
                var item = item
                item.source = item.source.map { source($0, of: nil) }
                return item
            }
            return .assessmentCompleted(form)
        default: return entry.body
        }
    }

    /// The side on which a worker stands now; nil for who is not on the case.
    private func side(of worker: WorkerID) -> Side? {
        before.assignments.last { $0.worker == worker }.map {
            assignment($0, beside: before.beside($0)?.id).side
        }
    }

    // MARK: Whom something came from

    private func provenance(_ provenance: Provenance, _ entry: RecordedEntry) -> Provenance {
        var restated = provenance
        restated.source = source(
            provenance.source, of: provenance.person ?? before.owner(of: entry.stream)?.id)
        return restated
    }

    /// A source by what its person is called now.
    ///
    /// Where nobody can tell who it was, it is kept as a victim's.
    private func source(_ source: Source, of speaker: PersonID?) -> Source {
        guard source == .victim || source == .personOfConcern else { return source }
        let former = source == .victim ? before.formerVictim : before.personOfConcern?.id
        guard let person = speaker ?? former, let role = after[person] else { return .victim }
        return switch role {
        case .personOfConcern: .personOfConcern
        case .child: .child
        case .victim, .undetermined: .victim
        }
    }

    private func respondent(
        _ respondent: AssessmentForm.Respondent, _ entry: RecordedEntry
    ) -> AssessmentForm.Respondent {
        let owner = before.owner(of: entry.stream)?.id
        switch respondent {
        case .victim, .personOfConcern:
            let said: Source = respondent == .victim ? .victim : .personOfConcern
            return source(said, of: owner) == .personOfConcern ? .personOfConcern : .victim
        case .professional, .child: return respondent
        }
    }

    private func partner(_ contact: PlannedContact) -> PlannedContact.Partner {
        let former: PersonID?
        switch contact.with {
        case .victim: former = contact.person ?? before.formerVictim
        case .personOfConcern: former = contact.person ?? before.personOfConcern?.id
        case .child, .household: return contact.with
        }
        return former.flatMap { after[$0] } == .personOfConcern ? .personOfConcern : .victim
    }

    // MARK: Whom something is about

    /// A fact that is named by a role stays with the person whom it was found of; *first* and
    /// *second* of a pair stay who they were.
    private func finding(_ finding: Finding, _ entry: RecordedEntry) -> Finding {
        var restated = finding
        restated.provenance = provenance(finding.provenance, entry)
        if finding.fact == CaseState.roleFinding, firstBefore != firstAfter {
            restated.value = CaseState.otherParty[finding.value] ?? finding.value
        }
        let parts = finding.fact.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return restated }
        let subject: PersonID?
        switch parts[0] {
        case "victim": subject = before.formerVictim
        case "concern": subject = before.personOfConcern?.id
        default: return restated
        }
        let word =
            switch subject.flatMap({ after[$0] }) {
            case .victim: "victim"
            case .personOfConcern: "concern"
            case .child, .undetermined, nil: "person"
            }
        restated.fact = word + "." + parts[1]
        return restated
    }
}

extension CaseState {
    /// What a trained assessor found, of the first and the second of a pair.
    static let roleFinding = "roles.finding"
    static let otherParty = ["firstPrimary": "secondPrimary", "secondPrimary": "firstPrimary"]

    /// The victim where there is one alone.
    var formerVictim: PersonID? {
        let victims = members(.victim)
        return victims.count == 1 ? victims.first?.id : nil
    }
}
