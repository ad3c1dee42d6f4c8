import Domain
import Foundation
import HTTPTypes
import Pages
import Testing

@Suite struct `The page of referrals` {
    /// Where each of these texts first stands on the page, in their order.
    private func places(_ texts: [String], in page: String) throws -> [Int] {
        try texts.map { text in
            let range = try #require(page.range(of: text), "\(text) is missing")
            return page.distance(from: page.startIndex, to: range.lowerBound)
        }
    }

    private func browse(_ body: @escaping @Sendable (Browser, OpenCase) async throws -> Void)
        async throws
    {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.frontlinePractitioner: .personOfConcern])
        try await town.browse { browser in
            _ = try await browser.signIn("frontlinePractitioner")
            try await body(browser, open)
        }
    }

    @Test func `has what fits first, what is for others behind a fold, what harms last`()
        async throws
    {
        try await browse { browser, open in
            let page = try await browser.get(.referral(open.id)).body
            let order = try places(
                [
                    "value=\"respect-phoneline\"", "<details class=\"more rest\">",
                    "value=\"herts-idva\"", "value=\"live-fear-free\"",
                    "Not as an answer to domestic abuse", "value=\"anger-management\"",
                    "Any service as a go-between",
                ], in: page)
            #expect(order == order.sorted())
            #expect(!page.contains("value=\"go-between\""))
            #expect(page.contains("002-101"))
        }
    }

    @Test func `says which entries nobody has checked for a year`() async throws {
        try await browse { browser, open in
            let page = try await browser.get(.referral(open.id)).body
            #expect(
                page.contains(
                    "Not checked since 29 August 2024. Confirm the details before you use them"))
            #expect(page.contains("Details last checked 19 November 2026"))
            let hours = "Monday to Friday, 9am to 9pm; Saturday and Sunday, 9am to 4pm"
            #expect(page.contains(hours))
        }
    }

    @Test func `keeps a choice from behind the fold in sight`() async throws {
        try await browse { browser, open in
            _ = try await browser.get(.referral(open.id))
            let sent = try await browser.submit(.referral(open.id), [("service", "herts-idva")])
            #expect(sent.status == .unprocessableContent)
            #expect(sent.body.contains("<details class=\"more rest\" open>"))
        }
    }

    @Test(arguments: ["couples-counselling", "couple-mediation", "joint-work"])
    func `refuses what nobody is referred to`(service: String) async throws {
        try await browse { browser, open in
            _ = try await browser.get(.referral(open.id))
            let concern = open.people["concern"]?.text ?? ""
            let sent = try await browser.submit(
                .referral(open.id), [("person", concern), ("service", service)])
            #expect(sent.status == .conflict)
        }
    }

    @Test func `takes nothing that is no referral`() async throws {
        try await browse { browser, open in
            _ = try await browser.get(.referral(open.id))
            let concern = open.people["concern"]?.text ?? ""
            let sent = try await browser.submit(
                .referral(open.id), [("person", concern), ("service", "go-between")])
            #expect(sent.status == .unprocessableContent)
        }
    }
}
