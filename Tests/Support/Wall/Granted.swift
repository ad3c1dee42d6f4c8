import Barrier
import Casework
import Domain
import Rules

/// What table D2 lets a worker beside the person of concern have of the whole case, worked out from
/// the whole decision and from nothing of the view: the blocks, the worker's own duties, and the
/// level of risk when a reason is recorded.
struct Granted: Hashable {
    struct Line: Hashable {
        var rule: String
        var place: String
        var subjects: [String]
        var status: String
        var due: Due?
        var winner: String?
    }

    /// Where the release check stops a document of the reader's own, which it does by the whole
    /// record: the writer has to be told that and where, of no more than its class.
    struct Paper: Hashable {
        var status: String
        var places: [StoppedPlace]
    }

    var lines: [Line]
    var level: FactValue?
    var papers: [Paper] = []
    /// Which duties workers beside the person of concern reported on: each picks among those that are
    /// theirs, and so may record another thing in another case.
    var reported: [String] = []

    /// - Parameter reader: the worker beside the person of concern; nil for anyone else, who has the
    ///   whole decision.
    init(_ world: World, reader: String?) async throws {
        guard let decision = try await world.office.decision(on: world.caseID) else {
            throw WallFault.notOpened
        }
        guard let reader else {
            lines = decision.outcomes.map { Granted.line($0, $0.subjects) }
            level = decision.facts.fact("risk.level")?.value
            return
        }
        let recorders = try await Granted.recorders(world)
        let lines = decision.outcomes.compactMap { outcome -> Line? in
            let isOwn =
                (outcome.kind == .duty || outcome.kind == .record)
                && Granted.isOwner(world, reader, outcome, recorders)
            guard outcome.kind == .block || isOwn else { return nil }
            let subjects = outcome.subjects.map { Granted.named($0, world) }
            guard subjects.allSatisfy({ !world.hidden.contains($0) }) else { return nil }
            return Granted.line(outcome, subjects)
        }
        self.lines = lines
        let documents = try await world.office.documents(
            world.caseID, for: world.worker("manager"))
        papers = (documents ?? []).map { Paper(status: $0.status.rawValue, places: $0.places) }
        reported = try await Granted.reported(world)
        let reasons = try await Granted.hasReason(world, reader)
        level = reasons ? decision.facts.fact("risk.level")?.value : nil
    }

    private static func line(_ outcome: Outcome, _ subjects: [String]) -> Line {
        Line(
            rule: outcome.rule, place: String(outcome.key.split(separator: "~")[1]),
            subjects: subjects, status: outcome.status.rawValue, due: outcome.due,
            winner: outcome.overruledBy)
    }

    /// An order goes by its first entry, which may be the other side's: here by that of its service.
    private static func named(_ subject: String, _ world: World) -> String {
        let kind = world.considered.first { $0.value == subject }?.key
        return kind.flatMap { world.served[$0] } ?? subject
    }

    /// Whoever recorded what a duty is about; who is the worker where nobody else is.
    private static func isOwner(
        _ world: World, _ reader: String, _ outcome: Outcome, _ recorders: [String: String]
    ) -> Bool {
        switch outcome.consequence.owner {
        case "worker", "assessor":
            let about = outcome.subjects.lazy.compactMap { recorders[$0] }.first
            let last = outcome.because.flatMap(\.entries).compactMap { recorders[$0.text] }.last
            return (about ?? last).map { $0 == reader } ?? true
        case "programme", "probation": return Cast.member(reader).role == .programmeWorker
        default: return false
        }
    }

    /// By entry the key of the worker who recorded it, as a manager with every reason would see it.
    private static func recorders(_ world: World) async throws -> [String: String] {
        let view = try await world.office.view(world.caseID, for: world.worker("manager"))
        return Dictionary(
            (view?.entries ?? []).map { entry in
                (entry.id.text, String(entry.worker.dropFirst("Worker ".count)))
            }, uniquingKeysWith: { first, _ in first })
    }

    private static func reported(_ world: World) async throws -> [String] {
        let view = try await world.office.view(world.caseID, for: world.worker("manager"))
        return (view?.entries ?? []).compactMap { entry in
            guard case .dutyReported(let report)? = entry.body.shown,
                Cast.besideConcern.contains(where: { entry.worker == "Worker \($0)" })
            else { return nil }
            return "\(entry.worker): \(report.key)"
        }
    }

    private static func hasReason(_ world: World, _ reader: String) async throws -> Bool {
        let view = try await world.office.view(world.caseID, for: world.worker(reader))
        return view?.entries.contains { entry in
            guard case .reasonGiven? = entry.body.shown,
                entry.worker == "Worker \(reader)"
            else { return false }
            return entry.recordedAt.adding(hours: 12) >= world.clock.now
        } ?? false
    }
}
