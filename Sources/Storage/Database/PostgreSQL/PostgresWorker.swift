import Dispatch

/// Runs what an actor does on a thread that may block.
///
/// libpq waits for the server; on one of the few threads on which all tasks run it would keep
/// everyone else waiting too.
final class BlockingExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "sightline.postgres")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}

/// One connection and the thread that it is confined to.
actor PostgresWorker {
    /// What a transaction is for.
    enum Purpose: Sendable {
        case writing, reading
        /// Reading over damage: a statement that fails does not end the transaction.
        case verifying
    }

    /// What came of a transaction, and whether the connection can be used for another.
    struct Outcome<Value: Sendable>: Sendable {
        var result: Result<Value, any Error>
        /// False when the connection turned out broken before anything was run on it.
        var hasBegun: Bool
        var isReusable: Bool
    }

    /// Writers of all servers take this lock of the database, one after another.
    private static let writersLock: Int64 = 0x5349_4748_544C_494E

    private let executor = BlockingExecutor()
    private let canceller = PostgresCanceller()
    private var handle: PostgresHandle?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func connect(to address: PostgresAddress, _ limits: PostgresLimits) throws {
        let made = try PostgresHandle(address)
        try PostgresSession.prepare(made, limits)
        canceller.watch(made)
        handle = made
    }

    /// Disconnects; the worker cannot be used any more.
    func disconnect() {
        canceller.forget()
        handle = nil
    }

    /// Runs `body` in a transaction of its own; when the task is cancelled, so is the statement that
    /// runs, and everything is rolled back.
    nonisolated func transaction<Value: Sendable>(
        _ purpose: Purpose, _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async -> Outcome<Value> {
        await withTaskCancellationHandler {
            await transact(purpose, body)
        } onCancel: { [canceller] in
            canceller.cancelSoon()
        }
    }

    private func transact<Value: Sendable>(
        _ purpose: Purpose, _ body: @Sendable (PostgresConnection) throws -> Value
    ) -> Outcome<Value> {
        guard !Task.isCancelled, let handle else {
            return Outcome(
                result: .failure(CancellationError()), hasBegun: true, isReusable: handle != nil)
        }
        canceller.begin()
        do {
            try handle.run(PostgresWorker.beginning(of: purpose))
        } catch {
            _ = canceller.end()
            return Outcome(result: .failure(error), hasBegun: false, isReusable: false)
        }
        var result = Result { try PostgresWorker.whole(purpose, on: handle, body) }
        let wasCancelled = canceller.end()
        var isReusable = !wasCancelled && handle.isConnected && handle.isIdle
        if case .failure(let fault as StoreFault) = result {
            // A fault is rare, and a new connection has none of what may have led to it.
            isReusable = false
            if wasCancelled, fault.isCancelled { result = .failure(CancellationError()) }
        }
        return Outcome(result: result, hasBegun: true, isReusable: isReusable)
    }

    private static func beginning(of purpose: Purpose) -> String {
        switch purpose {
        // Each statement sees what was committed before it, and so, once the lock is had, all that
        // every earlier writer did; nobody else changes anything until this one is done.
        case .writing: "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE"
        case .reading, .verifying: "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
        }
    }

    /// Runs `body` and commits; rolls back when it throws.
    private static func whole<Value>(
        _ purpose: Purpose, on handle: PostgresHandle, _ body: (PostgresConnection) throws -> Value
    ) throws -> Value {
        do {
            if purpose == .writing {
                try handle.run("SELECT pg_advisory_xact_lock($1)", [.integer(writersLock)])
            }
            let value = try body(
                PostgresConnection(handle: handle, isTolerant: purpose == .verifying))
            // After a statement that failed, COMMIT rolls back and is no error.
            guard try handle.run("COMMIT") == "COMMIT" else {
                throw StoreFault(
                    .other, engineCode: "PostgreSQL", context: "committing after a failed statement"
                )
            }
            return value
        } catch {
            _ = try? handle.run("ROLLBACK")
            throw error
        }
    }
}
