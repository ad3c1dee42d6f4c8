import ArgumentParser
import Casework
import Foundation
import Ledger

/// What a backup is sealed with.
struct SealOptions: ParsableArguments {
    @Option(
        help: """
            A file that holds a passphrase to seal with, in place of the deployment key; its first \
            line counts.
            """)
    var passphraseFile: String?

    /// The passphrase; nil where the deployment key seals.
    func passphrase() throws -> String? {
        guard let passphraseFile else { return nil }
        let text = String(decoding: try HeldFiles.bytes(passphraseFile), as: UTF8.self)
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
        let passphrase = line.trimmingCharacters(in: .whitespaces)
        guard passphrase.count >= BackupPassphrase.shortest else {
            complain("give a passphrase of at least \(BackupPassphrase.shortest) characters")
            throw Exit.invalid
        }
        return passphrase
    }
}
