import Casework
import Testing
import Wall

/// A trial over a part of the rules, another for each seed, so that the tests end.
private func report(
    seed: UInt64, variants: Int, pages: Int, leak: Leak? = nil
) async throws -> Trial.Report {
    let part = try Procedures.part(of: Shipped.practice(), oneIn: 5, seed: seed)
    return try await Trial(practice: part, variants: variants, pages: pages, leak: leak)
        .run(seed: seed)
}

/// `make bench-wall` does the same with every rule and fifty times as many pairs.
@Suite struct `The other side of a case` {
    private static let groups = 12
    private static let variants = 19

    @Test func `changes no byte of what a reader gets beyond table D2`() async throws {
        let whole = try await withThrowingTaskGroup(of: Trial.Report.self) { group in
            for seed in 1...UInt64(Self.groups) {
                group.addTask {
                    try await report(seed: seed, variants: Self.variants, pages: 5)
                }
            }
            return try await group.reduce(into: Trial.Report()) { $0.add($1) }
        }
        #expect(whole.leaks == [])
        #expect(whole.pairs >= 2_000)
        #expect(whole.agreeing * 2 >= whole.pairs, "\(whole.agreeing) of \(whole.pairs)")
        #expect(whole.answers > whole.agreeing * 10)
        print("wall:", whole.pairs, "pairs,", whole.agreeing, "agree,", whole.answers, "answers")
    }
}

@Suite struct `A planted leak` {
    @Test(arguments: Leak.allCases)
    func `is found`(leak: Leak) async throws {
        var found: [String] = []
        for seed in UInt64(1)...6 where found.isEmpty {
            found = try await report(seed: seed, variants: 5, pages: 2, leak: leak).leaks
        }
        #expect(!found.isEmpty)
    }

    @Test func `is not found where none was planted`() async throws {
        for seed in UInt64(1)...6 {
            let report = try await report(seed: seed, variants: 5, pages: 2)
            #expect(report.leaks == [])
            #expect(report.agreeing > 0)
        }
    }
}
