import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Testing

@testable import WebServer

/// Every address, with real or invented identifiers in it.
struct Addresses {
    var caseID: String
    var entry: String
    var person: String
    var key: String

    init(_ open: OpenCase) {
        caseID = open.id.text
        entry = open.contact.text
        person = open.people["victim"]?.text ?? ""
        key = "no-anger-management"
    }

    /// Well-formed, and names nothing.
    static let unknown = String(repeating: "7", count: 26)

    func path(_ pattern: LinkPattern) -> String {
        pattern.rawValue.split(separator: "/").map { part in
            switch part {
            case ":case": caseID
            case ":entry": entry
            case ":person": person
            case ":otherCase", ":other", ":notification": Addresses.unknown
            case ":key": key
            case ":rule": "no-anger-management"
            case ":file": "other.css"
            case ":instrument": "fourteen"
            case ":word": "concern"
            default: String(part)
            }
        }.reduce("") { $0 + "/" + $1 }
    }

    var isOfCase: (LinkPattern) -> Bool { { $0.rawValue.hasPrefix("/cases/:case") } }

    static let open: Set<LinkPattern> = [
        .home, .signIn, .signedOut, .exit, .cookies, .accessibility, .safeExit, .howItDecides,
        .asset,
    ]
    static let ofCase = LinkPattern.allCases.filter { $0.rawValue.hasPrefix("/cases/:case") }
    static let posts: [LinkPattern] = [
        .signOut, .search, .newCase, .reason, .statement, .questions, .dash, .planContact, .contact,
        .referral, .duty, .judgement, .assign, .instrument, .happening, .knownAbout, .roles,
        .correction, .openings, .emergency, .ties, .chronology, .retention, .newDocument,
        .document, .editDocument, .newAccessRequest, .accessRequest, .accessClasses, .accessTest,
        .samePerson, .newNotification, .notification, .addPerson,
    ]
}

@Suite struct `Every route` {
    @Test func `asks whoever has no session to sign in`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [:])
        try await town.browse { browser in
            let addresses = Addresses(open)
            for pattern in LinkPattern.allCases where !Addresses.open.contains(pattern) {
                let answer = try await browser.get(addresses.path(pattern))
                let isAsked = answer.status == .seeOther && answer.location == "/sign-in"
                #expect(
                    isAsked || (pattern == .signOut && answer.status == .notFound), "\(pattern)")
                #expect(!answer.body.contains("Hartnell"))
            }
            for pattern in Addresses.posts {
                let answer = try await browser.post(addresses.path(pattern), [])
                #expect(answer.location == "/sign-in", "\(pattern)")
            }
        }
    }

    @Test func `refuses a form without the session's token and records nothing`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.manager: .overview])
        let before = try await town.office.view(open.id, for: town.worker(.victimAdvocate))
        try await town.browse { browser in
            _ = try await browser.signIn("victimAdvocate")
            let addresses = Addresses(open)
            let other = String(repeating: "0", count: 64)
            for pattern in Addresses.posts {
                for fields in [[], [("form_token", "")], [("form_token", other)]] {
                    let answer = try await browser.post(
                        addresses.path(pattern),
                        fields + [("idempotency_key", "k"), ("words", "x"), ("reason", "x")])
                    #expect(answer.status == .forbidden, "\(pattern)")
                }
            }
        }
        let after = try await town.office.view(open.id, for: town.worker(.victimAdvocate))
        #expect(before?.entries.count == after?.entries.count)
    }

    @Test func `refuses the token of another session and a form from elsewhere`() async throws {
        let town = try await Town()
        try await town.application().test(.router) { client in
            let mine = Browser(client)
            let theirs = Browser(client)
            _ = try await mine.signIn("manager")
            _ = try await theirs.signIn("manager")
            _ = try await theirs.get(.search)
            let fields = theirs.hiddenFields(of: "/search") + [("family", "Hartnell")]
            #expect(try await mine.post("/search", fields).status == .forbidden)
            #expect(try await theirs.post("/search", fields).status == .ok)
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let elsewhere = try await theirs.post(
                "/search", fields, headers: [site: "cross-site"])
            #expect(elsewhere.status == .forbidden)
        }
    }

    @Test(arguments: WorkerRole.allCases)
    func `of a case that is not theirs looks like one of no case at all`(
        _ role: WorkerRole
    ) async throws {
        let town = try await Town()
        let stranger = try await town.office.addAgency("Elsewhere", .other)
        try await town.add("outsider", role, stranger)
        let open = try await OpenCase(town, assigning: [:])
        try await town.browse { browser in
            _ = try await browser.signIn("outsider")
            let known = Addresses(open)
            var unknown = known
            unknown.caseID = Addresses.unknown
            // An auditor of the area stands in no case, reads the logs of each and looks back on it.
            let logs: Set<LinkPattern> = role == .auditor ? [.audit, .openings, .chronology] : []
            for pattern in Addresses.ofCase where !logs.contains(pattern) {
                let there = try await browser.get(known.path(pattern))
                let nowhere = try await browser.get(unknown.path(pattern))
                let nonsense = try await browser.get("/no/such/page")
                #expect(there.status == .notFound, "\(pattern)")
                #expect(there.body == nowhere.body, "\(pattern)")
                #expect(there.body == nonsense.body, "\(pattern)")
                #expect(there.headers[.contentLength] == nowhere.headers[.contentLength])
            }
            _ = try await browser.get(.search)
            let token = browser.formToken
            for pattern in Addresses.posts
            where Addresses.ofCase.contains(pattern)
                && (role != .auditor || !logs.contains(pattern))
            {
                let fields = [
                    ("form_token", token), ("idempotency_key", "k\(pattern)"), ("reason", "x"),
                    ("classes", "victimWords"), ("worker", "x"), ("danger", "no"),
                ]
                let there = try await browser.post(known.path(pattern), fields)
                let nowhere = try await browser.post(unknown.path(pattern), fields)
                #expect(there.status == .notFound, "\(pattern)")
                #expect(there.body == nowhere.body, "\(pattern)")
            }
        }
    }

    @Test(arguments: WorkerRole.allCases.filter { $0 != .auditor })
    func `opens for the workers of the case`(_ role: WorkerRole) async throws {
        let sides: [WorkerRole: Side] = [
            .frontlinePractitioner: .personOfConcern, .manager: .overview,
            .programmeWorker: .personOfConcern, .policeOfficer: .overview,
            .maracCoordinator: .overview, .childrensSocialWorker: .child,
        ]
        let town = try await Town()
        let open = try await OpenCase(town, assigning: sides)
        // Risk work and adding people are not for who stands beside the person of concern.
        let others: Set<LinkPattern> = [.dash, .judgement, .addPerson]
        try await town.browse { browser in
            _ = try await browser.signIn(role.rawValue)
            let addresses = Addresses(open)
            let pages: [LinkPattern] = [
                .case, .timeline, .files, .questions, .statement, .planContact, .contact, .referral,
                .assign, .dash, .judgement, .why, .work, .search, .newCase, .rule, .decision,
                .instruments, .instrument, .happening, .known, .knownAbout,
                .caseRules, .caseRule, .practice, .addPerson,
            ]
            for pattern in pages {
                let answer = try await browser.get(addresses.path(pattern))
                let isKept = sides[role] == .personOfConcern && others.contains(pattern)
                #expect(answer.status == (isKept ? .notFound : .ok), "\(pattern)")
            }
        }
    }
}
