import ArgumentParser

/// Checks the record and hands out what others check it by.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Check the record, sign it, and hand out proofs.",
        subcommands: [
            LedgerVerify.self, LedgerCheckpoint.self, LedgerExport.self, LedgerProve.self,
            LedgerKey.self,
        ])
}
