import Domain
import Testing

@testable import Pages

@Suite struct `A typed date` {
    @Test(arguments: [
        ("12", "1", "2027"), (" 12 ", "Jan", "2027"), ("12", "january.", "2027"),
        ("12", "IONAWR", "2027"),
    ]) func `is read with its month by number or name`(day: String, month: String, year: String) {
        #expect(
            DateAnswer(day: day, month: month, year: year) == .day(Sample.day("2027-01-12")))
    }

    @Test func `says which part is missing`() {
        #expect(DateAnswer(day: "", month: "", year: " ") == .none)
        #expect(DateAnswer(day: "1", month: "", year: "2027") == .missing(part: "month"))
    }

    @Test(arguments: [
        ("31", "2", "2027", "day"), ("0", "2", "2027", "day"), ("1", "13", "2027", "month"),
        ("1", "ja", "2027", "month"), ("1", "1", "27", "year"), ("29", "Feb", "2027", "day"),
    ]) func `must be in the calendar`(day: String, month: String, year: String, part: String) {
        #expect(DateAnswer(day: day, month: month, year: year) == .notReal(part: part))
    }

    @Test func `goes into its fields and back`() {
        let day = Sample.day("2028-02-29")
        let answers = FormAnswers(fields: DateAnswer.fields("born", day))
        #expect(DateAnswer("born", in: answers) == .day(day))
    }
}

@Suite struct `A typed time` {
    @Test(arguments: [
        ("14:30", 870), ("14.30", 870), ("1430", 870), ("2:30pm", 870), ("2.30 p.m.", 870),
        ("9", 540), ("12am", 0), ("12 pm", 720), ("0:05", 5),
    ]) func `is read as people write it`(text: String, minutes: Int) {
        guard case .time(let time) = TimeAnswer(text) else {
            Issue.record("\(text) was not read")
            return
        }
        #expect(time.minutes == minutes)
    }

    @Test(arguments: ["25:00", "14:75", "13pm", "soon", "1:2:3", "24:00", "14:5"])
    func `must be on the clock`(text: String) {
        #expect(TimeAnswer(text) == .notReal)
    }
}

@Suite struct `A deadline` {
    @Test(arguments: [
        ("2027-01-12T14:29", Deadline.Group.overdue), ("2027-01-12T14:30", .today),
        ("2027-01-12T23:59", .today), ("2027-01-13T00:00", .thisWeek),
        ("2027-01-18T23:59", .thisWeek), ("2027-01-19T00:00", .later),
    ]) func `falls in the group of its time`(due: String, group: Deadline.Group) {
        #expect(Deadline(due: Sample.instant(due), now: Sample.now).group == group)
    }

    @Test(arguments: [
        ("2027-01-12T14:30", "less than a minute left"), ("2027-01-12T14:31", "1 minute left"),
        ("2027-01-12T16:45", "2 hours 15 minutes left"), ("2027-01-13T04:40", "14 hours left"),
        ("2027-01-15T21:30", "3 days left"), ("2027-01-10T14:30", "Overdue by 2 days"),
        ("2027-01-12T14:10", "Overdue by 20 minutes"),
    ]) func `says the time left in words`(due: String, words: String) {
        #expect(Deadline(due: Sample.instant(due), now: Sample.now).words(.english) == words)
    }

    @Test func `without a due time has its own group`() {
        #expect(Deadline(due: nil, now: Sample.now).group == .noSetTime)
    }

    @Test func `that passed seconds ago is overdue in words too`() {
        let due = Instant(milliseconds: Sample.now.milliseconds - 5000)
        #expect(
            Deadline(due: due, now: Sample.now).words(.english)
                == "Overdue by less than a minute")
    }
}
