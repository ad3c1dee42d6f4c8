/// How a scanner does on documents whose leaks are known.
public struct CorpusReport: Hashable, Sendable, Encodable {
    /// What a document of a corpus is known to be.
    public struct Label: Hashable, Sendable, Decodable {
        public enum Expectation: String, Hashable, Sendable, Decodable { case leak, clean }

        public var id: String
        public var expect: Expectation
        /// The way of leaking or of being clean.
        public var way: String
        public var items: [String]

        public init(id: String, expect: Expectation, way: String, items: [String] = []) {
            self.id = id
            self.expect = expect
            self.way = way
            self.items = items
        }

        private enum Key: String, CodingKey { case id, expect, way, items }

        public init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            id = try fields.decode(String.self, forKey: .id)
            expect = try fields.decode(Expectation.self, forKey: .expect)
            way = try fields.decode(String.self, forKey: .way)
            items = try fields.decodeIfPresent([String].self, forKey: .items) ?? []
        }
    }

    /// The documents of one way.
    public struct Way: Hashable, Sendable, Encodable {
        public var way: String
        public var expect: String
        public var documents = 0
        /// As they should be: leaks stopped, clean ones passed.
        public var right = 0
        /// Leaks of which a hit names an item that leaks.
        public var named = 0

        public var share: Double { documents == 0 ? 1 : Double(right) / Double(documents) }
    }

    public private(set) var ways: [Way] = []
    /// The ids of documents that were not as they should be.
    public private(set) var wrong: [String] = []

    public init() {}

    /// Counts what came of a document.
    public mutating func add(_ finding: Finding, _ label: Label) {
        let isRight = finding.isClean == (label.expect == .clean)
        let isNamed = finding.hits.contains { hit in
            hit.item.map { label.items.contains($0) } ?? false
        }
        if !isRight { wrong.append(finding.id) }
        let place =
            ways.firstIndex { $0.way == label.way && $0.expect == label.expect.rawValue }
            ?? ways.endIndex
        if place == ways.endIndex {
            ways.append(Way(way: label.way, expect: label.expect.rawValue))
        }
        ways[place].documents += 1
        ways[place].right += isRight ? 1 : 0
        ways[place].named += isNamed ? 1 : 0
    }

    public mutating func add(_ other: CorpusReport) {
        wrong += other.wrong
        for way in other.ways {
            if let place = ways.firstIndex(where: { $0.way == way.way && $0.expect == way.expect })
            {
                ways[place].documents += way.documents
                ways[place].right += way.right
                ways[place].named += way.named
            } else {
                ways.append(way)
            }
        }
    }

    /// The share of clean documents that passed.
    public var cleanPassed: Double { share("clean") }
    /// The share of leaking documents that were stopped.
    public var leaksStopped: Double { share("leak") }

    private func share(_ expect: String) -> Double {
        let those = ways.filter { $0.expect == expect }
        let documents = those.reduce(0) { $0 + $1.documents }
        return documents == 0
            ? 1 : Double(those.reduce(0) { $0 + $1.right }) / Double(documents)
    }
}
