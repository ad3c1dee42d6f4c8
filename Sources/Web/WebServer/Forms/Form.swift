import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// A form as it was sent.
struct Form: Sendable {
    let fields: [String: [String]]

    /// The largest form that is read, in bytes.
    static let largest = 256 << 10

    init(fields: [String: [String]]) {
        self.fields = fields
    }

    /// Throws `Detour.tooLarge`, and `.expiredForm` for what no page of ours sends.
    init(_ request: Request) async throws {
        let type = request.headers[.contentType]?.lowercased() ?? ""
        guard type.hasPrefix("application/x-www-form-urlencoded") else { throw Detour.expiredForm }
        // Browsers say where a form comes from; ours come from our own pages.
        if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name],
            site != "same-origin"
        {
            throw Detour.expiredForm
        }
        do {
            let body = try await request.body.collect(upTo: Form.largest)
            fields = FormParser.fields(Array(body.readableBytesView))
        } catch is NIOTooManyBytesError {
            throw Detour.tooLarge
        }
    }

    /// A field's first value as it was typed, or an empty text.
    subscript(_ name: String) -> String { fields[name]?.first ?? "" }

    func all(_ name: String) -> [String] { fields[name] ?? [] }

    /// A field's first value without white space around it; nil when nothing is left.
    func text(_ name: String) -> String? {
        let text = trimmed(self[name])
        return text.isEmpty ? nil : text
    }

    /// The idempotency key; empty when there is none that could be ours.
    var key: String {
        let key = self[PageContext.Field.idempotencyKey]
        return key.utf8.count <= 300 ? key : ""
    }

    /// What was typed in sentences, to give back where a form is not taken.
    var typed: [String] {
        let own = [
            PageContext.Field.formToken, PageContext.Field.idempotencyKey, PageContext.Field.seen,
        ]
        return fields.sorted { $0.key < $1.key }.filter { !own.contains($0.key) }
            .flatMap(\.value).map(trimmed).filter { $0.contains(where: \.isWhitespace) }
    }

    func answers(_ problems: [FormProblem] = []) -> FormAnswers {
        FormAnswers(fields: fields, problems: problems)
    }
}
