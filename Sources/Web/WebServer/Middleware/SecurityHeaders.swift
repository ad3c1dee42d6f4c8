import HTTPTypes
import Hummingbird

/// Puts the same protective headers on every answer, whatever it is.
struct SecurityHeaders: RouterMiddleware {
    private let fields: [(HTTPField.Name, String)]

    init(secure: Bool) {
        let policy = [
            "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
            "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
        ]
        let permissions = [
            "camera", "display-capture", "geolocation", "microphone", "payment", "usb",
        ]
        let named: [(String, String)] = [
            ("Content-Security-Policy", policy.joined(separator: "; ")),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Permissions-Policy", permissions.map { $0 + "=()" }.joined(separator: ", ")),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Frame-Options", "DENY"),
        ]
        let transport = [("Strict-Transport-Security", "max-age=63072000; includeSubDomains")]
        fields = (named + (secure ? transport : [])).compactMap { name, value in
            HTTPField.Name(name).map { ($0, value) }
        }
    }

    func handle(
        _ request: Request, context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in fields { response.headers[name] = value }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
