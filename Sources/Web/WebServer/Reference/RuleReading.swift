import Domain
import Pages
import Rules

/// Rules in the words of pages, as practitioners read them.
struct RuleReading {
    let procedure: Procedure
    let texts: Texts
    /// Titles of packs by their names, as far as they are known.
    var packs: [String: String] = [:]

    private var words: RuleTexts { texts.rule }
    private var conditions: ConditionWords {
        ConditionWords(vocabulary: procedure.vocabulary, texts: texts)
    }

    func view(_ rule: Rule) -> RuleView {
        let kind = texts.decision.kind(self.kind(rule))
        var view = RuleView(
            id: rule.id, title: title(rule), kind: kind,
            force: texts.record.force(rule.force.rawValue),
            says: rule.consequences.map { said($0, rule) },
            condition: conditions.view(rule.condition.tree), whenUnknown: whenUnknown(rule),
            period: words.period(
                rule.effectiveFrom?.spelledOut, rule.effectiveUntil?.spelledOut),
            sources: rule.cites.compactMap(source), pack: packs[rule.pack] ?? plainWords(rule.pack))
        if !rule.scopes.isEmpty {
            view.askedOf = texts.condition.each(
                rule.scopes.map { texts.condition.scope($0.rawValue) })
        }
        view.emergency = rule.emergency
        view.note = rule.note
        view.status = status(rule)
        view.overrules = rule.overrules.compactMap(reference)
        view.overruledBy = procedure.rules.filter { $0.overrules.contains(rule.id) }
            .map { reference($0) }
        view.restsOn = restsOn(rule)
        view.place = rule.place?.description
        return view
    }

    func reference(_ rule: Rule) -> RuleReference {
        RuleReference(id: rule.id, title: title(rule))
    }

    private func reference(_ id: String) -> RuleReference? {
        procedure.rule(id).map { reference($0) }
    }

    func title(_ rule: Rule) -> String { rule.consequences.first?.text ?? rule.id }

    func kind(_ rule: Rule) -> Pages.Outcome.Kind {
        rule.consequences.first.flatMap { Pages.Outcome.Kind(rawValue: $0.kind.rawValue) }
            ?? .definition
    }

    func source(_ row: String) -> SourceView? {
        guard let citation = procedure.citations[row] else { return nil }
        let document = procedure.documents[citation.document]
        return SourceView(
            row: row, document: document?.title ?? citation.document,
            edition: document?.edition, section: citation.section, address: document?.url,
            checked: document?.checked?.spelledOut)
    }

    /// Other rules that work out what this one asks about.
    private func restsOn(_ rule: Rule) -> [RuleReference] {
        var seen: Set<String> = [rule.id]
        return rule.condition.slots.flatMap {
            procedure.definers(of: procedure.vocabulary[$0].name)
        }
        .filter { seen.insert($0).inserted }.compactMap(reference)
    }

    private func status(_ rule: Rule) -> [String] {
        var status: [String] = []
        switch rule.standing {
        case .settled: break
        case .review: status.append(words.review)
        case .unverified: status.append(words.unverified)
        }
        if let name = rule.switchName, !rule.isOn {
            status.append(words.switchedOff(plainWords(name)))
        }
        if rule.emergency { status.append(words.emergencyStatus) }
        return status
    }

    private func whenUnknown(_ rule: Rule) -> String {
        switch rule.whenUnknown {
        case .act: words.unknownActs
        case .ask: words.unknownAsks
        case .quiet: words.unknownQuiet
        case nil:
            rule.consequences.contains { $0.kind == .block || $0.kind == .wall }
                ? words.unknownActs : words.unknownAsks
        }
    }

    // MARK: What a rule says

