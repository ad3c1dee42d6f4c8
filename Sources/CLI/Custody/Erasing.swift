import ArgumentParser
import Casework
import Database
import Domain
import Ledger

struct KeysErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Ask for the erasure of a case or a file; another manager must confirm it.")

    @Option(help: "Why. It outlives the case: name nobody.")
    var reason: String

    @OptionGroup var scope: ScopeOptions
    @OptionGroup var custody: CustodyOptions

    func run() async throws {
        let scope = try scope.scope()
        try await custody.run { try await $0.askErasure(scope, reason: reason, by: $1) }
    }
}

struct KeysConfirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Confirm an erasure that another manager asked for. It cannot be undone.",
        discussion: """
            The keys are gone from the database at once. They are still in backups, sealed: rotate the \
            deployment key and destroy the old one to be rid of those, too.
            """)

    @Argument(help: "The request, as `keys erase` and `keys list` print it.")
    var request: String

    @OptionGroup var custody: CustodyOptions

    func run() async throws {
        let request = try entryID(request)
        try await custody.run {
            try await $0.confirmErasure(request, by: $1)
        } then: {
            try await settle($0, custody.data.folder)
        }
    }
}

/// Signs changes of keys, and makes the log forget the old ones.
func settle(_ store: any RecordStore, _ folder: DataFolder) async throws {
    do {
        _ = try await Checkpointer(
            store: store, key: try folder.signingKey(), now: Machine.now
        ).sign()
    } catch let refusal as Checkpointer.Refusal {
        complain("it was done, and the record was not signed. \(refusal)")
    }
    do {
        try await store.forgetOverwritten()
    } catch let fault as StoreFault where fault.code == .busy {
        complain(
            "it was done; the write-ahead log still holds old keys until the server folds it in")
    }
}
