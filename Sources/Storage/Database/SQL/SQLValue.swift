/// One value as it goes into the database and comes out again.
enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
    /// Something that the schema does not allow, such as text that is not UTF-8.
    case unreadable
}

/// The values of one row, in the order of the columns asked for.
struct SQLRow: Hashable, Sendable {
    var values: [SQLValue]

    /// What a row does not hold as it should.
    ///
    /// Turned into `StoreProblem.unreadable` by whoever knows which row it is.
    struct Unreadable: Error {}

    func integer(_ column: Int) throws(Unreadable) -> Int64 {
        guard case .integer(let value) = values[column] else { throw Unreadable() }
        return value
    }

    func text(_ column: Int) throws(Unreadable) -> String {
        guard case .text(let value) = values[column] else { throw Unreadable() }
        return value
    }

    func bytes(_ column: Int) throws(Unreadable) -> [UInt8] {
        guard case .bytes(let value) = values[column] else { throw Unreadable() }
        return value
    }

    func isNull(_ column: Int) -> Bool { values[column] == .null }
}
