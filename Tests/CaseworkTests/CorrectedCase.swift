import Barrier
import Domain
import Rules
import Testing

@testable import Casework

/// A case whose roles turn: Dean, recorded as the person of concern, is found to be the victim.
///
/// What is Dean's is marked `Dek`, what is Vera's `Ved`.
struct CorrectedCase {
    static let reason = "OldWhy: the matrix shows it."
    let open: OpenCase

    /// Everything of Dean's that anyone could write down, by workers of both sides and by a manager.
    init() async throws {
        open = try await OpenCase(
            Partnership(),
            vera: PersonDetails(
                name: PersonName(given: "Vera", family: "Holt"), address: "VedHouse",
                phone: "07700 900124"),
            reason: "DekCaseReason", assigning: [.programmeWorker, .victimAdvocate, .policeOfficer])
        let office = open.office()
        let at = Partnership.start
        let outcomes: [Outcomes] = [
            try await office.describePerson(
                open.dean,
                PersonDetails(
                    name: PersonName(given: "DekDean", family: "DekAshby"), address: "DekStreet",
                    phone: "07700 900321", household: .livesWithVictim),
                open.request(.victimAdvocate, "details")),
            try await office.recordStatement(
                said(.personOfConcern, "DekWords", person: open.dean, note: "DekNote"),
                open.request(.programmeWorker, "his words")),
            try await office.recordStatement(
                said(.personOfConcern, "DekHeard", person: open.dean),
                open.request(.victimAdvocate, "heard beside her")),
            try await office.recordStatement(
                said(.victim, "VedWords", person: open.vera, note: "DekInNote"),
                open.request(.victimAdvocate, "her words")),
            try await office.recordStatement(
                said(.agency, "DekAgency", about: open.dean),
                open.request(.victimAdvocate, "agency")),
            try await office.recordStatement(
                said(.police, "DekPolice", about: open.vera),
                open.request(.policeOfficer, "police")),
            try await office.recordStatement(
                said(.ownObservation, "DekSeen", about: open.vera),
                open.request(.victimAdvocate, "seen")),
            try await office.recordStatement(
                said(.ownObservation, "VedSeenNear", about: open.dean),
                open.request(.victimAdvocate, "seen near him")),
            try await office.recordAttendance(
                PoliceAttendance(at: at, grade: .high, summary: "DekSummary"),
                open.request(.policeOfficer, "attendance")),
            try await office.planContact(
                PlannedContact(
                    with: .personOfConcern, person: open.dean, purpose: .challenge,
                    channel: .homeVisit, place: "DekPlace"),
                open.request(.programmeWorker, "visit")),
            try await office.planContact(
                PlannedContact(
                    with: .personOfConcern, purpose: .challenge, channel: .office,
                    place: "DekOffice"), open.request(.victimAdvocate, "loose visit")),
            try await office.requestReferral(
                Referral(
                    person: open.dean, kind: "perpetratorProgramme", service: "chrysalis",
                    note: "DekReferral"), open.request(.manager, "referral")),
            try await office.recordDevelopment(
                Development(kind: "moves", about: open.dean, on: at.day, detail: "DekMove"),
                open.request(.victimAdvocate, "move")),
            try await office.recordOrder(
                Order(
                    kind: .bail, respondent: open.dean, protects: [open.vera], start: at.day,
                    served: at, note: "DekBail"), open.request(.manager, "bail")),
            try await office.completeAssessment(
                AssessmentForm(
                    instrument: "asked", respondent: .personOfConcern,
                    items: [1: AssessmentForm.Item(answer: "yes", note: "DekAsked")],
                    completed: at), open.request(.programmeWorker, "asked")),
            try await open.assess(15),
            try await office.setJudgement(
                Judgement(level: .high, imminent: .yes, reasons: ["DekJudged"]),
                open.request(.victimAdvocate, "judgement")),
            try await office.recordFinding(
                Finding(
                    fact: "victim.pregnant", value: "yes",
                    provenance: Provenance(source: .victim), note: "DekFinding"),
                open.request(.victimAdvocate, "finding")),
            try await office.giveReason(
                [.concernWords, .thirdPartyContent], "DekWhy",
                open.request(.victimAdvocate, "why")),
        ]
        for outcome in outcomes { _ = try #require(outcome.recorded) }
    }

    static func turned() async throws -> CorrectedCase {
        let turned = try await CorrectedCase()
        _ = try #require(try await turned.correct().recorded)
        return turned
    }

    var swapped: NewRoles {
        NewRoles(
            roles: [open.dean: .victim, open.vera: .personOfConcern], reason: CorrectedCase.reason,
            basis: RoleCorrection.Basis(kind: .advice, advice: "Respect, 10 February"))
    }

    func correct(
        _ roles: NewRoles? = nil, by role: WorkerRole = .manager, _ key: String = "turn"
    ) async throws -> Outcomes {
        try await open.office().correctRoles(roles ?? swapped, open.request(role, key))
    }

    func undetermined(_ key: String = "open") async throws -> Outcomes {
        try await correct(
            NewRoles(
                roles: [open.dean: .undetermined, open.vera: .undetermined], reason: "Unclear.",
                basis: RoleCorrection.Basis(kind: .notDetermined)), key)
    }

    /// Everything of a case that a worker gets to see, in one text.
    func everything(_ role: WorkerRole) async throws -> String {
        let view = try #require(try await open.view(role))
        var text = ""
        dump(view, to: &text)
        dump(try await open.office().worklist(of: open.partnership.worker(role)), to: &text)
        for rule in Set(view.decision.outcomes.map(\.outcome.rule)).sorted() {
            let explained = try await open.office().explain(
                rule, in: open.id, for: open.partnership.worker(role))
            dump(explained, to: &text)
        }
        return text
    }

    func correction() async throws -> EntryID {
        try #require(try await open.state().lastCorrection).entry
    }
}
