import ArgumentParser
import Casework
import Domain
import Foundation

/// A file of notifications: one line for each person whom one names.
enum NotificationFile {
    /// The lines of one notification.
    struct Told {
        /// Nil when a line of it cannot be taken.
        var notification: NewNotification?
        var lines: [Int]
        /// What is wrong with each line.
        var problems: [Int: [String]]
        /// All that its lines say.
        var text: String
    }

    /// The columns without which nothing can be taken in.
    private static let needed = [
        "reference", "sender", "area", "happened", "received", "what", "role",
    ]

    /// The notifications of a file, in the order of their first lines; ends with exit code 3 where it
    /// cannot be read.
    static func read(_ path: String) throws -> [Told] {
        guard let bytes = FileManager.default.contents(atPath: path),
            let text = String(bytes: bytes, encoding: .utf8)
        else {
            complain("`\(path)` cannot be read as text in UTF-8")
            throw Exit.invalid
        }
        let rows: [SeparatedValues.Row]
        do {
            rows = try SeparatedValues.rows(text)
        } catch let problem as SeparatedValues.OpenQuotation {
            complain("\(path):\(problem.line): opens a quotation mark that is never closed")
            throw Exit.invalid
        }
        guard let heading = rows.first else {
            complain("`\(path)` is empty")
            throw Exit.invalid
        }
        let columns = heading.fields.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        let missing = needed.filter { !columns.contains($0) }
        guard missing.isEmpty, Set(columns).count == columns.count else {
            complain(
                missing.isEmpty
                    ? "`\(path)` has a column twice"
                    : "`\(path)` lacks the columns " + missing.joined(separator: ", "))
            throw Exit.invalid
        }
        return told(rows.dropFirst().map { Line($0, columns) })
    }

    private static func told(_ lines: [Line]) -> [Told] {
        var order: [String] = []
        var groups: [String: [Line]] = [:]
        for line in lines {
            // A line without a reference is a notification by itself, which is left out.
            let reference = line["reference"]
            let name = reference.isEmpty ? "\(line.number)" : line["sender"] + "\u{1F}" + reference
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(line)
        }
        return order.compactMap { groups[$0] }.map(notification)
    }

    private static func notification(_ lines: [Line]) -> Told {
        var problems: [Int: [String]] = [:]
        func note(_ line: Line, _ text: String) { problems[line.number, default: []].append(text) }
        var people: [NewNotification.Person] = []
        for line in lines {
            if line.isUneven { note(line, "has another number of fields than the heading") }
            if let role = Role(rawValue: line["role"]) {
                people.append(NewNotification.Person(role: role, details: line.details))
            } else {
                note(line, "`role` is none of personOfConcern, victim, child, undetermined")
            }
            if !line["dob"].isEmpty, Day(line["dob"]) == nil {
                note(line, "`dob` is no date as 1984-05-31")
            }
            if line.sex == nil, !line["sex"].isEmpty { note(line, "`sex` is none of F, M, other") }
        }
        let first = lines[0]
        let happened = Instant(first["happened"])
        let received = Instant(first["received"])
        if happened == nil { note(first, "`happened` is no time as 2027-02-09T22:10") }
        if received == nil { note(first, "`received` is no time as 2027-02-10T08:30") }
        let word = first["source"]
        let source: Source? = word.isEmpty ? .police : Source(rawValue: word)
        if source != .police, source != .agency {
            note(first, "`source` is none of police, agency")
        }
        var told = Told(
            notification: nil, lines: lines.map(\.number), problems: problems,
            text: lines.map(\.text).joined(separator: "\u{1E}"))
        guard problems.isEmpty, let happened, let received, let source else { return told }
        told.notification = NewNotification(
            area: Area(rawValue: first["area"]), source: source, sender: first["sender"],
            reference: first["reference"], happened: happened, received: received,
            place: first["place"].isEmpty ? nil : first["place"], what: first["what"],
            people: people)
        return told
    }

    /// One line under its heading.
    private struct Line {
        var number: Int
        var isUneven: Bool
        var text: String
        private var values: [String: String] = [:]

        init(_ row: SeparatedValues.Row, _ columns: [String]) {
            number = row.line
            isUneven = row.fields.count != columns.count
            text = row.fields.joined(separator: "\u{1F}")
            for (column, field) in zip(columns, row.fields) {
                values[column] = field.trimmingCharacters(in: .whitespacesAndNewlines)
            }
        }

        subscript(_ column: String) -> String { values[column] ?? "" }

        private func text(_ column: String) -> String? {
            self[column].isEmpty ? nil : self[column]
        }

        var sex: Sex? {
            switch self["sex"].lowercased() {
            case "f", "female": .female
            case "m", "male": .male
            case "other": .other
            default: nil
            }
        }

        var details: PersonDetails {
            var details = PersonDetails()
            let knownAs = text("known_as")
            if text("given_name") != nil || text("surname") != nil || knownAs != nil {
                let isOnlyCalled = text("given_name") == nil && text("surname") == nil
                details.name = PersonName(
                    given: isOnlyCalled ? knownAs ?? "" : self["given_name"],
                    family: self["surname"], knownAs: knownAs)
            }
            details.born = Day(self["dob"])
            details.sex = sex
            let home = [text("address"), text("town")].compactMap { $0 }
            details.address = home.isEmpty ? nil : home.joined(separator: ", ")
            details.postcode = text("postcode")
            details.phone = text("phone")
            return details
        }
    }
}

/// Comma-separated values with the line on which each row begins (RFC 4180).
enum SeparatedValues {
    struct Row: Equatable {
        var line: Int
        var fields: [String]
    }

    struct OpenQuotation: Error {
        var line: Int
    }

    /// The rows of a text; empty lines are passed over.
    static func rows(_ text: String) throws -> [Row] {
        var rows: [Row] = []
        var row = Row(line: 1, fields: [])
        var field = ""
        var line = 1
        var isQuoted = false
        var wasQuoted = false
        func end() {
            row.fields.append(field)
            (field, wasQuoted) = ("", false)
        }
        var characters = Substring(text)
        if characters.first == "\u{FEFF}" { characters.removeFirst() }
        while let character = characters.popFirst() {
            let isBreak = character == "\n" || character == "\r\n" || character == "\r"
            if isBreak { line += 1 }
            if isQuoted {
                if character != "\"" {
                    field.append(character)
                } else if characters.first == "\"" {
                    field.append(characters.removeFirst())
                } else {
                    isQuoted = false
                }
            } else if character == "\"", field.isEmpty, !wasQuoted {
                (isQuoted, wasQuoted) = (true, true)
            } else if character == "," {
                end()
            } else if isBreak {
                end()
                if row.fields != [""] { rows.append(row) }
                row = Row(line: line, fields: [])
            } else {
                field.append(character)
            }
        }
        if isQuoted { throw OpenQuotation(line: row.line) }
        end()
        if row.fields != [""] { rows.append(row) }
        return rows
    }
}
