import Domain
import Pages

extension SamplePage {
    static let instruments = [
        SamplePage(
            name: "instruments",
            page: InstrumentsPage(
                caseBar: Sample.bar,
                instruments: [
                    .init(id: "fourteen", title: "Fourteen signs", note: "There is no total."),
                    .init(id: "openingBank", title: "Questions to open a conversation"),
                ])),
        SamplePage(
            name: "instrument", page: InstrumentPage(caseBar: Sample.bar, instrument: sheet)),
        SamplePage(
            name: "instrument-problems",
            page: InstrumentPage(
                caseBar: Sample.bar, instrument: sheet,
                answers: FormAnswers(
                    fields: [
                        "respondent": ["professional"], "item_1": ["yes"], "often_1": ["2"],
                        "note_1": ["Since the summer."],
                    ],
                    problems: [
                        FormProblem(field: "about", message: Texts.english.problems.about),
                        FormProblem(field: "source_1", message: Texts.english.problems.dashSource),
                        FormProblem(field: "item_2", message: Texts.english.problems.answer),
                    ]))),
        SamplePage(
            name: "instrument-result",
            page: InstrumentResultPage(
                caseBar: Sample.bar, title: "Fourteen signs", about: "Sam Tarrant",
                sentences: ["2 of 14 answered yes.", "3 have no answer yet."], scores: false,
                answered: ["Is there a new baby?"],
                follows: [Sample.advocate, Sample.waitForVictim, Sample.opening],
                entry: Sample.entryID)),
        SamplePage(
            name: "happening",
            page: HappeningPage(
                caseBar: Sample.bar, kinds: kinds, people: Sample.people, parties: Sample.people)),
        SamplePage(
            name: "happening-problems",
            page: HappeningPage(
                caseBar: Sample.bar, kinds: kinds, people: Sample.people, parties: Sample.people,
                answers: FormAnswers(
                    fields: ["what": ["order"], "endless": ["yes"]],
                    problems: [
                        FormProblem(
                            field: "order_kind",
                            message: Texts.english.happening.orderKindMissing),
                        .date(
                            "served", part: "time",
                            Texts.english.problems.timeNotReal("Service")),
                    ]))),
        SamplePage(
            name: "known",
            page: KnownSubjectsPage(
                caseBar: Sample.bar,
                subjects: [
                    .init(word: "case", name: "The case", count: 12),
                    .init(word: "child", name: "Each child", count: 5),
                ])),
        SamplePage(
            name: "known-about",
            page: KnownPage(
                caseBar: Sample.bar, word: "case", name: "The case",
                questions: [
                    OpenQuestion(fact: "strangulation", question: "Was there any strangling?"),
                    OpenQuestion(
                        fact: "relationship", question: "How are they connected?",
                        form: .choice([Choice("partner", "Partner")])),
                ],
                problems: [
                    FormProblem(
                        field: "answer", message: Texts.english.problems.answer,
                        control: "answer-relationship")
                ])),
    ]

    private static let kinds = [
        Choice("arrest", "Someone was arrested"), Choice("moves", "Someone moved home"),
    ]

    private static let sheet: InstrumentSheet = {
        var sheet = InstrumentSheet(
            id: "control", title: "Controlling behaviour",
            respondents: [.victim, .professional, .personOfConcern])
        sheet.note = "A list to think with."
        sheet.gate = ["The person is alone with you."]
        sheet.people = Sample.people
        let answers = [
            Choice("yes", "Yes"), Choice("no", "No"), Choice("unknown", "Not known"),
        ]
        sheet.items = [
            .init(number: 1, text: "Controlling money", group: "Money", answers: answers),
            .init(number: 2, text: "Watching time", answers: answers),
        ]
        sheet.outcomes = [Choice("safe", "Safe"), Choice("notSafe", "Not safe")]
        sheet.asksHowOften = true
        sheet.licence = ("Its owner", "L-1")
        return sheet
    }()
}
