/// A small pack with every kind of rule, so that broken rules meet facts, clocks and services that
/// are there.
enum MiniPack {
    static let files = [
        "pack.yaml": """
        pack: mini
        title: Mini
        engine: 1
        version: 2026-11-22
        settings: { high: 14, window: 12 }
        owners: { worker: The worker, police: Police }
        switches: { trial: on }

        """,
        "sources.yaml": """
        documents: [{ id: guide, title: A guide }]
        citations:
          - { id: 004-44, document: guide, section: "1" }
          - { id: DX-25, document: guide, section: "2" }

        """,
        "facts.yaml": """
        facts:
          - { name: victim.pregnant, type: truth, essential: true, meaning: Pregnant, ask: Pregnant? }
          - { name: victim.age, type: count, meaning: Age in years, ask: How old? }
          - { name: risk.level, type: level, values: [standard, medium, high], meaning: Risk }
          - { name: treatment, type: choice, values: [detox, therapy], meaning: Treatment }
          - { name: separation.day, type: day, meaning: Day of separation }
          - { name: assessed, type: truth, meaning: Assessed, otherwise: "no" }
          - { name: child.age, type: count, meaning: Age of the child }
          - { name: attendance.at, type: instant, meaning: When it was known }
          - { name: attendance.level, type: level, values: [standard, medium, high], meaning: Grade }
          - { name: statement.cues, type: set, values: [anger, stress], meaning: Cues }

        """,
        "services.yaml": """
        services:
          - id: helpline
            name: A helpline
            audiences: [victim]
            contact: { phone: 01632 960100 }
            kind: helpline
            lastVerified: 2026-11-19

        """,
    ]

    static let rules = """
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
            effective: { from: 2022-06-07, until: 2027-01-31 }
            when: victim.age >= $high
            then: { kind: definition, sets: risk.level, to: high }
          - id: ask-cues
            cites: [004-44]
            force: should
            for: statement
            switch: trial
            when: { any: [statement.cues includes anger, treatment is detox, assessed] }
            then:
              - { kind: prompt, action: ask-more, text: Ask what happened before. }
              - { kind: warn, action: note-more, text: Anger is not a cause. }
          - id: child-young
            cites: [004-44]
            force: must
            for: child
            emergency: yes
            when: child.age < 5 and risk.level is unknown
            then: { kind: duty, action: tell-team, text: Tell the team., owner: worker, about: child }

        """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
