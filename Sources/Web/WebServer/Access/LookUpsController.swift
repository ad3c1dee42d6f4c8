import Casework
import Domain
import Hummingbird
import Pages

/// What stands out among the look-ups; for all but an auditor there is nothing.
struct LookUpsController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        guard let report = try await site.office.unusualLookUps(for: context.worker.id) else {
            throw Detour.notFound
        }
        let naming = Naming(texts: site.texts)
        func call(_ caseID: CaseID) -> AuditCall {
            AuditCall(caseID: caseID, reference: naming.reference(caseID))
        }
        let page = LookUpsPage(
            since: report.since,
            lines: report.lines.map { line in
                LookUpsPage.Line(
                    at: line.lookUp.at,
                    worker: [line.worker, line.agency].filter { !$0.isEmpty }
                        .joined(separator: ", "),
                    what: site.texts.access.lookUp(line.lookUp.kind.rawValue, line.lookUp.count),
                    matter: line.lookUp.caseID.map(call))
            },
            toReview: report.toReview.map(call))
        return site.answer(page, request, context)
    }
}
