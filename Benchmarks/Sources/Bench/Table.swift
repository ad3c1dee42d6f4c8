import Foundation

/// What another engine needed in the same run, from `peers/measure.py`.
struct Peer: Decodable {
    var name: String
    var median: Double
    var p99: Double
}

struct PeerReport: Decodable {
    var rules: Int
    var facts: Int
    var peers: [Peer]

    /// Nil when no report is there.
    init?(_ path: String?) {
        guard let path, let data = FileManager.default.contents(atPath: path),
            let report = try? JSONDecoder().decode(PeerReport.self, from: data)
        else { return nil }
        self = report
    }
}

/// Columns of text under each other.
struct Table {
    private var rows: [[String]] = []

    init(_ head: [String]) { rows = [head] }

    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}

func number(_ value: Double, _ unit: String = "") -> String {
    String(format: value < 100 ? "%.1f" : "%.0f", value) + unit
}
