import Casework
import Database
import Domain
import Foundation
import Ledger
import Rules

/// A procedure with one duty, so that every form writes an entry, a decision and read models.
enum SmallPractice {
    static let area = Area(rawValue: "anywhere")

    static func practice() throws -> Practice {
        let vocabulary = Vocabulary([
            FactDefinition(
                name: "statement.discloses", scope: .statement, type: .truth,
                meaning: "somebody speaks of abuse", question: nil, otherwise: nil)
        ])
        let condition: Condition =
            vocabulary.slot("statement.discloses").map { .test($0, .isYes) } ?? .always
        let rule = Rule(
            id: "write-it-down", pack: "small", cites: ["DX-10"], force: .must,
            scopes: [.statement], condition: condition, conditionText: "disclosed",
            consequences: [
                Consequence(
                    kind: .duty, action: "write", text: "Write it down.", owner: "worker",
                    clock: .asSoonAsPossible, start: nil)
            ], emergency: false)
        let procedure = try Procedure(
            id: "small", title: "Small", contentHash: "hash", vocabulary: vocabulary, rules: [rule],
            calendars: Calendars(bankHolidays: [], bankHolidaysUntil: Day(number: 30_000)))
        return Practice(procedures: [:], national: procedure)
    }

    /// An office as a server has one; only its key is always the same.
    static func office(_ store: any CaseStore) throws -> Office {
        guard let keys = DeploymentKey([UInt8](repeating: 7, count: DeploymentKey.length)) else {
            throw Missing()
        }
        return Office(
            store: store, practice: try practice(), keys: keys,
            now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
            random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } })
    }

    struct Missing: Error {}
}
