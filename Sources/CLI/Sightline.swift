import ArgumentParser

/// The command line.
///
/// One file for each verb; every verb enters at `Office` or below it, never above.
@main
struct Sightline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sightline",
        abstract: "The working system of professionals who meet people who use domestic abuse.",
        discussion: """
            Exit codes: 0 done, 1 fault, 2 refused or falls short, 3 invalid input, 4 undetermined.
            Every command that prints results takes --format json.
            """,
        subcommands: [
            Serve.self, Decide.self, Render.self, Stories.self, Packs.self, LedgerCommand.self,
            Rebuild.self, Release.self, PeopleCommand.self, NotificationsCommand.self,
            Export.self, Admin.self, Keys.self,
            Backup.self, Restore.self,
        ])
}
