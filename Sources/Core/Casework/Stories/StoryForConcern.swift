public import Domain

extension StoryReplay {
    /// What the person of concern of a story may know at an instant; nil where it has none.
    ///
    /// A story may leave open who opens its case and whom its frontline practitioner stands beside,
    /// and then whoever speaks first decides. What reaches the person of concern must not hang on that,
    /// so here the manager opens the case, and the practitioner is the one who meets that person.
    public func knowable(
        of story: Story, at instant: Instant? = nil
    ) async throws -> KnowableView? {
        var story = story
        let practitioner = WorkerRole.frontlinePractitioner.rawValue
        if !story.workers.contains(where: { $0.key == practitioner }) {
            story.workers.append(
                Story.CastMember(
                    key: practitioner, role: .frontlinePractitioner, side: .personOfConcern,
                    trainedForDirectWork: false))
        }
        let result = try await replay(
            story, opener: WorkerRole.manager.rawValue, now: instant)
        let office = office(at: instant ?? story.now)
        return try await store.read { reading in
            guard let state = try office.load(result.caseID, reading) else { return nil }
            return Projection(state, try office.register(reading))?.view
        }
    }
}
