import Database
import Foundation

/// What `scripts/kill-loop` kills: eight clients who record, and the check of what they were told.
///
///     recorder record ADDRESS ROUND PENDING-FILE   records until it is killed
///     recorder check ADDRESS ACKNOWLEDGED-FILE     looks for every acknowledged entry
///
/// The pending forms are those that were sent before and not acknowledged, `CASE FORM` a line; they
/// are sent once more.
@main
enum Recorder {
    static func main() async throws {
        let words = Array(CommandLine.arguments.dropFirst())
        switch (words.first, words.count) {
        case ("record", 4):
            let text = try String(contentsOfFile: words[3], encoding: .utf8)
            try await Recording(
                address: RecordAddress(words[1]), round: words[2],
                pending: Recording.pending(in: text)
            ).run()
        case ("check", 3):
            let text = try String(contentsOfFile: words[2], encoding: .utf8)
            let problems = try await Check(
                address: RecordAddress(words[1]), acknowledged: Acknowledged.all(in: text)
            ).problems()
            for problem in problems { print(problem) }
            exit(problems.isEmpty ? 0 : 1)
        default:
            print("recorder record ADDRESS ROUND PENDING, or recorder check ADDRESS ACKNOWLEDGED")
            exit(2)
        }
    }
}

/// One form that was recorded and acknowledged to whoever sent it.
struct Acknowledged: Hashable {
    var caseID: String
    var entry: String
    /// The form's key, which is also what it says.
    var form: String

    /// A line that a killed process did not write to its end is no acknowledgement.
    static func all(in text: String) -> [Acknowledged] {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().compactMap {
            let words = $0.split(separator: " ").map(String.init)
            guard words.count == 4, words[0] == "recorded" else { return nil }
            return Acknowledged(caseID: words[1], entry: words[2], form: words[3])
        }
    }

    /// Tells whoever reads our output, in one write, so that it stands or does not.
    func tell() {
        FileHandle.standardOutput.write(Data("recorded \(caseID) \(entry) \(form)\n".utf8))
    }
}
