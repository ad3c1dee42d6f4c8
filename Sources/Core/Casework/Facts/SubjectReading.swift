import Domain
import Rules

/// The facts of each attendance, statement, incident, contact, referral and message.
extension CaseState {
    func readAttendances(into table: inout FactTable) {
        for attendance in attendances {
            let id = attendance.entry.text
            table.add(Subject(id: id), to: .attendance)
            table.set(
                "attendance.at", .instant(attendance.value.at), from: [attendance.entry],
                subject: id)
            if let ends = attendance.value.tourEnds {
                table.set(
                    "attendance.tourEnds", .instant(ends), from: [attendance.entry], subject: id)
            }
            if let grade = attendance.value.grade {
                table.set(
                    "attendance.level", word: grade.rawValue, from: [attendance.entry], subject: id)
            }
        }
    }

    func readStatements(into table: inout FactTable, _ procedure: Procedure) {
        for statement in statements {
            let id = statement.entry.text
            let value = statement.value
            table.add(Subject(id: id, person: value.provenance.person), to: .statement)
            table.set(
                "statement.learned", .instant(value.learned), from: [statement.entry], subject: id)
            table.set(
                "statement.source", word: value.provenance.source.rawValue,
                from: [statement.entry], subject: id)
            if let prompting = value.provenance.prompting {
                table.set(
                    "statement.prompting", word: prompting.rawValue, from: [statement.entry],
                    subject: id)
            }
            let cues = Set(value.cues).union(procedure.cueIndex.cues(in: value.words))
            table.set(
                "statement.cues", word: cues.sorted().joined(separator: ", "),
                from: [statement.entry], subject: id)
            let note = procedure.cueIndex.cues(in: value.interpretation ?? "")
            table.set(
                "statement.noteMinimises", .truth(note.contains("minimiser")),
                from: [statement.entry], subject: id)
            for (fact, answer) in statementAnswers(value) {
                set(answer, "statement." + fact, &table, [statement.entry], subject: id)
            }
        }
    }

    private func statementAnswers(_ statement: Statement) -> [(String, Answer)] {
        [
            ("immediateDanger", statement.answers.immediateDanger),
            ("discloses", statement.answers.discloses),
            ("seeksHelp", statement.answers.seeksHelp),
            ("threat", statement.answers.threat),
            ("alone", statement.answers.alone),
            ("partnerAware", statement.answers.partnerAware),
            ("crime", statement.answers.crime),
            ("intoxicated", statement.state.intoxicated),
        ]
    }

    func readIncidents(into table: inout FactTable) {
        for incident in incidents {
            let id = incident.entry.text
            table.add(Subject(id: id), to: .incident)
            table.set(
                "incident.at", .instant(incident.value.at), from: [incident.entry], subject: id)
            table.set(
                "incident.known", .instant(incident.value.known), from: [incident.entry],
                subject: id)
            set(incident.value.crime, "incident.crime", &table, [incident.entry], subject: id)
        }
    }

    /// A planned contact whose time is long past is no plan any more.
    private static let contactLapsesAfterHours = 24

    func readContacts(into table: inout FactTable, _ now: Instant) {
        for contact in contacts {
            if let at = contact.value.at,
                at.adding(hours: CaseState.contactLapsesAfterHours) < now
            {
                continue
            }
            let id = contact.entry.text
            let value = contact.value
            table.add(Subject(id: id, person: value.person), to: .contact)
            table.set("contact.with", word: value.with.rawValue, from: [contact.entry], subject: id)
            table.set(
                "contact.purpose", word: value.purpose.rawValue, from: [contact.entry], subject: id)
            table.set(
                "contact.channel", word: value.channel.rawValue, from: [contact.entry], subject: id)
            if let at = value.at {
                table.set("contact.at", .instant(at), from: [contact.entry], subject: id)
            }
            for (name, answer) in value.answers {
                set(answer, "contact." + name, &table, [contact.entry], subject: id)
            }
        }
    }

    func readReferrals(into table: inout FactTable, _ procedure: Procedure) {
        for referral in referrals {
            let id = referral.entry.text
            let value = referral.value
            table.add(Subject(id: id, person: value.person), to: .referral)
            if let role = member(value.person)?.role, role != .undetermined {
                table.set("referral.for", word: role.rawValue, from: [referral.entry], subject: id)
            }
            table.set("referral.kind", word: value.kind, from: [referral.entry], subject: id)
            if let consent = value.consent {
                table.set("referral.consent", word: consent, from: [referral.entry], subject: id)
            }
            if let service = value.service.flatMap({ procedure.services[$0] }) {
                // The directory knows a programme's quality; the worker's answer stands over it.
                set(service.accredited.map(answer), "referral.accredited", &table, [], subject: id)
                set(
                    service.partnerSupport.map(answer), "referral.partnerSupport", &table, [],
                    subject: id)
                table.set("referral.gateway", .truth(service.gateway), subject: id)
            }
            for (name, answer) in value.answers {
                set(answer, "referral." + name, &table, [referral.entry], subject: id)
            }
        }
    }

    func readMessages(into table: inout FactTable) {
        for message in messages {
            let id = message.entry.text
            table.add(Subject(id: id, person: message.value.to), to: .message)
            let role = member(message.value.from)?.role
            table.set(
                "message.from",
                word: role == .personOfConcern || role == .victim
                    ? role?.rawValue ?? "other" : "other",
                from: [message.entry], subject: id)
            set(
                message.value.requestedByVictim, "message.requestedByVictim", &table,
                [message.entry], subject: id)
        }
    }

    private func answer(_ truth: Bool) -> Answer { truth ? .yes : .no }
}
