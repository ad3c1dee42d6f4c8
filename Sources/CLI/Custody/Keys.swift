import ArgumentParser
import Casework
import Database
import Domain
import Foundation
import Ledger

/// Keeps, rotates and erases keys.
struct Keys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Rotate the deployment key, hold cases, and erase what need not be kept.",
        subcommands: [
            KeysRotate.self, KeysRetention.self, KeysHold.self, KeysLift.self, KeysErase.self,
            KeysConfirm.self, KeysList.self,
        ])
}

/// Who does it: a worker, by the password that is read from standard input.
struct WorkerOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: "Your sign-in name; the password is read from standard input, one line.")
    var signInName: String

    func worker(_ office: Office) async throws -> WorkerID {
        try await WorkerOptions.worker(signInName, office)
    }

    /// The worker of that sign-in name, once the password on standard input is theirs.
    static func worker(_ signInName: String, _ office: Office) async throws -> WorkerID {
        guard let password = readLine(strippingNewline: true) else {
            complain("write the password to standard input, one line")
            throw Exit.invalid
        }
        guard let worker = try await office.signIn(signInName, password) else {
            complain("the sign-in name or the password is wrong")
            throw Exit.refused
        }
        return worker.id
    }
}

/// What every verb of keeping takes, and how it is run.
struct CustodyOptions: ParsableArguments {
    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var worker: WorkerOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var procedures: ProcedureOptions

    /// Does it as the worker whose password it is, and prints what came of it.
    func run(
        _ verb: (Office, WorkerID) async throws -> Verdict<EntryID>,
        then settle: (any RecordStore) async throws -> Void = { _ in }
    ) async throws {
        let (office, store, _) = try await data.office(try procedures.practice())
        let verdict = try await verb(office, try await worker.worker(office))
        if case .done = verdict { try await settle(store) }
        try await store.close()
        try show(verdict, format)
    }
}

/// What is held or erased.
struct ScopeOptions: ParsableArguments {
    @Option(help: "The case's id.")
    var `case`: String

    @Option(help: "The id of one person's file in it, as `keys list --case` prints it.")
    var file: String?

    func scope() throws -> CustodyScope {
        guard let caseID = CaseID(self.case) else {
            complain("`\(self.case)` is no case's id")
            throw Exit.invalid
        }
        guard let file else { return CustodyScope(caseID: caseID) }
        guard let stream = StreamID(file) else {
            complain("`\(file)` is no file's id")
            throw Exit.invalid
        }
        return CustodyScope(caseID: caseID, file: stream)
    }
}

/// Prints what came of it; ends with the exit code that says so.
func show(_ verdict: Verdict<EntryID>, _ format: OutputFormat) throws {
    switch verdict {
    case .done(let entry):
        switch format {
        case .json: try printJSON(["entry": entry.text])
        case .text: print(entry.text)
        }
    case .invalid(let problems):
        for problem in problems { complain("\(problem.field): \(problem.text)") }
        throw Exit.invalid
    case .refused(let refusal):
        for reason in refusal.reasons {
            complain(reason.text + (reason.clears.map { " What clears it: \($0)" } ?? ""))
        }
        throw Exit.refused
    }
}

func entryID(_ text: String) throws -> EntryID {
    guard let id = EntryID(text) else {
        complain("`\(text)` is no entry's id")
        throw Exit.invalid
    }
    return id
}
