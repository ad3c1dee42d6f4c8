import Barrier
import Casework
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting

/// A reader at work: opens the case, follows links by chance, searches, sends forms, and writes down
/// every answer.
///
/// The same chance takes the same way through two cases that look the same.
struct Visit {
    private let client: any TestClientProtocol
    private let cookie: String
    private let stranger: String
    private let world: World
    private let reads: ReadCount
    private var chance: Chance
    private(set) var exchanges: [Exchange] = []
    private var renaming: Renaming
    private var links: [String] = []
    private var last = ""

    init(
        _ client: any TestClientProtocol, cookies: (reader: String, stranger: String),
        _ world: World, _ reads: ReadCount, _ chance: Chance
    ) {
        self.client = client
        cookie = cookies.reader
        stranger = cookies.stranger
        self.world = world
        self.reads = reads
        self.chance = chance
        renaming = Renaming(caseID: world.caseID.text)
    }

    /// - Parameter pages: how many pages are opened by chance, beside those that are always.
    mutating func run(pages: Int) async throws {
        let home = "/cases/\(world.caseID.text)"
        try await get("/work")
        try await get(home)
        let fixed = [
            "/timeline", "/files", "/questions", "/known", "/happened", "/statement", "/referral",
            "/contacts/new", "/documents", "/assignments", "/rules", "/instruments", "/reasons",
            "/judgement", "/access-requests", "/access-requests/new",
        ]
        for path in [chance.pick(["/timeline", "/files"]), "/documents", chance.pick(fixed)] {
            try await get(home + path)
        }
        for _ in 0..<pages {
            let inside = links.filter { $0.hasPrefix(home) || $0.hasPrefix("/rules") }
            guard let link = chance.some(of: inside) else { break }
            try await get(link)
        }
        try await search()
        try await strange(home)
        try await notTheirs()
        try await send(home)
    }

    // MARK: Asking

    private mutating func get(
        _ path: String, as name: String? = nil, counted: Bool = false, by cookie: String? = nil
    ) async throws {
        try await ask(.get, path, nil, name, counted, cookie)
    }

    private mutating func post(
        _ path: String, _ fields: [(String, String)], as name: String? = nil,
        counted: Bool = false
    ) async throws {
        let body = fields.map { encoded($0) + "=" + encoded($1) }.joined(separator: "&")
        try await ask(.post, path, body, name, counted, nil)
    }

