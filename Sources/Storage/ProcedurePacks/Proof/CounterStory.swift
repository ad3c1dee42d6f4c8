import Domain
public import Rules

/// Writes facts that break an invariant as a story, so that `sightline decide` shows it.
///
/// What an event records is written as that event; answers to questions as `facts`. A fact that
/// neither can put on record stays a comment.
public struct CounterStory {
    private let example: Counterexample
    private let procedure: Procedure
    private var lines: [String] = []
    private var written: Set<String> = []

    public static func yaml(
        _ example: Counterexample, breaking invariant: Invariant, of procedure: Procedure
    ) -> String {
        var story = CounterStory(example, procedure)
        story.write(invariant)
        return story.lines.joined(separator: "\n") + "\n"
    }

    private init(_ example: Counterexample, _ procedure: Procedure) {
        self.example = example
        self.procedure = procedure
    }

    private mutating func write(_ invariant: Invariant) {
        lines = [
            "# Breaks `\(invariant.id)`: \(invariant.says)",
            "story: breaks-\(invariant.id)", "title: Breaks \(invariant.id)",
            "area: \(area)", "now: \(time(example.at))", "people:",
        ]
        writePeople()
        writeRelationships()
        lines.append("events:")
        let before = lines.count
        writeRisk()
        for scope in Scope.allCases { writeSubjects(scope) }
        writeAnswers(of: .situation, nil, indent: "  - ")
        if lines.count == before { lines[before - 1] = "events: []" }
        writeRest()
        writeAction()
    }

    private var area: String {
        known("area", nil) ?? (procedure.id == "england-and-wales" ? "other" : procedure.id)
    }

    // MARK: Values

    /// A known value as packs write it.
    private mutating func text(_ name: String, _ subject: String?) -> String? {
        written.insert(name + (subject ?? ""))
        return known(name, subject)
    }

    private func known(_ name: String, _ subject: String?) -> String? {
        guard let definition = procedure.vocabulary.definition(name),
            let value = example.facts.fact(name, subject: subject)?.value, value != .unknown
        else { return nil }
        // What is recorded happened by then: the solver knows no order of moments.
        if case .instant(let instant) = value { return time(min(instant, recorded)) }
        return Vocabulary.text(value, of: definition.type)
    }

    /// The moment at which a story records what has no time of its own.
    private var recorded: Instant { example.at.adding(hours: -1) }

    private func time(_ instant: Instant) -> String { "\(instant.day)T\(instant.time)" }

    // MARK: People

    /// A victim who speaks is in the case, whatever the facts leave open.
    private var hasVictim: Bool {
        known("victim.known", nil) != "no"
            || example.facts.subjects(of: .statement).contains {
                known("statement.source", $0.id) == "victim"
            }
    }

    private mutating func writePeople() {
        var concern =
            "  - { id: concern, role: personOfConcern, name: { given: Alex, family: Rowan }"
        if let age = text("concern.age", nil) { concern += ", age: \(age)" }
        lines.append(concern + " }")
        if hasVictim {
            var victim = "  - { id: victim, role: victim, name: { given: Sam, family: Linden }"
            if let age = text("victim.age", nil) { victim += ", age: \(age)" }
            if let pregnant = text("victim.pregnant", nil) { victim += ", pregnant: \(pregnant)" }
            lines.append(victim + " }")
        }
        for name in ["concern.known", "victim.known"] { _ = text(name, nil) }
        for child in example.facts.subjects(of: .child) {
            var line = "  - { id: \(child.id), role: child, name: { given: Robin, family: Linden }"
            if text("child.unborn", child.id) == "yes" {
                line += ", unborn: yes"
                _ = text("child.age", child.id)
            } else if let age = text("child.age", child.id) {
                line += ", age: \(age)"
            }
            if let home = text("child.residence", child.id) { line += ", household: \(home)" }
            if let kind = text("child.setting", child.id), kind != "none" {
                let roll = text("child.onRoll", child.id).map { ", onRoll: \($0)" } ?? ""
                line += ", setting: { kind: \(kind)\(roll) }"
            }
            lines.append(line + " }")
        }
    }

    private mutating func writeRelationships() {
        let kinds = [
            "partner": "partners", "formerPartner": "formerPartners", "childOfVictim": "childOf",
            "parentOfVictim": "parentOf", "otherRelative": "otherRelative",
            "sharedParents": "sharedParents", "none": "none",
        ]
        var links: [String] = []
        if let kind = text("relationship", nil).flatMap({ kinds[$0] }) {
            links.append("  - { from: concern, to: victim, kind: \(kind) }")
        } else if text("connected", nil) == "yes" {
            links.append("  - { from: concern, to: victim, kind: otherRelative }")
        }
        for child in example.facts.subjects(of: .child)
        where text("child.related", child.id) == "yes" {
            links.append("  - { from: victim, to: \(child.id), kind: parentOf }")
        }
        if !links.isEmpty { lines += ["relationships:"] + links }
    }

    // MARK: Events

