import Casework
import Domain
import Foundation
import ProcedurePacks
import Testing

@Suite struct `A story's file` {
    private static let whole = """
        story: S04
        title: High risk, pregnant, a toddler
        area: hertfordshire
        now: 2027-02-10T04:00
        people:
          - id: dean
            role: personOfConcern
            name: { given: Dean, family: Ashby }
            born: 1990-04-02
          - { id: vera, role: victim, name: { given: Vera, family: Ashby }, age: 30, pregnant: yes }
        relationships:
          - { from: dean, to: vera, kind: partners, livingTogether: yes }
        workers:
          - { id: second, role: policeOfficer }
        events:
          - at: 2027-02-10T03:10
            by: second
            attendance: { at: 2027-02-10T03:00, tourEnds: 2027-02-10T07:00, grade: high }
          - at: 2027-02-10T03:20
            statement: { source: victim, speaker: vera, words: He pushed me., discloses: yes }
          - at: 2027-02-10T03:30
            dash: { respondent: victim, yes: 3, rest: unknown, answers: { 1: no, 8: yes } }
        action:
          referral: { for: dean, kind: angerManagement }
        expect:
          refused: [002-87]
          outcomes:
            - { kind: duty, cites: [004-44], owner: police, due: 2027-02-11T03:00, about: vera }
          quiet: 9

        """

    private func load(_ text: String, now: String = "2027-02-10T12:00") throws -> Story {
        let now = try #require(Instant(now))
        return try StoryLoader(now: now).load(Data(text.utf8), name: "story.yaml")
    }

    private func problems(_ text: String) -> [String] {
        do {
            _ = try load(text)
            return []
        } catch {
            return (error as? PackProblems)?.problems.map(\.description) ?? ["\(error)"]
        }
    }

    @Test func `is read into people, events, an action and what is expected`() throws {
        let story = try load(`A story's file`.whole)
        #expect(story.id == "S04")
        #expect(story.area.rawValue == "hertfordshire")
        #expect(story.people.map(\.key) == ["dean", "vera"])
        #expect(story.people.map(\.details.pregnant) == [nil, .yes])
        #expect(story.links.map(\.kind) == [.partners])
        #expect(story.events.map(\.by) == ["second", nil, nil])
        #expect(story.events.map(\.line) == [16, 19, 21])
        guard case .attendance(let attendance) = story.events[0].verb,
            case .dash(let dash) = story.events[2].verb
        else {
            Issue.record("the events are of other kinds")
            return
        }
        #expect(attendance.grade == .high)
        // Two more yes beside item 8, from the first item that is not answered; the rest unknown.
        #expect((1...24).filter { dash.items[$0]?.answer == .yes } == [2, 3, 8])
        #expect(dash.items[1]?.answer == .no)
        #expect(dash.items[24]?.answer == .unknown)
        #expect(story.action?.at == story.now)
        #expect(story.expect.refused == ["002-87"])
        #expect(story.expect.outcomes.map(\.due) == [Instant("2027-02-11T03:00")])
        #expect(story.expect.quiet == 9)
    }

    @Test(arguments: [
        ("today", "2027-02-10T12:00"), ("today 09:15", "2027-02-10T09:15"),
        ("today-3 21:30", "2027-02-07T21:30"), ("today 23:00", "2027-02-10T12:00"),
    ])
    func `may be told from today`(written: String, meant: String) throws {
        let story = try load(
            `A story's file`.whole.replacing("now: 2027-02-10T04:00", with: "now: \(written)")
                .replacing("2027-02-10T03:", with: "2027-02-07T03:"))
        #expect(story.now == Instant(meant))
    }

