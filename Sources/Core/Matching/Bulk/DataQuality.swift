/// What an agency's records lack, and what in them is a default and no evidence.
///
/// An empty field is honest; "unknown" for a name, the first of January for a birthday or a
/// telephone number of sevens look like something known.
public struct DataQuality: Codable, Hashable, Sendable {
    /// The counts of one field.
    public struct Field: Codable, Hashable, Sendable {
        public var missing = 0
        /// Filled in with what stands for "not known".
        public var standIn = 0
        /// Filled in with what cannot be right, such as an NHS number with a wrong check digit.
        public var wrong = 0
    }

    /// The counts of one agency.
    public struct Agency: Codable, Hashable, Sendable {
        public var records = 0
        /// By the column's name.
        public var fields: [String: Field] = [:]
    }

    /// By the agency's name, empty where a record names none.
    public private(set) var agencies: [String: Agency] = [:]

    public init() {}

    public static let columns = [
        "given_name", "surname", "sex", "dob", "address", "postcode", "phone", "nhs_number",
    ]

    public mutating func add(_ record: RecordedPerson) {
        let fields = record.fields
        let form = PersonForm(fields)
        var agency = agencies[record.agency] ?? Agency()
        agency.records += 1
        func note(_ column: String, _ text: String, standIn: Bool, wrong: Bool = false) {
            var field = agency.fields[column] ?? Field()
            if text.allSatisfy(\.isWhitespace) {
                field.missing += 1
            } else if wrong {
                field.wrong += 1
            } else if standIn {
                field.standIn += 1
            }
            agency.fields[column] = field
        }
        note("given_name", fields.given, standIn: form.given.isEmpty)
        note("surname", fields.family, standIn: form.family.isEmpty)
        note("sex", fields.sex, standIn: form.sex == 0)
        note(
            "dob", fields.born, standIn: form.born.isEmpty || form.born.tellsYearOnly,
            wrong: !form.born.isEmpty && !form.born.tellsYearOnly && !form.born.isReal)
        note(
            "address", fields.address, standIn: form.street.isEmpty && form.house == 0)
        note("postcode", fields.postcode, standIn: form.postcode.isEmpty)
        note("phone", fields.phone, standIn: form.phone == 0)
        note(
            "nhs_number", fields.nhsNumber, standIn: form.nhsNumber == 0,
            wrong: form.nhsNumber != 0 && !form.nhsNumberIsSound)
        agencies[record.agency] = agency
    }

    /// Takes in what was counted elsewhere.
    public mutating func add(_ other: DataQuality) {
        for (name, counts) in other.agencies {
            var agency = agencies[name] ?? Agency()
            agency.records += counts.records
            for (column, field) in counts.fields {
                var sum = agency.fields[column] ?? Field()
                sum.missing += field.missing
                sum.standIn += field.standIn
                sum.wrong += field.wrong
                agency.fields[column] = sum
            }
            agencies[name] = agency
        }
    }
}
