import CoreMetrics
import Synchronization

/// The figures of one server, kept until they are asked for.
///
/// A back end of swift-metrics. Labels are words of this program, such as the template of a route:
/// whoever adds a figure must see to it that nothing that a person typed becomes one.
final class MetricsRegistry: MetricsFactory {
    /// What a figure is called, and what it is told apart by.
    struct Name: Hashable, Comparable, Sendable {
        var label: String
        var dimensions: [Dimension]

        struct Dimension: Hashable, Sendable {
            var key: String
            var value: String
        }

        init(_ label: String, _ dimensions: [(String, String)]) {
            self.label = label
            self.dimensions = dimensions.map { Dimension(key: $0.0, value: $0.1) }
        }

        static func < (left: Name, right: Name) -> Bool {
            if left.label != right.label { return left.label < right.label }
            return left.dimensions.lexicographicallyPrecedes(right.dimensions) {
                ($0.key, $0.value) < ($1.key, $1.value)
            }
        }
    }

    /// What is kept of one figure.
    enum Figure: Hashable, Sendable {
        /// How many there were since the start.
        case count(Int64)
        /// How much it is now.
        case gauge(Double)
        case distribution(Distribution)
    }

    /// How values, such as times in seconds, are spread.
    struct Distribution: Hashable, Sendable {
        /// The upper bounds of the classes; above the last there is one more.
        static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

        /// How many values each class has.
        private(set) var classes = [Int64](repeating: 0, count: bounds.count + 1)
        private(set) var sum = 0.0

        mutating func add(_ value: Double) {
            let place = Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count
            classes[place] += 1
            sum += value
        }
    }

    private let figures = Mutex<[Name: Figure]>([:])

    /// All figures, by name.
    var all: [(name: Name, figure: Figure)] {
        figures.withLock { figures in
            figures.map { (name: $0.key, figure: $0.value) }.sorted { $0.name < $1.name }
        }
    }

    fileprivate func change(_ name: Name, from start: Figure, _ body: (inout Figure) -> Void) {
        figures.withLock { body(&$0[name, default: start]) }
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        KeptFigure(Name(label, dimensions), self)
    }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        KeptFigure(Name(label, dimensions), self)
    }

    /// `aggregate` is not asked: a value by itself is a meter's.
    func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        KeptFigure(Name(label, dimensions), self)
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        KeptFigure(Name(label, dimensions), self)
    }

    // A figure stays until the server ends: one that began again at 0 would tell a wrong rate.
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}

/// Hands what is counted or measured on to the registry.
private final class KeptFigure: CounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    private let name: MetricsRegistry.Name
    private let registry: MetricsRegistry

    init(_ name: MetricsRegistry.Name, _ registry: MetricsRegistry) {
        self.name = name
        self.registry = registry
    }

    func increment(by amount: Int64) {
        registry.change(name, from: .count(0)) { figure in
            guard case .count(let count) = figure else { return }
            figure = .count(count &+ amount)
        }
    }

    func reset() { registry.change(name, from: .count(0)) { $0 = .count(0) } }

    func set(_ value: Int64) { set(Double(value)) }

    func set(_ value: Double) { registry.change(name, from: .gauge(0)) { $0 = .gauge(value) } }

    func increment(by amount: Double) { add(amount) }

    func decrement(by amount: Double) { add(-amount) }

    private func add(_ amount: Double) {
        registry.change(name, from: .gauge(0)) { figure in
            guard case .gauge(let value) = figure else { return }
            figure = .gauge(value + amount)
        }
    }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        registry.change(name, from: .distribution(.init())) { figure in
            guard case .distribution(var distribution) = figure else { return }
            distribution.add(value)
            figure = .distribution(distribution)
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