    @Test(arguments: [
        (
            "role: victim", "role: ‸victm",
            "`victm` is not a value of `role` (personOfConcern, victim, child, undetermined); "
                + "did you mean `victim`?"
        ),
        ("{ from: dean,", "{ from: ‸deen,", "unknown person `deen`; did you mean `dean`?"),
        ("speaker: vera", "speaker: ‸vira", "unknown person `vira`; did you mean `vera`?"),
        ("about: vera", "about: ‸vira", "unknown person `vira`; did you mean `vera`?"),
        ("by: second", "by: ‸secnd", "unknown worker `secnd`; did you mean `second`?"),
        (
            "role: policeOfficer }", "role: policeOfficer }\n  - { id: ‸second, role: manager }",
            "duplicate worker `second`"
        ),
        (
            "people:\n", "people:\n  - { id: vera, role: child }\n",
            "duplicate person `vera`"
        ),
        (
            "born: 1990-04-02", "born: ‸1990-02-30",
            "`1990-02-30` is not a day; write one such as 2027-01-31"
        ),
        (
            "now: 2027-02-10T04:00", "now: ‸soon",
            "`soon` is not a time; write one such as 2027-01-12T21:30 or today-3 21:30"
        ),
        (
            "tourEnds: 2027-02-10T07:00", "tourEnds: ‸2027-02-10T02:00",
            "the tour ends before the attendance"
        ),
        (
            "- at: 2027-02-10T03:20", "- at: ‸2027-02-10T02:20",
            "the event is before the one above it"
        ),
        ("- at: 2027-02-10T03:30", "- at: ‸2027-02-10T05:30", "the event is after `now`"),
        (
            "source: victim", "source: ‸shop",
            "`shop` is not a value of `source` (victim, child, personOfConcern, thirdParty, police, "
                + "agency, ownObservation)"
        ),
        (
            "discloses: yes", "‸dicloses: yes",
            "unknown key `dicloses` in a statement; did you mean `discloses`?"
        ),
        ("yes: 3", "yes: ‸25", "`yes` must be a whole number from 0 to 24, not `25`"),
        (
            "{ 1: no,", "{ ‸25: no,",
            "`a key of answers` must be a whole number from 1 to 24, not `25`"
        ),
        ("yes: 3, rest: unknown", "total: 9, rest: ‸unknown", "`rest` cannot stand beside `total`"),
        (
            "kind: duty", "kind: ‸duti",
            "`duti` is not a value of `kind` (definition, wall, block, duty, record, route, prompt, "
                + "warn); did you mean `duty`?"
        ),
        (
            "    statement:", "    ‸statment:",
            "unknown key `statment` in an event; did you mean `statement`?"
        ),
    ])
    func `with a mistake says where it stands and what was meant`(
        old: String, new: String, problem: String
    ) throws {
        var bench = Bench(["story.yaml": `A story's file`.whole])
        let place = try bench.edit("story.yaml", old, new)
        let found = problems(bench.files["story.yaml"] ?? "")
        #expect(
            found.contains { $0.hasPrefix("story.yaml:\(place)") && $0.hasSuffix(": " + problem) },
            "\(found)")
        #expect(found.count <= 2, "\(found)")
    }

    @Test func `cut off anywhere, or not YAML at all, never crashes`() {
        let text = `A story's file`.whole
        for length in stride(from: 0, to: text.count, by: 9) {
            let cut = problems(String(text.prefix(length)))
            #expect(cut.allSatisfy { $0.hasPrefix("story.yaml:") })
        }
        for garbage in ["", "[]", "3", "{", "\u{0}", "- - -", "people: people"] {
            #expect(!problems(garbage).isEmpty)
        }
    }

    // MARK: The schema for editors

    private struct Schema {
        let root: [String: Any]

        init() throws {
            let file = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../docs/story.schema.json").standardized
            let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
            root = try #require(json as? [String: Any])
        }

        /// The keys that the schema allows at a path of property names.
        func keys(_ path: [String]) -> Set<String> {
            var place = root
            for step in path {
                place = place[step] as? [String: Any] ?? [:]
                if let name = (place["$ref"] as? String)?.split(separator: "/").last {
                    let definitions = root["$defs"] as? [String: Any]
                    place = definitions?[String(name)] as? [String: Any] ?? [:]
                }
            }
            return Set((place["properties"] as? [String: Any] ?? [:]).keys)
        }
    }

    private static let event = ["$defs", "event"]

    /// For each part of a story: where the schema has it, and a story in which it is no mapping.
    @Test(
        arguments: [
            ([], "[]"),
            (["properties", "people", "items"], "{ people: [x] }"),
            (
                ["properties", "people", "items", "properties", "name"],
                "{ people: [{ id: a, role: child, name: x }] }"
            ),
            (
                ["properties", "people", "items", "properties", "setting"],
                "{ people: [{ id: a, role: child, setting: x }] }"
            ),
            (["properties", "relationships", "items"], "{ relationships: [x] }"),
            (["properties", "workers", "items"], "{ workers: [x] }"),
            (["properties", "expect"], "{ expect: x }"),
            (["$defs", "outcome"], "{ expect: { absent: [x] } }"),
            (event, "{ events: [x] }"),
            (["properties", "variants", "items"], "{ variants: [x] }"),
        ] as [([String], String)]
            + [
                "attendance", "statement", "incident", "dash", "judgement", "fact", "contact",
                "referral", "development", "order", "assessment", "responses", "message", "assign",
                "duty", "person", "relationship",
            ].map {
                (event + ["properties", $0], "{ events: [{ at: 2027-01-01T09:00, \($0): x }] }")
            })
    func `has the keys that its schema allows, and no others`(
        path: [String], text: String
    ) throws {
        let found = problems(text).compactMap { problem -> Set<String>? in
            guard let list = problem.firstRange(of: " must have keys: ") else { return nil }
            return Set(problem[list.upperBound...].components(separatedBy: ", "))
        }
        #expect(found == [try Schema().keys(path)])
    }
}
