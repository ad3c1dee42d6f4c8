public import Domain
import Rules

extension Office {
    /// Records a DASH checklist.
    ///
    /// It is done with the victim or from what professionals know, never with the person of concern
    /// (002-77); a total lies between 0 and 24 (ERR-1).
    public func completeDash(_ form: DashForm, _ request: Request) async throws -> Outcomes {
        try await perform("complete DASH", request) { work in
            if form.respondent == .personOfConcern {
                return .refused(work.dashRefusal())
            }
            if let refusal = Permissions.riskWork(side: work.side) { return .refused(refusal) }
            let problems = form.problems
            guard problems.isEmpty else { return .invalid(problems) }
            guard let victim = work.state.victim else {
                return .invalid([.missing("victim", "Add the victim to the case first.")])
            }
            let clash = work.clash(in: victim.file, since: request.seen)
            guard clash.isEmpty else { return .clash(clash) }
            return .recorded(
                try work.append(.dashCompleted(victim.id, form), to: victim.file).id)
        }
    }

    /// Sets a professional judgement of the risk.
    ///
    /// It needs reasons; it may raise a level and never takes one below what the instruments show
    /// (DX-17); a lower judgement than the last needs a manager and evidence that is not the word
    /// of the person of concern (DX-01).
    public func setJudgement(_ judgement: Judgement, _ request: Request) async throws -> Outcomes {
        try await perform("set judgement", request) { work in
            guard let victim = work.state.victim else {
                return .invalid([.missing("victim", "Add the victim to the case first.")])
            }
            if let refusal = Permissions.riskWork(side: work.side) { return .refused(refusal) }
            if let refusal = work.judgementRefusal(judgement) { return .refused(refusal) }
            let clash = work.clash(in: victim.file, since: request.seen)
            guard clash.isEmpty else { return .clash(clash) }
            return .recorded(
                try work.append(.judgementSet(victim.id, judgement), to: victim.file).id)
        }
    }

    /// Records the answer to an open question.
    public func recordFinding(_ finding: Finding, _ request: Request) async throws -> Outcomes {
        try await perform("record finding", request) { work in
            let definition = work.procedure.vocabulary.definition(finding.fact)
            guard let definition, definition.question != nil,
                let value = Vocabulary.value(finding.value, of: definition.type)
            else {
                return .invalid([
                    InputProblem(
                        field: "answer", code: "not-an-answer",
                        text: "Choose one of the answers that the question offers.")
                ])
            }
            if case .count(let count) = value, let most = definition.most, count > most {
                return .invalid([
                    InputProblem(
                        field: "answer", code: "more-than-can-be",
                        text: "Enter a number between 0 and \(most).")
                ])
            }
            if let refusal = Permissions.answering(definition, side: work.side) {
                return .refused(refusal)
            }
            guard work.knows(finding.subject) else {
                return .invalid([
                    .missing("subject", "Choose what of this case the answer is about.")
                ])
            }
            if finding.fact == "risk.imminent", value == .truth(true),
                (finding.note ?? "").allSatisfy(\.isWhitespace)
            {
                return .invalid([
                    InputProblem(
                        field: "note", code: "DX-27", text: "Say why you judge it imminent.")
                ])
            }
            return .recorded(
                try work.append(.findingRecorded(finding), to: work.stream(for: finding)).id)
        }
    }
}

extension DashForm {
    var problems: [InputProblem] {
        var problems: [InputProblem] = []
        if let total, !(0...DashForm.itemCount).contains(total) {
            problems.append(
                InputProblem(
                    field: "total", code: "ERR-1",
                    text: "Enter a total between 0 and 24: the checklist has 24 items."))
        }
        if items.keys.contains(where: { !(1...DashForm.itemCount).contains($0) }) {
            problems.append(
                InputProblem(
                    field: "items", code: "ERR-1", text: "The checklist has items 1 to 24."))
        }
        if let total, !items.isEmpty, total != items.values.count(where: { $0.answer == .yes }) {
            problems.append(
                InputProblem(
                    field: "total", code: "total-differs",
                    text: "The total is not the number of items answered yes. Correct one of them.")
            )
        }
        if total == nil, items.count < DashForm.itemCount {
            problems.append(
                InputProblem(
                    field: "items", code: "E-23",
                    text: "Answer every item with yes, no or don't know."))
        }
        let unsourced = items.filter { $1.answer != .unknown && $1.source == nil }
        if respondent != .victim, !unsourced.isEmpty {
            problems.append(
                InputProblem(
                    field: "source", code: "E-23",
                    text: "Say where each answer comes from when the victim did not give it."))
        }
        return problems
    }
}

extension CaseWork {
    /// Why no DASH is done with the person of concern, in the pack's words where it has them.
    ///
    /// It is refused whatever a pack says.
    func dashRefusal() -> Refusal {
        let decision = trying {
            TrialAction.instrument(Instrument.dash, .personOfConcern).add(to: &$0)
        }
        let blocks = decision.standingBlocks(on: TrialAction.subject)
        guard blocks.isEmpty else { return .blocked(by: blocks) }
        return .forbidden(
            "002-77", ["002-77"], "The DASH is never done with the person of concern.",
            clears: "Do it with the victim, or from what professionals know.")
    }

    func judgementRefusal(_ judgement: Judgement) -> Refusal? {
        let reasons = judgement.reasons.filter { !$0.allSatisfy(\.isWhitespace) }
        if reasons.isEmpty {
            return .forbidden(
                "DX-17", ["DX-17", "E-18"],
                "A judgement needs at least one reason in your own words.",
                clears: "Write the reason.")
        }
        var facts = state.facts(procedure, at: now)
        facts.set("risk.judgement", .unknown)
        let shown = procedure.decide(facts, at: now).facts.fact("risk.level")
        let level = RiskLevel.allCases.first {
            shown?.value
                == Vocabulary.value(
                    $0.rawValue, of: .level(RiskLevel.allCases.map(\.rawValue)))
        }
        if let level, judgement.level < level {
            return .forbidden(
                "DX-17", ["DX-17", "004-120", "E-18"],
                "The assessment shows a higher level. Judgement can raise it and cannot lower it.",
                clears: "A new assessment with the victim.")
        }
        guard let last = state.judgements.last?.value, judgement.level < last.level else {
            return nil
        }
        if worker.role != .manager || (judgement.evidence ?? "").allSatisfy(\.isWhitespace) {
            return .forbidden(
                "DX-01", ["DX-01", "001-36"],
                "A lower level needs a manager, and evidence that does not rest on the word of the"
                    + " person of concern.",
                clears: "A manager sets it and names the evidence.")
        }
        return nil
    }

    /// The stream of a finding: the file of the person it is about.
    func stream(for finding: Finding) -> StreamID {
        if let subject = finding.subject {
            if let person = PersonID(subject), let member = state.member(person) {
                return member.file
            }
            if let entry = state.entries.first(where: { $0.id.text == subject }) {
                return entry.stream
            }
        }
        // Own words are in the own file, whatever they speak of and whoever else has one (DX-02).
        if finding.provenance.source == .personOfConcern {
            return state.personOfConcern?.file ?? state.shared
        }
        if finding.provenance.source == .victim { return state.victim?.file ?? state.shared }
        let fact = finding.fact
        if fact.hasPrefix("concern.") { return state.personOfConcern?.file ?? state.shared }
        if fact.hasPrefix("children.") || fact == "area" { return state.shared }
        return state.victim?.file ?? state.shared
    }
}
