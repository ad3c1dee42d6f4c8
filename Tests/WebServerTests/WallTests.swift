import Barrier
import Casework
import Domain
import Foundation
import Hummingbird
import Pages
import Rules
import Testing

@testable import WebServer

@Suite struct `Someone beside the person of concern` {
    /// Every address of the case, with every entry, person and outcome that it has.
    private func everyPath(_ open: OpenCase, _ entries: [String], _ keys: [String]) -> Set<String> {
        var paths = [Link.work, .search, .newCase].map(\.path)
        var addresses = Addresses(open)
        for pattern in Addresses.ofCase {
            for person in open.people.values {
                addresses.person = person.text
                paths.append(addresses.path(pattern))
            }
            for entry in entries where pattern.rawValue.contains(":entry") {
                addresses.entry = entry
                paths.append(addresses.path(pattern))
            }
        }
        for key in keys {
            paths.append(Link.why(open.id, key: key).path)
            paths.append(Link.duty(open.id, key: key).path)
            if let rule = key.split(separator: "~").first {
                paths.append(Link.caseRule(open.id, String(rule)).path)
            }
        }
        return Set(paths)
    }

    @Test(arguments: [WorkerRole.frontlinePractitioner, .programmeWorker])
    func `gets no byte of the victim's on any page`(_ role: WorkerRole) async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [role: .personOfConcern])
        let advocate = try town.worker(.victimAdvocate)
        let whole = try #require(try await town.office.view(open.id, for: advocate))
        let entries = whole.entries.map(\.id.text)
        let keys = whole.decision.outcomes.map(\.outcome.key)
        try await town.browse { browser in
            _ = try await browser.signIn(role.rawValue)
            let paths = everyPath(open, entries, keys)
            var shown = 0
            for path in paths {
                let answer = try await browser.get(path)
                if answer.status == .ok { shown += 1 }
                for marker in OpenCase.markers {
                    #expect(!answer.body.contains(marker), "\(marker) in an answer")
                }
                // Whom else there is to assign is no secret; who works with the victim is.
                if path != Link.assign(open.id).path {
                    #expect(!answer.body.contains("Worker victimAdvocate"))
                    #expect(!answer.body.contains(advocate.text))
                }
            }
            // Enough of them answered for the test to mean something.
            #expect(shown > 10)
            _ = try await browser.get(.search)
            let found = try await browser.submit(.search, [("phone", "07700 900777")])
            #expect(found.body.contains("Nobody found"))
        }
        for marker in OpenCase.markers { #expect(!town.book.text.contains(marker)) }
    }

    @Test func `reads the same of every rule whatever the victim's side records`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.frontlinePractitioner: .personOfConcern])
        let advocate = try town.worker(.victimAdvocate)
        let rules = try Packs.practice().procedure(for: Town.area).rules.map(\.id)
        // Every so manyth, so that the test ends: what decides is one place in the code.
        let asked = stride(from: 0, to: rules.count, by: 7).map { rules[$0] }
        let paths =
            [Link.caseRules(open.id).path] + asked.map { Link.caseRule(open.id, $0).path }
        func read() async throws -> [String] {
            try await town.browse { browser in
                _ = try await browser.signIn("frontlinePractitioner")
                var bodies: [String] = []
                for path in paths {
                    let answer = try await browser.get(path)
                    #expect(answer.status == .ok, "\(path)")
                    let main = answer.body.components(separatedBy: "<main")
                    bodies.append(main.last ?? "")
                }
                return bodies
            }
        }
        let before = try await read()
        let pregnant = Finding(
            fact: "victim.pregnant", subject: nil, value: "yes",
            provenance: Provenance(source: .victim))
        let strangled = Finding(
            fact: "strangulation", subject: nil, value: "yes",
            provenance: Provenance(source: .victim))
        let drinks = Finding(
            fact: "concern.substance", subject: nil, value: "yes",
            provenance: Provenance(source: .victim))
        for (place, finding) in [pregnant, strangled, drinks].enumerated() {
            let request = Casework.Request(
                caseID: open.id, worker: advocate, key: "finding \(place)")
            let outcome = try await town.office.recordFinding(finding, request)
            _ = try #require(outcome.recorded)
        }
        let after = try await read()
        for (path, (one, other)) in zip(paths, zip(before, after)).dropFirst() {
            #expect(one == other, "\(path)")
        }
    }

    @Test func `reads the victim's words where they may be read`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let body = try await browser.get(.files(open.id)).body
            for marker in OpenCase.markers { #expect(body.contains(marker), "\(marker)") }
        }
    }

    @Test func `opens what is withheld with a reason, where table D2 lets it`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.childrensSocialWorker: .child])
        try await town.browse { browser in
            _ = try await browser.signIn("childrensSocialWorker")
            let before = try await browser.get(.files(open.id)).body
            #expect(!before.contains("ZZ9 7QX"))
            #expect(before.contains("Withheld."))
            #expect(try await browser.get(.case(open.id)).body.contains("withheld"))
            #expect(try await browser.get(.reason(open.id)).status == .ok)
            let empty = try await browser.submit(.reason(open.id))
            #expect(empty.status == .unprocessableContent)
            let given = try await browser.submit(
                .reason(open.id),
                [("classes", "victimWhereabouts"), ("reason", "The school moves the child.")])
            #expect(given.location == Link.case(open.id).path + "?done=reason")
            #expect(try await browser.get(.files(open.id)).body.contains("ZZ9 7QX"))
        }
    }
}

@Suite struct `The log` {
    @Test func `holds routes and nothing that was asked, said or named`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.frontlinePractitioner: .personOfConcern])
        try await town.browse { browser in
            _ = try await browser.signIn("frontlinePractitioner")
            try await browser.get("/work?given=walrus-marker")
            try await browser.get("/walrus-marker/\(open.id.text)")
            try await browser.get(.case(open.id))
            _ = try await browser.get(.search)
            _ = try await browser.submit(.search, [("family", "walrus-marker")])
            _ = try await browser.get(.statement(open.id))
            _ = try await browser.submit(
                .statement(open.id), [("exact_words", "walrus-marker"), ("danger", "no")])
        }
        let log = town.book.text
        #expect(log.contains("/cases/{case}") || log.contains("/cases/:case"))
        #expect(!log.contains("walrus-marker"))
        #expect(!log.contains(open.id.text))
        #expect(!log.contains("Hartnell"))
        #expect(!log.contains(Town.password))
        #expect(!log.contains("frontlinePractitioner"))
    }
}
