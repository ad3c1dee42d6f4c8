import Barrier
import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// The DASH of a victim: the form, and what it came to.
struct DashController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let victim = try victim(desk, context)
        return desk.answer(page(desk, victim, .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let victim = try victim(desk, context)
        var reader = DashReader(
            context.form, site.texts, now: site.office.currentInstant(), items: items(desk))
        guard let form = reader.dash() else {
            return problems(reader.reader, desk, victim, request, context)
        }
        let attempt = try await desk.record(in: victim.id, context) {
            try await site.office.completeDash(form, $0)
        }
        switch attempt {
        case .clash(let entries):
            let shown = [SummaryRow(site.texts.record.yesAnswers, String(form.yes))]
            return try await desk.clashed(
                entries, at: .dash(desk.view.id, victim.id), shown: shown, request, context)
        case .outcome(.recorded(let recorded)):
            try await recordView(desk, victim, form, context)
            return site.redirect(to: .dashResult(desk.view.id, recorded.entry))
        case .outcome(.refused(let refusal)):
            guard refusal.kind == .forbidden else { throw Detour.notFound }
            var page = page(desk, victim, context.form.answers())
            page.refusal = desk.refusals.blocks(refusal).first
            return desk.answer(page, request, context, status: .conflict)
        case .outcome(.invalid(let found)):
            reader.reader.add(found, fields: ["items": DashField.item(1)])
            return problems(reader.reader, desk, victim, request, context)
        case .outcome(.clash): throw Detour.notFound
        }
    }

    @Sendable func result(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let entryID: EntryID = try context.identifier("entry")
        guard case .dashCompleted(let person, let form)? = desk.view.entry(entryID)?.body.shown
        else { throw Detour.notFound }
        let answers = items(desk).map { form.answer($0.number) }
        let isTotal = form.items.isEmpty
        let page = DashResultPage(
            caseBar: desk.bar,
            personName: desk.view.person(person).map(desk.naming.label) ?? "",
            yes: form.yes, no: isTotal ? 0 : answers.count { $0 == .no },
            unknown: isTotal ? 0 : answers.count { $0 == .unknown },
            band: desk.view.level ?? .standard, follows: follows(desk, entryID),
            flags: items(desk).filter { Self.flags.contains($0.number) }
                .filter { form.answer($0.number) == .yes }.map(\.topic), entry: entryID)
        return desk.answer(page, request, context)
    }

    /// Items whose yes asks for judgement whatever the total: stalking, control, threats to kill,
    /// strangulation.
    private static let flags = [8, 12, 14, 15]

    /// What the victim thinks of the risk are the victim's own words, so they become a statement.
    private func recordView(
        _ desk: CaseDesk, _ victim: CaseView.Person, _ form: DashForm, _ context: FormContext
    ) async throws {
        guard let words = context.form.text(DashField.victimView) else { return }
        let now = site.office.currentInstant()
        var request = desk.request(context)
        request.key += ".view"
        let statement = Statement(
            provenance: Provenance(source: .victim, person: victim.id, prompting: .prompted),
            about: victim.id, words: words, said: min(form.completed, now), learned: now)
        _ = try await site.office.recordStatement(statement, request)
    }

    // MARK: Pages

    private func victim(
        _ desk: CaseDesk, _ context: some SignedInContext
    ) throws -> CaseView.Person {
        let id: PersonID = try context.identifier("person")
        guard desk.view.assessesRisk,
            let victim = desk.view.victims.first(where: { $0.id == id })
        else { throw Detour.notFound }
        return victim
    }

    private func items(_ desk: CaseDesk) -> [DashItem] {
        (desk.procedure.instruments["dash"]?.items ?? []).map {
            DashItem(number: $0.number, topic: $0.shown)
        }
    }

    private func follows(_ desk: CaseDesk, _ entry: EntryID) -> [Pages.Outcome] {
        let follows = desk.view.decision.outcomes.filter { shown in
            (shown.outcome.kind == .duty || shown.outcome.kind == .block)
                && (shown.outcome.status == .open || shown.outcome.status == .undetermined)
                && shown.outcome.because.contains { $0.entries.contains(entry) }
        }
        return desk.outcomes.folded(follows)
    }

    private func problems(
        _ reader: FormReader, _ desk: CaseDesk, _ victim: CaseView.Person, _ request: Request,
        _ context: FormContext
    ) -> Response {
        desk.answer(
            page(desk, victim, reader.answers), request, context, status: .unprocessableContent)
    }

    private func page(
        _ desk: CaseDesk, _ victim: CaseView.Person, _ answers: FormAnswers
    ) -> DashPage {
        DashPage(
            caseBar: desk.bar, person: victim.id, personName: desk.naming.label(victim),
            items: items(desk), answers: answers)
    }
}
