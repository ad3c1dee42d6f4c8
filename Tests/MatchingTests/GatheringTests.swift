import Foundation
import Testing

@testable import Matching

/// Lists that are made up, for one record.
private final class MadeUpLists: SeedLists {
    static let areLasting = true
    private nonisolated(unsafe) let lists: [UnsafeMutableBufferPointer<UInt32>]

    init(_ lists: [[UInt32]]) {
        self.lists = lists.map { list in
            let memory = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: list.count)
            _ = memory.initialize(from: list)
            return memory
        }
    }

    deinit {
        for list in lists { list.deallocate() }
    }

    func each(of record: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        for list in lists { body(UnsafeBufferPointer(list)) }
    }
}

/// Who of twelve hundred is compared with the last of them.
private func compared(_ lists: [[UInt32]], _ follows: Follows) -> Int {
    let forms = [PersonForm](repeating: PersonForm(), count: 1_200)
    var seen = 0
    PairGatherer(forms, MadeUpLists(lists), follows).agreements(of: [1_199]) { _, _, _ in
        seen += 1
    }
    return seen
}

@Suite struct `What a record is compared with` {
    /// Three lists with one other record; ten with thirty-nine others.
    private static let short = [[UInt32]](repeating: [7, 1_199], count: 3)
    private static let long = [[UInt32]](repeating: Array(100..<139) + [1_199], count: 10)

    @Test func `is all that shares enough where everything is followed`() {
        let follows = Follows(longest: 150, most: nil)
        #expect(compared(Self.long + Self.short, follows) == 40)
    }

    @Test func `is what the rarest seeds lead to where no more than so much is followed`() {
        // The long ones stand first, and after the short ones one of them is begun.
        let follows = Follows(longest: 150, most: 7)
        #expect(compared(Self.long + Self.short, follows) == 1)
        let enough = Follows(longest: 150, most: 1_000)
        #expect(compared(Self.long + Self.short, enough) == 40)
    }

    @Test func `leaves out lists that are longer than is followed`() {
        let follows = Follows(longest: 39, most: 1_000)
        #expect(compared(Self.long + Self.short, follows) == 1)
    }

    @Test func `comes from fewer entries among more records`() {
        let counts = [5_000, 1_000_000, 10_000_000].map {
            Follows.forComparing(among: $0).most ?? 0
        }
        #expect(counts[1] == 500)
        #expect((2_800...3_000).contains(counts[0]))
        #expect((230...235).contains(counts[2]))
    }

    @Test func `has to share as many seeds among ten million as among one`() {
        /// The vote of a list of two hundred.
        func vote(among records: Int) -> Int { Int(8 * log2(Double(records) / 200)) }
        for records in [1_000_000, 3_000_000, 10_000_000, 60_000_000] {
            let least = Int(Follows.leastVotes(among: records))
            // One such list is never enough, and as far from it everywhere.
            #expect((51...54).contains(least - vote(among: records)), "\(records) \(least)")
        }
        #expect(Follows.leastVotes(among: 5_000) == Follows.leastVotes(among: 1_000_000))
    }
}
