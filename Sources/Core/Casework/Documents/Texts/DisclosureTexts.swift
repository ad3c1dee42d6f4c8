import Domain

/// The answer to a request for one's own information (E-31 to E-33).
///
/// What is left out is described in the same words in every answer, so that nothing shows whether
/// anything of a class exists.
struct AccessTexts: Sendable {
    /// A request about a child is not answered by saying whose information is held.
    var opening: @Sendable (String, AccessRequest.Requester?) -> String = { day, requester in
        let asked =
            switch requester {
            case .personOfConcern, nil:
                "You asked for the information that we hold about you. Your request reached us on \(day)."
            case .onTheirBehalf:
                "We were asked for you for the information that we hold about you. The request reached us on \(day)."
            case .forAChild:
                "You asked for information that we may hold. Your request reached us on \(day)."
            }
        return asked + " This letter gives you the information that we can give you."
    }
    /// Nil where all was asked for.
    var period: @Sendable (AccessRequest.Scope) -> String? = { scope in
        let parts = [
            scope.from.map { "from \($0.spelledOut)" }, scope.to.map { "until \($0.spelledOut)" },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : "You asked about the time \(parts.joined(separator: " "))."
    }

    var title: @Sendable (AccessClass) -> String = { part in
        switch part {
        case .ownDetails: "Your details"
        case .ownWords: "What you told us, as it was written down"
        case .observations: "What your worker saw"
        case .appointments: "Appointments that were arranged with you"
        case .attendance: "Your attendance"
        case .servedOrders: "Orders, notices and conditions that were served on you"
        case .otherPeople, .childrensInformation, .whoTold, .services, .riskAssessment,
            .policeInformation, .workersNotes, .recordKeeping:
            ""
        }
    }
    var lettersTitle = "Letters and messages"
    var letters = """
        You have had the letters and messages that we sent you. If you want copies of them, ask me.
        """

    var nameLine: @Sendable (String) -> String = { "Name: \($0)" }
    var addressLine: @Sendable (String) -> String = { "Address: \($0)" }
    var phoneLine: @Sendable (String) -> String = { "Phone: \($0)" }
    var emailLine: @Sendable (String) -> String = { "E-mail: \($0)" }
    var quote: @Sendable (String, String) -> String = { "\($0): “\($1)”" }
    var seen: @Sendable (String, String) -> String = { "\($0): \($1)" }
    var appointment: @Sendable (String, String) -> String = { "\($0): \($1)" }
    var missed: @Sendable (String) -> String = { "Session missed on \($0)" }
    var left: @Sendable (String) -> String = { "Programme left on \($0)" }

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
