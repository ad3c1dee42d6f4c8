import CoreMetrics
import Hummingbird

/// Counts requests and how long they took, by the template of their route: never an address, a field
/// or a name.
struct RequestMetrics: RouterMiddleware {
    private let registry: MetricsRegistry
    private let open: Meter

    init(registry: MetricsRegistry) {
        self.registry = registry
        open = Meter(label: "sightline_requests_open", factory: registry)
    }

    func handle(
        _ request: Request, context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        open.increment()
        defer { open.decrement() }
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let route = context.endpointPath ?? "none"
        Counter(
            label: "sightline_requests_total",
            dimensions: [
                ("method", request.method.known), ("route", route),
                ("status", String(response.status.code)),
            ],
            factory: registry
        ).increment()
        CoreMetrics.Timer(
            label: "sightline_request_seconds", dimensions: [("route", route)],
            preferredDisplayUnit: .seconds, factory: registry
        ).recordNanoseconds(Int64((ContinuousClock.now - start) / .nanoseconds(1)))
        return response
    }
}

extension HTTPRequest.Method {
    /// A method that nobody knows may hold anything.
    var known: String {
        switch self {
        case .get, .head, .post, .put, .patch, .delete, .options: rawValue
        default: "other"
        }
    }
}
