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
        let page = LookUpsPage(
            since: report.since,
            lines: report.lines.map { line in
                LookUpsPage.Line(
                    at: line.lookUp.at,
                    worker: byline(line.worker, line.agency),
                    what: site.texts.access.lookUp(line.lookUp.kind.rawValue, line.lookUp.count),
                    matter: line.lookUp.caseID.map(naming.call))
            },
            toReview: report.toReview.map(naming.call))
        return site.answer(page, request, context)
    }
}
