import ArgumentParser
import Casework
import Database
import Domain

struct KeysRetention: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "Set how many years a case is kept after the last entry in it.")

    @Argument(help: "The number of years.")
    var years: Int

    @OptionGroup var custody: CustodyOptions

    func run() async throws {
        try await custody.run { try await $0.setRetention(years: years, by: $1) }
    }
}

struct KeysHold: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold",
        abstract: "Hold a case or a file: nothing of it is erased until the hold is lifted.")

    @Option(help: "Why. It outlives the case: name nobody.")
    var reason: String

    @OptionGroup var scope: ScopeOptions
    @OptionGroup var custody: CustodyOptions

    func run() async throws {
        let scope = try scope.scope()
        try await custody.run { try await $0.setHold(scope, reason: reason, by: $1) }
    }
}

struct KeysLift: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "Lift a hold.")

    @Argument(help: "The hold, as `keys hold` and `keys list` print it.")
    var hold: String

    @Option(help: "Why. It outlives the case: name nobody.")
    var reason: String

    @OptionGroup var custody: CustodyOptions

    func run() async throws {
        let hold = try entryID(hold)
        try await custody.run { try await $0.liftHold(hold, reason: reason, by: $1) }
    }
}

struct KeysList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the retention time, holds and requests, and the files of a case.")

    @Option(help: "A case's id, to list its files.")
    var `case`: String?

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var data: DataOptions
    @OptionGroup var procedures: ProcedureOptions

    private struct Report: Encodable {
        struct Item: Encodable {
            var id: String
            var caseID: String
            var file: String?
            var reason: String
        }

        struct File: Encodable {
            var id: String
            var role: String
            var erased: Bool
        }

        var retentionYears: Int?
        var holds: [Item]
        var requests: [Item]
        var files: [File]
    }

    func run() async throws {
        let (office, store, _) = try await data.office(try procedures.practice())
        let custody = try await office.custody()
        var files: [Report.File] = []
        if let text = self.case {
            guard let caseID = CaseID(text), let state = try await office.state(of: caseID) else {
                complain("there is no such case")
                throw Exit.invalid
            }
            files = state.members.map { member in
                Report.File(
                    id: member.file.text, role: member.role.rawValue,
                    erased: state.erased.contains(member.file))
            }
        }
        try await store.close()
        let report = Report(
            retentionYears: custody.retention,
            holds: custody.holds.map { item($0.id, $0.scope, $0.reason) },
            requests: custody.requests.map { item($0.id, $0.scope, $0.reason) }, files: files)
        switch format {
        case .json: try printJSON(report)
        case .text:
            print("kept: " + (report.retentionYears.map { "\($0) years" } ?? "never said how long"))
            for (word, items) in [("hold", report.holds), ("to confirm", report.requests)] {
                for item in items {
                    let file = item.file.map { ", file \($0)" } ?? ""
                    print("\(word) \(item.id): case \(item.caseID)\(file): \(item.reason)")
                }
            }
            for file in report.files {
                print("file \(file.id): \(file.role)\(file.erased ? ", erased" : "")")
            }
        }
    }

    private func item(_ id: EntryID, _ scope: CustodyScope, _ reason: String) -> Report.Item {
        Report.Item(
            id: id.text, caseID: scope.caseID.text, file: scope.file?.text, reason: reason)
    }
}
