/// Runs a piece of work so many times, side by side where the machine can.
///
/// The core starts no threads itself; whoever calls it says how (`DispatchQueue.concurrentPerform`
/// is one way, `oneByOne` another).
public struct Together: Sendable {
    public let workers: Int
    public let run: @Sendable (Int, @Sendable (Int) -> Void) -> Void

    /// `run` calls the work once for each number below the first argument and returns when all have
    /// ended.
    public init(
        workers: Int, run: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void
    ) {
        self.workers = max(workers, 1)
        self.run = run
    }

    public static let oneByOne = Together(workers: 1) { count, work in
        for number in 0..<count { work(number) }
    }
}
