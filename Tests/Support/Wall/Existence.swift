import Barrier
public import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Rules

/// What is there and not the reader's, asked for beside what is not there at all.
public struct Existence: Sendable {
    /// One answer, and what was read of the record for it.
    public struct Answer: Hashable, Sendable {
        public var status: Int
        public var headers: [String]
        public var body: String
        public var reads: [String]
    }

    /// Two requests that are to be answered alike.
    public struct Twins: Sendable {
        public var what: String
        public var there: Answer
        public var nowhere: Answer
    }

    private let world: World
    private let reads: ReadCount
    private static let nowhere = "zzzzzzzzzzzzzzzzzzzzzzzzzz"

    /// - Parameter statements: so many things that the victim said, to make the case large.
    public init(practice: Practice, statements: Int) async throws {
        let reads = ReadCount()
        var world = try await World(seed: 4, practice: practice) { WatchedStore($0, reads) }
        let procedure = practice.procedure(for: World.area)
        var own = OwnSide(4, procedure)
        try await world.open(by: "manager", own.details())
        let victim = PersonDetails(
            name: PersonName(given: "Zephyrine", family: "Quorndon"), born: Day(1991, 5, 2),
            postcode: "ZZ9 7QX", phone: "07700 900777")
        let first = [
            Step(
                by: "manager", minute: 0, deed: .assign("programme", .personOfConcern),
                isSecret: false),
            Step(by: "manager", minute: 0, deed: .assign("advocate", .victim), isSecret: true),
            Step(by: "manager", minute: 1, deed: .add("victim", .victim, victim), isSecret: true),
        ]
        for step in first { try await world.play(step) }
        for minute in 0..<statements {
            let now = World.start.adding(minutes: minute)
            let statement = Statement(
                provenance: Provenance(source: .victim), words: "Said to the advocate.", said: now,
                learned: now)
            try await world.play(
                Step(
                    by: "advocate", minute: minute + 2,
                    deed: .statement(statement, speaker: "victim", about: nil), isSecret: true))
        }
        self.world = world
        self.reads = reads
    }

    // MARK: Answers

    /// Every address of a case, for one who is not on it and for one beside the person of concern.
    public func twins() async throws -> [Twins] {
        let stranger = try await world.session(of: "stranger")
        let reader = try await world.session(of: "programme")
        let (world, reads) = (world, reads)
        return try await world.server().test(.router) { client in
            let ask = Asking(client: client, reads: reads)
            // The first answer of all reads the agencies' names, and no other does.
            _ = try await ask.get("/work", stranger)
            var twins: [Twins] = []
            for path in Existence.paths {
                twins.append(
                    Twins(
                        what: "a case that is not theirs\(path)",
                        there: try await ask.get("/cases/\(world.caseID.text)\(path)", stranger),
                        nowhere: try await ask.get("/cases/\(Existence.nowhere)\(path)", stranger)))
            }
            // The first look at a case is put on record, and no other within half an hour.
            _ = try await ask.get("/cases/\(world.caseID.text)", reader)
            let hidden = world.someHidden ?? ""
            for path in Existence.inside {
                let home = "/cases/\(world.caseID.text)"
                func filled(_ id: String) -> String { home + path.replacing("ID", with: id) }
                twins.append(
                    Twins(
                        what: "inside their own case: \(path)",
                        there: try await ask.get(filled(hidden), reader),
                        nowhere: try await ask.get(filled(Existence.nowhere), reader)))
            }
            for (there, nowhere) in [("07700 900777", "07700 900778"), ("ZZ9 7QX", "ZZ9 7QY")] {
                let field = there.hasPrefix("0") ? "phone" : "postcode"
                for cookie in [reader, stranger] {
                    twins.append(
                        Twins(
                            what: "somebody by \(field)",
                            there: try await ask.search(field, there, cookie),
                            nowhere: try await ask.search(field, nowhere, cookie)))
                }
            }
            return twins
        }
    }

    private static let paths = [
        "", "/timeline", "/files", "/questions", "/statement", "/instruments", "/happened",
        "/known",
        "/contacts/new", "/referral", "/documents", "/assignments", "/judgement", "/reasons",
        "/rules",
        "/rules/some-rule", "/dash/\(nowhere)", "/why/some-rule~0", "/duties/some-rule~0",
        "/decisions/\(nowhere)", "/contacts/\(nowhere)", "/instruments/dara", "/known/victim",
        "/access-requests", "/access-requests/new", "/access-requests/\(nowhere)",
        "/access-requests/\(nowhere)/classes", "/access-requests/\(nowhere)/test",
    ]

