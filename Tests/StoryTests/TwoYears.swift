import Casework
import Database
import Domain
import Foundation
import ProcedurePacks
import Rules
import Testing

/// The story of two years and six agencies, on a record of its own.
struct TwoYears: Sendable {
    static let story = Result {
        try StoryLoader(now: Library.now).load(
            Library.root.appending(path: "Stories/reviews/two-years.yaml"))
    }

    /// The whole story, replayed once for all tests.
    private static let shared = Task { try await TwoYears() }

    static func whole() async throws -> TwoYears { try await shared.value }

    static let agencies = ["police", "surgery", "harbour", "children", "steps", "homes"]

    /// Before anything, between things, at the moment of things, and after everything.
    static let instants = [
        "2025-01-18T02:09", "2025-01-18T02:10", "2025-01-18T02:45", "2025-02-03T15:20",
        "2025-02-20T12:00", "2025-03-20T23:59", "2025-04-30T08:00", "2025-05-31T18:00",
        "2025-06-02T14:00", "2025-06-04T12:31", "2025-06-19T15:00", "2025-07-01T18:00",
        "2025-07-10T09:00", "2025-11-20T12:00", "2025-12-06T09:00", "2026-02-06T16:30",
        "2026-05-08T14:59", "2026-07-18T23:56", "2026-11-02T03:00", "2027-01-14T09:00",
    ]

    let story: Story
    let replayed: Replayed

    /// - Parameter end: what the story tells until then was recorded; all of it when nil.
    init(until end: Instant? = nil, _ practice: Practice? = nil) async throws {
        story = try Self.story.get()
        replayed = try await Replayed(story, practice ?? Library.practice(), now: end)
    }

    var result: StoryReplay.Result { replayed.result }

    func office(_ at: Instant) -> Office {
        replayed.replay.office(of: result, story.area, at: at)
    }

    func worker(_ key: String) throws -> WorkerID { try #require(result.workers[key]) }
    func agency(_ key: String) throws -> AgencyID { try #require(result.agencies[key]) }

    /// The office after everything, to whose auditor the case is open.
    func audited(_ now: Instant) async throws -> Office {
        let office = office(now)
        let reviewer = try worker("reviewer")
        let opened = try await office.openChronology(
            result.caseID, reason: "Death review 7", by: reviewer, key: "review \(now)")
        #expect(opened.done != nil)
        return office
    }

    func standing(_ office: Office, _ at: Instant, knownTo agency: String? = nil) async throws
        -> CaseThen?
    {
        let reviewer = try worker("reviewer")
        guard let agency else {
            return try await office.standing(result.caseID, at: at, for: reviewer)
        }
        return try await office.standing(
            result.caseID, at: at, knownTo: self.agency(agency), for: reviewer)
    }
}
