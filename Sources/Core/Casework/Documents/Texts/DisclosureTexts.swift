import Domain

/// The answer to a request for one's own information (E-31 to E-33).
///
/// What is left out is described in the same words in every answer, so that nothing shows whether
/// anything of a class exists.
struct AccessTexts: Sendable {
    var opening: @Sendable (String) -> String = {
        """
        You asked for the information that we hold about you. Your request reached us on \($0). This \
        letter gives you the information that we can give you.
        """
    }

    var detailsTitle = "Your details"
    var nameLine: @Sendable (String) -> String = { "Name: \($0)" }
    var addressLine: @Sendable (String) -> String = { "Address: \($0)" }
    var phoneLine: @Sendable (String) -> String = { "Phone: \($0)" }
    var emailLine: @Sendable (String) -> String = { "E-mail: \($0)" }
    var saidTitle = "What you told us, as it was written down"
    var quote: @Sendable (String, String) -> String = { "\($0): “\($1)”" }
    var seenTitle = "What your worker saw"
    var seen: @Sendable (String, String) -> String = { "\($0): \($1)" }
    var appointmentsTitle = "Appointments that were arranged with you"
    var appointment: @Sendable (String, String) -> String = { "\($0): \($1)" }
    var attendanceTitle = "Your attendance"
    var missed: @Sendable (String) -> String = { "Session missed on \($0)" }
    var left: @Sendable (String) -> String = { "Programme left on \($0)" }
    var ordersTitle = "Orders, notices and conditions that were served on you"

    var leftOutTitle = "What the law lets us leave out"
    var leftOut = """
        The law lets us leave out information about other people, information that could lead to \
        serious harm to anybody, and information whose release would make it harder to prevent or \
        solve crime. This paragraph stands in every answer that we give, in the same words. It does \
        not mean that we hold anything of the kind, nor that we do not, and we say neither to anybody.
        """
    var whyTitle = "Why we hold information, and where it goes"
    var why = """
        We hold information about the people with whom we work, so that we can do this work and help \
        to keep children and adults safe. In general it comes from those people themselves, from our \
        own workers and from other organisations, and it may go to organisations that need it to keep \
        people safe. That is how we work with everyone; it says nothing about any one record. We keep \
        it as long as our retention schedule says, and I can send you that. No decision about you is \
        made by a computer alone.
        """
    var rightsTitle = "Your rights"
    var rights = """
        You can ask us to correct what is wrong, to erase it, to restrict how we use it, or object to \
        our using it. If you are not content with this answer, ask for it to be looked at again, or \
        complain to the Information Commissioner’s Office at ico.org.uk.
        """
}

/// The page for a court bundle, which every party reads.
struct CourtTexts: Sendable {
    var about: @Sendable (String) -> String = { "About our contact with \($0)" }
    var restsTitle = "What this report rests on"
    var rests = """
        It rests on what I and the workers beside me saw and heard in our contact with the person \
        named above, and on what was served on them. I do not write about anybody else.
        """
    var contactTitle = "Contacts that were arranged"
    var contact: @Sendable (String, String) -> String = { "\($0): \($1)" }
    var attendanceTitle = "Attendance"
    var missed: @Sendable (String) -> String = { "Session missed on \($0)" }
    var left: @Sendable (String) -> String = { "Programme left on \($0)" }
    var saidTitle = "What was said to us"
    var quote: @Sendable (String, String) -> String = { "\($0): “\($1)”" }
    var seenTitle = "What was seen"
    var seen: @Sendable (String, String) -> String = { "\($0): \($1)" }
    var ordersTitle = "Orders, notices and conditions that were served"
    var furtherTitle = "Further"
    var limitsTitle = "What this report does not say"
    var limits = """
        It gives no opinion on whether anybody is safe. Attendance is no evidence of change. The \
        report gives no addresses.
        """
    var truth = """
        I have written what I know to be so. Where I write what somebody said, I give the words that \
        were written down at the time.
        """

    var notAttended: @Sendable (String) -> String = { "\($0), not attended" }
    /// How a contact was held, without where.
    var way: @Sendable (PlannedContact.Channel) -> String = {
        switch $0 {
        case .homeVisit: "a visit"
        case .office, .community: "a meeting"
        case .phone: "a phone call"
        case .video: "a video call"
        case .letter: "a letter"
        case .text: "a text message"
        case .email: "an e-mail"
        }
    }
}
