import Domain

/// The plan and the script of a meeting, by how far the person acknowledges the abuse (004-114,
/// 004-115).
///
/// While that is not known, or nobody of their own heard it from them, only the general conversation
/// is held.
extension DocumentWriter {
    private var mayTalkAboutAbuse: Bool {
        switch view.acknowledgement {
        case .full, .partial: true
        case .none, .notKnown: false
        }
    }

    var sessionPlan: [Block] {
        let words = texts.sessions
        let next = details.appointment ?? view.nextAppointment(after: moment)
        let branch =
            switch view.acknowledgement {
            case .full: words.full(name)
            case .partial: words.partial(name)
            case .none: words.general(name)
            case .notKnown: words.notKnown(name)
            }
        let aims = details.text.isEmpty ? [] : handedIn
        let begin: [Block] = [
            .heading(texts.title(kind)), .paragraph(words.intro(name)),
            .heading(words.whenTitle), .lines(timeAndPlace(next)),
        ]
        let prepare: [Block] = [
            .heading(words.settledTitle), .list(words.settled(texts.blank)),
            .heading(words.beforeTitle), .list(words.before),
            .heading(words.branchTitle), .paragraph(branch),
            .list(mayTalkAboutAbuse ? words.points : words.generalPoints),
        ]
        return begin + section(words.aimsTitle, aims) + prepare + ground
            + section(words.careTitle, [.list(words.care)])
            + section(words.afterTitle, [.list(words.after)])
    }

    /// What the worker may build on: own words, observations, orders, absences.
    ///
    /// Where the person has not acknowledged the abuse, their words about it are left out, so that
    /// the page leads nobody beyond the general conversation.
    private var ground: [Block] {
        let words = texts.sessions
        let own = mayTalkAboutAbuse ? quotes(view.said, words.quote) : []
        let missed = view.attendance.filter { $0.kind == .missesSession }.map { texts.day($0.on) }
        return section(words.ownTitle, own)
            + section(words.seenTitle, mayTalkAboutAbuse ? quotes(view.observed, words.seen) : [])
            + section(words.ordersTitle, servedOrders)
            + section(words.missedTitle, missed.isEmpty ? [] : [.list(missed)])
    }

    var sessionScript: [Block] {
        let words = texts.script
        let begin: [Block] = [
            .heading(texts.title(kind)), .paragraph(words.intro(name)),
            .heading(words.firstTitle), .list(words.limits), .heading(words.generalTitle),
        ]
        let talk: [Block]
        switch view.acknowledgement {
        case .full:
            talk = [.paragraph(words.affirmFull), .list(words.clear), .list(words.ask)]
        case .partial:
            talk = [.paragraph(words.affirmPartial), .list(words.clear), .list(words.ask)]
        case .none, .notKnown: talk = [.list(words.general)]
        }
        let care = mayTalkAboutAbuse ? words.askCare : words.generalCare
        let next = view.nextAppointment(after: moment)?.at
        // The meeting that the script is for is no meeting to come.
        let later = next.flatMap { view.nextAppointment(after: $0)?.at }
        let part = later.map { words.next(texts.dayAndTime($0)) } ?? words.nextOpen
        return begin + talk + [
            .paragraph(care), .heading(words.lastTitle), .list(words.last + [part]),
        ]
    }
}
