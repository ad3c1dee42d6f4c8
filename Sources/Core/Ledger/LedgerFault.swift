public import Domain

/// Why a part of the record cannot be opened.
///
/// It names the place and never what is there.
public enum LedgerFault: Error, Hashable, Sendable {
    /// The entry no longer fits its hash: something in it was changed.
    case changed(position: Int64)
    /// The entry does not follow the one before it in its stream.
    case outOfChain(position: Int64)
    /// The payload does not open: the key is another's, or stream, number, kind or payload were
    /// changed together with the hash.
    case doesNotOpen(position: Int64)
    /// The stream's key was erased, and its payloads with it.
    case keyErased(StreamID)
    /// The stream's wrapped key does not open under this deployment's key.
    case wrongKey(StreamID)
    /// The record says that another deployment key is in force than those that are here.
    case deploymentKeyUnknown
    /// A signed-in session's token does not open.
    case sessionDoesNotOpen
}

extension LedgerFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .changed(let position):
            "Entry \(position) was changed after it was recorded."
        case .outOfChain(let position):
            "Entry \(position) does not follow the entry before it in its stream."
        case .doesNotOpen(let position):
            "Entry \(position) does not open with the key of its stream."
        case .keyErased(let stream):
            "The key of stream \(stream) was erased."
        case .wrongKey(let stream):
            "The key of stream \(stream) does not open with this deployment's key."
        case .deploymentKeyUnknown:
            "The record is sealed with a deployment key that is not here."
        case .sessionDoesNotOpen:
            "The session does not open with this deployment's key."
        }
    }
}
