/// Letters, as whoever opens them may read them.
struct LetterTexts: Sendable {
    var phone: @Sendable (String) -> String = { "Phone: \($0)" }
    var greeting: @Sendable (String) -> String = { "Dear \($0)," }
    var yours = "Yours sincerely,"
    var accessible = """
        If another form of this letter would be easier for you to read, please tell me.
        """
    /// How to reach the writer, by the number that the letter gives.
    var ring: @Sendable (String) -> String = { "ring me on \($0)" }

    // Appointment
    var meet = "I would like to meet with you. This is the time that I have set aside:"
    var dayLine: @Sendable (String) -> String = { "Day: \($0)" }
    var timeLine: @Sendable (String) -> String = { "Time: \($0)" }
    var placeLine: @Sendable (String) -> String = { "Place: \($0)" }
    var yourHome = "your home"
    var byPhone = "I will ring you at that time."
    var byVideo = "I will send you the link beforehand."
    var alone = """
        Please come on your own. If you look after children at that time, tell me, and we will find \
        another time.
        """
    var allow: @Sendable (Int) -> String = { "Please allow \($0) minutes." }
    var cannotCome: @Sendable (String) -> String = {
        """
        If you cannot come, or if something makes it hard for you to come, please \($0) as early as \
        you can.
        """
    }
    var nextMeeting = "Our next meeting is at this time:"

    // Missed appointment
    var missed: @Sendable (String) -> String = {
        "We had arranged to meet on \($0), and we did not meet. I hope that you are well."
    }
    var reason: @Sendable (String) -> String = {
        """
        Please \($0) to tell me what kept you and to arrange another time. If something about the \
        time or the place was difficult, tell me, and we will look for another.
        """
    }
    var missedMatters = """
        When a meeting is missed I let my manager know, as I do with everyone, and we decide together \
        what happens next. It helps if I have heard from you.
        """

    // Decision
    var decision = "I am writing to tell you what we have decided."
    var questions: @Sendable (String) -> String = {
        "If anything in this letter is not clear, please \($0)."
    }
    var disagree = """
        If you do not agree with it, you can ask to speak with my manager, or use our complaints \
        procedure. Tell me if you would like a copy. Neither will be held against you.
        """

    // Closure
    var closure: @Sendable (String) -> String = {
        "I am writing to let you know that our work together ends on \($0)."
    }
    var papers = """
        Please keep the papers that I gave you. What we agreed in them goes on after that day.
        """
    var again: @Sendable (String) -> String = {
        "If you would like to talk again, now or later, please \($0)."
    }
    var emergency = "In an emergency, ring 999."

    // Complaint
    var complaint: @Sendable (String) -> String = {
        """
        Thank you for telling us that you are not satisfied. Your complaint reached us on \($0). \
        Someone who was not involved has looked into it. This is the answer:
        """
    }
    var complaintOthers = """
        We answer for what we did and how we treated you. We do not write about anybody else in an \
        answer to a complaint, whatever the complaint is about.
        """
    var complaintNext = """
        If you are not content with this answer, you can ask for it to be looked at again by a \
        senior manager, and after that by the ombudsman for our service. I can tell you how.
        """
}

/// Text messages and voicemail.
struct MessageTexts: Sendable {
    var hello: @Sendable (String) -> String = { "Hello \($0)." }
    var helloAnyone = "Hello."
    var reminder: @Sendable (String) -> String = { "A reminder of our appointment, \($0)." }
    var pleaseRing = "Please give me a ring when you have a moment."
    var call: @Sendable (String?) -> String = {
        $0.map { "My number is \($0)." } ?? "You have my number."
    }

    var onlyIfMachine = "If a machine answers, say this and no more:"
    var voicemail: @Sendable (String, String) -> String = { person, worker in
        "“Hello, this is a message for \(person). It is \(worker)."
    }
    var voicemailRing: @Sendable (String?) -> String = {
        let number = $0.map { " on \($0)" } ?? ""
        return "Please ring me back\(number) when you have a moment. Thank you. Goodbye.”"
    }
    var ifSomebodyAnswers = "If anybody answers, first find out who it is:"
    var somebody: @Sendable (String) -> String = {
        """
        “Hello, may I speak with \($0), please?” If it is someone else, say that you will try again, \
        leave no message and give no reason, not even when asked.
        """
    }
}

/// Calendar files.
struct CalendarTexts: Sendable {
    var summary = "Appointment"
    var description = "If you cannot come, use the number that you have."
    var noTime = """
        No appointment with a day and time is on record. Plan the contact, or hand in its time, \
        before you make an invitation.
        """
}
