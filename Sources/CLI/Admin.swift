import ArgumentParser
import Casework
import Database
import Domain
import Foundation

/// Keeps the register of agencies and workers.
struct Admin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add agencies and workers.",
        subcommands: [AddAgency.self, AddWorker.self, ListRegister.self])

    struct AddAgency: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add an agency; prints its id.")

        @Argument(help: "The agency's name.")
        var name: String

        @Option(
            help:
                "What kind it is: \(Agency.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
        var kind: String

        @Option(
            help:
                "What letters to people call the office; a name that tells nothing of its work.")
        var letterName: String?

        @Option(help: "The phone number that letters give.")
        var letterPhone: String?

        @OptionGroup var data: DataOptions
        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            guard let kind = Agency.Kind(rawValue: kind) else {
                complain("unknown kind `\(kind)`")
                throw Exit.invalid
            }
            let (office, store, _) = try await data.office(procedures.practice())
            let agency = try await office.addAgency(
                name, kind, letterName: letterName, letterPhone: letterPhone)
            print(agency.text)
            try await store.close()
        }
    }

    struct AddWorker: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a worker. The password is read from standard input, one line.")

        @Argument(help: "The sign-in name.")
        var signInName: String

        @Option(help: "The worker's name.")
        var name: String

        @Option(help: "The role: \(WorkerRole.allCases.map(\.rawValue).joined(separator: ", ")).")
        var role: String

        @Option(help: "The agency's id, as add-agency or list prints it.")
        var agency: String

        @Option(help: "The areas that the worker's agency serves.")
        var area: [String]

        @Flag(help: "Trained to speak about abuse with the person of concern.")
        var trained = false

        @Flag(help: "Trained to find out who is the primary aggressor.")
        var trainedForRoles = false

        @OptionGroup var data: DataOptions
        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            guard let role = WorkerRole(rawValue: role), let agency = AgencyID(agency) else {
                complain("give a role and an agency's id as `sightline admin list` prints them")
                throw Exit.invalid
            }
            guard let password = readLine(strippingNewline: true) else {
                complain("write the password to standard input, one line")
                throw Exit.invalid
            }
            let (office, store, _) = try await data.office(procedures.practice())
            let verdict = try await office.addWorker(
                NewWorker(
                    signInName: signInName, name: name, role: role, agency: agency,
                    areas: area.map { Area(rawValue: $0) }, trainedForDirectWork: trained,
                    trainedForPrimaryAggressor: trainedForRoles, password: password))
            try await store.close()
            switch verdict {
            case .done(let worker): print(worker.text)
            case .invalid(let problems):
                for problem in problems { complain("\(problem.field): \(problem.text)") }
                throw Exit.invalid
            case .refused(let refusal):
                for reason in refusal.reasons { complain(reason.text) }
                throw Exit.refused
            }
        }
    }

    struct ListRegister: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List agencies and workers.")

        @OptionGroup var data: DataOptions
        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            let (office, store, _) = try await data.office(procedures.practice())
            let everyone = try await office.everyone()
            try await store.close()
            for agency in everyone.agencies.values.sorted(by: { $0.name < $1.name }) {
                print("\(agency.id.text)  \(agency.name) (\(agency.kind.rawValue))")
            }
            for worker in everyone.workers {
                print(
                    "\(worker.id.text)  \(worker.signInName): \(worker.name), \(worker.role.rawValue)"
                )
            }
        }
    }
}
