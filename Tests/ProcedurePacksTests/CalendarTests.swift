import Domain
import ProcedurePacks
import Rules
import Testing

@Suite struct `Calendars of a pack` {

    private func overlay(_ calendars: String) -> Bench {
        Bench.overlay(["child/calendars.yaml": calendars])
    }

    @Test func `may follow another and add the setting's own closed days`() throws {
        let bench = overlay(
            """
            schools:
              - name: oak
                follows: county
                closed: [2027-01-04, { from: 2027-06-28, to: 2027-06-29 }]
              - { name: elm, follows: county, opens: "09:10", until: 2027-06-30 }
            """)
        let schools = try bench.load("child").get().calendars.schools
        let county = try #require(schools["county"])
        let oak = try #require(schools["oak"])
        let first = try #require(Day("2027-01-04"))
        let (from, to) = (try #require(Day("2027-06-28")), try #require(Day("2027-06-29")))
        #expect(oak.closed == county.closed + [first...first, from...to])
        #expect(oak.opens == county.opens)
        #expect(oak.until == county.until)
        #expect(schools["elm"]?.opens == ClockTime(9, 10))
        #expect(schools["elm"]?.until == Day("2027-06-30"))
    }

    @Test func `have the shifts of each force`() throws {
        let calendars = try overlay(
            """
            tours:
              - force: county
                shifts:
                  - { name: early, from: "07:00", to: "15:00" }
                  - { name: night, from: "22:00", to: "07:00" }
              - { force: city, shifts: [{ name: long, from: "08:00", to: "20:00" }] }
            defaultForce: county
            """
        ).load("child").get().calendars
        #expect(calendars.tours["county"]?.map(\.name) == ["early", "night"])
        #expect(calendars.tours.count == 2)
        #expect(calendars.defaultForce == "county")
    }

    @Test(arguments: [
        (
            "schools: [{ name: oak, follows: conty }]",
            "unknown school calendar `conty`; did you mean `county`?"
        ),
        ("schools: [{ name: oak, opens: \"09:00\" }]", "a school calendar needs `until`"),
        (
            "tours: [{ force: county, shifts: [{ name: long, from: \"08:00\", to: \"20:00\" }] }]",
            "`tours` needs `defaultForce` beside it"
        ),
        (
            "tours: [{ force: county, shifts: [] }]\ndefaultForce: conty",
            "unknown force `conty`; did you mean `county`?"
        ),
        (
            "tours: [{ force: county, shifts: [{ name: long, from: \"8\", to: \"20:00\" }] }]\n"
                + "defaultForce: county",
            "`8` is not a time of day; write one such as 08:45"
        ),
    ])
    func `are refused with what is wrong with them`(calendars: String, problem: String) throws {
        let found = try overlay(calendars).problems("child")
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix(": " + problem) == true, "\(found)")
    }
}
