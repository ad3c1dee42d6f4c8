import CPostgres
import Dispatch
import Synchronization

/// Cancels what runs on a connection, from any thread.
///
/// A cancel that comes late could hit the statement after the one that was meant. So it is only
/// sent while a transaction runs, which does not end before it was; and a connection that was sent
/// one is not used again.
final class PostgresCanceller: Sendable {
    private enum Stage { case idle, running, cancelled }

    private struct State {
        var stage = Stage.idle
        var request: CancelRequest?
    }

    private let state = Mutex(State())

    /// Prepares to cancel what will run on a connection.
    func watch(_ handle: PostgresHandle) {
        let request = handle.makeCancelRequest()
        state.withLock { $0.request = request }
    }

    func forget() { state.withLock { $0.request = nil } }

    func begin() { state.withLock { $0.stage = .running } }

    /// Whether a cancel was sent.
    func end() -> Bool {
        state.withLock { state in
            defer { state.stage = .idle }
            return state.stage == .cancelled
        }
    }

    /// Asks the server on another thread, because asking waits for an answer.
    func cancelSoon() {
        DispatchQueue.global().async { self.cancel() }
    }

    private func cancel() {
        state.withLock { state in
            guard state.stage == .running, let request = state.request else { return }
            request.send()
            state.stage = .cancelled
        }
    }
}

/// What libpq needs to ask a server to cancel a connection's statement.
final class CancelRequest: Sendable {
    // libpq never changes it, and lets any thread use it.
    private nonisolated(unsafe) let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQfreeCancel(pointer) }

    /// What the server says of it is not read: whether the statement ended is seen from its own
    /// answer.
    func send() {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
            _ = PQcancel(pointer, message.baseAddress, Int32(message.count))
        }
    }
}
