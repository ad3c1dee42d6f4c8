import Domain
import Rules

extension PackAssembly {
    /// Reads `instruments.yaml`.
    ///
    /// Over an inherited instrument an area lays the wording that it holds a licence for, or weights
    /// of its own; nothing else of it changes.
    mutating func addInstruments(_ folder: PackFolder) {
        let inherited = instruments
        for value in items(folder, "instruments.yaml", "instruments") ?? [] {
            guard let id = value.key("id")?.raw, let parent = inherited[id] else {
                addInstrument(value)
                continue
            }
            overlay(value, on: parent)
        }
    }

    private mutating func addInstrument(_ value: Value) {
        guard let fields = value.fields("an instrument", InstrumentReader.keys),
            let id = fields.required("id"), let text = id.text()
        else { return }
        let instrument = InstrumentReader(fields: fields, names: names).instrument(text)
        instruments.add(text, instrument, at: id)
    }

    /// Reads licensed wordings that are kept apart from the packs, one list of instruments a file.
    mutating func addWordings(_ root: Value) {
        guard let fields = root.fields("the file", ["instruments"]) else { return }
        for value in fields.required("instruments")?.strictList() ?? [] {
            guard let id = value.key("id"), let text = id.text() else {
                value.problem("an instrument needs `id`")
                continue
            }
            if let instrument = instruments.resolve(text, at: id) {
                overlay(value, on: instrument)
            }
        }
    }

    private mutating func overlay(_ value: Value, on parent: Instrument) {
        let keys = ["id", "licence", "wording", "weights"]
        guard let fields = value.fields("an inherited instrument", keys),
            let id = fields.required("id")
        else { return }
        var instrument = parent
        let reader = InstrumentReader(fields: fields, names: names)
        if fields["licence"] != nil || fields["wording"] != nil {
            let licence = fields.required("licence").flatMap(reader.licence)
            let wording = fields.required("wording").map { reader.wording($0, parent.items) } ?? [:]
            instrument.licence = licence
            for place in instrument.items.indices {
                let number = instrument.items[place].number
                instrument.items[place].wording = wording[number]
            }
        }
        if let weights = fields["weights"] {
            instrument.weights.merge(reader.numbers(weights, parent.items)) { $1 }
        }
        instruments.replace(parent.id, instrument, at: id)
    }
}

/// Reads one instrument as a pack writes it.
struct InstrumentReader {
    static let keys = [
        "id", "title", "form", "about", "respondents", "answers", "items", "outcomes", "cells",
        "gives", "weights", "scores", "gate", "note", "licence", "wording",
    ]

    let fields: Fields
    let names: Names

    func instrument(_ id: String) -> Instrument? {
        let title = fields.required("title")?.text()
        let form = fields["form"].map { $0.choice(Instrument.Form.self) } ?? .checklist
        let about = fields["about"].map { $0.choice(Instrument.About.self) } ?? .victim
        let answers = words("answers") ?? Instrument.plainAnswers
        let items = self.items()
        let outcomes = words("outcomes") ?? []
        let scores = fields["scores"]?.truth() ?? false
        guard let title, let form, let about else { return nil }
        var instrument = Instrument(
            id: id, title: title, form: form, about: about, respondents: respondents(),
            answers: answers, items: items, outcomes: outcomes, scores: scores,
            gate: (fields["gate"]?.list() ?? []).compactMap { $0.text() },
            note: fields["note"]?.text())
        instrument.cells = cells(instrument)
        instrument.weights = fields["weights"].map { numbers($0, items) } ?? [:]
        if fields["licence"] != nil || fields["wording"] != nil {
            instrument.licence = fields.required("licence").flatMap(licence)
            let wording = fields.required("wording").map { self.wording($0, items) } ?? [:]
            for place in items.indices {
                instrument.items[place].wording = wording[items[place].number]
            }
        }
        instrument.gives = gifts(instrument)
        checkForm(instrument)
        checkRespondents(instrument)
        return instrument
    }

    // MARK: Parts

    private func respondents() -> [AssessmentForm.Respondent] {
        guard let value = fields["respondents"] else { return [.victim, .professional] }
        let found = value.list().compactMap { $0.choice(AssessmentForm.Respondent.self) }
        if value.list().isEmpty { value.problem("an instrument needs someone who answers it") }
        return found
    }

    private func words(_ key: String) -> [String]? {
        fields[key].map { words($0) }
    }

