import Casework
import Testing
import Wall

/// Groups of cases, each over another part of the rules and read once for all tests.
///
/// `make bench-wall` does the same with every rule and fifty times as many pairs.
private enum Groups {
    static let count = 6
    static let variants = 27

    static let read = Task { () -> [Group] in
        try await withThrowingTaskGroup(of: Group.self) { tasks in
            for seed in 1...UInt64(count) {
                tasks.addTask {
                    let part = try Procedures.part(of: Shipped.practice(), oneIn: 5, seed: seed)
                    return try await Trial(practice: part, variants: variants, pages: 4)
                        .group(seed: seed)
                }
            }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
    }
}

@Suite struct `The other side of a case` {
    @Test func `changes no byte of what a reader gets beyond table D2`() async throws {
        var whole = Trial.Report()
        for group in try await Groups.read.value { whole.add(group.report()) }
        #expect(whole.leaks == [])
        #expect(whole.pairs >= 2_000)
        #expect(whole.agreeing * 2 >= whole.pairs, "\(whole.agreeing) of \(whole.pairs)")
        // Enough was different, and enough was read, for the comparison to mean something.
        #expect(whole.others >= whole.cases * 3, "\(whole.others) in \(whole.cases)")
        #expect(whole.answers >= whole.agreeing * 10)
    }
}

@Suite struct `A planted leak` {
    @Test(arguments: Leak.allCases)
    func `is found`(leak: Leak) async throws {
        let reports = try await Groups.read.value.map { $0.report(planting: leak) }
        #expect(reports.contains { !$0.leaks.isEmpty })
    }

    @Test func `is not found where none was planted`() async throws {
        for group in try await Groups.read.value { #expect(group.report().leaks == []) }
    }
}
