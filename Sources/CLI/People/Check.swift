import ArgumentParser
import Casework
import Foundation
import Matching

extension PeopleCommand {
    /// Looks for one person in the register.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Look for one person, or those of a file, in the register.",
            discussion: """
                Give what is known; what is left out speaks neither for nor against. Each candidate is \
                named by its agency and that agency's id, with how likely it is and, with --explain, \
                why. Exit code 4 when nobody is possible.

                With --queries and --out every person of a file is looked for, one after the other: \
                query_id, agency, candidate_id, probability, reasons, best first.
                """)

        @Option(help: "Given name.")
        var given = ""
        @Option(help: "Middle name.")
        var middle = ""
        @Option(help: "Surname.")
        var surname = ""
        @Option(help: "What the person is called.")
        var knownAs = ""
        @Option(help: "Sex, as F or M.")
        var sex = ""
        @Option(help: "Date of birth, as 1984-05-31, or its year.")
        var dob = ""
        @Option(help: "Address.")
        var address = ""
        @Option(help: "Town.")
        var town = ""
        @Option(help: "Postcode.")
        var postcode = ""
        @Option(help: "Telephone number.")
        var phone = ""
        @Option(help: "NHS number.")
        var nhsNumber = ""
        @Option(help: "PNC number, as 1999/0123456X.")
        var pnc = ""
        @Option(help: "CRO number, as 123456/99A.")
        var cro = ""

        @Option(help: "How many candidates, at most.")
        var top = 10

        @Option(help: "A file of people to look for, with query_id.")
        var queries: String?
        @Option(help: "The file to write what was found for those of a file.")
        var out: String?

        @Flag(help: "Say what speaks for and against each, with its weight.")
        var explain = false

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var register: RegisterOptions

        private var fields: PersonFields {
            PersonFields(
                given: given, middle: middle, family: surname, knownAs: knownAs, sex: sex,
                born: dob, address: address, town: town, postcode: postcode, phone: phone,
                nhsNumber: nhsNumber, pnc: pnc, cro: cro)
        }

        func validate() throws {
            guard top > 0 else { throw ValidationError("--top is 1 or more") }
            guard (queries == nil) == (out == nil) else {
                throw ValidationError("--queries and --out go together")
            }
            guard queries == nil || fields == PersonFields() else {
                throw ValidationError("give a file of people to look for, or one person")
            }
            guard queries != nil || !PersonForm(fields).isEmpty else {
                throw ValidationError(
                    "give at least a name, a date of birth, a postcode or a number to look for")
            }
        }

        func run() async throws {
            _ = try register.data.existing()
            if let queries, let out { return try await check(queries, out) }
            let (candidates, count) = try await register.with { register in
                guard let opened = try await register.open() else {
                    return ([PeopleRegister.Candidate](), 0)
                }
                return (
                    try await register.find(fields, in: opened, most: top, least: .possible),
                    opened.count
                )
            }
            try show(candidates, among: count)
            if candidates.isEmpty { throw Exit.undetermined }
        }

        private func check(_ queries: String, _ out: String) async throws {
            let summary = try await PeopleFiles.watched { progress in
                try await register.with { register in
                    try await RegisterSearching(register: register, top: top, explain: explain)
                        .answer(queries, out, progress)
                }
            }
            try summary.print(format)
        }

        private func show(_ candidates: [PeopleRegister.Candidate], among count: Int) throws {
            switch format {
            case .json:
                try printJSON(
                    Document(records: count, candidates: candidates.map(Document.Candidate.init)))
            case .text:
                if candidates.isEmpty { print("nobody is possible among \(count) records") }
                for candidate in candidates {
                    print(
                        candidate.explanation.likelihood.rawValue.padding(
                            toLength: 9, withPad: " ", startingAt: 0),
                        Searching.decimals(candidate.explanation.probability),
                        candidate.record.agency, candidate.record.id)
                    guard explain else { continue }
                    for sentence in ExplanationWords().sentences(candidate.explanation) {
                        print("  \(sentence)")
                    }
                }
            }
        }

        struct Document: Encodable {
            struct Candidate: Encodable {
                var record: String
                var agency: String
                var recordedOn: String
                var probability: Double
                var likelihood: Likelihood
                var reasons: [String]

                init(_ candidate: PeopleRegister.Candidate) {
                    record = candidate.record.id
                    agency = candidate.record.agency
                    recordedOn = candidate.record.recordedOn
                    probability = candidate.explanation.probability
                    likelihood = candidate.explanation.likelihood
                    reasons = ExplanationWords().sentences(candidate.explanation)
                }
            }

            var records: Int
            var candidates: [Candidate]
        }
    }
}
