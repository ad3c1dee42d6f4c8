import Domain

/// Programme papers and the statement of risk: what is handed over and gone through together.
extension DocumentWriter {
    var programmeReport: [Block] {
        let words = texts.programme
        let programme = details.programme
        let absences = view.attendance.map { absence in
            switch absence.kind {
            case .missesSession: words.missed(texts.day(absence.on))
            case .leavesProgramme: words.left(texts.day(absence.on))
            }
        }
        return [
            .heading(texts.title(kind)), .lines([words.about(name), texts.day(today)]),
            .heading(words.attendanceTitle),
            .list(
                [
                    words.programme(programme.name ?? texts.blank),
                    words.period(day(programme.from), day(programme.to)),
                    words.offered(count(programme.sessionsOffered)),
                    words.attended(count(programme.sessionsAttended)),
                ] + absences),
            .heading(words.workTitle),
        ] + handedIn + [
            .heading(words.limitsTitle), .paragraph(words.restsOn), .paragraph(words.notSafety),
            .lines(signature),
        ]
    }

    var programmeCertificate: [Block] {
        let words = texts.programme
        let programme = details.programme
        return [
            .heading(texts.title(kind)),
            .paragraph(
                words.certificate(
                    name, count(programme.sessionsAttended), count(programme.sessionsOffered),
                    programme.name ?? texts.blank, day(programme.from), day(programme.to))),
            .paragraph(words.notSafety), .lines([texts.day(today)] + signature),
        ]
    }

    /// What worries us is the worker's text, agreed with the manager; what it rests on is only what
    /// the person said, was served or was seen to do (004-224, CON-18).
    var statementOfRisk: [Block] {
        let words = texts.risk
        let absences = view.attendance.map { absence in
            switch absence.kind {
            case .missesSession: words.missed(texts.day(absence.on))
            case .leavesProgramme: words.left(texts.day(absence.on))
            }
        }
        let grounds =
            view.said.map { words.quote(texts.day($0.on), $0.words) }
            + view.observed.map { words.seen(texts.day($0.on), $0.words) }
            + view.orders.map(texts.orders.line) + absences
        let asked = details.expectations.filter { !$0.allSatisfy(\.isWhitespace) }
        return [
            .heading(texts.title(kind)), .lines([words.to(name), texts.day(today)]),
            .paragraph(words.intro), .heading(words.groundsTitle), .paragraph(words.grounds),
        ]
            + (grounds.isEmpty ? [] : [.list(grounds)])
            + section(words.worryTitle, handedIn + [.paragraph(words.children)])
            + section(words.followTitle, [.list(words.follow)])
            + section(words.askTitle, [.list(asked + words.ask), .paragraph(words.change)])
            + [
                .lines(signature),
                .lines([
                    "\(words.manager): \(texts.line)", "\(words.received): \(texts.line)",
                ]),
            ]
    }
}
