import ArgumentParser
import Casework
import Database
import Domain
import Ledger
import ProcedurePacks

/// Prints a document as its audience would get it.
struct Render: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Replay a story and print a document as its reader would get it.")

    /// For whom a document is.
    enum Audience: String, CaseIterable {
        case personOfConcern = "person-of-concern"
    }

    @Argument(help: "The story's file.")
    var story: String

    @Option(
        name: .customLong("for"),
        help: "The reader: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")).")
    var audience: String

    @Option(
        help: "The document: \(DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var document: String

    @Option(help: "The variant to render, where the file has several; the first otherwise.")
    var variant: String?

    @Option(
        help: "The instant to write it at, such as 2027-01-12T21:30; the story's own otherwise.")
    var at: String?

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var procedures: ProcedureOptions

    func run() async throws {
        guard Audience(rawValue: audience) != nil else {
            complain(
                "unknown reader `\(audience)`; there is \(Audience.allCases.map(\.rawValue).joined(separator: ", "))"
            )
            throw Exit.invalid
        }
        guard let kind = DocumentKind(rawValue: document) else {
            let kinds = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
            complain("unknown document `\(document)`; there are \(kinds)")
            throw Exit.invalid
        }
        var instant: Instant?
        if let at {
            guard let parsed = Instant(at) else {
                complain("`\(at)` is no instant; write it as 2027-01-12T21:30")
                throw Exit.invalid
            }
            instant = parsed
        }
        let practice = try procedures.practice()
        let story = try StoryFiles.load(self.story, variant: variant)
        let view = try await StoryFiles.knowable(story, practice, at: instant)
        guard let view else {
            complain("nobody is the person of concern in this story, so that there is no reader")
            throw Exit.refused
        }
        switch Documents.make(kind, view, at: instant ?? story.now) {
        case .made(let made):
            switch format {
            case .json: try printJSON(RenderedDocument(made))
            case .text: print(made.text, terminator: "")
            }
        case .fallsShort(let why):
            complain(why)
            throw Exit.refused
        }
    }
}

extension StoryFiles {
    /// What the person of concern of a story may know, from a replay in a record of its own.
    static func knowable(
        _ story: Story, _ practice: Practice, at instant: Instant?
    ) async throws -> KnowableView? {
        guard let key = DeploymentKey(Machine.random(DeploymentKey.length)) else {
            throw ExitCode.failure
        }
        let replay = StoryReplay(
            store: try SQLiteStore.inMemory(), practice: practice, keys: key,
            random: Machine.random)
        do {
            return try await replay.knowable(of: story, at: instant)
        } catch let problem as UnknownSwitch {
            complain("\(story.id): \(problem)")
            throw Exit.invalid
        }
    }
}

/// A document as JSON, with the checks that stand before its release.
struct RenderedDocument: Encodable {
    struct Check: Encodable {
        var id: String
        var cites: [String]
        var text: String
        var who: String
    }

    var kind: String
    var title: String
    var fileName: String
    var headers: KnowableDocument.Headers
    var text: String
    var checks: [Check]

    init(_ document: KnowableDocument) {
        kind = document.kind.rawValue
        title = document.title
        fileName = document.fileName
        headers = document.headers
        text = document.text
        checks = Documents.checks(for: document.kind).map {
            Check(id: $0.id, cites: $0.cites, text: $0.text, who: $0.who.rawValue)
        }
    }
}
