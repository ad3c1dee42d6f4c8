import Casework
import Domain
import Hummingbird
import Pages

/// Opening a case: the form, a part for each child, and the opening.
struct NewCaseController: Sendable {
    let site: Site

    /// Looking comes first: whoever would open a case starts with the search.
    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        site.answer(SearchPage(), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let count = min(
            max(Int(context.form[NewCaseField.childCount]) ?? 0, 0), NewCasePage.mostChildren)
        switch context.form[NewCaseField.step] {
        case NewCaseField.Step.start:
            let answers = FormAnswers(fields: preset(context, context.form.fields))
            return site.answer(page(context, 0, answers), request, context)
        case NewCaseField.Step.addChild:
            let more = min(count + 1, NewCasePage.mostChildren)
            return site.answer(page(context, more, context.form.answers()), request, context)
        case NewCaseField.Step.back:
            return site.answer(page(context, count, context.form.answers()), request, context)
        default: return try await open(count, request, context)
        }
    }

    private func open(
        _ count: Int, _ request: Request, _ context: FormContext
    ) async throws -> Response {
        var reader = NewCaseReader(
            context.form, site.texts, now: site.office.currentInstant(), children: count)
        guard let new = reader.newCase() else {
            return problems(reader.reader.answers, count, request, context)
        }
        let look = try await site.office.lookFor(new.people, by: context.worker.id)
        let shown = context.form.all(NewCaseField.shown)
        guard let looked = look.noneOfThem(shown: Set(shown.compactMap { PersonID($0) })) else {
            return site.answer(check(new, look, shown, context.form), request, context)
        }
        let verdict = try await site.office.openCase(
            new, looked, by: context.worker.id, key: context.key)
        switch verdict {
        case .done(let opened):
            return site.redirect(to: .case(opened.recorded.caseID), notice: .caseOpened)
        case .refused(let refusal):
            guard refusal.kind == .forbidden else { throw Detour.notFound }
            reader.reader.note(NewCaseField.side, refusal.reasons.first?.text ?? "")
        case .invalid(let problems): reader.reader.add(problems)
        }
        return problems(reader.reader.answers, count, request, context)
    }

    /// Those on record whom the worker has not been shown yet.
    private func check(
        _ new: NewCase, _ look: LookUp, _ shown: [String], _ form: Form
    ) -> CheckPeoplePage {
        let mapping = SearchMapping(texts: site.texts)
        let groups = new.people.compactMap { person -> CheckPeoplePage.Group? in
            let fresh = (look.found[person.key] ?? []).filter { !shown.contains($0.person.text) }
            guard !fresh.isEmpty else { return nil }
            return CheckPeoplePage.Group(
                name: person.details.name?.full ?? site.texts.identity.unnamed,
                results: fresh.map(mapping.result))
        }
        let all = shown + groups.flatMap { $0.results.map(\.person.text) }
        return CheckPeoplePage(
            groups: groups, answers: form.answers(), shown: Array(Set(all)).sorted())
    }

    private func problems(
        _ answers: FormAnswers, _ count: Int, _ request: Request, _ context: FormContext
    ) -> Response {
        site.answer(
            page(context, count, answers), request, context, status: .unprocessableContent)
    }

    private func page(
        _ context: some SignedInContext, _ children: Int, _ answers: FormAnswers
    ) -> NewCasePage {
        let naming = Naming(texts: site.texts)
        return NewCasePage(
            areas: context.worker.areas.map {
                Choice($0.rawValue, naming.area($0, site.office.practice))
            }, children: children, answers: answers)
    }

    /// Chooses the area where there is only one to choose.
    private func preset(
        _ context: some SignedInContext, _ fields: [String: [String]]
    ) -> [String: [String]] {
        var fields = fields
        if context.worker.areas.count == 1, let area = context.worker.areas.first {
            fields[NewCaseField.area] = [area.rawValue]
        }
        return fields
    }
}
