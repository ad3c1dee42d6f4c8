import Barrier
import Casework
import Domain
import Pages
import Rules

/// Puts released entries into the words of pages.
struct EntryMapping {
    let view: CaseView
    let procedure: Procedure
    let texts: Texts

    private var words: RecordTexts { texts.record }

    func page(_ entry: CaseView.Entry) -> EntryView {
        var page = EntryView(
            id: entry.id, title: words.entry, recorded: entry.recordedAt, author: author(entry),
            body: .note(""))
        switch entry.body {
        case .shown(let body):
            page.title = words.kind(body)
            page.happened = happened(body)
            page.learned = learned(body)
            page.body = self.body(body)
            page.decision = bringsDecision(body)
        case .withheld(let classes): page.body = .withheld(reason: words.withheld(classes))
        // The view leaves such entries out; should one come, it says nothing.
        case .absent: page.body = .withheld(reason: "")
        }
        return page
    }

    func event(_ entry: CaseView.Entry) -> TimelineEvent {
        let page = page(entry)
        return TimelineEvent(
            title: page.title, when: page.happened ?? When(entry.recordedAt), author: page.author,
            text: summary(page.body), entry: entry.id)
    }

    /// Who recorded it; nobody by name where Casework gives none.
    private func author(_ entry: CaseView.Entry) -> String {
        guard !entry.worker.isEmpty else { return words.someWorker }
        return byline(entry.worker, entry.agency)
    }

    private func summary(_ body: EntryView.Body) -> Released<String>? {
        switch body {
        case .statement(let statement):
            if case .shown(let text) = statement.exactWords {
                .shown(shortened(text))
            } else {
                statement.exactWords
            }
        case .facts(let rows):
            .shown(
                rows.prefix(4).compactMap { row in
                    if case .shown(let value) = row.value { "\(row.key): \(value)" } else { nil }
                }.joined(separator: ". "))
        case .note(let text): text.isEmpty ? nil : .shown(shortened(text))
        case .withheld(let reason): .withheld(reason: reason)
        }
    }

    private func shortened(_ text: String) -> String {
        text.count > 160 ? text.prefix(157) + "…" : text
    }

    /// Whether there is something to see in what the rules said after it.
    private func bringsDecision(_ body: EntryBody) -> Bool {
        switch body {
        case .personAdded, .personDescribed, .workerAssigned, .workerBeside, .reasonGiven: false
        default: true
        }
    }

    private func happened(_ body: EntryBody) -> When? {
        switch body {
        case .statementRecorded(let statement): When(statement.said)
        case .incidentRecorded(let incident): When(incident.at)
        case .policeAttended(let attendance): When(attendance.at)
        case .notificationTaken(let taken): When(taken.happened)
        case .dashCompleted(_, let form): When(form.completed)
        case .contactPlanned(let contact): contact.at.map { When($0) }
        case .developmentRecorded(let development): When(development.on)
        case .accessRequested(let request): When(request.received)
        case .orderRecorded(let order): order.start.map { When($0) }
        case .assessmentCompleted(let form): When(form.completed)
        default: nil
        }
    }

    private func learned(_ body: EntryBody) -> When? {
        switch body {
        case .statementRecorded(let statement): When(statement.learned)
        case .incidentRecorded(let incident): When(incident.known)
        case .notificationTaken(let taken): When(taken.received)
        default: nil
        }
    }

    // MARK: Bodies

    private func body(_ body: EntryBody) -> EntryView.Body {
        switch body {
        case .statementRecorded(let statement): .statement(self.statement(statement))
        case .caseOpened(_, let reason): .note(reason)
        case .reasonGiven(let classes, let reason):
            .facts([
                SummaryRow(
                    words.toSee,
                    toSee(classes)),
                SummaryRow(words.why, reason),
            ])
        default: .facts(FactRows(view: view, procedure: procedure, texts: texts).rows(body))
        }
    }

    private func statement(_ statement: Statement) -> StatementView {
        let person = view.person(statement.provenance.person)
        let speaker =
            person.map { Naming(texts: texts).label($0) }
            ?? texts.words.sourceShort(statement.provenance.source)
        return StatementView(
            exactWords: .shown(statement.words), speaker: .shown(speaker),
            source: statement.provenance.source,
            through: joined(statement.provenance.through), setting: statement.setting,
            present: joined(statement.othersPresent), state: state(statement.state),
            prompting: statement.provenance.prompting,
            interpretation: statement.interpretation.map { .shown($0) })
    }

    /// What a reason opens: classes of information, or the whole of the case.
    private func toSee(_ classes: [String]) -> String {
        let named = classes.compactMap { InformationClass(rawValue: $0) }.map(words.information)
        return named.isEmpty ? texts.chronology.toSee : named.joined(separator: ", ")
    }

    private func joined(_ parts: [String]) -> String? {
        parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func state(_ state: Statement.State) -> String? {
        var parts: [String] = []
        switch state.distressed {
        case .yes: parts.append(words.distressed)
        case .no: parts.append(words.notDistressed)
        case .unknown: break
        }
        switch state.intoxicated {
        case .yes: parts.append(words.intoxicated)
        case .no: parts.append(words.notIntoxicated)
        case .unknown: break
        }
        return joined(parts)
    }
}
