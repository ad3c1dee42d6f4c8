import Testing

@testable import Casework

@Suite struct `The votes for records` {
    @Test func `put those first that most speaks for, and of equals the lower number`() {
        let votes: [(records: [UInt32], vote: Int)] = [
            ([7, 3, 9], 5), ([3, 4], 9), ([9], 9), ([4], 5), ([1], 1),
        ]
        #expect(PeopleIndex.most(votes, 3) == [3, 4, 9])
        #expect(PeopleIndex.most(votes, 9) == [3, 4, 9, 7, 1])
        #expect(PeopleIndex.most([], 3).isEmpty)
        #expect(PeopleIndex.most(votes, 0).isEmpty)
    }

    @Test func `come out as counted one by one`() {
        var seed: UInt64 = 11
        func next(_ limit: UInt64) -> UInt64 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1
            return (seed >> 33) % limit
        }
        for _ in 0..<200 {
            let votes = (0..<next(12)).map { _ in
                (
                    records: Array(Set((0..<next(30)).map { _ in UInt32(next(40)) })),
                    vote: Int(1 + next(60))
                )
            }
            var counted: [UInt32: Int] = [:]
            for (records, vote) in votes {
                for record in records { counted[record, default: 0] += vote }
            }
            let expected = counted.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
            #expect(PeopleIndex.most(votes, 10) == Array(expected.prefix(10)))
        }
    }
}
