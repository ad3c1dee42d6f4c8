import Foundation
import Testing

@Suite struct `The threat model` {
    private let text: String
    private let house: House

    init() throws {
        house = try House()
        text = try String(
            contentsOf: House.root.appending(path: "docs/threat-model.md"), encoding: .utf8)
    }

    /// What stands in it as code: `Target: name of the test`, or a browser test by file and function.
    private var named: [String] {
        text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
            .filter { $0.contains("Tests: ") || $0.contains(".py::") }
    }

    @Test func `names only tests that there are`() throws {
        for name in named {
            if name.contains(".py::") {
                let parts = name.components(separatedBy: "::")
                let file = House.root.appending(path: "Tests/Browser/\(parts[0])")
                let source = try String(contentsOf: file, encoding: .utf8)
                #expect(source.contains("def \(parts[1])("), "\(name)")
            } else {
                let parts = name.components(separatedBy: ": ")
                let test = parts.dropFirst().joined(separator: ": ")
                let isThere = house.files(in: parts[0]).contains { file in
                    file.lines.contains { $0.contains("func `\(test)`(") }
                }
                #expect(isThere, "\(name)")
            }
        }
    }

    @Test func `has a test behind every claim`() {
        #expect(named.count >= 30)
        let rows = text.split(separator: "\n").filter {
            $0.hasPrefix("| ") && $0.count { $0 == "|" } == 4
        }
        for row in rows where !row.hasPrefix("| what they try") {
            #expect(row.contains("Tests: ") || row.contains("the same"), "\(row)")
        }
    }
}
