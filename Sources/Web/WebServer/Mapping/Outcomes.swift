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
        page([shown], shown.outcome.due)
    }

    /// One line of a brief, with everything that is folded into it.
    func page(_ line: Brief.Line) -> Pages.Outcome {
        var page = page(view.decision.views(of: line), line.due)
        page.emergency = line.isEmergency
        return page
    }

    /// The same outcomes folded, most urgent first.
    func folded(_ outcomes: [DecisionView.OutcomeView]) -> [Pages.Outcome] {
        Brief(outcomes.map(\.outcome), [], at: view.decision.at).lines.map(page)
    }

    /// What outcomes that say the same say together, in the words of the first.
    private func page(_ shown: [DecisionView.OutcomeView], _ due: Due?) -> Pages.Outcome {
        let leading = shown[0].outcome
        let says = union(shown) { [$0.outcome.consequence.text] }
        var page = Pages.Outcome(
            key: leading.key, kind: kind(leading.kind), sentence: leading.consequence.text,
            points: points(shown, due), owner: owner(shown), due: self.due(due),
            clock: due.flatMap { clockWords($0.clock, words) },
            emergency: shown.contains(where: \.outcome.emergency), why: why(shown))
        page.otherSentences = says.filter { $0 != page.sentence }
        page.concerns = shown.lazy.compactMap(\.about).first
        page.clears = union(shown) { $0.outcome.consequence.clears.map { [$0] } ?? [] }
        page.override = override(shown)
        page.status = status(leading.status)
        page.settled = settled(shown)
        page.standsAgainst = leading.overruledBy.flatMap(winner)
        return page
    }

    private func union<Item: Hashable>(
        _ shown: [DecisionView.OutcomeView], _ items: (DecisionView.OutcomeView) -> [Item]
    ) -> [Item] {
        var seen: Set<Item> = []
        return shown.flatMap(items).filter { seen.insert($0).inserted }
    }

    private func owner(_ shown: [DecisionView.OutcomeView]) -> String? {
        let owners = union(shown) { view in
            view.mine ? [words.you] : view.owner.map { [$0] } ?? []
        }
        return owners.isEmpty ? nil : firstOf(owners) { $0 == words.you }.joined(separator: ", ")
    }

    private func points(_ shown: [DecisionView.OutcomeView], _ due: Due?) -> [String] {
        var points = union(shown, \.outcome.consequence.points)
        points += union(shown, \.services).map {
            serviceLine($0, view.decision.standings[$0.id], texts)
        }
        if let note = due?.note { points.append(words.clockNote(note)) }
        return points
    }

    /// Who may set it aside: nobody, when that is so of any of them.
    private func override(_ shown: [DecisionView.OutcomeView]) -> String? {
        let ways = shown.map { $0.outcome.consequence.override.flatMap(override) }
        guard !ways.contains(nil) else { return nil }
        var seen: Set<String> = []
        return ways.compactMap { $0 }.filter { seen.insert($0).inserted }.joined(separator: " ")
    }

    /// What was written when it was done or declined, where the reader may see it.
    private func settled(_ shown: [DecisionView.OutcomeView]) -> String? {
        let keys = Set(shown.map(\.outcome.key))
        for entry in view.entries {
            if case .dutyReported(let report)? = entry.body.shown, keys.contains(report.key),
                !report.note.isEmpty
            {
                return report.note
            }
        }
        return nil
    }

    private func winner(_ rule: String) -> WinningRule? {
        view.decision.outcomes.first { $0.outcome.rule == rule }.map {
            WinningRule(rule: rule, sentence: $0.outcome.consequence.text)
        }
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
        case .open: .open
        case .overruled: .overruled
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

    func why(_ shown: DecisionView.OutcomeView) -> Why { why([shown]) }

    private func why(_ shown: [DecisionView.OutcomeView]) -> Why {
        let visible = shown.map { $0.because.filter { $0.value != nil } }
        // Beside the person of concern, that there is something to withhold is itself withheld.
        let saysWithheld =
            view.column != .concernFacing
            && zip(visible, shown).contains { $0.count < $1.because.count }
        var rules: Set<String> = []
        var sources: Set<String> = []
        return Why(
            rules: shown.filter { rules.insert($0.outcome.rule).inserted }.map {
                Why.SpeakingRule(id: $0.outcome.rule, key: $0.outcome.key)
            },
            citations: shown.flatMap(\.sources).filter { sources.insert($0.id).inserted }
                .map(citation),
            facts: facts(visible.flatMap { $0 }),
            losing: union(shown) { [$0.outcome.rule] }.compactMap(losing),
            withheld: saysWithheld ? words.reasonWithheld : nil)
    }

    /// Facts in words, each once.
    func facts(_ reasons: [DecisionView.Reason]) -> [FiredFact] {
        var seen: Set<String> = []
        return reasons.filter { reason in
            let entries = reason.entries.map(\.text).joined()
            return seen.insert("\(reason.fact) \(reason.value ?? "") \(entries)").inserted
        }.map(fact)
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

    /// Those of a brief, as this worker is asked them.
    func questions(_ open: [Rules.OpenQuestion]) -> [Pages.OpenQuestion] {
        open.compactMap { asked in
            view.decision.questions.first { $0.question == asked }.map(question)
        }
    }

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
