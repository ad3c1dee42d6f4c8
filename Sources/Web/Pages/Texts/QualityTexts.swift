/// What agencies' records lack.
public struct QualityTexts: Sendable {
    var title = "What the records lack"
    var link = "What the records of each agency lack"
    var lead = """
        What is missing helps nobody to be found. A default is worse: it looks like something known, \
        and makes strangers alike.
        """
    var nothing = "No records of agencies were taken in yet."
    var unnamed = "No agency named"
    var records: @Sendable (Int) -> String = { $0 == 1 ? "1 record" : "\($0) records" }
    var complete = "Nothing is missing, and nothing is a default."
    var counted: @Sendable (String) -> String = {
        "Counted on \($0). It is counted anew each hour."
    }
    /// "12 in 100", or a number where there are few records.
    var share: @Sendable (Int, Int) -> String = { count, all in
        guard all >= 100 else { return "\(count) of \(all)" }
        let share = count * 100 / max(all, 1)
        return share < 1 ? "fewer than 1 in 100" : "\(share) in 100"
    }
    var missing = "have none"
    var standIn: @Sendable (String) -> String = {
        switch $0 {
        case "given_name", "surname": "have a placeholder, such as “Unknown” or “Baby”"
        case "sex": "say that it is not known"
        case "dob": "have a default, such as a first of January or a day in 1900"
        case "address", "postcode": "have a default, such as “NFA” or a postcode that is none"
        case "phone": "have a default, such as one digit ten times"
        default: "have a default, such as one digit ten times"
        }
    }
    var wrong: @Sendable (String) -> String = {
        switch $0 {
        case "dob": "have a day that the calendar lacks"
        case "nhs_number": "have one whose check digit is wrong"
        default: "have one that cannot be right"
        }
    }
    var shared = "share theirs with four others or more, as an office’s own number is shared"
    var column: @Sendable (String) -> String = {
        switch $0 {
        case "given_name": "Given name"
        case "surname": "Family name"
        case "sex": "Sex"
        case "dob": "Date of birth"
        case "address": "Address"
        case "postcode": "Postcode"
        case "phone": "Telephone"
        default: "NHS number"
        }
    }
}
