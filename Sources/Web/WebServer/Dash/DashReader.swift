import Domain
import Pages

/// Reads the form of the DASH.
struct DashReader {
    var reader: FormReader
    private let form: Form
    private let texts: Texts
    private let now: Instant
    private let items: [DashItem]

    init(_ form: Form, _ texts: Texts, now: Instant, items: [DashItem]) {
        reader = FormReader(form, texts, now: now)
        self.form = form
        self.texts = texts
        self.now = now
        self.items = items
    }

    /// The form; nil when there is a problem.
    mutating func dash() -> DashForm? {
        let respondent = reader.choice(
            DashField.respondent, DashForm.Respondent.self, texts.problems.dashRespondent)
        let completed = reader.moment(DashField.completed, texts.record.completed) ?? now
        if completed > now {
            reader.note(DashField.completed, texts.problems.datePast(texts.record.completed))
        }
        guard let respondent else { return nil }
        // Nothing of the answers counts when the person of concern was to give them.
        let given = respondent == .personOfConcern ? [:] : answers(respondent)
        guard reader.problems.isEmpty else { return nil }
        return DashForm(respondent: respondent, items: given, completed: completed)
    }

    private mutating func answers(
        _ respondent: DashForm.Respondent
    ) -> [Int: DashForm.Item] {
        var given: [Int: DashForm.Item] = [:]
        for item in items {
            let answer = reader.choice(
                DashField.item(item.number), Answer.self, texts.problems.answer)
            guard let answer else { continue }
            let source: Source? = reader.choice(DashField.source(item.number))
            if respondent == .professional, answer != .unknown, source == nil {
                reader.note(DashField.source(item.number), texts.problems.dashSource)
            }
            given[item.number] = DashForm.Item(
                answer: answer, source: source ?? (respondent == .victim ? .victim : nil))
        }
        return given
    }
}
