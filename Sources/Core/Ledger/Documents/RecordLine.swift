import Domain
import Foundation

/// One line of a file that holds a whole record: sealed entries, signed heads and the changes of
/// keys, and no key.
///
/// The first line names the format, then come the heads, the entries in order, and the changes.
/// Wrapped keys are left out, so that erasing a key erases what every copy says too.
public enum RecordLine: Hashable, Sendable {
    case format
    case head(StoredHead)
    case entry(SealedEntry)
    case keyChange(KeyChange)

    private struct Document: Codable {
        var format: String?
        var number: Int64?
        var head: HeadDocument?
        var entry: EntryDocument?
        var key: Key?
    }

    private struct Key: Codable {
        var number: Int64
        var stream: String
        var digest: String
    }

    private static let name = "sightline-record-1"

    /// The line with its end.
    public var bytes: [UInt8] {
        get throws {
            var document = Document()
            switch self {
            case .format: document.format = RecordLine.name
            case .head(let stored):
                document.number = stored.number
                document.head = HeadDocument(stored.signed)
            case .entry(let entry): document.entry = EntryDocument(entry)
            case .keyChange(let change):
                document.key = Key(
                    number: change.number, stream: change.stream.text,
                    digest: Hex.text(change.digest))
            }
            return try DocumentCoding.bytes(document, onOneLine: true)
        }
    }

    public static func read(_ bytes: [UInt8]) throws(NotADocument) -> RecordLine {
        let document = try DocumentCoding.read(Document.self, bytes)
        switch (document.format, document.head, document.entry, document.key) {
        case (name, nil, nil, nil): return .format
        case (nil, let head?, nil, nil):
            guard let number = document.number else { throw NotADocument() }
            return .head(
                StoredHead(number: number, signed: try head.signedHead(), peaks: [], keyPeaks: []))
        case (nil, nil, let entry?, nil): return .entry(try entry.entry())
        case (nil, nil, nil, let key?):
            return .keyChange(
                KeyChange(
                    number: key.number, stream: try identifierRead(key.stream),
                    digest: try hashBytes(key.digest)))
        default: throw NotADocument()
        }
    }
}

/// Verifies a record in a file, line by line.
public struct LineVerifier: Sendable {
    private let evidence: Evidence
    /// The signed heads that were read.
    public private(set) var heads: [StoredHead] = []
    private var verifier: RecordVerifier?
    private var hasFormat = false
    private var misplaced: [LedgerProblem] = []
    /// Entries as they come, for keeping an earlier copy.
    public private(set) var earlier = EarlierRecord()

    public init(_ evidence: Evidence = .none) { self.evidence = evidence }

    public mutating func read(_ bytes: [UInt8]) {
        guard let line = try? RecordLine.read(bytes) else {
            withVerifier { $0.readUnreadable() }
            return
        }
        switch line {
        case .format: hasFormat = true
        case .head(let head):
            if verifier == nil {
                heads.append(head)
            } else {
                misplaced.append(
                    LedgerProblem(
                        .head(.misplaced(number: head.number)), position: head.signed.head.size))
            }
        case .entry(let entry):
            earlier.read(entry)
            withVerifier { $0.read(entry) }
        case .keyChange(let change): withVerifier { $0.read(change) }
        }
    }

    private mutating func withVerifier(_ body: (inout RecordVerifier) -> Void) {
        var current = verifier ?? RecordVerifier(heads: heads, evidence: evidence)
        verifier = nil
        body(&current)
        verifier = current
    }

    /// What was found, once every line was read.
    public var report: ChainReport {
        let current = verifier ?? RecordVerifier(heads: heads, evidence: evidence)
        var report = current.report
        if !hasFormat {
            report.problems.insert(LedgerProblem(.store(.noRecord), position: nil), at: 0)
        }
        report.problems += misplaced
        return report
    }
}