    private static let inside = [
        "/decisions/ID", "/contacts/ID", "/dash/ID", "/dash-results/ID", "/instrument-results/ID",
        "/why/write-down~0~ID", "/duties/write-down~0~ID", "/access-requests/ID",
        "/access-requests/ID/test",
    ]

    // MARK: Times

    /// Seconds that answers took, taken in turn by chance: for a case that is not the reader's, for
    /// none at all, and for the reader's own, which shows that the clock can tell one from another.
    public func times(
        requests: Int
    ) async throws -> (there: [Double], nowhere: [Double], own: [Double]) {
        let stranger = try await world.session(of: "stranger")
        let advocate = try await world.session(of: "advocate")
        let (world, reads) = (world, reads)
        return try await world.server().test(.router) { client in
            let ask = Asking(client: client, reads: reads)
            var chance = Chance(9)
            var times: [[Double]] = [[], [], []]
            for request in 0..<requests {
                let kind = request % 200 == 199 ? 2 : chance.roll(2)
                let id = kind == 1 ? Existence.nowhere : world.caseID.text
                let start = ContinuousClock.now
                _ = try await ask.get("/cases/\(id)", kind == 2 ? advocate : stranger)
                times[kind].append((ContinuousClock.now - start) / .seconds(1))
            }
            return (times[0], times[1], times[2])
        }
    }

    /// How often one of the first is larger than one of the second, ties by half: 0.5 when nobody
    /// can tell them apart.
    public static func share(_ first: [Double], above second: [Double]) -> Double {
        let all = (first.map { ($0, true) } + second.map { ($0, false) }).sorted { $0.0 < $1.0 }
        var ranks = 0.0
        var start = 0
        while start < all.count {
            var end = start
            while end < all.count, all[end].0 == all[start].0 { end += 1 }
            let rank = Double(start + end + 1) / 2
            ranks += rank * Double(all[start..<end].count { $0.1 })
            start = end
        }
        let count = Double(first.count)
        return (ranks - count * (count + 1) / 2) / (count * Double(second.count))
    }
}

/// Requests of one reader after the other.
private struct Asking {
    let client: any TestClientProtocol
    let reads: ReadCount

    func get(_ path: String, _ cookie: String) async throws -> Existence.Answer {
        try await plain(ask(.get, path, cookie, nil))
    }

    /// Looks for somebody with the form of the page; what was typed is left out of the answer.
    func search(
        _ field: String, _ value: String, _ cookie: String
    ) async throws -> Existence.Answer {
        let page = try await ask(.get, "/search", cookie, nil).body
        let form = page.components(separated: "action=\"/search\"").last ?? ""
        let hidden = form.matches(of: #/<input type="hidden" name="([^"]*)" value="([^"]*)">/#)
        let fields =
            hidden.map { "\($0.1)=\($0.2)" } + [field + "=" + value.replacing(" ", with: "+")]
        var answer = plain(
            try await ask(.post, "/search", cookie, fields.joined(separator: "&")))
        answer.body = answer.body.replacing(value, with: "TYPED")
        return answer
    }

    private func ask(
        _ method: HTTPRequest.Method, _ path: String, _ cookie: String, _ form: String?
    ) async throws -> Existence.Answer {
        var headers: HTTPFields = [.cookie: "sightline=\(cookie)"]
        if form != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        _ = reads.taken()
        let response = try await client.execute(
            uri: path, method: method, headers: headers, body: form.map { ByteBuffer(string: $0) })
        return Existence.Answer(
            status: response.status.code,
            headers: response.headers.map { "\($0.name): \($0.value)" }
                .filter { !$0.lowercased().hasPrefix("date:") }.sorted(),
            body: String(buffer: response.body), reads: reads.taken())
    }

    /// The answer with what is random in it under names.
    private func plain(_ answer: Existence.Answer) -> Existence.Answer {
        var renaming = Renaming(caseID: "")
        var answer = answer
        answer.headers = answer.headers.map { renaming.plain($0) }
        answer.body = renaming.plain(answer.body)
        return answer
    }
}
