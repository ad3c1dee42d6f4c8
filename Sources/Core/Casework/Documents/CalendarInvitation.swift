import Crypto
import Domain
import Foundation

/// An appointment as a calendar file (RFC 5545): a time and the word "appointment".
///
/// A calendar is shown on shared screens and read by others, so that it says neither where nor with
/// whom nor why, and has neither organiser nor guests.
struct CalendarEvent {
    var start: Instant
    var minutes: Int?
    var written: Day
    var summary: String
    var description: String

    /// Lines end with CR LF and are folded at 75 octets (RFC 5545, 3.1).
    var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//Appointment//EN",
            "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(utc(Instant(written)))",
            "DTSTART:\(utc(start))",
        ]
        if let minutes, minutes > 0 { lines.append("DURATION:PT\(minutes)M") }
        lines += [
            "SUMMARY:\(escaped(summary))", "DESCRIPTION:\(escaped(description))",
            "CLASS:PRIVATE", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
        ]
        return lines.map(folded).joined(separator: "\r\n") + "\r\n"
    }

    /// The same for the same time, so that a file sent again changes the entry and adds none; made
    /// of nothing but what the file says anyway.
    private var uid: String {
        let digest = SHA256.hash(data: Data("appointment \(utc(start))".utf8))
        let hex = digest.prefix(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        return hex.joined()
    }

    /// `20270112T213000Z`.
    private func utc(_ instant: Instant) -> String {
        let day = Day(number: Int(floor(Double(instant.milliseconds) / 86_400_000)))
        let seconds = Int(instant.milliseconds / 1000) - day.number * 86_400
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { part in
            part < 10 ? "0\(part)" : "\(part)"
        }
        return day.description.filter { $0 != "-" } + "T" + clock.joined() + "Z"
    }

    private func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case "\n", "\r\n", "\r": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    private func folded(_ line: String) -> String {
        var folded = ""
        var octets = 0
        for character in line {
            let size = String(character).utf8.count
            if octets + size > 75 {
                folded += "\r\n "
                octets = 1
            }
            folded.append(character)
            octets += size
        }
        return folded
    }
}

extension DocumentWriter {
    /// Nil where no appointment has a time.
    var calendarEvent: CalendarEvent? {
        let next = details.appointment ?? view.nextAppointment(after: moment)
        guard let start = next?.at else { return nil }
        return CalendarEvent(
            start: start, minutes: details.minutes, written: today,
            summary: texts.calendar.summary, description: texts.calendar.description)
    }
}
