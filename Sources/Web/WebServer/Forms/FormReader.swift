import Barrier
import Casework
import Domain
import Pages

/// Reads typed answers out of a form and gathers every problem on the way, in the page's order.
struct FormReader {
    let form: Form
    let texts: Texts
    let now: Instant
    private(set) var problems: [FormProblem] = []

    init(_ form: Form, _ texts: Texts, now: Instant) {
        self.form = form
        self.texts = texts
        self.now = now
    }

    var answers: FormAnswers { form.answers(problems) }

    mutating func note(_ field: String, _ message: String) {
        problems.append(FormProblem(field: field, message: message))
    }

    /// Notes a problem of a page on which several forms have the field.
    mutating func note(_ field: String, at control: String, _ message: String) {
        problems.append(FormProblem(field: field, message: message, control: control))
    }

    /// Adds the problems that the office found, at the fields where this form has them.
    mutating func add(_ found: [InputProblem], fields: [String: String] = [:]) {
        for problem in found { note(fields[problem.field] ?? problem.field, problem.text) }
    }

    // MARK: Choices

    /// One of a type's values; nil, and a problem where a message says so, when none was chosen.
    mutating func choice<Value: RawRepresentable<String>>(
        _ field: String, _ type: Value.Type = Value.self, _ message: String? = nil
    ) -> Value? {
        if let value = form.text(field).flatMap(Value.init) { return value }
        if let message { note(field, message) }
        return nil
    }

    func answer(_ field: String) -> Answer {
        form.text(field).flatMap(Answer.init) ?? .unknown
    }

    /// What was answered to a list of checks, by their names; those left out are not in it.
    func answers(to names: [String], field: (String) -> String) -> [String: Answer] {
        var found: [String: Answer] = [:]
        for name in names {
            if let answer = form.text(field(name)).flatMap(Answer.init) { found[name] = answer }
        }
        return found
    }

    mutating func text(_ field: String, _ message: String) -> String {
        if let text = form.text(field) { return text }
        note(field, message)
        return ""
    }

    // MARK: Days and times

    /// The day of three fields; nil when they are empty, which is a problem only where it is asked.
    mutating func day(_ field: String, _ what: String, required: Bool = false) -> Day? {
        switch DateAnswer(field, in: form.answers()) {
        case .day(let day): return day
        case .none:
            if required { missing(field, "day", what) }
        case .missing(let part): missing(field, part, what)
        case .notReal(let part):
            problems.append(.date(field, part: part, texts.problems.dateNotReal(what)))
        }
        return nil
    }

    private mutating func missing(_ field: String, _ part: String, _ what: String) {
        problems.append(.date(field, part: part, texts.problems.dateMissing(what, part)))
    }

    /// A day that is not to come, such as one of birth.
    mutating func pastDay(_ field: String, _ what: String) -> Day? {
        guard let day = day(field, what) else { return nil }
        guard day <= now.day else {
            problems.append(.date(field, part: "year", texts.problems.datePast(what)))
            return nil
        }
        return day
    }

    /// A day with a time beside it.
    ///
    /// Without a time it is now when the day is today, else the day's beginning: a limit that counts
    /// from it then never ends too late.
    mutating func moment(_ field: String, _ what: String, required: Bool = false) -> Instant? {
        guard let day = day(field, what, required: required) else { return nil }
        switch TimeAnswer(form[field + "_time"]) {
        case .time(let time): return Instant(day, time)
        case .none: return day == now.day ? now : Instant(day)
        case .notReal:
            problems.append(.date(field, part: "time", texts.problems.timeNotReal(what)))
            return nil
        }
    }

    /// Whether a time stands beside the day.
    func hasTime(_ field: String) -> Bool { form.text(field + "_time") != nil }

    /// Years of age; nil when empty, and a problem when it is none.
    mutating func age(_ field: String) -> Int? {
        guard let text = form.text(field) else { return nil }
        if let age = Int(text), (0...120).contains(age) { return age }
        note(field, texts.record.ageProblem)
        return nil
    }
}

/// What of a case a page showed, so that a form tells what its sender had seen.
///
/// It is the newest entry that the worker could see: an identifier is random and tells neither how
/// many entries there are nor that there are others, as a version's number would (DX-05).
struct Seen: Sendable, Equatable {
    let newest: EntryID?

    init(_ view: CaseView) { newest = view.entries.first?.id }

    init(_ form: Form) { newest = form.text(PageContext.Field.seen).flatMap { EntryID($0) } }

    var text: String { newest?.text ?? "" }

    /// The last correction of roles that the form knew nothing of.
    ///
    /// Whom *the victim* or *the person of concern* meant on that form is not whom it means now.
    func correction(in view: CaseView, than worker: Worker) -> EntryID? {
        // A form that does not say what it showed may be from before what was not taken note of.
        guard let newest else { return view.notice?.entry }
        // When what was newest is not to be seen any more, anything may have come after it.
        let place =
            view.entries.firstIndex { $0.id == newest } ?? view.entries.endIndex
        return view.entries[..<place].first {
            guard case .rolesCorrected? = $0.body.shown else { return false }
            return $0.worker != worker.name
        }?.id
    }

    /// The entries of a file that came after it and are not the worker's own.
    ///
    /// For nil those of the case as a whole; none when the entry is not to be seen any more.
    func newer(in file: PersonID?, of view: CaseView, than worker: Worker) -> [CaseView.Entry] {
        guard let newest, let place = view.entries.firstIndex(where: { $0.id == newest }) else {
            return []
        }
        return view.entries[..<place].filter {
            $0.person == file && $0.worker != worker.name && $0.body.shown != nil
        }
    }
}
