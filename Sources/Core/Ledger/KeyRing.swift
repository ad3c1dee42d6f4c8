import Synchronization

/// The deployment keys that are in force: one as a rule, two while keys are being rotated.
///
/// A key that was put in place while the program runs is found when it is first needed.
public final class KeyRing: Sendable {
    /// The newest first.
    private let known: Mutex<[DeploymentKey]>
    private let look: @Sendable () -> [DeploymentKey]

    /// One key that is never rotated while the program runs.
    public convenience init(_ key: DeploymentKey) {
        self.init([key]) { [key] }
    }

    /// - Parameters:
    ///   - keys: those that are in force now, the newest first.
    ///   - look: looks again where the keys are kept; asked when one of them is not known.
    public init(_ keys: [DeploymentKey], look: @escaping @Sendable () -> [DeploymentKey]) {
        known = Mutex(keys)
        self.look = look
    }

    private var keys: [DeploymentKey] { known.withLock { $0 } }

    private func lookAgain() -> [DeploymentKey] {
        let found = look()
        return known.withLock { keys in
            // A key that is no longer kept still opens what this program sealed with it, such as
            // sessions.
            let names = Set(found.map(\.name))
            keys = found + keys.filter { !names.contains($0.name) }
            return keys
        }
    }

    /// What the first key that can makes of something; those that are kept are looked at again when
    /// none of the known can.
    func first<Value>(_ make: (DeploymentKey) -> Value?) -> Value? {
        for key in keys {
            if let made = make(key) { return made }
        }
        for key in lookAgain() {
            if let made = make(key) { return made }
        }
        return nil
    }

    /// The key to wrap new file keys with: the one of this name, and the newest when none is named.
    ///
    /// Throws `LedgerFault.deploymentKeyUnknown`.
    public func wrapping(named name: String?) throws(LedgerFault) -> DeploymentKey {
        func named(_ keys: [DeploymentKey]) -> DeploymentKey? {
            name == nil ? keys.first : keys.first { $0.name == name }
        }
        guard let key = named(keys) ?? named(lookAgain()) else { throw .deploymentKeyUnknown }
        return key
    }

    /// As `DeploymentKey.fileKey`, by whichever key it opens with.
    public func fileKey(of stream: StreamRecord) throws(LedgerFault) -> FileKey {
        guard stream.wrappedKey != nil else { throw .keyErased(stream.id) }
        guard let found = first({ try? $0.fileKey(of: stream) }) else {
            throw .wrongKey(stream.id)
        }
        return found
    }

    /// As `DeploymentKey.searchToken`, one by each key: while keys are rotated, some of the record is
    /// found by either.
    public func searchTokens(_ normalised: String) -> [[UInt8]] {
        keys.map { $0.searchToken(normalised) }
    }

    /// As `DeploymentKey.sealSession`, by the newest key.
    public func sealSession(
        _ token: [UInt8], digest: [UInt8], nonce: [UInt8]
    ) throws -> [UInt8] {
        try wrapping(named: nil).sealSession(token, digest: digest, nonce: nonce)
    }

    /// As `DeploymentKey.openSession`, by whichever key it opens with.
    public func openSession(
        _ sealed: [UInt8], digest: [UInt8]
    ) throws(LedgerFault) -> [UInt8] {
        guard let found = first({ try? $0.openSession(sealed, digest: digest) }) else {
            throw .sessionDoesNotOpen
        }
        return found
    }
}
