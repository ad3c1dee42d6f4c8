import Casework
import Domain

/// Reads a DASH with its short forms: `yes: 14` for the first fourteen items, `rest` for all that
/// is not said.
struct DashReader {
    func dash(_ value: Value, _ at: Instant) -> StoryEvent.Verb? {
        guard
            let fields = value.fields(
                "a dash", ["respondent", "answers", "yes", "rest", "total", "source"]),
            let respondent = fields.required("respondent")?.choice(DashForm.Respondent.self)
        else { return nil }
        // A total may be wrong on purpose: that the office refuses it is what a story shows.
        let total = fields["total"]?.number(0...1000)
        if total != nil {
            fields.forbid(["answers", "yes", "rest"], because: "cannot stand beside `total`")
        }
        var items: [Int: DashForm.Item] = [:]
        if total == nil {
            let source =
                fields["source"]?.choice(Source.self) ?? (respondent == .victim ? nil : .agency)
            let rest = fields["rest"]?.choice(Answer.self) ?? .no
            let yes = fields["yes"]?.number(0...DashForm.itemCount) ?? 0
            let given = answers(fields["answers"])
            for (number, answer) in given {
                items[number] = DashForm.Item(answer: answer, source: source)
            }
            var left = yes - items.values.count { $0.answer == .yes }
            for number in 1...DashForm.itemCount where items[number] == nil {
                items[number] = DashForm.Item(answer: left > 0 ? .yes : rest, source: source)
                left -= 1
            }
        }
        return .dash(
            DashForm(respondent: respondent, items: items, total: total, completed: at))
    }

    private func answers(_ value: Value?) -> [Int: Answer] {
        var answers: [Int: Answer] = [:]
        for (name, answer) in value?.entries() ?? [] {
            guard let number = name.number(1...DashForm.itemCount) else { continue }
            answers[number] = answer.choice(Answer.self)
        }
        return answers
    }
}
