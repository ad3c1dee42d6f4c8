import Domain
import Testing

@testable import Pages

@Suite struct `A component` {
    let texts = Texts.english
    let wrong = FormAnswers(
        fields: ["a": ["two"]], problems: [FormProblem(field: "a", message: "Choose one")])

    private func page(_ html: HTML) throws -> Element { try readMarkup(html.text) }

    @Test func `of text names its hint and its problem`() throws {
        let field = try page(textInput(Question("a", "Label", hint: "Hint"), wrong, texts))
        let input = try #require(field.named("input").first)
        #expect(input["aria-describedby"] == "a-hint a-error")
        #expect(input["aria-invalid"] == "true")
        #expect(input["value"] == "two")
        #expect(input["spellcheck"] == "false")
    }

    @Test func `of text without either names nothing`() throws {
        let input = try #require(
            page(textInput(Question("a", "Label"), .empty, texts)).named("input").first)
        #expect(input["aria-describedby"] == nil)
        #expect(input["aria-invalid"] == nil)
    }

    @Test func `for a choice gives the first one the id that problems lead to`() throws {
        let choices = [Choice("one", "One"), Choice("two", "Two", hint: "More")]
        for group in [
            radios(Question("a", "Label"), choices, wrong, texts),
            checkboxes(Question("a", "Label"), choices, wrong, texts),
        ] {
            let inputs = try page(group).named("input")
            #expect(inputs.map { $0["id"] } == ["a", "a-2"])
            #expect(inputs.map { $0.attributes["checked"] != nil } == [false, true])
            #expect(inputs[1]["aria-describedby"] == "a-2-about")
            let fieldset = try #require(try page(group).named("fieldset").first)
            #expect(fieldset["aria-describedby"] == "a-error")
        }
    }

    @Test func `for a selection starts with an empty choice`() throws {
        let select = selectBox(
            Question("a", "Label"), [Choice("one", "One"), Choice("two", "Two")], wrong, texts)
        let options = try page(select).named("option")
        #expect(options.map { $0["value"] } == ["", "one", "two"])
        #expect(options.map { $0.attributes["selected"] != nil } == [false, false, true])
    }

    @Test func `for a date marks only the part at fault`() throws {
        let answers = FormAnswers(problems: [.date("born", part: "month", "Must have a month")])
        let inputs = try page(dateInput(Question("born", "Born"), answers, texts)).named("input")
        #expect(inputs.map { $0["id"] } == ["born", "born_month", "born_year"])
        #expect(inputs.map { $0["name"] } == ["born_day", "born_month", "born_year"])
        #expect(inputs.map { $0["aria-invalid"] != nil } == [false, true, false])
    }

    @Test func `for a date without a part at fault marks the day, month and year`() throws {
        let answers = FormAnswers(problems: [FormProblem(field: "born", message: "Enter it")])
        let date = dateInput(Question("born", "Born"), answers, texts, withTime: true)
        let inputs = try page(date).named("input")
        #expect(inputs.map { $0["aria-invalid"] != nil } == [true, true, true, false])
    }

    @Test func `that lists problems leads to the part at fault`() throws {
        let summary = errorSummary(
            [
                FormProblem(field: "a", message: "One"), .date("born", part: "year", "Two"),
                .date("born", part: "day", "Three"),
                FormProblem(field: "b", message: "Four", control: "b-7"),
            ], texts)
        let root = try page(summary)
        let links = root.named("a").map { $0["href"] }
        #expect(links == ["#a", "#born_year", "#born", "#b-7"])
        // The alert stands inside what takes the focus.
        let alert = try #require(root.all.first { $0["role"] == "alert" })
        #expect(alert.parent?["tabindex"] == "-1")
    }

    @Test func `that lists problems is absent without any`() {
        #expect(errorSummary([], texts).isEmpty)
    }

    @Test func `that turns pages hides itself when there is one`() throws {
        #expect(pagination(Pagination(page: 1, pages: 1), texts).isEmpty)
        let second = Pagination(previous: .work, page: 2, pages: 2)
        let links = try page(pagination(second, texts)).named("a")
        #expect(links.map { $0["rel"] } == ["prev"])
    }

    @Test func `that may be withheld says so and why, and nothing else`() {
        let html = summaryList([SummaryRow("Address", withheld: "For others.")], texts)
        #expect(html.text.contains("Withheld."))
        #expect(html.text.contains("For others."))
    }

    @Test func `that shows a block says what clears it and who may set it aside`() {
        let strict = clearance(Sample.angerManagement, texts.decision).text
        #expect(strict.contains("Nothing. This holds"))
        #expect(strict.contains("None. Nobody"))
        let soft = clearance(Sample.waitForVictim, texts.decision).text
        #expect(soft.contains("The victim knows of it."))
        #expect(soft.contains("urgent protection"))
    }

    @Test(arguments: [Outcome.Status.done, .declined, .overruled, .undetermined])
    func `for a duty offers nothing to do when it is not open`(status: Outcome.Status) throws {
        var duty = Sample.manager
        duty.status = status
        let card = try page(outcomeCard(duty, in: Sample.caseID, Sample.context))
        #expect(card.named("a").allSatisfy { $0["href"]?.contains("/duties/") == false })
    }
}
