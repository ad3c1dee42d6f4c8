import Dispatch
public import Domain
import Synchronization

extension EntrySealer {
    /// What is made of each entry of a whole stream and its payload, the first entry first, once it
    /// was checked that each entry follows the one before and none is missing between them.
    ///
    /// Long streams are opened in parts on all cores. What is thrown does not depend on which of them
    /// was faster: the fault of the first entry that has one, and only when none has any, what `read`
    /// threw first in the order of the stream.
    public func open<Value: Sendable>(
        _ entries: [SealedEntry], of stream: StreamID,
        _ read: @Sendable (SealedEntry, [UInt8]) throws -> Value
    ) throws -> [Value] {
        let parts = stride(from: 0, to: entries.count, by: EntrySealer.part).map {
            $0..<min($0 + EntrySealer.part, entries.count)
        }
        let opened = Mutex([OpenedPart<Value>?](repeating: nil, count: parts.count))
        // A single part is opened on this thread.
        DispatchQueue.concurrentPerform(iterations: parts.count) { index in
            let part = open(parts[index], of: entries, stream, read)
            opened.withLock { $0[index] = part }
        }
        let found = opened.withLock { $0.compactMap(\.self) }
        if let fault = found.lazy.compactMap(\.fault).first { throw fault }
        if let problem = found.lazy.compactMap(\.problem).first { throw problem }
        return found.flatMap(\.values)
    }

    /// The payloads of a whole stream.
    public func open(_ entries: [SealedEntry], of stream: StreamID) throws -> [[UInt8]] {
        try open(entries, of: stream) { _, payload in payload }
    }

    /// So many entries are opened at a time: more than handing them to another core costs.
    private static var part: Int { 64 }

    private func open<Value: Sendable>(
        _ part: Range<Int>, of entries: [SealedEntry], _ stream: StreamID,
        _ read: (SealedEntry, [UInt8]) throws -> Value
    ) -> OpenedPart<Value> {
        var opened = OpenedPart<Value>()
        opened.values.reserveCapacity(part.count)
        var head = part.lowerBound == 0 ? .empty : entries[part.lowerBound - 1].streamHead
        for entry in entries[part] {
            do throws(LedgerFault) {
                let payload = try open(entry)
                guard entry.stream == stream, entry.number == head.number + 1,
                    entry.previous == head.hash
                else { throw .outOfChain(position: entry.position) }
                opened.take { try read(entry, payload) }
            } catch {
                opened.fault = error
                return opened
            }
            head = entry.streamHead
        }
        return opened
    }
}

/// What came of a part of a stream.
private struct OpenedPart<Value: Sendable>: Sendable {
    var values: [Value] = []
    /// The first fault; nothing behind it was opened.
    var fault: LedgerFault?
    /// What `read` threw first.
    var problem: (any Error)?

    mutating func take(_ read: () throws -> Value) {
        do {
            values.append(try read())
        } catch {
            problem = problem ?? error
        }
    }
}
