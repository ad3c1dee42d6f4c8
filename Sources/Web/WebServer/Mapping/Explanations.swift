import Barrier
import Casework
import Domain
import Pages
import Rules

/// Puts a released explanation of a rule into the words of pages.
struct ExplanationMapping {
    let desk: CaseDesk

    private var texts: Texts { desk.texts }
    private var words: WhyNotTexts { texts.whyNot }

    func page(_ view: ExplanationView) -> ExplainedRule {
        let without = view.without.map { words.without(texts.condition.scope($0.rawValue)) }
        return ExplainedRule(
            verdict: verdict(view.truth), absences: view.absences.map(absence) + without,
            answers: view.answers.map(answer), isOfPart: view.isOfPart)
    }

    private func verdict(_ truth: Truth) -> ExplainedRule.Verdict {
        switch truth {
        case .yes: .speaks
        case .no: .silent
        case .unknown: .unknown
        }
    }

    private func absence(_ absence: Explanation.Absence) -> String {
        switch absence {
        case .from(let day): words.notYet(day.spelledOut)
        case .until(let day): words.over(day.spelledOut)
        case .switchedOff(let name): words.switchedOff(plainWords(name))
        }
    }

    private func answer(_ answer: ExplanationView.Answer) -> ExplainedRule.Answer {
        let because = answer.because.filter { $0.value != nil }
        let recorded = answer.recorded.filter { $0.value != nil }
        let isWhole =
            because.count == answer.because.count && recorded.count == answer.recorded.count
        let reading = RuleReading(procedure: desk.procedure, texts: texts)
        return ExplainedRule.Answer(
            subject: subject(answer.subjects), verdict: verdict(answer.truth),
            because: desk.outcomes.facts(because), recorded: desk.outcomes.facts(recorded),
            notes: answer.without.map { words.noSubject(texts.condition.scope($0.rawValue)) },
            overruledBy: answer.overruledBy.map(reading.reference),
            withheld: isWhole ? nil : texts.record.reasonWithheld,
            changes: answer.changes.map(change), areAllChanges: answer.areAllChanges)
    }

    private func subject(_ subjects: [ExplanationView.SubjectView]) -> String? {
        guard !subjects.isEmpty else { return nil }
        return subjects.map { subject in
            if let entry = subject.entry.flatMap({ desk.view.entry($0) }) {
                let page = desk.entries.page(entry)
                return "\(page.title), \(entry.recordedAt.spelledOut)"
            }
            return subject.name ?? texts.record.entry
        }.joined(separator: "; ")
    }

    private func change(_ change: ExplanationView.ChangeView) -> ExplainedRule.ChangeSentence {
        ExplainedRule.ChangeSentence(
            steps: change.steps.map(step), becomes: verdict(change.becomes))
    }

    private func step(_ step: ExplanationView.ChangeView.Step) -> String {
        let sentence = words.step(
            step.definition.meaning, value(step.step, step.definition.type), word(step.step.from))
        return step.about.map { words.about($0, sentence) } ?? sentence
    }

    /// A value inside a sentence; of a midnight that stands for its day, the day.
    private func word(_ text: String) -> String {
        if let instant = Instant(text) {
            return instant == Instant(instant.day) ? instant.day.spelledOut : instant.spelledOut
        }
        if let day = Day(text) { return day.spelledOut }
        return inSentence(texts.record.factValue(text))
    }

    private func value(_ step: Change.Step, _ type: FactType) -> String {
        let value = word(step.to)
        switch (step.reach, type) {
        case (.exactly, _): return value
        case (.orAnyOf(let others), _):
            return texts.condition.or(
                [value] + others.map(word))
        case (.orMore, .day), (.orMore, .instant): return words.orLater(value)
        case (.orLess, .day), (.orLess, .instant): return words.orEarlier(value)
        case (.orMore, .level): return texts.condition.levelOrMore(value)
        case (.orLess, .level): return texts.condition.levelOrLess(value)
        case (.orMore, _): return words.orMore(value)
        case (.orLess, _): return words.orLess(value)
        }
    }
}
