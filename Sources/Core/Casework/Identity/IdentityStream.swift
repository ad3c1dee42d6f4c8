import Domain
import Ledger

/// Where it is recorded which people are one: a stream of the partnership, of no case, with a key of
/// its own, which folding a case never reads.
extension Office {
    func identities(_ reading: any CaseReading) throws -> IdentityState {
        var state = IdentityState()
        guard let stream = try reading.identityStream() else { return state }
        for entry in try open(stream, reading) { state.apply(entry) }
        return state
    }

    /// The stream, made when the first two people are looked at.
    func identityStream(_ transaction: any CaseTransaction) throws -> StreamRecord {
        if let stream = try transaction.identityStream() { return stream }
        // It bears the name of a case that there is not: only the register has none.
        let stream = try wrapping(transaction).stream(
            fresh(), kind: .file, caseID: fresh(), key: FileKey(random: random(32)),
            nonce: random(12))
        try transaction.addIdentityStream(stream)
        return stream
    }
}
