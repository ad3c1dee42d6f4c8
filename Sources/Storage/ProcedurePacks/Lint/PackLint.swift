public import Domain
public import Rules

/// Looks through a loaded pack for what it probably does not mean.
public struct PackLint {
    let procedure: Procedure
    let today: Day
    /// Who in the application can act for an owner of the pack.
    let isOwned: (String) -> Bool
    /// Whether a fact can be on record before definitions speak.
    let isRecorded: (FactDefinition) -> Bool

    public init(
        _ procedure: Procedure, today: Day, isOwned: @escaping (String) -> Bool,
        isRecorded: @escaping (FactDefinition) -> Bool
    ) {
        self.procedure = procedure
        self.today = today
        self.isOwned = isOwned
        self.isRecorded = isRecorded
    }

    /// Everything that can be found without a solver.
    public func findings() -> [LintFinding] {
        duplicates() + unowned() + uncleared() + facts() + sources() + services() + calendars()
            + welsh() + WordingLint(procedure).findings()
    }

    func place(_ rule: Rule) -> String { rule.place?.description ?? rule.pack }

    // MARK: Rules

    /// Rules that ask the same and say the same.
    private func duplicates() -> [LintFinding] {
        var seen: [String: Rule] = [:]
        return procedure.rules.compactMap { rule in
            let key =
                rule.scopes.map(\.rawValue).joined(separator: ",") + "|" + rule.conditionText + "|"
                + rule.consequences.map { "\($0.kind.rawValue) \($0.action)" }.joined(
                    separator: ",")
            guard let first = seen[key] else {
                seen[key] = rule
                return nil
            }
            return LintFinding(
                .error, .duplicate, at: place(rule), rule.id,
                "`\(rule.id)` asks and says what `\(first.id)` does",
                mend: "cite both rows in one of them and remove the other")
        }
    }

    private func unowned() -> [LintFinding] {
        procedure.rules.flatMap { rule in
            rule.consequences.filter { $0.kind == .duty || $0.kind == .record }.compactMap {
                consequence in
                guard let owner = consequence.owner else {
                    return consequence.kind == .record
                        ? nil
                        : LintFinding(
                            .error, .unowned, at: place(rule), rule.id,
                            "nobody owns the duty `\(consequence.action)`", mend: "add `owner`")
                }
                guard !isOwned(owner) else { return nil }
                return LintFinding(
                    .error, .unowned, at: place(rule), rule.id,
                    "no worker can act as `\(owner)`, who owns `\(consequence.action)`",
                    mend: "name an owner whom somebody's role answers for")
            }
        }
    }

    /// Blocks that say that recording something clears them, and that nothing recorded can clear.
    private func uncleared() -> [LintFinding] {
        procedure.rules.compactMap { rule in
            let block = rule.consequences.first {
                $0.kind == .block && ($0.override == .whenRecorded || $0.override == .manager)
            }
            guard let block, !reads(rule.condition.tree, depth: 0) else { return nil }
            return LintFinding(
                .error, .uncleared, at: place(rule), rule.id,
                "nothing that a worker can record clears the block `\(block.action)`",
                mend: "let its condition read a fact with a question, or give it `override: none`")
        }
    }

    /// Whether a condition rests on something that can be recorded.
    private func reads(_ tree: ConditionTree, depth: Int) -> Bool {
        tree.tests.contains { slot, _ in
            let fact = procedure.vocabulary[slot]
            if isRecorded(fact) { return true }
            guard depth < 8 else { return false }
            return procedure.rules.contains { rule in
                rule.consequences.contains { $0.sets == slot }
                    && reads(rule.condition.tree, depth: depth + 1)
            }
        }
    }

    // MARK: Facts

    private func facts() -> [LintFinding] {
        let set = Set(procedure.rules.flatMap { $0.consequences.compactMap(\.sets) })
        let read = Set(
            procedure.rules.flatMap { rule in
                rule.condition.tree.tests.map(\.slot) + rule.consequences.compactMap(\.start)
            })
        return procedure.vocabulary.definitions.compactMap { fact in
            guard let slot = procedure.vocabulary.slot(fact.name) else { return nil }
            if read.contains(slot), !set.contains(slot), !isRecorded(fact) {
                return LintFinding(
                    .error, .unset, at: "facts.yaml", fact.name,
                    "nothing sets the fact `\(fact.name)`, which rules read",
                    mend: "give it `ask`, or a definition that sets it")
            }
            if !read.contains(slot), !set.contains(slot), fact.question != nil {
                return LintFinding(
                    .warning, .unread, at: "facts.yaml", fact.name,
                    "no rule reads the fact `\(fact.name)`, which workers can answer",
                    mend: "remove it, or write the rule that needs it")
            }
            return nil
        }
    }

    // MARK: Age

    /// Longest times, in days, unless the pack's settings say otherwise.
    private var sourceDays: Int { procedure.settings["sourceStaleDays"] ?? 730 }

    private func sources() -> [LintFinding] {
        let cited = Set(
            procedure.rules.flatMap(\.cites).compactMap { procedure.citations[$0]?.document })
        return procedure.documents.values.sorted { $0.id < $1.id }.compactMap { document in
            guard cited.contains(document.id) else { return nil }
            let place = "sources.yaml"
            guard let checked = document.checked else {
                return LintFinding(
                    .warning, .staleSource, at: place, document.id,
                    "nobody noted when `\(document.title)` was last looked at",
                    mend: "add `checked:` with the day")
            }
            guard today.number - checked.number > sourceDays else { return nil }
            return LintFinding(
                .warning, .staleSource, at: place, document.id,
                "`\(document.title)` was last looked at on \(checked)",
                mend: "look whether it still says so and change `checked:`")
        }
    }

    private func services() -> [LintFinding] {
        procedure.services.values.sorted { $0.id < $1.id }.compactMap { service in
            guard service.isStale(on: today, after: procedure.serviceStaleDays) else { return nil }
            return LintFinding(
                .warning, .staleService, at: "services.yaml", service.id,
                "`\(service.name)` was last verified on \(service.lastVerified)",
                mend: "ring it, correct the entry and change `lastVerified:`")
        }
    }

    /// A year ahead, deadlines are counted already.
    private func calendars() -> [LintFinding] {
        var findings: [LintFinding] = []
        let ahead = today.adding(days: 365)
        if procedure.calendars.bankHolidaysUntil < ahead {
            findings.append(
                LintFinding(
                    .warning, .calendarEnds, at: "calendars.yaml", "bankHolidays",
                    "bank holidays are known until \(procedure.calendars.bankHolidaysUntil) only",
                    mend: "add the holidays of the years after"))
        }
        for school in procedure.calendars.schools.values.sorted(by: { $0.name < $1.name })
        where school.until < ahead {
            findings.append(
                LintFinding(
                    .warning, .calendarEnds, at: "calendars.yaml", school.name,
                    "the school calendar `\(school.name)` ends on \(school.until)",
                    mend: "add the terms of the next school year"))
        }
        return findings
    }

    // MARK: Welsh

    private func welsh() -> [LintFinding] {
        let rules = procedure.rules.filter { rule in
            rule.pack == procedure.id
                && rule.consequences.contains { $0.kind != .definition && $0.welsh == nil }
        }
        let files = Dictionary(grouping: rules) { $0.place?.file ?? $0.pack }
        return files.sorted { $0.key < $1.key }.map { file, rules in
            LintFinding(
                .warning, .noWelsh, at: file, file,
                "\(rules.count) rules have no Welsh text", mend: "add `cy:` beside `text:`")
        }
    }
}
