import Casework
import Domain
import Hummingbird
import Pages

/// The notifications of the worker's agency that are in no case yet.
struct NotificationsController: Sendable {
    let site: Site

    @Sendable func show(_ request: Request, _ context: WorkerContext) async throws -> Response {
        guard let waiting = try await site.office.waitingNotifications(for: context.worker.id)
        else { throw Detour.notFound }
        let naming = Naming(texts: site.texts)
        let page = NotificationsPage(
            lines: waiting.map { line in
                NotificationsPage.Line(
                    id: line.id, sender: line.sender, reference: line.reference,
                    area: naming.area(line.area, site.office.practice), happened: line.happened,
                    received: line.received, people: line.people, found: line.found)
            })
        return site.answer(page, request, context)
    }
}
