import CPostgres

/// Where a PostgreSQL database is and as whom to sign in there.
///
/// Read from a `postgres://` address by libpq's own reader, and handed to libpq as keywords and
/// values. Whatever prints it does not print the password.
public struct PostgresAddress: Sendable {
    /// Why an address cannot be used, and how to mend it; holds nothing of the address.
    public enum Problem: Error, Equatable, Sendable {
        case unreadable
        /// One of libpq's options that would take away what the store relies on.
        case optionNotTaken(String)
        case noDatabase
    }

    /// libpq's keywords with their values, as far as the address gives them.
    let options: [String: String]

    /// Options that an address may give; the others are the store's own.
    private static let taken: Set = [
        "user", "password", "passfile", "host", "hostaddr", "port", "dbname", "sslmode",
        "sslrootcert", "sslcert", "sslkey", "sslcrl", "channel_binding", "target_session_attrs",
        "connect_timeout",
    ]

    /// Whether a text is meant as the address of a PostgreSQL database.
    public static func isOne(_ text: String) -> Bool {
        text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    }

    public init(_ url: String) throws(Problem) {
        guard PostgresAddress.isOne(url), !url.utf8.contains(0),
            let read = PostgresAddress.keywords(url),
            (read["port"] ?? "").allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," })
        else { throw .unreadable }
        for name in read.keys.sorted() where !PostgresAddress.taken.contains(name) {
            throw .optionNotTaken(name)
        }
        guard read["dbname"] != nil else { throw .noDatabase }
        options = read
    }

    private static func keywords(_ url: String) -> [String: String]? {
        // What libpq would say of a mistake quotes the address, the password in it too.
        var message: UnsafeMutablePointer<CChar>?
        defer { PQfreemem(message) }
        guard let list = PQconninfoParse(url, &message) else { return nil }
        defer { PQconninfoFree(list) }
        var read: [String: String] = [:]
        var place = list
        while let keyword = place.pointee.keyword {
            if let value = place.pointee.val {
                read[String(cString: keyword)] = String(cString: value)
            }
            place += 1
        }
        return read
    }

    /// What libpq connects with.
    ///
    /// Over TCP to anywhere but this machine, the server must prove by its certificate that it is
    /// the one named, unless the address says otherwise. libpq does not use TLS on a Unix socket.
    var connectionOptions: [String: String] {
        var all = [
            "connect_timeout": "10", "tcp_user_timeout": "15000", "keepalives": "1",
            "keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3",
            "client_encoding": "UTF8", "application_name": "sightline",
            "sslmode": isOnThisMachine ? "prefer" : "verify-full",
        ]
        all.merge(options) { _, given in given }
        return all
    }

    private var hosts: [Substring] {
        (options["hostaddr"] ?? options["host"] ?? "").split(
            separator: ",", omittingEmptySubsequences: false)
    }

    /// Whether every host is this machine by its name; one that is not named may be anywhere, as
    /// libpq then asks the environment.
    private var isOnThisMachine: Bool {
        hosts.allSatisfy { host in
            host == "localhost" || host == "::1"
                || host.split(separator: ".").count == 4 && host.hasPrefix("127.")
                    && host.allSatisfy { $0 == "." || $0.isASCII && $0.isNumber }
        }
    }
}

extension PostgresAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    public var description: String {
        let user = options["user"].map { $0 + "@" } ?? ""
        let host = options["host"] ?? options["hostaddr"] ?? ""
        let port = options["port"].map { ":" + $0 } ?? ""
        return "postgres://\(user)\(host)\(port)/\(options["dbname"] ?? "")"
    }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: [("address", description)]) }
}

extension PostgresAddress.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable:
            "the database's address does not read; write "
                + "postgres://USER@HOST:PORT/DATABASE?sslmode=verify-full, with %40 for @, %2F for /, "
                + "%3A for : and %25 for % inside a name or password"
        case .optionNotTaken(let name):
            "the database's address may not set `\(name)`; take it out, Sightline sets what it needs"
        case .noDatabase:
            "the database's address names no database; write it after the host, as in "
                + "postgres://USER@HOST/DATABASE"
        }
    }
}
