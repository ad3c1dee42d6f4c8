import Allocations

/// Times and allocations of one piece of work, done many times.
struct Measurement {
    var name: String
    /// Each time by itself, in ascending order, in nanoseconds.
    var times: [Int64]
    var allocations: Double

    var median: Double { percentile(0.5) }
    var p99: Double { percentile(0.99) }

    /// In microseconds.
    private func percentile(_ part: Double) -> Double {
        Double(times[min(times.count - 1, Int(Double(times.count) * part))]) / 1000
    }
}

/// Does something `count` times and takes the time of each.
func measure<Result>(
    _ name: String, times count: Int, _ body: () throws -> Result
) rethrows -> Measurement {
    for _ in 0..<max(1, count / 10) { keep(try body()) }
    let clock = ContinuousClock()
    var times: [Int64] = []
    times.reserveCapacity(count)
    for _ in 0..<count {
        let start = clock.now
        let result = try body()
        let time = clock.now - start
        keep(result)
        times.append(
            time.components.attoseconds / 1_000_000_000 + time.components.seconds * 1_000_000_000)
    }
    let before = allocationsSoFar()
    for _ in 0..<10 { keep(try body()) }
    let allocations = Double(allocationsSoFar() - before) / 10
    times.sort()
    return Measurement(name: name, times: times, allocations: allocations)
}

/// Keeps the compiler from leaving out work whose result nobody reads.
@inline(never) func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }
