import Crypto
public import Domain
import Ledger

/// A signed-in browser.
public struct Session: Sendable {
    public var worker: Worker
    /// The token that every form of this session must carry.
    public var formToken: [UInt8]
}

extension Office {
    /// Minutes without a request after which a session ends.
    public static let idleMinutes = 30
    /// Hours after sign-in at which a session ends in any case.
    public static let longestHours = 12

    /// Starts a session; the returned cookie value is known to nobody else and kept nowhere.
    public func startSession(for worker: WorkerID) async throws -> [UInt8] {
        let cookie = random(32)
        let digest = Array(SHA256.hash(data: cookie))
        let instant = now()
        let token = try keys.sealSession(random(32), digest: digest, nonce: random(12))
        try await store.write { transaction in
            try transaction.removeSessions(
                seenBefore: instant.adding(minutes: -Office.idleMinutes))
            try transaction.putSession(
                SessionRow(
                    digest: digest, worker: worker, formToken: token, created: instant,
                    seen: instant))
        }
        return cookie
    }

    /// The session of a cookie; nil when it ended or never was.
    ///
    /// Being seen keeps it alive, written down at most once a minute.
    public func session(_ cookie: [UInt8]) async throws -> Session? {
        let digest = Array(SHA256.hash(data: cookie))
        let instant = now()
        let found = try await store.read { reading -> (SessionRow, Worker)? in
            guard let row = try reading.session(digest),
                row.seen >= instant.adding(minutes: -Office.idleMinutes),
                row.created >= instant.adding(hours: -Office.longestHours),
                let worker = try self.register(reading).workers[row.worker]
            else { return nil }
            return (row, worker)
        }
        guard let (row, worker) = found else { return nil }
        if row.seen < instant.adding(minutes: -1) {
            var touched = row
            touched.seen = instant
            let session = touched
            try await store.write { try $0.putSession(session) }
        }
        // What was sealed with a deployment key that is gone has ended.
        guard let token = try? keys.openSession(row.formToken, digest: digest) else { return nil }
        return Session(worker: worker, formToken: token)
    }

    public func endSession(_ cookie: [UInt8]) async throws {
        let digest = Array(SHA256.hash(data: cookie))
        try await store.write { try $0.removeSession(digest) }
    }
}
