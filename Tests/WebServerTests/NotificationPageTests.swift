import Casework
import Domain
import HTTPTypes
import Pages
import Testing

@testable import WebServer

@Suite struct `The pages about notifications` {
    /// What is sent of a notification that names the person of concern of the open case.
    private static let told: [(String, String)] = [
        ("step", "take"), ("person_count", "2"), ("source", "police"), ("sender", "County Police"),
        ("reference", "41/70923/27"), ("area", Town.area.rawValue), ("happened_day", "9"),
        ("happened_month", "2"), ("happened_year", "2026"), ("happened_time", "22:10"),
        ("received_day", "10"), ("received_month", "2"), ("received_year", "2026"),
        ("received_time", "08:30"), ("what", "heron-note: a broken door."),
        ("person_1_role", "personOfConcern"), ("person_1_given", "Ryan"),
        ("person_1_family", "Hartnell"), ("person_1_born_day", "28"),
        ("person_1_born_month", "3"), ("person_1_born_year", "1989"),
        ("person_2_role", "victim"), ("person_2_given", "Noor"), ("person_2_family", "Quirke"),
    ]

    @Test func `lead from a call to a case, by who its people are`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.manager: .overview])
        let concern = try #require(open.people["concern"])
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            #expect(try await browser.get(.work).body.contains("href=\"/notifications\""))
            _ = try await browser.get(.newNotification)
            let taken = try await browser.submit(.newNotification, Self.told)
            let address = try #require(taken.location)
            #expect(taken.status == .seeOther)
            let page = try await browser.get(address)
            #expect(page.body.contains("Almost certainly the same person: more than 99 in 100"))
            #expect(page.body.contains("The date of birth is the same: speaks strongly for."))
            // Whoever was not shown cannot be passed over.
            let unseen = try await browser.post(
                address,
                browser.hiddenFields(of: address, containing: concern.text)
                    .filter { $0.0 != "shown" } + [("finding", "nobody")])
            #expect(unseen.status == .unprocessableContent)
            #expect(unseen.body.contains("Somebody more was found since."))
            let found = try await browser.submit(
                address, [("finding", "same:\(open.id.text):\(concern.text)")],
                containing: concern.text)
            #expect(found.status == .seeOther)
            _ = try await browser.get(address)
            let early = try await browser.post(
                address,
                browser.hiddenFields(of: address, containing: "find")
                    .filter { $0.0 != "step" } + [("step", "settle"), ("into", "new")])
            #expect(early.status == .unprocessableContent)
            _ = try await browser.get(address)
            let nobody = try await browser.submit(
                address, [("finding", "nobody")], containing: "Nobody we know")
            #expect(nobody.status == .seeOther)
            #expect(try await browser.get(address).body.contains("You recognised Ryan Hartnell"))
            let settled = try await browser.submit(
                address, [("into", open.id.text)], containing: "settle")
            #expect(settled.location == "/cases/\(open.id.text)?done=notificationTaken")
            let files = try await browser.get(.files(open.id))
            #expect(files.body.contains("heron-note"))
            let list = try await browser.get(.notifications)
            #expect(list.body.contains("Nothing is waiting."))
        }
        #expect(!town.book.text.contains("heron-note") && !town.book.text.contains("41/70923"))
    }

    @Test func `lead from one that goes into no case to the closed ones and back`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            _ = try await browser.get(.newNotification)
            let address = try #require(
                try await browser.submit(.newNotification, Self.told).location)
            _ = try await browser.get(address)
            let noReason = try await browser.submit(address, [], containing: "value=\"close\"")
            #expect(noReason.status == .unprocessableContent)
            #expect(noReason.body.contains("Say why it goes into no case"))
            let noWords = try await browser.submit(
                address, [("closing", "other")], containing: "value=\"close\"")
            #expect(noWords.status == .unprocessableContent)
            let fields = browser.hiddenFields(of: address, containing: "value=\"close\"")
            let answers = [("closing", "other"), ("note", "otter-note: a wrong number.")]
            let closed = try await browser.post(address, fields + answers)
            #expect(closed.location == address + "?done=notificationClosed")
            // Sent twice it is closed once.
            #expect(
                try await browser.post(address, fields + answers).location == closed.location)
            let page = try await browser.get(address)
            for text in ["It is closed", "Another reason", "otter-note", "Worker manager"] {
                #expect(page.body.contains(text), "\(text)")
            }
            #expect(!page.body.contains("Nobody we know"))
            let second = try await browser.post(
                address,
                fields.filter { $0.0 != "idempotency_key" } + [("idempotency_key", "k")] + answers)
            #expect(second.status == .unprocessableContent)
            #expect(second.body.contains("The notification was closed."))
            let list = try await browser.get(.closedNotifications)
            #expect(list.body.contains("href=\"\(address)\""))
            #expect(try await browser.get(.notifications).body.contains("Nothing is waiting."))
            _ = try await browser.get(address)
            let empty = try await browser.submit(address)
            #expect(empty.body.contains("Say why it is opened again."))
            let opened = try await browser.submit(address, [("reopening", "It was his number.")])
            #expect(opened.location == address + "?done=notificationReopened")
            let waiting = try await browser.get(.notifications)
            #expect(waiting.body.contains("href=\"\(address)\""))
        }
        #expect(!town.book.text.contains("otter-note"))
    }

    @Test(arguments: WorkerRole.allCases)
    func `are there for those who see whole cases alone`(_ role: WorkerRole) async throws {
        let town = try await Town()
        try await town.browse { browser in
            _ = try await browser.signIn(role.rawValue)
            let isTheirs = [.manager, .policeOfficer, .maracCoordinator].contains(role)
            for link in [Link.notifications, .newNotification, .closedNotifications] {
                let answer = try await browser.get(link)
                #expect(answer.status == (isTheirs ? .ok : .notFound), "\(link)")
            }
            _ = try await browser.get(.search)
            let sent = try await browser.post(
                "/notifications/new",
                [("form_token", browser.formToken), ("idempotency_key", "k")] + Self.told)
            #expect(sent.status == (isTheirs ? .seeOther : .notFound))
        }
    }

    @Test func `of one that is not theirs are those of one that is not there`() async throws {
        let town = try await Town()
        let elsewhere = try await town.office.addAgency("Elsewhere", .other)
        try await town.add("outsider", .manager, elsewhere)
        let verdict = try await town.office.receiveNotification(
            NewNotification(
                area: Town.area, source: .police, sender: "County Police", reference: "1",
                happened: town.clock.now, received: town.clock.now, what: "A call.",
                people: [.init(role: .victim, details: PersonDetails())]),
            by: town.worker(.manager), key: "told")
        let id = try #require(verdict.done).id
        try await town.browse { browser in
            _ = try await browser.signIn("outsider")
            let there = try await browser.get(.notification(id))
            let nowhere = try await browser.get("/notifications/" + Addresses.unknown)
            #expect(there.status == .notFound)
            #expect(there.body == nowhere.body)
        }
    }
}
