import Ledger
import Testing

@Suite struct `A sealed stream` {
    static let salt = filled(5, 16)

    /// Three pieces, the last of 1,000 bytes; the head first.
    private func sealed(_ key: [UInt8] = filled(1)) throws -> [[UInt8]] {
        var sealer = StreamSealer(key: key, origin: .deployment, salt: Self.salt)
        let whole = SealedStream.pieceLength
        return [
            sealer.head, try sealer.seal(filled(65, whole), isLast: false),
            try sealer.seal(filled(66, whole), isLast: false),
            try sealer.seal(filled(67, 1_000), isLast: true),
        ]
    }

    private func opened(_ parts: [[UInt8]], _ key: [UInt8] = filled(1)) throws -> [[UInt8]] {
        var opener = try StreamOpener(key: key, head: parts[0])
        return try parts.indices.dropFirst().map {
            try opener.open(parts[$0], isLast: $0 == parts.count - 1)
        }
    }

    @Test func `opens to what was sealed, also when it is empty`() throws {
        let whole = SealedStream.pieceLength
        #expect(
            try opened(try sealed()) == [
                filled(65, whole), filled(66, whole), filled(67, 1_000),
            ])
        var sealer = StreamSealer(key: filled(1), origin: .passphrase, salt: Self.salt)
        let empty = [sealer.head, try sealer.seal([], isLast: true)]
        #expect(try opened(empty) == [[]])
        let (origin, salt) = try SealedStream.origin(ofHead: sealer.head)
        #expect(origin == .passphrase && salt == Self.salt)
    }

    @Test func `shows nothing of what it holds`() throws {
        let bytes = Array(try sealed().joined())
        #expect(!bytes.indices.dropLast(8).contains { bytes[$0..<$0 + 8].allSatisfy { $0 == 66 } })
    }

    @Test func `does not open with another key, another head or a changed piece`() throws {
        let parts = try sealed()
        #expect(throws: SealedStream.Fault.doesNotOpen(piece: 1)) {
            try opened(parts, filled(2))
        }
        var changed = parts
        changed[0][SealedStream.headLength - 1] ^= 1
        #expect(throws: SealedStream.Fault.doesNotOpen(piece: 1)) { try opened(changed) }
        changed = parts
        changed[2][77] ^= 1
        #expect(throws: SealedStream.Fault.doesNotOpen(piece: 2)) { try opened(changed) }
        #expect(throws: SealedStream.Fault.notABackup) {
            try StreamOpener(key: filled(1), head: filled(0, SealedStream.headLength))
        }
    }

    @Test func `does not open when pieces are left out, repeated, moved or cut off`() throws {
        let parts = try sealed()
        let (head, one, two, three) = (parts[0], parts[1], parts[2], parts[3])
        #expect(throws: SealedStream.Fault.cutOff) { try opened([head, one, two]) }
        #expect(throws: SealedStream.Fault.cutOff) { try opened([head, one]) }
        for order in [[two, one, three], [one, one, two, three], [one, three], [three]] {
            #expect(throws: SealedStream.Fault.self) { try opened([head] + order) }
        }
        #expect(throws: SealedStream.Fault.doesNotOpen(piece: 3)) {
            try opened([head, one, two, Array(three.dropLast())])
        }
        #expect(throws: SealedStream.Fault.doesNotOpen(piece: 3)) {
            try opened([head, one, two, three, one])
        }
    }
}

@Suite struct `The deployment's keys` {
    let old: DeploymentKey
    let new: DeploymentKey
    let file = FileKey(random: filled(3))

    init() throws {
        old = try #require(DeploymentKey(filled(1)))
        new = try #require(DeploymentKey(filled(2)))
    }

    private func stream(_ key: DeploymentKey) throws -> StreamRecord {
        try key.stream(
            named(9), kind: .file, caseID: named(8), key: file, nonce: filled(7, 12))
    }

    @Test func `open what either of them wrapped`() throws {
        let ring = KeyRing([new, old]) { [] }
        for key in [old, new] {
            _ = try ring.fileKey(of: try stream(key))
            let sealed = try key.sealSession([1, 2], digest: filled(4), nonce: filled(5, 12))
            #expect(try ring.openSession(sealed, digest: filled(4)) == [1, 2])
        }
        #expect(ring.searchTokens("word") == [new.searchToken("word"), old.searchToken("word")])
        #expect(try ring.wrapping(named: nil).name == new.name)
        #expect(try ring.wrapping(named: old.name).name == old.name)
    }

    @Test func `are looked for again when one of them is not known`() throws {
        let (old, new) = (old, new)
        let ring = KeyRing([old]) { [new] }
        _ = try ring.fileKey(of: try stream(new))
        // The old one is kept by those who used it.
        _ = try ring.fileKey(of: try stream(old))
        let later = KeyRing([old]) { [new] }
        #expect(try later.wrapping(named: new.name).name == new.name)
        let never = KeyRing(old)
        #expect(throws: LedgerFault.deploymentKeyUnknown) { try never.wrapping(named: new.name) }
        let strange = try stream(new)
        #expect(throws: LedgerFault.wrongKey(strange.id)) { try never.fileKey(of: strange) }
        var erased = strange
        erased.wrappedKey = nil
        #expect(throws: LedgerFault.keyErased(strange.id)) { try later.fileKey(of: erased) }
    }

    @Test func `have names that differ and tell nothing of them`() {
        #expect(old.name != new.name && old.name.count == 16)
        #expect(old.backupKey(salt: filled(1, 16)) != old.backupKey(salt: filled(2, 16)))
        #expect(old.backupKey(salt: filled(1, 16)) != new.backupKey(salt: filled(1, 16)))
    }
}
