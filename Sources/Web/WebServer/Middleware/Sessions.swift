import Casework
import Domain
import Hummingbird

/// Finds the live session of the request's cookie, if there is one.
struct Sessions: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        // The style sheet and the health checks need no session, and must not wait for the database.
        if !request.uri.path.hasPrefix("/assets/"), !request.uri.path.hasPrefix("/health/"),
            let cookie = site.cookie.value(of: request),
            let session = try await site.office.session(cookie)
        {
            context.session = LiveSession(
                worker: session.worker,
                agency: try await site.agencies.name(of: session.worker.agency, site.office),
                formToken: Hex.text(session.formToken), cookie: cookie)
        }
        return try await next(request, context)
    }
}
