import Foundation
import Matching
import Synchronization

/// Answers blocks of queries on all cores.
struct Searching {
    let people: People
    let finders: [Finder]
    let model: MatchModel
    let top: Int
    let least: Double
    let explain: Bool

    /// So many queries are answered before their answers are written.
    static let block = 4_096

    struct Answer: Sendable {
        var lines = ""
        var best = Likelihood.unlikely
        var candidates = 0
        var milliseconds = 0.0
    }

    /// The answers to a range of queries, in their order.
    func answers(_ asked: People, _ range: Range<Int>) -> [Answer] {
        var answers = [Answer](repeating: Answer(), count: range.count)
        answers.withUnsafeMutableBufferPointer { answers in
            nonisolated(unsafe) let answers = answers
            nonisolated(unsafe) let finders = finders
            nonisolated(unsafe) let searching = self
            PeopleFiles.together.run(finders.count) { worker in
                for place in stride(from: worker, to: range.count, by: finders.count) {
                    answers[place] = searching.answer(
                        asked, range.lowerBound + place, finders[worker])
                }
            }
        }
        return answers
    }

    private func answer(_ asked: People, _ query: Int, _ finder: Finder) -> Answer {
        let start = ContinuousClock.now
        let form = asked.forms[query]
        let found = finder.find(form, most: top)
        var answer = Answer()
        answer.milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        let id = PeopleFiles.field(asked.id(query))
        for candidate in found {
            let probability = MatchModel.probability(odds: candidate.odds)
            guard probability >= least else { continue }
            let other = people.forms[candidate.record]
            answer.lines += id
            answer.lines += ","
            answer.lines += PeopleFiles.field(people.id(candidate.record))
            answer.lines += ",\(Searching.decimals(probability)),"
            answer.lines += PeopleFiles.field(
                Searching.reasons(model.explanation(form, other), explain))
            answer.lines += "\n"
            answer.candidates += 1
            answer.best = max(answer.best, Likelihood(odds: candidate.odds))
        }
        return answer
    }

    /// Why, in sentences or in a few words.
    static func reasons(_ explanation: Explanation, _ explain: Bool) -> String {
        let words = ExplanationWords()
        if explain { return words.sentences(explanation).joined(separator: " ") }
        return explanation.grounds.filter { !$0.isStart }.map(words.brief).joined(separator: "; ")
    }

    /// Six places, which tell one in a million from none.
    static func decimals(_ probability: Double) -> String {
        let millionths = Int((probability * 1_000_000).rounded())
        let digits = String(millionths % 1_000_000)
        return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - digits.count)
            + digits
    }
}

/// What a run found, in numbers alone.
struct MatchSummary {
    let records: Int
    private var queries = 0
    private var counts: [Likelihood: Int] = [:]
    private var times: [Double] = []

    init(records: Int) {
        self.records = records
    }

    mutating func add(_ answers: [Searching.Answer]) {
        queries += answers.count
        for answer in answers {
            counts[answer.best, default: 0] += 1
            times.append(answer.milliseconds)
        }
    }

    struct Document: Encodable {
        var records: Int
        var queries: Int
        var same: Int
        var probable: Int
        var possible: Int
        var unlikely: Int
        var medianMilliseconds: Double
        var p99Milliseconds: Double
    }

    var document: Document {
        let sorted = times.sorted()
        func quantile(_ part: Double) -> Double {
            sorted.isEmpty ? 0 : sorted[min(Int(Double(sorted.count) * part), sorted.count - 1)]
        }
        return Document(
            records: records, queries: queries, same: counts[.same] ?? 0,
            probable: counts[.probable] ?? 0, possible: counts[.possible] ?? 0,
            unlikely: counts[.unlikely] ?? 0, medianMilliseconds: quantile(0.5),
            p99Milliseconds: quantile(0.99))
    }

    func print(_ format: OutputFormat) throws {
        switch format {
        case .json: try printJSON(document)
        case .text: Swift.print(text)
        }
    }

    private var text: String {
        let document = document
        return """
            \(queries) people looked for among \(records) records
            same \(document.same), probable \(document.probable), possible \(document.possible), \
            nobody likely \(document.unlikely)
            a look-up took \(milliseconds(document.medianMilliseconds)) ms in the middle, \
            \(milliseconds(document.p99Milliseconds)) ms for the slowest in a hundred
            """
    }

    private func milliseconds(_ number: Double) -> String {
        String(format: "%.2f", number)
    }
}
