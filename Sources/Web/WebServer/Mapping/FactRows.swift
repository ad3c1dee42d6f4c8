import Casework
import Domain
import Pages
import Rules

/// The content of an entry as keys and values.
struct FactRows {
    let view: CaseView
    let procedure: Procedure
    let texts: Texts

    private var words: RecordTexts { texts.record }

    func rows(_ body: EntryBody) -> [SummaryRow] {
        switch body {
        case .personAdded(let person, let role, _):
            compact([(words.person, name(person)), (words.role, texts.words.role(role))])
        case .personDescribed(_, let details): described(details)
        case .relationshipRecorded(let relationship): self.relationship(relationship)
        case .workerAssigned(let worker, let side, _):
            compact([
                (words.worker, view.colleagues.first { $0.id == worker }?.name),
                (words.side, texts.words.side(side)),
            ])
        case .rolesCorrected(let correction):
            compact(correction.changes.map { (name($0.person) ?? "", texts.words.role($0.to)) })
        case .policeAttended(let attendance):
            compact([
                (words.grade, attendance.grade.map(texts.words.level)),
                (words.tourEnds, attendance.tourEnds?.spelledOut),
                (words.summary, attendance.summary),
            ])
        case .notificationTaken(let taken):
            compact([
                (words.what, taken.what), (texts.notification.place, taken.place),
                (texts.notification.from, taken.sender),
                (texts.notification.reference, taken.reference),
            ])
        case .responsesPlanned(let planned):
            compact([(words.planned, planned.planned.map(words.value).joined(separator: ", "))])
        case .dutyReported(let report):
            compact([
                (words.duty, view.decision.outcome(report.key)?.outcome.consequence.text),
                (words.outcome, report.done ? words.done : words.declined),
                (words.note, report.note),
            ])
        case .incidentRecorded(let incident): self.incident(incident)
        case .dashCompleted(_, let form):
            compact([
                (words.yesAnswers, String(form.yes)),
                (words.answeredBy, words.respondent(form.respondent.rawValue)),
            ])
        case .judgementSet(_, let judgement): self.judgement(judgement)
        default: planned(body)
        }
    }

    private func planned(_ body: EntryBody) -> [SummaryRow] {
        switch body {
        case .contactPlanned(let contact): plan(contact)
        case .contactAnswered(_, let answers): checks(answers)
        case .referralRequested(let referral):
            compact([
                (words.person, name(referral.person)),
                (words.referralKind, words.value(referral.kind)),
                (words.consent, referral.consent.map(words.value)),
                (words.note, referral.note),
            ]) + checks(referral.answers)
        case .developmentRecorded(let development):
            compact([
                (words.person, name(development.about)),
                (
                    words.development,
                    procedure.happening(development.kind)?.meaning ?? words.value(development.kind)
                ),
                (words.note, development.detail),
            ])
        case .orderRecorded(let order): self.order(order)
        case .assessmentCompleted(let form): assessment(form)
        case .documentDrafted(let draft):
            compact([
                (texts.writing.kindLabel, texts.writing.kind(draft.kind.rawValue)),
                (texts.writing.textTitle, draft.text),
            ])
        case .documentDecided(let decision):
            compact([
                (texts.writing.decided, texts.writing.decision(decision.what.rawValue)),
                (words.note, decision.note.isEmpty ? nil : decision.note),
            ])
        case .accessRequested(let request):
            compact([(texts.requests.asked, texts.requests.requester(request.requester))])
        case .accessStep(let step):
            compact([AccessSteps(words: texts.requests).row(step.what)])
        case .messageOffered(let message):
            compact([
                (words.from, name(message.from)), (words.to, name(message.to)),
                (words.message, words.value(message.kind)),
            ])
        case .findingRecorded(let finding):
            compact([
                (
                    words.question,
                    meaning(finding.fact)
                ),
                (words.answer, words.factValue(finding.value)),
                (words.source, texts.words.sourceShort(finding.provenance.source)),
                (words.note, finding.note),
            ])
        default: []
        }
    }

    /// A planned contact, on the gate as well.
    func plan(_ contact: PlannedContact) -> [SummaryRow] {
        let whom =
            contact.with == .household
            ? words.household : name(contact.person) ?? words.value(contact.with.rawValue)
        return compact([
            (words.with, whom), (words.purpose, words.value(contact.purpose.rawValue)),
            (words.channel, words.value(contact.channel.rawValue)),
            (words.place, contact.place), (words.when, contact.at?.spelledOut),
        ])
    }

    private func described(_ details: PersonDetails) -> [SummaryRow] {
        personRows(details, now: nil)
    }

