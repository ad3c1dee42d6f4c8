public import Domain
public import Ledger

/// Signs what the whole record comes to, again and again.
///
/// Each head goes on from the one before, whose signature is checked first: no past that differs from
/// what was signed is ever signed over. Several servers may do so beside each other.
public struct Checkpointer: Sendable {
    private let store: any CaseStore
    private let key: SigningKey
    private let now: @Sendable () -> Instant

    public init(store: any CaseStore, key: SigningKey, now: @escaping @Sendable () -> Instant) {
        self.store = store
        self.key = key
        self.now = now
    }

    /// Why nothing was signed.
    ///
    /// Somebody must look at the record.
    public enum Refusal: Error, Hashable, Sendable {
        /// The newest head in the store is signed by another key or does not add up.
        case newestHead(size: Int64, signer: String)
        /// An entry does not follow what was signed or the entry before it.
        case entry(position: Int64)
        /// A change of a key is missing.
        case keyChange(number: Int64)
        /// The record is shorter than when it was last signed.
        case cutOff(from: Int64, through: Int64)
    }

    /// How much was appended since the newest head, and when that was signed.
    public func standing() async throws -> (unsigned: Int64, since: Instant?) {
        try await store.read { reading in
            let head = try reading.newestTreeHead()?.signed.head
            return ((try reading.head()?.position ?? 0) - (head?.size ?? 0), head?.at)
        }
    }

    /// Signs the record as it is; gives the newest head when there is nothing new, and nil for an
    /// empty record.
    ///
    /// `least` is a head that was signed or held before: the record must not have become shorter
    /// than that. Throws `Refusal`.
    public func sign(least: TreeHead? = nil) async throws -> SignedHead? {
        try await noteKeys()
        var growth = try await growth()
        while try await readMore(&growth) {}
        if let least, growth.entries.size < least.size {
            throw Refusal.cutOff(from: growth.entries.size + 1, through: least.size)
        }
        guard growth.entries.size > 0 else { return nil }
        if let newest = growth.newest, newest.signed.head.size == growth.entries.size,
            newest.signed.head.keyChanges == growth.keys.size
        {
            return newest.signed
        }
        return try await put(growth)
    }

    private func put(_ growth: Growth) async throws -> SignedHead? {
        let signed = try key.sign(
            TreeHead(
                record: growth.record, size: growth.entries.size, root: growth.entries.root,
                chain: growth.chain, keyChanges: growth.keys.size, keyRoot: growth.keys.root,
                at: now()))
        let stored = StoredHead(
            number: (growth.newest?.number ?? 0) + 1, signed: signed, peaks: growth.entries.peaks,
            keyPeaks: growth.keys.peaks)
        do {
            try await store.write { try $0.addTreeHead(stored) }
            return signed
        } catch StoreProblem.versionClash {
            // Another server signed meanwhile.
            return try await store.read { try $0.newestTreeHead()?.signed }
        }
    }

    // MARK: What was added since the newest head

    private struct Growth {
        var newest: StoredHead?
        var record: [UInt8]
        var chain: [UInt8]
        var entries: MerkleTree
        var keys: MerkleTree
    }

    private func growth() async throws -> Growth {
        guard let newest = try await store.read({ try $0.newestTreeHead() }) else {
            return Growth(
                newest: nil, record: [], chain: EntryHash.zero, entries: MerkleTree(),
                keys: MerkleTree())
        }
        let head = newest.signed.head
        guard let trees = newest.trees(signedBy: key.verifying) else {
            throw Refusal.newestHead(size: head.size, signer: newest.signed.signer.name)
        }
        let last = try await store.read { try $0.entries(from: head.size, limit: 1).first }
        guard let last, last.position == head.size else {
            let end = try await store.read { try $0.head()?.position ?? 0 }
            throw Refusal.cutOff(from: end + 1, through: head.size)
        }
        guard last.chain == head.chain else { throw Refusal.entry(position: head.size) }
        return Growth(
            newest: newest, record: head.record, chain: head.chain, entries: trees.entries,
            keys: trees.keys)
    }

    /// Takes the next entries and changes of keys; false when there are no more.
    private func readMore(_ growth: inout Growth) async throws -> Bool {
        let (position, number) = (growth.entries.size + 1, growth.keys.size + 1)
        let limit = Checkpointer.batch
        let (entries, changes) = try await store.read { reading in
            (
                try reading.entries(from: position, limit: limit),
                try reading.keyChanges(from: number, limit: limit)
            )
        }
        for entry in entries {
            guard entry.position == growth.entries.size + 1,
                EntryHash.hash(of: entry) == entry.hash,
                EntryHash.chain(after: growth.chain, hash: entry.hash) == entry.chain
            else { throw Refusal.entry(position: growth.entries.size + 1) }
            if entry.position == 1 { growth.record = entry.hash }
            growth.chain = entry.chain
            growth.entries.append(leafHash: MerkleHash.leaf(entry.hash))
        }
        for change in changes {
            guard change.number == growth.keys.size + 1 else {
                throw Refusal.keyChange(number: growth.keys.size + 1)
            }
            growth.keys.append(leafHash: change.leafHash)
        }
        return entries.count == limit || changes.count == limit
    }

    private static let batch = 500

    /// Notes the keys of streams from before such notes were kept.
    private func noteKeys() async throws {
        var isMore = true
        while isMore {
            do {
                isMore = try await store.write { transaction in
                    let streams = try transaction.streamsWithoutKeyChange(limit: Checkpointer.batch)
                    for stream in streams { try transaction.noteKey(of: stream) }
                    return streams.count == Checkpointer.batch
                }
            } catch StoreProblem.versionClash {}
        }
    }
}

extension Checkpointer.Refusal: CustomStringConvertible {
    public var description: String {
        switch self {
        case .newestHead(let size, let signer):
            "The newest head, over \(size) entries, was not signed by this deployment's key but by"
                + " \(signer), or does not add up."
        case .entry(let position):
            "Entry \(position) does not follow what was signed or the entry before it."
        case .keyChange(let number): "Change \(number) of a key is missing."
        case .cutOff(let first, let last):
            "Entries \(first) to \(last) were signed and are missing."
        }
    }
}
