import Foundation

/// The figures as text, in the exposition format 0.0.4 that Prometheus and its like read.
struct MetricsText {
    let figures: [(name: MetricsRegistry.Name, figure: MetricsRegistry.Figure)]

    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    var text: String {
        var lines: [String] = []
        var last: String?
        for (name, figure) in figures {
            let label = MetricsText.word(name.label)
            if label != last { lines.append("# TYPE \(label) \(MetricsText.type(figure))") }
            last = label
            lines += MetricsText.lines(label, name.dimensions, figure)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func type(_ figure: MetricsRegistry.Figure) -> String {
        switch figure {
        case .count: "counter"
        case .gauge: "gauge"
        case .distribution: "histogram"
        }
    }

    private static func lines(
        _ label: String, _ dimensions: [MetricsRegistry.Name.Dimension],
        _ figure: MetricsRegistry.Figure
    ) -> [String] {
        switch figure {
        case .count(let count):
            return [label + braces(dimensions) + " \(count)"]
        case .gauge(let value):
            return [label + braces(dimensions) + " \(number(value))"]
        case .distribution(let distribution):
            var total: Int64 = 0
            let bounds = MetricsRegistry.Distribution.bounds.map(number) + ["+Inf"]
            let classes = zip(bounds, distribution.classes).map { bound, count in
                total += count
                let with = dimensions + [.init(key: "le", value: bound)]
                return "\(label)_bucket\(braces(with)) \(total)"
            }
            return classes + [
                "\(label)_sum\(braces(dimensions)) \(number(distribution.sum))",
                "\(label)_count\(braces(dimensions)) \(total)",
            ]
        }
    }

    private static func braces(_ dimensions: [MetricsRegistry.Name.Dimension]) -> String {
        guard !dimensions.isEmpty else { return "" }
        let parts = dimensions.map { "\(word($0.key))=\"\(escaped($0.value))\"" }
        return "{" + parts.joined(separator: ",") + "}"
    }

    /// A name may have letters, digits and underscores, and begins with no digit.
    private static func word(_ text: String) -> String {
        let letters = text.unicodeScalars.map { scalar -> Character in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "_")
            return isPlain || ("0"..."9").contains(scalar) ? Character(scalar) : "_"
        }
        return (letters.first?.isNumber ?? true ? "_" : "") + String(letters)
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n")
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}
