import Barrier
import Casework
import Domain
import Pages
import Rules

/// Puts a released decision into the words and order of pages.
///
/// Decides nothing.
struct OutcomeMapping {
    let view: CaseView
    let texts: Texts

    private var words: RecordTexts { texts.record }

    func page(_ shown: DecisionView.OutcomeView) -> Pages.Outcome {
        let outcome = shown.outcome
        var page = Pages.Outcome(
            key: outcome.key, kind: kind(outcome.kind), sentence: outcome.consequence.text,
            points: points(shown), owner: shown.mine ? words.you : shown.owner,
            due: due(outcome.due), clock: outcome.due.flatMap { clockWords($0.clock, words) },
            emergency: outcome.emergency, why: why(shown))
        page.clears = outcome.consequence.clears.map { [$0] } ?? []
        page.override = outcome.consequence.override.flatMap(override)
        page.status = status(outcome.status)
        return page
    }

    private func points(_ shown: DecisionView.OutcomeView) -> [String] {
        var points: [String] = []
        if let about = shown.about { points.append(words.concerns(about)) }
        points += shown.services.map {
            serviceLine($0, view.decision.standings[$0.id], texts)
        }
        if let note = shown.outcome.due?.note { points.append(words.clockNote(note)) }
        if let stronger = shown.outcome.overruledBy { points.append(words.gaveWay(stronger)) }
        return points
    }

    private func kind(_ kind: OutcomeKind) -> Pages.Outcome.Kind {
        switch kind {
        case .definition: .definition
        case .wall: .wall
        case .block: .block
        case .duty: .duty
        case .record: .record
        case .route: .route
        case .prompt: .prompt
        case .warn: .warn
        }
    }

    private func status(_ status: OutcomeStatus) -> Pages.Outcome.Status {
        switch status {
        case .open, .overruled: .open
        case .undetermined: .undetermined
        case .done: .done
        case .declined: .declined
        }
    }

    /// When it is due.
    ///
    /// A limit that ends with a day is shown as that day's last minute, not as the midnight after it.
    private func due(_ due: Due?) -> Instant? {
        guard let due, let at = due.at else { return nil }
        if due.clock == .immediate { return nil }
        return due.lastDay == nil ? at : at.adding(minutes: -1)
    }

    private func override(_ override: Override) -> String? {
        switch override {
        case .none: nil
        case .manager: words.overrideManager
        case .victimRequest: words.overrideVictim
        case .whenRecorded: words.overrideRecorded
        case .urgentProtection: words.overrideUrgent
        }
    }

    // MARK: Why

    func why(_ shown: DecisionView.OutcomeView) -> Why {
        let visible = shown.because.filter { $0.value != nil }
        // Beside the person of concern, that there is something to withhold is itself withheld.
        let saysWithheld = view.column != .concernFacing && visible.count < shown.because.count
        return Why(
            rule: shown.outcome.rule, citations: shown.sources.map(citation),
            facts: visible.map(fact), losing: losing(to: shown.outcome.rule),
            withheld: saysWithheld ? words.reasonWithheld : nil)
    }

    private func citation(_ source: DecisionView.Source) -> Pages.Citation {
        Pages.Citation(
            id: source.id,
            document: [source.document, source.edition].compactMap { $0 }.joined(separator: ", "),
            section: source.section)
    }

    private func fact(_ reason: DecisionView.Reason) -> FiredFact {
        let value = reason.value ?? ""
        return FiredFact(
            text: "\(reason.meaning): \(words.factValue(value))",
            entries: references(reason.entries))
    }

    /// The entries behind a fact, each once, under names that tell them apart.
    private func references(_ ids: [EntryID]) -> [EntryReference] {
        var seen: Set<EntryID> = []
        return ids.filter { seen.insert($0).inserted }.compactMap { id in
            view.entry(id).map { EntryReference(id: id, title: title($0)) }
        }
    }

    private func title(_ entry: CaseView.Entry) -> String {
        let kind = entry.body.shown.map(words.kind) ?? words.entry
        let whose = view.person(entry.person)?.name
        let recorded = "\(entry.recordedAt.day.spelledOut), \(entry.recordedAt.time)"
        return [kind, whose, recorded].compactMap { $0 }.joined(separator: ", ")
    }

    private func losing(to rule: String) -> LosingRule? {
        view.decision.outcomes.first { $0.outcome.overruledBy == rule }.map {
            LosingRule(rule: $0.outcome.rule, reason: $0.outcome.consequence.text)
        }
    }

    // MARK: Questions

    func question(_ shown: DecisionView.QuestionView) -> Pages.OpenQuestion {
        var sentence = shown.question.question
        if let about = shown.about { sentence = "\(about): \(sentence)" }
        var question = Pages.OpenQuestion(
            fact: shown.question.fact, subject: shown.question.subject, question: sentence,
            form: form(shown.definition.type), changes: changes(shown.decides))
        // Only a person may judge harm imminent, and has to say why (DX-27).
        question.asksNote = shown.question.fact == "risk.imminent"
        return question
    }

    func form(_ type: FactType) -> Pages.OpenQuestion.Form {
        switch type {
        case .truth: .truth
        case .count: .number
        case .day, .instant: .day
        case .choice(let values), .level(let values), .set(let values):
            .choice(values.map { Choice($0, words.value($0)) })
        }
    }

    private func changes(_ decides: [String]) -> String? {
        decides.first.map { words.wouldChange($0, decides.count - 1) }
    }
}

/// How a clock without a set time is worded.
func clockWords(_ clock: Clock, _ words: RecordTexts) -> String? {
    switch clock {
    case .immediate: words.atOnce
    case .asSoonAsPossible: words.asSoonAsPossible
    case .before(let what): words.before(what)
    case .tour: words.endOfTour
    case .schoolDay: words.nextSchoolDay
    default: nil
    }
}
