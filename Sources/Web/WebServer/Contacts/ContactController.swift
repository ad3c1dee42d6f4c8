import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// Planning a contact.
///
/// The plan is recorded whatever the gate then says of it.
struct ContactController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var fields: [String: [String]] = [:]
        if context.worker.trainedForDirectWork {
            fields[ContactField.check("workerTrained")] = [Answer.yes.rawValue]
        }
        return desk.answer(page(desk, FormAnswers(fields: fields)), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        guard let contact = contact(desk, &reader) else {
            return problems(reader, desk, request, context)
        }
        switch try await site.office.planContact(contact, desk.request(context)) {
        case .recorded(let recorded):
            return site.redirect(to: .contact(desk.view.id, recorded.entry))
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.record.notPlanned, request, context)
        case .invalid(let found):
            reader.add(found, fields: ["person": ContactField.with])
            return problems(reader, desk, request, context)
        case .clash: throw Detour.notFound
        }
    }

    private func contact(_ desk: CaseDesk, _ reader: inout FormReader) -> PlannedContact? {
        let words = site.texts.problems
        let with = reader.text(ContactField.with, words.contactWith)
        let person = PersonID(with).flatMap { desk.view.person($0) }
        if !with.isEmpty, with != ContactField.household, person == nil {
            reader.note(ContactField.with, words.contactWith)
        }
        let purpose = reader.choice(
            ContactField.purpose, PlannedContact.Purpose.self, words.contactPurpose)
        let channel = reader.choice(
            ContactField.channel, PlannedContact.Channel.self, words.contactChannel)
        let at = reader.moment(ContactField.when, site.texts.record.when, required: true)
        guard let purpose, let channel, reader.problems.isEmpty else { return nil }
        return PlannedContact(
            with: partner(person), person: person?.id, purpose: purpose, channel: channel,
            place: reader.form.text(ContactField.place), at: at,
            answers: reader.answers(
                to: desk.checks(.contact).map(\.value), field: ContactField.check))
    }

    /// Someone whose role is not determined is spoken with as carefully as a person of concern
    /// (DX-24).
    private func partner(_ person: CaseView.Person?) -> PlannedContact.Partner {
        switch person?.role {
        case .personOfConcern, .undetermined: .personOfConcern
        case .victim: .victim
        case .child: .child
        case nil: .household
        }
    }

    private func problems(
        _ reader: FormReader, _ desk: CaseDesk, _ request: Request, _ context: FormContext
    ) -> Response {
        desk.answer(
            page(desk, reader.answers), request, context, status: .unprocessableContent)
    }

    private func page(_ desk: CaseDesk, _ answers: FormAnswers) -> PlanContactPage {
        PlanContactPage(
            caseBar: desk.bar, people: desk.people, checks: desk.checks(.contact),
            answers: answers)
    }
}
