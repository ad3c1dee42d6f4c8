import Casework
import Domain
import HTTPTypes
import Hummingbird
import Pages
import Testing

@testable import WebServer

@Suite struct `Every answer` {
    private static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    @Test(arguments: [true, false])
    func `carries the protective headers`(_ secure: Bool) async throws {
        let town = try await Town(secure: secure)
        try await town.browse(secure: secure) { browser in
            var answers = [
                try await browser.get(.signIn), try await browser.get("/nothing-here"),
                try await browser.get(.work), try await browser.get("/health/live"),
                try await browser.get("/health/ready"), try await browser.get(Assets.css.path),
                try await browser.get(.cookies), try await browser.post("/work", []),
                try await browser.get(.exit), try await browser.get("/%00%ff"),
            ]
            answers.append(try await browser.signIn("manager"))
            answers.append(try await browser.get(.work))
            answers.append(try await browser.post("/search", []))
            for answer in answers {
                func header(_ name: String) throws -> String? {
                    answer.headers[try #require(HTTPField.Name(name))]
                }
                #expect(try header("Content-Security-Policy") == Self.policy)
                #expect(try header("X-Content-Type-Options") == "nosniff")
                #expect(try header("Referrer-Policy") == "no-referrer")
                #expect(try header("Permissions-Policy")?.contains("camera=()") == true)
                #expect(try header("Cross-Origin-Opener-Policy") == "same-origin")
                #expect(try header("Cross-Origin-Resource-Policy") == "same-origin")
                #expect((try header("Strict-Transport-Security") != nil) == secure)
                #expect(try header("Server") == nil)
            }
        }
    }

    @Test func `is not to be kept, but for files whose address holds their hash`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            for asset in Assets.all {
                let answer = try await browser.get(asset.path)
                #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(answer.headers[.contentType] == asset.contentType)
            }
            for path in ["/sign-in", "/work", "/nothing", "/assets/other.css", "/exit", "/cookies"]
            {
                #expect(try await browser.get(path).headers[.cacheControl] == "no-store")
            }
            _ = try await browser.signIn("manager")
            #expect(try await browser.get(.work).headers[.cacheControl] == "no-store")
        }
    }

    @Test func `to a form that is too large is a refusal`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            let answer = try await browser.post(
                "/search", [("family", String(repeating: "a", count: 300_000))])
            #expect(answer.status == .contentTooLarge)
        }
    }
}

@Suite struct `A fault` {
    /// A store that breaks, with something in the error that nobody may read.
    private struct BrokenStore: CaseStore {
        enum Broken: Error { case disk(String) }

        func write<Value: Sendable>(
            _ body: @escaping @Sendable (any CaseTransaction) throws -> Value
        ) async throws -> Value { throw Broken.disk("magpie-marker") }

        func read<Value: Sendable>(
            _ body: @escaping @Sendable (any CaseReading) throws -> Value
        ) async throws -> Value { throw Broken.disk("magpie-marker") }
    }

    @Test func `shows a reference that the log has too, and nothing of what broke`() async throws {
        let whole = try await Town()
        let town = try whole.broken(with: BrokenStore())
        try await town.browse { browser in
            _ = try await browser.get(.signIn)
            let answer = try await browser.get(.work)
            #expect(answer.status == .internalServerError)
            #expect(!answer.body.contains("magpie-marker"))
            #expect(!answer.body.contains("Broken"))
            let reference = try #require(
                town.book.text.firstMatch(of: #/"?reference"?: "?([0-9a-f]{8})/#))
            #expect(answer.body.contains(String(reference.1)))
            #expect(town.book.text.contains("Broken.disk"))
            #expect(!town.book.text.contains("magpie-marker"))
            #expect(try await browser.get("/health/live").status == .noContent)
            #expect(try await browser.get("/health/ready").status == .serviceUnavailable)
        }
    }
}
