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

    /// Those that were closed without a case.
    @Sendable func closed(_ request: Request, _ context: WorkerContext) async throws -> Response {
        guard let closed = try await site.office.closedNotifications(for: context.worker.id)
        else { throw Detour.notFound }
        let naming = Naming(texts: site.texts)
        let page = ClosedNotificationsPage(
            lines: closed.lines.map { line in
                ClosedNotificationsPage.Line(
                    id: line.id, sender: line.sender, reference: line.reference,
                    area: naming.area(line.area, site.office.practice), happened: line.happened,
                    reason: site.texts.closing.reasons(line.reason), closedBy: line.closedBy,
                    closedAt: line.closedAt)
            }, hasMore: closed.hasMore)
        return site.answer(page, request, context)
    }
}
