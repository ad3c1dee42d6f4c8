import Barrier
import Casework
import Hummingbird
import Pages

/// Giving the reason that table D2 asks for before it shows something.
struct ReasonController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        guard !desk.view.withheld.isEmpty else { throw Detour.notFound }
        return desk.answer(page(desk, .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let classes = Set(
            context.form.all(ReasonField.classes).compactMap { InformationClass(rawValue: $0) })
        if classes.isEmpty { reader.note(ReasonField.classes, site.texts.record.chooseClasses) }
        let reason = reader.text(ReasonField.reason, site.texts.record.sayWhy)
        guard reader.problems.isEmpty else {
            return desk.answer(
                page(desk, reader.answers), request, context, status: .unprocessableContent)
        }
        switch try await site.office.giveReason(classes, reason, desk.request(context)) {
        case .recorded: return site.redirect(to: .case(desk.view.id), notice: .reason)
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.record.notShown, request, context)
        case .invalid(let problems):
            reader.add(problems)
            return desk.answer(
                page(desk, reader.answers), request, context, status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    private func page(_ desk: CaseDesk, _ answers: FormAnswers) -> ReasonPage {
        let choices = desk.view.withheld.map {
            Choice($0.rawValue, site.texts.record.information($0))
        }
        return ReasonPage(
            caseBar: desk.bar, classes: choices.sorted { $0.label < $1.label }, answers: answers)
    }
}
