import Foundation
import Synchronization

/// A bar on a terminal that says how far the work is; nothing where nobody is watching.
final class Progress: Sendable {
    private let last = Mutex(("", -1))
    private let isShown = isatty(2) == 1

    /// Shows how far a stage is, from 0 to 1.
    func show(_ stage: String, _ part: Double) {
        guard isShown else { return }
        let percent = min(max(Int(part * 100), 0), 100)
        last.withLock { last in
            guard last != (stage, percent) else { return }
            last = (stage, percent)
            let filled = percent * 30 / 100
            let bar =
                String(repeating: "█", count: filled) + String(repeating: "·", count: 30 - filled)
            let name = stage.padding(toLength: 12, withPad: " ", startingAt: 0)
            FileHandle.standardError.write(Data("\r\(name) \(bar) \(percent) %".utf8))
        }
    }

    /// Takes the bar away.
    func end() {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\(String(repeating: " ", count: 60))\r".utf8))
    }
}
