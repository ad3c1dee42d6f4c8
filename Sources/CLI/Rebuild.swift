import ArgumentParser
import Casework
import Database

/// Makes the read models anew.
struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make worklists and search anew from the entries.")

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var data: DataOptions
    @OptionGroup var procedures: ProcedureOptions

    func run() async throws {
        let (office, store, _) = try await data.office(procedures.practice())
        let cases = try await office.rebuild()
        try await store.close()
        switch format {
        case .json: try printJSON(["cases": cases])
        case .text: print("\(cases) cases rebuilt")
        }
    }
}
