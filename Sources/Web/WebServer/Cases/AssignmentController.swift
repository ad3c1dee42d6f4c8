import Casework
import Domain
import Hummingbird
import Pages

/// Putting a worker beside someone.
struct AssignmentController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        return desk.answer(try await page(desk, .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let chosen = reader.text(AssignField.worker, site.texts.problems.worker)
        let side = reader.choice(AssignField.side, Side.self, site.texts.problems.side)
        guard let side, let worker = WorkerID(chosen), reader.problems.isEmpty else {
            return desk.answer(
                try await page(desk, reader.answers), request, context,
                status: .unprocessableContent)
        }
        switch try await site.office.assign(
            worker, side, beside: context.form.text(AssignField.beside).flatMap { PersonID($0) },
            desk.request(context))
        {
        case .recorded: return site.redirect(to: .case(desk.view.id), notice: .assigned)
        case .refused(let refusal):
            guard refusal.kind == .forbidden else { throw Detour.notFound }
            var page = try await page(desk, context.form.answers())
            page.refusal = desk.refusals.blocks(refusal).first
            return desk.answer(page, request, context, status: .conflict)
        case .invalid(let problems):
            reader.add(problems)
            return desk.answer(
                try await page(desk, reader.answers), request, context,
                status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    private func page(_ desk: CaseDesk, _ answers: FormAnswers) async throws -> AssignPage {
        let (workers, agencies) = try await site.office.everyone()
        let serving = workers.filter { $0.areas.contains(desk.view.area) }
        var page = AssignPage(
            caseBar: desk.bar,
            workers: serving.map {
                Choice(
                    $0.id.text, $0.name,
                    hint: [site.texts.words.workerRole($0.role), agencies[$0.agency]?.name]
                        .compactMap { $0 }.joined(separator: ", "))
            },
            assigned: desk.view.colleagues.map {
                CasePage.Assigned(
                    name: $0.name, agency: $0.agency, side: $0.side,
                    besideUndetermined: $0.isBesideUndetermined)
            }, answers: answers)
        page.undetermined = desk.naming.choices(desk.view.undeterminedToChoose)
        return page
    }
}
