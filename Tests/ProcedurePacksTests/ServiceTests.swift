import Domain
import ProcedurePacks
import Rules
import Testing

@Suite struct `A service of a pack` {
    /// The base pack with this as its only service besides what the base has.
    private func load(_ service: String) throws -> Service? {
        try bench(service).load().get().services["own"]
    }

    private func bench(_ service: String) -> Bench {
        var bench = Bench()
        bench.files["base/facts.yaml"] = """
            \(bench.files["base/facts.yaml"] ?? "")
              - { name: referral.kind, type: choice, values: [idva, angerManagement, other], meaning: What to }
            """
        bench.files["base/services.yaml"] = """
            services:
              - { id: helpline, name: A helpline, audiences: victim, contact: { phone: 01632 960100 }, kind: other, lastVerified: 2026-11-19 }
            \(service)
            """
        return bench
    }

    private func problems(_ service: String) throws -> [String] {
        // Without the place, which is the same for all.
        try bench(service).problems().map { problem in
            problem.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? problem
        }
    }

    private func entry(_ rest: String) -> String {
        "  - { id: own, name: Own, lastVerified: 2026-11-19, \(rest) }"
    }

    @Test func `is read with all that it says`() throws {
        let service = try #require(
            try load(
                """
                  - id: own
                    name: Own
                    audiences: [victim, family]
                    criteria: [Lives in the county, Asks for it]
                    notFor: Emergencies
                    area: [base, wales]
                    hours:
                      - { days: monday-friday, from: "09:00", to: "17:00", bankHolidays: closed }
                      - { days: [saturday, sunday], from: "22:00", to: "02:00" }
                    hoursNote: Ask first
                    contact: { phone: 01632 960101, text: 07700 900101, email: a@example.org, web: example.org, note: By day }
                    kind: idva
                    accredited: yes
                    partnerSupport: unknown
                    lastVerified: 2026-11-19
                """))
        #expect(service.pack == "base")
        #expect(service.audiences == [.victim, .family])
        #expect(service.criteria == ["Lives in the county", "Asks for it"])
        #expect(service.notFor == ["Emergencies"])
        #expect(service.areas == ["base", "wales"])
        #expect(service.hoursNote == "Ask first")
        #expect(
            service.contact
                == Service.Contact(
                    phone: "01632 960101", text: "07700 900101", email: "a@example.org",
                    web: "example.org", note: "By day"))
        #expect(service.accredited == true)
        #expect(service.partnerSupport == nil)
        let nine = try #require(ClockTime(9, 0))
        let five = try #require(ClockTime(17, 0))
        let (ten, two) = (try #require(ClockTime(22, 0)), try #require(ClockTime(2, 0)))
        #expect(
            service.hours
                == .times([
                    WeeklyTime(
                        days: [1, 2, 3, 4, 5], from: nine, to: five, onBankHolidays: .closed),
                    WeeklyTime(days: [6, 7], from: ten, to: two, onBankHolidays: nil),
                ]))
    }

    @Test(arguments: [
        ("always", OpeningHours.always), ("unknown", .unknown),
        ("{ days: saturday-monday, from: \"00:00\", to: \"24:00\" }", nil),
    ])
    func `may have its hours in each of these ways`(written: String, hours: OpeningHours?) throws {
        let service = try #require(
            try load(
                entry("audiences: anyone, contact: { note: a }, kind: other, hours: \(written)")))
        if let hours {
            #expect(service.hours == hours)
        } else {
            guard case .times(let times) = service.hours else {
                Issue.record("no times")
                return
            }
            #expect(times.map(\.days) == [[6, 7, 1]])
        }
    }

    @Test(arguments: [
        (
            "audiences: victims, contact: { note: a }, kind: other",
            "`victims` is not a value of `audiences` (victim, personOfConcern, child, "
                + "professional, family, anyone); did you mean `victim`?"
        ),
        (
            "audiences: anyone, contact: 01632 960101, kind: other",
            "a contact must have keys: phone, text, email, web, note"
        ),
        (
            "audiences: anyone, contact: { }, kind: other",
            "a contact needs one of: phone, text, email, web, note"
        ),
        (
            "audiences: anyone, contact: { note: a }, kind: idav",
            "`idav` is not a kind of referral; the fact `referral.kind` has the words; "
                + "did you mean `idva`?"
        ),
        (
            "audiences: anyone, contact: { note: a }, kind: other, hours: weekdays",
            "`hours` must be `always`, `unknown` or a list such as "
                + "`[{ days: monday-friday, from: \"09:00\", to: \"17:00\" }]`"
        ),
        (
            "audiences: anyone, contact: { note: a }, kind: other, "
                + "hours: { days: monday-fryday, from: \"09:00\", to: \"17:00\" }",
            "`fryday` is not a day of the week; did you mean `friday`?"
        ),
        (
            "audiences: anyone, contact: { note: a }, kind: other, "
                + "hours: { days: monday, from: \"09:00\", to: \"17:00\", bankHolidays: shut }",
            "`shut` is not a value of `bankHolidays` (open, closed)"
        ),
        (
            "doNotRefer: yes, reason: It harms, cites: [DX-25]",
            "unknown key `lastVerified` in what nobody is referred to"
        ),
    ])
    func `is refused with what is wrong with it`(rest: String, problem: String) throws {
        #expect(try problems(entry(rest)) == [problem])
    }

    @Test func `that nobody is referred to stands apart, and no rule may name it`() throws {
        let anger = """
              - { id: anger, name: Anger management, doNotRefer: yes, kind: angerManagement, reason: It harms, cites: [DX-25], instead: [helpline] }
            """
        let procedure = try bench(anger).load().get()
        #expect(procedure.services["anger"] == nil)
        #expect(
            procedure.doNotRefer == [
                DoNotRefer(
                    id: "anger", name: "Anger management", kind: "angerManagement",
                    reason: "It harms", cites: ["DX-25"], instead: ["helpline"])
            ])
        var named = bench(anger)
        _ = try named.edit("base/rules/police.yaml", "services: [helpline]", "services: [anger]")
        #expect(
            try named.problems().map { $0.hasSuffix("name what to use instead") } == [true])
    }

    @Test func `that nobody is referred to needs its reason and rows that can be found`() throws {
        let found = try problems(
            "  - { id: a, name: A, doNotRefer: yes, cites: [004-99], instead: [nobody] }")
        #expect(found.count == 3)
        #expect(found.contains { $0.hasPrefix("what nobody is referred to needs `reason`") })
        #expect(found.contains { $0.hasPrefix("unresolvable citation `004-99`") })
        #expect(found.contains { $0.hasPrefix("unknown service `nobody`") })
    }
}
