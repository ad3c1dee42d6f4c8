import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// The gate before a planned contact: what is missing, and recording that it is there.
struct GateController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let gate = try Gate(desk, try context.identifier("entry"))
        return desk.answer(gate.page(.empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let gate = try Gate(desk, try context.identifier("entry"))
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let key = context.form[ContactField.requirement]
        guard let requirement = gate.requirements.first(where: { $0.outcome.key == key }) else {
            // Met in the meantime, or never there: the gate as it stands says which.
            return site.redirect(to: .contact(desk.view.id, gate.entry))
        }
        let ticks = gate.ticks(requirement)
        if context.form.text(ContactField.done) == nil || ticks.isEmpty {
            reader.note(ContactField.done, site.texts.record.tickFirst)
        }
        let note = reader.text(ContactField.note, site.texts.record.sayWhatWasDone)
        guard reader.problems.isEmpty else {
            return problems(reader, gate, request, context)
        }
        for (place, tick) in ticks.enumerated() {
            let outcome = try await record(tick, note, place, gate, context)
            switch outcome {
            case .recorded: continue
            case .refused(let refusal):
                return try desk.refused(
                    refusal, site.texts.record.notRecorded, request, context)
            case .invalid(let found):
                reader.add(found, fields: ["answer": ContactField.done])
                return problems(reader, gate, request, context)
            case .clash: throw Detour.notFound
            }
        }
        return site.redirect(to: .contact(desk.view.id, gate.entry))
    }

    /// Records one answer: on the plan where it is about the plan, and with the note that says what
    /// was done and by whom.
    private func record(
        _ tick: Gate.Tick, _ note: String, _ place: Int, _ gate: Gate, _ context: FormContext
    ) async throws -> Outcomes {
        var request = gate.desk.request(context)
        request.key += ".\(place)"
        if let check = tick.check {
            let answered = try await site.office.answerContact(
                gate.entry, [check: tick.answer], request)
            guard case .recorded = answered else { return answered }
        }
        request.key += ".note"
        let finding = Finding(
            fact: tick.fact, subject: tick.check == nil ? nil : gate.entry.text,
            value: tick.answer.rawValue, provenance: Provenance(source: .ownObservation),
            note: note)
        return try await site.office.recordFinding(finding, request)
    }

    private func problems(
        _ reader: FormReader, _ gate: Gate, _ request: Request, _ context: FormContext
    ) -> Response {
        let key = reader.form[ContactField.requirement]
        var answers = reader.answers
        answers.problems = answers.problems.map { problem in
            var problem = problem
            problem.control =
                "tick-" + key + (problem.field == ContactField.note ? "-note" : "")
            return problem
        }
        return gate.desk.answer(
            gate.page(answers), request, context, status: .unprocessableContent)
    }
}
