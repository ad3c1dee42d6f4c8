import Casework
import Domain

/// Reads what workers of a story plan, ask for and do.
extension EventReader {
    func contact(_ value: Value) -> StoryEvent.Verb? {
        let answers = [
            "alone", "workerTrained", "roleAllows", "managerApproved", "planAgreed",
            "bothPresent", "intoxicated", "wordingAgreed", "citesReport", "checksDone",
            "urgentProtection",
        ]
        guard
            let fields = value.fields(
                "a contact", ["with", "purpose", "channel", "place", "when", "answers"] + answers)
        else { return nil }
        let with = fields.required("with")?.text()
        let purpose = fields.required("purpose")?.choice(PlannedContact.Purpose.self)
        let channel = fields.required("channel")?.choice(PlannedContact.Channel.self)
        guard let with, let purpose, let channel else { return nil }
        let person = people.contains(with) ? with : nil
        guard
            let partner = roles[with].map(partner(for:)) ?? PlannedContact.Partner(rawValue: with)
        else {
            _ = fields["with"].flatMap(self.person)
            return nil
        }
        let given = given(fields, answers)
        return .contact(
            PlannedContact(
                with: partner, purpose: purpose, channel: channel,
                place: fields["place"]?.text(), at: fields["when"].flatMap(times.instant),
                answers: given), with: person)
    }

    func partner(for role: Role) -> PlannedContact.Partner {
        switch role {
        case .personOfConcern: .personOfConcern
        case .child: .child
        case .victim, .undetermined: .victim
        }
    }

    func referral(_ value: Value) -> StoryEvent.Verb? {
        let answers = [
            "accredited", "partnerSupport", "gateway", "asAbuseResponse", "formComplete",
            "attending",
        ]
        guard
            let fields = value.fields(
                "a referral", ["for", "kind", "service", "consent", "answers"] + answers)
        else { return nil }
        let person = fields.required("for").flatMap(person)
        let kind = fields.required("kind")?.text()
        guard let person, let kind else { return nil }
        let given = given(fields, answers)
        return .referral(
            Referral.Draft(
                person: person, kind: kind, service: fields["service"]?.text(),
                consent: fields["consent"]?.text(), answers: given))
    }

    /// The usual answers by their own keys, and any other of the pack's facts under `answers`.
    private func given(_ fields: Fields, _ usual: [String]) -> [String: Answer] {
        var given: [String: Answer] = [:]
        for key in usual { given[key] = fields[key]?.choice(Answer.self) }
        for (name, answer) in fields["answers"]?.entries() ?? [] {
            guard let key = name.text() else { continue }
            given[key] = answer.choice(Answer.self)
        }
        return given
    }

    func responses(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("responses", ["about", "planned"]),
            let about = fields.required("about").flatMap(person)
        else { return nil }
        return .responses(
            about: about, planned: fields.required("planned")?.list().compactMap { $0.text() } ?? []
        )
    }

    func message(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("a message", ["from", "to", "kind", "requestedByVictim"])
        else { return nil }
        let from = fields.required("from").flatMap(person)
        let to = fields.required("to").flatMap(person)
        let kind = fields.required("kind")?.text()
        guard let from, let to, let kind else { return nil }
        return .message(
            from: from, to: to, kind: kind,
            requestedByVictim: fields["requestedByVictim"]?.choice(Answer.self) ?? .unknown)
    }

    func assign(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("an assignment", ["worker", "side"]) else { return nil }
        let key = fields.required("worker").flatMap(worker)
        let side = fields.required("side")?.choice(Side.self)
        guard let key, let side else { return nil }
        return .assign(worker: key, side: side)
    }

    func duty(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("a duty", ["rule", "about", "done", "declined"]),
            let rule = fields.required("rule")?.text()
        else { return nil }
        guard let note = fields["done"] ?? fields["declined"],
            fields["done"] == nil || fields["declined"] == nil
        else {
            value.problem("a duty needs either `done` or `declined`")
            return nil
        }
        return .duty(
            rule: rule, about: fields["about"].flatMap(person), done: fields["done"] != nil,
            note: note.text() ?? "")
    }
}
