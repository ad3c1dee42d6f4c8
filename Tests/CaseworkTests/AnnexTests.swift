import Barrier
import Domain
import Testing

@testable import Casework

@Suite struct `The confidential annex` {
    private func annex(
        _ open: OpenCase, _ role: WorkerRole = .manager, asked: Set<CourtAnnex.Asked> = []
    ) async throws -> CourtAnnex? {
        try await open.office().courtAnnex(
            open.id, asked: asked, for: open.partnership.worker(role))
    }

    @Test func `is marked at both ends and holds what only the court may see`() async throws {
        let open = try await Planted.open()
        let annex = try #require(try await annex(open))
        #expect(annex.text.hasPrefix(CourtAnnex.marking))
        #expect(annex.text.hasSuffix(CourtAnnex.marking + "\n"))
        for marker in [
            "MarkWords", "MarkChildSaid", "MarkPolice", "MarkIncident", "MarkSummary", "MarkReason",
            "MarkAgency", "15 of 24",
        ] {
            #expect(annex.text.contains(marker), "\(marker)")
        }
        #expect(annex.text.contains("Non-molestation order, proposed or applied for"))
        #expect(annex.fileName == "annex-2027-02-10.pdf")
    }

    @Test func `leaves out where anybody is unless the court asks and a reason is recorded`()
        async throws
    {
        let open = try await Planted.open()
        for asked: Set<CourtAnnex.Asked> in [[], [.addresses]] {
            let text = try #require(try await annex(open, asked: asked)).text
            #expect(!text.contains("MarkHouse") && !text.contains("MK1"))
        }
        _ = try #require(
            try await open.office().giveReason(
                [.victimWhereabouts], "The court asked for it.", open.request(.manager, "why")
            ).recorded)
        #expect(try #require(try await annex(open)).text.contains("MarkHouse") == false)
        let asked = try #require(try await annex(open, asked: [.addresses]))
        #expect(asked.text.contains("MarkVera MarkHolt, MarkHouse, MK1 1AA"))
    }

    @Test(arguments: WorkerRole.allCases.filter { $0 != .manager })
    func `is nobody's but a manager's`(role: WorkerRole) async throws {
        let open = try await Planted.open()
        #expect(try await annex(open, role, asked: [.addresses]) == nil)
    }

    @Test func `names nobody who told of something in confidence`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try #require(
            try await open.office().recordStatement(
                said(.thirdParty, "There was shouting.", through: ["MarkNeighbour"]),
                open.request(.manager, "one")
            ).recorded)
        _ = try await open.office().giveReason(
            [.thirdPartyIdentity], "For the court.", open.request(.manager, "why"))
        let text = try #require(try await annex(open)).text
        #expect(text.contains("There was shouting."))
        #expect(!text.contains("MarkNeighbour"))
    }
}
