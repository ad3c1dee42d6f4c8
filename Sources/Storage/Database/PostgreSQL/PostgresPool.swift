/// A bounded number of connections, each made when it is first needed.
///
/// Who finds none free waits in line, and not for ever.
actor PostgresPool {
    private struct Waiter {
        var number: Int
        var continuation: CheckedContinuation<Void, any Error>
    }

    private let address: PostgresAddress
    private let limits: PostgresLimits
    /// How many more transactions may run now.
    private var free: Int
    private var idle: [PostgresWorker] = []
    private var waiters: [Waiter] = []
    private var nextNumber = 0
    private var isClosed = false

    init(_ address: PostgresAddress, size: Int, _ limits: PostgresLimits) {
        self.address = address
        self.limits = limits
        free = size
    }

    /// Runs `body` in a transaction on a connection of its own.
    ///
    /// A connection that broke while nobody used it is replaced unseen. One that breaks under a
    /// transaction is an error: whether a commit was still carried out is not known then, and a form
    /// that is sent again is recorded once.
    func transaction<Value: Sendable>(
        _ purpose: PostgresWorker.Purpose,
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await enter()
        defer { leave() }
        while true {
            guard !isClosed else { throw PostgresPool.closed }
            let known = idle.popLast()
            let worker: PostgresWorker
            if let known { worker = known } else { worker = try await connected() }
            let outcome = await worker.transaction(purpose, body)
            if outcome.isReusable, !isClosed {
                idle.append(worker)
            } else {
                await worker.disconnect()
            }
            if !outcome.hasBegun, known != nil { continue }
            return try outcome.result.get()
        }
    }

    /// Closes what is idle now, and what is at work when it is done.
    func close() async {
        isClosed = true
        for waiter in waiters { waiter.continuation.resume(throwing: PostgresPool.closed) }
        waiters = []
        let workers = idle
        idle = []
        for worker in workers { await worker.disconnect() }
    }

    private static let closed = StoreFault(
        .cannotOpen, engineCode: "closed", context: "using the database after it was closed")

    private func connected() async throws -> PostgresWorker {
        let worker = PostgresWorker()
        try await worker.connect(to: address, limits)
        return worker
    }

    // MARK: Waiting in line

    private func enter() async throws {
        guard !isClosed else { throw PostgresPool.closed }
        if free > 0 {
            free -= 1
            return
        }
        nextNumber += 1
        let number = nextNumber
        let seconds = limits.acquire
        let timer = Task<Void, any Error> {
            try await Task.sleep(for: .seconds(seconds))
            giveUp(
                number,
                StoreFault(.busy, engineCode: "pool", context: "waiting for a free connection"))
        }
        defer { timer.cancel() }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation {
                (continuation: CheckedContinuation<Void, any Error>) in
                if Task.isCancelled {
                    continuation.resume(throwing: CancellationError())
                } else {
                    waiters.append(Waiter(number: number, continuation: continuation))
                }
            }
        } onCancel: {
            Task { await self.giveUp(number, CancellationError()) }
        }
    }

    private func giveUp(_ number: Int, _ error: any Error) {
        guard let place = waiters.firstIndex(where: { $0.number == number }) else { return }
        waiters.remove(at: place).continuation.resume(throwing: error)
    }

    /// Lets the next in line in.
    private func leave() {
        if waiters.isEmpty {
            free += 1
        } else {
            waiters.removeFirst().continuation.resume()
        }
    }
}
