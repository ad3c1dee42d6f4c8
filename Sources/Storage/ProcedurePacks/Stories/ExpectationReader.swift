import Casework
import Domain
import Rules

/// Reads what a story expects.
struct ExpectationReader {
    let times: StoryTimes
    let people: Set<String>

    func read(_ value: Value) -> Expectations {
        guard
            let fields = value.fields(
                "expectations",
                [
                    "refused", "outcomes", "absent", "silent", "unknown", "questions",
                    "firstQuestion", "quiet",
                ])
        else { return Expectations() }
        return Expectations(
            refused: fields["refused"]?.list().compactMap { $0.text() } ?? [],
            outcomes: (fields["outcomes"]?.strictList() ?? []).compactMap(outcome),
            absent: (fields["absent"]?.strictList() ?? []).compactMap(outcome),
            silent: fields["silent"]?.list().compactMap { $0.text() } ?? [],
            unknown: fields["unknown"]?.list().compactMap { $0.text() } ?? [],
            questions: fields["questions"]?.list().compactMap { $0.text() } ?? [],
            firstQuestion: fields["firstQuestion"]?.text(),
            quiet: fields["quiet"]?.number(0...1000))
    }

    private func outcome(_ value: Value) -> Expectations.Expected? {
        let keys = [
            "kind", "cites", "rule", "action", "owner", "due", "note", "about", "status",
            "override",
            "clears", "services", "moment", "force",
        ]
        guard let fields = value.fields("an outcome", keys) else { return nil }
        guard keys.contains(where: { fields[$0] != nil }) else {
            value.problem("an outcome needs at least one of: " + keys.joined(separator: ", "))
            return nil
        }
        if let clears = fields["clears"], clears.raw != "any" {
            clears.problem("`clears` can only be `any`: that it says what clears it")
        }
        return Expectations.Expected(
            kind: fields["kind"]?.choice(OutcomeKind.self),
            cites: fields["cites"]?.list().compactMap { $0.text() } ?? [],
            rule: fields["rule"]?.text(), action: fields["action"]?.text(),
            owner: fields["owner"]?.text(), due: fields["due"].flatMap(times.instant),
            note: fields["note"]?.text(), about: fields["about"].flatMap(person),
            status: fields["status"]?.choice(OutcomeStatus.self),
            override: fields["override"]?.choice(Override.self), clears: fields["clears"] != nil,
            services: fields["services"]?.list().compactMap { $0.text() } ?? [],
            moment: fields["moment"]?.choice(Moment.self),
            force: fields["force"]?.choice(Force.self), line: value.position.line)
    }

    private func person(_ value: Value) -> String? {
        guard let key = value.text() else { return nil }
        guard people.contains(key) else {
            value.problem(
                "unknown person `\(key)`", suggestion: suggestion(for: key, among: people.sorted()))
            return nil
        }
        return key
    }
}
