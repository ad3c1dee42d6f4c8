import Domain
import Looking
import Matching
import Testing

@testable import Casework

/// Two cases of one partnership with the same human being in both.
///
/// In the first Dean is of concern and Vera his victim. In the second it is either Dean again, with
/// another victim, or Vera who is of concern there, with another victim. Nobody but the manager and
/// the police officer is on the second case until a test puts them there.
struct TwoCases: Sendable {
    let first: OpenCase
    let second: CaseID
    /// The second case's person of concern and victim.
    let concern: PersonID
    let victim: PersonID
    let partnership: Partnership

    enum Meeting: CaseIterable {
        /// Dean is of concern in both.
        case sameRole
        /// Vera is the victim in the first and of concern in the second.
        case oppositeRoles
        /// Vera is the victim of both.
        case sameVictim
        /// Dean is of concern in the first and a victim in the second.
        case concernIsVictim
    }

    static let other = PersonDetails(
        name: PersonName(given: "Noor", family: "Quirke"), born: Day(1988, 8, 9))

    init(
        _ partnership: Partnership, _ meeting: Meeting = .sameRole,
        assigning: [WorkerRole] = WorkerRole.allCases
    ) async throws {
        self.partnership = partnership
        first = try await OpenCase(partnership, assigning: assigning)
        let people: (PersonDetails, PersonDetails) =
            switch meeting {
            case .sameRole: (OpenCase.dean, Self.other)
            case .oppositeRoles: (OpenCase.vera, Self.other)
            case .sameVictim: (Self.other, OpenCase.vera)
            case .concernIsVictim: (Self.other, OpenCase.dean)
            }
        let office = partnership.office()
        let manager = try partnership.worker(.manager)
        let opened = try #require(
            try await office.openCase(
                NewCase(
                    area: Partnership.area, reason: "Another household.", side: .overview,
                    people: [
                        .init(key: "concern", role: .personOfConcern, details: people.0),
                        .init(key: "victim", role: .victim, details: people.1),
                    ],
                    links: [.init(from: "concern", to: "victim", kind: .partners)]),
                by: manager, key: "second"
            ).done)
        second = opened.recorded.caseID
        concern = try #require(opened.people["concern"])
        victim = try #require(opened.people["victim"])
        let officer = try await office.assign(
            partnership.worker(.policeOfficer), .overview, request(.manager, "second officer"))
        _ = try #require(officer.recorded)
    }

    func office(at instant: Instant = Partnership.start) -> Office {
        partnership.office(at: instant)
    }

    func request(_ role: WorkerRole, _ key: String) throws -> Request {
        Request(caseID: second, worker: try partnership.worker(role), key: key)
    }

    /// Puts a worker on the second case.
    func assign(_ role: WorkerRole, _ side: Side, _ key: String = "second") async throws -> Outcomes
    {
        try await office().assign(
            partnership.worker(role), side, request(.manager, "\(key) \(role)"))
    }

    func one(_ person: PersonID) -> PersonInCase { PersonInCase(first.id, person) }
    func two(_ person: PersonID) -> PersonInCase { PersonInCase(second, person) }

    /// The two places of whoever is in both cases.
    func pair(_ meeting: Meeting = .sameRole) -> PersonPair {
        switch meeting {
        case .sameRole: PersonPair(one(first.dean), two(concern))
        case .oppositeRoles: PersonPair(one(first.vera), two(concern))
        case .sameVictim: PersonPair(one(first.vera), two(victim))
        case .concernIsVictim: PersonPair(one(first.dean), two(victim))
        }
    }

    /// A finding by a worker who has seen what was found so far.
    func decide(
        _ pair: PersonPair, _ choice: IdentityRequest.Choice, by role: WorkerRole = .manager,
        _ key: String, reason: String = "Seen together at the desk."
    ) async throws -> IdentityOutcome {
        let worker = try partnership.worker(role)
        let seen = try await identities().lastStep(pair)?.id
        return try await office().decideIdentity(
            IdentityRequest(
                pair: pair, choice: choice, reason: reason, seen: seen, worker: worker, key: key))
    }

    func identities() async throws -> IdentityState {
        let office = office()
        return try await partnership.store.read { try office.identities($0) }
    }

    /// Links whoever is in both, by two workers where that is asked for.
    func link(_ meeting: Meeting) async throws {
        let outcome = try await decide(pair(meeting), .same, "link")
        if outcome.kind == .proposed {
            let second = try await decide(pair(meeting), .same, by: .policeOfficer, "link too")
            #expect(second.kind == .confirmed)
        } else {
            #expect(outcome.kind == .linked)
        }
    }
}

extension IdentityOutcome {
    var kind: IdentityDecision.Kind? { if case .recorded(_, let kind) = self { kind } else { nil } }
    var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
    var code: String? { refusal?.reasons.first?.code }
    var isClash: Bool { if case .clash = self { true } else { false } }
    var problems: [InputProblem]? {
        if case .invalid(let problems) = self { problems } else { nil }
    }
}

/// Everything that a worker reads of both cases, word for word.
func everything(_ both: TwoCases, _ role: WorkerRole) async throws -> String {
    let worker = try both.partnership.worker(role)
    let office = both.office()
    var read: [String] = []
    for caseID in [both.first.id, both.second] {
        let view = try await office.view(caseID, for: worker)
        read.append(written(view as Any))
        for person in view?.people ?? [] {
            read.append(
                written(try await office.places(of: person.id, in: caseID, for: worker)))
        }
    }
    for details in [OpenCase.dean, OpenCase.vera, TwoCases.other] {
        read.append(written(try await office.search(.init(details), by: worker)))
    }
    read.append(written(try await office.worklist(of: worker)))
    return read.joined(separator: "\n")
}

/// A value with everything in it, the same for equal values: sets and dictionaries in order.
func written(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let parts = mirror.children.map { "\($0.label ?? "")=\(written($0.value))" }
    switch mirror.displayStyle {
    case .set, .dictionary: return "{" + parts.sorted().joined(separator: ",") + "}"
    case nil: return String(describing: value)
    default: return parts.isEmpty ? "\(value)" : "(" + parts.joined(separator: ",") + ")"
    }
}

extension TwoCases {
    /// Dean once more, in a third case of the manager's.
    func third() async throws -> PersonInCase {
        let opened = try #require(
            try await office().openCase(
                NewCase(
                    area: Partnership.area, reason: "A third household.", side: .overview,
                    people: [
                        .init(key: "dean", role: .personOfConcern, details: OpenCase.dean)
                    ], links: []), by: partnership.worker(.manager), key: "third"
            ).done)
        return PersonInCase(opened.recorded.caseID, try #require(opened.people["dean"]))
    }
}
