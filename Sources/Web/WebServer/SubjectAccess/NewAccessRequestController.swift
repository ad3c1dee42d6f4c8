import Casework
import Domain
import Hummingbird
import Pages

/// Writing a request for information down.
struct NewAccessRequestController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        let answers = FormAnswers(fields: [
            RequestField.parts: AccessClass.given.map(\.rawValue).sorted()
        ])
        return asking.desk.answer(try await page(asking, context, answers), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let asking = try await RequestDesk(site, context)
        let desk = asking.desk
        let words = asking.words
        var reader = FormReader(context.form, site.texts, now: site.office.currentInstant())
        let received = reader.day(RequestField.received, words.received, required: true)
        let requester = reader.choice(
            RequestField.requester, AccessRequest.Requester.self, words.chooseRequester)
        let law = reader.choice(RequestField.law, AccessRequest.Law.self, words.chooseLaw)
        let scope = AccessRequest.Scope(
            parts: Set(
                context.form.all(RequestField.parts).compactMap(AccessClass.init(rawValue:))),
            from: reader.day(RequestField.from, words.from),
            to: reader.day(RequestField.to, words.to))
        guard reader.problems.isEmpty, let received, let requester, let law else {
            return desk.answer(
                try await page(asking, context, reader.answers), request, context,
                status: .unprocessableContent)
        }
        let asked = AccessRequest(
            requester: requester,
            representative: requester == .personOfConcern
                ? nil : context.form.text(RequestField.representative),
            received: received, law: law, scope: scope)
        switch try await site.office.recordAccessRequest(asked, desk.request(context)) {
        case .recorded(let recorded):
            return site.redirect(to: .accessRequest(desk.view.id, recorded.entry))
        case .refused(let refusal):
            return try desk.refused(refusal, words.notTaken, request, context)
        case .invalid(let problems):
            reader.add(problems)
            return desk.answer(
                try await page(asking, context, reader.answers), request, context,
                status: .unprocessableContent)
        case .clash: throw Detour.notFound
        }
    }

    private func page(
        _ asking: RequestDesk, _ context: some SignedInContext, _ answers: FormAnswers
    ) async throws -> NewRequestPage {
        NewRequestPage(
            caseBar: asking.desk.bar,
            laws: try await site.office.accessLaws(for: context.worker.id), answers: answers)
    }
}
