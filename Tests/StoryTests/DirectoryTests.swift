import Casework
import Domain
import Rules
import Testing

@Suite struct `The packs' directory and calendars` {
    private func procedure(_ pack: String) throws -> Procedure {
        try #require(try Library.practice().procedures[pack])
    }

    @Test func `hold the bank holidays that the rules give, and no others`() throws {
        let calendars = try procedure("england-and-wales").calendars
        let worked = (2024...2032).flatMap {
            BankHolidays.ofEnglandAndWales(in: $0).map(\.day)
        }
        #expect(calendars.bankHolidays == Set(worked))
        #expect(calendars.bankHolidaysUntil == Day(2032, 12, 31))
    }

    @Test(arguments: ["england-and-wales", "hertfordshire", "leicestershire"])
    func `have the pack's own limit of age`(pack: String) throws {
        #expect(try procedure(pack).settings["serviceStaleDays"] == 365)
    }

    @Test func `say when Beacon triage is open, as its procedure prints it`() throws {
        let county = try procedure("hertfordshire")
        let triage = try #require(county.services["beacon-triage"])
        func open(_ at: String) throws -> Truth {
            triage.isOpen(at: try #require(Instant(at)), county.calendars)
        }
        #expect(try open("2027-02-08T09:00") == .yes)
        #expect(try open("2027-02-08T17:00") == .no)
        #expect(try open("2027-02-06T12:00") == .no)
        // The procedure does not speak of bank holidays.
        #expect(try open("2027-05-03T12:00") == .unknown)
        let helpline = try #require(county.services["herts-helpline"])
        let sunday = try #require(Instant("2027-02-07T15:00"))
        #expect(helpline.isOpen(at: sunday, county.calendars) == .yes)
    }

    /// Everything of services.md E2, with its rows.
    @Test func `name all that nobody is referred to, with its rows`() throws {
        let county = try procedure("hertfordshire")
        let rows = Dictionary(
            uniqueKeysWithValues: county.doNotRefer.map { ($0.id, $0.cites) })
        #expect(
            rows == [
                "anger-management": ["002-87", "004-131", "004-216"],
                "couples-counselling": ["002-88", "004-216"], "family-counselling": ["002-88"],
                "couple-mediation": ["000-07"], "joint-work": ["000-07", "002-88"],
                "individual-counselling": ["004-216", "002-55"],
                "substance-treatment-alone": ["002-47"],
                "psychological-therapy-alone": ["002-54"],
                "programme-without-safeguards": ["002-83"], "go-between": ["002-101"],
                "treatment-to-change-the-other": ["002-43"],
                "parenting-work-alone": ["002-20"],
            ])
        #expect(county.doNotRefer.allSatisfy { !$0.reason.isEmpty })
    }

    @Test func `offer what serves another area to nobody here`() throws {
        let county = try procedure("leicestershire")
        let away = county.services.values.filter { !$0.serves(county.id) }.map(\.id)
        #expect(Set(away) == ["live-fear-free", "chrysalis"])
    }
}
