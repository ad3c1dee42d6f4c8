import Domain
import Testing

@testable import Casework

/// What belongs to the person of concern in a case: own words, observations, appointments, orders.
enum OwnSide {
    static let at = Partnership.start
    static let meeting = PlannedContact(
        with: .personOfConcern, purpose: .abuseDiscussion, channel: .office,
        place: "Room 3, Kestrel House", at: at.adding(hours: 48))

    static func seen(_ words: String, about: PersonID?) -> Statement {
        Statement(
            provenance: Provenance(source: .ownObservation), about: about, words: words,
            said: at, learned: at)
    }

    /// Records all of it; each as the worker who would.
    static func record(in open: OpenCase, at instant: Instant = at) async throws {
        let office = open.office(at: instant)
        var planned = meeting
        planned.person = open.dean
        var held = planned
        held.at = at.adding(hours: -24)
        let outcomes: [Outcomes] = [
            try await office.recordStatement(
                said(.personOfConcern, "I shouted, and I am not proud of it."),
                open.request(.frontlinePractitioner, "own words")),
            try await office.recordStatement(
                said(.personOfConcern, "I want to change."),
                open.request(.manager, "own words to the manager")),
            try await office.recordStatement(
                seen("Dean came on time and was calm.", about: open.dean),
                open.request(.programmeWorker, "observation")),
            try await office.planContact(planned, open.request(.programmeWorker, "meeting")),
            try await office.planContact(held, open.request(.programmeWorker, "held")),
            try await office.recordOrder(
                Order(
                    kind: .nonMolestation, respondent: open.dean, protects: [open.vera],
                    start: Day("2027-01-04"), end: Day("2027-07-03"), served: at.adding(hours: -90),
                    note: "MarkOrderNote"), open.request(.manager, "order")),
            try await office.recordDevelopment(
                Development(
                    kind: "missesSession", about: open.dean, on: at.day.adding(days: -3),
                    detail: "MarkDetail"), open.request(.programmeWorker, "missed")),
            try await office.recordFinding(
                Finding(
                    fact: "concern.acknowledges", value: "partial",
                    provenance: Provenance(source: .personOfConcern), note: "MarkFindingNote"),
                open.request(.programmeWorker, "acknowledges")),
        ]
        for outcome in outcomes {
            _ = try #require(outcome.recorded, "\(outcome)")
        }
    }

    /// A case with all of it, and with everything of everybody else's when asked.
    static func open(planted: Bool) async throws -> OpenCase {
        let open = planted ? try await Planted.open() : try await OpenCase(Partnership())
        if !planted {
            // What was served on them is theirs; it is planted with a note, which is not.
            let bail = Order(
                kind: .bail, respondent: open.dean, protects: [open.vera], start: at.day, served: at
            )
            _ = try #require(
                try await open.office().recordOrder(bail, open.request(.manager, "bail")).recorded)
        }
        try await record(in: open)
        return open
    }
}

extension OpenCase {
    func knowable(_ role: WorkerRole = .programmeWorker) async throws -> KnowableView? {
        try await office().knowable(id, for: partnership.worker(role))
    }
}

/// A value with everything in it, as text.
func dumped(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
}
