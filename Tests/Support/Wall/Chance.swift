import Synchronization

/// Numbers that are the same on every run of a seed.
public struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(_ seed: UInt64) { state = seed &* 0xd134_2543_de82_ef95 &+ 0x2545_f491_4f6c_dd1d }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to one below `bound`.
    mutating func roll(_ bound: Int) -> Int { bound < 2 ? 0 : Int(next() % UInt64(bound)) }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { roll(times) == 0 }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(items.count)] }

    mutating func some<Item>(of items: [Item]) -> Item? { items.isEmpty ? nil : pick(items) }

    /// Letters that are no word, so that no rule finds a cue in them.
    mutating func letters(_ count: Int = 8) -> String {
        String((0..<count).map { _ in pick(Array("bdfgjkmnpqrtvwxz")) })
    }
}

/// Random bytes in several streams: what one side of a case draws moves nothing of the other's, so
/// that two cases that differ on one side only have the same ids on the other.
final class ManyStreams: Sendable {
    private let state: Mutex<(current: Int, streams: [Int: Chance], seed: UInt64)>

    init(seed: UInt64) { state = Mutex((0, [:], seed)) }

    func turn(to stream: Int) { state.withLock { $0.current = stream } }

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            let fresh = Chance(state.seed &+ UInt64(truncatingIfNeeded: state.current) &* 7919)
            var chance = state.streams[state.current] ?? fresh
            let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: chance.next()) }
            state.streams[state.current] = chance
            return bytes
        }
    }
}
