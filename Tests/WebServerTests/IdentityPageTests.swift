import Casework
import Domain
import Foundation
import Hummingbird
import Looking
import Pages
import Testing

@testable import WebServer

/// Two cases of the manager's with the same person of concern; the advocate and the programme worker
/// are on the first alone.
private struct TwoHouseholds {
    let town: Town
    let first: OpenCase
    let second: CaseID
    let there: PersonID

    init() async throws {
        town = try await Town()
        first = try await OpenCase(
            town, assigning: [.manager: .overview, .programmeWorker: .personOfConcern])
        let opened = try #require(
            try await town.office.openCase(
                NewCase(
                    area: Town.area, reason: "Another household.", side: .overview,
                    people: [
                        .init(
                            key: "concern", role: .personOfConcern,
                            details: PersonDetails(
                                name: PersonName(given: "Ryan", family: "Hartnell"),
                                born: Day(1989, 3, 28)))
                    ], links: []), by: town.worker(.manager), key: "second"
            ).done)
        second = opened.recorded.caseID
        there = try #require(opened.people["concern"])
    }

    var here: PersonID { get throws { try #require(first.people["concern"]) } }

    var pair: Link { get throws { .samePerson(first.id, try here, second, there) } }
}

@Suite struct `The pages about who is who` {
    @Test func `lead from the queue to a link, its end and a finding that they are two`()
        async throws
    {
        let both = try await TwoHouseholds()
        try await both.town.browse { browser in
            _ = try await browser.signIn("manager")
            let work = try await browser.get(.work)
            #expect(work.body.contains("href=\"/people/review\""))
            let queue = try await browser.get(.review)
            #expect(queue.body.contains("Probably one person"))
            let pair = try linkOfPair(queue.body)
            let page = try await browser.get(pair)
            #expect(page.body.contains("Is this one person?"))
            #expect(page.body.contains("The date of birth is the same"))
            let empty = try await browser.submit(pair, [("choice", "same"), ("reason", " ")])
            #expect(empty.status == .unprocessableContent)
            #expect(empty.body.contains("Say how you know"))
            let linked = try await browser.submit(
                pair, [("choice", "same"), ("reason", "One passport.")])
            #expect(linked.location == "/people/review?done=pairDecided")
            #expect(try await browser.get(.review).body.contains("There is nobody to look at now."))
            let person = try await browser.get(.person(both.first.id, try both.here))
            #expect(person.body.contains("Also on record"))
            #expect(person.body.contains("href=\"/cases/\(both.second.text)\""))
            let overview = try await browser.get(.case(both.first.id))
            #expect(overview.body.contains("Also in"))
            let after = try await browser.get(pair)
            #expect(after.body.contains("They are recorded as one person."))
            #expect(after.body.contains("One passport."))
            let wrong = try await browser.submit(
                pair, [("choice", "keepApart"), ("reason", "No.")])
            #expect(wrong.status == .conflict)
            #expect(wrong.body.contains("End the link first"))
            _ = try await browser.submit(pair, [("choice", "end"), ("reason", "A brother.")])
            let plain = try await browser.get(.person(both.first.id, try both.here))
            #expect(!plain.body.contains("Also on record"))
            _ = try await browser.get(pair)
            _ = try await browser.submit(pair, [("choice", "keepApart"), ("reason", "Brothers.")])
            #expect(try await !browser.get(.review).body.contains("Probably one person"))
        }
    }

    @Test func `show a finding that was made meanwhile and keep what was typed`() async throws {
        let both = try await TwoHouseholds()
        let pair = try both.pair
        try await both.town.browse { browser in
            _ = try await browser.signIn("manager")
            _ = try await browser.get(pair)
            let stale = browser.hiddenFields(of: pair.path)
            let found = try await browser.submit(
                pair, [("choice", "keepApart"), ("reason", "Twins.")])
            #expect(found.status == .seeOther)
            let fields =
                stale.filter { $0.0 != "idempotency_key" } + [
                    ("idempotency_key", "another"), ("choice", "same"), ("reason", "One face."),
                ]
            let clash = try await browser.post(pair.path, fields)
            #expect(clash.status == .conflict)
            #expect(clash.body.contains("Somebody else has found something"))
            #expect(clash.body.contains("One face."))
            #expect(clash.body.contains("Twins."))
        }
    }

    @Test func `put off leaves the queue alone for a while`() async throws {
        let both = try await TwoHouseholds()
        let pair = try both.pair
        try await both.town.browse { browser in
            _ = try await browser.signIn("manager")
            _ = try await browser.get(pair)
            _ = try await browser.submit(pair, [("choice", "putOff"), ("reason", "")])
            #expect(try await browser.get(.review).body.contains("There is nobody to look at now."))
        }
        both.town.clock.move(minutes: 60 * 24 * 15)
        try await both.town.browse { browser in
            _ = try await browser.signIn("manager")
            #expect(try await browser.get(.review).body.contains("Probably one person"))
        }
    }

    @Test(arguments: ["programmeWorker", "victimAdvocate"])
    func `are the same to the byte for whoever is not on both cases, linked or not`(
        name: String
    ) async throws {
        let both = try await TwoHouseholds()
        let manager = try both.town.worker(.manager)
        let pair = PersonPair(
            PersonInCase(both.first.id, try both.here), PersonInCase(both.second, both.there))
        let paths = [
            Link.work, .review, .case(both.first.id), .files(both.first.id),
            .timeline(both.first.id), .person(both.first.id, try both.here),
            .case(both.second), .person(both.second, both.there), try both.pair,
        ]
        let read: @Sendable () async throws -> [String] = {
            try await both.town.browse { browser in
                _ = try await browser.signIn(name)
                var pages: [String] = []
                for path in paths { pages.append(plain(try await browser.get(path).body)) }
                _ = try await browser.get(.search)
                pages.append(
                    plain(try await browser.submit(.search, [("family", "Hartnell")]).body))
                return pages
            }
        }
        let before = try await read()
        let linked = try await both.town.office.decideIdentity(
            IdentityRequest(
                pair: pair, choice: .same, reason: "One passport.", seen: nil, worker: manager,
                key: "link"))
        guard case .recorded(_, .linked) = linked else {
            Issue.record("they were not linked")
            return
        }
        let after = try await read()
        #expect(after == before)
    }

    @Test func `ask once who is on record before a case is opened, and keep the form`() async throws
    {
        let both = try await TwoHouseholds()
        try await both.town.browse { browser in
            _ = try await browser.signIn("manager")
            #expect(try await browser.get(.newCase).body.contains("Search for a person"))
            let found = try await browser.submit(.search, [("family", "Wintergreen")])
            #expect(found.body.contains("Nobody found"))
            _ = try await browser.submit(.newCase)
            let fields = [
                ("step", "open"), ("area", "hertfordshire"), ("side", "overview"),
                ("reason", "He rang: “help”."), ("given", "Kay"), ("family", "Wintergreen"),
                ("victim_given", "Ryan"), ("victim_family", "Hartnell"),
                ("relationship", "partners"),
            ]
            let check = try await browser.submit(.newCase, fields)
            #expect(check.status == .ok)
            #expect(check.body.contains("Are they on record already?"))
            #expect(check.body.contains("None of these is Ryan Hartnell"))
            #expect(!check.body.contains("None of these is Kay"))
            let back = try await browser.submit(.newCase, [("step", "back")])
            #expect(back.body.contains("He rang: “help”."))
            #expect(back.body.contains("value=\"Wintergreen\""))
            // Whoever was shown is not shown again.
            let opened = try await browser.submit(.newCase, fields)
            let path = try #require(opened.location).replacingOccurrences(
                of: "?done=caseOpened", with: "")
            #expect(try await browser.get(path).body.contains("Kay Wintergreen"))
        }
    }
}

/// A page without what is new each time: the session's token and the form's key.
private func plain(_ body: String) -> String {
    body.replacing(#/name="(form_token|idempotency_key|seen)" value="[^"]*"/#, with: "")
}

private func linkOfPair(_ body: String) throws -> String {
    let match = try #require(body.firstMatch(of: #/href="(/cases/[^"]*/same-as/[^"]*)"/#))
    return String(match.1)
}