    private func said(_ consequence: Consequence, _ rule: Rule) -> RuleView.Said {
        var rows: [RuleView.Row] = []
        func row(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { rows.append(RuleView.Row(key, value)) }
        }
        row(words.by, consequence.clock.map { by($0, consequence.start) })
        row(words.who, consequence.owner.map { procedure.owners[$0] ?? plainWords($0) })
        row(words.about, consequence.about.map { texts.record.value($0) })
        if consequence.kind != .definition, consequence.moment != .now {
            row(words.moment, words.momentWords(consequence.moment.rawValue))
        }
        if consequence.kind == .block {
            row(words.clears, consequence.clears)
            row(words.override, words.overrideWords(consequence.override?.rawValue))
        }
        row(
            words.services,
            consequence.services.compactMap { procedure.services[$0] }
                .map { "\($0.name): \($0.contact)" }.joined(separator: "; "))
        row(words.sets, sets(consequence))
        return RuleView.Said(
            kind: texts.decision.kind(
                Pages.Outcome.Kind(rawValue: consequence.kind.rawValue) ?? .definition),
            text: consequence.text, points: consequence.points, rows: rows)
    }

    private func sets(_ consequence: Consequence) -> String? {
        guard let slot = consequence.sets, let value = consequence.value else { return nil }
        let fact = procedure.vocabulary[slot]
        let word = texts.record.factValue(Vocabulary.text(value, of: fact.type))
        return texts.condition.value(fact.meaning, word)
    }

    private func by(_ clock: Clock, _ start: FactSlot?) -> String {
        let from = start.map { procedure.vocabulary[$0].meaning }
        return switch clock {
        case .immediate: words.clock("immediate", 0, from)
        case .asSoonAsPossible: words.clock("asap", 0, from)
        case .sameDay: words.clock("sameDay", 0, from)
        case .hours(let hours): words.clock("hours", hours, from)
        case .courtHours(let hours): words.clock("courtHours", hours, from)
        case .workingDays(let days): words.clock("workingDays", days, from)
        case .schoolDay: words.clock("schoolDay", 0, from)
        case .tour: words.clock("tour", 0, from)
        case .calendarMonths(let months, _): words.clock("months", months, from)
        case .daysBeginning(let days): words.clock("days", days, from)
        case .before(let what): texts.record.before(what)
        }
    }
}

// MARK: - Lists

extension RuleReading {
    /// Rules by the file that holds them, filtered by words and kind.
    func list(_ rules: [Rule], words: String = "", kind: String = "") -> RuleList {
        let wanted = words.lowercased().split(whereSeparator: \.isWhitespace)
        let kept = rules.filter { rule in
            (kind.isEmpty || rule.consequences.contains { $0.kind.rawValue == kind })
                && wanted.allSatisfy { searched(rule).contains($0) }
        }
        var subjects: [RuleList.Subject] = []
        for rule in kept {
            let item = RuleList.Item(
                rule: reference(rule), kind: texts.decision.kind(self.kind(rule)))
            let title = subject(rule)
            if let place = subjects.firstIndex(where: { $0.title == title }) {
                subjects[place].items.append(item)
            } else {
                subjects.append(RuleList.Subject(title: title, items: [item]))
            }
        }
        var list = RuleList(
            subjects: subjects.sorted { $0.title < $1.title },
            kinds: OutcomeKind.allCases.map {
                Choice(
                    $0.rawValue,
                    texts.decision.kind(Pages.Outcome.Kind(rawValue: $0.rawValue) ?? .definition))
            })
        list.words = words
        list.kind = kind
        return list
    }

    /// What the file of a rule is about, in words.
    func subject(_ rule: Rule) -> String { texts.practice.subject(RuleReading.file(of: rule)) }

    /// The name of the file that holds a rule, without its ending.
    static func file(of rule: Rule) -> String {
        let name = rule.place?.file.split(separator: "/").last.map(String.init) ?? "other"
        return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }

    private func searched(_ rule: Rule) -> String {
        var parts = [rule.id, subject(rule), rule.note ?? ""] + rule.cites
        for consequence in rule.consequences {
            parts += [consequence.text, consequence.action] + consequence.points
        }
        parts += rule.cites.compactMap(source).map { "\($0.document) \($0.section)" }
        parts += rule.condition.slots.map { procedure.vocabulary[$0].meaning }
        return parts.joined(separator: " ").lowercased()
    }
}
