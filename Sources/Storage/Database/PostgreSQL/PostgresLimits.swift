/// How long a store waits for what, and how many connections it holds.
public struct PostgresLimits: Sendable {
    /// Connections for reading; writing has one of its own, because writers go one after another.
    public var readers = 7
    /// Seconds that someone waits for a connection of this process to become free.
    public var acquire = 15
    /// Seconds after which the server ends a statement.
    public var statement = 30
    /// Seconds that a writer waits for writers of other servers.
    public var lock = 15
    /// Seconds without a statement after which the server ends a transaction.
    public var idleInTransaction = 60

    public init() {}
}
