import Testing

@Suite struct `The code` {
    private let house: House

    init() throws { house = try House() }

    private var sources: [House.File] { house.files.filter { $0.room.floor != .tests } }

    private func uses(_ words: [String], in files: [House.File]) -> [String] {
        files.flatMap { file in
            file.code.flatMap { line in
                words.filter { line.contains($0) }.map { "\(file.path) has \($0)" }
            }
        }
    }

    @Test func `of the core reads no clock, no chance and no machine`() {
        let kept = [
            "Date()", "Date.now", "Foundation.Date", "UUID()", ".random(in", ".randomElement",
            ".shuffled", "SystemRandomNumberGenerator", "ContinuousClock", "SuspendingClock",
            "FileManager", "ProcessInfo", "FileHandle", "URLSession", "print(", "getenv",
        ]
        #expect(uses(kept, in: house.files(of: .core)) == [])
    }

    @Test func `of a page has no style and no script of its own`() {
        let kept = ["style=", "\"style\"", "<script>", "javascript:", "onclick", "onsubmit"]
        #expect(uses(kept, in: house.files(in: "Pages")) == [])
    }

    @Test func `never ends the process or forces a value`() {
        #expect(uses(["fatalError", "try!", "as!", "unsafeBitCast"], in: sources) == [])
    }

    @Test func `leaves nothing for later`() {
        let later = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
        let found = house.files.flatMap { file in
            file.lines.flatMap { line in
                later.filter { line.contains($0) }.map { "\(file.path) has \($0)" }
            }
        }
        #expect(found == [])
    }

    @Test func `is in files that can be read in one sitting`() {
        for file in house.files {
            #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test func `of the barrier can be read in ten minutes`() {
        let lines = house.files(in: "Barrier").map(\.lines.count).reduce(0, +)
        #expect(lines > 0)
        #expect(lines < 400)
    }

    @Test func `names no machine's folders`() {
        let folders = ["/" + "home/", "/" + "root/", "/" + "work/"]
        #expect(uses(folders, in: house.files) == [])
    }
}
