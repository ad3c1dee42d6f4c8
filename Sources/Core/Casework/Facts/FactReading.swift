public import Domain
public import Rules

/// What of a case a procedure can ask about. The names are those of the packs' `facts.yaml`.
extension CaseState {
    /// Reads the facts of the case at an instant; what was not recorded stays unknown (DX-28).
    public func facts(_ procedure: Procedure, at now: Instant) -> FactTable {
        var table = FactTable(procedure.vocabulary)
        table.recorded = Dictionary(
            entries.map { ($0.id, $0.recordedAt) }, uniquingKeysWith: { first, _ in first })
        readPeople(into: &table, now)
        readRelationship(into: &table)
        readRisk(into: &table, procedure, now)
        readDevelopments(into: &table)
        readAssessments(into: &table, procedure)
        readChildren(into: &table, now)
        readAttendances(into: &table)
        readStatements(into: &table, procedure)
        readIncidents(into: &table)
        readContacts(into: &table, now)
        readReferrals(into: &table, procedure)
        readMessages(into: &table)
        readOrders(into: &table, now)
        readCorrections(into: &table)
        readAccessRequests(into: &table)
        // What a worker answered stands over what was only computed.
        for finding in findings {
            var known = finding
            known.value.subject = finding.value.subject.map(subject)
            guard !isOverstated(known.value, table), !isSuperseded(known, table),
                !isLapsed(finding)
            else { continue }
            table.set(
                known.value.fact, word: known.value.value, from: [known.entry],
                subject: known.value.subject)
        }
        return table
    }

    /// Whether it is the word of the person of concern against what is known from anyone else:
    /// that never takes its place (DX-01).
    private func isOverstated(_ finding: Finding, _ table: FactTable) -> Bool {
        guard finding.provenance.source == .personOfConcern, !finding.fact.hasPrefix("concern."),
            let known = table.fact(finding.fact, subject: finding.subject),
            known.value != .unknown
        else { return false }
        let own = Set(
            findings.filter { $0.value.provenance.source == .personOfConcern }.map(\.entry))
        return !known.entries.allSatisfy(own.contains)
    }

    /// Whether an instrument that was completed since says otherwise.
    private func isSuperseded(_ finding: Recorded<Finding>, _ table: FactTable) -> Bool {
        guard
            let known = table.fact(finding.value.fact, subject: finding.value.subject),
            known.value != .unknown
        else { return false }
        return assessments.contains {
            $0.recordedAt > finding.recordedAt && known.entries.contains($0.entry)
        }
    }

    private func readPeople(into table: inout FactTable, _ now: Instant) {
        table.set("area", word: area.rawValue)
        let concern = personOfConcern
        let victim = victim
        table.people = [:]
        if let concern { table.people["personOfConcern"] = concern.id }
        if let victim { table.people["victim"] = victim.id }
        table.set("concern.known", .truth(concern != nil))
        table.set("victim.known", .truth(victim != nil))
        if let concern { age(of: concern, "concern.age", &table, now, nil) }
        if let victim {
            age(of: victim, "victim.age", &table, now, nil)
            set(victim.details.pregnant, "victim.pregnant", &table, victim.described)
        }
        if let answer = statements.last(where: {
            $0.value.provenance.source == .personOfConcern && !earlier.contains($0.entry)
        }) {
            table.set(
                "concern.seeksHelp", truth(answer.value.answers.seeksHelp), from: [answer.entry])
            if answer.value.answers.seeksHelp == .yes {
                table.set("concern.motivation", word: "any", from: [answer.entry])
            }
            if answer.value.answers.partnerAware == .no {
                // A partner who does not know that he or she came cannot know of any work.
                table.set("victim.aware", .truth(false), from: [answer.entry])
            }
        }
    }

    private func age(
        of member: Member, _ fact: String, _ table: inout FactTable, _ now: Instant,
        _ subject: String?
    ) {
        // A rule about an incident asks how old someone was on its day (practice README, X.age).
        let day = attendances.last?.value.at.day ?? incidents.last?.value.at.day ?? now.day
        if let born = member.details.born {
            table.set(
                fact, .count(max(0, born.age(on: day))), from: member.described, subject: subject)
        } else if let age = member.details.statedAge {
            table.set(fact, .count(age), from: member.described, subject: subject)
        }
    }

