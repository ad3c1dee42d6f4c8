import Domain
import Rules

/// The calendars of a pack and its parents, while they are read.
struct CalendarTables {
    var bankHolidays: Set<Day> = []
    var bankHolidaysUntil: Day?
    var schools = Table<SchoolCalendar>(of: "school calendar")
    var defaultSchool: String?
    var tours = Table<[Shift]>(of: "force")
    var defaultForce: String?

    /// Without a table of bank holidays no date is known, and every clock that needs one says so.
    var calendars: Calendars {
        Calendars(
            bankHolidays: bankHolidays,
            bankHolidaysUntil: bankHolidaysUntil ?? Day(number: 0), schools: schools.dictionary,
            defaultSchool: defaultSchool, tours: tours.dictionary, defaultForce: defaultForce)
    }
}

extension PackAssembly {
    /// Reads `calendars.yaml`.
    mutating func addCalendars(_ folder: PackFolder) {
        let keys = [
            "bankHolidays", "bankHolidaysUntil", "schools", "defaultSchool", "tours",
            "defaultForce",
        ]
        for root in folder.roots("calendars.yaml") {
            guard let fields = root?.fields("the file", keys) else {
                calendars.schools.isComplete = false
                calendars.tours.isComplete = false
                continue
            }
            addBankHolidays(fields)
            for value in fields["schools"]?.list() ?? [] { addSchool(value) }
            if let value = fields["defaultSchool"], let name = value.text() {
                calendars.schools.check(name, at: value)
                calendars.defaultSchool = name
            }
            for value in fields["tours"]?.list() ?? [] { addTours(value) }
            if let value = fields["defaultForce"], let name = value.text() {
                calendars.tours.check(name, at: value)
                calendars.defaultForce = name
            } else if let tours = fields["tours"], calendars.defaultForce == nil {
                tours.problem("`tours` needs `defaultForce` beside it")
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

    /// A calendar of its own, or one that follows another and adds what its setting has besides.
    private mutating func addSchool(_ value: Value) {
        let keys = ["name", "follows", "opens", "until", "closed"]
        guard let fields = value.fields("a school calendar", keys),
            let name = fields.required("name"), let text = name.text()
        else { return }
        let follows = fields["follows"].flatMap { value in
            value.text().flatMap { calendars.schools.resolve($0, at: value) }
        }
        let isOwn = fields["follows"] == nil
        let opens = (isOwn ? fields.required("opens") : fields["opens"])?.time()
        let until = (isOwn ? fields.required("until") : fields["until"])?.day()
        let closed = (fields["closed"]?.list() ?? []).compactMap(closure)
        var school: SchoolCalendar?
        if let opens = opens ?? follows?.opens, let until = until ?? follows?.until {
            school = SchoolCalendar(
                name: text, opens: opens, closed: (follows?.closed ?? []) + closed, until: until)
        }
        calendars.schools.add(text, school, at: name)
    }

    /// One day, or the first and the last of several.
    private func closure(_ value: Value) -> ClosedRange<Day>? {
        if value.shape == .scalar { return value.day().map { $0...$0 } }
        return value.fields("a closure", ["from", "to"]).flatMap { days($0, "from", "to") }
    }

    private mutating func addTours(_ value: Value) {
        guard let fields = value.fields("a force's tours", ["force", "shifts"]),
            let force = fields.required("force"), let name = force.text()
        else { return }
        let shifts = fields.required("shifts")?.strictList()?.compactMap(shift)
        calendars.tours.add(name, shifts, at: force)
    }

    private func shift(_ value: Value) -> Shift? {
        guard let fields = value.fields("a shift", ["name", "from", "to"]) else { return nil }
        let name = fields.required("name")?.text()
        let from = fields.required("from")?.time()
        let to = fields.required("to")?.time()
        guard let name, let from, let to else { return nil }
        return Shift(name: name, from: from, to: to)
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
