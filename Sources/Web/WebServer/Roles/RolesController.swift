import Barrier
import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// Correcting who is what in a case.
struct RolesController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await desk(context)
        let fields = Dictionary(
            adults(desk).map { (RolesField.role($0.id), [$0.role.rawValue]) },
            uniquingKeysWith: { first, _ in first })
        return desk.answer(page(desk, FormAnswers(fields: fields)), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await desk(context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let new = roles(desk, context.form, &reader)
        guard let new, reader.problems.isEmpty else {
            return desk.answer(
                page(desk, reader.answers), request, context, status: .unprocessableContent)
        }
        let attempt = try await desk.record(in: nil, context) {
            try await site.office.correctRoles(new, $0)
        }
        switch attempt {
        case .clash(let entries):
            return try await desk.clashed(
                entries, at: .roles(desk.view.id), shown: shown(new, desk), request, context)
        case .outcome(.recorded): return site.redirect(to: .case(desk.view.id), notice: .roles)
        case .outcome(.refused(let refusal)):
            return try desk.refused(refusal, site.texts.roles.refused, request, context)
        case .outcome(.invalid(let problems)):
            // What is wrong with the roles together is said at the first of them.
            let first = adults(desk).first.map { RolesField.role($0.id) } ?? RolesField.basis
            reader.add(
                problems,
                fields: ["roles": first, "assessments": assessmentField(desk)])
            return desk.answer(
                page(desk, reader.answers), request, context, status: .unprocessableContent)
        case .outcome(.clash): throw Detour.notFound
        }
    }

    /// Nothing for all but who may correct roles.
    private func desk(_ context: some SignedInContext) async throws -> CaseDesk {
        let desk = try await CaseDesk(site, context)
        guard desk.view.seesToRoles else { throw Detour.notFound }
        return desk
    }

    private func roles(_ desk: CaseDesk, _ form: Form, _ reader: inout FormReader) -> NewRoles? {
        let words = site.texts.problems
        var roles: [PersonID: Role] = [:]
        for person in adults(desk) {
            roles[person.id] = reader.choice(
                RolesField.role(person.id), Role.self, words.chooseRole)
        }
        let basis = reader.choice(
            RolesField.basis, RoleCorrection.Basis.Kind.self, words.rolesBasis)
        let reason = reader.text(RolesField.reason, words.rolesReason)
        guard let basis else { return nil }
        return NewRoles(
            roles: roles, reason: reason,
            basis: RoleCorrection.Basis(
                kind: basis,
                assessments: form.all(RolesField.assessments).compactMap { EntryID($0) },
                advice: form.text(RolesField.advice)))
    }

    private func adults(_ desk: CaseDesk) -> [CaseView.Person] {
        desk.view.people.filter { $0.role != .child }
    }

    private func assessmentField(_ desk: CaseDesk) -> String {
        assessments(desk).isEmpty ? RolesField.basis : RolesField.assessments
    }

    private func shown(_ new: NewRoles, _ desk: CaseDesk) -> [SummaryRow] {
        adults(desk).compactMap { person in
            new.roles[person.id].map {
                SummaryRow(person.name ?? site.texts.record.person, site.texts.words.role($0))
            }
        } + [SummaryRow(site.texts.roles.auditWhy, new.reason)]
    }

    private func page(_ desk: CaseDesk, _ answers: FormAnswers) -> RolesPage {
        RolesPage(
            caseBar: desk.bar, people: desk.naming.choices(adults(desk)),
            assessments: assessments(desk), answers: answers)
    }

    /// Assessments of one of the two by an instrument that is about either.
    private func assessments(_ desk: CaseDesk) -> [Choice] {
        desk.view.entries.compactMap { entry in
            guard case .assessmentCompleted(let form)? = entry.body.shown,
                let instrument = desk.procedure.instruments[form.instrument],
                instrument.about == .party, let about = desk.view.person(form.about)
            else { return nil }
            return Choice(
                entry.id.text,
                site.texts.roles.assessment(
                    instrument.title, desk.naming.label(about),
                    form.completed.day.spelledOut))
        }
    }
}
