public import Domain
import Rules

extension StoryReplay {
    /// The office of a replayed story with its clock at an instant, by the procedure that decided it.
    public func office(of result: Result, _ area: Area, at instant: Instant) -> Office {
        var practice = practice
        if practice.procedures[area.rawValue] != nil {
            practice.procedures[area.rawValue] = result.procedure
        } else {
            practice.national = result.procedure
        }
        return Office(
            store: store, practice: practice, keys: keys, now: { instant }, random: random)
    }

    /// The chronology of a story as a review chair would get it, with what came out otherwise than the
    /// story says.
    ///
    /// - Parameter instant: what the story tells until then is in it; all of it when nil.
    public func chronology(
        of story: Story, at instant: Instant? = nil
    ) async throws -> (chronology: Chronology?, surprises: [StoryMismatch]) {
        let result = try await replay(story, now: instant)
        let end = instant ?? story.now
        let office = office(of: result, story.area, at: end)
        return (try await office.wholeChronology(result.caseID, at: end), result.surprises)
    }
}
