import Casework
import Domain
import HTTPTypes
import Looking
import Pages
import Testing

@testable import WebServer

@Suite struct `The pages by which somebody is added to a case` {
    private static let kay = [
        ("given", "Kay"), ("family", "Wintergreen"), ("born_day", "4"), ("born_month", "5"),
        ("born_year", "1992"), ("phone", "01632 960444"), ("sex", "female"),
    ]

    /// A case of the manager's in which Kay Wintergreen is.
    private func elsewhere(_ town: Town) async throws -> (CaseID, PersonID) {
        let opened = try #require(
            try await town.office.openCase(
                NewCase(
                    area: Town.area, reason: "Another household.", side: .overview,
                    people: [
                        .init(
                            key: "kay", role: .victim,
                            details: PersonDetails(
                                name: PersonName(given: "Kay", family: "Wintergreen"),
                                born: Day(1992, 5, 4)))
                    ], links: []), by: town.worker(.manager), key: "elsewhere"
            ).done)
        return (opened.recorded.caseID, try #require(opened.people["kay"]))
    }

    @Test func `lead from looking over who it is to the role, and keep every answer`()
        async throws
    {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.manager: .overview])
        let (other, kay) = try await elsewhere(town)
        let link = Link.addPerson(open.id)
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            #expect(
                try await browser.get(.case(open.id)).body.contains("href=\"\(link.path)\""))
            _ = try await browser.get(link)
            let empty = try await browser.submit(link, [("phone", "01632 960444")])
            #expect(empty.status == .unprocessableContent)
            #expect(empty.body.contains("value=\"01632 960444\""))
            let likely = try await browser.submit(link, Self.kay)
            #expect(likely.status == .ok)
            #expect(likely.body.contains("Is it one of these people?"))
            #expect(likely.body.contains("The date of birth is the same: speaks strongly for."))
            #expect(likely.body.contains("Ryan Hartnell, person of concern"))
            let back = try await browser.submit(link, [("step", "back")])
            #expect(back.body.contains("value=\"Wintergreen\""))
            _ = try await browser.submit(link, Self.kay)
            let place = "\(other.text):\(kay.text)"
            let role = try await browser.submit(link, [("finding", "same:" + place)])
            #expect(role.body.contains("You recognised somebody in Case"))
            let noRole = try await browser.submit(link, [("step", "add")])
            #expect(noRole.status == .unprocessableContent)
            #expect(noRole.body.contains("Choose what this person is in this case"))
            let fields = browser.hiddenFields(of: link.path)
            let answers = [
                ("step", "add"), ("role", "victim"), ("relationship", "formerPartners"),
                ("together", "no"),
            ]
            let added = try await browser.post(link.path, fields + answers)
            #expect(added.location == "/cases/\(open.id.text)?done=personAdded")
            // Sent twice it adds one.
            let again = try await browser.post(link.path, fields + answers)
            #expect(again.location == added.location)
            let overview = try await browser.get(try #require(added.location))
            #expect(overview.body.contains("The person is added to this case."))
            #expect(overview.body.contains("Also in Case"))
            let view = try #require(
                try await town.office.view(open.id, for: town.worker(.manager)))
            #expect(view.people.map(\.role) == [.personOfConcern, .victim, .victim])
            #expect(view.people.last?.details?.sex == .female)
        }
        #expect(!town.book.text.contains("Wintergreen") && !town.book.text.contains("960444"))
    }

    @Test func `go straight to the role where nobody is found, for a child as well`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.childrensSocialWorker: .child])
        let link = Link.addPerson(open.id)
        try await town.browse { browser in
            _ = try await browser.signIn("childrensSocialWorker")
            _ = try await browser.get(link)
            let role = try await browser.submit(link, Self.kay)
            #expect(role.body.contains("Nobody whom you may find on record looks like this person"))
            #expect(!role.body.contains("Age, where the date of birth is not known"))
            let added = try await browser.submit(
                link,
                [
                    ("step", "add"), ("role", "child"), ("household", "livesWithVictim"),
                    ("setting", "Millbrook Nursery"), ("pregnant", "yes"),
                ])
            #expect(added.status == .seeOther)
            let view = try #require(
                try await town.office.view(
                    open.id, for: town.worker(.childrensSocialWorker)))
            let child = try #require(view.people.last)
            #expect(child.role == .child)
            #expect(child.details?.household == .livesWithVictim)
            #expect(child.details?.setting?.kind == .nursery)
            #expect(child.details?.pregnant == nil)
        }
    }

    @Test func `show who came meanwhile, from a second page as well`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.manager: .overview])
        let link = Link.addPerson(open.id)
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            _ = try await browser.get(link)
            _ = try await browser.submit(link, Self.kay)
            let first = browser.hiddenFields(of: link.path)
            _ = try await browser.get(link)
            _ = try await browser.submit(link, Self.kay)
            let second = browser.hiddenFields(of: link.path)
            let answers = [("step", "add"), ("role", "victim")]
            #expect(try await browser.post(link.path, first + answers).status == .seeOther)
            let stale = try await browser.post(link.path, second + answers)
            #expect(stale.status == .unprocessableContent)
            #expect(stale.body.contains("Somebody more was found, or added to this case"))
            #expect(stale.body.contains("This person is in this case already."))
            #expect(stale.body.contains("Record what is new about this person"))
            // What was answered is still there when the worker says that this is one more.
            let more = try await browser.submit(link, [("finding", "nobody")])
            #expect(more.body.contains("You found that it is none of those who were shown."))
            #expect(more.body.contains("value=\"victim\" checked"))
            let view = try #require(
                try await town.office.view(open.id, for: town.worker(.manager)))
            #expect(view.people.count == 3)
        }
    }

    @Test func `take nothing by the form of another case`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.manager: .overview])
        let (other, _) = try await elsewhere(town)
        let link = Link.addPerson(open.id)
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            _ = try await browser.get(link)
            _ = try await browser.submit(
                link, [("given", "Ivo"), ("family", "Quarrington")])
            let fields = browser.hiddenFields(of: link.path)
            let crossed = try await browser.post(
                Link.addPerson(other).path, fields + [("step", "add"), ("role", "child")])
            #expect(crossed.status == .unprocessableContent)
            #expect(crossed.body.contains("Somebody more was found, or added to this case"))
            let view = try #require(
                try await town.office.view(other, for: town.worker(.manager)))
            #expect(view.people.count == 1)
        }
    }

    @Test func `are not there beside the person of concern, and nothing leads to them`()
        async throws
    {
        let town = try await Town()
        let open = try await OpenCase(
            town, assigning: [.manager: .overview, .programmeWorker: .personOfConcern])
        let link = Link.addPerson(open.id)
        try await town.browse { browser in
            _ = try await browser.signIn("programmeWorker")
            let overview = try await browser.get(.case(open.id))
            #expect(!overview.body.contains(link.path))
            #expect(try await browser.get(link).status == .notFound)
            _ = try await browser.get(.search)
            let sent = try await browser.post(
                link.path,
                [
                    ("form_token", browser.formToken), ("idempotency_key", "k"), ("step", "look"),
                ] + Self.kay)
            #expect(sent.status == .notFound)
        }
    }
}
