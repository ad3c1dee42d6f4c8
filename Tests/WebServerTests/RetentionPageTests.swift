import Casework
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Looking
import Pages
import Synchronization
import Testing

@testable import WebServer

/// A case with two managers who see all of it.
private struct KeptCase {
    let town: Town
    let open: OpenCase
    let second: WorkerID
    /// How often the database was made to forget keys.
    let forgotten = Counter()

    final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }

    init(years: Int? = 6) async throws {
        town = try await Town()
        open = try await OpenCase(
            town, assigning: [.manager: .overview, .policeOfficer: .overview])
        let agency = try #require(try await town.office.everyone().agencies.keys.first)
        second = try await town.add("second", .manager, agency)
        _ = try #require(
            try await town.office.assign(
                second, .overview,
                Casework.Request(
                    caseID: open.id, worker: town.worker(.manager), key: "assign second")
            ).recorded)
        if let years {
            _ = try #require(
                try await town.office.setRetention(years: years, by: town.worker(.manager)).done)
        }
    }

    var link: Link { .retention(open.id) }

    /// Seven years go by.
    func wait() { town.clock.move(minutes: 7 * 366 * 24 * 60) }

    func browse(_ visit: @Sendable @escaping (Browser) async throws -> Void) async throws {
        let forgotten = forgotten
        try await town.application(afterErasing: { forgotten.add() }).test(.router) { client in
            try await visit(Browser(client))
        }
    }

    /// Sends the form of one act that stands on the page, as whom is signed in.
    @discardableResult
    func send(
        _ act: RetentionField.Act, _ fields: [(String, String)], _ browser: Browser
    ) async throws -> Browser.Answer {
        _ = try await browser.get(link)
        return try await browser.submit(
            link.path, fields, containing: "value=\"\(act.rawValue)\"")
    }

    func custody() async throws -> CaseCustody {
        try #require(
            try await town.office.custody(of: open.id, for: town.worker(.manager)))
    }

    func file(_ key: String) async throws -> StreamID {
        let person = open.people[key]
        return try #require(try await custody().files.first { $0.person == person }).id
    }
}

@Suite struct `How long a case is kept, on its page` {
    @Test func `is nowhere for all but its managers`() async throws {
        let kept = try await KeptCase()
        try await kept.browse { browser in
            for role in ["victimAdvocate", "policeOfficer"] {
                _ = try await browser.signIn(role)
                #expect(try await browser.get(kept.link).status == .notFound, "\(role)")
                #expect(try await !browser.get(.case(kept.open.id)).body.contains(kept.link.path))
                browser.forget()
            }
            _ = try await browser.signIn("manager")
            #expect(try await browser.get(.case(kept.open.id)).body.contains(kept.link.path))
            let body = try await browser.get(kept.link).body
            #expect(body.contains("6 years after the last entry"))
            #expect(body.contains("Nothing is on hold."))
            // Not before its time.
            #expect(body.contains("The case is kept until"))
            #expect(!body.contains("value=\"ask\""))
        }
    }

    @Test func `says that nobody has said how long`() async throws {
        let kept = try await KeptCase(years: nil)
        try await kept.browse { browser in
            _ = try await browser.signIn("manager")
            let body = try await browser.get(kept.link).body
            #expect(body.contains("Nobody has said how long yet."))
            #expect(!body.contains("This one is kept until"))
        }
    }

    @Test func `holds a file until the hold is lifted, and asks why`() async throws {
        let kept = try await KeptCase()
        kept.wait()
        let (victim, concern) = (try await kept.file("victim"), try await kept.file("concern"))
        try await kept.browse { browser in
            _ = try await browser.signIn("manager")
            let empty = try await kept.send(.hold, [], browser)
            #expect(empty.status == .unprocessableContent)
            #expect(empty.body.contains("Choose the whole case or a file."))
            #expect(empty.body.contains("Say why, without naming anybody."))
            let fields = [
                (RetentionField.holdScope, victim.text),
                (RetentionField.holdReason, "The court has asked."),
            ]
            let held = try await kept.send(.hold, fields, browser)
            #expect(held.location == kept.link.path + "?done=held")
            let page = try await browser.get(kept.link).body
            #expect(page.contains("The court has asked."))
            // What is not held may be asked for, and the whole case is held with one of its files.
            let ask = try #require(page.components(separatedBy: "Ask for its erasure").last)
            #expect(ask.contains("value=\"\(concern)\""))
            #expect(!ask.contains("value=\"\(victim)\""))
            #expect(!ask.contains("value=\"\(RetentionField.wholeCase)\""))
            let refused = try await kept.send(
                .ask,
                [
                    (RetentionField.askScope, RetentionField.wholeCase),
                    (RetentionField.askReason, "The time has passed."),
                ], browser)
            #expect(refused.status == .conflict)
            #expect(refused.body.contains("There is a legal hold on it."))

            let hold = try #require(try await kept.custody().holds.first)
            let noReason = try await kept.send(.lift, [], browser)
            #expect(noReason.status == .unprocessableContent)
            let lifted = try await kept.send(
                .lift, [(RetentionField.liftReason(hold.id.text), "The court is done.")], browser)
            #expect(lifted.location == kept.link.path + "?done=holdLifted")
            #expect(try await kept.custody().holds.isEmpty)
        }
    }

