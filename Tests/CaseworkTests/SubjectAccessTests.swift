import Domain
import Testing

@testable import Casework

@Suite struct `A request for information` {
    @Test func `is answered by two people, from receipt to release`() async throws {
        var counter = try await Counter(planted: true)
        #expect(try await counter.view().status == .identityOpen)
        try await counter.prepare()
        let ready = try await counter.document()
        #expect(ready.checks.compactMap(\.problem) == [])
        #expect(try await counter.view().status == .releaseOpen)
        let own = try await counter.decide(.released, by: counter.first())
        #expect(try #require(own.refusal).codes.contains("two-person-release"))
        #expect(try await counter.decide(.released, by: counter.second).recorded != nil)
        #expect(try await counter.view().status == .answered)
        let text = ready.content.text
        #expect(text.contains("I shouted, and I am not proud of it."))
        for marker in ["Mark", "MK1", "07700 900123", "Vera", "Mia", "Holt", "AL2"] {
            #expect(!text.contains(marker), "\(marker)")
        }
        let late = try await counter.step(.ended("Too late to end it."))
        #expect(late.problems != nil)
    }

    @Test func `cannot leave out a step`() async throws {
        var counter = try await Counter()
        #expect(try await counter.make().problems?.map(\.field) == ["identity", "classes"])
        _ = try #require(try await counter.step(.identified("He is known here.")).recorded)
        _ = try #require(try await counter.step(.classesRuled(Counter.rulings())).recorded)
        _ = try #require(try await counter.make().recorded)
        let second = counter.second
        _ = try #require(try await counter.decide(.agreed, by: second, confirming: true).recorded)
        let untested = try await counter.decide(.released, by: second)
        #expect(try #require(untested.refusal).codes.contains("context-test"))
    }

    @Test func `gives the same answer whatever is recorded on the other side`() async throws {
        var texts: [String] = []
        for planted in [false, true] {
            var counter = try await Counter(planted: planted)
            _ = try #require(try await counter.step(.identified("He is known here.")).recorded)
            _ = try #require(try await counter.step(.classesRuled(Counter.rulings())).recorded)
            _ = try #require(try await counter.make().recorded)
            texts.append(try await counter.document().content.text)
        }
        #expect(texts[0] == texts[1])
    }

    @Test func `is made again when what may be given has changed`() async throws {
        var counter = try await Counter()
        try await counter.prepare()
        let more = try await counter.open.office().recordStatement(
            said(.personOfConcern, "There is one more thing."),
            counter.open.request(.programmeWorker, "one more thing"))
        _ = try #require(more.recorded)
        let second = counter.second
        let stale = try await counter.decide(.released, by: second)
        let codes = try #require(stale.refusal).codes
        #expect(codes.contains("knowable-only") && codes.contains("context-test"))
        _ = try #require(try await counter.make().recorded)
        #expect(try await counter.document().content.text.contains("one more thing"))
    }

    @Test func `shows no gap where a line or a class is left out`() async throws {
        var counter = try await Counter()
        try await counter.prepare(leavingOut: "not proud")
        let text = try await counter.document().content.text
        #expect(!text.contains("not proud"))
        #expect(try await counter.decide(.released, by: counter.second).recorded != nil)
        var without = try await Counter()
        _ = try #require(try await without.step(.identified("He is known here.")).recorded)
        _ = try #require(
            try await without.step(
                .classesRuled(Counter.rulings(leftOut: [.observations, .servedOrders]))
            ).recorded)
        _ = try #require(try await without.make().recorded)
        let document = try await without.document()
        #expect(!document.content.text.contains("What your worker saw"))
        #expect(!document.content.text.contains("Orders, notices"))
    }

    @Test func `is of the time that was asked for`() async throws {
        let day = OwnSide.at.day
        var counter = try await Counter(
            scope: .init(
                parts: [.ownDetails, .servedOrders, .ownWords], from: day.adding(days: -1)))
        _ = try #require(try await counter.step(.identified("He is known here.")).recorded)
        _ = try #require(try await counter.step(.classesRuled(Counter.rulings())).recorded)
        _ = try #require(try await counter.make().recorded)
        let text = try await counter.document().content.text
        #expect(text.contains("You asked about the time from"))
        #expect(text.contains("Bail") && !text.contains("Non-molestation order"))
        #expect(!text.contains("came on time"))
    }
}

