import Domain
import Foundation

/// A sealed entry as it goes into files: everything the chain covers, the payload still sealed.
public struct EntryDocument: Codable, Hashable, Sendable {
    private var position: Int64
    private var id: String
    private var stream: String
    private var number: Int64
    private var kind: String
    private var recordedAt: Instant
    private var worker: String
    private var agency: String
    private var idempotency: String
    private var previous: String
    /// In base 64.
    private var sealed: Data
    private var hash: String
    private var chain: String

    public init(_ entry: SealedEntry) {
        position = entry.position
        id = entry.id.text
        stream = entry.stream.text
        number = entry.number
        kind = entry.kind
        recordedAt = entry.recordedAt
        worker = entry.worker.text
        agency = entry.agency.text
        idempotency = Hex.text(entry.idempotency)
        previous = Hex.text(entry.previous)
        sealed = Data(entry.sealed)
        hash = Hex.text(entry.hash)
        chain = Hex.text(entry.chain)
    }

    public func entry() throws(NotADocument) -> SealedEntry {
        SealedEntry(
            position: position, id: try identifierRead(id), stream: try identifierRead(stream),
            number: number, kind: kind, recordedAt: recordedAt, worker: try identifierRead(worker),
            agency: try identifierRead(agency), idempotency: try hashBytes(idempotency),
            previous: try hashBytes(previous), sealed: Array(sealed),
            hash: try hashBytes(hash), chain: try hashBytes(chain))
    }
}
