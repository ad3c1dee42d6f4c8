/// How common each name is among the records: agreeing on a rare one tells more.
///
/// A table of open addressing from a packed name to its count, read without allocating.
public struct NameCounts: Hashable, Sendable {
    private var keys: [UInt64]
    private var counts: [UInt32]
    private var mask: Int
    private var used = 0
    private(set) var total: UInt64 = 0

    public init() {
        keys = Array(repeating: 0, count: 1024)
        counts = Array(repeating: 0, count: 1024)
        mask = 1023
    }

    mutating func add(_ name: PackedName, times: UInt32 = 1) {
        guard !name.isEmpty else { return }
        if used * 2 > mask { grow() }
        var slot = Int(truncatingIfNeeded: Seed.mixed(name.bits)) & mask
        while keys[slot] != 0 && keys[slot] != name.bits { slot = (slot + 1) & mask }
        if keys[slot] == 0 {
            keys[slot] = name.bits
            used += 1
        }
        counts[slot] &+= times
        total += UInt64(times)
    }

    /// Sets how many were counted in all, where not every name was kept.
    mutating func setTotal(_ total: UInt64) { self.total = total }

    /// A given name and a surname together, as one entry.
    static func whole(_ given: PackedName, _ family: PackedName) -> PackedName {
        given.isEmpty || family.isEmpty
            ? .none : PackedName(bits: Seed.of(63, given.bits, family.bits) | 1)
    }

    func count(of name: PackedName) -> UInt32 {
        var slot = Int(truncatingIfNeeded: Seed.mixed(name.bits)) & mask
        while keys[slot] != 0 {
            if keys[slot] == name.bits { return counts[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// The share of records that have the name; a name met once or never is as rare as one in
    /// `leastKnown` or in the whole, whichever is rarer.
    func share(of name: PackedName) -> Float {
        guard total > 0 else { return NameCounts.unknownShare }
        let count = Float(count(of: name)) + 0.5
        return max(count / Float(total), 1e-7)
    }

    /// What is taken for a name's share where no records were counted.
    static let unknownShare: Float = 0.001

    mutating func add(_ other: NameCounts) {
        for slot in other.keys.indices where other.keys[slot] != 0 {
            add(PackedName(bits: other.keys[slot]), times: other.counts[slot])
        }
    }

    /// The names that occur at least so often, for keeping.
    func pairs(least: UInt32) -> [(PackedName, UInt32)] {
        keys.indices.compactMap {
            keys[$0] != 0 && counts[$0] >= least ? (PackedName(bits: keys[$0]), counts[$0]) : nil
        }
    }

    private mutating func grow() {
        let old = (keys, counts)
        let size = (mask + 1) * 2
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        counts = Array(repeating: 0, count: size)
        for place in old.0.indices where old.0[place] != 0 {
            var slot = Int(truncatingIfNeeded: Seed.mixed(old.0[place])) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = old.0[place]
            counts[slot] = old.1[place]
        }
    }
}
