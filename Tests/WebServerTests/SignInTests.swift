import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Testing

@testable import WebServer

@Suite struct `Signing in` {
    @Test func `leads from any page to the sign-in and from there to the work`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            #expect(try await browser.get("/").location == "/sign-in")
            #expect(try await browser.get(.work).location == "/sign-in")
            let answer = try await browser.signIn("frontlinePractitioner")
            #expect(answer.status == .seeOther)
            #expect(answer.location == "/work")
            #expect(try await browser.get(.work).body.contains("Worker frontlinePractitioner"))
            #expect(try await browser.get(.signIn).location == "/work")
        }
    }

    @Test(arguments: [("frontlinePractitioner", "wrong wrong wrong"), ("nobody", Town.password)])
    func `says the same for a wrong password and for an unknown name`(
        _ name: String, _ password: String
    ) async throws {
        let town = try await Town()
        try await town.browse { browser in
            let answer = try await browser.signIn(name, password)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("The user name and password do not match"))
            #expect(!answer.body.contains(password))
            #expect(try await browser.get(.work).location == "/sign-in")
        }
    }

    @Test func `needs the token that its own page gave`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            let fields = [
                (SignInField.userName, "manager"), (SignInField.password, Town.password),
            ]
            #expect(try await browser.post("/sign-in", fields).status == .forbidden)
            _ = try await browser.get(.signIn)
            #expect(try await browser.post("/sign-in", fields).status == .forbidden)
            let wrong = fields + [(PageContext.Field.formToken, String(repeating: "a", count: 64))]
            #expect(try await browser.post("/sign-in", wrong).status == .forbidden)
            #expect(try await browser.get(.work).location == "/sign-in")
        }
    }

    @Test func `gives another cookie than the one before it`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            _ = try await browser.get(.signIn)
            let before = try #require(browser.cookie)
            _ = try await browser.submit(
                .signIn,
                [(SignInField.userName, "manager"), (SignInField.password, Town.password)])
            #expect(browser.cookie != before)
        }
    }

    @Test func `has to wait after five failures and may go on after the wait`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            for _ in 0..<5 { _ = try await browser.signIn("manager", "wrong wrong wrong") }
            let refused = try await browser.signIn("manager")
            #expect(refused.status == .tooManyRequests)
            #expect(refused.body.contains("Too many tries"))
            #expect(try await browser.signIn("victimAdvocate").status == .seeOther)
            browser.forget()
            town.clock.move(minutes: 2)
            #expect(try await browser.signIn("manager").status == .seeOther)
        }
    }

    @Test func `shows the demo workers in a demo only`() async throws {
        for demo in [true, false] {
            let town = try await Town(demo: demo)
            try await town.browse { browser in
                let body = try await browser.get(.signIn).body
                #expect(body.contains("Priya Nair") == demo)
                #expect(body.contains("Every person and case here is invented") == demo)
            }
        }
    }

    @Test func `ends by signing out`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            let kept = try #require(browser.cookie)
            _ = try await browser.get(.work)
            let answer = try await browser.submit(.signOut)
            #expect(answer.location == "/signed-out")
            #expect(answer.headers[.setCookie]?.contains("Max-Age=0") == true)
            #expect(try await browser.get(.signedOut).status == .ok)
            #expect(browser.cookie == nil, "\(kept.count)")
        }
    }

    @Test func `ends for good: the old cookie opens nothing`() async throws {
        let town = try await Town()
        try await town.application().test(.router) { client in
            let browser = Browser(client)
            _ = try await browser.signIn("manager")
            let kept = try #require(browser.cookie)
            #expect(try await browser.get(.exit).location == SignInController.neutralPage)
            let again = try await client.execute(
                uri: "/work", method: .get, headers: [.cookie: "sightline=\(kept)"])
            #expect(again.headers[.location] == "/sign-in")
        }
    }

    @Test func `ends after half an hour without a request`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            town.clock.move(minutes: 29)
            #expect(try await browser.get(.work).status == .ok)
            town.clock.move(minutes: 31)
            #expect(try await browser.get(.work).location == "/sign-in")
        }
    }

    @Test func `leaves by the exit even for someone who is not signed in`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            let answer = try await browser.get(.exit)
            #expect(answer.status == .seeOther)
            #expect(answer.location == "https://www.bbc.co.uk/weather")
        }
    }
}

@Suite struct `The cookie` {
    @Test(arguments: [true, false])
    func `is the only one, and as strict as browsers allow`(_ secure: Bool) async throws {
        let town = try await Town(secure: secure)
        try await town.browse(secure: secure) { browser in
            for answer in [
                try await browser.get(.signIn), try await browser.signIn("manager"),
                try await browser.get(.exit),
            ] {
                let set = answer.headers[values: .setCookie]
                for cookie in set {
                    #expect(cookie.hasPrefix(secure ? "__Host-sightline=" : "sightline="))
                    let parts = Set(cookie.split(separator: ";").map { trimmed(String($0)) })
                    #expect(parts.isSuperset(of: ["Path=/", "HttpOnly", "SameSite=Strict"]))
                    #expect(parts.contains("Secure") == secure)
                    #expect(!cookie.contains("Domain"))
                }
                #expect(set.count <= 1)
            }
        }
    }
}
