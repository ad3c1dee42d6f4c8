import Casework
import Foundation
import Matching

/// Looks for every person of a file in the register, one after the other, as a server would.
struct RegisterSearching {
    let register: PeopleRegister
    let top: Int
    let explain: Bool

    static let heading = "query_id,agency,candidate_id,probability,reasons\n"

    /// Writes what was found; each look-up is timed from the question to its candidates.
    func answer(
        _ queries: String, _ out: String, _ progress: Progress
    ) async throws -> MatchSummary {
        var file = try RecordFile(queries, ids: ["query_id", "record_id"])
        var answers = try LineFile(out, heading: RegisterSearching.heading)
        let opened = try await register.open()
        var summary = MatchSummary(records: opened?.count ?? 0)
        while let part = try file.next() {
            let (asked, problems) = PeopleFiles.records(part, file)
            guard problems.isEmpty else { throw RecordFile.Unreadable(problems: problems) }
            for query in asked {
                let answer = try await answer(query, in: opened)
                try answers.write(answer.lines)
                summary.add([answer])
            }
            progress.show("checking", file.progress)
        }
        try answers.close()
        return summary
    }

    private func answer(
        _ query: RecordedPerson, in opened: PeopleRegister.Opened?
    ) async throws -> Searching.Answer {
        var answer = Searching.Answer()
        guard let opened else { return answer }
        let start = ContinuousClock.now
        let found = try await register.find(query.fields, in: opened, most: top)
        answer.milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        for candidate in found {
            let fields = [
                query.id, candidate.record.agency, candidate.record.id,
                Searching.decimals(candidate.explanation.probability),
                Searching.reasons(candidate.explanation, explain),
            ]
            answer.lines += fields.map(PeopleFiles.field).joined(separator: ",") + "\n"
            answer.candidates += 1
            answer.best = max(answer.best, candidate.explanation.likelihood)
        }
        return answer
    }
}
