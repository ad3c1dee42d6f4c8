import Domain

/// Text messages and voicemail: others read over the shoulder and hear the loudspeaker (F09).
extension DocumentWriter {
    /// A few words and, where there is an appointment, its time; never what it is for or where.
    var textMessage: [Block] {
        let words = texts.messages
        let next = details.appointment ?? view.nextAppointment(after: moment)
        let body = next?.at.map { words.reminder(texts.shortTime($0)) } ?? words.pleaseRing
        let whom = view.person.name.map { words.hello($0.knownAs ?? $0.given) } ?? words.helloAnyone
        return [
            .paragraph([whom, body, words.call(author.phone), firstName].joined(separator: " "))
        ]
    }

    /// What the worker says to a machine that anybody may listen to: no time, no place, no reason.
    var voicemailScript: [Block] {
        let words = texts.messages
        return [
            .heading(words.onlyIfMachine), .paragraph(words.voicemail(givenName, firstName)),
            .paragraph(words.voicemailRing(author.phone)), .heading(words.ifSomebodyAnswers),
            .paragraph(words.somebody(givenName)),
        ]
    }

    private var firstName: String {
        author.name.split(separator: " ").first.map(String.init) ?? texts.blank
    }
}
