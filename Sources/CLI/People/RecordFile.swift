import Foundation
import Matching

/// A file of records, read in parts: a file of any size takes no more memory than a part of it.
struct RecordFile {
    let path: String
    let reader: RecordReader
    private let handle: FileHandle
    private var rest = Data()
    private var line = 2
    private let size: UInt64
    private(set) var bytesRead: UInt64 = 0

    /// Whole lines of a file, and the number of the first.
    struct Part: Sendable {
        var bytes: Data
        var firstLine: Int
    }

    private static let partSize = 1 << 22

    /// Opens the file and reads its heading; the id is in the first of the columns named that the
    /// file has.
    init(_ path: String, ids: [String]) throws {
        self.path = path
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw Unreadable(problems: [InputProblem(path, 0, "cannot be read")])
        }
        self.handle = handle
        size = (try? handle.seekToEnd()) ?? 0
        try handle.seek(toOffset: 0)
        var start = Data()
        while start.firstIndex(of: 0x0A) == nil,
            let more = try handle.read(upToCount: RecordFile.partSize), !more.isEmpty
        {
            start.append(more)
        }
        bytesRead = UInt64(start.count)
        let end = start.firstIndex(of: 0x0A) ?? start.endIndex
        let heading = start[start.startIndex..<end]
        rest = Data(start[min(end + 1, start.endIndex)...])
        reader = try RecordFile.reader(heading, ids, path)
    }

    /// What is wrong with a file, line by line.
    struct Unreadable: Error {
        var problems: [InputProblem]
    }

    private static func reader(
        _ heading: Data, _ ids: [String], _ path: String
    ) throws -> RecordReader {
        var problem = RecordReader.HeadingProblem.noKnownColumn
        for id in ids {
            do {
                return try RecordReader(heading: Array(heading), id: id)
            } catch {
                problem = error
                if case .missing = error { continue }
                break
            }
        }
        let text =
            switch problem {
            case .missing: "has no column `\(ids[0])`; give one in the first line"
            case .twice(let column): "has the column `\(column)` twice"
            case .noKnownColumn: "has neither a column `given_name` nor `surname`"
            }
        throw Unreadable(problems: [InputProblem(path, 1, text)])
    }

    /// How far the file was read, from 0 to 1.
    var progress: Double { size == 0 ? 1 : Double(bytesRead) / Double(size) }

    /// The next whole lines; nil at the end.
    mutating func next() throws -> Part? {
        while true {
            let end = rest.withUnsafeBytes { RecordReader.wholeLines($0) }
            if let end, rest.count >= RecordFile.partSize || bytesRead >= size {
                let part = Part(
                    bytes: Data(rest[rest.startIndex..<(rest.startIndex + end)]), firstLine: line)
                rest = Data(rest[(rest.startIndex + end)...])
                line += part.bytes.count(of: 0x0A)
                return part
            }
            let more = try handle.read(upToCount: RecordFile.partSize) ?? Data()
            bytesRead += UInt64(more.count)
            if more.isEmpty {
                bytesRead = size
                guard !rest.isEmpty else { return nil }
                if end != nil { continue }
                defer { rest = Data() }
                return Part(bytes: rest, firstLine: line)
            }
            rest.append(more)
        }
    }
}

extension Data {
    fileprivate func count(of byte: UInt8) -> Int {
        withUnsafeBytes { $0.reduce(0) { $0 + ($1 == byte ? 1 : 0) } }
    }
}