    /// What is known of a person; the age as well when the day is known.
    func personRows(_ details: PersonDetails, now: Instant?) -> [SummaryRow] {
        let age = details.born.flatMap { born in now.map { String(born.age(on: $0.day)) } }
        return compact([
            (words.name, details.name.map(fullName)), (words.knownAs, details.name?.knownAs),
            (words.born, details.born?.spelledOut),
            (words.age, age ?? details.statedAge.map(String.init)),
            (words.address, details.address), (words.postcode, details.postcode),
            (words.phone, details.phone), (words.email, details.email),
            (words.language, details.language), (words.setting, details.setting?.name),
            (words.pregnant, details.pregnant.map(texts.words.answer)),
            (words.lives, details.household.map(texts.words.household)),
        ])
    }

    private func fullName(_ name: PersonName) -> String { trimmed(name.full) }

    private func relationship(_ relationship: Relationship) -> [SummaryRow] {
        compact([
            (words.from, name(relationship.from)), (words.to, name(relationship.to)),
            (words.connected, texts.words.relationship(relationship.kind)),
            (words.together, texts.words.answer(relationship.livingTogether)),
            (words.separated, relationship.separated?.spelledOut),
        ])
    }

    private func incident(_ incident: Incident) -> [SummaryRow] {
        compact([
            (words.what, incident.what),
            (words.source, texts.words.sourceShort(incident.provenance.source)),
            (words.crime, known(incident.crime)),
            (words.strangulation, known(incident.strangulation)),
            (words.marks, known(incident.marks)),
            (words.lostConsciousness, known(incident.lostConsciousness)),
            (words.childrenPresent, known(incident.childrenPresent)),
        ])
    }

    private func judgement(_ judgement: Judgement) -> [SummaryRow] {
        compact([
            (words.level, texts.words.level(judgement.level)),
            (words.imminent, texts.words.answer(judgement.imminent)),
            (words.why, judgement.reasons.joined(separator: "\n")),
            (words.evidence, judgement.evidence),
        ])
    }

    private func order(_ order: Order) -> [SummaryRow] {
        compact([
            (words.orderKind, texts.words.order(order.kind)),
            (words.orderBinds, name(order.respondent)),
            (words.orderProtects, order.protects.compactMap { name($0) }.joined(separator: ", ")),
            (words.orderConsidered, order.considered ? texts.words.answer(.yes) : nil),
            (words.orderStart, order.start?.spelledOut), (words.orderEnd, order.end?.spelledOut),
            (words.orderEndless, known(order.endless)), (words.orderGiven, order.given?.spelledOut),
            (words.orderServed, order.served?.spelledOut),
            (words.orderInspector, known(order.inspector)), (words.note, order.note),
        ])
    }

    private func assessment(_ form: AssessmentForm) -> [SummaryRow] {
        let instrument = procedure.instruments[form.instrument]
        let items = form.items.sorted { $0.key < $1.key }.filter { $0.value.isKnown }
        return compact([
            (words.instrument, instrument?.title ?? words.value(form.instrument)),
            (words.about, name(form.about)),
            (words.answeredBy, words.respondent(form.respondent.rawValue)),
            (
                words.outcome,
                (instrument?.outcome(of: form) ?? form.outcome).map(words.value)
            ),
        ])
            + items.map { number, item in
                SummaryRow(
                    instrument?.item(number)?.shown ?? String(number),
                    [words.value(item.answer), item.note ?? ""].filter { !$0.isEmpty }
                        .joined(separator: ". "))
            } + compact([(words.note, form.note)])
    }

    private func checks(_ answers: [String: Answer]) -> [SummaryRow] {
        answers.sorted { $0.key < $1.key }.map {
            SummaryRow(plainWords($0.key), texts.words.answer($0.value))
        }
    }

    /// What a fact means.
    ///
    /// One that the procedure has of nobody in that role any more is called by its own word.
    private func meaning(_ fact: String) -> String {
        procedure.vocabulary.definition(fact)?.meaning
            ?? plainWords(String(fact.split(separator: ".").last ?? ""))
    }

    private func known(_ answer: Answer) -> String? {
        answer == .unknown ? nil : texts.words.answer(answer)
    }

    private func name(_ person: PersonID?) -> String? {
        view.person(person).map { Naming(texts: texts).label($0) }
    }

    private func compact(_ pairs: [(String, String?)]) -> [SummaryRow] {
        pairs.compactMap { key, value in
            value.flatMap { $0.isEmpty ? nil : SummaryRow(key, $0) }
        }
    }
}
