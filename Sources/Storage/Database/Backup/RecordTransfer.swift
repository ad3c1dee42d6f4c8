import Foundation
public import Ledger

/// What a backup is made from, and what comes of it.
extension RecordAddress {
    /// Copies the record, as it is at one moment, into a new file of the embedded database, which
    /// only its owner may read.
    ///
    /// On either engine the copy holds every row of every table. Nothing is verified. Throws
    /// `TransferProblem`, and whatever reaching the database may.
    public func copy(
        to path: String, _ limits: PostgresLimits = PostgresLimits()
    ) async throws {
        switch self {
        case .file(let source): try SQLiteStore.copy(from: source, to: path)
        case .postgres(let address): try await PostgresStore.copy(from: address, to: path, limits)
        }
    }

    /// Whether nothing is there that a restored record would take the place of.
    public func isVacant(_ limits: PostgresLimits = PostgresLimits()) async throws -> Bool {
        switch self {
        case .file(let path): !FileManager.default.fileExists(atPath: path)
        case .postgres(let address): try await PostgresStore.isVacant(address, limits)
        }
    }

    /// Puts the record in a file of the embedded database in its place here, once it is verified.
    ///
    /// The file must be the caller's own: it may be moved or brought up to this release's schema.
    /// When an error is thrown, what was here is as it was. Throws `TransferProblem`, and whatever
    /// reaching the database may.
    public func restore(
        from path: String, _ evidence: Evidence = .none,
        _ limits: PostgresLimits = PostgresLimits()
    ) async throws -> ChainReport {
        let report = await SQLiteStore.verifyRecord(at: path, evidence)
        guard report.isSound else { throw TransferProblem.notSound(report.problems) }
        switch self {
        case .file(let target):
            guard try await isVacant() else { throw TransferProblem.notEmpty }
            guard rename(path, target) == 0 else { throw SealedFile.Problem.unwritable(target) }
            return report
        case .postgres(let address):
            try SQLiteStore(path: path).close()
            return try await PostgresStore.fill(address, from: path, evidence, limits)
        }
    }
}
