import ArgumentParser
import Casework
import Crypto
import Database
import Domain
import Foundation

/// What the police and other agencies tell of incidents, as files.
struct NotificationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notifications",
        abstract: "Take in what the police and other agencies tell of incidents.",
        subcommands: [Import.self])

    /// Takes in a file of notifications.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take in a file of notifications.",
            discussion: """
                One line for each person whom a notification names; the lines of one notification have \
                the same `reference` and `sender`. Columns: reference, sender, source (police or \
                agency), area, happened and received (2027-02-09T22:10, as the sender's clock has it), \
                place, what, role (personOfConcern, victim, child or undetermined), given_name, \
                surname, known_as, sex, dob (1984-05-31), address, town, postcode, phone. What is \
                told of the incident is read from the first of its lines. Other columns are passed over.

                They belong to the agency of whoever takes them in, who looks for everyone in the \
                application afterwards. Each line is reported. A notification of which any line is \
                wrong is left out whole; the same notification given twice is taken in once.

                Exit code 2 when some were left out, 3 when the file cannot be read.
                """)

        @Argument(help: "The file of notifications: comma-separated values with a heading.")
        var file: String

        @Option(help: "A file for the report of lines; the standard output else.")
        var report: String?

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var worker: WorkerOptions
        @OptionGroup var data: DataOptions
        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            let told = try NotificationFile.read(file)
            let (office, store, _) = try await data.office(procedures.practice())
            let by = try await worker.worker(office)
            var summary = NotificationSummary()
            for notification in told {
                let outcome = try await take(notification, office, by)
                summary.add(outcome, notification)
            }
            try await store.close()
            try summary.print(format, file, report)
            if summary.leftOut > 0 { throw Exit.refused }
        }

        private func take(
            _ told: NotificationFile.Told, _ office: Office, _ worker: WorkerID
        ) async throws -> NotificationSummary.Outcome {
            guard let new = told.notification else { return .leftOut("") }
            // Known again by all that it says: a key that could be guessed would tell that it is here.
            let key = Hex.text(Array(SHA256.hash(data: Array(told.text.utf8))))
            switch try await office.receiveNotification(new, by: worker, key: "file/" + key) {
            case .done(let received): return received.repeated ? .before : .taken
            case .refused(let refusal):
                return .leftOut(refusal.reasons.map(\.text).joined(separator: " "))
            case .invalid(let problems):
                return .leftOut(problems.map(\.text).joined(separator: " "))
            }
        }
    }
}

/// What an import of notifications did, line by line.
struct NotificationSummary {
    enum Outcome {
        case taken
        /// It had been taken in before.
        case before
        case leftOut(String)
    }

    struct Line: Encodable {
        var line: Int
        var outcome: String
        var problem: String?
    }

    private(set) var taken = 0
    private(set) var before = 0
    private(set) var leftOut = 0
    private var lines: [Line] = []

    mutating func add(_ outcome: Outcome, _ told: NotificationFile.Told) {
        let word: String
        var why = ""
        switch outcome {
        case .taken: (taken, word) = (taken + 1, "taken in")
        case .before: (before, word) = (before + 1, "taken in before")
        case .leftOut(let text): (leftOut, word, why) = (leftOut + 1, "left out", text)
        }
        for line in told.lines {
            let own = told.problems[line] ?? []
            let problem = own.isEmpty ? why : own.joined(separator: "; ")
            lines.append(
                Line(
                    line: line, outcome: word,
                    problem: !problem.isEmpty
                        ? problem
                        : word == "left out" ? "another line of the notification is wrong" : nil))
        }
    }

    private struct Document: Encodable {
        var taken: Int
        var takenBefore: Int
        var leftOut: Int
        var lines: [Line]
    }

    func print(_ format: OutputFormat, _ file: String, _ report: String?) throws {
        let lines = lines.sorted { $0.line < $1.line }
        if format == .json {
            try printJSON(
                Document(taken: taken, takenBefore: before, leftOut: leftOut, lines: lines))
        }
        let text = lines.map { line in
            let problem = line.problem.map { ": " + $0 } ?? ""
            return "\(file):\(line.line): \(line.outcome)\(problem)\n"
        }.joined()
        if let report {
            try deliver(Data(text.utf8), to: report)
        } else if format == .text {
            try deliver(Data(text.utf8), to: nil)
        }
        if format == .text {
            Swift.print(
                "\(taken) notifications taken in, \(before) taken in before, \(leftOut) left out")
        }
    }
}
