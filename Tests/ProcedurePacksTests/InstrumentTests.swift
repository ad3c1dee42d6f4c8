import Domain
import Foundation
import ProcedurePacks
import Rules
import Testing

@Suite struct `An instrument of a pack` {
    private static let file = """
        instruments:
          - id: signs
            title: Signs
            about: personOfConcern
            respondents: [personOfConcern, professional]
            gate: [Alone with the worker.]
            note: No total.
            items:
              - { number: 1, topic: "Hurt?" }
              - { number: 2, topic: "Children?", group: Family, answers: [often, never] }
            gives:
              - { fact: signs.complete, from: complete }
              - { fact: signs.yes, count: yes }
              - { fact: signs.hurt, item: 1 }
          - id: cell
            title: Who does what
            form: matrix
            about: party
            items:
              - { number: 1, topic: "Controls?", answers: [does, not] }
            outcomes: [aggressor, victim]
            cells:
              - { when: { 1: does }, outcome: aggressor }
            gives:
              - { fact: cell.first, from: outcome, party: first }
              - { fact: cell.complete, from: determined, party: both }
          - id: grade
            title: Grade
            form: external
            respondents: [professional]
            scores: yes
            outcomes: [standard, medium, high]
            gives: [{ fact: risk.level, from: outcome }]

        """

    private static let facts = """
        facts:
          - { name: signs.complete, type: truth, meaning: All answered }
          - { name: signs.yes, type: count, meaning: So many yes }
          - { name: signs.hurt, type: truth, meaning: Hurt }
          - { name: cell.first, type: choice, values: [aggressor, victim], meaning: Cell }
          - { name: cell.complete, type: truth, meaning: Both }

        """

    private static func bench(_ overlay: [String: String] = [:]) -> Bench {
        var bench = overlay.isEmpty ? Bench() : Bench.overlay(overlay)
        bench.files["base/facts/instruments.yaml"] = facts
        bench.files["base/instruments.yaml"] = file
        return bench
    }

