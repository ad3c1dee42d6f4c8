import Casework
import Domain
import Hummingbird
import Matching
import Pages

/// Adding a person to a case that is there: looking, who it is, and in what role.
///
/// Every step comes by POST and carries the ones before, so that no name stands in an address.
struct AddPersonController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await desk(context)
        return desk.answer(AddPersonPage(caseBar: desk.bar), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await desk(context)
        var reader = AddPersonReader(context.form, site.texts, now: site.office.currentInstant())
        let details = reader.details()
        let step = context.form[AddPersonField.step]
        guard step != AddPersonField.Step.back, reader.reader.problems.isEmpty else {
            return desk.answer(
                AddPersonPage(caseBar: desk.bar, answers: reader.reader.answers), request, context,
                status: reader.reader.problems.isEmpty || step == AddPersonField.Step.back
                    ? .ok : .unprocessableContent)
        }
        switch step {
        case AddPersonField.Step.look: return try await look(details, desk, request, context)
        case AddPersonField.Step.add:
            return try await add(details, reader, desk, request, context)
        default:
            guard reader.finding != nil else { throw Detour.expiredForm }
            return desk.answer(
                rolePage(details, context.form.answers(), desk), request, context)
        }
    }

    /// The case, for a worker who adds people to it; for everybody else there is no such page.
    private func desk(_ context: some SignedInContext) async throws -> CaseDesk {
        let desk = try await CaseDesk(site, context)
        guard !desk.view.rolesToAdd.isEmpty else { throw Detour.notFound }
        return desk
    }

    // MARK: The steps

    private func look(
        _ details: PersonDetails, _ desk: CaseDesk, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        let look = try await likely(details, desk)
        var answers = context.form.answers()
        guard look.candidates.isEmpty else {
            return desk.answer(likelyPage(details, look, answers, desk), request, context)
        }
        answers.fields[AddPersonField.finding] = nil
        answers.fields[AddPersonField.noneFound] = ["yes"]
        answers.fields[AddPersonField.shown] = desk.people.map(\.id.text)
        return desk.answer(rolePage(details, answers, desk), request, context)
    }

    private func add(
        _ details: PersonDetails, _ reader: AddPersonReader, _ desk: CaseDesk,
        _ request: Request, _ context: FormContext
    ) async throws -> Response {
        var reader = reader
        guard let new = reader.newPerson(details, desk.view) else {
            return desk.answer(
                rolePage(details, reader.reader.answers, desk), request, context,
                status: .unprocessableContent)
        }
        switch try await site.office.addPerson(new, desk.request(context)) {
        case .recorded: return site.redirect(to: .case(desk.view.id), notice: .personAdded)
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.addPerson.refused, request, context)
        case .clash: throw Detour.notFound
        case .invalid(let problems):
            let fields = ["found": AddPersonField.finding, "connection": AddPersonField.role]
            reader.reader.add(problems, fields: fields)
            guard problems.contains(where: { $0.field == "found" }) else {
                return desk.answer(
                    rolePage(details, reader.reader.answers, desk), request, context,
                    status: .unprocessableContent)
            }
            // Whoever came to light is in a view that is read anew.
            let fresh = try await self.desk(context)
            let look = try await likely(details, fresh)
            return fresh.answer(
                likelyPage(details, look, reader.reader.answers, fresh), request, context,
                status: .unprocessableContent)
        }
    }

    private func likely(_ details: PersonDetails, _ desk: CaseDesk) async throws -> LikelyPeople {
        let look = try await site.office.likelyPeople(
            details, for: desk.view.id, by: desk.worker.id)
        guard let look else { throw Detour.notFound }
        return look
    }

    // MARK: The pages

    private func likelyPage(
        _ details: PersonDetails, _ look: LikelyPeople, _ answers: FormAnswers, _ desk: CaseDesk
    ) -> LikelyPeoplePage {
        let search = SearchMapping(texts: site.texts)
        return LikelyPeoplePage(
            caseBar: desk.bar,
            name: details.name.map { trimmed($0.full) } ?? site.texts.identity.unnamed,
            searched: rows(details, desk),
            candidates: look.candidates.map { candidate in
                let member = candidate.place(in: desk.view.id).flatMap { desk.view.person($0) }
                return LikelyPeoplePage.Candidate(
                    result: search.result(candidate.hit), mayBeChosen: candidate.mayBeChosen,
                    isHere: candidate.isHere,
                    change: member.flatMap { $0.isWritable ? $0.id : nil })
            }, here: desk.people, answers: answers)
    }

    private func rolePage(
        _ details: PersonDetails, _ answers: FormAnswers, _ desk: CaseDesk
    ) -> AddedRolePage {
        let words = site.texts.addPerson
        let finding = answers.all(AddPersonField.finding).first.flatMap(NamedFinding.What.init)
        let found: String? =
            switch finding {
            case nil: nil
            case .nobody:
                answers.has(AddPersonField.noneFound, "yes") ? nil : words.foundNobody
            case .same(let place): words.foundSame(desk.naming.reference(place.caseID))
            case .referred(let place): words.foundReferred(desk.naming.reference(place.caseID))
            }
        return AddedRolePage(
            caseBar: desk.bar, searched: rows(details, desk), here: desk.people, found: found,
            isLookedFor: !SearchTokens.tokens(PersonQuery(details)).isEmpty,
            roles: desk.view.rolesToAdd, asksRelationship: desk.view.concern != nil,
            answers: answers, shown: answers.all(AddPersonField.shown))
    }

    private func rows(_ details: PersonDetails, _ desk: CaseDesk) -> [SummaryRow] {
        FactRows(view: desk.view, procedure: desk.procedure, texts: site.texts)
            .personRows(details, now: nil)
            + (details.sex.map {
                [SummaryRow(site.texts.notification.sex, site.texts.notification.sexes($0))]
            } ?? [])
    }
}