    private mutating func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: String?, _ name: String?,
        _ isCounted: Bool, _ other: String?
    ) async throws {
        var headers: HTTPFields = [.cookie: "sightline=\(other ?? cookie)"]
        if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        let before = reads.count
        let response = try await client.execute(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        last = String(buffer: response.body)
        let fields = response.headers.map { "\($0.name): \($0.value)" }
            .filter { !$0.lowercased().hasPrefix("date:") }.sorted()
        exchanges.append(
            Exchange(
                asked: "\(method) \(name ?? renaming.plain(path))",
                status: response.status.code, headers: fields.map { renaming.plain($0) },
                body: renaming.plain(last), reads: isCounted ? reads.count - before : 0))
        for match in last.matches(of: #/href="([^"#?]*)/#) {
            let link = String(match.1).replacingOccurrences(of: "&amp;", with: "&")
            if !link.isEmpty, !links.contains(link) { links.append(link) }
        }
    }

    // MARK: What is looked for

    /// Someone of the other side where there is one, else somebody: both are to find the same.
    private mutating func search() async throws {
        try await get("/search")
        let looked = try await world.somebody()
        var fields = hidden(of: "/search")
        switch chance.roll(4) {
        case 0: fields.append(("phone", looked.phone ?? "07700 900001"))
        case 1: fields.append(("postcode", looked.postcode ?? "ZZ1 1QX"))
        case 2: fields.append(("family", looked.name?.family ?? "Nobodys"))
        default: fields.append(("family", "Ashby"))
        }
        let own = fields.last?.1 == "Ashby"
        try await post(
            "/search", fields, as: own ? "search own" : "search other",
            counted: !own)
        guard !own else { return }
        // What was typed comes back; here it is not to be compared.
        let typed = fields.last?.1 ?? ""
        if var answer = exchanges.popLast() {
            answer.body = answer.body.replacingOccurrences(of: typed, with: "TYPED")
                .replacingOccurrences(of: typed.lowercased(), with: "TYPED")
            // Names are not all of one length; the body is compared letter by letter.
            answer.headers.removeAll { $0.lowercased().hasPrefix("content-length:") }
            exchanges.append(answer)
        }
    }

    /// What the other side has, where it has it, and what nobody has: both are not there.
    private mutating func strange(_ home: String) async throws {
        let entry = world.someHidden ?? "zzzzzzzzzzzzzzzzzzzzzzzzzz"
        let path = chance.pick([
            "/decisions/\(entry)", "/contacts/\(entry)", "/dash/\(entry)", "/dash-results/\(entry)",
            "/instrument-results/\(entry)", "/why/write-it-down~0~\(entry)",
            "/duties/meet-within-a-day~0~\(entry)",
        ])
        let shape = path.replacingOccurrences(of: entry, with: "ID")
        try await get(home + path, as: "hidden \(shape)")
    }

    /// A case of which the reader is no part, or one that there is not: nobody can tell which.
    private mutating func notTheirs() async throws {
        let nowhere = "zzzzzzzzzzzzzzzzzzzzzzzzzz"
        let asked = world.hidden.isEmpty ? nowhere : world.caseID.text
        let page = chance.pick(["", "/timeline", "/questions", "/known", "/rules"])
        try await get(
            "/cases/\(asked)\(page)", as: "not theirs\(page)", counted: true, by: stranger)
    }

    // MARK: Forms

    private mutating func send(_ home: String) async throws {
        switch chance.roll(5) {
        case 0:
            try await get(home + "/statement")
            try await post(home + "/statement", hidden(of: home + "/statement"))
        case 1:
            try await get(home + "/referral")
            let person = world.people["concern"]?.text ?? ""
            try await post(
                home + "/referral",
                hidden(of: home + "/referral") + [
                    ("person", person), ("service", chance.pick(["angerManagement", "nothing"])),
                ])
        case 2:
            try await get(home + "/questions")
            try await post(
                home + "/questions", hidden(of: home + "/questions") + [("answer", "yes")])
        case 3:
            try await get(home + "/happened")
            try await post(
                home + "/happened",
                hidden(of: home + "/happened") + [
                    ("what", "development"), ("kind", "moves"),
                    ("about", world.someHidden ?? "zzzzzzzzzzzzzzzzzzzzzzzzzz"),
                ], as: "development of nobody")
            hideTyped()
        default:
            try await get(home + "/assignments")
            let worker = world.worker(chance.pick(["advocate", "social", "programme"])).text
            try await post(
                home + "/assignments",
                hidden(of: home + "/assignments") + [
                    ("worker", worker),
                    ("side", chance.pick(["victim", "personOfConcern", "overview"])),
                ])
        }
        try await get(home)
    }

    /// A hidden id that was typed is known to the one who typed it.
    private mutating func hideTyped() {
        guard var answer = exchanges.popLast() else { return }
        answer.body = answer.body.replacing(#/id-\d+/#, with: "id")
        exchanges.append(answer)
    }

    private func hidden(of path: String) -> [(String, String)] {
        let forms = last.components(separatedBy: "<form ").dropFirst()
        let form = forms.first { $0.contains("action=\"\(path)\"") } ?? ""
        let inside = form.components(separatedBy: "</form>").first ?? ""
        return inside.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#).map {
            (String($0.1), String($0.2))
        }
    }

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber { return String(character) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

extension World {
    /// An id that only the other side knows; nil when there is none.
    var someHidden: String? { hidden.min() }

    /// The details of someone of the other side, else of nobody.
    func somebody() async throws -> PersonDetails {
        let view = try await office.view(caseID, for: worker("advocate"))
        return view?.people.last { $0.role != .personOfConcern }?.details ?? PersonDetails()
    }
}
