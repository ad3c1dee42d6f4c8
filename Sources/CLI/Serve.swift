import ArgumentParser
import Casework
import Database
import Foundation
import Hummingbird
import Ledger
import Logging
import ProcedurePacks
import WebServer

/// Serves the web application.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the web application, on the embedded database or on PostgreSQL.",
        discussion: """
            The data folder is made on the first start, with its deployment key (mode 0600). Keep a \
            copy of the key apart from the data: without it nothing can be read.
            """)

    @Flag(help: "Load the demo partnership into an empty data folder, and show its banner.")
    var demo = false

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The partnership's name, shown on every page.")
    var organisation = "Demonstration partnership"

    @Flag(help: "Browsers reach the server over TLS: the cookie is __Host- and Secure.")
    var tls = false

    @Option(
        help: """
            A port of this machine at which figures are to be had (/metrics), for whoever watches \
            over the server; none if left out.
            """)
    var metricsPort: Int?

    @Option(help: "The folder of the demo partnership's stories.")
    var demoStories = "Stories/demo"

    @OptionGroup var data: DataOptions
    @OptionGroup var procedures: ProcedureOptions

    func run() async throws {
        var logger = Logger(label: "sightline")
        logger.logLevel = .info
        let practice = try procedures.practice()
        let (office, store, keys) = try await data.office(practice)
        let isDemo = try await prepareDemo(office, store, practice, keys)
        if !isDemo, try await office.everyone().workers.isEmpty {
            complain("nobody can sign in yet: add an agency and a worker by `sightline admin`")
        }
        let signing = Signing(
            checkpointer: Checkpointer(
                store: store, key: try data.folder.signingKey(), now: Machine.now),
            logger: logger)
        let server = Server(
            office: office,
            people: PeopleRegister(
                store: store, keys: keys, random: Machine.random, together: PeopleFiles.together),
            configuration: ServerConfiguration(
                host: host, port: port, organisation: organisation, demo: isDemo, secure: tls,
                metricsPort: metricsPort),
            logger: logger, afterErasing: { await signing.settle(store) })
        announce(isDemo)
        let signed = Task { await signing.run() }
        try await server.buildApplication().runService()
        signed.cancel()
        await signed.value
        try await store.close()
    }

    /// Loads the demo where asked to; whether this database is the demo's.
    private func prepareDemo(
        _ office: Office, _ store: any RecordStore, _ practice: Practice, _ keys: KeyRing
    ) async throws -> Bool {
        if try await office.isDemo() { return true }
        guard demo else { return false }
        if try await office.isDemoHalfLoaded() {
            complain("loading the demo was interrupted; remove the database and start again")
            throw Exit.refused
        }
        guard try await office.isEmpty() else {
            complain("this database holds other data; the demo is loaded into an empty one only")
            complain("name another folder by --data, or another database by --database")
            throw Exit.refused
        }
        let stories = try StoryFiles.loadAll(demoStories)
        print("loading the demo partnership: \(stories.count) invented cases")
        let replay = StoryReplay(
            store: store, practice: practice, keys: keys, random: Machine.random)
        do {
            try await replay.loadDemo(stories, at: Machine.now())
        } catch DemoPartnership.Refusal.story(let story, let mismatches) {
            complain("the demo story \(story) did not come out as told:")
            for mismatch in mismatches { complain("  \(mismatch)") }
            throw Exit.refused
        }
        return true
    }

    private func announce(_ isDemo: Bool) {
        let address = "http\(tls ? "s" : "")://\(host):\(port)"
        print("Sightline is at \(address)")
        if isDemo {
            print("Demonstration: everyone in it is invented. Sign in as one of")
            for member in DemoPartnership.members {
                let name = member.signInName.padding(toLength: 13, withPad: " ", startingAt: 0)
                print("  \(name) \(member.name), \(member.agency)")
            }
            print("each with the password  \(DemoPartnership.password)")
        }
        // A line must be seen before the first request, also where output goes to a file.
        fflush(nil)
    }
}
