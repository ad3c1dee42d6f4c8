import Domain
import Rules

/// The facts that completed instruments give, as the pack says.
extension CaseState {
    func readAssessments(into table: inout FactTable, _ procedure: Procedure) {
        // In one order on every run, should two give the same fact.
        for (_, instrument) in procedure.instruments.sorted(by: { $0.key < $1.key }) {
            for gift in instrument.gives { read(gift, of: instrument, into: &table) }
        }
    }

    private func read(
        _ gift: Instrument.Gift, of instrument: Instrument, into table: inout FactTable
    ) {
        let forms = forms(gift.party, of: instrument)
        guard let value = value(of: gift, instrument, forms, table.vocabulary) else { return }
        let entries = forms.compactMap { $0?.entry }
        let newest = forms.compactMap { $0?.recordedAt }.max()
        // What another part of the record said later stands, such as a newer grade by police.
        if let newest, let known = table.fact(gift.fact), known.value != .unknown,
            known.entries.contains(where: { table.recorded[$0].map { $0 > newest } ?? false })
        {
            return
        }
        // Nothing was assessed: what the record says otherwise stands.
        if newest == nil, table.fact(gift.fact)?.value != .unknown { return }
        table.set(gift.fact, value, from: entries)
    }

    /// The latest form of an instrument; with parties the latest about each that is asked for.
    private func forms(
        _ party: Instrument.Gift.Party?, of instrument: Instrument
    ) -> [Recorded<AssessmentForm>?] {
        let all = assessments.filter {
            $0.value.instrument == instrument.id && isStillAbout($0.value, instrument)
        }
        func latest(_ member: Member?) -> Recorded<AssessmentForm>? {
            member.flatMap { member in all.last { $0.value.about == member.id } }
        }
        return switch party {
        case nil: [all.last]
        case .first: [latest(firstParty)]
        case .second: [latest(secondParty)]
        case .both: [latest(firstParty), latest(secondParty)]
        }
    }

    /// The person of concern, or the first of those whose role is not determined.
    var firstParty: Member? { personOfConcern ?? members(.undetermined).first }

    /// The victim, or the other of the two.
    var secondParty: Member? {
        victim ?? members(.undetermined).first { $0.id != firstParty?.id }
    }

    /// Nil where nothing can be said.
    private func value(
        of gift: Instrument.Gift, _ instrument: Instrument,
        _ forms: [Recorded<AssessmentForm>?], _ vocabulary: Vocabulary
    ) -> FactValue? {
        guard let type = vocabulary.definition(gift.fact)?.type else { return nil }
        let done = forms.compactMap { $0?.value }
        let isWhole = done.count == forms.count
        switch gift.from {
        case .complete: return .truth(isWhole && done.allSatisfy(instrument.isComplete))
        case .determined: return .truth(isWhole && done.allSatisfy(instrument.isDetermined))
        case .answered(let number):
            return .truth(isWhole && done.allSatisfy { $0.items[number]?.isKnown ?? false })
        case .item(let number):
            return done.last.flatMap { Vocabulary.value($0.answer(number), of: type) }
        case .count(let answer):
            return isWhole ? .count(done.reduce(0) { $0 + instrument.count(answer, in: $1) }) : nil
        case .repeated:
            return isWhole ? .count(done.reduce(0) { $0 + instrument.repeated(in: $1) }) : nil
        case .rank: return done.last.flatMap(instrument.rank).map { .count($0) }
        case .outcome:
            let outcome = done.last.flatMap(instrument.outcome)
            return outcome.flatMap { Vocabulary.value($0, of: type) }
        }
    }
}
