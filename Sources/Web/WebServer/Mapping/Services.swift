import Domain
import Pages
import Rules

/// An entry of the directory as one line, with how it stands at the moment.
func serviceLine(
    _ service: Rules.Service, _ standing: ServiceStanding?, _ texts: Texts
) -> String {
    let words = texts.directory
    var parts = [service.name + ": " + contactWords(service.contact, words).joined(separator: ", ")]
    parts.append(words.hoursLine(hoursWords(service, words)))
    if let standing {
        if let opening = openingWords(standing.opening, words) { parts.append(opening) }
        if standing.isStale { parts.append(words.stale(service.lastVerified)) }
    }
    return parts.joined(separator: ". ") + "."
}

/// An entry of the directory as a page shows it.
func servicePage(
    _ service: Rules.Service, _ standing: ServiceStanding, _ texts: Texts
) -> Pages.Service {
    let words = texts.directory
    var page = Pages.Service(
        id: service.id, name: service.name,
        audience: words.forWhom(service.audiences.map { words.audience($0.rawValue) }),
        criteria: service.criteria, contact: contactWords(service.contact, words),
        hours: hoursWords(service, words), lastVerified: service.lastVerified)
    if !service.areas.isEmpty { page.area = words.serves(service.areas) }
    page.notFor = service.notFor
    page.opening = openingWords(standing.opening, words)
    page.isOpen = standing.opening.isOpen == .yes
    page.isStale = standing.isStale
    return page
}

func contactWords(_ contact: Rules.Service.Contact, _ words: DirectoryTexts) -> [String] {
    [contact.phone, contact.text.map(words.text), contact.email, contact.web, contact.note]
        .compactMap { $0 }
}

func hoursWords(_ service: Rules.Service, _ words: DirectoryTexts) -> String {
    let hours =
        switch service.hours {
        case .always: words.always
        case .unknown: words.hoursUnknown
        case .times(let times): timesWords(times, words)
        }
    return [hours, service.hoursNote].compactMap { $0 }.joined(separator: ". ")
}

/// The times of the week; what happens on bank holidays once at the end where it is always the same.
private func timesWords(_ times: [WeeklyTime], _ words: DirectoryTexts) -> String {
    let shared = Set(times.map(\.onBankHolidays)).count == 1
    var parts = times.map { time in
        let week = words.times(stretches(time.days).map(words.days), time.from, time.to)
        return shared ? week : "\(week) (\(holidayWords(time, words)))"
    }
    if shared, let first = times.first { parts.append(holidayWords(first, words)) }
    return parts.joined(separator: "; ")
}

private func holidayWords(_ time: WeeklyTime, _ words: DirectoryTexts) -> String {
    switch time.onBankHolidays {
    case .open: words.openOnBankHolidays
    case .closed: words.closedOnBankHolidays
    case nil: words.bankHolidaysUnknown
    }
}

/// Days of the week that follow each other, taken together.
private func stretches(_ days: Set<Int>) -> [[Int]] {
    days.sorted().reduce(into: []) { found, day in
        if let last = found.last?.last, last + 1 == day {
            found[found.count - 1].append(day)
        } else {
            found.append([day])
        }
    }
}

/// Whether it is open now; nothing where the hours themselves are not known.
private func openingWords(_ opening: Opening, _ words: DirectoryTexts) -> String? {
    switch (opening.isOpen, opening.doubt) {
    case (.yes, _): words.open
    case (.no, _): opening.opensNext.map(words.opens) ?? words.closed
    case (.unknown, .bankHoliday): words.perhapsClosed
    case (.unknown, .calendarEnds): words.calendarEnds
    case (.unknown, _): nil
    }
}
