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
        let born = reader.pastDay(AccessField.born, site.texts.record.born)
        let isBornWrong = !reader.problems.isEmpty
        let verdict = try await site.office.takeEmergencyAccess(
            EmergencyRequest(
                given: form.text(AccessField.given) ?? "",
                family: form.text(AccessField.family) ?? "", born: isBornWrong ? nil : born,
                side: form.text(AccessField.side).flatMap(Side.init),
                reason: form.text(AccessField.reason) ?? ""),
            by: context.worker.id, key: context.key)
        switch verdict {
        case .done(let cases):
            if let only = cases.first, cases.count == 1 {
                return site.redirect(to: .case(only), notice: .emergencyAccess)
            }
            return site.answer(
                EmergencyResultPage(cases: cases.map(Naming(texts: site.texts).call)), request,
                context)
        case .refused: throw Detour.notFound
        case .invalid(let problems):
            // A day that is none has been said already.
            reader.add(problems.filter { !($0.field == "born" && isBornWrong) })
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
