import Domain
import Testing

@testable import Casework

@Suite struct `Look-ups that stand out` {
    private let worker = WorkerID(random: [UInt8](repeating: 4, count: 16))
    private let agency = AgencyID(random: [UInt8](repeating: 5, count: 16))

    private func row(_ kind: LookUpRow.Kind, _ minutes: Int, _ place: UInt8? = nil) -> LookUpRow {
        LookUpRow(
            worker: worker, agency: agency, at: Partnership.start.adding(minutes: minutes),
            kind: kind, caseID: place.map { CaseID(random: [UInt8](repeating: $0, count: 16)) })
    }

    private func found(_ rows: [LookUpRow], recorded: Bool = false) -> [UnusualLookUp] {
        LookUpMeasure.unusual(rows) { _, _ in recorded }
    }

    @Test func `are three misses within a week, and not within two`() {
        let day = 24 * 60
        #expect(found([row(.missed, 0, 1), row(.missed, 3 * day, 2)]).isEmpty)
        let near = found((0..<3).map { row(.missed, $0 * 2 * day, 1) })
        #expect(near.map(\.kind) == [.missed])
        #expect(near.first?.count == 3)
        #expect(found((0..<3).map { row(.missed, $0 * 5 * day, 1) }).isEmpty)
    }

    @Test func `are many cases within an hour`() {
        let fast = (0..<15).map { row(.opened, $0 * 3, UInt8($0)) }
        #expect(found(fast, recorded: true).map(\.kind) == [.many])
        let slow = (0..<15).map { row(.opened, $0 * 10, UInt8($0)) }
        #expect(found(slow, recorded: true).isEmpty)
        let same = (0..<15).map { row(.opened, $0 * 3, 1) }
        #expect(found(same, recorded: true).isEmpty)
    }

    @Test func `are days of looking without a word recorded`() {
        let days = (0..<5).map { row(.opened, $0 * 24 * 60, 1) }
        #expect(found(days).map(\.kind) == [.onlyLooked])
        #expect(found(days, recorded: true).isEmpty)
        #expect(found(Array(days.dropLast())).isEmpty)
    }

    @Test func `are for who audits alone, and never about themselves`() async throws {
        let partnership = try await Partnership()
        let office = partnership.office()
        for role in WorkerRole.allCases where role != .auditor {
            #expect(try await office.unusualLookUps(for: partnership.worker(role)) == nil)
        }
        let auditor = try partnership.worker(.auditor)
        for place in 1...4 {
            let nowhere = CaseID(random: [UInt8](repeating: UInt8(place), count: 16))
            _ = try await office.view(nowhere, for: partnership.stranger)
            _ = try await office.view(nowhere, for: auditor)
        }
        let report = try #require(try await office.unusualLookUps(for: auditor))
        #expect(report.lines.map(\.lookUp.worker) == [partnership.stranger])
    }
}
