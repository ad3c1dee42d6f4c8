import Casework
import Domain

/// Reads how roles are corrected in a story, and who takes note of it.
extension EventReader {
    func roles(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("roles", ["people", "reason", "basis", "advice"]) else {
            return nil
        }
        let people = fields.required("people")
        let basis = fields.required("basis")?.choice(RoleCorrection.Basis.Kind.self)
        guard let people, let basis else { return nil }
        var roles: [String: Role] = [:]
        for (name, role) in people.entries() {
            guard let key = person(name), let role = role.choice(Role.self) else { continue }
            roles[key] = role
        }
        return .roles(
            NewRoles.Draft(
                roles: roles, reason: fields["reason"]?.text() ?? "", basis: basis,
                advice: fields["advice"]?.text()))
    }

    func acknowledged(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("an acknowledgement", ["who", "note"]),
            let who = fields.required("who")?.choice(StoryEvent.Verb.Acknowledging.self)
        else { return nil }
        return .acknowledged(who, note: fields["note"]?.text() ?? "")
    }
}
