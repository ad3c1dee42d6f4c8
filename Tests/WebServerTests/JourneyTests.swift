import Barrier
import Casework
import Domain
import Foundation
import Hummingbird
import HummingbirdTesting
import Pages
import Testing

@testable import WebServer

/// What the practitioner writes down in scenario S24.
enum SelfReferral {
    static let words = "My temper just goes. I want to go on one of those anger classes."
    static let note = "Just wants a class."

    static func statement(_ person: PersonID) -> [(String, String)] {
        [
            ("danger", "no"), ("source", "personOfConcern"), ("speaker", person.text),
            ("about", person.text), ("prompting", "unprompted"), ("exact_words", words),
            ("interpretation", note), ("setting", "GP surgery"), ("present", "nobody"),
            ("state", "distressed"), ("affected", "no"), ("partner_knows", "no"),
            ("said_day", "9"), ("said_month", "Feb"), ("said_year", " 2027 "),
            ("said_time", "2.30pm"), ("cues", "angerManagement"), ("fact_discloses", "yes"),
            ("fact_seeksHelp", "yes"), ("fact_threat", "no"), ("fact_alone", "yes"),
        ]
    }

    static let search = [("given", "Ryan"), ("family", "Hartnell")]
    static let newCase = [
        ("step", "open"), ("area", "hertfordshire"), ("side", "personOfConcern"),
        ("reason", "He asks for help."), ("given", "Ryan"), ("family", "Hartnell"),
    ]
}

@Suite struct `A self-referral (S24)` {
    @Test func `goes from search to the decision and stays on the record`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            _ = try await browser.signIn("frontlinePractitioner")
            _ = try await browser.get(.search)
            let results = try await browser.submit(.search, SelfReferral.search)
            #expect(results.body.contains("Nobody found"))
            let form = try await browser.submit(.newCase)
            #expect(form.body.contains("value=\"Hartnell\""))
            let opened = try await browser.submit(.newCase, SelfReferral.newCase)
            let casePath = try #require(opened.location).replacingOccurrences(
                of: "?done=caseOpened", with: "")
            let caseID = try #require(CaseID(casePath.split(separator: "/")[1]))
            #expect(try await browser.get(casePath).body.contains("Ryan Hartnell"))
            let view = try #require(
                try await town.office.view(
                    caseID, for: town.worker(.frontlinePractitioner)))
            let person = try #require(view.people.first?.id)
            _ = try await browser.get(.statement(caseID))
            let sent = try await browser.submit(
                .statement(caseID), SelfReferral.statement(person))
            #expect(sent.status == .seeOther)
            let decision = try await browser.get(try #require(sent.location)).body
            for part in [
                "Do not refer to anger management", "002-87", "004-131", "004-216", "002-64",
                "The Chrysalis Centre", "Respect Phoneline", "004-232", "002-74",
            ] {
                #expect(decision.contains(part), "\(part)")
            }
            let files = try await browser.get(.files(caseID)).body
            let said = try #require(files.range(of: SelfReferral.words))
            let noted = try #require(files.range(of: SelfReferral.note))
            let between = files[said.upperBound..<noted.lowerBound]
            #expect(between.contains("</blockquote>"))
            #expect(files.contains("9 February 2027, 14:30"))
            #expect(try await browser.get(.work).body.contains("Ryan Hartnell"))
        }
    }

    @Test func `is refused the anger class, with the rules and what to use instead`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.frontlinePractitioner: .personOfConcern])
        try await town.browse { browser in
            _ = try await browser.signIn("frontlinePractitioner")
            let page = try await browser.get(.referral(open.id)).body
            #expect(page.contains("value=\"anger-management\""))
            let refused = try await browser.submit(
                .referral(open.id),
                [("person", open.people["concern"]?.text ?? ""), ("service", "anger-management")])
            #expect(refused.status == .conflict)
            for part in ["002-87", "004-131", "004-216", "Respect Phoneline"] {
                #expect(refused.body.contains(part), "\(part)")
            }
            let why = Link.why(open.id, key: "no-anger-management")
            #expect(try await browser.get(why).body.contains("What to: anger management"))
            let rule = Link.rule("no-anger-management")
            #expect(try await browser.get(rule).body.contains("Do not refer to anger management"))
            #expect(try await browser.get(.rule("no-such-rule")).status == .notFound)
        }
    }
}

