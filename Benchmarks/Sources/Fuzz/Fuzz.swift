import Casework
import Domain
import Foundation
import ProcedurePacks
import Rules

/// Throws broken packs and stories at their readers, and broken texts at the release check: whatever
/// comes in, a problem list, a value or a finding comes out, within a second.
///
///     sightline-fuzz packs|stories|release COUNT [SEED] [FIRST]
///
/// Inputs are pieces of the shipped files, cut, joined, repeated and peppered. The same seed gives the
/// same inputs. A crash leaves the input's number on the last line; FIRST starts there.
@main
struct Fuzz {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let count = Int(arguments[2]),
            ["packs", "stories", "release"].contains(arguments[1])
        else {
            print("sightline-fuzz packs|stories|release COUNT [SEED] [FIRST]")
            exit(3)
        }
        let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
        let first = arguments.count > 4 ? Int(arguments[4]) ?? 0 : 0
        if arguments[1] == "release" {
            return try ReleaseHarness(seed: seed).run(first..<count)
        }
        var harness = try Harness(isPack: arguments[1] == "packs", seed: seed)
        try harness.run(first..<count)
    }

    /// The processor time of this process: another that keeps the machine busy does not count.
    static func worked() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}

struct Harness {
    private let isPack: Bool
    private let seed: UInt64
    private let pieces: [[String]]
    private let words: [String]
    private let folder: URL
    private let now = Instant(milliseconds: 1_800_000_000_000)

    init(isPack: Bool, seed: UInt64) throws {
        self.isPack = isPack
        self.seed = seed
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let base = root.appending(path: isPack ? "Procedures" : "Stories")
        let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
            .filter {
                $0.hasSuffix(".yaml") && (!isPack || $0.contains("rules/") || $0.contains("facts"))
            }
            .sorted()
        let files = try names.map {
            try String(contentsOf: base.appending(path: $0), encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        pieces = files
        let all = files.joined().joined(separator: " ")
        words =
            Array(
                Set(all.split { " ,:[]{}()\"".contains($0) }.map(String.init).prefix(60_000))
            ).sorted() + [
                "&a", "*a", "<<:", "!!binary", "? ", "|-", "\t", "\u{0}", "\u{FEFF}", "%YAML",
                "---", "...",
            ]
        folder = URL(
            filePath: "/dev/shm/sightline-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
        if isPack {
            let pack = folder.appending(path: "mini/rules")
            try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: true)
            let mini = folder.appending(path: "mini")
            for (path, text) in MiniPack.files { try write(text, to: mini.appending(path: path)) }
        }
    }

    private func write(_ text: String, to file: URL) throws {
        try Data(text.utf8).write(to: file)
    }

    mutating func run(_ numbers: Range<Int>) throws {
        var loaded = 0
        var slowest = Duration.zero
        let clock = ContinuousClock()
        let start = clock.now
        for number in numbers {
            if number % 50_000 == 0 {
                say("\(number) inputs, \(loaded) taken, slowest \(slowest)")
            }
            let bytes = input(number)
            let before = Fuzz.worked()
            if try isTaken(bytes) { loaded += 1 }
            let took = Fuzz.worked() - before
            slowest = max(slowest, took)
            if took > .seconds(1) { say("input \(number) took \(took)") }
        }
        try? FileManager.default.removeItem(at: folder)
        say(
            "\(numbers.count) \(isPack ? "packs" : "stories") in \(clock.now - start): no crash, "
                + "\(loaded) taken, slowest \(slowest)")
    }

    /// At once, so that a crash leaves the last number behind.
    private func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    private func isTaken(_ bytes: Data) throws -> Bool {
        if isPack {
            try bytes.write(to: folder.appending(path: "mini/rules/r.yaml"))
            return (try? PackLoader(folder: folder).load("mini")) != nil
        }
        return (try? StoryLoader(now: now).loadAll(bytes, name: "fuzz.yaml")) != nil
    }

    /// The input of a number: the same on every run with the same seed.
    private func input(_ number: Int) -> Data {
        var random = Splits(state: seed &* 0x9e37_79b9 &+ UInt64(number))
        // Half of the packs are the small one's own rules, nearly whole, so that much is taken.
        let isNearlyWhole = isPack && random.below(2) == 0
        let file = isNearlyWhole ? MiniPack.rules : pieces[random.below(pieces.count)]
        let start = isNearlyWhole || random.below(2) == 0 ? 0 : random.below(max(1, file.count))
        var lines = Array(file.dropFirst(start).prefix(1 + random.below(50)))
        if isPack, start != 0 { lines.insert("rules:", at: 0) }
        for _ in 0..<(1 + random.below(6)) where !lines.isEmpty {
            let at = random.below(lines.count)
            switch random.below(6) {
            case 0: lines.remove(at: at)
            case 1: lines.insert(lines[random.below(lines.count)], at: at)
            case 2: lines[at] = String(lines[at].dropLast(random.below(lines[at].count + 1)))
            case 3: lines[at] += " " + words[random.below(words.count)]
            case 4: lines[at] = String(repeating: " ", count: random.below(6)) + lines[at]
            default:
                let other = pieces[random.below(pieces.count)]
                if !other.isEmpty { lines[at] = other[random.below(other.count)] }
            }
        }
        var bytes = Data(lines.joined(separator: "\n").utf8)
        for _ in 0..<(isNearlyWhole ? random.below(2) : random.below(4)) where !bytes.isEmpty {
            bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
        }
        return bytes
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
struct Splits {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}
