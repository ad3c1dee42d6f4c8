import Domain

/// A run of entries, numbered on without gaps, in which there is nothing to find.
///
/// Runs are read apart from each other, on as many cores as there are, and joined by `PlainRecord`:
/// an entry's own hash says nothing of others, and each chain is continued over a run's edge when
/// the run before it is known.
public struct PlainRun: Sendable {
    /// How many entries each run but the last has: a power of two, so that a run is a subtree of the
    /// record's tree.
    public static let length: Int64 = 1_024

    /// The position of its first entry.
    public let first: Int64
    public private(set) var count: Int64 = 0
    private(set) var firstHash = HashValue.zero
    private(set) var firstChain = HashValue.zero
    private(set) var lastChain = HashValue.zero
    /// What it says of each stream of which it has entries.
    private(set) var stretches: [PackedID: Stretch] = .init(minimumCapacity: 256)
    /// The tree over its entries, as far as a head is signed over them.
    private(set) var tree = MerkleTree()
    /// What heads within it must say.
    private(set) var marks: [Mark] = []
    private var sizes: ArraySlice<Int64>
    // As a rule the next entry is the same worker's.
    private var worker = SeenID()
    private var agency = SeenID()
    // Where entries are laid out to be hashed.
    private var place: [UInt8] = []
    private let covered: Int64
    private let length: Int64

    /// The entries of one stream in the run, from the first to the last.
    struct Stretch: Sendable {
        var first: Int64
        var previous: HashValue
        var last: Int64
        var hash: HashValue
    }

    /// Where the run stands at the size of a head.
    struct Mark: Sendable {
        var size: Int64
        var tree: MerkleTree
        var chain: HashValue
    }

    /// - Parameters:
    ///   - number: which run it is, from 0.
    ///   - sizes: of the heads that are signed, the smallest first.
    ///   - length: how many entries each run but the last has, a power of two.
    public init(number: Int64, sizes: [Int64], length: Int64 = PlainRun.length) {
        let first = number * length + 1
        self.first = first
        self.length = length
        self.sizes = sizes.filter { (first..<first + length).contains($0) }[...]
        covered = sizes.last ?? 0
    }

    /// Takes the next entry; false, and the run is of no use, when there is anything about it that
    /// the whole verifier must look at.
    public mutating func take(_ entry: LentEntry) -> Bool {
        guard entry.position == first + count, count < length, entry.isFormed,
            EntryID.isWritten(entry.id), worker.isWritten(entry.worker),
            agency.isWritten(entry.agency), let hash = HashValue(entry.hash),
            let chain = HashValue(entry.chain),
            let previous = HashValue(entry.previous), entry.worked(in: &place) == hash
        else { return false }
        if count == 0 {
            (firstHash, firstChain) = (hash, chain)
        } else if EntryHash.chain(after: lastChain, hash: hash) != chain {
            return false
        }
        guard follow(entry.stream, entry.number, previous, hash) else { return false }
        lastChain = chain
        count += 1
        if entry.position <= covered { grow(hash) }
        return true
    }

    private mutating func follow(
        _ id: UnsafeRawBufferPointer, _ number: Int64, _ previous: HashValue, _ hash: HashValue
    ) -> Bool {
        guard let stream = PackedID(id) else { return false }
        guard let place = stretches.index(forKey: stream) else {
            guard StreamID.isWritten(id) else { return false }
            stretches[stream] = Stretch(
                first: number, previous: previous, last: number, hash: hash)
            return true
        }
        let known = stretches.values[place]
        guard number == known.last &+ 1, previous == known.hash else { return false }
        stretches.values[place].last = number
        stretches.values[place].hash = hash
        return true
    }

    private mutating func grow(_ hash: HashValue) {
        tree.append(leaf: MerkleHash.leaf(hash))
        while let size = sizes.first, size == first + count - 1 {
            marks.append(Mark(size: size, tree: tree, chain: lastChain))
            sizes.removeFirst()
        }
    }
}

/// The 26 characters of an id as numbers.
struct PackedID: Hashable, Sendable {
    private let parts: (UInt64, UInt64, UInt64, UInt16)

    /// Nil when there are not 26.
    init?(_ id: UnsafeRawBufferPointer) {
        guard id.count == 26 else { return nil }
        parts = (
            id.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
            id.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
            id.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
            id.loadUnaligned(fromByteOffset: 24, as: UInt16.self)
        )
    }

    init?(of id: StreamID) {
        var text = id.text
        guard let name = text.withUTF8({ PackedID(UnsafeRawBufferPointer($0)) }) else {
            return nil
        }
        self = name
    }

    static func == (left: PackedID, right: PackedID) -> Bool { left.parts == right.parts }

    /// Ids are random, so that a part of one tells it from most others.
    func hash(into hasher: inout Hasher) { hasher.combine(parts.1) }
}

/// The id that was looked at last, which need not be looked at again.
private struct SeenID: Sendable {
    private var last: PackedID?

    /// Whether this is an identifier as it is written.
    mutating func isWritten(_ id: UnsafeRawBufferPointer) -> Bool {
        guard let name = PackedID(id) else { return false }
        if name == last { return true }
        guard WorkerID.isWritten(id) else { return false }
        last = name
        return true
    }
}