@Suite struct `A form` {
    @Test func `that is sent twice is recorded once`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.frontlinePractitioner: .personOfConcern])
        let practitioner = try town.worker(.frontlinePractitioner)
        try await town.browse { browser in
            _ = try await browser.signIn("frontlinePractitioner")
            try await browser.get(.statement(open.id))
            let path = Link.statement(open.id).path
            let person = try #require(open.people["concern"])
            let fields = browser.hiddenFields(of: path) + SelfReferral.statement(person)
            let first = try await browser.post(path, fields)
            let second = try await browser.post(path, fields)
            #expect(first.status == .seeOther)
            #expect(first.location == second.location)
        }
        let view = try #require(try await town.office.view(open.id, for: practitioner))
        let statements = view.entries.filter {
            if case .statementRecorded? = $0.body.shown { true } else { false }
        }
        #expect(statements.count == 1)
    }

    @Test func `with problems comes back with every answer and says what to mend`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.frontlinePractitioner: .personOfConcern])
        try await town.browse { browser in
            _ = try await browser.signIn("frontlinePractitioner")
            try await browser.get(.statement(open.id))
            let answer = try await browser.submit(
                .statement(open.id),
                [
                    ("exact_words", "He said: <b>\"no\"</b>"), ("said_day", "31"),
                    ("said_month", "2"), ("said_year", "2027"), ("setting", "At the door"),
                ])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("There is a problem"))
            #expect(answer.body.contains("must be a real date"))
            #expect(answer.body.contains("&lt;b&gt;&quot;no&quot;&lt;/b&gt;"))
            #expect(answer.body.contains("At the door"))
            #expect(answer.body.contains("Choose who said it"))
        }
    }

    @Test func `for a new case grows by a child and loses no answer`() async throws {
        let town = try await Town()
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            _ = try await browser.get(.search)
            _ = try await browser.submit(.search, [("family", "Hartnell")])
            _ = try await browser.submit(.newCase)
            var fields = [("reason", "She rang."), ("family", "Hartnell"), ("step", "add_child")]
            let one = try await browser.submit(.newCase, fields)
            #expect(one.body.contains("name=\"child_1_given\""))
            #expect(one.body.contains("She rang."))
            fields.append(("child_1_given", "Ida"))
            let two = try await browser.submit(.newCase, fields)
            #expect(two.body.contains("name=\"child_2_given\""))
            #expect(two.body.contains("value=\"Ida\""))
            let opened = try await browser.submit(
                .newCase,
                [
                    ("step", "open"), ("area", "hertfordshire"), ("side", "victim"),
                    ("reason", "She rang."), ("family", "Hartnell"), ("victim_given", "Ada"),
                    ("relationship", "partners"), ("child_1_given", "Ida"), ("child_1_age", "4"),
                    ("child_1_household", "livesWithVictim"),
                ])
            let page = try await browser.get(try #require(opened.location)).body
            for name in ["Hartnell", "Ada", "Ida"] { #expect(page.contains(name)) }
        }
    }

    @Test func `that clashes shows both texts and can be sent again`() async throws {
        let town = try await Town()
        let open = try await OpenCase(
            town,
            assigning: [
                .frontlinePractitioner: .personOfConcern, .programmeWorker: .personOfConcern,
            ])
        let path = Link.statement(open.id).path
        let person = try #require(open.people["concern"])
        try await town.application().test(.router) { client in
            let mine = Browser(client)
            let theirs = Browser(client)
            _ = try await mine.signIn("frontlinePractitioner")
            _ = try await theirs.signIn("programmeWorker")
            try await mine.get(path)
            try await theirs.get(path)
            #expect(
                try await theirs.submit(path, SelfReferral.statement(person)).status == .seeOther)
            var fields = SelfReferral.statement(person)
            fields.removeAll { $0.0 == "exact_words" }
            fields.append(("exact_words", "He came to the gate."))
            let clash = try await mine.submit(path, fields)
            #expect(clash.status == .conflict)
            #expect(clash.body.contains("He came to the gate."))
            #expect(clash.body.contains(SelfReferral.words))
            #expect(try await mine.submit(path).status == .seeOther)
            let files = try await mine.get(.files(open.id)).body
            #expect(files.contains("He came to the gate."))
            #expect(files.contains(SelfReferral.words))
        }
    }

    @Test func `does not clash with what its sender may not see`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.frontlinePractitioner: .personOfConcern])
        let path = Link.statement(open.id).path
        let person = try #require(open.people["concern"])
        let advocate = try town.worker(.victimAdvocate)
        try await town.browse { browser in
            _ = try await browser.signIn("frontlinePractitioner")
            try await browser.get(path)
            let hidden = Finding(
                fact: "concern.substance", value: "yes", provenance: Provenance(source: .victim))
            let found = try await town.office.recordFinding(
                hidden, Casework.Request(caseID: open.id, worker: advocate, key: "hidden"))
            _ = try #require(found.recorded)
            let sent = try await browser.submit(path, SelfReferral.statement(person))
            #expect(sent.location?.contains("/decisions/") == true)
        }
    }
}
