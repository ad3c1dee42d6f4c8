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
        guard let value = reader.value(of: asked.definition) else {
            return problems(reader, desk, request, context)
        }
        let finding = reader.finding(name, subject, value)
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

    private func problems(
        _ reader: FormReader, _ desk: CaseDesk, _ request: Request, _ context: FormContext
    ) -> Response {
        desk.answer(
            page(desk, reader.questionProblems), request, context, status: .unprocessableContent)
    }

    private func page(_ desk: CaseDesk, _ problems: [FormProblem]) -> QuestionsPage {
        QuestionsPage(
            caseBar: desk.bar,
            questions: desk.view.decision.questions.map(desk.outcomes.question),
            problems: problems)
    }
}

extension FormReader {
    /// The answer to a question, as the vocabulary writes it.
    mutating func value(of definition: FactDefinition) -> String? {
        let answer = form.text(QuestionField.answer)
        if answer == "unknown" { return answer }
        switch definition.type {
        case .day, .instant:
            let day = day(QuestionField.answer, texts.record.answer, required: true)
            guard let day else { return nil }
            return definition.type == .day ? day.description : Instant(day).description
        default:
            if let answer, Vocabulary.value(answer, of: definition.type) != nil { return answer }
            note(QuestionField.answer, texts.problems.answer)
            return nil
        }
    }

    /// The answer with where it came from, for the record.
    mutating func finding(
        _ fact: String, _ subject: String?, _ value: String
    ) -> Finding {
        Finding(
            fact: fact, subject: subject, value: value,
            provenance: Provenance(source: choice(QuestionField.source) ?? .ownObservation),
            note: form.text(QuestionField.note))
    }

    /// A page has many questions: each problem leads to its own.
    var questionProblems: [FormProblem] {
        let key = [QuestionField.fact, QuestionField.subject]
            .compactMap { form.text($0) }.joined(separator: ".")
        return problems.map { problem in
            var problem = problem
            problem.control = (problem.field == QuestionField.note ? "note-" : "answer-") + key
            return problem
        }
    }
}
