import Casework
import Domain

/// Reads a story's orders and completed instruments.
extension EventReader {
    func order(_ value: Value) -> StoryEvent.Verb? {
        guard
            let fields = value.fields(
                "an order",
                [
                    "kind", "respondent", "protects", "start", "end", "endless", "given", "served",
                    "inspector", "considered", "note",
                ])
        else { return nil }
        let kind = fields.required("kind")?.choice(Order.Kind.self)
        let respondent = fields.required("respondent").flatMap(person)
        let protects = (fields["protects"]?.list() ?? []).compactMap(person)
        guard let kind, let respondent else { return nil }
        return .order(
            Order.Draft(
                kind: kind, respondent: respondent, protects: protects,
                start: fields["start"].flatMap(times.day), end: fields["end"].flatMap(times.day),
                endless: fields["endless"]?.choice(Answer.self) ?? .unknown,
                given: fields["given"].flatMap(times.instant),
                served: fields["served"].flatMap(times.instant),
                inspector: fields["inspector"]?.choice(Answer.self) ?? .unknown,
                considered: fields["considered"]?.truth() ?? false, note: fields["note"]?.text()))
    }

    /// Which answers an instrument takes only its pack knows; that is checked when it is replayed.
    func assessment(_ value: Value, _ at: Instant) -> StoryEvent.Verb? {
        guard
            let fields = value.fields(
                "an assessment",
                [
                    "instrument", "about", "respondent", "items", "rest", "outcome", "source",
                    "note",
                ])
        else { return nil }
        let instrument = fields.required("instrument")?.text()
        let respondent = fields.required("respondent")?.choice(AssessmentForm.Respondent.self)
        let items = fields["items"]?.entries() ?? []
        let about = fields["about"].flatMap(person)
        guard let instrument, let respondent else { return nil }
        var form = AssessmentForm(
            instrument: instrument, respondent: respondent, outcome: fields["outcome"]?.text(),
            note: fields["note"]?.text(), completed: at)
        for (name, item) in items {
            guard let number = name.number(1...1000) else { continue }
            form.items[number] = assessmentItem(item)
        }
        return .assessment(
            AssessmentForm.Draft(
                form: form, about: about, rest: fields["rest"]?.text(),
                source: fields["source"]?.choice(Source.self)))
    }

    /// One word, or the answer with what belongs to it.
    private func assessmentItem(_ value: Value) -> AssessmentForm.Item? {
        guard case .mapping = value.shape else {
            return value.text().map { AssessmentForm.Item(answer: $0) }
        }
        guard
            let fields = value.fields(
                "an item", ["answer", "source", "occasions", "continuing", "note"]),
            let answer = fields.required("answer")?.text()
        else { return nil }
        return AssessmentForm.Item(
            answer: answer, source: fields["source"]?.choice(Source.self),
            occasions: fields["occasions"]?.number(0...1000),
            continuing: fields["continuing"]?.truth(), note: fields["note"]?.text())
    }
}
