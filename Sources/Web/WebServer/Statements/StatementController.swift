import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// *Record what was said*.
struct StatementController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let today = DateAnswer.fields(StatementField.said, site.office.currentInstant().day)
        return desk.answer(page(desk, FormAnswers(fields: today)), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var reader = StatementReader(
            context.form, site.texts, now: site.office.currentInstant(), view: desk.view)
        guard let statement = reader.statement() else {
            return problems(reader.reader.answers, desk, request, context)
        }
        let attempt = try await desk.record(in: reader.file(of: statement), context) {
            try await site.office.recordStatement(statement, $0)
        }
        switch attempt {
        case .clash(let entries):
            return try await desk.clashed(
                entries, at: .statement(desk.view.id), shown: shown(statement), request, context)
        case .outcome(.recorded(let recorded)):
            return site.redirect(to: .decision(desk.view.id, recorded.entry))
        case .outcome(.refused(let refusal)):
            return try desk.refused(refusal, site.texts.record.notRecorded, request, context)
        case .outcome(.invalid(let found)):
            reader.reader.add(found, fields: Self.fields)
            return problems(reader.reader.answers, desk, request, context)
        case .outcome(.clash): throw Detour.notFound
        }
    }

    /// Where this form has what the office finds wrong.
    private static let fields = [
        "words": StatementField.exactWords, "said": StatementField.said,
        "learned": StatementField.learned,
    ]

    private func problems(
        _ answers: FormAnswers, _ desk: CaseDesk, _ request: Request, _ context: FormContext
    ) -> Response {
        desk.answer(page(desk, answers), request, context, status: .unprocessableContent)
    }

    private func shown(_ statement: Statement) -> [SummaryRow] {
        let words = site.texts.record
        return [
            SummaryRow(words.exactWords, statement.words),
            SummaryRow(words.source, site.texts.words.sourceShort(statement.provenance.source)),
            SummaryRow(words.said, statement.said.spelledOut),
        ] + (statement.interpretation.map { [SummaryRow(words.note, $0)] } ?? [])
    }

    private func page(_ desk: CaseDesk, _ answers: FormAnswers) -> StatementPage {
        StatementPage(
            caseBar: desk.bar, people: desk.people,
            cues: desk.procedure.cues.map { Choice($0.id, $0.label) },
            facts: StatementReader.facts.compactMap { fact in
                desk.procedure.vocabulary.definition("statement." + fact).map {
                    Choice(fact, $0.question ?? $0.meaning)
                }
            }, answers: answers)
    }
}
