import ArgumentParser
import Casework
import Database
import Domain
import Foundation
import Ledger
import Pages
import ProcedurePacks
import WebServer

/// Files for people outside the application.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make files for people.",
        subcommands: [ChronologyCommand.self, SubjectAccessCommand.self])
}

extension Export {
    /// The chronology of a case for a death review.
    struct ChronologyCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "chronology",
            abstract: "Make the chronology of a case for a death review.",
            discussion: """
                From a story: sightline export chronology STORY. From the record: with --case, and with \
                --as and --reason, because it opens the whole case: a manager of the case or an auditor \
                of its area makes it, and why is kept on the record of the case.

                The file holds what victims and children said. It is for a review chair and for nobody \
                else.
                """)

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case json, text, html
        }

        @Argument(help: "A story's file; leave it out to read the record.")
        var story: String?

        @Option(help: "The variant of the story, where the file has several; the first otherwise.")
        var variant: String?

        @Option(help: "The case in the record, by its id.")
        var `case`: String?

        @Option(
            name: .customLong("as"),
            help:
                "Who makes it, by sign-in name; the password is read from standard input, one line."
        )
        var maker: String?

        @Option(help: "Why it is made, such as the review that asks for it.")
        var reason: String?

        @Option(help: "What had been recorded by then is in it, such as 2027-01-12T21:30.")
        var at: String?

        @Option(help: "How to write it: json, text or html.")
        var format: Format = .html

        @Option(help: "The file to write, for its owner alone; the standard output when not given.")
        var out: String?

        @OptionGroup var data: DataOptions
        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            var instant: Instant?
            if let at {
                guard let parsed = Instant(at) else {
                    complain("`\(at)` is no instant; write it as 2027-01-12T21:30")
                    throw Exit.invalid
                }
                instant = parsed
            }
            let practice = try procedures.practice()
            let chronology =
                if let story {
                    try await fromStory(story, practice, instant)
                } else {
                    try await fromRecord(practice, instant)
                }
            guard let chronology else {
                complain("there is no such case at that time, or it is not for you to see")
                throw Exit.refused
            }
            try write(chronology)
        }

        private func fromStory(
            _ path: String, _ practice: Practice, _ instant: Instant?
        ) async throws -> Chronology? {
            guard `case` == nil else {
                complain("give a story or a case, not both")
                throw Exit.invalid
            }
            guard let key = DeploymentKey(Machine.random(DeploymentKey.length)) else {
                throw ExitCode.failure
            }
            let story = try StoryFiles.load(path, variant: variant)
            let replay = StoryReplay(
                store: try SQLiteStore.inMemory(), practice: practice, keys: key,
                random: Machine.random)
            do {
                let (chronology, surprises) = try await replay.chronology(of: story, at: instant)
                for surprise in surprises { complain("\(path): \(surprise)") }
                return chronology
            } catch let problem as UnknownSwitch {
                complain("\(story.id): \(problem)")
                throw Exit.invalid
            }
        }

        private func fromRecord(
            _ practice: Practice, _ instant: Instant?
        ) async throws -> Chronology? {
            guard let `case`, let caseID = CaseID(`case`) else {
                complain("name the case by --case and its 26 characters, or give a story")
                throw Exit.invalid
            }
            guard let maker, let reason else {
                complain("say who makes it by --as, and why by --reason; both are recorded")
                throw Exit.invalid
            }
            _ = try data.existing()
            let (office, store, _) = try await data.office(practice)
            do {
                let made = try await made(
                    of: caseID, at: instant, by: maker, because: reason, office)
                try await store.close()
                return made
            } catch {
                try await store.close()
                throw error
            }
        }

        private func made(
            of caseID: CaseID, at instant: Instant?, by maker: String, because reason: String,
            _ office: Office
        ) async throws -> Chronology? {
            let worker = try await WorkerOptions.worker(maker, office)
            let role = try await office.worker(worker)?.role
            guard role == .auditor || role == .manager else {
                complain("only a manager of the case or an auditor of its area makes a chronology")
                throw Exit.refused
            }
            let key = Data(Machine.random(16)).base64EncodedString()
            switch try await office.openChronology(
                caseID, reason: reason, by: worker, key: key)
            {
            case .done: break
            case .refused: return nil
            case .invalid(let problems):
                for problem in problems { complain(problem.text) }
                throw Exit.invalid
            }
            return try await office.chronology(
                caseID, at: instant ?? office.currentInstant(), for: worker)
        }

        private func write(_ chronology: Chronology) throws {
            switch format {
            case .html:
                let paper = ChronologyPaper(ChronologyReading(chronology).view)
                try deliver(Data(paper.html.bytes), to: out)
            case .text: try deliver(Data(ChronologyText(chronology).text.utf8), to: out)
            case .json: try deliver(json(ChronologyDocument(chronology)), to: out)
            }
        }
    }
}
