import Domain
import Ledger
import Testing

@Suite struct `A sealed entry` {
    let key = FileKey(random: filled(1))
    let entry: SealedEntry

    init() throws { entry = try Self.sealed(payload: "He said so.", nonce: 40, after: nil) }

    static func sealed(
        payload: String, nonce: UInt8, after stream: StreamHead?, position: Int64 = 0
    ) throws -> SealedEntry {
        let draft = EntryDraft(
            id: named(nonce), stream: named(3), kind: "statement", payload: Array(payload.utf8),
            recordedAt: Instant(milliseconds: 5), worker: named(4), agency: named(5),
            idempotencyKey: [nonce])
        return try EntrySealer(key: FileKey(random: filled(1))).seal(
            draft, after: stream, in: RecordHead(position: position, chain: EntryHash.zero),
            nonce: filled(nonce, 12))
    }

    @Test func `opens with its key to what was sealed`() throws {
        #expect(try EntrySealer(key: key).open(entry) == Array("He said so.".utf8))
        #expect(entry.number == 1 && entry.position == 1)
        #expect(entry.previous == EntryHash.zero)
        #expect(entry.sealed.count == 12 + 11 + 16)
    }

    @Test func `does not hold what was said in clear`() {
        let said = Array("He said so.".utf8)
        let windows = entry.sealed.indices.dropLast(3).map { Array(entry.sealed[$0..<$0 + 3]) }
        for start in said.indices.dropLast(2) {
            #expect(!windows.contains(Array(said[start..<start + 3])))
        }
    }

    @Test func `does not open with another key`() {
        #expect(throws: LedgerFault.doesNotOpen(position: 1)) {
            try EntrySealer(key: FileKey(random: filled(2))).open(entry)
        }
    }

    @Test func `does not open once any bit of its payload was flipped`() {
        for index in entry.sealed.indices {
            for bit in 0..<8 {
                var changed = entry
                changed.sealed[index] ^= 1 << bit
                #expect(throws: LedgerFault.changed(position: 1)) {
                    try EntrySealer(key: key).open(changed)
                }
                changed.hash = EntryHash.hash(of: changed)
                #expect(throws: LedgerFault.doesNotOpen(position: 1)) {
                    try EntrySealer(key: key).open(changed)
                }
            }
        }
    }

    @Test(arguments: ["stream", "number", "kind", "previous"])
    func `does not open when a bound field was changed together with the hash`(_ field: String) {
        var changed = entry
        switch field {
        case "stream": changed.stream = named(9)
        case "number": changed.number = 2
        case "kind": changed.kind = "note"
        default: changed.previous = filled(9)
        }
        changed.hash = EntryHash.hash(of: changed)
        #expect(throws: LedgerFault.doesNotOpen(position: 1)) {
            try EntrySealer(key: key).open(changed)
        }
    }

    @Test func `cut short does not open and does not fail otherwise`() {
        for count in 0..<28 {
            var changed = entry
            changed.sealed = Array(entry.sealed.prefix(count))
            changed.hash = EntryHash.hash(of: changed)
            #expect(throws: LedgerFault.doesNotOpen(position: 1)) {
                try EntrySealer(key: key).open(changed)
            }
        }
    }

    @Test func `opens in its stream only when none before it is missing or moved`() throws {
        let second = try Self.sealed(
            payload: "two", nonce: 41, after: entry.streamHead, position: 1)
        let third = try Self.sealed(
            payload: "three", nonce: 42, after: second.streamHead, position: 2)
        let sealer = EntrySealer(key: key)
        #expect(try sealer.open([entry, second, third], of: named(3)).count == 3)
        #expect(throws: LedgerFault.outOfChain(position: 3)) {
            try sealer.open([entry, third], of: named(3))
        }
        #expect(throws: LedgerFault.outOfChain(position: 2)) {
            try sealer.open([second, entry], of: named(3))
        }
        #expect(throws: LedgerFault.outOfChain(position: 1)) {
            try sealer.open([entry], of: named(8))
        }
    }

    /// Long streams are opened on several cores, which must not show.
    @Test func `names the first fault of a long stream`() throws {
        let sealer = EntrySealer(key: key)
        var stream: [SealedEntry] = []
        for number in 0..<300 {
            stream.append(
                try Self.sealed(
                    payload: "\(number)", nonce: UInt8(number % 256),
                    after: stream.last?.streamHead, position: Int64(number)))
        }
        struct Unread: Error, Equatable { var payload: String }
        @Sendable func read(_ entry: SealedEntry, _ payload: [UInt8]) throws -> String {
            let text = String(decoding: payload, as: UTF8.self)
            if text == "70" || text == "150" { throw Unread(payload: text) }
            return text
        }
        #expect(throws: Unread(payload: "70")) {
            try sealer.open(stream, of: named(3), read)
        }
        let whole = try sealer.open(stream, of: named(3)) { String(decoding: $1, as: UTF8.self) }
        #expect(whole == (0..<300).map(String.init))
        for place in [290, 128, 64, 63] {
            stream[place].sealed[20] ^= 1
            #expect(throws: LedgerFault.changed(position: Int64(place) + 1)) {
                try sealer.open(stream, of: named(3), read)
            }
        }
        stream.remove(at: 20)
        #expect(throws: LedgerFault.outOfChain(position: 22)) {
            try sealer.open(stream, of: named(3))
        }
    }

    @Test func `names its place and nothing else when it does not open`() {
        let fault = LedgerFault.doesNotOpen(position: 12)
        #expect(fault.description == "Entry 12 does not open with the key of its stream.")
    }
}

