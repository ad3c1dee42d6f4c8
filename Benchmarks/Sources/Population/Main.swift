import Foundation

/// `sightline-population one|two --records N --seed S --out DIR`: records of invented people on
/// which the record check is measured, the same for one seed every time.
@main
struct Main {
    static let usage = """
        sightline-population one|two [--records N] [--seed S] [--out DIR]

        Writes records.csv, truth.csv, queries.csv and query-truth.csv into DIR.
        """

    static func main() throws {
        var records = 1_000_000
        var seed: UInt64 = 1
        var out = "."
        let arguments = CommandLine.arguments
        var place = 2
        while place + 1 < arguments.count {
            let value = arguments[place + 1]
            switch arguments[place] {
            case "--records": records = Int(value) ?? 0
            case "--seed": seed = UInt64(value) ?? 1
            case "--out": out = value
            default: fail("unknown: \(arguments[place])")
            }
            place += 2
        }
        guard arguments.count > 1, arguments.count % 2 == 0, records > 0 else { fail("") }
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        let start = ContinuousClock.now
        let report: String
        switch arguments[1] {
        case "one":
            var writing = try Writing(
                FirstPopulation(records: records, seed: seed), records: records, seed: seed, out)
            report = try writing.run()
        case "two":
            var writing = try Writing(
                SecondPopulation(records: records, seed: seed), records: records, seed: seed, out)
            report = try writing.run()
        default: fail("")
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("\(report), \(Int(Double(records) / seconds)) records/s")
    }

    private static func fail(_ why: String) -> Never {
        FileHandle.standardError.write(Data("\(why)\n\(usage)\n".utf8))
        exit(2)
    }
}
