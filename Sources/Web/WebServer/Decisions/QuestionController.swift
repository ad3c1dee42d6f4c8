import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// Open questions and their answers.
struct QuestionController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        return desk.answer(page(desk, []), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let name = context.form.text(QuestionField.fact) ?? ""
        // Only a question that this worker is asked, so that an answer cannot find out whether
        // there is something to answer.
        let subject = context.form.text(QuestionField.subject)
        let asked = desk.view.decision.questions.first {
            $0.question.fact == name && $0.question.subject == subject
        }
        guard let asked else {
            reader.note(QuestionField.answer, site.texts.record.notAsked)
            return problems(reader, desk, request, context)
        }
        guard let value = value(asked.definition, &reader) else {
            return problems(reader, desk, request, context)
        }
        let finding = Finding(
            fact: name, subject: subject, value: value,
            provenance: Provenance(
                source: reader.choice(QuestionField.source) ?? .ownObservation),
            note: context.form.text(QuestionField.note))
        switch try await site.office.recordFinding(finding, desk.request(context)) {
        case .recorded(let recorded):
            return site.redirect(to: .decision(desk.view.id, recorded.entry))
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.record.notRecorded, request, context)
        case .invalid(let found):
            reader.add(found)
            return problems(reader, desk, request, context)
        case .clash: throw Detour.notFound
        }
    }

    /// The answer as the vocabulary writes it.
    private func value(_ definition: FactDefinition, _ reader: inout FormReader) -> String? {
        let answer = reader.form.text(QuestionField.answer)
        if answer == "unknown" { return answer }
        switch definition.type {
        case .day, .instant:
            let day = reader.day(QuestionField.answer, site.texts.record.answer, required: true)
            guard let day else { return nil }
            return definition.type == .day ? day.description : Instant(day).description
        default:
            if let answer, Vocabulary.value(answer, of: definition.type) != nil { return answer }
            reader.note(QuestionField.answer, site.texts.problems.answer)
            return nil
        }
    }

    private func problems(
        _ reader: FormReader, _ desk: CaseDesk, _ request: Request, _ context: FormContext
    ) -> Response {
        // The question stands on the page many times: the problem leads to the right one.
        let key = [QuestionField.fact, QuestionField.subject]
            .compactMap { reader.form.text($0) }.joined(separator: ".")
        let problems = reader.problems.map { problem in
            var problem = problem
            problem.control = "answer-" + key
            return problem
        }
        return desk.answer(
            page(desk, problems), request, context, status: .unprocessableContent)
    }

    private func page(_ desk: CaseDesk, _ problems: [FormProblem]) -> QuestionsPage {
        QuestionsPage(
            caseBar: desk.bar,
            questions: desk.view.decision.questions.map(desk.outcomes.question),
            problems: problems)
    }
}
