import Rules
import Testing

@Suite struct `A pack that extends another` {
    private let rule = """
        rules:
          - id: no-letter
            cites: [DX-25]
            force: should
            when: always
            then: { kind: warn, action: send-letter, text: Take care. }

        """
    private let overriding = """
        pack: child
        title: Child
        extends: base
        engine: 1
        version: 2026-11-22
        settings: { high: 12 }
        overrides:
          - { rule: no-letter, reason: The board agreed it., cites: [DX-25] }
          - { setting: high, reason: The board agreed it., cites: [004-44] }

        """

    @Test func `has all that it inherits and adds its own`() throws {
        let bench = Bench.overlay([
            "child/facts.yaml": "facts: [{ name: local, type: truth, meaning: Local }]",
            "child/sources.yaml":
                "documents: [{ id: own, title: Own }]\ncitations: [{ id: L-1, document: own, section: a }]",
            "child/services.yaml": """
            services:
              - { id: own, name: Own, audiences: [anyone], contact: { phone: 01632 960101 }, kind: other, lastVerified: 2026-11-01 }
            """,
            "child/rules/local.yaml": """
            rules:
              - id: local-rule
                cites: [L-1, DX-25]
                force: may
                when: local and victim.pregnant
                then: { kind: route, action: go, text: Go., services: [own, helpline] }
            """,
        ])
        let procedure = try bench.load("child").get()
        #expect(procedure.id == "child")
        #expect(procedure.title == "Child")
        #expect(
            procedure.rules.map(\.id) == [
                "notify-council", "no-letter", "level-high", "local-rule",
            ])
        #expect(procedure.rules.map(\.pack) == ["base", "base", "base", "child"])
        #expect(Set(procedure.services.keys) == ["helpline", "own"])
        #expect(procedure.citations["L-1"]?.document == "own")
        #expect(procedure.owners["police"] == "Police")
        #expect(procedure.calendars.defaultSchool == "county")
    }

    @Test func `replaces an inherited rule and setting that it says it overrides`() throws {
        var bench = Bench.overlay(["child/rules/local.yaml": rule])
        bench.files["child/pack.yaml"] = overriding
        let child = try bench.load("child").get()
        #expect(child.rules.map(\.id) == ["notify-council", "no-letter", "level-high"])
        #expect(child.rule("no-letter")?.consequences.map(\.kind) == [.warn])
        #expect(child.rule("no-letter")?.pack == "child")
        let base = try bench.load("base").get()
        #expect(base.rule("no-letter")?.consequences.map(\.kind) == [.block])
        // The inherited rule runs with the setting of the area.
        #expect(base.rule("level-high")?.condition != child.rule("level-high")?.condition)
    }

    @Test func `may not replace a rule or a setting in silence`() throws {
        var bench = Bench.overlay(["child/rules/local.yaml": rule])
        let place = try bench.edit(
            "child/pack.yaml", "engine: 1", "engine: 1\nsettings: { ‸high: 15 }")
        #expect(
            try bench.problems("child") == [
                "child/pack.yaml:\(place): setting `high` is inherited; changing it needs an entry "
                    + "in `overrides`",
                "child/rules/local.yaml:2:9: rule `no-letter` is inherited from base; replacing it "
                    + "needs an entry in `overrides`",
            ])
    }

    @Test(arguments: [
        (
            "reason: The board agreed it., cites: [004-44]", "cites: [004-44]",
            "an override needs `reason`"
        ),
        (
            "reason: The board agreed it., cites: [004-44]", "reason: Agreed.",
            "an override needs a citation"
        ),
        (
            "cites: [004-44]", "cites: [‸004-99]",
            "unresolvable citation `004-99`; no `sources.yaml` says where it stands"
        ),
        (
            "rule: no-letter", "rule: ‸no-leter",
            "unknown rule `no-leter`; did you mean `no-letter`?"
        ),
        (
            "rule: no-letter", "rule: ‸level-high",
            "rule `level-high` replaces no inherited rule in this pack"
        ),
        ("setting: high", "setting: ‸hgh", "unknown setting `hgh`; did you mean `high`?"),
        (
            "setting: high", "setting: ‸window",
            "setting `window` replaces no inherited setting in this pack"
        ),
        (
            "setting: high", "setting: high, rule: no-letter",
            "an override needs either `rule` or `setting`"
        ),
    ])
    func `must give its overrides a target, a reason and a source`(
        old: String, new: String, problem: String
    ) throws {
        var bench = Bench.overlay(["child/rules/local.yaml": rule])
        bench.files["child/pack.yaml"] = overriding
        let place = try bench.edit("child/pack.yaml", old, new)
        let found = try bench.problems("child")
        #expect(found.contains { $0.hasSuffix(": " + problem) && $0.contains(place) }, "\(found)")
    }

    @Test func `may not name again what it inherits`() throws {
        let bench = Bench.overlay([
            "child/facts.yaml": "facts: [{ name: treatment, type: truth, meaning: Local }]",
            "child/sources.yaml": "documents: [{ id: guide, title: Own }]",
        ])
        #expect(
            try bench.problems("child") == [
                "child/facts.yaml:1:17: duplicate fact `treatment`; it is already at "
                    + "base/facts.yaml:5:13",
                "child/sources.yaml:1:19: duplicate document `guide`; it is already at "
                    + "base/sources.yaml:2:11",
            ])
    }

    @Test func `adds its cues`() throws {
        var bench = Bench.overlay([
            "child/cues.yaml": "cues: [{ id: anger, label: Anger, phrases: [fly off] }]"
        ])
        bench.files["base/cues.yaml"] = "cues: [{ id: anger, label: Anger, phrases: [lose it] }]"
        let procedure = try bench.load("child").get()
        #expect(
            procedure.cues == [Cue(id: "anger", label: "Anger", phrases: ["lose it", "fly off"])])
    }

    @Test func `of a parent that is missing reports that and no name that it may have held`() throws
    {
        var bench = Bench.overlay(["child/rules/local.yaml": rule])
        let place = try bench.edit("child/pack.yaml", "extends: base", "extends: ‸bass")
        #expect(
            try bench.problems("child") == [
                "child/pack.yaml:\(place): unknown pack `bass`; did you mean `base`?"
            ])
    }

    @Test func `cannot extend itself through others`() throws {
        var bench = Bench.overlay([:])
        let place = try bench.edit("base/pack.yaml", "engine: 1", "extends: ‸child\nengine: 1")
        #expect(
            try bench.problems("child") == [
                "base/pack.yaml:\(place): `child` extends itself through `child`"
            ])
    }

    @Test func `reports its parents' problems with its own`() throws {
        var bench = Bench.overlay(["child/facts.yaml": "fact: []"])
        let place = try bench.edit("base/rules/police.yaml", "owner: police", "owner: ‸polise")
        #expect(
            try bench.problems("child") == [
                "base/rules/police.yaml:\(place): unknown owner `polise`; did you mean `police`?",
                "child/facts.yaml:1:1: unknown key `fact` in the file; did you mean `facts`?",
            ])
    }
}
