import Domain
import Rules

/// The calendars of a pack and its parents, while they are read.
struct CalendarTables {
    var bankHolidays: Set<Day> = []
    var bankHolidaysUntil: Day?
    var schools = Table<SchoolCalendar>(of: "school calendar")
    var defaultSchool: String?

    /// Without a table of bank holidays no date is known, and every clock that needs one says so.
    var calendars: Calendars {
        Calendars(
            bankHolidays: bankHolidays,
            bankHolidaysUntil: bankHolidaysUntil ?? Day(number: 0), schools: schools.dictionary,
            defaultSchool: defaultSchool)
    }
}

extension PackAssembly {
    /// Reads `calendars.yaml`.
    mutating func addCalendars(_ folder: PackFolder) {
        let keys = ["bankHolidays", "bankHolidaysUntil", "schools", "defaultSchool"]
        for root in folder.roots("calendars.yaml", log: log) {
            guard let fields = root?.fields("the file", keys) else {
                calendars.schools.isComplete = false
                continue
            }
            addBankHolidays(fields)
            for value in fields["schools"]?.list() ?? [] { addSchool(value) }
            if let value = fields["defaultSchool"], let name = value.text() {
                calendars.schools.check(name, at: value)
                calendars.defaultSchool = name
            }
        }
    }

    private mutating func addBankHolidays(_ fields: Fields) {
        let until = fields["bankHolidaysUntil"]?.day()
        calendars.bankHolidaysUntil = until ?? calendars.bankHolidaysUntil
        guard let holidays = fields["bankHolidays"] else { return }
        _ = fields.required("bankHolidaysUntil")
        for value in holidays.list() {
            guard let day = value.day() else { continue }
            if let until, day > until {
                value.problem("\(day) is after `bankHolidaysUntil`")
            }
            calendars.bankHolidays.insert(day)
        }
    }

    private mutating func addSchool(_ value: Value) {
        let keys = ["name", "opens", "until", "closed"]
        guard let fields = value.fields("a school calendar", keys),
            let name = fields.required("name"), let text = name.text()
        else { return }
        let opens = fields.required("opens")?.time()
        let until = fields.required("until")?.day()
        let closed = (fields["closed"]?.list() ?? []).compactMap { value in
            value.fields("a closure", ["from", "to"]).flatMap { days($0, "from", "to") }
        }
        var school: SchoolCalendar?
        if let opens, let until {
            school = SchoolCalendar(name: text, opens: opens, closed: closed, until: until)
        }
        calendars.schools.add(text, school, at: name)
    }

    private func days(_ fields: Fields, _ first: String, _ last: String) -> ClosedRange<Day>? {
        let from = fields.required(first)?.day()
        let to = fields.required(last)?.day()
        guard let from, let to else { return nil }
        guard from <= to else {
            fields.whole.problem("`\(first)` \(from) is after `\(last)` \(to)")
            return nil
        }
        return from...to
    }
}