    private mutating func writeRisk() {
        if let grade = text("dara.grade", nil) {
            lines.append("  - attendance: { at: \(time(example.at)), grade: \(grade) }")
        }
        if let yes = text("dash.yes", nil) {
            for name in ["dash.complete", "dash.completedAt"] { _ = text(name, nil) }
            lines.append("  - dash: { respondent: victim, yes: \(yes), rest: unknown }")
        }
        if let level = text("risk.judgement", nil) {
            let imminent = text("risk.imminent", nil).map { ", imminent: \($0)" } ?? ""
            lines.append("  - judgement: { level: \(level)\(imminent), reasons: [As judged] }")
        }
        for definition in procedure.vocabulary.definitions
        where definition.name.hasPrefix("happened.") {
            guard let on = text(definition.name, nil) else { continue }
            let kind = definition.name.dropFirst("happened.".count)
            lines.append(
                "  - development: { kind: \(kind), about: concern, on: \(on.prefix(10)) }")
        }
    }

    /// The events that make the subjects of a scope, each with its answers.
    private mutating func writeSubjects(_ scope: Scope) {
        let keys: [String: String]
        switch scope {
        case .attendance: keys = ["at": "at", "tourEnds": "tourEnds", "level": "grade"]
        case .statement:
            keys = [
                "source": "source", "prompting": "prompting", "alone": "alone",
                "intoxicated": "intoxicated", "discloses": "discloses", "seeksHelp": "seeksHelp",
                "threat": "threat", "immediateDanger": "immediateDanger",
                "partnerAware": "partnerAware", "crime": "crime", "learned": "learned",
            ]
        case .incident: keys = ["at": "at", "known": "known", "crime": "crime"]
        case .contact: keys = ["with": "with", "purpose": "purpose", "channel": "channel"]
        default: return
        }
        for subject in example.facts.subjects(of: scope) {
            var parts: [String] = []
            for name in names(of: scope) {
                let short = String(name.dropFirst(scope.rawValue.count + 1))
                guard let key = keys[short], let value = text(name, subject.id) else { continue }
                parts.append("\(key): \(value)")
            }
            parts += usual(scope, subject.id)
            lines.append("  - \(scope.rawValue): { \(parts.joined(separator: ", ")) }")
            writeAnswers(of: scope, subject.id, indent: "  - ")
        }
    }

    private mutating func usual(_ scope: Scope, _ subject: String) -> [String] {
        switch scope {
        case .statement:
            let cues = text("statement.cues", subject).map { ["cues: [\($0)]"] } ?? []
            let speaker: [String] =
                switch known("statement.source", subject) {
                case "personOfConcern": ["speaker: concern"]
                case "victim": ["speaker: victim"]
                default: []
                }
            let note = text("statement.noteMinimises", subject) == "yes" ? ["note: Only this"] : []
            return speaker + cues + note + ["words: As it was told"]
        case .incident: return ["source: agency", "what: As it was told"]
        default: return []
        }
    }

    /// Answers to questions that nothing else has written.
    private mutating func writeAnswers(of scope: Scope, _ subject: String?, indent: String) {
        for name in names(of: scope) where !written.contains(name + (subject ?? "")) {
            guard procedure.vocabulary.definition(name)?.question != nil,
                let value = text(name, subject)
            else { continue }
            let quoted = value.contains(",") ? "\"\(value)\"" : value
            lines.append(indent + "fact: { fact: \(name), value: \(quoted), note: As answered }")
        }
    }

    private func names(of scope: Scope) -> [String] {
        procedure.vocabulary.definitions.filter { $0.scope == scope }.map(\.name)
    }

    /// What is about to be done: a referral, a message, an instrument, an assignment.
    private mutating func writeAction() {
        if let referral = example.facts.subjects(of: .referral).first {
            let isForConcern = known("referral.for", referral.id) == "personOfConcern"
            let whom = hasVictim && !isForConcern ? "victim" : "concern"
            var parts = ["for: \(whom)"]
            for name in names(of: .referral) where name != "referral.for" {
                guard let value = known(name, referral.id) else { continue }
                parts.append("\(name.dropFirst("referral.".count)): \(value)")
            }
            lines.append("action: { referral: { \(parts.joined(separator: ", ")) } }")
        } else if let message = example.facts.subjects(of: .message).first {
            let asked = known("message.requestedByVictim", message.id) ?? "unknown"
            lines.append(
                "action: { message: { from: concern, to: victim, kind: letter, "
                    + "requestedByVictim: \(asked) } }")
        } else if let instrument = example.facts.subjects(of: .instrument).first {
            let respondent = known("instrument.respondent", instrument.id) ?? "professional"
            lines.append("action: { dash: { respondent: \(respondent), yes: 1, source: agency } }")
        } else if !example.facts.subjects(of: .allocation).isEmpty {
            lines.append("action: { assign: { worker: victimAdvocate, side: personOfConcern } }")
        }
    }

    /// What no event and no answer records.
    private mutating func writeRest() {
        for definition in procedure.vocabulary.definitions {
            let acted: [Scope] = [.referral, .message, .instrument, .allocation]
            guard !acted.contains(definition.scope) else { continue }
            let subjects: [String?] =
                definition.scope == .situation
                ? [nil] : example.facts.subjects(of: definition.scope).map(\.id)
            for subject in subjects where !written.contains(definition.name + (subject ?? "")) {
                guard let value = known(definition.name, subject) else { continue }
                lines.append("# also: \(definition.name) is \(value)")
            }
        }
    }
}
