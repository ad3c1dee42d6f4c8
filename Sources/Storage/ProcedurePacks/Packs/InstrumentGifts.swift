import Rules

/// The facts that an instrument gives.
extension InstrumentReader {
    func gifts(_ instrument: Instrument) -> [Instrument.Gift] {
        (fields["gives"]?.strictList() ?? []).compactMap { gift($0, instrument) }
    }

    private static let words = ["complete", "determined", "repeated", "outcome", "rank"]

    private func gift(_ value: Value, _ instrument: Instrument) -> Instrument.Gift? {
        let ways = ["item", "answered", "count", "from"]
        guard let fields = value.fields("a fact that is given", ["fact", "party"] + ways) else {
            return nil
        }
        let from = ways.filter { fields[$0] != nil }
        if from.count != 1 {
            value.problem(
                "a fact that is given needs exactly one of: " + ways.joined(separator: ", "))
        }
        let fact = fields.required("fact")
        guard let fact, let name = fact.text(), let way = from.first, let source = fields[way],
            let kind = kind(way, source, instrument)
        else { return nil }
        let party = fields["party"]?.choice(Instrument.Gift.Party.self)
        checkParty(party, kind, instrument, at: fields["party"] ?? value)
        if let definition = names.facts.resolve(name, at: fact) {
            check(definition, kind, instrument, at: fact)
        }
        return Instrument.Gift(fact: name, from: kind, party: party)
    }

    private func kind(
        _ way: String, _ value: Value, _ instrument: Instrument
    ) -> Instrument.Gift.From? {
        switch way {
        case "item": return item(value, instrument.items).map { .item($0.number) }
        case "answered": return item(value, instrument.items).map { .answered($0.number) }
        case "count":
            guard let word = value.text() else { return nil }
            check(word, among: instrument.answers, at: value)
            return .count(word)
        default:
            guard let word = value.text() else { return nil }
            switch word {
            case "complete": return .complete
            case "determined": return .determined
            case "repeated": return .repeated
            case "outcome": return .outcome
            case "rank": return .rank
            default:
                check(word, among: InstrumentReader.words, at: value)
                return nil
            }
        }
    }

    private func checkParty(
        _ party: Instrument.Gift.Party?, _ kind: Instrument.Gift.From, _ instrument: Instrument,
        at value: Value
    ) {
        guard (party != nil) == (instrument.about == .party) else {
            value.problem("`party` belongs to each fact of an instrument about a `party`")
            return
        }
        switch kind {
        case .item, .outcome, .rank:
            if party == .both { value.problem("this is of one party; write `first` or `second`") }
        case .answered, .count, .repeated, .complete, .determined: break
        }
    }

    /// Reports a fact that cannot hold what is given, or that only a scoring instrument may set.
    private func check(
        _ fact: FactDefinition, _ kind: Instrument.Gift.From, _ instrument: Instrument,
        at value: Value
    ) {
        if fact.scope != .situation {
            value.problem(
                "`\(fact.name)` is not of the case; an instrument gives facts of the case")
        }
        if !instrument.scores, fact.name.hasPrefix("risk.") || isLevel(fact.type) {
            value.problem("an instrument without `scores: yes` sets no level of risk")
        }
        let fits =
            switch kind {
            case .complete, .determined, .answered: fact.type == .truth
            case .count, .repeated, .rank: fact.type == .count
            case .outcome: holds(instrument.outcomes, fact.type)
            case .item(let number):
                instrument.item(number).map { holds(instrument.answers(to: $0), fact.type) } ?? true
            }
        if !fits { value.problem("`\(fact.name)` cannot hold what is given here") }
    }

    private func isLevel(_ type: FactType) -> Bool {
        if case .level = type { true } else { false }
    }

    private func holds(_ words: [String], _ type: FactType) -> Bool {
        words.allSatisfy { Vocabulary.value($0, of: type) != nil }
    }
}
