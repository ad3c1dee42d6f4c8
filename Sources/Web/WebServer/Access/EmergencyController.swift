import Casework
import Domain
import Hummingbird
import Pages

/// Opening the case of somebody in danger that is not on one's list.
struct EmergencyController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        site.answer(try page(context, .empty), request, context)
    }

    @Sendable func send(_ request: Request, _ context: FormContext) async throws -> Response {
        let form = context.form
        var reader = FormReader(form, site.texts, now: site.office.currentInstant())
        let given = form.text(AccessField.given) ?? ""
        let family = form.text(AccessField.family) ?? ""
        let born = reader.pastDay(AccessField.born, site.texts.record.born)
        let isBornWrong = !reader.problems.isEmpty
        let side = reader.choice(AccessField.side, Side.self, site.texts.access.chooseSide)
        let reason = form.text(AccessField.reason) ?? ""
        let verdict = try await site.office.takeEmergencyAccess(
            EmergencyRequest(
                given: given, family: family, born: isBornWrong ? nil : born,
                side: side ?? .overview, reason: side == nil ? "" : reason),
            by: context.worker.id, key: context.key)
        switch verdict {
        case .done(let cases):
            if let only = cases.first, cases.count == 1 {
                return site.redirect(to: .case(only), notice: .emergencyAccess)
            }
            let naming = Naming(texts: site.texts)
            return site.answer(
                EmergencyResultPage(
                    cases: cases.map {
                        AuditCall(caseID: $0, reference: naming.reference($0))
                    }), request, context)
        case .refused: throw Detour.notFound
        case .invalid(let problems):
            reader.add(
                problems.filter {
                    !($0.field == "born" && isBornWrong)
                        && !($0.field == "reason" && reason.count >= 15)
                })
            return site.answer(
                try page(context, reader.answers), request, context,
                status: .unprocessableContent)
        }
    }

    private func page(
        _ context: some SignedInContext, _ answers: FormAnswers
    ) throws -> EmergencyPage {
        let sides = Office.sides(of: context.worker.role)
        guard !sides.isEmpty else { throw Detour.notFound }
        return EmergencyPage(sides: sides, answers: answers)
    }
}
