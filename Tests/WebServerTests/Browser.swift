import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Testing

/// A browser as the tests need it: one cookie, forms read from the last page, no script.
final class Browser {
    struct Answer {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var body: String

        var location: String? { headers[.location] }
    }

    private let client: any TestClientProtocol
    private let cookieName: String
    private(set) var cookie: String?
    private(set) var last = ""

    init(_ client: any TestClientProtocol, secure: Bool = false) {
        self.client = client
        cookieName = secure ? "__Host-sightline" : "sightline"
    }

    @discardableResult
    func get(_ path: String) async throws -> Answer {
        try await send(.get, path, nil)
    }

    @discardableResult
    func get(_ link: Link) async throws -> Answer { try await get(link.path) }

    /// Sends fields as a form.
    @discardableResult
    func post(
        _ path: String, _ fields: [(String, String)], headers: HTTPFields = [:]
    ) async throws -> Answer {
        let body = fields.map { encoded($0) + "=" + encoded($1) }.joined(separator: "&")
        return try await send(.post, path, body, headers)
    }

    /// Sends the form for this address that stands on the last page, with more fields over it.
    @discardableResult
    func submit(
        _ path: String, _ more: [(String, String)] = [], containing: String? = nil
    ) async throws -> Answer {
        try await post(path, hiddenFields(of: path, containing: containing) + more)
    }

    @discardableResult
    func submit(_ link: Link, _ more: [(String, String)] = []) async throws -> Answer {
        try await submit(link.path, more)
    }

    func signIn(_ name: String, _ password: String = Town.password) async throws -> Answer {
        try await get(Link.signIn)
        return try await submit(
            Link.signIn.path, [(SignInField.userName, name), (SignInField.password, password)])
    }

    /// The token of any form on the last page.
    var formToken: String {
        fields(in: last).first { $0.0 == PageContext.Field.formToken }?.1 ?? ""
    }

    func forget() { cookie = nil }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String?, _ more: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = more
        if let cookie { headers[.cookie] = "\(cookieName)=\(cookie)" }
        if body != nil, headers[.contentType] == nil {
            headers[.contentType] = "application/x-www-form-urlencoded"
        }
        let response = try await client.execute(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        if let set = response.headers[.setCookie], set.hasPrefix(cookieName + "=") {
            let value = set.dropFirst(cookieName.count + 1).prefix { $0 != ";" }
            cookie = value.isEmpty ? nil : String(value)
        }
        last = String(buffer: response.body)
        return Answer(status: response.status, headers: response.headers, body: last)
    }

    // MARK: Reading pages

    func hiddenFields(of path: String, containing: String? = nil) -> [(String, String)] {
        let forms = last.components(separatedBy: "<form ").dropFirst().map {
            $0.components(separatedBy: "</form>")[0]
        }
        let form = forms.first {
            $0.contains("action=\"\(path)\"") && (containing.map($0.contains) ?? true)
        }
        return fields(in: form ?? "")
    }

    private func fields(in html: String) -> [(String, String)] {
        let pattern = #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#
        return html.matches(of: pattern).map { (String($0.1), plain(String($0.2))) }
    }

    private func plain(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber { return String(character) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

extension Town {
    /// Runs the application without a socket, with a fresh browser.
    func browse<Value: Sendable>(
        secure: Bool = false, _ visit: @Sendable @escaping (Browser) async throws -> Value
    ) async throws -> Value {
        try await application().test(.router) { client in
            try await visit(Browser(client, secure: secure))
        }
    }
}
