import Casework
import Domain
import HTTPTypes
import Pages
import Testing

@testable import WebServer

@Suite struct `The chronology's page` {
    private func town() async throws -> (Town, OpenCase) {
        let town = try await Town()
        let open = try await OpenCase(
            town,
            assigning: [
                .manager: .overview, .policeOfficer: .overview, .frontlinePractitioner: .victim,
                .programmeWorker: .personOfConcern, .childrensSocialWorker: .child,
            ])
        return (town, open)
    }

    @Test func `is there for whoever sees the whole case and for an auditor, and for nobody else`()
        async throws
    {
        let (town, open) = try await town()
        let allowed: Set<WorkerRole> = [.manager, .policeOfficer, .auditor]
        try await town.browse { browser in
            for role in WorkerRole.allCases {
                browser.forget()
                _ = try await browser.signIn(role.rawValue)
                let page = try await browser.get(.chronology(open.id))
                #expect(
                    page.status == (allowed.contains(role) ? .ok : .notFound), "\(role)")
                // Before a reason is given nothing of the case is on it.
                for marker in OpenCase.markers { #expect(!page.body.contains(marker), "\(role)") }
            }
        }
    }

    @Test func `opens with a reason, for twelve hours, to that worker`() async throws {
        let (town, open) = try await town()
        try await town.browse { browser in
            _ = try await browser.signIn("auditor")
            try await browser.get(.chronology(open.id))
            let blank = try await browser.submit(
                .chronology(open.id), [(ChronologyField.reason, "")])
            #expect(blank.status == .unprocessableContent)
            let sent = try await browser.submit(
                .chronology(open.id), [(ChronologyField.reason, "Death review 7")])
            #expect(sent.status == .seeOther)
            let page = try await browser.get(.chronology(open.id))
            #expect(page.status == .ok)
            #expect(page.body.contains("heron-marker"))
            #expect(page.body.contains("Zephyrine"))
            #expect(page.body.contains("sightline ledger verify"))
            // The case itself is no more the auditor's than before.
            #expect(try await browser.get(.case(open.id)).status == .notFound)

            try await browser.get(.chronology(open.id))
            let before = try await browser.submit(
                .chronology(open.id),
                [
                    (ChronologyField.asOf + "_day", "1"), (ChronologyField.asOf + "_month", "1"),
                    (ChronologyField.asOf + "_year", "2020"),
                ])
            #expect(before.status == .ok)
            #expect(before.body.contains("There was no such case yet"))
            try await browser.get(.chronology(open.id))
            let wrong = try await browser.submit(
                .chronology(open.id),
                [
                    (ChronologyField.asOf + "_day", "31"), (ChronologyField.asOf + "_month", "2"),
                    (ChronologyField.asOf + "_year", "2020"),
                ])
            #expect(wrong.status == .unprocessableContent)

            browser.forget()
            _ = try await browser.signIn("manager")
            let others = try await browser.get(.chronology(open.id))
            #expect(!others.body.contains("heron-marker"))
            // Why it was opened stands on the case.
            #expect(try await browser.get(.files(open.id)).body.contains("Death review 7"))
            browser.forget()
            _ = try await browser.signIn("programmeWorker")
            #expect(!(try await browser.get(.files(open.id)).body.contains("Death review 7")))
            town.clock.move(minutes: 13 * 60)
            browser.forget()
            _ = try await browser.signIn("auditor")
            #expect(!(try await browser.get(.chronology(open.id)).body.contains("heron-marker")))
        }
    }

    @Test func `as known to one agency shows its duties`() async throws {
        let (town, open) = try await town()
        let everyone = try await town.office.everyone()
        let agency = try #require(everyone.agencies.keys.first)
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            try await browser.get(.chronology(open.id))
            _ = try await browser.submit(
                .chronology(open.id), [(ChronologyField.reason, "Review")])
            try await browser.get(.chronology(open.id))
            let known = try await browser.submit(
                .chronology(open.id), [(ChronologyField.agency, agency.text)])
            #expect(known.status == .ok)
            #expect(known.body.contains("Open duties on that day"))
        }
    }
}
