import Domain

/// What the law has us give a court: the page for the bundle.
extension DocumentWriter {
    /// The page for the bundle, which every party reads; it stands alone and speaks of no other
    /// paper.
    var courtPage: [Block] {
        let words = texts.court
        let further = details.text.isEmpty ? [] : handedIn
        return [
            .heading(texts.title(kind)), .lines([words.about(name), texts.day(today)]),
            .heading(words.restsTitle), .paragraph(words.rests),
        ]
            + section(words.contactTitle, held(words.contact))
            + section(words.attendanceTitle, absences(words.missed, words.left))
            + section(words.saidTitle, quotes(view.said, words.quote))
            + section(words.seenTitle, quotes(view.observed, words.seen))
            + section(words.ordersTitle, servedOrders)
            + section(words.furtherTitle, further)
            + section(words.limitsTitle, [.paragraph(words.limits)])
            + [.paragraph(words.truth), .lines(signature)]
    }

    /// Contacts whose time has come, each with how and not where; one on the day of a session that
    /// was missed was not attended.
    private func held(_ line: (String, String) -> String) -> [Block] {
        let held = heldLines(line).map(\.text)
        return held.isEmpty ? [] : [.list(held)]
    }

    func heldLines(_ line: (String, String) -> String) -> [(on: Day, text: String)] {
        view.appointments.compactMap { appointment in
            guard let at = appointment.at, at <= moment else { return nil }
            let isMissed = view.attendance.contains {
                $0.kind == .missesSession && $0.on == at.day && appointment.isMeeting
            }
            let way = texts.court.way(appointment.channel)
            return (
                at.day, line(texts.dayAndTime(at), isMissed ? texts.court.notAttended(way) : way)
            )
        }
    }

    private func absences(
        _ missed: (String) -> String, _ left: (String) -> String
    ) -> [Block] {
        let lines = absenceLines(missed, left)
        return lines.isEmpty ? [] : [.list(lines)]
    }

    func absenceLines(
        _ missed: (String) -> String, _ left: (String) -> String
    ) -> [String] {
        view.attendance.map { absence in
            switch absence.kind {
            case .missesSession: missed(texts.day(absence.on))
            case .leavesProgramme: left(texts.day(absence.on))
            }
        }
    }
}
