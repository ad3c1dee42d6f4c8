import Domain

/// What the law has us give: the answer to a request for one's own information, and the page for a
/// court bundle.
extension DocumentWriter {
    /// Sections of which nothing may be known are left out, never called empty; what is left out is
    /// told in the same words to everyone.
    var subjectAccessAnswer: [Block] {
        let words = texts.access
        let person = view.person
        let address = [person.address, person.postcode].compactMap { $0 }.joined(separator: ", ")
        let own = [
            person.name.map { words.nameLine($0.full) },
            address.isEmpty ? nil : words.addressLine(address),
            person.phone.map(words.phoneLine), person.email.map(words.emailLine),
        ].compactMap { $0 }
        return [.paragraph(words.opening(day(details.received)))]
            + section(words.detailsTitle, own.isEmpty ? [] : [.lines(own)])
            + section(words.saidTitle, quotes(view.said, words.quote))
            + section(words.seenTitle, quotes(view.observed, words.seen))
            + section(words.appointmentsTitle, held(words.appointment))
            + section(words.attendanceTitle, absences(words.missed, words.left))
            + section(words.ordersTitle, servedOrders)
            + section(words.leftOutTitle, [.paragraph(words.leftOut)])
            + section(words.whyTitle, [.paragraph(words.why)])
            + section(words.rightsTitle, [.paragraph(words.rights)])
    }

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
        let held = view.appointments.compactMap { appointment -> String? in
            guard let at = appointment.at, at <= moment else { return nil }
            let isMissed = view.attendance.contains {
                $0.kind == .missesSession && $0.on == at.day && appointment.isMeeting
            }
            let way = texts.court.way(appointment.channel)
            return line(
                texts.dayAndTime(at), isMissed ? texts.court.notAttended(way) : way)
        }
        return held.isEmpty ? [] : [.list(held)]
    }

    private func absences(
        _ missed: (String) -> String, _ left: (String) -> String
    ) -> [Block] {
        let lines = view.attendance.map { absence in
            switch absence.kind {
            case .missesSession: missed(texts.day(absence.on))
            case .leavesProgramme: left(texts.day(absence.on))
            }
        }
        return lines.isEmpty ? [] : [.list(lines)]
    }
}
