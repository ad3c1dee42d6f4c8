import Domain
import Hummingbird

/// The one cookie: 32 random bytes that name a session, or before sign-in nothing yet.
struct SessionCookie: Sendable {
    let secure: Bool

    /// `__Host-` makes browsers refuse the cookie without TLS, from a subdomain or for a part of
    /// the site; on the loopback address there is no TLS.
    var name: String { secure ? "__Host-sightline" : "sightline" }

    func value(of request: Request) -> [UInt8]? {
        request.cookies[name].flatMap { Hex.bytes($0.value, count: 32) }
    }

    func set(_ value: [UInt8], on response: inout Response) {
        response.headers[.setCookie] = "\(name)=\(Hex.text(value))" + attributes
    }

    func clear(on response: inout Response) {
        response.headers[.setCookie] = "\(name)=; Max-Age=0" + attributes
    }

    private var attributes: String {
        "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "")
    }
}
