import Domain
import Pages

/// The chronology of a case.
extension SamplePage {
    static let chronology = [
        SamplePage(
            name: "chronology-reason", page: ChronologyReasonPage(caseBar: Sample.bar)),
        SamplePage(
            name: "chronology-reason-problems",
            page: ChronologyReasonPage(
                caseBar: Sample.bar,
                answers: FormAnswers(problems: [
                    FormProblem(
                        field: ChronologyField.reason, message: Texts.english.chronology.sayWhy)
                ]))),
        SamplePage(
            name: "chronology",
            page: ChronologyPage(
                caseBar: Sample.bar, view: SampleChronology.view,
                standing: ChronologyPage.Standing(
                    rows: [SummaryRow("Level of risk", "High")],
                    duties: [
                        "Tell the victim’s worker the same day. Perpetrator programme, by 21 November 2025."
                    ]),
                agencies: [Choice(Sample.entryID.text, "Alder Street Surgery")])),
        SamplePage(
            name: "chronology-not-yet",
            page: ChronologyPage(
                caseBar: Sample.bar, view: nil, standing: nil, agencies: [])),
    ]
}

enum SampleChronology {
    private static let missed = ChronologyView.Duty(
        sentence: "Tell the victim’s worker the same day.",
        owner: "About Sam Tarrant. Perpetrator programme",
        limit: "Asked 20 November 2025, 09:00, due by 21 November 2025, 00:00.",
        source: "Rule alert-victim-worker: Respect Phoneline guidance, 4 (002-85)",
        outcome: "Not done by 21 November 2025, 00:00, and never reported.", isAmiss: true,
        entries: "Decision: entry 52.")

    static var view: ChronologyView {
        var view = ChronologyView(reference: "Case H-4027")
        view.scope = [SummaryRow("From, to", "18 January 2025 to 15 January 2027")]
        view.people = [
            SummaryRow("Sam Tarrant", "Born 4 May 1990. Person of concern"),
            SummaryRow("Alex Tarrant", "Victim"),
        ]
        view.agencies = [
            SummaryRow("Alder Street Surgery", "Jo Baines, manager\nRecorded 12 entries.")
        ]
        view.levels = [SummaryRow("4 June 2025, 12:30", "High, after entry 41")]
        view.notes = ["People are called what they were recorded as on each day."]
        view.months = [
            ChronologyView.Month(
                title: "November 2025",
                lines: [
                    ChronologyView.Line(
                        number: "51", id: Sample.entryID.text, day: Sample.now.day,
                        when: "20 November 2025", known: ["Recorded 21 November 2025, 09:00"],
                        title: "What Alex Tarrant said", words: "He <keeps> my card.",
                        interpretation: "Jo Baines noted: Calm.",
                        provenance: "Told by Alex Tarrant, recorded as the victim, to Jo Baines.",
                        facts: [SummaryRow("Where", "Surgery")],
                        openTo: ["Alder Street Surgery (recorded it)"], duties: [missed],
                        unlimited: ["Ask again at the next contact. (Line manager)"]),
                    ChronologyView.Line(
                        number: "51", id: nil, day: Sample.now.day,
                        when: "21 November 2025, 09:00", known: [],
                        title:
                            "Recorded on this day: what Alex Tarrant said, of 20 November 2025"),
                ])
        ]
        view.notDone = [missed]
        view.declined = [missed]
        view.keyDates = [
            ChronologyView.KeyDate(
                title: "3 December 2026: Someone in the case died (entry 80)",
                rows: [
                    ChronologyView.KeyDate.Row(
                        agency: "Alder Street Surgery", knew: "1 of 2: 51",
                        didNotKnow: "52 police attended")
                ], unrecorded: "81 what someone else said.")
        ]
        view.proof = [SummaryRow("Last entry of the record", "96")]
        return view
    }
}
