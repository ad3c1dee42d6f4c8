import Casework
import Domain
import Pages

/// Reads the form of a new case.
struct NewCaseReader {
    var reader: FormReader
    private let form: Form
    private let texts: Texts
    private let children: Int

    private static let concern = "concern"
    private static let victim = "victim"

    init(_ form: Form, _ texts: Texts, now: Instant, children: Int) {
        reader = FormReader(form, texts, now: now)
        self.form = form
        self.texts = texts
        self.children = children
    }

    /// The case; nil when there is a problem.
    mutating func newCase() -> NewCase? {
        let words = texts.problems
        let area = reader.text(NewCaseField.area, words.area)
        let side = reader.choice(NewCaseField.side, Side.self, words.side)
        let reason = reader.text(NewCaseField.reason, words.reason)
        var people = [
            NewCase.Person(
                key: Self.concern, role: .personOfConcern, details: adult("", required: true))
        ]
        var links: [NewCase.Link] = []
        if isVictimKnown {
            people.append(
                NewCase.Person(
                    key: Self.victim, role: .victim,
                    details: adult(NewCaseField.victimPrefix, required: true)))
            if let link = connection() { links.append(link) }
        }
        for number in 0..<children {
            guard let details = child(number + 1) else { continue }
            people.append(
                NewCase.Person(key: "child\(number + 1)", role: .child, details: details))
        }
        guard let side, reader.problems.isEmpty else { return nil }
        return NewCase(
            area: Area(rawValue: area), reason: reason, side: side, people: people, links: links)
    }

    /// Whether anything at all is told of a victim.
    private var isVictimKnown: Bool {
        let fields = SearchField.all + [NewCaseField.nameUnknown, NewCaseField.age]
        return fields.contains { form.text(NewCaseField.victimPrefix + $0) != nil }
            || reader.answer(NewCaseField.victimPrefix + NewCaseField.pregnant) != .unknown
    }

    private mutating func adult(_ prefix: String, required: Bool) -> PersonDetails {
        var details = details { prefix + $0 }
        let isUnknown = form.text(prefix + NewCaseField.nameUnknown) != nil
        if required, details.name == nil, !isUnknown {
            reader.note(prefix + SearchField.given, texts.problems.personName)
        }
        let pregnant = prefix + NewCaseField.pregnant
        if form.text(pregnant) != nil { details.pregnant = reader.answer(pregnant) }
        return details
    }

    /// What the form says of one child; nil when its part is empty.
    private mutating func child(_ number: Int) -> PersonDetails? {
        func field(_ name: String) -> String { NewCaseField.child(number, name) }
        var details = details(field)
        details.household = reader.choice(field(NewCaseField.household))
        details.setting = form.text(field(NewCaseField.setting)).map { Setting(named: $0) }
        return details == PersonDetails() ? nil : details
    }

    private mutating func details(_ field: (String) -> String) -> PersonDetails {
        var details = reader.person(born: texts.record.born, field)
        details.statedAge = details.born == nil ? reader.age(field(NewCaseField.age)) : nil
        return details
    }

    private mutating func connection() -> NewCase.Link? {
        let separated = reader.pastDay(NewCaseField.separated, texts.record.separated)
        guard let word = form.text(NewCaseField.relationship) else {
            reader.note(NewCaseField.relationship, texts.problems.relationship)
            return nil
        }
        guard let kind = Relationship.Kind(rawValue: word) else { return nil }
        return NewCase.Link(
            from: Self.concern, to: Self.victim, kind: kind,
            livingTogether: reader.answer(NewCaseField.together), separated: separated)
    }
}
