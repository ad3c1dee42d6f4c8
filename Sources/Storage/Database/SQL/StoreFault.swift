/// A fault of the machine or the engine below the store.
///
/// It carries no value of any row.
public struct StoreFault: Error, Equatable, Sendable {
    public enum Code: String, Sendable {
        /// Another writer held the database for longer than we wait.
        case busy
        /// The disk is full.
        case full
        /// The database may not be written.
        case readOnly
        /// The database's structure is damaged, or it is none.
        case damaged
        /// The database cannot be opened.
        case cannotOpen
        /// The connection to the database broke. Whether a transaction that was being committed
        /// happened is not known.
        case unreachable
        /// The disk failed.
        case disk
        /// The schema refused what we tried to write; a fault of this program.
        case refused
        case other
    }

    public var code: Code
    /// The engine's own number or state for it.
    public var engineCode: String
    /// What was being done, in our own words or as the text of a statement without its values.
    public var context: String

    public init(_ code: Code, engineCode: String, context: String) {
        self.code = code
        self.engineCode = engineCode
        self.context = context
    }

    /// Two faults are the same when their codes are.
    public static func == (left: StoreFault, right: StoreFault) -> Bool { left.code == right.code }
}

extension StoreFault: CustomStringConvertible {
    public var description: String {
        "The store failed (\(code.rawValue), \(engineCode)) while: \(context)"
    }
}
