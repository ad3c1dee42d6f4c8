import Dispatch
import Ledger
import Synchronization

/// Verifies entries on another core while the next ones are read.
final class VerifyingLine: Sendable {
    private let verifier: Mutex<RecordVerifier>
    private let queue = DispatchQueue(label: "sightline.verify")
    /// So many batches may wait, so that a long record is not held in memory.
    private let room = DispatchSemaphore(value: 4)

    init(_ verifier: RecordVerifier) { self.verifier = Mutex(verifier) }

    /// Hands over rows in the order in which they were read.
    func add(_ rows: [EntryRows.Part]) {
        guard !rows.isEmpty else { return }
        room.wait()
        queue.async { [self] in
            verifier.withLock { verifier in
                for row in rows { VerifyingLine.take(row, &verifier) }
            }
            room.signal()
        }
    }

    /// Works on the verifier once everything that was handed over is verified.
    func with<Value: Sendable>(_ body: (inout RecordVerifier) -> Value) -> Value {
        queue.sync {}
        return verifier.withLock { body(&$0) }
    }

    func nextPosition() -> Int64 { with { $0.nextPosition } }

    static func take(_ row: EntryRows.Part, _ verifier: inout RecordVerifier) {
        switch row {
        case .entry(let entry): verifier.read(entry)
        case .unreadable(let position): verifier.readUnreadable(position: position)
        }
    }
}
