import Casework
import Domain
import Pages
import Rules

/// Reads the form of an instrument.
struct InstrumentReading {
    var reader: FormReader
    let instrument: Instrument
    let sheet: InstrumentSheet

    /// The form; nil when there is a problem.
    mutating func form() -> AssessmentForm? {
        let texts = reader.texts
        var about: PersonID?
        if !sheet.people.isEmpty {
            about = reader.form.text(InstrumentField.about).flatMap { PersonID($0) }
            if !sheet.people.contains(where: { $0.id == about }) {
                reader.note(InstrumentField.about, texts.problems.about)
            }
        }
        let respondent = reader.choice(
            InstrumentField.respondent, AssessmentForm.Respondent.self,
            texts.problems.dashRespondent)
        let completed =
            reader.moment(InstrumentField.completed, texts.record.completed) ?? reader.now
        if completed > reader.now {
            reader.note(InstrumentField.completed, texts.problems.datePast(texts.record.completed))
        }
        guard let respondent else { return nil }
        let items = items(respondent)
        guard reader.problems.isEmpty else { return nil }
        return AssessmentForm(
            instrument: instrument.id, about: about, respondent: respondent, items: items,
            outcome: reader.form.text(InstrumentField.outcome),
            note: reader.form.text(InstrumentField.note), completed: completed)
    }

    private mutating func items(
        _ respondent: AssessmentForm.Respondent
    ) -> [Int: AssessmentForm.Item] {
        let any: Source? = reader.choice(InstrumentField.anySource)
        var items: [Int: AssessmentForm.Item] = [:]
        for item in sheet.items {
            guard let answer = reader.form.text(InstrumentField.item(item.number)) else { continue }
            var given = AssessmentForm.Item(answer: answer)
            let own: Source? = reader.choice(InstrumentField.source(item.number))
            given.source = own ?? (respondent == .professional ? any : nil)
            if respondent == .professional, given.isKnown, given.source == nil {
                reader.note(
                    InstrumentField.source(item.number), reader.texts.problems.dashSource)
            }
            switch reader.form.text(InstrumentField.often(item.number)) {
            case "continuing": given.continuing = true
            case let often?: given.occasions = Int(often)
            case nil: break
            }
            given.note = reader.form.text(InstrumentField.itemNote(item.number))
            items[item.number] = given
        }
        return items
    }

    /// Adds what the office found, at the fields of this form.
    mutating func add(_ found: [InputProblem]) {
        let first = sheet.items.first.map { InstrumentField.item($0.number) }
        var fields = ["items": first ?? InstrumentField.outcome]
        for item in sheet.items {
            fields["item-\(item.number)"] = InstrumentField.item(item.number)
            fields["source-\(item.number)"] = InstrumentField.source(item.number)
            fields["occasions-\(item.number)"] = InstrumentField.often(item.number)
        }
        // A form that asks about nobody in particular has no field to lead to.
        if sheet.people.isEmpty { fields["about"] = InstrumentField.respondent }
        if sheet.outcomes.isEmpty { fields["outcome"] = first ?? InstrumentField.respondent }
        reader.add(found, fields: fields)
    }
}
