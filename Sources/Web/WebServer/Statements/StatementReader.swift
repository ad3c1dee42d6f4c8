import Casework
import Domain
import Pages

/// Reads the form *Record what was said*.
struct StatementReader {
    var reader: FormReader
    private let form: Form
    private let texts: Texts
    private let now: Instant
    private let view: CaseView

    /// What the form asks about each statement besides danger, drink and the partner.
    static let facts = ["discloses", "seeksHelp", "threat", "alone", "crime"]

    init(_ form: Form, _ texts: Texts, now: Instant, view: CaseView) {
        reader = FormReader(form, texts, now: now)
        self.form = form
        self.texts = texts
        self.now = now
        self.view = view
    }

    /// The statement; nil when there is a problem.
    mutating func statement() -> Statement? {
        let words = texts.problems
        let danger = reader.choice(StatementField.danger, Answer.self, words.danger)
        let source = reader.choice(StatementField.source, Source.self, words.source)
        let exact = reader.text(StatementField.exactWords, words.exactWords)
        let said = reader.moment(StatementField.said, texts.record.said, required: true)
        let learned = self.learned(said)
        guard let danger, let source, let said, reader.problems.isEmpty else { return nil }
        return Statement(
            provenance: Provenance(
                source: source, person: speaker(source),
                prompting: form.text(StatementField.prompting)
                    .flatMap(Provenance.Prompting.init),
                through: form.text(StatementField.through).map { [$0] } ?? []),
            about: person(StatementField.about), words: exact,
            interpretation: form.text(StatementField.interpretation),
            setting: form.text(StatementField.setting),
            othersPresent: form.text(StatementField.present).map { [$0] } ?? [], said: said,
            learned: learned ?? said,
            state: Statement.State(
                intoxicated: reader.answer(StatementField.affected), distressed: distressed),
            answers: answers(danger),
            cues: form.all(StatementField.cues).filter { !$0.isEmpty })
    }

    /// Whose file the statement belongs to; nil for the case's own.
    func file(of statement: Statement) -> PersonID? {
        if let person = statement.provenance.person { return person }
        let role: Role? =
            switch statement.provenance.source {
            case .victim: .victim
            case .child: .child
            case .personOfConcern: .personOfConcern
            case .ownObservation: nil
            case .thirdParty, .police, .agency: nil
            }
        if statement.provenance.source == .ownObservation { return statement.about }
        return role.flatMap { role in view.people.first { $0.role == role }?.id }
    }

    // MARK: Parts

    private mutating func learned(_ said: Instant?) -> Instant? {
        guard let learned = reader.moment(StatementField.learned, texts.record.learned) else {
            return nil
        }
        // A day alone says nothing of the hour: on the day on which it was said it was afterwards.
        if !reader.hasTime(StatementField.learned), let said, said.day == learned.day {
            return max(said, learned)
        }
        return learned
    }

    private func person(_ field: String) -> PersonID? {
        form.text(field).flatMap { PersonID($0) }.flatMap { view.person($0)?.id }
    }

    /// The chosen speaker, or the only person of the case who has the role that was named.
    private func speaker(_ source: Source) -> PersonID? {
        if let chosen = person(StatementField.speaker) { return chosen }
        let role: Role? =
            switch source {
            case .victim: .victim
            case .child: .child
            case .personOfConcern: .personOfConcern
            case .thirdParty, .police, .agency, .ownObservation: nil
            }
        let fitting = view.people.filter { $0.role == role }
        return fitting.count == 1 ? fitting[0].id : nil
    }

    private var distressed: Answer {
        switch form[StatementField.state] {
        case "calm": .no
        case "distressed": .yes
        default: .unknown
        }
    }

    private func answers(_ danger: Answer) -> Statement.Answers {
        func fact(_ name: String) -> Answer { reader.answer(StatementField.fact(name)) }
        return Statement.Answers(
            immediateDanger: danger, discloses: fact("discloses"),
            seeksHelp: fact("seeksHelp"), threat: fact("threat"), alone: fact("alone"),
            partnerAware: reader.answer(StatementField.partnerKnows), crime: fact("crime"))
    }
}
