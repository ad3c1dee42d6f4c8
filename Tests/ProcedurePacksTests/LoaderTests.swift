import Domain
import Foundation
import ProcedurePacks
import Rules
import Testing

@Suite struct `A pack` {
    private let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// Evidence for issue 2: ten planted mistakes, ten problems, each on its line.
    @Test func `with ten planted mistakes reports exactly those ten`() throws {
        let expected = try String(
            contentsOf: fixtures.appending(path: "ten-mistakes.txt"), encoding: .utf8)
        let found = #expect(throws: PackProblems.self) {
            try PackLoader(folder: fixtures).load("ten-mistakes")
        }
        #expect(found?.problems.count == 10)
        #expect(found.map { "\($0)\n" } == expected)
    }

    @Test func `is compiled as it is written`() throws {
        let procedure = try Bench().load().get()
        let rule = try #require(procedure.rule("notify-council"))
        #expect(rule.cites == ["004-44", "DX-25"])
        #expect(rule.family == "F37")
        #expect(rule.force == .must)
        #expect(rule.scopes == [.attendance])
        #expect(
            rule.conditionText
                == "(attendance.level is high or victim.age < 18) and victim.pregnant")
        let duty = try #require(rule.consequences.first)
        #expect(duty.kind == .duty)
        #expect(duty.action == "notify-council")
        #expect(duty.owner == "police")
        #expect(duty.about == "victim")
        #expect(duty.clock == .hours(24))
        #expect(duty.start == procedure.vocabulary.slot("attendance.at"))
        let block = try #require(procedure.rule("no-letter")?.consequences.first)
        #expect(block.override == .victimRequest)
        #expect(block.clears == "The victim's own request.")
        #expect(block.services == ["helpline"])
        let level = try #require(procedure.rule("level-high")?.consequences.first)
        #expect(level.sets == procedure.vocabulary.slot("risk.level"))
        #expect(level.value == .word(2))
        #expect(procedure.vocabulary.definition("assessed")?.otherwise == .truth(false))
        #expect(procedure.vocabulary.definition("child.age")?.scope == .child)
        #expect(procedure.vocabulary.definition("victim.age")?.scope == .situation)
        #expect(procedure.services["helpline"]?.accredited == nil)
        #expect(procedure.calendars.bankHolidays.count == 2)
        #expect(procedure.calendars.schools["county"]?.opens == ClockTime(8, 45))
    }

    @Test func `decides when it is loaded`() throws {
        let procedure = try Bench().load().get()
        var table = FactTable(procedure.vocabulary)
        table.add(Subject(id: "night"), to: .attendance)
        table.set("attendance.at", word: "2027-02-10T03:00", subject: "night")
        table.set("attendance.level", word: "high", subject: "night")
        table.set("victim.pregnant", word: "yes")
        let now = try #require(Instant("2027-02-10T04:00"))
        let duty = try #require(procedure.decide(table, at: now).outcomes(of: .duty).first)
        #expect(duty.key == "notify-council~0~night")
        #expect(duty.due?.at == Instant("2027-02-11T03:00"))
    }

    @Test(arguments: [
        ("immediate", Clock.immediate), ("asap", .asSoonAsPossible), ("sameDay", .sameDay),
        ("{ asap: yes, from: attendance.at }", .asSoonAsPossible), ("{ sameDay: }", .sameDay),
        ("{ courtHours: 48 }", .courtHours(48)), ("{ workingDays: $high }", .workingDays(14)),
        ("{ schoolDay: next, from: attendance.at }", .schoolDay), ("{ tour: end }", .tour),
        ("{ months: 3 }", .calendarMonths(3, rollToWorkingDay: false)),
        ("{ months: 1, roll: workingDay }", .calendarMonths(1, rollToWorkingDay: true)),
        ("{ daysBeginning: 28 }", .daysBeginning(28)),
        ("{ before: the contact }", .before("the contact")),
    ])
    func `may write a limit in each of these ways`(written: String, clock: Clock) throws {
        var bench = Bench()
        _ = try bench.edit(
            "base/rules/police.yaml", "due: { hours: 24, from: attendance.at }", "due: \(written)")
        let procedure = try bench.load().get()
        #expect(procedure.rule("notify-council")?.consequences.first?.clock == clock)
    }

    @Test func `is listed when its folder has a manifest`() throws {
        var bench = Bench.overlay([:])
        bench.files["notes/readme.txt"] = "no pack"
        try bench.inFolder { folder in
            #expect(PackLoader(folder: folder).packs() == ["base", "child"])
            #expect(PackLoader(folder: folder.appending(path: "nowhere")).packs() == [])
        }
    }

    @Test func `that does not exist is reported with the one that was meant`() throws {
        #expect(
            try Bench().problems("bse") == ["bse:1:1: unknown pack `bse`; did you mean `base`?"])
        #expect(try Bench().problems("../base") == ["../base:1:1: unknown pack `../base`"])
    }

    @Test func `has a hash that changes with any byte of it or its parents`() throws {
        let bench = Bench.overlay([:])
        let hash = try bench.load("child").get().contentHash
        #expect(hash.count == 64)
        #expect(try bench.load("child").get().contentHash == hash)
        #expect(try bench.load("base").get().contentHash != hash)
        for path in bench.files.keys {
            var changed = bench
            changed.files[path]? += "# A remark.\n"
            #expect(try changed.load("child").get().contentHash != hash, "\(path)")
        }
        var renamed = bench
        renamed.files["base/rules/other.yaml"] = renamed.files.removeValue(
            forKey: "base/rules/police.yaml")
        #expect(try renamed.load("child").get().contentHash != hash)
    }

    @Test func `has no file that nobody reads`() throws {
        var bench = Bench()
        bench.files["base/source.yaml"] = "documents: []"
        bench.files["base/rules/more.yml"] = "rules: []"
        #expect(
            try bench.problems() == [
                "base/rules/more.yml:1:1: a file of rules must end in `.yaml`",
                "base/source.yaml:1:1: unknown file; did you mean `sources.yaml`?",
            ])
    }

    @Test(arguments: [
        ("rules:\n  - id: [a\n", "3:1: not valid YAML: did not find expected ',' or ']'"),
        (
            "rules:\n\t- id: a\n",
            "2:1: not valid YAML: found character that cannot start any token"
        ),
        ("rules: []\nrules: []\n", "1:1: duplicate key `rules`"),
        ("", "1:1: the file is empty"), ("rules: 3\n", "1:8: `rules` must be a list"),
        ("- 1\n", "1:1: the file must have keys: rules"),
        (
            "rules: [a]\n",
            "1:9: a rule must have keys: id, cites, family, force, for, when, then, "
                + "effective, emergency, ifUnknown, overrules, note, status, switch"
        ),
    ])
    func `with a file that is not YAML, or not a list of rules, says where`(
        text: String, problem: String
    ) throws {
        var bench = Bench()
        bench.files["base/rules/more.yaml"] = text
        #expect(try bench.problems() == ["base/rules/more.yaml:" + problem])
    }

    @Test func `with definitions that need each other names them, every circle once`() throws {
        var bench = Bench()
        let rule = { (id: String, when: String, sets: String) in
            """
              - id: \(id)
                cites: [DX-25]
                force: should
                when: \(when)
                then: { kind: definition, sets: \(sets) }

            """
        }
        bench.files["base/rules/circles.yaml"] = """
            rules:
            \(rule("first", "risk.level is high", "assessed, to: yes"))\
            \(rule("second", "assessed", "risk.level, to: high"))\
            \(rule("third", "treatment is detox", "treatment, to: therapy"))
            """
        #expect(
            try bench.problems() == [
                "base/rules/circles.yaml:2:9: definitions need each other: `first` → `second` → "
                    + "`first`",
                "base/rules/circles.yaml:12:9: definitions need each other: `third` → `third`",
            ])
    }

    @Test func `with rules that overrule each other names them`() throws {
        var bench = Bench()
        _ = try bench.edit(
            "base/rules/police.yaml", "family: F37", "overrules: [level-high]")
        _ = try bench.edit(
            "base/rules/police.yaml", "force: never",
            "force: never\n    overrules: [notify-council]")
        _ = try bench.edit(
            "base/rules/police.yaml", "then: { kind", "overrules: [no-letter]\n    then: { kind")
        #expect(
            try bench.problems() == [
                "base/rules/police.yaml:2:9: rules overrule each other: `notify-council` → "
                    + "`level-high` → `no-letter` → `notify-council`"
            ])
    }

    @Test func `with a rule against an emergency is refused`() throws {
        var bench = Bench()
        _ = try bench.edit("base/rules/police.yaml", "family: F37", "emergency: yes")
        let place = try bench.edit(
            "base/rules/police.yaml", "force: never",
            "force: never\n    overrules: [‸notify-council]")
        #expect(
            try bench.problems() == [
                "base/rules/police.yaml:\(place): `notify-council` is an emergency rule, which "
                    + "nothing overrules"
            ])
    }

    @Test func `with an unreadable file of facts does not call every fact unknown`() throws {
        var bench = Bench()
        bench.files["base/facts.yaml"] = "facts: ["
        #expect(try bench.problems().count == 1)
    }
}
