import Hummingbird
import Logging

/// Logs each request by the template of its route: never the address, a field or a name.
struct RequestLog: RouterMiddleware {
    func handle(
        _ request: Request, context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        context.logger.info(
            "request",
            metadata: [
                "method": "\(known(request.method))",
                "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)",
                "ms": "\(Int(milliseconds))",
            ])
        return response
    }

    /// A method that nobody knows may hold anything.
    private func known(_ method: HTTPRequest.Method) -> String {
        switch method {
        case .get, .head, .post, .put, .patch, .delete, .options: method.rawValue
        default: "other"
        }
    }
}
