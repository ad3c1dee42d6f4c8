public import Casework
import Domain
import Hummingbird
import HummingbirdTesting
import Logging
import Rules
import WebServer

/// Many cases that are alike on the reader's side and differ on the other, and what the reader sees
/// of each.
public struct Trial: Sendable {
    /// What came of one group of cases.
    public struct Report: Sendable {
        public var pairs = 0
        /// Pairs that agree on what table D2 grants the reader.
        public var agreeing = 0
        public var cases = 0
        /// Entries of the other side over all cases.
        public var others = 0
        /// Answers that were compared.
        public var answers = 0
        /// Where two that agree were not the same, in words.
        public var leaks: [String] = []

        public init() {}

        public mutating func add(_ other: Report) {
            pairs += other.pairs
            agreeing += other.agreeing
            cases += other.cases
            others += other.others
            answers += other.answers
            leaks += other.leaks
        }
    }

    private let practice: Practice
    private let variants: Int
    private let pages: Int

    /// - Parameters:
    ///   - variants: Cases in a group; every two of them are a pair.
    ///   - pages: Pages that are opened by chance in each.
    public init(practice: Practice, variants: Int, pages: Int) {
        self.practice = practice
        self.variants = variants
        self.pages = pages
    }

    /// Reads every case of one group.
    ///
    /// In three groups of four a worker beside the person of concern reads, and anything may differ on
    /// the other side; in the fourth somebody else does, and the words differ that table D2 opens to
    /// that column only with a reason.
    public func group(seed: UInt64) async throws -> Group {
        var chance = Chance(seed)
        let isBeside = seed % 4 != 0
        let reader = chance.pick(isBeside ? Cast.besideConcern : Rewriting.readers)
        let visiting = Chance(chance.next())
        var group = Group(seed: seed)
        for variant in 0..<variants {
            let reads = ReadCount()
            var world = try await World(seed: seed, practice: practice) {
                WatchedStore($0, reads)
            }
            try await fill(&world, seed, variant, rewritingFor: isBeside ? nil : reader)
            let granted = try await Granted(world, reader: isBeside ? reader : nil)
            let answers = try await visit(world, reader, reads, visiting)
            // The visit records something of its own, after which other duties may be the reader's.
            let afterwards = try await Granted(world, reader: isBeside ? reader : nil)
            group.cases.append(
                Group.Case(
                    truth: Group.Truth(world), granted: [granted, afterwards], answers: answers,
                    papers: try await isBeside ? Papers.all(of: world, for: reader) : []))
        }
        return group
    }

    private func fill(
        _ world: inout World, _ seed: UInt64, _ variant: Int, rewritingFor reader: String?
    ) async throws {
        let procedure = practice.procedure(for: World.area)
        var own = OwnSide(seed, procedure)
        try await world.open(by: own.opener, own.details(), told: own.told)
        var steps = own.steps()
        let last = steps.last?.minute ?? 0
        if let reader {
            steps = Rewriting.everyone + steps
            var other = OtherSide(seed &* 31, procedure)
            steps += other.steps(until: last)
            var rewriting = Rewriting(
                reader: reader, Chance(seed &* 37 &+ UInt64(variant)))
            steps = steps.map { rewriting.rewritten($0) }
        } else {
            var other = OtherSide(seed &* 31 &+ UInt64(variant), procedure)
            steps += other.steps(until: last)
        }
        let ordered = steps.enumerated().sorted {
            ($0.element.minute, $0.offset) < ($1.element.minute, $1.offset)
        }
        for (_, step) in ordered { try await world.play(step) }
        world.clock.set(World.start.adding(minutes: last + 90))
    }

    private func visit(
        _ world: World, _ reader: String, _ reads: ReadCount, _ chance: Chance
    ) async throws -> [Exchange] {
        let cookies = (
            reader: try await world.session(of: reader),
            stranger: try await world.session(of: "stranger")
        )
        let pages = pages
        return try await world.server().test(.router) { client in
            var visit = Visit(client, cookies: cookies, world, reads, chance)
            try await visit.run(pages: pages)
            return visit.exchanges
        }
    }
}

extension World {
    /// The web application over this world's record.
    func server() -> some ApplicationProtocol {
        var logger = Logger(label: "wall") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        return Server(
            office: office, configuration: ServerConfiguration(organisation: "Test partnership"),
            logger: logger
        ).buildApplication()
    }
}
