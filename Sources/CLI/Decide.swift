import ArgumentParser
import Casework
import Database
import Domain
import Foundation
import Ledger
import ProcedurePacks
import Rules

/// Evaluates a story.
struct Decide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Replay a story and print what the procedures say.")

    @Argument(help: "The story's file.")
    var story: String

    @Option(help: "The variant to decide, where the file has several; the first otherwise.")
    var variant: String?

    @Option(help: "The pack to decide by; the story's area when not given.")
    var pack: String?

    @Option(help: "The instant to decide at, such as 2027-01-12T21:30; the story's own otherwise.")
    var at: String?

    @Option(help: "Say why this rule speaks of the story or does not.")
    var whyNot: String?

    @Option(help: "Say what would change what this rule says of the story.")
    var whatWouldChange: String?

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .json

    @OptionGroup var procedures: ProcedureOptions

    func run() async throws {
        let practice = try procedures.practice()
        var story = try StoryFiles.load(self.story, variant: variant)
        if let pack {
            guard practice.procedures[pack] != nil else {
                complain(
                    "unknown pack `\(pack)`; there are \(practice.procedures.keys.sorted().joined(separator: ", "))"
                )
                throw Exit.invalid
            }
            story.area = Area(rawValue: pack)
        }
        var instant: Instant?
        if let at {
            guard let parsed = Instant(at) else {
                complain("`\(at)` is no instant; write it as 2027-01-12T21:30")
                throw Exit.invalid
            }
            instant = parsed
        }
        let result = try await StoryFiles.replay(story, practice, at: instant)
        for surprise in result.surprises { complain("\(self.story): \(surprise)") }
        let procedure = result.procedure
        var document = DecisionDocument(result, procedure)
        let names = SubjectNames(result)
        for rule in [whyNot, whatWouldChange].compactMap({ $0 }) where procedure.rule(rule) == nil {
            complain("no rule `\(rule)` in the pack `\(procedure.id)`")
            throw Exit.invalid
        }
        document.whyNot = whyNot.flatMap {
            WhyNotDocument($0, result.decision, procedure, names)
        }
        document.changes = whatWouldChange.flatMap {
            ChangesDocument($0, result.decision, procedure, names)
        }
        switch format {
        case .json: try printJSON(document)
        case .text: print(document.text)
        }
        if !result.surprises.isEmpty { throw Exit.refused }
    }
}

/// Stories as files.
enum StoryFiles {
    /// The stories of one file; prints every problem and ends with exit code 3 when there are any.
    static func stories(_ path: String) throws -> [Story] {
        do {
            return try StoryLoader(now: Machine.now()).loadAll(URL(filePath: path))
        } catch let problems {
            complain(problems.description)
            throw Exit.invalid
        }
    }

    /// One story of a file: the variant of that name, or the first.
    static func load(_ path: String, variant: String? = nil) throws -> Story {
        let stories = try stories(path)
        guard let variant else { return stories[0] }
        guard let story = stories.first(where: { $0.id.hasSuffix("/" + variant) }) else {
            complain(
                "no variant `\(variant)`; there are \(stories.map(\.id).joined(separator: ", "))")
            throw Exit.invalid
        }
        return story
    }

    /// Loads every story of a folder and of the folders in it, in the order of their names.
    static func loadAll(_ folder: String) throws -> [Story] {
        try files(folder).flatMap { try stories($0.path) }
    }

    /// The story files of a folder and of the folders in it, or the one that the path names.
    static func files(_ path: String) throws -> [URL] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            complain("there is no `\(path)`")
            throw Exit.invalid
        }
        let url = URL(filePath: path)
        guard isFolder.boolValue else { return [url] }
        let names = try FileManager.default.subpathsOfDirectory(atPath: url.path)
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { url.appending(path: $0) }
    }

    /// Replays a story in a record of its own, in memory, sealed like any other.
    static func replay(
        _ story: Story, _ practice: Practice, at instant: Instant? = nil
    ) async throws -> StoryReplay.Result {
        guard let key = DeploymentKey(Machine.random(DeploymentKey.length)) else {
            throw ExitCode.failure
        }
        let replay = StoryReplay(
            store: try SQLiteStore.inMemory(), practice: practice, keys: key,
            random: Machine.random)
        do {
            return try await replay.replay(story, now: instant)
        } catch let problem as UnknownSwitch {
            complain("\(story.id): \(problem)")
            throw Exit.invalid
        }
    }
}
