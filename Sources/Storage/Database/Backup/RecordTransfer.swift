import Foundation
public import Ledger

/// What a backup is made from, and what comes of it.
extension RecordAddress {
    /// Writes a sealed backup of the record as it is at one moment, which only its owner may read.
    ///
    /// Whoever works with the record goes on working. The copy that is sealed lies in the folder
    /// until it is, and the backup at the path with `.partial` until it is whole. When an error is
    /// thrown, what was at the path is as it was: no backup is made of a record that does not verify.
    /// Throws `TransferProblem`, `SealedFile.Problem`, and whatever
    /// reaching the database may.
    public func backUp(
        to path: String, by sealer: StreamSealer, in folder: WorkingFolder,
        _ limits: PostgresLimits = PostgresLimits()
    ) async throws -> ChainReport {
        let (copy, partial) = (folder.file("backup.db"), path + ".partial")
        try await self.copy(to: copy, limits)
        let report = await SQLiteStore.verifyRecord(at: copy)
        guard report.isSound else { throw TransferProblem.notSound(report.problems) }
        do {
            try SealedFile.seal(copy, to: partial, by: sealer)
            guard rename(partial, path) == 0 else { throw SealedFile.Problem.unwritable(path) }
        } catch {
            unlink(partial)
            throw error
        }
        return report
    }

    /// Copies the record, as it is at one moment, into a new file of the embedded database, which
    /// only its owner may read.
    ///
    /// On either engine the copy holds every row of every table. Nothing is verified. Throws
    /// `TransferProblem`, and whatever reaching the database may.
    func copy(to path: String, _ limits: PostgresLimits = PostgresLimits()) async throws {
        switch self {
        case .file(let source): try SQLiteStore.copy(from: source, to: path)
        case .postgres(let address): try await PostgresStore.copy(from: address, to: path, limits)
        }
    }

    /// Whether nothing is there that a restored record would take the place of, or be mixed with.
    public func isVacant(_ limits: PostgresLimits = PostgresLimits()) async throws -> Bool {
        switch self {
        case .file(let path):
            // SQLite would fold what lies beside a file into whatever file is put there.
            ["", "-wal", "-journal"].allSatisfy {
                !FileManager.default.fileExists(atPath: path + $0)
            }
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