    private func readRelationship(into table: inout FactTable) {
        guard let concern = personOfConcern, let victim,
            let found = relationships.last(where: {
                Set([$0.value.from, $0.value.to]) == [concern.id, victim.id]
            })
        else { return }
        let concernFirst = found.value.from == concern.id
        let word =
            switch found.value.kind {
            case .married, .partners: "partner"
            case .formerlyMarried, .formerPartners: "formerPartner"
            case .childOf: concernFirst ? "childOfVictim" : "parentOfVictim"
            case .parentOf: concernFirst ? "parentOfVictim" : "childOfVictim"
            case .siblings, .otherRelative: "otherRelative"
            case .sharedParents: "sharedParents"
            case .none: "none"
            }
        table.set("relationship", word: word, from: [found.entry])
        table.set("connected", .truth(found.value.kind != .none), from: [found.entry])
        if let separated = found.value.separated {
            table.set("separation.day", .day(separated), from: [found.entry])
        }
    }

    private func readRisk(
        into table: inout FactTable, _ procedure: Procedure, _ now: Instant
    ) {
        let dash = ofVictim(self.dash)
        let judgements = ofVictim(self.judgements)
        table.set("dash.complete", .truth(!dash.isEmpty), from: dash.last.map { [$0.entry] } ?? [])
        if let form = dash.last {
            table.set("dash.yes", .count(form.value.yes), from: [form.entry])
            table.set("dash.completedAt", .instant(form.value.completed), from: [form.entry])
            set(form.value.answer(8), "dash.stalking", &table, [form.entry])
            set(form.value.answer(12), "dash.control", &table, [form.entry])
            set(form.value.answer(14), "threatToKill", &table, [form.entry])
            set(form.value.answer(15), "strangulation", &table, [form.entry])
        }
        if let graded = attendances.last(where: {
            $0.value.grade != nil && !earlier.contains($0.entry)
        }), let grade = graded.value.grade {
            table.set("dara.grade", word: grade.rawValue, from: [graded.entry])
        }
        if let judgement = judgements.last {
            table.set(
                "risk.judgement", word: judgement.value.level.rawValue, from: [judgement.entry])
            set(judgement.value.imminent, "risk.imminent", &table, [judgement.entry])
        } else {
            readStandingRisk(into: &table)
        }
        for incident in incidents {
            let value = incident.value
            add(value.strangulation, "strangulation", &table, incident.entry)
            if value.strangulation != .unknown {
                add(value.marks, "strangulation.marks", &table, incident.entry)
                add(
                    value.lostConsciousness, "strangulation.lostConsciousness", &table,
                    incident.entry)
            }
            add(value.childrenPresent, "children.exposed", &table, incident.entry)
        }
        let yearAgo = now.day.adding(months: -12)
        let events =
            attendances.map { ($0.value.at, $0.entry) } + incidents.map { ($0.value.at, $0.entry) }
        let recent = events.filter { $0.0.day >= yearAgo && $0.0 <= now }
        table.set("events.last12Months", .count(recent.count), from: recent.map(\.1))
        let reviews =
            dash.map(\.recordedAt) + judgements.map(\.recordedAt)
            + assessments.filter { procedure.instruments[$0.value.instrument]?.scores == true }
            .map(\.recordedAt)
            + attendances.filter { $0.value.grade != nil && !earlier.contains($0.entry) }
            .map(\.recordedAt)
            + reports.filter {
                $0.value.done && !earlier.contains($0.entry)
                    && procedure.action(of: $0.value.key) == KnownAction.reviewRisk
            }
            .map(\.recordedAt)
        if let last = reviews.max() { table.set("risk.lastReview", .instant(last)) }
        if let referral = referrals.last(where: { $0.value.kind == "marac" }) {
            table.set("marac.lastReferral", .day(referral.recordedAt.day), from: [referral.entry])
        }
    }

