import Domain
import Pages

/// Adding a person to a case: looking, who it is, and in what role.
extension SamplePage {
    private static let searched = [
        SummaryRow("Name", "Samuel <Torrent>"), SummaryRow("Date of birth", "27 March 1990"),
    ]
    private static let answers = FormAnswers(fields: [
        "given": ["Samuel"], "family": ["<Torrent>"], "born_day": ["27"], "born_month": ["3"],
        "born_year": ["1990"], "role": ["victim"],
    ])
    private static let here = [
        PersonChoice(id: Sample.sam, label: "Sam Tarrant, person of concern")
    ]

    private static func candidate(
        _ number: UInt8, _ name: String, isHere: Bool = false, mayBeChosen: Bool = true
    ) -> LikelyPeoplePage.Candidate {
        LikelyPeoplePage.Candidate(
            result: SearchResult(
                caseID: isHere ? Sample.caseID : CaseID(random: Sample.bytes(number)),
                person: isHere ? Sample.sam : PersonID(random: Sample.bytes(number + 1)),
                caseReference: isHere ? "Case H-4027" : "Case H-3310", name: name,
                role: .personOfConcern, resemblance: isHere ? alike : perhaps,
                assigned: mayBeChosen),
            mayBeChosen: mayBeChosen, isHere: isHere, change: isHere ? Sample.sam : nil)
    }

    static let addingPeople = [
        SamplePage(name: "person-add", page: AddPersonPage(caseBar: Sample.bar)),
        SamplePage(
            name: "person-add-problems",
            page: AddPersonPage(
                caseBar: Sample.bar,
                answers: FormAnswers(
                    fields: ["phone": ["01632 960000"], "role": ["child"]],
                    problems: [
                        FormProblem(
                            field: "given", message: Texts.english.problems.personName)
                    ]))),
        SamplePage(
            name: "person-likely",
            page: LikelyPeoplePage(
                caseBar: Sample.bar, name: "Samuel <Torrent>", searched: searched,
                candidates: [
                    candidate(40, "Sam Tarrant", isHere: true),
                    candidate(42, "Samuel Torrent"),
                    candidate(44, "Sami Torrant", mayBeChosen: false),
                ], here: here, answers: answers)),
        SamplePage(
            name: "person-likely-meanwhile",
            page: LikelyPeoplePage(
                caseBar: Sample.bar, name: "the person without a name", searched: [],
                candidates: [], here: here,
                answers: FormAnswers(problems: [
                    FormProblem(
                        field: AddPersonField.finding,
                        message: "Somebody more was found, or added to this case, since you looked."
                    )
                ]))),
        SamplePage(
            name: "person-role",
            page: AddedRolePage(
                caseBar: Sample.bar, searched: searched, here: here,
                found: Texts.english.addPerson.foundSame("Case H-3310"),
                roles: [.victim, .child, .undetermined], asksRelationship: true,
                answers: answers, shown: [Sample.sam.text])),
        SamplePage(
            name: "person-role-problems",
            page: AddedRolePage(
                caseBar: Sample.bar, searched: [], here: [], isLookedFor: false,
                roles: [.child],
                answers: FormAnswers(problems: [
                    FormProblem(
                        field: AddPersonField.role,
                        message: Texts.english.addPerson.roleProblem),
                    FormProblem(
                        field: AddPersonField.age,
                        message: "Enter an age in whole years, such as 34"),
                ]), shown: [])),
    ]
}
