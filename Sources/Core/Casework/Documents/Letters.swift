import Domain

/// Letters: whoever opens one learns that a worker writes to a person, and no more (004-94).
extension DocumentWriter {
    /// The frame of every letter: from whom, the day, to whom, greeting and signature.
    func letter(_ body: [Block]) -> [Block] {
        let words = texts.letters
        let from = [author.office, author.phone.map(words.phone)].compactMap { $0 }
        let to = [name, view.person.address, view.person.postcode].compactMap { $0 }
        let frame: [Block] = [
            .paragraph(texts.day(today)), .lines(to), .paragraph(words.greeting(name)),
        ]
        return (from.isEmpty ? [] : [.lines(from)]) + frame + body + [
            .paragraph(words.accessible), .paragraph(words.yours), .lines(signature),
        ]
    }

    var appointmentLetter: [Block] {
        let words = texts.letters
        let next = details.appointment ?? view.nextAppointment(after: moment)
        let length = details.minutes.map { [Block.paragraph(words.allow($0))] } ?? []
        return [.paragraph(words.meet), .lines(timeAndPlace(next))] + length + [
            .paragraph(words.alone), .paragraph(words.cannotCome(ring)),
        ]
    }

    var missedAppointmentLetter: [Block] {
        let words = texts.letters
        return [
            .paragraph(words.missed(missedTime)), .paragraph(words.reason(ring)),
            .paragraph(words.missedMatters),
        ] + nextMeeting
    }

    var decisionLetter: [Block] {
        let words = texts.letters
        return [.paragraph(words.decision)] + handedIn + [
            .paragraph(words.questions(ring)), .paragraph(words.disagree),
        ] + nextMeeting
    }

    var closureLetter: [Block] {
        let words = texts.letters
        let own = details.text.isEmpty ? [] : handedIn
        return [.paragraph(words.closure(texts.day(today)))] + own + [
            .paragraph(words.papers), .paragraph(words.again(ring)), .paragraph(words.emergency),
        ]
    }

    var complaintReply: [Block] {
        let words = texts.letters
        return [.paragraph(words.complaint(day(details.received)))] + handedIn + [
            .paragraph(words.complaintOthers), .paragraph(words.complaintNext),
            .paragraph(words.questions(ring)),
        ]
    }

    // MARK: Parts

    /// How to ring the writer.
    var ring: String { texts.letters.ring(author.phone ?? texts.blank) }

    private var nextMeeting: [Block] {
        guard let next = view.nextAppointment(after: moment) else { return [] }
        return [.paragraph(texts.letters.nextMeeting), .lines(timeAndPlace(next))]
    }

    /// Day, time and place of a meeting, with lines to write on for what is not known.
    func timeAndPlace(_ appointment: KnowableView.Appointment?) -> [String] {
        let words = texts.letters
        let at = appointment?.at
        let time = [
            words.dayLine(at.map { texts.weekday($0.day) } ?? texts.blank),
            words.timeLine(at.map { $0.time.description } ?? texts.blank),
        ]
        switch appointment?.channel {
        case .phone: return time + [words.byPhone]
        case .video: return time + [words.byVideo]
        case .homeVisit: return time + [words.placeLine(appointment?.place ?? words.yourHome)]
        default: return time + [words.placeLine(appointment?.place ?? texts.blank)]
        }
    }

    /// The meeting that was missed: the one handed in, a session on record as missed, or the last
    /// that was planned.
    private var missedTime: String {
        if let at = details.appointment?.at { return texts.dayAndTime(at) }
        let missed = view.attendance.last { $0.kind == .missesSession && $0.on <= today }?.on
        let last = view.lastAppointment(upTo: moment)?.at
        guard let missed else { return last.map(texts.dayAndTime) ?? texts.blank }
        if let last, last.day == missed { return texts.dayAndTime(last) }
        return texts.weekday(missed)
    }
}
