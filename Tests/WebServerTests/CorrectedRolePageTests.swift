import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Testing

@testable import WebServer

@Suite struct `Correcting roles on pages` {
    private func town() async throws -> (Town, OpenCase) {
        let town = try await Town()
        let open = try await OpenCase(
            town, assigning: [.manager: .overview, .programmeWorker: .personOfConcern])
        return (town, open)
    }

    private static func turned(_ open: OpenCase) -> [(String, String)] {
        let (concern, victim) = (open.people["concern"], open.people["victim"])
        return [
            (concern.map(RolesField.role) ?? "", Role.victim.rawValue),
            (victim.map(RolesField.role) ?? "", Role.personOfConcern.rawValue),
            (RolesField.basis, "advice"), (RolesField.advice, "Respect, today"),
            (RolesField.reason, "old-label-marker"),
        ]
    }

    @Test func `is nowhere for those who may not`() async throws {
        let (town, open) = try await town()
        try await town.browse { browser in
            for role in ["programmeWorker", "victimAdvocate"] {
                _ = try await browser.signIn(role)
                #expect(try await browser.get(.roles(open.id)).status == .notFound, "\(role)")
                let overview = try await browser.get(.case(open.id)).body
                #expect(!overview.contains(Link.roles(open.id).path))
                browser.forget()
            }
            _ = try await browser.signIn("manager")
            #expect(try await browser.get(.case(open.id)).body.contains(Link.roles(open.id).path))
            #expect(try await browser.get(.roles(open.id)).status == .ok)
        }
    }