@Suite struct `A deployment key` {
    let deployment: DeploymentKey
    let record: StreamRecord

    init() throws {
        deployment = try #require(DeploymentKey(filled(0x2a)))
        record = try deployment.stream(
            named(1), kind: .file, caseID: named(2), key: FileKey(random: filled(7)),
            nonce: filled(3, 12))
    }

    @Test(arguments: [0, 16, 31, 33, 64])
    func `is made of 32 bytes and no other number`(_ count: Int) {
        #expect(DeploymentKey(filled(1, count)) == nil)
    }

    @Test func `gives a stream's key back`() throws {
        let entry = try `A sealed entry`.sealed(payload: "said", nonce: 1, after: nil)
        let wrapped = try deployment.stream(
            named(3), kind: .shared, caseID: named(2), key: FileKey(random: filled(1)),
            nonce: filled(4, 12))
        let sealer = EntrySealer(key: try deployment.fileKey(of: wrapped))
        #expect(try sealer.open(entry) == Array("said".utf8))
        #expect(wrapped.wrappedKey?.count == 12 + 32 + 16)
    }

    @Test func `of another deployment does not open the stream's key`() throws {
        let other = try #require(DeploymentKey(filled(0x2b)))
        #expect(throws: LedgerFault.wrongKey(named(1))) { try other.fileKey(of: record) }
    }

    @Test(arguments: ["id", "kind", "case", "no case", "key"])
    func `does not open the key of a stream whose record was changed`(_ field: String) throws {
        var changed = record
        switch field {
        case "id": changed.id = named(9)
        case "kind": changed.kind = .shared
        case "case": changed.caseID = named(9)
        case "no case": changed.caseID = nil
        default: changed.wrappedKey?[20] ^= 1
        }
        #expect(throws: LedgerFault.wrongKey(changed.id)) { try deployment.fileKey(of: changed) }
    }

    @Test func `says that an erased key was erased`() {
        var erased = record
        erased.wrappedKey = nil
        #expect(throws: LedgerFault.keyErased(named(1))) { try deployment.fileKey(of: erased) }
    }

    @Test func `gives the same search token for the same word only`() throws {
        // Worked out apart from this code, with Python's hmac.
        let token: [UInt8] = [
            0x15, 0x63, 0xf3, 0x04, 0x06, 0x72, 0xaa, 0x5c, 0xec, 0x1e, 0x7f, 0xe6, 0xf4, 0xe2,
            0x36, 0x0c,
        ]
        #expect(deployment.searchToken("surname:example") == token)
        #expect(deployment.searchToken("surname:examples") != token)
        let other = try #require(DeploymentKey(filled(0x2b)))
        #expect(other.searchToken("surname:example") != token)
    }

    @Test func `opens a session's token for that session only`() throws {
        let sealed = try deployment.sealSession(
            [1, 2, 3], digest: filled(1), nonce: filled(2, 12))
        #expect(try deployment.openSession(sealed, digest: filled(1)) == [1, 2, 3])
        #expect(throws: LedgerFault.sessionDoesNotOpen) {
            try deployment.openSession(sealed, digest: filled(2))
        }
    }

    @Test func `and a file key are not printed`() {
        let texts = [
            "\(deployment)", String(reflecting: deployment), "\(FileKey(random: filled(7)))",
            String(reflecting: FileKey(random: filled(7))),
        ]
        #expect(texts.allSatisfy { $0.hasPrefix("‹") && $0.hasSuffix("key›") })
        var dumped = ""
        dump(deployment, to: &dumped)
        dump(FileKey(random: filled(7)), to: &dumped)
        #expect(!dumped.contains("SymmetricKey"))
    }
}
