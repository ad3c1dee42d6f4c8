import Foundation
import Matching

/// The file that a match writes; it can be gone on with after an interruption.
///
/// Answers to one query stand together and in the order of the queries. The last query of an
/// interrupted file may lack some of its answers, so it is asked again.
struct AnswerFile {
    private let handle: FileHandle
    /// The query from which on answers are missing; nil from the beginning.
    private var resumeAt: String?

    static let heading = "query_id,candidate_id,probability,reasons\n"

    init(_ path: String, resume: Bool) throws {
        let existing = resume ? try? Data(contentsOf: URL(fileURLWithPath: path)) : nil
        guard let existing, existing.starts(with: Data(AnswerFile.heading.utf8)) else {
            try deliver(Data(AnswerFile.heading.utf8), to: path)
            handle = try AnswerFile.open(path)
            try handle.seekToEnd()
            return
        }
        handle = try AnswerFile.open(path)
        let (query, end) = AnswerFile.last(of: existing)
        resumeAt = query
        try handle.truncate(atOffset: UInt64(end))
    }

    private static func open(_ path: String) throws -> FileHandle {
        guard let handle = FileHandle(forWritingAtPath: path) else {
            complain("`\(path)` cannot be written")
            throw Exit.invalid
        }
        return handle
    }

    /// The last query with an answer, and where its answers begin.
    private static func last(of bytes: Data) -> (String?, Int) {
        var query: Data?
        var start = heading.utf8.count
        var line = heading.utf8.count
        while let end = bytes[line...].firstIndex(of: 0x0A) {
            let id = bytes[line..<end].prefix { $0 != 0x2C }
            if id != query {
                query = Data(id)
                start = line
            }
            line = end + 1
        }
        return (query.map { String(decoding: $0, as: UTF8.self) }, start)
    }

    /// The place of the first query of a part that has to be asked.
    mutating func skip(in asked: People) -> Int {
        guard let resumeAt else { return 0 }
        for place in 0..<asked.count where PeopleFiles.field(asked.id(place)) == resumeAt {
            self.resumeAt = nil
            return place
        }
        return asked.count
    }

    func write(_ lines: some StringProtocol) throws {
        try handle.write(contentsOf: Data(lines.utf8))
    }

    func close() throws {
        try handle.close()
    }
}
