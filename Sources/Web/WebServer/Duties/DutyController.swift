import Barrier
import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// A duty that is done, or declined with a reason.
struct DutyController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        return desk.answer(try page(desk, context, .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let key = try duty(desk, context).outcome.key
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let choice = reader.text(DutyField.choice, site.texts.problems.dutyChoice)
        let done = choice == DutyField.Choice.done
        let note = context.form.text(DutyField.reason) ?? ""
        if choice == DutyField.Choice.decline, note.isEmpty {
            reader.note(DutyField.reason, site.texts.problems.declineReason)
        }
        guard reader.problems.isEmpty, done || choice == DutyField.Choice.decline else {
            return try problems(reader, desk, request, context)
        }
        let report = DutyReport(key: key, done: done, note: note)
        switch try await site.office.reportDuty(report, desk.request(context)) {
        case .recorded:
            return site.redirect(
                to: .case(desk.view.id), notice: done ? .dutyDone : .dutyDeclined)
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.record.notRecorded, request, context)
        case .invalid(let found):
            reader.add(
                found, fields: ["note": DutyField.reason, "duty": DutyField.choice])
            return try problems(reader, desk, request, context)
        case .clash: throw Detour.notFound
        }
    }

    private func problems(
        _ reader: FormReader, _ desk: CaseDesk, _ request: Request, _ context: FormContext
    ) throws -> Response {
        desk.answer(
            try page(desk, context, reader.answers), request, context,
            status: .unprocessableContent)
    }

    /// What may be reported: never a block, a wall or a definition.
    private func duty(
        _ desk: CaseDesk, _ context: some SignedInContext
    ) throws -> DecisionView.OutcomeView {
        guard let shown = desk.view.decision.outcome(try context.part("key")),
            shown.outcome.kind == .duty || shown.outcome.kind == .record
        else { throw Detour.notFound }
        return shown
    }

    private func page(
        _ desk: CaseDesk, _ context: some SignedInContext, _ answers: FormAnswers
    ) throws -> DutyPage {
        let shown = try duty(desk, context)
        let reports = desk.view.entries.filter {
            if case .dutyReported(let report)? = $0.body.shown {
                report.key == shown.outcome.key
            } else {
                false
            }
        }
        var page = DutyPage(
            caseBar: desk.bar, duty: desk.outcomes.page(shown),
            history: reports.map(desk.entries.event), answers: answers)
        page.place = place(shown, desk)
        return page
    }

    /// The page on which the duty is done, where there is one.
    private func place(
        _ shown: DecisionView.OutcomeView, _ desk: CaseDesk
    ) -> (text: String, link: Link)? {
        let words = site.texts.record
        let action = shown.outcome.action
        if action.contains("dash"), desk.view.assessesRisk, let victim = desk.view.victims.first {
            return (words.recordDash, .dash(desk.view.id, victim.id))
        }
        if action.hasPrefix("refer") { return (words.makeReferral, .referral(desk.view.id)) }
        return nil
    }
}
