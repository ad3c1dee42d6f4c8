/// A PostgreSQL server that could not be reached or did not let us in, and how to mend it.
///
/// It tells the address without the password.
public struct PostgresUnreachable: Error, Sendable {
    /// The address without the password.
    public let address: String
    /// What libpq says; the password is taken out.
    public let reason: String

    init(_ address: PostgresAddress, saying message: String) {
        self.address = address.description
        var line = String(
            String.UnicodeScalarView(
                message.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
        if let password = address.options["password"], !password.isEmpty {
            line = line.replacing(password, with: "***")
        }
        reason = line.split(separator: " ").joined(separator: " ")
    }

    /// What can be done about it.
    public var advice: String {
        let known: [(String, String)] = [
            ("root certificate", PostgresUnreachable.certificate),
            ("certificate", PostgresUnreachable.certificate),
            (
                "SSL",
                "turn TLS on at the server (ssl = on); sslmode=disable sends everything in clear"
            ),
            ("password", "give the password in PGPASSWORD or in ~/.pgpass (mode 0600)"),
            ("authentication failed", "check the user and the server's pg_hba.conf"),
            ("pg_hba.conf", "let this machine in by the server's pg_hba.conf"),
            ("role", "make the user first, as docs/operations.md says"),
            ("database", "make the database first, as docs/operations.md says"),
        ]
        return known.first { reason.contains($0.0) }?.1
            ?? "check that PostgreSQL runs there, and the host, the port and what stands between"
    }

    private static let certificate =
        "give the file with the certificate of the server's authority by sslrootcert=FILE, and the "
        + "host by the name in its certificate"
}

extension PostgresUnreachable: CustomStringConvertible {
    public var description: String {
        "the database at \(address) cannot be reached: \(reason); \(advice)"
    }
}
