import Casework
import Domain
import Hummingbird
import Pages
import Rules
import Testing

@testable import WebServer

@Suite struct `The pages of a case` {
    private func dash(_ yes: ClosedRange<Int>) -> [(String, String)] {
        [("respondent", "victim")]
            + (1...24).map { ("item_\($0)", yes.contains($0) ? "yes" : "no") }
    }

    @Test func `take a DASH and show what it came to`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        let victim = try #require(open.people["victim"])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let link = Link.dash(open.id, victim)
            #expect(try await browser.get(link).body.contains("24. "))
            let short = try await browser.submit(link, [("respondent", "victim")])
            #expect(short.status == .unprocessableContent)
            let sent = try await browser.submit(
                link, dash(1...14) + [("victim_view", "I think he will kill me.")])
            let result = try await browser.get(try #require(sent.location)).body
            #expect(result.contains("14 of 24"))
            #expect(result.contains("High risk"))
            #expect(
                try await browser.get(.files(open.id)).body.contains("I think he will kill me."))
        }
    }

    @Test func `refuse a DASH with the person of concern and say why`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        let victim = try #require(open.people["victim"])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let link = Link.dash(open.id, victim)
            try await browser.get(link.path)
            let refused = try await browser.submit(link, [("respondent", "personOfConcern")])
            #expect(refused.status == .conflict)
            #expect(refused.body.contains("002-77"))
        }
    }

    @Test func `report a folded duty once for all that ask for it`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        let advocate = try town.worker(.victimAdvocate)
        for number in 1...2 {
            var answers = Statement.Answers()
            answers.discloses = .yes
            var said = Statement(
                provenance: Provenance(source: .victim, person: open.people["victim"]),
                words: "He did it again.", interpretation: nil, said: town.clock.now,
                learned: town.clock.now)
            said.answers = answers
            let request = Casework.Request(
                caseID: open.id, worker: advocate, key: "again \(number)")
            _ = try #require(try await town.office.recordStatement(said, request).recorded)
        }
        let view = try #require(try await town.office.view(open.id, for: advocate))
        let line = try #require(
            view.decision.brief.lines.first {
                $0.kind == .duty && !$0.isSettled && $0.outcomes.count > 1
            })
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let link = Link.duty(open.id, key: line.leading.key)
            try await browser.get(link)
            let fields = [("choice", "done"), ("reason", "Both were told.")]
            let sent = try await browser.submit(link, fields)
            #expect(sent.location == Link.case(open.id).path + "?done=duty")
        }
        let after = try #require(try await town.office.view(open.id, for: advocate))
        for key in line.keys {
            if let outcome = after.decision.outcome(key) {
                #expect(outcome.outcome.status == .done, "\(key)")
            }
        }
    }

    @Test func `hold a contact back until what is missing is recorded`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        let concern = try #require(open.people["concern"])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            try await browser.get(.planContact(open.id))
            let planned = try await browser.submit(
                .planContact(open.id),
                [
                    ("with", concern.text), ("purpose", "abuseDiscussion"), ("channel", "office"),
                    ("when_day", "12"), ("when_month", "2"), ("when_year", "2027"),
                    ("check_alone", "no"),
                ])
            let gate = try #require(planned.location)
            let closed = try await browser.get(gate).body
            #expect(closed.contains("Plan this contact with your line manager first."))
            #expect(closed.contains("004-112"))
            let marker = "name=\"requirement\" value=\"plan-with-manager"
            let untold = try await browser.submit(gate, [("done", "yes")], containing: marker)
            #expect(untold.status == .unprocessableContent)
            try await browser.get(gate)
            let ticked = try await browser.submit(
                gate, [("done", "yes"), ("note", "Agreed with Tom today.")], containing: marker)
            #expect(ticked.location == gate)
            let after = try await browser.get(gate).body
            #expect(!after.contains("Plan this contact with your line manager first."))
            #expect(after.contains("The plan was made with the line manager"))
            #expect(
                try await browser.get(.files(open.id)).body.contains("Agreed with Tom today."))
        }
    }

    @Test func `take the answer to a question and lead to what it changed`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let page = try await browser.get(.questions(open.id)).body
            #expect(page.contains("Is the victim pregnant?"))
            let path = Link.questions(open.id).path
            let marker = "value=\"victim.pregnant\""
            let wrong = try await browser.submit(path, [("answer", "perhaps")], containing: marker)
            #expect(wrong.status == .unprocessableContent)
            try await browser.get(path)
            let sent = try await browser.submit(
                path, [("answer", "yes"), ("source", "victim")], containing: marker)
            #expect(try await browser.get(try #require(sent.location)).status == .ok)
            #expect(
                !(try await browser.get(path).body.contains("Is the victim pregnant?")))
        }
    }

    @Test func `take a duty off the list when it is done, and keep the reason when not`()
        async throws
    {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        let advocate = try town.worker(.victimAdvocate)
        let view = try #require(try await town.office.view(open.id, for: advocate))
        let duties = view.decision.outcomes.filter {
            $0.mine && $0.outcome.kind == .duty && $0.outcome.status == .open
        }
        let key = try #require(duties.first?.outcome.key)
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let link = Link.duty(open.id, key: key)
            #expect(try await browser.get(link).status == .ok)
            let bare = try await browser.submit(link, [("choice", "decline")])
            #expect(bare.status == .unprocessableContent)
            let sent = try await browser.submit(
                link, [("choice", "decline"), ("reason", "Agreed with the advocate service.")])
            #expect(sent.location == Link.case(open.id).path + "?done=declined")
            #expect(
                try await browser.get(try #require(sent.location)).body.contains(
                    "Your reason is on record."))
            #expect(try await browser.get(link).body.contains("Agreed with the advocate service."))
            #expect(try await browser.get(.duty(open.id, key: "no-such-duty")).status == .notFound)
        }
    }

    @Test func `put a worker beside one side and never beside both`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        let practitioner = try town.worker(.frontlinePractitioner)
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            try await browser.get(.assign(open.id))
            let first = try await browser.submit(
                .assign(open.id), [("worker", practitioner.text), ("side", "personOfConcern")])
            #expect(first.location == Link.case(open.id).path + "?done=assigned")
            try await browser.get(.assign(open.id))
            let second = try await browser.submit(
                .assign(open.id), [("worker", practitioner.text), ("side", "victim")])
            #expect(second.status == .conflict)
            #expect(second.body.contains("002-99"))
        }
    }

    @Test func `take a judgement with reasons and refuse to lower it by its word alone`()
        async throws
    {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            try await browser.get(.judgement(open.id))
            let high = [("level", "high"), ("imminent", "yes"), ("reasons", "He bought a knife.")]
            #expect(try await browser.submit(.judgement(open.id), high).status == .seeOther)
            #expect(try await browser.get(.case(open.id)).body.contains("High risk"))
            try await browser.get(.judgement(open.id))
            let low = [("level", "medium"), ("imminent", "no"), ("reasons", "He is calm now.")]
            let refused = try await browser.submit(.judgement(open.id), low)
            #expect(refused.status == .conflict)
            #expect(refused.body.contains("A lower level needs a manager"))
        }
    }
}
