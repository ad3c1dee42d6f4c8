import Foundation
import ProcedurePacks
import Rules
import Testing

/// Small packs written into a folder of their own, loaded and thrown away.
struct Bench {
    /// By path below the folder of packs.
    var files: [String: String]

    init(_ files: [String: String] = Bench.base) {
        self.files = files
    }

    /// Loads a pack and gives what the loader has to say.
    func load(_ name: String = "base") throws -> Result<Procedure, PackProblems> {
        try inFolder { folder in
            do throws(PackProblems) {
                return .success(try PackLoader(folder: folder).load(name))
            } catch {
                return .failure(error)
            }
        }
    }

    /// The problems of a pack, printed.
    func problems(_ name: String = "base") throws -> [String] {
        switch try load(name) {
        case .success: []
        case .failure(let found): found.problems.map(\.description)
        }
    }

    func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "packs-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in files { try write(Data(text.utf8), to: folder.appending(path: path)) }
        return try body(folder)
    }

    private func write(_ bytes: Data, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    /// Puts a text in the place of another that stands exactly once in a file.
    ///
    /// - Returns: Where the mark `‸` stood in the new text, as `line:column`.
    mutating func edit(_ path: String, _ old: String, _ new: String) throws -> String {
        let text = try #require(files[path])
        try #require(text.components(separatedBy: old).count == 2, "`\(old)` must stand once")
        let edited = text.replacing(old, with: new)
        files[path] = edited.replacing("‸", with: "")
        guard let mark = edited.range(of: "‸") else { return "" }
        let lines = edited[..<mark.lowerBound].split(
            separator: "\n", omittingEmptySubsequences: false)
        return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
    }

    static let base = [
        "base/pack.yaml": """
        pack: base
        title: Base
        engine: 1
        version: 2026-11-22
        settings: { high: 14, window: 12 }
        owners: { worker: The worker, police: Police }

        """,
        "base/sources.yaml": """
        documents:
          - { id: guide, title: A guide, edition: "2024" }
        citations:
          - { id: 004-44, document: guide, section: "§1" }
          - { id: DX-25, document: guide, section: "§2" }

        """,
        "base/facts.yaml": """
        facts:
          - { name: victim.pregnant, type: truth, essential: true, meaning: Pregnant, ask: Pregnant? }
          - { name: victim.age, type: count, meaning: Age in years, ask: How old? }
          - { name: risk.level, type: level, values: [standard, medium, high], meaning: Risk }
          - { name: treatment, type: choice, values: [detox, therapy], meaning: Treatment }
          - { name: separation.day, type: day, meaning: Day of separation }
          - { name: assessed, type: truth, meaning: Assessed, otherwise: "no" }
          - { name: child.age, type: count, meaning: Age of the child }
          - { name: attendance.at, type: instant, meaning: When it was known }
          - { name: attendance.tourEnds, type: instant, meaning: End of the tour }
          - { name: attendance.level, type: level, values: [standard, medium, high], meaning: Grade }
          - { name: statement.cues, type: set, values: [anger, stress], meaning: What it points to }

        """,
        "base/services.yaml": """
        services:
          - id: helpline
            name: A helpline
            audiences: [victim]
            contact: { phone: 01632 960100 }
            kind: helpline
            lastVerified: 2026-11-19

        """,
        "base/calendars.yaml": """
        bankHolidays: [2026-12-25, 2026-12-28]
        bankHolidaysUntil: 2027-12-31
        schools:
          - { name: county, opens: "08:45", until: 2027-07-22, closed: [{ from: 2027-02-15, to: 2027-02-19 }] }
        defaultSchool: county

        """,
        "base/rules/police.yaml": """
        rules:
          - id: notify-council
            cites: [004-44, DX-25]
            family: F37
            force: must
            for: attendance
            when:
              - attendance.level is high or victim.age < 18
              - victim.pregnant
            then:
              kind: duty
              action: notify-council
              text: Tell the council.
              owner: police
              about: victim
              due: { hours: 24, from: attendance.at }
          - id: no-letter
            cites: [DX-25]
            force: never
            when: risk.level >= medium and not victim.pregnant
            then:
              - kind: block
                action: send-letter
                text: Do not write.
                clears: The victim's own request.
                override: victimRequest
                services: [helpline]
          - id: level-high
            cites: [DX-25]
            force: should
            when: victim.age >= $high
            then: { kind: definition, sets: risk.level, to: high }

        """,
    ]

    /// The base pack with a child that extends it.
    static func overlay(_ files: [String: String]) -> Bench {
        var all = base
        all["child/pack.yaml"] = """
            pack: child
            title: Child
            extends: base
            engine: 1
            version: 2026-11-22

            """
        all.merge(files) { $1 }
        return Bench(all)
    }
}
