import Domain
import Testing

@testable import Pages

@Suite struct `The decision page` {
    private func sections(_ name: String) throws -> Element {
        let sample = try #require(SamplePage.all.first { $0.name == name })
        return try readMarkup(sample.html)
    }

    @Test func `keeps its four parts in order`() throws {
        let page = try sections("decision")
        let heads = page.named("section").filter { $0.classes.contains("verdict") }
            .compactMap { $0.named("h2").first?.text }
        #expect(
            heads == [
                "Do now", "Do not", "Ask next", "In the conversation", "Who can help",
                "What always holds", "Done or set aside", "What the rules made of it",
            ])
    }

    @Test func `puts danger before its heading`() throws {
        let page = try sections("decision-emergency")
        let headings = try #require(page.named("main").first).named("h1", "h2")
        #expect(headings.first?.text == "Ring 999 now")
        #expect(headings.dropFirst().first?.name == "h1")
    }

    @Test func `folds what is not for now and leaves what is for now in view`() throws {
        let page = try sections("decision-emergency")
        let cards = page.named("article").filter { $0.classes.contains("card") }
        func count(in id: String, folded: Bool) -> Int {
            cards.count { card in
                card.ancestors.contains { $0.classes.contains("verdict--" + Substring(id)) }
                    && card.ancestors.contains { $0.name == "details" } == folded
            }
        }
        #expect(count(in: "do-now", folded: false) == 3)
        #expect(count(in: "do-now", folded: true) == 9)
        #expect(count(in: "ask-next", folded: false) == 3)
        #expect(count(in: "ask-next", folded: true) == 2)
        #expect(count(in: "who-can-help", folded: true) == 0)
        for later in ["conversation", "standing", "settled", "findings"] {
            #expect(count(in: later, folded: false) == 0)
            #expect(count(in: later, folded: true) > 0)
        }
    }

    @Test func `says why something was set aside and what stands against it`() throws {
        let page = try sections("decision")
        let settled = try #require(
            page.named("section").first { $0.classes.contains("verdict--settled") })
        #expect(settled.text.contains("The school is closed until Monday."))
        #expect(settled.text.contains("Never work with both of them together."))
        #expect(
            settled.named("a").contains {
                $0["href"] == Link.caseRule(Sample.caseID, "no-joint-work").path
            })
    }

    @Test func `never folds a block`() throws {
        let page = try sections("decision")
        let block = try #require(
            page.named("h3").first { $0.text == "Do not refer to anger management." })
        #expect(block.ancestors.allSatisfy { $0.name != "details" })
        let card = try #require(block.parent)
        #expect(card.text.contains("None. Nobody can set this aside."))
        for citation in ["002-87", "004-131", "004-216"] {
            #expect(card.text.contains(citation))
        }
    }

    @Test func `says what led to an outcome and what is withheld`() throws {
        let page = try sections("decision")
        #expect(page.text.contains("Withheld."))
        #expect(
            page.named("a").contains {
                $0["href"] == Link.entry(Sample.caseID, Sample.entryID).path
            })
    }
}

@Suite struct `A case page` {
    @Test func `quotes the exact words apart from the note`() throws {
        let page = try readMarkup(
            FilesPage(
                caseBar: Sample.bar,
                files: [
                    FileView(
                        id: StreamID(random: Sample.bytes(9)), title: "File",
                        entries: [Sample.statementEntry])
                ]
            ).html(in: Sample.context).text)
        let quote = try #require(page.named("blockquote").first)
        #expect(quote.text.contains("My temper just goes."))
        #expect(!quote.text.contains("I think the household is frightened."))
        let note = try #require(page.all.first { $0.classes.contains("note") })
        #expect(note.text.contains("I think the household is frightened."))
        #expect(note.ancestors.allSatisfy { $0.name != "figure" })
    }

    @Test func `shows no time where only the day is known`() {
        #expect(When(Sample.day("2027-01-10")).html.text.contains(">10 January 2027<"))
        #expect(When(Sample.instant("2027-01-10T00:00")).html.text.contains(", 00:00<"))
    }
}

@Suite struct `A form with problems` {
    @Test func `keeps every answer`() throws {
        let sample = try #require(SamplePage.all.first { $0.name == "statement-problems" })
        let page = try readMarkup(sample.html)
        func input(_ name: String, _ value: String? = nil) throws -> Element {
            try #require(
                page.named("input").first {
                    $0["name"] == name && (value == nil || $0["value"] == value)
                })
        }
        #expect(try input("danger", "yes").attributes["checked"] != nil)
        #expect(try input("danger", "no").attributes["checked"] == nil)
        #expect(try input("source", "victim").attributes["checked"] != nil)
        #expect(try input("cues", "angerManagement").attributes["checked"] != nil)
        #expect(try input("fact_threat", "unknown").attributes["checked"] != nil)
        #expect(try input("said_month")["value"] == "Jan")
        #expect(try input("said_time")["value"] == "25:99")
        #expect(try input("said_time")["aria-invalid"] == "true")
        #expect(try input("said_day")["aria-invalid"] == nil)
        #expect(page.named("textarea").first?.text.contains("&lt;/textarea&gt;") == true)
    }

    @Test func `never shows a password again`() throws {
        let page = SignInPage(answers: FormAnswers(fields: ["password": ["open sesame"]]))
        #expect(!page.html(in: Sample.outside).text.contains("open sesame"))
    }

    @Test func `carries a search on to the new case`() throws {
        let sample = try #require(SamplePage.all.first { $0.name == "search-results" })
        let page = try readMarkup(sample.html)
        let form = try #require(page.named("form").first { $0["action"] == "/cases/new" })
        #expect(form.named("input").contains { $0["name"] == "family" && $0["value"] == "Tarrant" })
        #expect(form.named("input").contains { $0["name"] == "step" && $0["value"] == "start" })
    }

    @Test func `that clashed goes back whole, with new secrets`() throws {
        let sample = try #require(SamplePage.all.first { $0.name == "clash" })
        let form = try #require(
            readMarkup(sample.html).named("form").first {
                $0["action"]?.hasSuffix("statement") == true
            })
        let fields = form.named("input").map { "\($0["name"] ?? "")=\($0["value"] ?? "")" }
        #expect(fields == ["form_token=token-1", "idempotency_key=key-1", "exact_words=Mine"])
    }
}
