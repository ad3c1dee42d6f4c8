import Hummingbird
import Pages

/// Reads the form of a POST and lets it pass only with the session's token.
struct CheckedForms: RouterMiddleware {
    func handle(
        _ request: Request, context: WorkerContext,
        next: (Request, WorkerContext) async throws -> Response
    ) async throws -> Response {
        let form = try await Form(request)
        guard isSameSecret(form[PageContext.Field.formToken], context.session.formToken),
            !form.key.isEmpty
        else { throw Detour.expiredForm }
        var context = context
        context.form = form
        return try await next(request, context)
    }
}
