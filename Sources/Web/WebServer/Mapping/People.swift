import Casework
import Domain
import Pages
import Rules

/// How people and cases are named on pages.
struct Naming: Sendable {
    let texts: Texts

    /// Tells a case from others and nothing about people.
    func reference(_ caseID: CaseID) -> String {
        texts.record.caseReference(caseID.text.suffix(6).uppercased())
    }

    /// The way to a log of a case, under its reference alone.
    func call(_ caseID: CaseID) -> AuditCall {
        AuditCall(caseID: caseID, reference: reference(caseID))
    }

    /// The title that the worker knows a case by, with its reference.
    func title(_ title: String, _ caseID: CaseID) -> String {
        let reference = reference(caseID)
        return isName(title) ? "\(title), \(reference)" : reference
    }

    /// A view without any name that may be shown calls the case by its id.
    private func isName(_ title: String) -> Bool { !title.hasPrefix("Case ") }

    func bar(_ view: CaseView, _ practice: Practice) -> CaseBar {
        var bar = CaseBar(
            id: view.id, reference: reference(view.id), area: area(view.area, practice),
            side: view.side)
        bar.besideUndetermined = view.isBesideUndetermined
        if isName(view.title) { bar.name = view.title }
        return bar
    }

    func area(_ area: Area, _ practice: Practice) -> String {
        practice.procedures[area.rawValue]?.title ?? plainWords(area.rawValue)
    }

    /// `Sam Example, person of concern`, or the role alone.
    func label(_ person: CaseView.Person) -> String {
        let role = texts.words.role(person.role)
        guard let name = person.name else { return role }
        return "\(name), \(role.prefix(1).lowercased() + role.dropFirst())"
    }

    func choices(_ people: [CaseView.Person]) -> [PersonChoice] {
        people.map { PersonChoice(id: $0.id, label: label($0)) }
    }
}

extension CaseView {
    /// The victims whom the worker may know of.
    var victims: [Person] { people.filter { $0.role == .victim } }

    /// Whether the worker assesses risk here; those beside the person of concern do not.
    var assessesRisk: Bool { side != .personOfConcern }
}

/// A worker with the agency, as far as either is known.
func byline(_ worker: String, _ agency: String) -> String {
    [worker, agency].filter { !$0.isEmpty }.joined(separator: ", ")
}
