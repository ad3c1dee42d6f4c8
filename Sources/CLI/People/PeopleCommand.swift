import ArgumentParser

/// Who is this? The record check, one by one and in bulk.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "Find out whether records are of one person.",
        discussion: """
            Files have a heading with these columns, of which any but the id may be missing or empty: \
            record_id, agency, recorded_on, given_name, middle_name, surname, known_as, sex, dob, \
            address, town, postcode, phone, nhs_number, pnc, cro. Dates are as 1984-05-31. A file of \
            queries has query_id instead of record_id.

            Nothing here merges anybody: it says how likely it is, and why.
            """,
        subcommands: [Import.self, Check.self, Match.self, Link.self, Quality.self])
}
