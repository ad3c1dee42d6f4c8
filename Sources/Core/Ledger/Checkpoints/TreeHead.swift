public import Domain

/// What the whole record came to at one moment, small enough for another party to keep.
public struct TreeHead: Hashable, Sendable {
    /// The record that it is about: the hash of its first entry, which no other record has.
    public var record: [UInt8]
    /// How many entries the record had.
    public var size: Int64
    /// The root of the tree over the hashes of those entries, in order.
    public var root: [UInt8]
    /// The chain value of the last of them.
    public var chain: [UInt8]
    /// How many changes of wrapped keys there had been.
    public var keyChanges: Int64
    /// The root of the tree over those changes, as `KeyChange.leafHash` makes its leaves.
    public var keyRoot: [UInt8]
    /// When it was signed, by the clock of whoever signed.
    public var at: Instant

    public init(
        record: [UInt8], size: Int64, root: [UInt8], chain: [UInt8], keyChanges: Int64,
        keyRoot: [UInt8], at: Instant
    ) {
        self.record = record
        self.size = size
        self.root = root
        self.chain = chain
        self.keyChanges = keyChanges
        self.keyRoot = keyRoot
        self.at = at
    }

    /// The bytes that are signed.
    ///
    /// These fields in this order, as `FieldEncoding` writes them: the text "sightline-tree-head-1",
    /// record, size, root, chain, key changes, key root, milliseconds since 1970 UTC, and the
    /// signer's public key.
    func encoding(signedBy key: VerifyingKey) -> [UInt8] {
        var fields = FieldEncoding(domain: "sightline-tree-head-1")
        fields.add(record)
        fields.add(size)
        fields.add(root)
        fields.add(chain)
        fields.add(keyChanges)
        fields.add(keyRoot)
        fields.add(at.milliseconds)
        fields.add(key.bytes)
        return fields.bytes
    }
}

/// A head with the signature that says who vouches for it.
public struct SignedHead: Hashable, Sendable {
    public var head: TreeHead
    /// The key whose signature this claims to be; whether that key is to be trusted is for whoever
    /// verifies to say.
    public var signer: VerifyingKey
    /// Ed25519 over `TreeHead.encoding`, 64 bytes.
    public var signature: [UInt8]

    public init(head: TreeHead, signer: VerifyingKey, signature: [UInt8]) {
        self.head = head
        self.signer = signer
        self.signature = signature
    }

    /// Whether the signature is the signer's, over this head.
    public var isSigned: Bool {
        signer.verifies(signature, over: head.encoding(signedBy: signer))
    }
}
