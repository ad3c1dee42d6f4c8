public import Ledger

/// Why a record was not copied from one database into another; holds no value of any row.
public enum TransferProblem: Error, Equatable, Sendable {
    /// There is something where the record was to go.
    case notEmpty
    /// The record's schema is one of an earlier release.
    case earlierSchema
    /// A row of this table is not as the schema has it.
    case rowNotTaken(table: String)
    /// The record does not verify.
    case notSound([LedgerProblem])
}

extension TransferProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notEmpty: "there is something in the database already"
        case .earlierSchema:
            "the database was written by an earlier release; start this one on it once"
        case .rowNotTaken(let table): "a row of the table `\(table)` is not as it must be"
        case .notSound: "the record is not sound"
        }
    }
}
