public import Domain
import Rules

extension Office {
    /// Records a completed instrument of the pack.
    ///
    /// One that is not for the person of concern is never done with them (002-77); an answer that a
    /// professional gives names its source (E-23).
    public func completeAssessment(
        _ form: AssessmentForm, _ request: Request
    ) async throws -> Outcomes {
        try await perform("complete assessment", request) { work in
            guard form.instrument != Instrument.dash,
                let instrument = work.procedure.instruments[form.instrument]
            else {
                let known = work.procedure.instruments.keys.filter { $0 != Instrument.dash }
                return .invalid([
                    .missing(
                        "instrument",
                        "Choose an instrument. There are here: "
                            + known.sorted().joined(separator: ", ") + ".")
                ])
            }
            if let refusal = work.refusal(of: form, instrument) { return .refused(refusal) }
            var form = form
            form.about = form.about ?? work.subject(of: instrument)
            let problems = form.problems(instrument) + work.problems(about: form, instrument)
            guard problems.isEmpty else { return .invalid(problems) }
            let stream = work.stream(for: form)
            let clash = work.clash(in: stream, since: request.seen)
            guard clash.isEmpty else { return .clash(clash) }
            return .recorded(try work.append(.assessmentCompleted(form), to: stream).id)
        }
    }
}

extension CaseWork {
    /// Why an instrument is not done with this respondent, or by this worker.
    fileprivate func refusal(of form: AssessmentForm, _ instrument: Instrument) -> Refusal? {
        if form.respondent == .personOfConcern,
            !instrument.respondents.contains(.personOfConcern)
        {
            let decision = trying {
                TrialAction.instrument(instrument.id, .personOfConcern).add(to: &$0)
            }
            let blocks = decision.standingBlocks(on: TrialAction.subject)
            guard blocks.isEmpty else { return .blocked(by: blocks) }
            return .forbidden(
                "002-77", ["002-77"], "This is never done with the person of concern.",
                clears: "Do it with those for whom it is made, or from what professionals know.")
        }
        return Permissions.assessment(form, instrument, side: side)
    }

    /// Whom an instrument is about where only one person can be meant.
    fileprivate func subject(of instrument: Instrument) -> PersonID? {
        switch instrument.about {
        case .victim: return state.victim?.id
        case .personOfConcern: return state.personOfConcern?.id
        case .child:
            let children = state.members(.child)
            return children.count == 1 ? children.first?.id : nil
        case .party: return nil
        }
    }

    fileprivate func problems(
        about form: AssessmentForm, _ instrument: Instrument
    ) -> [InputProblem] {
        let allowed: [Role] =
            switch instrument.about {
            case .victim: [.victim, .undetermined]
            case .personOfConcern: [.personOfConcern, .undetermined]
            case .child: [.child, .victim]
            case .party: [.personOfConcern, .victim, .undetermined]
            }
        guard let about = form.about.flatMap({ member($0) }), allowed.contains(about.role)
        else { return [.missing("about", "Choose the person whom it is about.")] }
        return []
    }

    /// The file of whoever answered: what a professional answers about the two is kept with the
    /// victim, and what one beside the person of concern answers with that person.
    fileprivate func stream(for form: AssessmentForm) -> StreamID {
        let about = form.about.flatMap { state.member($0) }
        switch form.respondent {
        case .personOfConcern: return state.personOfConcern?.file ?? about?.file ?? state.shared
        case .child:
            let child = about?.role == .child ? about : state.members(.child).first
            return child?.file ?? about?.file ?? state.shared
        case .professional where side == .personOfConcern:
            return state.personOfConcern?.file ?? about?.file ?? state.shared
        case .victim, .professional: return state.victim?.file ?? about?.file ?? state.shared
        }
    }
}

extension AssessmentForm {
    /// Everything that keeps the form from being taken, all at once.
    func problems(_ instrument: Instrument) -> [InputProblem] {
        var problems: [InputProblem] = []
        if !instrument.respondents.contains(respondent) {
            problems.append(
                InputProblem(
                    field: "respondent", code: "not-a-respondent",
                    text: "Choose who answers: "
                        + instrument.respondents.map(\.rawValue).joined(separator: ", ") + "."))
        }
        for (number, item) in items.sorted(by: { $0.key < $1.key }) {
            problems += itemProblems(number, item, instrument)
        }
        if let outcome, !instrument.outcomes.contains(outcome) {
            problems.append(
                InputProblem(
                    field: "outcome", code: "not-an-outcome",
                    text: "Choose one of the outcomes: "
                        + instrument.outcomes.joined(separator: ", ") + "."))
        }
        if outcome == nil, items.isEmpty {
            let field = instrument.items.isEmpty ? "outcome" : "items"
            problems.append(.missing(field, "Answer at least one item, or choose the outcome."))
        }
        if let outcome, !items.isEmpty, !instrument.cells.isEmpty {
            var answered = self
            answered.outcome = nil
            if let cell = instrument.outcome(of: answered), cell != outcome {
                problems.append(
                    InputProblem(
                        field: "outcome", code: "outcome-differs",
                        text: "The answers mean `\(cell)`. Correct one of them."))
            }
        }
        return problems
    }

    private func itemProblems(
        _ number: Int, _ item: Item, _ instrument: Instrument
    ) -> [InputProblem] {
        guard let asked = instrument.item(number) else {
            return [
                InputProblem(
                    field: "items", code: "no-such-item",
                    text: "The instrument has no item \(number).")
            ]
        }
        var problems: [InputProblem] = []
        let answers = instrument.answers(to: asked)
        if item.isKnown, !answers.contains(item.answer) {
            problems.append(
                InputProblem(
                    field: "item-\(number)", code: "not-an-answer",
                    text: "Answer item \(number) with one of: "
                        + answers.joined(separator: ", ") + "."))
        }
        if respondent == .professional, item.isKnown, item.source == nil {
            problems.append(
                InputProblem(
                    field: "source-\(number)", code: "E-23",
                    text: "Say where the answer to item \(number) comes from."))
        }
        if respondent == .personOfConcern, let source = item.source, source != .personOfConcern {
            problems.append(
                InputProblem(
                    field: "source-\(number)", code: "002-76",
                    text: "Record only what the person of concern answered."))
        }
        if let occasions = item.occasions, occasions < 0 {
            problems.append(
                InputProblem(
                    field: "occasions-\(number)", code: "not-a-number",
                    text: "Enter on how many occasions, as a whole number."))
        }
        return problems
    }
}