    /// Words, each once.
    private func words(_ value: Value) -> [String] {
        var words: [String] = []
        for item in value.strictList() ?? [] {
            guard let word = item.text() else { continue }
            if words.contains(word) {
                item.problem("duplicate word `\(word)`")
            } else if !word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
                item.problem("`\(word)` cannot be an answer; write one word of letters")
            } else {
                words.append(word)
            }
        }
        return words
    }

    private func items() -> [Instrument.Item] {
        var seen: Set<Int> = []
        return (fields["items"]?.strictList() ?? []).compactMap { value in
            guard let fields = value.fields("an item", ["number", "topic", "group", "answers"])
            else { return nil }
            let number = fields.required("number")?.number(1...1000)
            let topic = fields.required("topic")?.text()
            let answers = fields["answers"].map { words($0) }
            guard let number, let topic else { return nil }
            if !seen.insert(number).inserted {
                fields["number"]?.problem("duplicate item `\(number)`")
            }
            return Instrument.Item(
                number: number, topic: topic, group: fields["group"]?.text(), answers: answers)
        }
    }

    private func cells(_ instrument: Instrument) -> [Instrument.Cell] {
        (fields["cells"]?.strictList() ?? []).compactMap { value in
            guard let fields = value.fields("a cell", ["when", "outcome"]) else { return nil }
            var answers: [Int: String] = [:]
            for (name, answer) in fields.required("when")?.entries() ?? [] {
                guard let item = item(name, instrument.items), let word = answer.text() else {
                    continue
                }
                check(word, among: instrument.answers(to: item), at: answer)
                answers[item.number] = word
            }
            guard let value = fields.required("outcome"), let outcome = value.text() else {
                return nil
            }
            check(outcome, among: instrument.outcomes, at: value)
            return Instrument.Cell(answers: answers, outcome: outcome)
        }
    }

    func licence(_ value: Value) -> Instrument.Licence? {
        guard let fields = value.fields("a licence", ["holder", "reference"]) else { return nil }
        let holder = fields.required("holder")?.text()
        let reference = fields.required("reference")?.text()
        guard let holder, let reference else { return nil }
        return Instrument.Licence(holder: holder, reference: reference)
    }

    /// Text by item; an item without one keeps our own words.
    func wording(_ value: Value, _ items: [Instrument.Item]) -> [Int: String] {
        var wording: [Int: String] = [:]
        for (name, text) in value.entries() {
            guard let item = item(name, items) else { continue }
            wording[item.number] = text.text()
        }
        return wording
    }

    func numbers(_ value: Value, _ items: [Instrument.Item]) -> [Int: Int] {
        var numbers: [Int: Int] = [:]
        for (name, number) in value.entries() {
            guard let item = item(name, items) else { continue }
            numbers[item.number] = number.number(0...1000)
        }
        return numbers
    }

    // MARK: What must fit

    /// The item of that number; reported when there is none.
    func item(_ value: Value, _ items: [Instrument.Item]) -> Instrument.Item? {
        guard let number = value.number(1...1000) else { return nil }
        let item = items.first { $0.number == number }
        if item == nil { value.problem("the instrument has no item \(number)") }
        return item
    }

    func check(_ word: String, among words: [String], at value: Value) {
        guard !words.contains(word) else { return }
        value.problem(
            "`\(word)` is not one of the words here" + oneOf(words),
            suggestion: suggestion(for: word, among: words))
    }

    private func checkForm(_ instrument: Instrument) {
        switch instrument.form {
        case .external, .levels:
            if instrument.outcomes.isEmpty { _ = fields.required("outcomes") }
        case .matrix:
            if instrument.cells.isEmpty { _ = fields.required("cells") }
            if instrument.about != .party {
                fields.whole.problem("a matrix is run for each party; write `about: party`")
            }
        case .checklist, .criteria, .bank, .grid:
            if fields["items"] == nil { _ = fields.required("items") }
        }
        if instrument.form != .matrix {
            fields.forbid(["cells"], because: "belongs to a matrix")
        }
    }

    /// Nothing that bears on the level of risk is asked of the person of concern (002-77), and no
    /// question to them goes without what must be so first.
    private func checkRespondents(_ instrument: Instrument) {
        guard instrument.respondents.contains(.personOfConcern) else { return }
        if instrument.scores {
            fields["respondents"]?.problem(
                "what bears on the level of risk is never asked of the person of concern")
        }
        if instrument.about != .personOfConcern {
            fields["respondents"]?.problem(
                "the person of concern is asked only of themselves; write "
                    + "`about: personOfConcern`")
        }
        if instrument.gate.isEmpty { _ = fields.required("gate") }
    }
}
