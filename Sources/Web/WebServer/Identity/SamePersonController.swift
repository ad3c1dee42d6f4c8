import Casework
import Domain
import Hummingbird
import Pages

/// Whether two people on record are one.
struct SamePersonController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        return desk.answer(page(desk, try await pair(desk, context)), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let desk = try await CaseDesk(site, context)
        let view = try await pair(desk, context)
        let form = context.form
        guard let choice = form.text(IdentityField.choice).flatMap(IdentityRequest.Choice.init)
        else { throw Detour.expiredForm }
        let outcome = try await site.office.decideIdentity(
            IdentityRequest(
                pair: view.pair, choice: choice, reason: form.text(IdentityField.reason) ?? "",
                seen: form.text(IdentityField.seen).flatMap { EntryID($0) },
                worker: context.worker.id, key: context.key))
        var reader = FormReader(form, site.texts, now: site.office.currentInstant())
        switch outcome {
        case .recorded(_, let kind):
            return site.redirect(
                to: .review, notice: kind == .proposed ? .pairProposed : .pairDecided)
        case .refused(let refusal):
            guard refusal.kind == .forbidden else { throw Detour.notFound }
            let reasons = refusal.reasons.map { [$0.text, $0.clears ?? ""].joined(separator: " ") }
            reader.note(IdentityField.reason, reasons.joined(separator: " "))
        case .clash: reader.note(IdentityField.reason, site.texts.identity.clash)
        case .invalid(let problems):
            reader.add(problems, fields: ["choice": IdentityField.reason])
        }
        // What somebody found meanwhile is read with what was typed still there.
        let fresh = try await pair(desk, context)
        return desk.answer(
            page(desk, fresh, reader.answers), request, context,
            status: outcome.isInput ? .unprocessableContent : .conflict)
    }

    /// The two, for a worker who sees both; for everybody else there is no such page.
    private func pair(
        _ desk: CaseDesk, _ context: some SignedInContext
    ) async throws -> PairView {
        let one = PersonInCase(desk.view.id, try context.identifier("person"))
        let other = PersonInCase(
            try context.identifier("otherCase"), try context.identifier("other"))
        guard
            let view = try await site.office.pair(PersonPair(one, other), for: context.worker.id)
        else { throw Detour.notFound }
        return view
    }

    private func page(
        _ desk: CaseDesk, _ view: PairView, _ answers: FormAnswers = .empty
    ) -> SamePersonPage {
        let mapping = IdentityMapping(texts: site.texts)
        // The one whose case is open comes first, as in the address.
        let isFirst = view.one.caseID == desk.view.id
        let (one, other) = isFirst ? (view.one, view.other) : (view.other, view.one)
        return SamePersonPage(
            caseBar: desk.bar,
            link: .samePerson(one.caseID, one.person, other.caseID, other.person),
            one: mapping.side(one), other: mapping.side(other),
            resemblance: mapping.resemblance(view.comparison),
            standing: mapping.standing(view.standing), needsSecond: view.needsSecond,
            history: view.history.map(mapping.step), seen: view.seen?.text ?? "",
            answers: answers)
    }
}

extension IdentityOutcome {
    fileprivate var isInput: Bool { if case .invalid = self { true } else { false } }
}