    @Test func `gives back a form that lacks something, with what to put right`() async throws {
        let (town, open) = try await town()
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            try await browser.get(.roles(open.id))
            let empty = try await browser.submit(.roles(open.id))
            #expect(empty.status == .unprocessableContent)
            for message in ["Choose what each of them is.", "Choose what shows it.", "Say why"] {
                #expect(empty.body.contains(message), "\(message)")
            }
            let same = CorrectedRoles.kept(open)
            let answer = try await browser.submit(.roles(open.id), same)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("Choose roles that differ"))
            let one = try await browser.submit(.roles(open.id), CorrectedRoles.twoOfConcern(open))
            #expect(one.body.contains("A case has one person of concern."))
        }
    }

    @Test func `turns the pages of both sides and asks each to take note`() async throws {
        let (town, open) = try await town()
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            try await browser.get(.roles(open.id))
            let sent = try await browser.submit(.roles(open.id), Self.turned(open))
            #expect(sent.location == Link.case(open.id).path + "?done=roles")
            browser.forget()

            _ = try await browser.signIn("victimAdvocate")
            let work = try await browser.get(.work).body
            #expect(work.contains("Take note of corrected roles"))
            #expect(!work.contains("Hartnell"))
            for link in [Link.case(open.id), .files(open.id), .timeline(open.id)] {
                let body = try await browser.get(link).body
                #expect(!body.contains("Hartnell"), "\(link)")
                #expect(!body.contains("old-label-marker"), "\(link)")
                #expect(!body.contains("otter-marker"), "\(link)")
            }
            let files = try await browser.get(.files(open.id)).body
            #expect(files.contains("Zephyrine Quorndon, person of concern"))
            #expect(try await browser.get(.judgement(open.id)).status == .notFound)
        }
    }

    @Test func `a form from before is not taken, and what was typed is given back`() async throws {
        let (town, open) = try await town()
        try await town.application().test(.router) { client in
            let worker = Browser(client)
            let manager = Browser(client)
            _ = try await worker.signIn("victimAdvocate")
            try await worker.get(.statement(open.id))
            _ = try await manager.signIn("manager")
            try await manager.get(.roles(open.id))
            _ = try await manager.submit(.roles(open.id), Self.turned(open))
            let before = try await town.office.view(open.id, for: town.worker(.manager))
            let late = try await worker.submit(
                .statement(open.id),
                [
                    ("source", "victim"), ("danger", "no"),
                    ("exact_words", "plover marker: she said"),
                ])
            #expect(late.status == .conflict)
            #expect(late.body.contains("plover marker: she said"))
            #expect(late.body.contains("/corrections/"))
            let after = try await town.office.view(open.id, for: town.worker(.manager))
            #expect(before?.entries.count == after?.entries.count)
        }
    }

    @Test func `taking note ends the notice, and services are recorded with who took note`()
        async throws
    {
        let (town, open) = try await town()
        let advocate = try town.worker(.victimAdvocate)
        let victim = try #require(open.people["victim"])
        let referred = try await town.office.requestReferral(
            Referral(person: victim, kind: "helpline"),
            Casework.Request(caseID: open.id, worker: advocate, key: "referral"))
        let recipient = try #require(referred.recorded).entry
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            try await browser.get(.roles(open.id))
            _ = try await browser.submit(.roles(open.id), Self.turned(open))
            let view = try await town.office.view(open.id, for: advocate)
            let entry = try #require(view?.notice?.entry)
            let link = Link.correction(open.id, entry)
            let status = try await browser.get(link).body
            #expect(status.contains("Worker victimAdvocate"))
            #expect(status.contains("Not yet"))
            let silent = try await browser.submit(
                link.path, [], containing: recipient.text)
            #expect(silent.status == .unprocessableContent)
            #expect(silent.body.contains("Say who took note of it"))
            let noted = try await browser.submit(
                link.path, [(CorrectionField.note(recipient), "Their manager, by phone")],
                containing: recipient.text)
            #expect(noted.status == .seeOther)
            browser.forget()

            _ = try await browser.signIn("victimAdvocate")
            let notice = try await browser.get(link).body
            #expect(notice.contains("Zephyrine Quorndon"))
            #expect(!notice.contains("Hartnell"))
            #expect(!notice.contains("Worker programmeWorker"))
            #expect(try await browser.submit(link).status == .seeOther)
            #expect(!(try await browser.get(.work).body).contains("Take note of corrected roles"))
            #expect(try await browser.get(.correction(open.id, open.contact)).status == .notFound)
        }
    }

    @Test func `the log is an auditor's, and nobody else's`() async throws {
        let (town, open) = try await town()
        try await town.browse { browser in
            _ = try await browser.signIn("manager")
            try await browser.get(.roles(open.id))
            _ = try await browser.submit(.roles(open.id), Self.turned(open))
            for role in WorkerRole.allCases where role != .auditor {
                browser.forget()
                _ = try await browser.signIn(role.rawValue)
                #expect(try await browser.get(.audit(open.id)).status == .notFound, "\(role)")
            }
            browser.forget()
            _ = try await browser.signIn("auditor")
            #expect(try await browser.get(.work).body.contains(Link.audit(open.id).path))
            let log = try await browser.get(.audit(open.id))
            #expect(log.status == .ok)
            #expect(log.body.contains("Victim, before that Person of concern"))
            #expect(log.body.contains("old-label-marker"))
            #expect(log.body.contains("Worker manager"))
            for name in ["Hartnell"] + OpenCase.markers {
                #expect(!log.body.contains(name), "\(name)")
            }
            #expect(try await browser.get(.case(open.id)).status == .notFound)
            #expect(try await browser.get(.files(open.id)).status == .notFound)
        }
    }
}

/// Wrong turns of the form.
private enum CorrectedRoles {
    static func kept(_ open: OpenCase) -> [(String, String)] {
        roles(open, .personOfConcern, .victim)
    }

    static func twoOfConcern(_ open: OpenCase) -> [(String, String)] {
        roles(open, .personOfConcern, .personOfConcern)
    }

    private static func roles(
        _ open: OpenCase, _ concern: Role, _ victim: Role
    ) -> [(String, String)] {
        [
            (open.people["concern"].map(RolesField.role) ?? "", concern.rawValue),
            (open.people["victim"].map(RolesField.role) ?? "", victim.rawValue),
            (RolesField.basis, "advice"), (RolesField.advice, "A panel"),
            (RolesField.reason, "A reason."),
        ]
    }
}
