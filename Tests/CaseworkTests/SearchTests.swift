import Domain
import Matching
import Testing

@testable import Casework

@Suite struct `Searching` {
    private func find(
        _ open: OpenCase, _ query: PersonQuery, _ role: WorkerRole
    ) async throws -> [SearchHit] {
        try await open.office().search(query, by: open.partnership.worker(role))
    }

    private let vera = PersonQuery(given: "Vera", family: "Holt")
    private let dean = PersonQuery(given: "Dean", family: "Ashby")

    @Test(arguments: [
        PersonQuery(given: "Dean", family: "Ashby"),
        PersonQuery(given: "Dene", family: "Ashbie"),
        PersonQuery(given: "", family: "ASHBY"),
        PersonQuery(given: "D.", family: "Ashby", born: Day(1990, 4, 2)),
        PersonQuery(given: "", family: "", phone: "+44 (0)1632 960123"),
        PersonQuery(given: "", family: "", postcode: "al13je"),
        PersonQuery(given: "", family: "", born: Day(1990, 2, 4)),
    ])
    func `finds by name, by sound, by number and with day and month swapped`(query: PersonQuery)
        async throws
    {
        let open = try await OpenCase(Partnership())
        let hits = try await find(open, query, .programmeWorker)
        #expect(hits.map(\.person) == [open.dean])
        #expect(hits.first?.open == true)
        #expect(hits.first?.comparison.grounds.isEmpty == false)
    }

    @Test func `finds nobody by nothing, nor someone else`() async throws {
        let open = try await OpenCase(Partnership())
        #expect(try await find(open, PersonQuery(given: "", family: " "), .manager).isEmpty)
        let other = PersonQuery(given: "Siobhan", family: "Quirke", born: Day(1970, 1, 1))
        #expect(try await find(open, other, .manager).isEmpty)
    }

    @Test(arguments: [WorkerRole.programmeWorker, .frontlinePractitioner])
    func `beside the person of concern finds neither victim nor child`(role: WorkerRole)
        async throws
    {
        let open = try await OpenCase(Partnership())
        for query in [
            vera, PersonQuery(given: "Mia", family: "Holt"),
            PersonQuery(given: "", family: "", born: OpenCase.vera.born),
            PersonQuery(given: "", family: "", phone: OpenCase.vera.phone),
            PersonQuery(given: "", family: "", postcode: OpenCase.vera.postcode),
        ] {
            #expect(try await find(open, query, role).isEmpty)
        }
    }

    @Test func `beside the victim finds everyone of the case`() async throws {
        let open = try await OpenCase(Partnership())
        #expect(try await find(open, vera, .victimAdvocate).first?.person == open.vera)
        #expect(try await find(open, dean, .victimAdvocate).map(\.person) == [open.dean])
    }

    @Test func `by the agency that knows a person of concern says so and opens nothing`()
        async throws
    {
        let open = try await OpenCase(Partnership(), assigning: [])
        let hits = try await find(open, dean, .frontlinePractitioner)
        #expect(hits.map(\.person) == [open.dean])
        #expect(hits.first?.open == false)
        #expect(try await find(open, vera, .frontlinePractitioner).isEmpty)
        #expect(try await open.view(.frontlinePractitioner) == nil)
    }

    @Test func `by another agency finds nothing`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let stranger = open.partnership.stranger
        for query in [dean, vera, PersonQuery(given: "Mia", family: "Holt")] {
            #expect(try await office.search(query, by: stranger).isEmpty)
        }
        let nobody = WorkerID(random: [UInt8](repeating: 3, count: 16))
        #expect(try await office.search(dean, by: nobody).isEmpty)
    }

    @Test func `follows a change of name and of number`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.office().describePerson(
            open.dean,
            PersonDetails(
                name: PersonName(given: "Dean", family: "Quirke"), phone: "07700 900999"),
            open.request(.manager, "one"))
        let query = PersonQuery(given: "", family: "Quirke", phone: "07700 900999")
        #expect(try await find(open, query, .programmeWorker).map(\.name) == ["Dean Quirke"])
        let old = PersonQuery(given: "", family: "", phone: OpenCase.dean.phone)
        #expect(try await find(open, old, .programmeWorker).isEmpty)
    }
}
