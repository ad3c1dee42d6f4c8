import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// Asking for a referral.
///
/// A blocked kind can be chosen, so that the refusal explains itself.
struct ReferralController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        return desk.answer(page(desk, .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        guard let referral = referral(desk, &reader) else {
            return desk.answer(
                page(desk, reader.answers), request, context, status: .unprocessableContent)
        }
        switch try await site.office.requestReferral(referral, desk.request(context)) {
        case .recorded(let recorded):
            return site.redirect(to: .decision(desk.view.id, recorded.entry))
        case .refused(let refusal):
            guard refusal.kind == .forbidden else { throw Detour.notFound }
            let chosen = context.form.text(ReferralField.service) ?? ""
            let page = refused(desk, referral, blocked(desk, chosen), refusal)
            return desk.answer(page, request, context, status: .conflict)
        case .invalid(let found):
            reader.add(found)
            return desk.answer(
                page(desk, reader.answers), request, context, status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    private func referral(_ desk: CaseDesk, _ reader: inout FormReader) -> Referral? {
        let words = site.texts.problems
        let person = PersonID(reader.text(ReferralField.person, site.texts.record.choosePerson))
        let chosen = reader.text(ReferralField.service, words.service)
        let service = desk.procedure.services[chosen]
        let kind = service?.kind ?? blocked(desk, chosen)?.kind
        if !chosen.isEmpty, kind == nil { reader.note(ReferralField.service, words.service) }
        guard let person, let kind, reader.problems.isEmpty else { return nil }
        return Referral(
            person: person, kind: kind, service: service?.id,
            consent: reader.form.text(ReferralField.consent),
            answers: reader.answers(
                to: desk.checks(.referral).map(\.value), field: ReferralField.check),
            note: reader.form.text(ReferralField.note))
    }

    private func refused(
        _ desk: CaseDesk, _ referral: Referral, _ blocked: DoNotRefer?, _ refusal: Refusal
    ) -> ReferralRefusedPage {
        let name =
            referral.service.flatMap { desk.procedure.services[$0]?.name }
            ?? blocked?.name ?? site.texts.record.value(referral.kind)
        let directory = Directory(desk, for: people(desk))
        let named = refusal.reasons.flatMap(\.services)
        var alternatives = directory.suggested
        for id in named where !alternatives.contains(where: { $0.id == id }) {
            if let service = desk.procedure.services[id] { alternatives.append(service) }
        }
        return ReferralRefusedPage(
            caseBar: desk.bar, service: name, blocks: desk.refusals.blocks(refusal),
            alternatives: alternatives.filter { $0.id != referral.service }.map(directory.page))
    }

    /// What nobody is referred to, by its id.
    private func blocked(_ desk: CaseDesk, _ id: String) -> DoNotRefer? {
        desk.procedure.doNotRefer.first { $0.id == id }
    }

    /// Beside the person of concern, that person alone.
    private func people(_ desk: CaseDesk) -> [CaseView.Person] {
        desk.view.assessesRisk
            ? desk.view.people : desk.view.people.filter { $0.role == .personOfConcern }
    }

    private func page(_ desk: CaseDesk, _ answers: FormAnswers) -> ReferralPage {
        let people = people(desk)
        let directory = Directory(desk, for: people)
        return ReferralPage(
            caseBar: desk.bar, people: desk.naming.choices(people),
            services: directory.fitting.map(directory.page),
            others: directory.others.map(directory.page), blocked: directory.blocked,
            checks: desk.checks(.referral), answers: answers)
    }
}
