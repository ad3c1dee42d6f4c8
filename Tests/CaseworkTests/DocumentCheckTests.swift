import Casework
import Domain
import Foundation
import Testing

/// The table D5 of information-flows.md, copied from its page: each output with what its checks must
/// cite.
private let tableD5: [(String, [DocumentKind], [String])] = [
    (
        "letters, texts, voicemail, calendar invites",
        [
            .appointmentLetter, .missedAppointmentLetter, .decisionLetter, .textMessage,
            .voicemailScript, .calendarInvitation,
        ], ["F08", "F09", "DX-05", "DX-06", "DX-20", "DX-22"]
    ),
    (
        "interview plan and script", [.sessionPlan, .sessionScript],
        ["004-112", "004-114", "004-115", "001-07", "001-25", "001-27"]
    ),
    (
        "confidentiality agreement", [.confidentialityAgreement],
        ["001-44", "002-75", "002-113", "004-223"]
    ),
    (
        "programme papers", [.programmeReport, .programmeCertificate],
        ["E-42", "002-83", "002-100"]
    ),
    ("statement of risk", [.statementOfRisk], ["004-224", "001-07"]),
    ("pre-programme safety talk", [.sessionPlan, .sessionScript], ["004-231"]),
    ("subject access", [.subjectAccessAnswer], ["E-31", "E-32", "E-33"]),
    ("court bundle", [.courtPage], ["004-119", "DX-06", "D5"]),
    (
        "complaint reply, closure letter", [.complaintReply, .closureLetter],
        ["F08", "F09", "DX-05", "DX-06", "DX-20", "DX-22"]
    ),
]

@Suite struct `Checks before release` {
    @Test(arguments: tableD5)
    func `are those that table D5 asks for`(row: (String, [DocumentKind], [String])) {
        for kind in row.1 {
            let cites = Set(Documents.checks(for: kind).flatMap(\.cites))
            #expect(Set(row.2).subtracting(cites).isEmpty, "\(row.0): \(kind.rawValue)")
        }
    }

    @Test func `stand before every kind, and every kind is in the table`() {
        #expect(Set(tableD5.flatMap(\.1)) == Set(DocumentKind.allCases))
        for kind in DocumentKind.allCases {
            let checks = Documents.checks(for: kind)
            #expect(checks.contains { $0.id == "release-scan" })
            #expect(Set(checks.map(\.id)).count == checks.count)
            #expect(checks.contains { $0.who != .computed }, "\(kind.rawValue)")
        }
    }

    @Test func `each have a reason in the catalogue, and kinds that they stand before`() {
        for check in DocumentCheck.all {
            #expect(!check.cites.isEmpty && !check.kinds.isEmpty && !check.text.isEmpty)
        }
        #expect(Set(DocumentCheck.all.map(\.id)).count == DocumentCheck.all.count)
    }

    @Test(arguments: DocumentKind.allCases)
    func `have a manager agree, and a second person read what is sent`(kind: DocumentKind) {
        let who = Set(Documents.checks(for: kind).map(\.who))
        #expect(who.contains(.manager))
        #expect(who.contains(.secondPerson) == (kind.way == .sent))
    }

    @Test(arguments: DocumentKind.allCases)
    func `that are computed are worked out here, or need the case`(kind: DocumentKind) throws {
        let view = KnowableView(appointments: [
            .init(at: OwnSide.at.adding(hours: 30), channel: .office, purpose: .riskManagement)
        ])
        let document = try #require(Documents.make(kind, view, at: OwnSide.at).made)
        let results = Set(Documents.computed(document, view).keys)
        let needCase: Set = [
            "knowable-only", "release-scan", "gate-clear", "within-time", "identity-and-standing",
            "exemptions-considered", "context-test", "procedures-clear",
        ]
        let computed = Set(Documents.checks(for: kind).filter { $0.who == .computed }.map(\.id))
        #expect(computed.subtracting(results).isSubset(of: needCase))
        #expect(results.isSubset(of: computed))
    }

    @Test(arguments: [
        "We heard of it at the MARAC.", "The DASH says so.", "She is in a refuge.",
        "Clare’s Law applies.",
    ])
    func `notice a service that is named, in text or outside`(words: String) throws {
        let view = KnowableView()
        var document = try #require(Documents.make(.decisionLetter, view, at: OwnSide.at).made)
        #expect(Documents.computed(document, view)["no-service-named"] == true)
        let sound = document
        document.blocks.append(.paragraph(words))
        #expect(Documents.computed(document, view)["no-service-named"] == false)
        document = sound
        document.headers.subject = words
        let results = Documents.computed(document, view)
        #expect(results["no-service-named"] == false)
        #expect(results["neutral-outside"] == false)
    }

    @Test func `leave the person's own words alone`() throws {
        let view = KnowableView(said: [.init(on: OwnSide.at.day, words: "She went to a refuge.")])
        let answer = try #require(Documents.make(.subjectAccessAnswer, view, at: OwnSide.at).made)
        #expect(answer.text.contains("refuge"))
        #expect(Documents.computed(answer, view)["no-service-named"] == true)
    }

    @Test func `notice what the work is about in a letter, and a dash in a sentence is none`()
        throws
    {
        let view = KnowableView()
        var letter = try #require(Documents.make(.closureLetter, view, at: OwnSide.at).made)
        letter.blocks.append(.paragraph("In a dash of rain."))
        let before = Documents.computed(letter, view)
        #expect(before["no-service-named"] == true && before["no-subject-matter"] == true)
        letter.blocks.append(.paragraph("This is about your wife."))
        #expect(Documents.computed(letter, view)["no-subject-matter"] == false)
    }

    @Test func `notice a file name with somebody's name or another day`() throws {
        let view = KnowableView(
            person: .init(name: .init(given: "Dean", family: "Ashby")))
        var letter = try #require(Documents.make(.closureLetter, view, at: OwnSide.at).made)
        for name in [
            "dean-2027-02-10.pdf", "letter-2027-02-09.pdf", "letter-v2-2027-02-10.pdf",
            "IDVA-2027-02-10.pdf",
        ] {
            letter.fileName = name
            #expect(Documents.computed(letter, view)["neutral-outside"] == false, "\(name)")
        }
    }
}

@Suite struct `The page about documents` {
    private func page() throws -> String {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(
            contentsOf: root.appending(path: "docs/documents.md"), encoding: .utf8)
    }

    @Test func `names every kind and every check with its citations`() throws {
        let page = try page()
        for kind in DocumentKind.allCases { #expect(page.contains("`\(kind.rawValue)`")) }
        for check in DocumentCheck.all {
            let row = page.split(separator: "\n").first { $0.hasPrefix("| `\(check.id)`") }
            let cites = check.cites.joined(separator: ", ")
            #expect(row.map { $0.hasSuffix("| \(cites) |") } == true, "\(check.id)")
            #expect(row?.contains(check.text) == true, "\(check.id)")
        }
    }
}
