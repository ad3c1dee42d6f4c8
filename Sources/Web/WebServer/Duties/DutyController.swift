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
        let line = try duty(desk, context)
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
        let keys = line.isSettled ? [try context.part("key")] : line.keys
        for (place, key) in keys.enumerated() {
            var asked = desk.request(context)
            // Each is an entry of its own; the same form sent again still records nothing twice.
            if place > 0 { asked.key += ".\(place)" }
            let report = DutyReport(key: key, done: done, note: note)
            switch try await site.office.reportDuty(report, asked) {
            case .recorded: continue
            case .refused(let refusal):
                return try desk.refused(refusal, site.texts.record.notRecorded, request, context)
            // What is asked for no more since the first was reported needs no report.
            case .invalid where place > 0: continue
            case .invalid(let found):
                reader.add(
                    found, fields: ["note": DutyField.reason, "duty": DutyField.choice])
                return try problems(reader, desk, request, context)
            case .clash: throw Detour.notFound
            }
        }
        return site.redirect(to: .case(desk.view.id), notice: done ? .dutyDone : .dutyDeclined)
    }

    private func problems(
        _ reader: FormReader, _ desk: CaseDesk, _ request: Request, _ context: FormContext
    ) throws -> Response {
        desk.answer(
            try page(desk, context, reader.answers), request, context,
            status: .unprocessableContent)
    }

    /// What may be reported, with all that is folded into its line: never a block, a wall or a
    /// definition.
    private func duty(
        _ desk: CaseDesk, _ context: some SignedInContext
    ) throws -> Brief.Line {
        let key = try context.part("key")
        guard let line = desk.view.decision.brief.lines.first(where: { $0.keys.contains(key) }),
            line.kind == .duty || line.kind == .record
        else { throw Detour.notFound }
        return line
    }

    private func page(
        _ desk: CaseDesk, _ context: some SignedInContext, _ answers: FormAnswers
    ) throws -> DutyPage {
        let line = try duty(desk, context)
        let reports = desk.view.entries.filter {
            if case .dutyReported(let report)? = $0.body.shown {
                line.keys.contains(report.key)
            } else {
                false
            }
        }
        var page = DutyPage(
            caseBar: desk.bar, duty: desk.outcomes.page(line),
            history: reports.map(desk.entries.event), answers: answers)
        page.place = place(line.action, desk)
        return page
    }

    /// The page on which the duty is done, where there is one.
    private func place(
        _ action: String, _ desk: CaseDesk
    ) -> (text: String, link: Link)? {
        let words = site.texts.record
        if action.contains("dash"), desk.view.assessesRisk, let victim = desk.view.victims.first {
            return (words.recordDash, .dash(desk.view.id, victim.id))
        }
        if action.hasPrefix("refer") { return (words.makeReferral, .referral(desk.view.id)) }
        return nil
    }
}
