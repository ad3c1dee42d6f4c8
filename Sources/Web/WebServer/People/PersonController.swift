import Casework
import Domain
import Hummingbird
import Pages

/// What is new about a person of a case.
struct PersonController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(
            site, context, file: try context.identifier("person"))
        var page = page(desk, try person(desk, context), .empty)
        page.elsewhere = try await site.office.places(
            of: page.person, in: desk.view.id, for: context.worker.id
        ).map(IdentityMapping(texts: site.texts).elsewhere)
        return desk.answer(page, request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(
            site, context, file: try context.identifier("person"))
        let person = try person(desk, context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let details = self.details(person, &reader)
        if details == PersonDetails(), reader.problems.isEmpty {
            reader.note(SearchField.given, site.texts.person.nothing)
        }
        guard reader.problems.isEmpty else {
            return desk.answer(
                page(desk, person, reader.answers), request, context,
                status: .unprocessableContent)
        }
        let attempt = try await desk.record(in: person.id, context) {
            try await site.office.describePerson(person.id, details, $0)
        }
        switch attempt {
        case .clash(let entries):
            return try await desk.clashed(
                entries, at: .person(desk.view.id, person.id), shown: rows(details, desk), request,
                context)
        case .outcome(.recorded): return site.redirect(to: .case(desk.view.id), notice: .person)
        case .outcome(.refused(let refusal)):
            return try desk.refused(refusal, site.texts.person.notRecorded, request, context)
        case .outcome(.invalid(let found)):
            reader.add(found, fields: ["person": SearchField.given])
            return desk.answer(
                page(desk, person, reader.answers), request, context,
                status: .unprocessableContent)
        case .outcome(.clash): throw Detour.notFound
        }
    }

    /// Someone whose file the worker writes; for everybody else there is no such page.
    private func person(
        _ desk: CaseDesk, _ context: some SignedInContext
    ) throws -> CaseView.Person {
        let id: PersonID = try context.identifier("person")
        guard let person = desk.view.person(id), person.isWritable else {
            throw Detour.notFound
        }
        return person
    }

    private func details(
        _ person: CaseView.Person, _ reader: inout FormReader
    ) -> PersonDetails {
        let form = reader.form
        var details = PersonDetails()
        let known = person.details?.name
        let given = form.text(SearchField.given)
        let family = form.text(SearchField.family)
        let knownAs = form.text(SearchField.knownAs)
        if given != nil || family != nil || knownAs != nil {
            if let given = given ?? known?.given, let family = family ?? known?.family {
                details.name = PersonName(
                    given: given, family: family, knownAs: knownAs ?? known?.knownAs)
            } else {
                reader.note(SearchField.given, site.texts.person.bothNames)
            }
        }
        details.born = reader.pastDay(SearchField.born, site.texts.record.born)
        details.address = form.text(PersonField.address)
        details.postcode = form.text(SearchField.postcode)
        details.phone = form.text(SearchField.phone)
        details.email = form.text(PersonField.email)
        details.language = form.text(PersonField.language)
        return details
    }

    private func rows(_ details: PersonDetails, _ desk: CaseDesk) -> [SummaryRow] {
        FactRows(view: desk.view, procedure: desk.procedure, texts: site.texts)
            .personRows(details, now: nil)
    }

    private func page(
        _ desk: CaseDesk, _ person: CaseView.Person, _ answers: FormAnswers
    ) -> PersonPage {
        PersonPage(
            caseBar: desk.bar, person: person.id, heading: desk.naming.label(person),
            known: person.details.map { rows($0, desk) } ?? [], answers: answers)
    }
}