    /// Adds what one event says of a fact about all of them: that it was not so this time takes
    /// nothing from another time.
    private func add(
        _ answer: Answer, _ fact: String, _ table: inout FactTable, _ entry: EntryID
    ) {
        guard answer == .yes || table.fact(fact)?.value == .unknown else { return }
        // That one did not do it says nothing of the other.
        guard answer == .yes || !earlier.contains(entry) else { return }
        set(answer, fact, &table, [entry])
    }

    private func readDevelopments(into table: inout FactTable) {
        readHappenings(into: &table)
        for development in developments {
            let on = Instant(development.value.on)
            switch development.value.kind {
            case "entersTreatment" where member(development.value.about)?.role != .victim:
                table.set(
                    "concern.enteredTreatment", .instant(max(on, development.recordedAt)),
                    from: [development.entry])
                table.set(
                    "concern.treatment", word: development.value.detail ?? "unknown",
                    from: [development.entry])
                if development.value.detail != "mentalHealth" {
                    table.set("concern.substance", .truth(true), from: [development.entry])
                }
            case "contactApplication":
                table.set(
                    "children.contactOrder", .instant(max(on, development.recordedAt)),
                    from: [development.entry])
            case "pregnancy":
                if development.value.about == victim?.id {
                    table.set("victim.pregnant", .truth(true), from: [development.entry])
                }
            default: break
            }
        }
        if let responses {
            table.set(
                "plan.responses", word: responses.value.planned.joined(separator: ", "),
                from: [responses.entry])
        }
    }

    private func readChildren(into table: inout FactTable, _ now: Instant) {
        // A victim or person of concern who is a child is still asked about in that role.
        let children = members(.child)
        if let unborn = children.first(where: { $0.details.unborn == true }),
            victim?.details.pregnant == nil
        {
            table.set("victim.pregnant", .truth(true), from: unborn.described)
        }
        if !children.isEmpty {
            table.set("children.known", .truth(true), from: children.flatMap(\.described))
        }
        for child in children {
            let id = child.id.text
            table.add(
                Subject(
                    id: id, person: child.id, schoolCalendar: child.details.setting?.calendar,
                    opens: child.details.setting?.opens.flatMap { ClockTime($0) }),
                to: .child)
            age(of: child, "child.age", &table, now, id)
            let entries = child.described
            table.set(
                "child.unborn", .truth(child.details.unborn ?? false), from: entries, subject: id)
            if child.details.unborn == true { table.set("child.age", .count(0), subject: id) }
            if let setting = child.details.setting {
                table.set("child.setting", word: setting.kind.rawValue, from: entries, subject: id)
                if let onRoll = setting.onRoll {
                    table.set("child.onRoll", .truth(onRoll), from: entries, subject: id)
                } else if setting.kind == .school {
                    table.set("child.onRoll", .truth(true), from: entries, subject: id)
                } else if setting.kind == .nursery {
                    table.set("child.onRoll", .truth(false), from: entries, subject: id)
                }
            }
            if let household = child.details.household {
                table.set("child.residence", word: household.rawValue, from: entries, subject: id)
            }
            let adults = Set([personOfConcern?.id, victim?.id].compactMap { $0 })
            let link = relationships.first {
                let ends = Set([$0.value.from, $0.value.to])
                return ends.contains(child.id) && !ends.isDisjoint(with: adults)
                    && $0.value.kind != .none
            }
            if let link {
                table.set("child.related", .truth(true), from: [link.entry], subject: id)
            }
        }
    }

    // MARK: Values

    func truth(_ answer: Answer) -> FactValue {
        switch answer {
        case .yes: .truth(true)
        case .no: .truth(false)
        case .unknown: .unknown
        }
    }

    func set(
        _ answer: Answer?, _ fact: String, _ table: inout FactTable, _ entries: [EntryID],
        subject: String? = nil
    ) {
        guard let answer, answer != .unknown else { return }
        table.set(fact, truth(answer), from: entries, subject: subject)
    }
}
