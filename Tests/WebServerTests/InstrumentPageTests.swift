import Casework
import Domain
import Hummingbird
import Pages
import Rules
import Testing

@testable import WebServer

@Suite struct `The pages of instruments` {
    @Test func `lead from the case to what a form came to`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let list = Link.instruments(open.id)
            #expect(try await browser.get(.case(open.id)).body.contains(list.path))
            let link = Link.instrument(open.id, "control")
            #expect(try await browser.get(list).body.contains(link.path))
            try await browser.get(link)
            let short = try await browser.submit(link, [("respondent", "victim")])
            #expect(short.status == .unprocessableContent)
            let unsourced = try await browser.submit(
                link, [("respondent", "professional"), ("item_3", "yes")])
            #expect(unsourced.status == .unprocessableContent)
            #expect(unsourced.body.contains("source_3-error"))
            let sent = try await browser.submit(
                link,
                [
                    ("respondent", "professional"), ("source", "police"), ("item_3", "yes"),
                    ("often_3", "continuing"), ("item_4", "yes"), ("often_4", "1"),
                    ("item_5", "no"), ("note_3", "Since the summer."),
                ])
            let result = try await browser.get(try #require(sent.location)).body
            #expect(result.contains("2 of 25 answered yes."))
            #expect(result.contains("22 have no answer yet."))
            #expect(result.contains("1 seen twice or over a continuing time."))
            #expect(result.contains("No level of risk is made of it."))
            #expect(try await browser.get(.files(open.id)).body.contains("Since the summer."))
        }
    }

    @Test func `run the matrix for each party`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        let victim = try #require(open.people["victim"])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let link = Link.instrument(open.id, "matrix")
            #expect(try await browser.get(link).body.contains(victim.text))
            let nobody = try await browser.submit(
                link, [("respondent", "victim"), ("item_1", "uses"), ("item_2", "controlled")])
            #expect(nobody.status == .unprocessableContent)
            let sent = try await browser.submit(
                link,
                [
                    ("respondent", "victim"), ("about", victim.text), ("item_1", "uses"),
                    ("item_2", "controlled"),
                ])
            let result = try await browser.get(try #require(sent.location)).body
            #expect(result.contains("Outcome: Victim resisting."))
            let facts = try await town.office.facts(of: open.id)?.facts
            #expect(facts?.fact("matrix.second")?.value == .word(2))
        }
    }

    @Test func `show beside the person of concern what is asked of that person alone`()
        async throws
    {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.programmeWorker: .personOfConcern])
        try await town.browse { browser in
            _ = try await browser.signIn("programmeWorker")
            let list = try await browser.get(.instruments(open.id)).body
            #expect(list.contains(Link.instrument(open.id, "directBank").path))
            for id in ["control", "matrix", "youngPersonDash", "dara", "dash", "nothing"] {
                #expect(!list.contains(Link.instrument(open.id, id).path))
                #expect(
                    try await browser.get(.instrument(open.id, id)).status == .notFound, "\(id)")
            }
            let link = Link.instrument(open.id, "directBank")
            #expect(try await browser.get(link).body.contains("Before you use it"))
            let sent = try await browser.submit(
                link, [("respondent", "personOfConcern"), ("item_2", "yes")])
            #expect(try await browser.get(try #require(sent.location)).status == .ok)
            let facts = try await town.office.facts(of: open.id)?.facts
            #expect(facts?.fact("bank.direct.throat")?.value == .truth(true))
        }
    }
}

@Suite struct `The page of what happened` {
    @Test func `takes a development of the pack's kinds`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        let concern = try #require(open.people["concern"])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let path = Link.happening(open.id).path
            let marker = "value=\"development\""
            #expect(try await browser.get(path).body.contains("Someone was arrested"))
            let empty = try await browser.submit(path, [("kind", "elopes")], containing: marker)
            #expect(empty.status == .unprocessableContent)
            try await browser.get(path)
            let sent = try await browser.submit(
                path,
                [
                    ("kind", "arrest"), ("about", concern.text), ("on_day", "9"),
                    ("on_month", "2"), ("on_year", "2027"), ("detail", "At the station."),
                ], containing: marker)
            #expect(try await browser.get(try #require(sent.location)).status == .ok)
            let files = try await browser.get(.files(open.id)).body
            #expect(files.contains("Someone was arrested"))
            #expect(files.contains("At the station."))
        }
    }

    @Test func `takes an order and keeps from the other side what was not served`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.programmeWorker: .personOfConcern])
        let concern = try #require(open.people["concern"])
        let victim = try #require(open.people["victim"])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let path = Link.happening(open.id).path
            let marker = "value=\"order\""
            try await browser.get(path)
            let none = try await browser.submit(path, [("start_day", "1")], containing: marker)
            #expect(none.status == .unprocessableContent)
            try await browser.get(path)
            let order = [
                ("order_kind", "dvpo"), ("respondent", concern.text), ("protects", victim.text),
                ("start_day", "1"), ("start_month", "2"), ("start_year", "2027"),
                ("end_day", "28"), ("end_month", "2"), ("end_year", "2027"),
                ("order_note", "otter-marker stays away"),
            ]
            let sent = try await browser.submit(path, order, containing: marker)
            #expect(sent.status == .seeOther)
            #expect(
                try await browser.get(.files(open.id)).body.contains(
                    "Domestic violence protection order"))
        }
        try await town.browse { browser in
            _ = try await browser.signIn("programmeWorker")
            let files = try await browser.get(.files(open.id)).body
            #expect(!files.contains("Domestic violence protection order"))
            #expect(!files.contains("otter-marker"))
        }
    }
}

@Suite struct `The pages of what else is known` {
    @Test func `take an answer to any fact that has a question`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let link = Link.knownAbout(open.id, "concern")
            #expect(try await browser.get(.known(open.id)).body.contains(link.path))
            try await browser.get(link)
            let marker = "value=\"concern.substance\""
            let wrong = try await browser.submit(
                link.path, [("answer", "perhaps")], containing: marker)
            #expect(wrong.status == .unprocessableContent)
            try await browser.get(link)
            let sent = try await browser.submit(
                link.path, [("answer", "yes"), ("source", "victim")], containing: marker)
            #expect(try await browser.get(try #require(sent.location)).status == .ok)
            let facts = try await town.office.facts(of: open.id)?.facts
            #expect(facts?.fact("concern.substance")?.value == .truth(true))
            #expect(try await browser.get(.knownAbout(open.id, "nothing")).status == .notFound)
        }
    }

    @Test func `offer nothing of the victim's beside the person of concern`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.programmeWorker: .personOfConcern])
        try await town.browse { browser in
            _ = try await browser.signIn("programmeWorker")
            let page = try await browser.get(.known(open.id)).body
            for word in ["victim", "risk", "dash", "marac"] {
                let link = Link.knownAbout(open.id, word)
                #expect(!page.contains(link.path), "\(word)")
                #expect(try await browser.get(link).status == .notFound, "\(word)")
            }
        }
    }
}
