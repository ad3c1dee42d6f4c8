import Domain
public import Pages
public import Rules

/// The rules of areas as a book: what `sightline packs document` writes.
public struct ReferenceBook: Sendable {
    private let procedures: [Procedure]
    private let texts: Texts

    /// - Parameter procedures: One for each pack, in the order in which the book lists them.
    public init(_ procedures: [Procedure], texts: Texts = .english) {
        self.procedures = procedures
        self.texts = texts
    }

    public var book: Book { Book(packs: procedures.map(pack)) }

    public func files() -> [Book.File] { book.files(texts) }

    private var titles: [String: String] {
        Dictionary(procedures.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    private func pack(_ procedure: Procedure) -> Book.Pack {
        let reading = RuleReading(procedure: procedure, texts: texts, packs: titles)
        let appendix = AppendixReading(procedure: procedure, texts: texts, reading: reading)
        return Book.Pack(
            id: procedure.id, title: procedure.title, contentHash: procedure.contentHash,
            chapters: chapters(procedure, reading), appendices: appendix.all)
    }

    /// The pack's own files first, then those that it inherits, each in alphabetical order.
    private func chapters(_ procedure: Procedure, _ reading: RuleReading) -> [Book.Chapter] {
        let byFile = Dictionary(grouping: procedure.rules) {
            "\($0.pack)-\(RuleReading.file(of: $0))"
        }
        let chapters = byFile.compactMap { id, rules -> (isOwn: Bool, Book.Chapter)? in
            guard let first = rules.first else { return nil }
            let chapter = Book.Chapter(
                id: id, title: reading.subject(first),
                pack: titles[first.pack] ?? plainWords(first.pack), rules: rules.map(reading.view))
            return (first.pack == procedure.id, chapter)
        }
        return chapters.sorted {
            ($0.isOwn ? 0 : 1, $0.1.title, $0.1.id) < ($1.isOwn ? 0 : 1, $1.1.title, $1.1.id)
        }.map(\.1)
    }
}

/// What rules name: services, instruments, calendars, invariants.
private struct AppendixReading {
    let procedure: Procedure
    let texts: Texts
    let reading: RuleReading

    private typealias Entry = Book.Appendix.Entry
    private typealias Row = RuleView.Row

    private var words: ReferenceTexts { texts.reference }

    var all: [Book.Appendix] {
        [
            Book.Appendix(id: "services", title: words.services, entries: services),
            Book.Appendix(id: "instruments", title: words.instruments, entries: instruments),
            Book.Appendix(id: "calendars", title: words.calendars, entries: calendars),
            Book.Appendix(
                id: "invariants", title: words.invariants, lead: words.invariantsLead,
                entries: invariants),
        ].filter { !$0.entries.isEmpty }
    }

    private func row(_ key: String, _ value: String?) -> [Row] {
        value.map { [Row(key, $0)] } ?? []
    }

    private func yesOrNo(_ value: Bool) -> String { value ? words.yes : words.no }

    private var services: [Entry] {
        procedure.services.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { service in
            Entry(
                id: service.id, title: service.name,
                rows: row(words.kind, texts.record.value(service.kind))
                    + row(
                        words.audience,
                        service.audiences.map { texts.directory.audience($0.rawValue) }
                            .joined(separator: ", "))
                    + row(
                        words.criteria,
                        service.criteria.isEmpty ? nil : service.criteria.joined(separator: "; "))
                    + row(words.hours, hoursWords(service, texts.directory))
                    + row(
                        words.contact,
                        contactWords(service.contact, texts.directory).joined(separator: ", "))
                    + row(words.accredited, service.accredited.map(yesOrNo))
                    + row(words.partnerSupport, service.partnerSupport.map(yesOrNo))
                    + row(words.verified, service.lastVerified.spelledOut))
        }
    }

    private var instruments: [Entry] {
        procedure.instruments.values.sorted { ($0.title, $0.id) < ($1.title, $1.id) }.map { one in
            Entry(
                id: one.id, title: one.title,
                rows: row(words.kind, plainWords(one.form.rawValue))
                    + row(
                        words.respondents,
                        one.respondents.map { texts.record.respondent($0.rawValue) }
                            .joined(separator: "; "))
                    + row(words.note, one.note),
                items: one.items.map { "\($0.number). \($0.shown)" })
        }
    }

    private var calendars: [Entry] {
        let calendars = procedure.calendars
        let holidays = Entry(
            id: "bank-holidays", title: words.holidays,
            rows: row(words.knownUntil, calendars.bankHolidaysUntil.spelledOut),
            items: calendars.bankHolidays.sorted().map(\.spelledOut))
        let schools = calendars.schools.values.sorted { $0.name < $1.name }.map { school in
            Entry(
                id: "school-" + school.name, title: plainWords(school.name),
                rows: row(words.opens, "\(school.opens)")
                    + row(words.knownUntil, school.until.spelledOut),
                items: school.closed.map { closed in
                    let first = closed.lowerBound.spelledOut
                    let last = closed.upperBound.spelledOut
                    return "\(words.closed): " + (first == last ? first : "\(first) – \(last)")
                })
        }
        return [holidays] + schools
    }

    private var invariants: [Entry] {
        procedure.invariants.map { invariant in
            Entry(
                id: invariant.id, title: invariant.says,
                rows: row(
                    words.sources,
                    invariant.cites.isEmpty ? nil : invariant.cites.joined(separator: ", "))
                    + row(words.place, invariant.place.description))
        }
    }
}
