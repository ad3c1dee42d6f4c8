import Foundation

/// A file that is written in large pieces.
final class Output {
    private var buffer: [UInt8] = []
    private let descriptor: Int32
    let path: String

    init(_ path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw OutputError.cannotWrite(path) }
        buffer.reserveCapacity(1 << 18)
    }

    func write(_ text: String) throws { try write(text.utf8) }

    @inline(__always)
    func write(_ bytes: some Collection<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count > 1 << 17 { try flush() }
    }

    func flush() throws {
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { bytes -> Int in
                guard let base = bytes.baseAddress else { return -1 }
                return Foundation.write(descriptor, base + written, bytes.count - written)
            }
            guard count > 0 else { throw OutputError.cannotWrite(path) }
            written += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    func close() throws {
        try flush()
        guard Foundation.close(descriptor) == 0 else { throw OutputError.cannotWrite(path) }
    }
}

/// Why nothing could be written.
enum OutputError: Error, CustomStringConvertible {
    case cannotWrite(String)

    var description: String {
        switch self {
        case .cannotWrite(let path): "cannot write \(path)"
        }
    }
}

/// Lays records into an order that tells nothing of who they are about, in bounded memory: each
/// goes into a heap by chance, and the heaps are shuffled one after the other.
final class Shuffle {
    private let heaps: [Output]
    private let folder: String

    init(records: Int, folder: String) throws {
        self.folder = folder
        heaps = try (0..<min(200, records / 100_000 + 1)).map {
            try Output("\(folder)/heap-\($0).partial")
        }
    }

    /// Takes one record: its person, and its fields as `Row.write` makes them.
    func add(person: Int, fields: [UInt8], _ dice: inout Dice) throws {
        var line: [UInt8] = []
        line.reserveCapacity(fields.count + 12)
        Digits.write(person, to: &line)
        line.append(contentsOf: fields)
        line.append(10)
        try heaps[dice.below(heaps.count)].write(line)
    }

    /// Hands every record back once, and removes the heaps.
    func drain(_ dice: inout Dice, _ take: (ArraySlice<UInt8>) throws -> Void) throws {
        for heap in heaps {
            try heap.close()
            let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: heap.path)))
            var lines = Self.lines(whole)
            for place in stride(from: lines.count - 1, to: 0, by: -1) {
                lines.swapAt(place, dice.below(place + 1))
            }
            for line in lines { try take(whole[line]) }
            try FileManager.default.removeItem(atPath: heap.path)
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while start < bytes.count, let end = bytes[start...].firstIndex(of: 10) {
            found.append(start..<end)
            start = end + 1
        }
        return found
    }
}
