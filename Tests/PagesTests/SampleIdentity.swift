import Domain
import Pages

/// People who may be one: the queue, two of them side by side, and the check before a case.
extension SamplePage {
    private static let otherCase = CaseID(random: Sample.bytes(40))
    private static let otherPerson = PersonID(random: Sample.bytes(41))
    private static let third = CaseID(random: Sample.bytes(42))

    private static let sameSurname = Resemblance.Reason(
        plain: "The surname is the same, and rare: speaks strongly for.",
        exact: "The surname is the same: speaks for one person, 520 times as likely (+9.0).",
        speaksFor: true)
    private static let sameBirthday = Resemblance.Reason(
        plain: "The date of birth is the same: speaks strongly for.",
        exact: "The date of birth is the same: speaks for one person, 20,000 times as likely"
            + " (+14.3).",
        speaksFor: true)
    private static let otherGiven = Resemblance.Reason(
        plain: "The given names are different: speaks clearly against.",
        exact: "The given names are different: speaks against, 21 times less likely (−4.4).",
        speaksFor: false)

    /// Somebody who is almost certainly the same, and somebody who may be.
    static let alike = Resemblance(
        band: .same, chance: "more than 99 in 100", reasons: [sameSurname, sameBirthday])
    static let perhaps = Resemblance(
        band: .possible, chance: "34 in 100", reasons: [sameSurname, otherGiven])

    private static let one = PersonSide(
        caseID: Sample.caseID, reference: "Case H-4027", name: "Sam Tarrant",
        role: .personOfConcern, facts: [SummaryRow("Date of birth", "27 March 1990")])
    private static let other = PersonSide(
        caseID: otherCase, reference: "Case H-3310", name: "Samuel Tarrant", role: .victim,
        facts: [])
    private static let elsewhere = Elsewhere(
        caseID: otherCase, person: otherPerson, reference: "Case H-3310", role: .victim)

    private static func line(_ caseID: CaseID, _ reference: String) -> ReviewPage.Line {
        var second = other
        second.caseID = caseID
        second.reference = reference
        return ReviewPage.Line(
            link: .samePerson(Sample.caseID, Sample.sam, caseID, otherPerson), one: one,
            other: second, resemblance: reference == "Case H-3310" ? perhaps : alike)
    }

    private static func pair(
        _ standing: PairStanding, needsSecond: Bool = true, history: [PairStep] = [],
        answers: FormAnswers = .empty
    ) -> SamePersonPage {
        SamePersonPage(
            caseBar: Sample.bar,
            link: .samePerson(Sample.caseID, Sample.sam, otherCase, otherPerson), one: one,
            other: other, resemblance: perhaps,
            standing: standing, needsSecond: needsSecond, history: history,
            seen: history.isEmpty ? "" : Sample.entryID.text, answers: answers)
    }

    private static func step(_ kind: String, reason: String?) -> PairStep {
        PairStep(
            what: Texts.english.identity.step(kind), at: Sample.instant("2027-01-12T09:00"),
            worker: reason == nil ? nil : "Jo Baines", reason: reason)
    }

    static let identity = [
        SamplePage(
            name: "people-review",
            page: ReviewPage(
                toConfirm: [line(otherCase, "Case H-3310")], waiting: [],
                probable: [line(third, "Case H-2001")], hasMore: true), ofCase: false),
        SamplePage(
            name: "people-review-none",
            page: ReviewPage(toConfirm: [], waiting: [], probable: [], hasMore: false),
            ofCase: false),
        SamplePage(
            name: "same-person",
            page: pair(
                .open,
                answers: FormAnswers(
                    problems: [
                        FormProblem(
                            field: IdentityField.reason,
                            message: "Say how you know, without naming anybody.")
                    ]))),
        SamplePage(
            name: "same-person-proposed",
            page: pair(
                .proposed(isMine: false),
                history: [step("proposed", reason: "Both came with one passport.")])),
        SamplePage(
            name: "same-person-linked",
            page: pair(
                .linked, needsSecond: false,
                history: [step("linked", reason: nil), step("putOff", reason: nil)])),
        SamplePage(
            name: "same-person-apart",
            page: pair(.apart, history: [step("keptApart", reason: "They are twins.")])),
        SamplePage(
            name: "person-elsewhere",
            page: {
                var page = PersonPage(
                    caseBar: Sample.bar, person: Sample.sam,
                    heading: "Sam Tarrant, person of concern", known: [])
                page.elsewhere = [elsewhere]
                return page
            }()),
        SamplePage(
            name: "case-elsewhere",
            page: {
                var card = PersonCard(
                    id: Sample.sam, name: .shown("Sam Tarrant"), role: .personOfConcern)
                card.elsewhere = [elsewhere]
                return CasePage(caseBar: Sample.bar, people: [card])
            }()),
        SamplePage(
            name: "new-case-check",
            page: CheckPeoplePage(
                groups: [
                    CheckPeoplePage.Group(
                        name: "Sam Tarrant",
                        results: [
                            SearchResult(
                                caseID: Sample.caseID, person: Sample.sam,
                                caseReference: "Case H-4027", name: "Sam Tarrant",
                                role: .personOfConcern, resemblance: alike, assigned: true,
                                elsewhere: [elsewhere])
                        ])
                ],
                answers: FormAnswers(
                    fields: ["family": ["Tarrant"], "step": ["open"], "form_token": ["x"]]),
                shown: [Sample.sam.text]), ofCase: false),
    ]
}
