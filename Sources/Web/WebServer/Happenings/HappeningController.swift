import Casework
import Domain
import Hummingbird
import Pages
import Rules

/// Developments and orders.
struct HappeningController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        return desk.answer(page(desk, .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let outcome: Outcomes
        var fields: [String: String] = [:]
        if context.form.text(HappeningField.what) == HappeningField.order {
            guard let order = order(desk, &reader) else {
                return problems(reader, desk, request, context)
            }
            fields = ["kind": OrderField.kind, "note": OrderField.note]
            outcome = try await site.office.recordOrder(order, desk.request(context))
        } else {
            guard let development = development(desk, &reader) else {
                return problems(reader, desk, request, context)
            }
            outcome = try await site.office.recordDevelopment(development, desk.request(context))
        }
        switch outcome {
        case .recorded(let recorded):
            return site.redirect(to: .decision(desk.view.id, recorded.entry))
        case .refused(let refusal):
            return try desk.refused(refusal, site.texts.happening.refused, request, context)
        case .invalid(let found):
            reader.add(found, fields: fields)
            return problems(reader, desk, request, context)
        case .clash: throw Detour.notFound
        }
    }

    // MARK: Reading

    private func development(_ desk: CaseDesk, _ reader: inout FormReader) -> Development? {
        let words = site.texts.happening
        let kind = reader.form.text(HappeningField.kind)
        if kind.flatMap({ desk.procedure.happening($0) }) == nil {
            reader.note(HappeningField.kind, words.kindMissing)
        }
        let about = person(HappeningField.about, desk, words.aboutMissing, &reader)
        let on = reader.day(HappeningField.on, words.day, required: true)
        guard let kind, let about, let on, reader.problems.isEmpty else { return nil }
        return Development(
            kind: kind, about: about, on: on, detail: reader.form.text(HappeningField.detail))
    }

    private func order(_ desk: CaseDesk, _ reader: inout FormReader) -> Order? {
        let words = site.texts.happening
        let kind = reader.choice(OrderField.kind, Order.Kind.self, words.orderKindMissing)
        let respondent = person(OrderField.respondent, desk, words.respondentMissing, &reader)
        let protects = reader.form.all(OrderField.protects).compactMap { PersonID($0) }
            .filter { desk.view.person($0) != nil }
        let start = reader.day(OrderField.start, words.startDay)
        let end = reader.day(OrderField.end, words.endDay)
        let given = reader.moment(OrderField.given, words.givenMoment)
        let served = reader.moment(OrderField.served, words.servedMoment)
        guard let kind, let respondent, reader.problems.isEmpty else { return nil }
        return Order(
            kind: kind, respondent: respondent, protects: protects, start: start, end: end,
            endless: reader.form.text(OrderField.endless) == nil ? .unknown : .yes, given: given,
            served: served, inspector: reader.answer(OrderField.inspector),
            considered: reader.form.text(OrderField.considered) != nil,
            note: reader.form.text(OrderField.note))
    }

    /// Someone of the case whom the worker may know of.
    private func person(
        _ field: String, _ desk: CaseDesk, _ message: String, _ reader: inout FormReader
    ) -> PersonID? {
        let id = reader.form.text(field).flatMap { PersonID($0) }
        if let id, desk.view.person(id) != nil { return id }
        reader.note(field, message)
        return nil
    }

    // MARK: Pages

    private func problems(
        _ reader: FormReader, _ desk: CaseDesk, _ request: Request, _ context: FormContext
    ) -> Response {
        desk.answer(
            page(desk, reader.answers), request, context, status: .unprocessableContent)
    }

    private func page(_ desk: CaseDesk, _ answers: FormAnswers) -> HappeningPage {
        HappeningPage(
            caseBar: desk.bar,
            kinds: desk.procedure.happenings.map { Choice($0.kind, $0.meaning) },
            people: desk.naming.choices(desk.view.people.filter { $0.isWritable }),
            parties: desk.people, answers: answers)
    }
}