    @Test func `takes a form that is sent twice once`() async throws {
        let kept = try await KeptCase()
        try await kept.browse { browser in
            _ = try await browser.signIn("manager")
            _ = try await browser.get(kept.link)
            let form = browser.hiddenFields(of: kept.link.path, containing: "value=\"hold\"")
            let fields =
                form + [
                    (RetentionField.holdScope, RetentionField.wholeCase),
                    (RetentionField.holdReason, "A review."),
                ]
            for _ in 0..<2 {
                #expect(try await browser.post(kept.link.path, fields).status == .seeOther)
            }
            let holds = try await kept.custody().holds
            #expect(holds.count == 1)
            let hold = try #require(holds.first)
            _ = try await browser.get(kept.link)
            let lift =
                browser.hiddenFields(of: kept.link.path, containing: "value=\"lift\"")
                + [(RetentionField.liftReason(hold.id.text), "Over.")]
            for _ in 0..<2 {
                #expect(try await browser.post(kept.link.path, lift).status == .seeOther)
            }
            #expect(try await kept.custody().holds.isEmpty)
        }
    }

    @Test func `lifts no hold of another case`() async throws {
        let kept = try await KeptCase()
        let office = kept.town.office
        let other = try #require(
            try await office.openCase(
                NewCase(
                    area: Town.area, reason: "Another.", side: .overview,
                    people: [.init(key: "a", role: .victim, details: PersonDetails())], links: []),
                by: kept.town.worker(.manager), key: "other"
            ).done)
        let hold = try #require(
            try await office.setHold(
                CustodyScope(caseID: other.recorded.caseID), reason: "A review.",
                by: kept.town.worker(.manager)
            ).done)
        try await kept.browse { browser in
            _ = try await browser.signIn("manager")
            _ = try await browser.get(kept.link)
            let token = browser.hiddenFields(
                of: kept.link.path, containing: "value=\"hold\""
            ).filter { $0.0 != RetentionField.act }
            let answer = try await browser.post(
                kept.link.path,
                token + [
                    (RetentionField.act, "lift"), (RetentionField.matter, hold.text),
                    (RetentionField.liftReason(hold.text), "Over."),
                ])
            #expect(answer.location == kept.link.path)
        }
        #expect(try await office.custody().holds.map(\.id) == [hold])
    }

    @Test func `erases a file by two managers after its time, and not by one`() async throws {
        let kept = try await KeptCase()
        kept.wait()
        let victim = try await kept.file("victim")
        try await kept.browse { browser in
            _ = try await browser.signIn("manager")
            #expect(try await browser.get(.files(kept.open.id)).body.contains("heron-marker"))
            let asked = try await kept.send(
                .ask,
                [
                    (RetentionField.askScope, victim.text),
                    (RetentionField.askReason, "The time has passed."),
                ], browser)
            #expect(asked.location == kept.link.path + "?done=erasureAsked")
            let mine = try await browser.get(kept.link).body
            #expect(mine.contains("Whoever asked for an erasure does not confirm it."))
            #expect(!mine.contains("Erase it now"))
            // Nor by a form that the page did not give.
            let request = try #require(try await kept.custody().requests.first)
            let sure = (RetentionField.sure(request.id.text), "yes")
            let forged = try await browser.post(
                kept.link.path,
                browser.hiddenFields(of: kept.link.path, containing: "value=\"hold\"").filter {
                    $0.0 != RetentionField.act
                } + [
                    (RetentionField.act, "confirm"), (RetentionField.matter, request.id.text), sure,
                ])
            #expect(forged.status == .conflict)
            #expect(forged.body.contains("Whoever asked for an erasure does not confirm it."))
            #expect(kept.forgotten.value == 0)
            browser.forget()

            _ = try await browser.signIn("second")
            let unsure = try await kept.send(.confirm, [], browser)
            #expect(unsure.status == .unprocessableContent)
            #expect(unsure.body.contains("Tick the box when you have checked it."))
            let done = try await kept.send(.confirm, [sure], browser)
            #expect(done.location == kept.link.path + "?done=erased")
            #expect(kept.forgotten.value == 1)
            let page = try await browser.get(kept.link).body
            #expect(page.contains("Erased already"))
            #expect(!page.contains("Quorndon"))
            #expect(try await !browser.get(.files(kept.open.id)).body.contains("heron-marker"))
        }
    }

    @Test func `leaves nothing of a case that is erased as a whole`() async throws {
        let kept = try await KeptCase()
        kept.wait()
        try await kept.browse { browser in
            _ = try await browser.signIn("manager")
            _ = try await kept.send(
                .ask,
                [
                    (RetentionField.askScope, RetentionField.wholeCase),
                    (RetentionField.askReason, "The time has passed."),
                ], browser)
            let request = try #require(try await kept.custody().requests.first)
            browser.forget()
            _ = try await browser.signIn("second")
            let done = try await kept.send(
                .confirm, [(RetentionField.sure(request.id.text), "yes")], browser)
            #expect(done.location == Link.work.path + "?done=erased")
            #expect(kept.forgotten.value == 1)
            #expect(try await browser.get(kept.link).status == .notFound)
            #expect(try await browser.get(.case(kept.open.id)).status == .notFound)
        }
    }
}
