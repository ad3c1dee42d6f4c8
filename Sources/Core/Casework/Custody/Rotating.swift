import Domain
public import Ledger

extension Office {
    /// The setting that says with which deployment key new file keys are wrapped.
    static let deploymentKeySetting = "deployment-key"

    /// The deployment key to wrap with, as the record says it at this moment.
    func wrapping(_ reading: any CaseReading) throws -> DeploymentKey {
        try keys.wrapping(named: try reading.setting(Office.deploymentKeySetting))
    }

    /// Wraps every file key with another deployment key while others go on working.
    ///
    /// Both keys must be on the ring of everyone who works with the record, or come to it when they
    /// look. It can be broken off at any moment and begun again. Gives how many keys were wrapped
    /// anew; after that nothing needs the old key.
    public func rotateKeys(from old: DeploymentKey, to new: DeploymentKey) async throws -> Int {
        try await write { try $0.putSetting(Office.deploymentKeySetting, new.name) }
        // The register first: everyone reads it, and so learns of the new key.
        var total = try await write { transaction in
            guard let register = try transaction.register() else { return 0 }
            return try rewrap(register, new, transaction) ? 1 : 0
        }
        var last = -1
        // What somebody made with the old key in the meantime is found by going round again.
        while last != 0 {
            last = try await rewrapAll(new)
            total += last
        }
        try await retoken()
        let count = total
        try await write { transaction in
            guard let stream = try transaction.register() else { return }
            _ = try append(
                .custody(.keysRotated(from: old.name, to: new.name, streams: count)), to: stream,
                transaction, worker: WorkerID(random: Array(repeating: 0, count: 16)),
                agency: AgencyID(random: Array(repeating: 0, count: 16)), now: now(),
                idempotencyKey: EntryID(random: random(16)).text)
        }
        return total
    }

    /// Writes the search tokens of every person anew, a few cases at a time.
    private func retoken() async throws {
        let cases = try await store.read { try $0.allCases() }
        for start in stride(from: 0, to: cases.count, by: Office.rotationBatch) {
            let part = Array(cases[start..<min(start + Office.rotationBatch, cases.count)])
            try await write { transaction in
                for caseID in part {
                    guard let state = try load(caseID, transaction) else { continue }
                    try updateTokens(state, transaction)
                }
            }
        }
    }

    private func rewrapAll(_ new: DeploymentKey) async throws -> Int {
        var (next, count): (Int64, Int) = (1, 0)
        while true {
            let first = next
            let (seen, changed) = try await write { transaction in
                let streams = try transaction.streams(made: first, limit: Office.rotationBatch)
                let changed = try streams.filter { try rewrap($0, new, transaction) }.count
                return (streams.count, changed)
            }
            count += changed
            guard seen == Office.rotationBatch else { return count }
            next += Int64(seen)
        }
    }

    /// So few at once that nobody waits long for the record.
    private static let rotationBatch = 100

    /// Whether the stream's key had to be wrapped anew.
    private func rewrap(
        _ stream: StreamRecord, _ new: DeploymentKey, _ transaction: any CaseTransaction
    ) throws -> Bool {
        guard stream.wrappedKey != nil, (try? new.fileKey(of: stream)) == nil else { return false }
        var changed = stream
        changed.wrappedKey = try new.wrap(
            keys.fileKey(of: stream), for: stream, nonce: random(12))
        try transaction.replaceKey(of: changed)
        return true
    }
}
