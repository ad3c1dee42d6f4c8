import CPostgres

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// One connection of libpq, for one thread at a time.
///
/// Every statement goes with its values beside it; no text of a statement is made from a value.
final class PostgresHandle {
    /// How many different statements are kept prepared on a connection.
    private static let statementsKept = 200

    private let connection: OpaquePointer
    private var prepared: [String: String] = [:]
    private var isReading = false

    /// Connects; takes at most the address's `connect_timeout` for each of its hosts.
    init(_ address: PostgresAddress) throws(PostgresUnreachable) {
        let options = address.connectionOptions.sorted { $0.key < $1.key }
        var keywords = options.map { strdup($0.key) } + [nil]
        var values = options.map { strdup($0.value) } + [nil]
        defer {
            for text in keywords + values { free(text) }
        }
        let made = PostgresHandle.connect(&keywords, &values)
        guard let made else { throw PostgresUnreachable(address, saying: "out of memory") }
        connection = made
        // The default writes what the server says to standard error.
        PQsetNoticeProcessor(made, { _, _ in }, nil)
        guard PQstatus(made) == CONNECTION_OK else {
            throw PostgresUnreachable(address, saying: String(cString: PQerrorMessage(made)))
        }
    }

    deinit { PQfinish(connection) }

    private static func connect(
        _ keywords: inout [UnsafeMutablePointer<CChar>?],
        _ values: inout [UnsafeMutablePointer<CChar>?]
    ) -> OpaquePointer? {
        let names = keywords.map { UnsafePointer($0) }
        let texts = values.map { UnsafePointer($0) }
        return PQconnectdbParams(names, texts, 0)
    }

    var isConnected: Bool { PQstatus(connection) == CONNECTION_OK }

    /// Whether no transaction is open.
    var isIdle: Bool { PQtransactionStatus(connection) == PQTRANS_IDLE }

    /// The server's release, such as 150018.
    var serverVersion: Int { Int(PQserverVersion(connection)) }

    /// What a running statement can be cancelled with, from any thread.
    func makeCancelRequest() -> CancelRequest? {
        PQgetCancel(connection).map { CancelRequest($0) }
    }

    /// Runs one statement and hands each row to `body` as soon as it came.
    ///
    /// Returns what the server says it did. Rows are never all held at once.
    @discardableResult
    func run(
        _ sql: String, _ values: [SQLValue] = [], _ body: (SQLRow) throws -> Void = { _ in }
    ) throws -> String {
        guard !isReading else {
            throw StoreFault(
                .other, engineCode: "libpq", context: "a statement while rows are read: \(sql)")
        }
        isReading = true
        defer { isReading = false }
        try send(sql, PostgresParameters(values))
        guard PQsetSingleRowMode(connection) == 1 else { throw fault(sql) }
        var commandTag = ""
        var failure: (any Error)?
        // To the end in any case, so that the connection is free for the next statement.
        while let pointer = PQgetResult(connection) {
            let result = PostgresResult(pointer)
            guard failure == nil else { continue }
            do {
                try check(result, sql)
                for index in 0..<result.rowCount { try body(result.row(index)) }
                commandTag = result.commandTag
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return commandTag
    }

    private func send(_ sql: String, _ parameters: PostgresParameters) throws {
        let isSent =
            if let name = try statement(sql) {
                parameters.withPointers { count, values, lengths, formats in
                    PQsendQueryPrepared(
                        connection, name, count, values, lengths, formats, PostgresResult.binary)
                }
            } else {
                parameters.withPointers { count, values, lengths, formats in
                    PQsendQueryParams(
                        connection, sql, count, nil, values, lengths, formats,
                        PostgresResult.binary)
                }
            }
        guard isSent == 1 else { throw fault(sql) }
    }

    /// The name under which the statement is prepared; nil when enough others are.
    private func statement(_ sql: String) throws -> String? {
        if let name = prepared[sql] { return name }
        guard prepared.count < PostgresHandle.statementsKept else { return nil }
        let name = "s\(prepared.count)"
        guard let pointer = PQprepare(connection, name, sql, 0, nil) else { throw fault(sql) }
        try check(PostgresResult(pointer), sql)
        prepared[sql] = name
        return name
    }

    private func check(_ result: borrowing PostgresResult, _ sql: String) throws {
        switch result.status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE: return
        default: throw result.complaint.error(sql, isConnected: isConnected)
        }
    }

    private func fault(_ context: String) -> StoreFault {
        StoreFault(isConnected ? .other : .unreachable, engineCode: "libpq", context: context)
    }
}