@Suite struct `Rulings on what is given` {
    @Test func `are made on every class at once, each with its reason`() async throws {
        var counter = try await Counter()
        var rulings = Counter.rulings()
        rulings[AccessClass.whoTold.rawValue] = nil
        rulings[AccessClass.services.rawValue]?.reason = " "
        let problems = try #require(try await counter.step(.classesRuled(rulings)).problems)
        #expect(problems.map(\.field) == ["class-whoTold", "class-services"])
    }

    @Test(arguments: AccessClass.allCases.filter { !$0.mayBeGiven })
    func `never give what is others’`(part: AccessClass) async throws {
        var counter = try await Counter()
        var rulings = Counter.rulings()
        rulings[part.rawValue] = AccessRuling(exemptions: [], reason: "He asks for it.")
        let outcome = try await counter.step(.classesRuled(rulings))
        #expect(try #require(outcome.refusal).codes.contains("class-never-given"))
    }

    @Test func `on lines are made by somebody else than who made the answer`() async throws {
        var counter = try await Counter()
        _ = try #require(try await counter.step(.identified("He is known here.")).recorded)
        _ = try #require(try await counter.step(.classesRuled(Counter.rulings())).recorded)
        #expect(try await counter.step(.contextTested([])).problems?.map(\.field) == ["lines"])
        _ = try #require(try await counter.make().recorded)
        let lines = try await counter.lines()
        let own = try await counter.step(.contextTested(lines))
        #expect(try #require(own.refusal).codes.contains("context-test"))
        let second = counter.second
        let some = try await counter.step(.contextTested(Array(lines.dropLast())), by: second)
        #expect(some.problems?.map(\.field) == ["lines"])
    }

    @Test func `need a reason where something speaks against a line`() async throws {
        var counter = try await Counter()
        let seen = try await counter.open.office().recordStatement(
            OwnSide.seen("A neighbour looked in while we spoke.", about: counter.open.dean),
            counter.open.request(.programmeWorker, "neighbour"))
        _ = try #require(seen.recorded)
        _ = try #require(try await counter.step(.identified("He is known here.")).recorded)
        _ = try #require(try await counter.step(.classesRuled(Counter.rulings())).recorded)
        _ = try #require(try await counter.make().recorded)
        let second = counter.second
        let shown = try await counter.read()
        let place = try #require(shown.firstIndex { $0.line.text.contains("neighbour") })
        #expect(shown[place].concerns.contains(.speaksOfSomebody))
        var lines = try await counter.lines()
        lines[place].ruling.reason = ""
        let problems = try await counter.step(.contextTested(lines), by: second).problems
        #expect(problems?.map(\.field) == ["line-\(place)"])
    }

    @Test func `cannot give a line that reads like whereabouts`() async throws {
        var counter = try await Counter()
        let seen = try await counter.open.office().recordStatement(
            OwnSide.seen("He had AL2 1AA written on his hand.", about: counter.open.dean),
            counter.open.request(.programmeWorker, "hand"))
        _ = try #require(seen.recorded)
        _ = try #require(try await counter.step(.identified("He is known here.")).recorded)
        _ = try #require(try await counter.step(.classesRuled(Counter.rulings())).recorded)
        _ = try #require(try await counter.make().recorded)
        let second = counter.second
        var lines = try await counter.lines()
        let place = try #require(lines.firstIndex { $0.line.text.contains("AL2") })
        #expect(!lines[place].ruling.isGiven)
        lines[place].ruling.exemptions = []
        let outcome = try await counter.step(.contextTested(lines), by: second)
        #expect(try #require(outcome.refusal).codes.contains("whereabouts-not-cleared"))
    }

    @Test func `notice what was seen beside a day on which somebody else spoke`() async throws {
        let states = try await [false, true].asyncMap { planted in
            var counter = try await Counter(planted: planted)
            _ = try #require(try await counter.step(.identified("He is known here.")).recorded)
            _ = try #require(try await counter.step(.classesRuled(Counter.rulings())).recorded)
            _ = try #require(try await counter.make().recorded)
            return try await counter.read()
        }
        #expect(states[0].map(\.line) == states[1].map(\.line))
        #expect(states[1].contains { $0.concerns.contains(.besideProtectedDay) })
    }
}

extension Array {
    fileprivate func asyncMap<Value>(
        _ body: (Element) async throws -> Value
    ) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}
