import CPostgres

/// What came of one statement; libpq's memory for it is given back with it.
struct PostgresResult: ~Copyable {
    static let binary: Int32 = 1

    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }

    var rowCount: Int32 { PQntuples(pointer) }

    /// What the server says it did, such as `COMMIT`.
    var commandTag: String { String(cString: PQcmdStatus(pointer)) }

    func row(_ index: Int32) -> SQLRow {
        SQLRow(values: (0..<PQnfields(pointer)).map { value(index, $0) })
    }

    /// The value as it is stored to the byte; of a type that we never write, it is unreadable.
    private func value(_ row: Int32, _ column: Int32) -> SQLValue {
        if PQgetisnull(pointer, row, column) == 1 { return .null }
        guard PQfformat(pointer, column) == PostgresResult.binary,
            let start = PQgetvalue(pointer, row, column)
        else { return .unreadable }
        let bytes = UnsafeRawBufferPointer(
            start: start, count: Int(PQgetlength(pointer, row, column)))
        switch PQftype(pointer, column) {
        case ColumnType.bytes: return .bytes(Array(bytes))
        case ColumnType.wideInteger, ColumnType.integer: return integer(bytes)
        case ColumnType.text, ColumnType.name:
            return String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .unreadable
        default: return .unreadable
        }
    }

    private func integer(_ bytes: UnsafeRawBufferPointer) -> SQLValue {
        switch bytes.count {
        case 8: .integer(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
        case 4: .integer(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
        default: .unreadable
        }
    }

    /// The numbers by which the server's catalogue knows types.
    private enum ColumnType {
        static let bytes: Oid = 17
        static let name: Oid = 19
        static let wideInteger: Oid = 20
        static let integer: Oid = 23
        static let text: Oid = 25
    }

    /// What the server says was wrong, as far as it may be told: its code and the constraint or
    /// column that refused.
    ///
    /// Its message and above all its DETAIL can quote the values of a row; they are never read.
    var complaint: PostgresComplaint {
        PostgresComplaint(
            state: field("C") ?? "", constraint: field("n"), column: field("c"))
    }

    private func field(_ code: Unicode.Scalar) -> String? {
        PQresultErrorField(pointer, Int32(code.value)).map { String(cString: $0) }
    }
}
