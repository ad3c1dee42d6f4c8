import Foundation
import Testing

/// Holds a text to its file in `__Snapshots__`; `RECORD=1` writes the file instead.
func expectSnapshot(
    _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation,
    file: String = #filePath
) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        .appendingPathComponent("__Snapshots__")
    let place = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try text.write(to: place, atomically: true, encoding: .utf8)
        return
    }
    guard let kept = try? String(contentsOf: place, encoding: .utf8) else {
        Issue.record(
            "no snapshot \(name); run the tests with RECORD=1 and read the file",
            sourceLocation: sourceLocation)
        return
    }
    guard kept != text else { return }
    let difference = zip(lines(kept), lines(text)).enumerated().first { $1.0 != $1.1 }
    let detail =
        difference.map { "line \($0 + 1):\n- \($1.0)\n+ \($1.1)" } ?? "one is longer than the other"
    Issue.record("snapshot \(name) differs, \(detail)", sourceLocation: sourceLocation)
}

private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
}

/// One tag a line, so that a change shows where it is; the hash of an asset is left out.
func readable(_ html: String) -> String {
    html.replacingOccurrences(of: "><", with: ">\n<")
        .replacing(/\/assets\/sightline-[0-9a-f]+/, with: "/assets/sightline")
}
