import Casework
import Database
import Domain
import Ledger
import Rules
import Testing

@Suite struct `A story` {
    @Test func `is there to be replayed`() {
        #expect(Library.names.count >= 40)
    }

    @Test(arguments: Library.names)
    func `comes out as it says, on a record that is sound`(name: String) async throws {
        let replayed = try await Replayed(Library.story(name), Library.practice())
        for mismatch in replayed.mismatches { Issue.record("\(name) \(mismatch)") }
        let report = await replayed.store.verifyRecord()
        #expect(report.problems.isEmpty)
        #expect(report.entries > 0)
    }

    /// Rules read no sex: swapped, everything is decided as before but for what 002-40 asks, the
    /// signpost for men who report abuse (CON-1).
    @Test(arguments: Library.names)
    func `is decided alike whatever sex everyone is`(name: String) async throws {
        let story = try Library.story(name)
        let practice = try Library.practice()
        let outcomes = try await [story.withSexes { $0 }, story.withSexes { $0.other }].mapAsync {
            try await Replayed($0, practice).result.decision.outcomes
                .filter { !$0.cites.contains("002-40") }
        }
        #expect(outcomes[0] == outcomes[1])
    }
}

@Suite struct `The demo partnership` {
    @Test func `has twelve cases`() {
        #expect(Library.demoNames.count >= 12)
    }

    @Test(arguments: ["2026-11-22T10:15", "2027-02-28T23:30", "2027-08-30T00:05"])
    func `loads into an empty record on any day, and only once`(today: String) async throws {
        let now = try #require(Instant(today))
        let stories = try Library.demoNames.map {
            try Library.demoStory($0, now: now)
        }
        let store = try SQLiteStore.inMemory()
        let replay = try StoryReplay.fresh(store, Library.practice())
        try await replay.loadDemo(stories, at: now, rounds: 2)
        #expect(try await store.read { try $0.allCases() }.count == stories.count)
        #expect(await store.verifyRecord().problems.isEmpty)
        await #expect(throws: DemoPartnership.Refusal.otherData) {
            try await replay.loadDemo(stories, at: now, rounds: 2)
        }
    }
}

extension Story {
    /// The story with everyone's sex put in, or changed; those who have none are taken for male.
    fileprivate func withSexes(_ change: (Sex) -> Sex) -> Story {
        var story = self
        for index in story.people.indices {
            let sex = story.people[index].details.sex ?? .male
            story.people[index].details.sex = change(sex)
        }
        return story
    }
}

extension Sex {
    fileprivate var other: Sex {
        switch self {
        case .female: .male
        case .male: .female
        case .other: .other
        }
    }
}

extension Array {
    fileprivate func mapAsync<Value>(
        _ transform: (Element) async throws -> Value
    ) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