    @Test func `holds what it asks, whom, and what it gives`() throws {
        let instruments = try Self.bench().load().get().instruments
        let signs = try #require(instruments["signs"])
        #expect(signs.form == .checklist)
        #expect(signs.about == .personOfConcern)
        #expect(signs.respondents == [.personOfConcern, .professional])
        #expect(signs.answers == ["yes", "no", "unknown"])
        #expect(signs.items.map(\.answers) == [nil, ["often", "never"]])
        #expect(signs.items.map(\.shown) == ["Hurt?", "Children?"])
        #expect(signs.items.map(\.group) == [nil, "Family"])
        #expect(signs.gate == ["Alone with the worker."])
        #expect(!signs.scores)
        #expect(
            signs.gives == [
                Instrument.Gift(fact: "signs.complete", from: .complete),
                Instrument.Gift(fact: "signs.yes", from: .count("yes")),
                Instrument.Gift(fact: "signs.hurt", from: .item(1)),
            ])
        let cell = try #require(instruments["cell"])
        #expect(cell.cells == [Instrument.Cell(answers: [1: "does"], outcome: "aggressor")])
        #expect(cell.gives.map(\.party) == [.first, .both])
        #expect(instruments["grade"]?.scores == true)
    }

    @Test(arguments: [
        (
            "form: matrix", "form: ‸matrx",
            "`matrx` is not a value of `form` (checklist, matrix, criteria, bank, grid, external, "
                + "levels); did you mean `matrix`?"
        ),
        ("{ number: 2, topic", "{ number: ‸1, topic", "duplicate item `1`"),
        ("{ number: 2, topic: \"Children?\"", "‸{ number: 2", "an item needs `topic`"),
        ("[often, never]", "[often, ‸often]", "duplicate word `often`"),
        (
            "[often, never]", "[‸very often, never]",
            "`very often` cannot be an answer; write one word of letters"
        ),
        (
            "fact: signs.yes", "fact: ‸signs.yess",
            "unknown fact `signs.yess`; did you mean `signs.yes`?"
        ),
        ("fact: signs.yes", "fact: ‸signs.hurt", "`signs.hurt` cannot hold what is given here"),
        (
            "fact: signs.complete", "fact: ‸attendance.at",
            "`attendance.at` is not of the case; an instrument gives facts of the case"
        ),
        (
            "fact: signs.yes, count: yes", "fact: signs.yes, count: ‸often",
            "`often` is not one of the words here (yes, no, unknown)"
        ),
        ("item: 1 }", "item: ‸3 }", "the instrument has no item 3"),
        (
            "{ fact: signs.hurt, item: 1 }", "‸{ fact: signs.hurt }",
            "a fact that is given needs exactly one of: item, answered, count, from"
        ),
        (
            "from: complete }", "from: ‸completed }",
            "`completed` is not one of the words here (complete, determined, repeated, outcome, "
                + "rank); did you mean `complete`?"
        ),
        (
            "from: outcome, party: first", "from: outcome, party: ‸both",
            "this is of one party; write `first` or `second`"
        ),
        (
            "{ fact: cell.first, from: outcome, party: first }",
            "‸{ fact: cell.first, from: outcome }",
            "`party` belongs to each fact of an instrument about a `party`"
        ),
        (
            "{ 1: does }", "{ 1: ‸dos }",
            "`dos` is not one of the words here (does, not); did you mean `does`?"
        ),
        (
            "outcome: aggressor }", "outcome: ‸agressor }",
            "`agressor` is not one of the words here (aggressor, victim); did you mean `aggressor`?"
        ),
        (
            "    gate: [Alone with the worker.]\n    note: No total.\n", "    note: No total.\n",
            "an instrument needs `gate`"
        ),
        (
            "scores: yes", "scores: no", "an instrument without `scores: yes` sets no level of risk"
        ),
        (
            "    note: No total.\n", "    note: No total.\n    scores: yes\n",
            "what bears on the level of risk is never asked of the person of concern"
        ),
        (
            "about: personOfConcern", "about: victim",
            "the person of concern is asked only of themselves; write `about: personOfConcern`"
        ),
        (
            "    form: matrix\n    about: party\n", "    form: grid\n    about: party\n",
            "`cells` belongs to a matrix"
        ),
        ("    outcomes: [standard, medium, high]\n", "", "an instrument needs `outcomes`"),
    ])
    func `says where it is wrong and how to mend it`(
        old: String, new: String, message: String
    ) throws {
        var bench = Self.bench()
        let place = try bench.edit("base/instruments.yaml", old, new)
        let problems = try bench.problems()
        let expected = "base/instruments.yaml:\(place)"
        #expect(
            problems.contains { $0.hasPrefix(expected) && $0.hasSuffix(": " + message) },
            "\(problems)")
    }

    private static let wording = """
        instruments:
          - id: signs
            licence: { holder: Its owner, reference: L-1 }
            wording: { 2: "As its owner asks it?" }

        """

    @Test func `shows an area's licensed wording, and nothing else of it changes`() throws {
        let plain = try #require(try Self.bench().load().get().instruments["signs"])
        let bench = Self.bench(["child/instruments.yaml": Self.wording])
        var licensed = try #require(try bench.load("child").get().instruments["signs"])
        #expect(licensed.items.map(\.shown) == ["Hurt?", "As its owner asks it?"])
        #expect(licensed.licence == Instrument.Licence(holder: "Its owner", reference: "L-1"))
        licensed.licence = nil
        licensed.items[1].wording = nil
        #expect(licensed == plain)
    }

    @Test func `takes a wording from a folder outside the packs`() throws {
        let bench = Self.bench()
        let problems = try bench.inFolder { folder -> [String] in
            let words = folder.appending(path: ".words")
            try FileManager.default.createDirectory(
                at: words, withIntermediateDirectories: true)
            let file = words.appending(path: "one.yaml")
            try Data(Self.wording.utf8).write(to: file)
            let loader = PackLoader(folder: folder, wordings: words)
            #expect(try loader.load("base").instruments["signs"]?.licence?.reference == "L-1")
            let plain = try PackLoader(folder: folder).load("base")
            #expect(try loader.load("base").contentHash == plain.contentHash)
            try Data(Self.wording.replacing("signs", with: "sings").utf8).write(to: file)
            do {
                _ = try loader.load("base")
                return []
            } catch let found as PackProblems {
                return found.problems.map(\.description)
            }
        }
        #expect(
            problems == [
                ".words/one.yaml:2:9: unknown instrument `sings`; did you mean `signs`?"
            ])
    }

    @Test func `is not changed by an area in anything else`() throws {
        let bench = Self.bench([
            "child/instruments.yaml":
                "instruments: [{ id: signs, title: Other, wording: { 3: What? } }]"
        ])
        #expect(
            try bench.problems("child") == [
                "child/instruments.yaml:1:15: an inherited instrument needs `licence`",
                "child/instruments.yaml:1:28: unknown key `title` in an inherited instrument",
                "child/instruments.yaml:1:53: the instrument has no item 3",
            ])
    }

    @Test func `ranks by an area's weights`() throws {
        let bench = Self.bench([
            "child/instruments.yaml": "instruments: [{ id: signs, weights: { 2: 3 } }]"
        ])
        let signs = try #require(try bench.load("child").get().instruments["signs"])
        var form = AssessmentForm(
            instrument: "signs", respondent: .professional,
            items: [
                1: AssessmentForm.Item(answer: "no"), 2: AssessmentForm.Item(answer: "never"),
            ], completed: Instant(milliseconds: 0))
        #expect(signs.rank(of: form) == 4)
        form.items[1]?.answer = "unknown"
        #expect(signs.rank(of: form) == nil)
    }
}

@Suite struct `The shipped instruments` {
    private func instruments() throws -> [String: Instrument] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Procedures").standardized
        return try PackLoader(folder: folder).load("england-and-wales").instruments
    }

    @Test(arguments: [
        ("dash", 24), ("youngPersonDash", 24), ("stalkingFollowUp", 11), ("matrix", 2),
        ("criteria", 5), ("fourteen", 14), ("control", 25), ("openingBank", 5),
        ("responseBank", 8), ("directBank", 9), ("homeOpener", 1), ("followUpBank", 6),
        ("contributoryBank", 6), ("contactSafety", 0), ("continuum", 0), ("severity", 5),
        ("rfg", 3),
    ])
    func `ask as many things as their sources`(id: String, count: Int) throws {
        #expect(try instruments()[id]?.items.count == count)
    }

    @Test func `ask nothing that scores of the person of concern, and nothing without a gate`()
        throws
    {
        for instrument in try instruments().values {
            guard instrument.respondents.contains(.personOfConcern) else { continue }
            #expect(!instrument.scores && !instrument.gate.isEmpty, "\(instrument.id)")
        }
    }

    @Test func `put each party into one of four cells`() throws {
        let matrix = try #require(try instruments()["matrix"])
        #expect(Set(matrix.cells.map(\.outcome)) == Set(matrix.outcomes))
        #expect(matrix.outcomes.count == 4)
        #expect(try instruments()["fourteen"]?.scores == false)
        #expect(try instruments()["severity"]?.scores == false)
        #expect(try instruments()["rfg"]?.scores == false)
    }
}
