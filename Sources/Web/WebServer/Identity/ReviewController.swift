import Casework
import Domain
import Hummingbird
import Pages

/// People on record who are probably one.
struct ReviewController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        let queue = try await site.office.reviewQueue(for: context.worker.id)
        let mapping = IdentityMapping(texts: site.texts)
        return site.answer(
            ReviewPage(
                toConfirm: queue.toConfirm.map(mapping.line),
                waiting: queue.waiting.map(mapping.line),
                referred: queue.referred.map(mapping.line),
                probable: queue.probable.map(mapping.line), hasMore: queue.hasMore),
            request, context)
    }
}
