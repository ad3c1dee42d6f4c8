import Casework
import Domain
import Rules

/// Why a rule speaks of a story or does not, as other programs read it.
struct WhyNotDocument: Encodable {
    struct Answer: Encodable {
        var subjects: [String]
        var truth: String
        var because: [String]
        /// Followed through definitions to what was recorded or is missing.
        var recorded: [String]
        /// What the case has none of, where that settles it.
        var without: [String]
        var overruledBy: [String]
    }

    var rule: String
    var text: String
    /// The condition as the pack writes it.
    var when: String
    var truth: String
    /// Why it is not asked at all.
    var notAsked: [String]
    var without: [String]
    var answers: [Answer]

    init?(_ id: String, _ decision: Decision, _ procedure: Procedure, _ names: SubjectNames) {
        guard let rule = procedure.rule(id), let whole = procedure.explain(id, in: decision)
        else { return nil }
        self.rule = id
        text = rule.consequences.first?.text ?? id
        when = rule.conditionText
        truth = "\(whole.truth)"
        notAsked = whole.absences.map { absence in
            switch absence {
            case .from(let day): "in force from \(day)"
            case .until(let day): "in force until \(day)"
            case .switchedOff(let name): "the switch `\(name)` is off"
            }
        }
        without = whole.without.map(\.rawValue)
        answers = whole.answers.map { answer in
            Answer(
                subjects: answer.subjects.map(names.name), truth: "\(answer.truth)",
                because: answer.because.map(names.words),
                recorded: answer.recorded.map(names.words),
                without: answer.without.map(\.rawValue), overruledBy: answer.overruledBy)
        }
    }

    var lines: [String] {
        var lines = ["WHY NOT \(rule): \(truth)", "    \(text)", "    when: \(when)"]
        lines += notAsked.map { "    not asked: \($0)" }
        lines += without.map { "    not asked: there is no \($0)" }
        for answer in answers {
            let about =
                answer.subjects.isEmpty ? "" : " (\(answer.subjects.joined(separator: ", ")))"
            lines.append("    \(answer.truth)\(about)")
            lines += answer.because.map { "        because \($0)" }
            let deeper = answer.recorded.filter { !answer.because.contains($0) }
            lines += deeper.map { "        which comes from \($0)" }
            lines += answer.without.map { "        because there is no \($0)" }
            lines += answer.overruledBy.map { "        \($0) stands against it" }
        }
        return lines
    }
}

/// What would change what a rule says of a story, as other programs read it.
struct ChangesDocument: Encodable {
    struct Answer: Encodable {
        var subjects: [String]
        var truth: String
        var changes: [Way]
        /// False when there was more to try.
        var complete: Bool
    }

    struct Way: Encodable {
        var becomes: String
        var steps: [Step]
    }

    struct Step: Encodable {
        var fact: String
        var about: String?
        var from: String
        var to: String
        /// What would do as well: `or more`, `or less`, or other words.
        var reach: String?

        var words: String {
            "\(fact)\(about.map { " (\($0))" } ?? "") were \(to)\(reach.map { " \($0)" } ?? "")"
                + ", not \(from)"
        }
    }

    var rule: String
    var answers: [Answer]

    init?(_ id: String, _ decision: Decision, _ procedure: Procedure, _ names: SubjectNames) {
        guard let found = procedure.changes(of: id, in: decision) else { return nil }
        rule = id
        answers = found.map { changes in
            Answer(
                subjects: changes.subjects.map(names.name), truth: "\(changes.truth)",
                changes: changes.changes.map { change in
                    Way(
                        becomes: "\(change.becomes)",
                        steps: change.steps.map { step in
                            Step(
                                fact: step.fact, about: step.subject.map(names.name),
                                from: step.from, to: step.to, reach: ChangesDocument.reach(step))
                        })
                }, complete: changes.isComplete)
        }
    }

    private static func reach(_ step: Change.Step) -> String? {
        switch step.reach {
        case .exactly: nil
        case .orMore: "or more"
        case .orLess: "or less"
        case .orAnyOf(let words): "or \(words.joined(separator: ", "))"
        }
    }

    var lines: [String] {
        var lines = ["WHAT WOULD CHANGE \(rule)"]
        if answers.isEmpty { lines.append("    it is asked of nothing in this story") }
        for answer in answers {
            let about =
                answer.subjects.isEmpty ? "" : " (\(answer.subjects.joined(separator: ", ")))"
            lines.append("    now \(answer.truth)\(about)")
            lines += answer.changes.map { way in
                "        \(way.becomes) if \(way.steps.map(\.words).joined(separator: ", and "))"
            }
            if answer.changes.isEmpty { lines.append("        nothing that a worker records") }
            if !answer.complete { lines.append("        and there was more to try") }
        }
        return lines
    }
}

/// How a story calls its people; other subjects keep their identifiers.
struct SubjectNames {
    private let people: [PersonID: String]

    init(_ result: StoryReplay.Result) {
        people = Dictionary(
            result.people.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func name(_ subject: String) -> String {
        PersonID(subject).flatMap { people[$0] } ?? subject
    }

    func words(_ reason: Reason) -> String {
        let about = reason.subject.map { " (\(name($0)))" } ?? ""
        return "\(reason.fact) is \(reason.value)\(about)"
    }
}
