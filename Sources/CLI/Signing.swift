import Casework
import Database
import Domain
import Foundation
import Ledger
import Logging

/// Signs the record again and again while the server runs.
struct Signing {
    /// So many new entries are signed at once, without waiting.
    static let entries: Int64 = 256
    /// Fewer new entries are signed after this time, in minutes.
    static let minutes = 15
    /// How often it is looked, in seconds.
    static let pause = 20

    let checkpointer: Checkpointer
    let logger: Logger

    /// Looks until the task is cancelled, and signs once more then.
    func run() async {
        var newest: TreeHead?
        while !Task.isCancelled {
            await look(&newest)
            try? await Task.sleep(for: .seconds(Signing.pause))
        }
        // In a task of its own, since this one is cancelled and would be refused the store.
        let last = newest
        await Task {
            var newest = last
            await sign(&newest)
        }.value
    }

    /// Signs that keys were erased, and makes the database's log forget them.
    func settle(_ store: any RecordStore) async {
        var newest: TreeHead?
        await sign(&newest)
        do {
            try await store.forgetOverwritten()
        } catch {
            logger.warning(
                "keys were erased; the write-ahead log still holds them until it is folded in")
        }
    }

    private func look(_ newest: inout TreeHead?) async {
        do {
            let (unsigned, since) = try await checkpointer.standing()
            let isDue =
                unsigned >= Signing.entries || unsigned < 0
                || unsigned > 0
                    && since.map { Machine.now().minutes(since: $0) >= Signing.minutes } ?? true
            if isDue { await sign(&newest) }
        } catch {
            logger.error("the record could not be looked at for signing: \(error)")
        }
    }

    private func sign(_ newest: inout TreeHead?) async {
        do {
            newest = try await checkpointer.sign(least: newest)?.head ?? newest
        } catch let refusal as Checkpointer.Refusal {
            logger.critical("the record was not signed. \(refusal) Run `sightline ledger verify`.")
        } catch {
            logger.error("the record could not be signed: \(error)")
        }
    }
}
