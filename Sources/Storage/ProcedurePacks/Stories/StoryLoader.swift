public import Casework
public import Domain
public import Foundation

/// Reads a story, or says all that is wrong with it (docs/stories.md).
public struct StoryLoader: Sendable {
    private let now: Instant

    /// - Parameter now: The moment from which stories that speak of `today` are told.
    public init(now: Instant) {
        self.now = now
    }

    /// The stories of a file: one, or one for each of its variants.
    public func loadAll(_ file: URL) throws(PackProblems) -> [Story] {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: file)
        } catch {
            throw PackProblems([
                PackProblem(
                    file: file.lastPathComponent, line: 1, column: 1,
                    message: "the file cannot be read")
            ])
        }
        return try loadAll(bytes, name: file.lastPathComponent)
    }

    /// The only story of a file, or its first variant.
    public func load(_ file: URL) throws(PackProblems) -> Story { try first(loadAll(file)) }

    public func load(_ bytes: Data, name: String) throws(PackProblems) -> Story {
        try first(loadAll(bytes, name: name))
    }

    /// Reads stories from the bytes of a file; `name` stands in problems.
    public func loadAll(_ bytes: Data, name: String) throws(PackProblems) -> [Story] {
        let log = ProblemLog()
        var stories: [Story] = []
        if let root = SourceFile(name: name, bytes: bytes, log: log)?.root {
            stories = StoryReader(log: log, times: StoryTimes(now: now)).stories(root)
        }
        guard !stories.isEmpty, log.isEmpty else {
            if log.isEmpty {
                log.add("not a story", at: Position(file: name, line: 1, column: 1))
            }
            throw log.sorted
        }
        return stories
    }

    /// A file that loads has at least one story.
    private func first(_ stories: [Story]) -> Story { stories[0] }
}

/// Reads times, those told from today included.
struct StoryTimes {
    let now: Instant

    /// Reads `2027-01-12T21:30`, `today`, `today 09:15` or `today-3 21:30`.
    ///
    /// A relative time that has not come yet is now.
    func instant(_ value: Value) -> Instant? {
        guard let text = value.text() else { return nil }
        if let instant = Instant(text) { return instant }
        if text == "today" { return now }
        let parts = text.split(separator: " ")
        if parts.count == 2, let day = relativeDay(parts[0]), let time = ClockTime(parts[1]) {
            return min(Instant(day, time), now)
        }
        value.problem(
            "`\(text)` is not a time; write one such as 2027-01-12T21:30 or today-3 21:30")
        return nil
    }

    /// `2027-01-12` or `today-400`.
    func day(_ value: Value) -> Day? {
        if let raw = value.raw, let day = relativeDay(Substring(raw)) { return day }
        return value.day()
    }

    private func relativeDay(_ text: Substring) -> Day? {
        guard text.hasPrefix("today") else { return nil }
        let offset = text.dropFirst("today".count)
        if offset.isEmpty { return now.day }
        guard let days = Int(offset), abs(days) < 40_000 else { return nil }
        return now.day.adding(days: days)
    }
}