/// Reads the forms by which somebody is added.
struct AddPersonReader {
    var reader: FormReader
    private let form: Form
    private let texts: Texts

    init(_ form: Form, _ texts: Texts, now: Instant) {
        reader = FormReader(form, texts, now: now)
        self.form = form
        self.texts = texts
    }

    var finding: NamedFinding.What? {
        form.text(AddPersonField.finding).flatMap(NamedFinding.What.init)
    }

    /// Who the person is, by what the first form asks.
    mutating func details() -> PersonDetails {
        var details = reader.person(born: texts.record.born) { $0 }
        details.sex = reader.choice(AddPersonField.sex)
        details.address = form.text(AddPersonField.address)
        if details.name == nil, form.text(AddPersonField.nameUnknown) == nil {
            reader.note(SearchField.given, texts.problems.personName)
        }
        return details
    }

    /// The person with the role and what the last form asks; nil when there is a problem.
    mutating func newPerson(_ details: PersonDetails, _ view: CaseView) -> NewPerson? {
        var details = details
        let role: Role? = reader.choice(
            AddPersonField.role, Role.self, texts.addPerson.roleProblem)
        if details.born == nil { details.statedAge = reader.age(AddPersonField.age) }
        guard let role, let finding, reader.problems.isEmpty else { return nil }
        if role == .child {
            details.household = reader.choice(AddPersonField.household)
            details.setting = form.text(AddPersonField.setting).map { Setting(named: $0) }
        } else if form.text(AddPersonField.pregnant) != nil {
            details.pregnant = reader.answer(AddPersonField.pregnant)
        }
        let shown = form.all(AddPersonField.shown).compactMap { PersonID($0) }
        return NewPerson(
            role: role, details: details, found: finding, shown: Set(shown),
            connection: role == .victim ? connection(view) : nil)
    }

    private mutating func connection(_ view: CaseView) -> NewPerson.Connection? {
        guard let concern = view.concern,
            let kind = reader.choice(AddPersonField.relationship, Relationship.Kind.self)
        else { return nil }
        return NewPerson.Connection(
            person: concern.id, kind: kind,
            livingTogether: reader.answer(AddPersonField.together))
    }
}

extension CaseView {
    /// The person of concern, where the worker may know who it is.
    fileprivate var concern: Person? { people.first { $0.role == .personOfConcern } }
}

extension LikelyPeople.Candidate {
    /// Who of a case it is.
    fileprivate func place(in caseID: CaseID) -> PersonID? {
        if hit.caseID == caseID { return hit.person }
        return hit.others.first { $0.caseID == caseID }?.person
    }
}
