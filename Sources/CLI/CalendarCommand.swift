import ArgumentParser
import Domain
import Rules

extension Packs {
    struct Calendar: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the bank holidays of England and Wales for `calendars.yaml`.",
            discussion: """
                Worked out from the Banking and Financial Dealings Act 1971 and custom. A holiday that
                is proclaimed for one year alone follows from no rule: look at GOV.UK and add it.
                """)

        @Option(help: "The first year.")
        var from: Int

        @Option(help: "The last year.")
        var to: Int

        func validate() throws {
            guard from >= 1978, to >= from, to <= 2200 else {
                throw ValidationError("give years from 1978 to 2200, the first before the last")
            }
        }

        func run() {
            print("bankHolidays:")
            for year in from...to {
                for holiday in BankHolidays.ofEnglandAndWales(in: year) {
                    let name = holiday.name + (holiday.isSubstitute ? ", substitute day" : "")
                    print("  - \(holiday.day)  # \(name)")
                }
            }
            print("bankHolidaysUntil: \(to)-12-31")
        }
    }
}
