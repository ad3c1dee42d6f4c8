/// Documents for the person of concern: writing, checking, releasing.
public struct WritingTexts: Sendable {
    var title = "Letters and documents"
    var lead = """
        Everything here is for the person of concern. Each is made from what that person may know, \
        and checked before it goes out.
        """
    var newTitle = "Write a new one"
    var back = "Letters and documents"
    var writeLead = """
        The text below comes from what this person may know. Change it as you need, and fill each \
        gap. When you send it, it is checked; nothing leaves before everything speaks for it.
        """
    var text = "Text"
    var textHint = """
        Only what the person said, was told or was served with, or what you saw yourself. Leave out \
        who else we speak with.
        """
    public var received = "When did the complaint come?"
    var receivedHint = "The month for the answer counts from that day."
    var writerChecks = "What have you seen to?"
    var writerChecksHint = "Tick only what is done."
    var submit = "Save and check"
    var edit = "Change the text"
    public var textTitle = "The text"
    var stopped = "stopped here:"
    var stoppedTitle = "The release check stops this text"
    var stoppedLead = """
        These places must not reach the person. Take them out or say only what the person may know. \
        What is protected is not repeated here.
        """
    var clearTitle: @Sendable (String) -> String = { "“\($0)” is a false alarm" }
    var clearNote = "Why is it one?"
    var clear = "Clear this place"
    var checksTitle = "Before it goes out"
    var yourChecks = "Yours to see to"
    var yourChecksHint = "Tick what you have seen to. Your name is kept with it."
    var confirm = "Record what I have seen to"
    var holds = "Holds"
    var open = "Open"
    var returnTitle = "Send it back to its writer"
    var returnNote = "What is to change?"
    var returnIt = "Send back"
    var returnedTitle = "It was sent back to be changed"
    var releaseTitle = "Everything speaks for it"
    var releaseLead = """
        It is checked once more as you release it. After that it can be printed or sent, and stays \
        on record as it is.
        """
    var release = "Release it"
    var openPaper = "Open it for printing"
    var calendarFile = "Save the calendar file"
    var withdrawTitle = "Nobody should send this"
    var withdrawLead = "It stays on record, and cannot be sent any more."
    var withdraw = "Withdraw it"
    var backToDocument = "Back to the document"
    var printHint = "Print this page, or copy its text. What is above the line is not printed."
    public var notTaken = "This was not done."
    public var chooseWhat = "Choose what to do with the document."
    var workTitle = "Letters and documents that wait for you"
    public var blankText = "Write the text."

    public var kindLabel = "Kind"
    public var decided = "Decided"
    public var decision: @Sendable (String) -> String = { word in
        switch word {
        case "agreed": "Read, and seen to what was asked"
        case "returned": "Sent back to be changed"
        case "cleared": "A place cleared as a false alarm"
        case "released": "Released"
        case "withdrawn": "Withdrawn"
        default: ""
        }
    }

    var writtenBy: @Sendable (String) -> String = { "Written by \($0)" }
    var seenTo: @Sendable (String) -> String = { "Seen to by \($0)" }
    var fileName: @Sendable (String) -> String = { "File name: \($0)" }

    var status: @Sendable (DocumentStatus) -> String = { status in
        switch status {
        case .stopped: "Stopped"
        case .held: "Held"
        case .returned: "Sent back"
        case .waiting: "Waiting"
        case .ready: "Ready"
        case .released: "Released"
        case .withdrawn: "Withdrawn"
        }
    }

    var statusText: @Sendable (DocumentStatus) -> String = { status in
        switch status {
        case .stopped: "The release check found something. The text has to be changed."
        case .held:
            "It became unsafe after it was written. Do not send any copy of it. Write a new draft."
        case .returned: "Its reader asks for a change."
        case .waiting: "Somebody has to see to something before it can go out."
        case .ready: "Everything speaks for its release."
        case .released: "It went out as it stands here."
        case .withdrawn: "It was never sent, and cannot be."
        }
    }

    /// What a document is called to those who write it, by the word of its kind.
    public var kind: @Sendable (String) -> String = { word in
        let words = word.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Who sees to a check.
    public var who: @Sendable (String) -> String = { word in
        switch word {
        case "manager": "For a manager who did not write it"
        case "secondPerson": "For somebody else than the writer"
        case "worker": "For its writer"
        default: "Worked out by Sightline"
        }
    }

    /// A part of a document that is not its text.
    public var part: @Sendable (String) -> String? = { word in
        switch word {
        case "title": "Title"
        case "fileName": "File name"
        case "author": "Author"
        case "subject": "Subject line"
        default: nil
        }
    }

    /// Why a place is stopped, by its class and by how it tells; it names no more than the class.
    public var why: @Sendable (String?, String) -> String = { kind, how in
        if how == "without-ground" {
            return "Where is this from? Nothing on record lets the person know it."
        }
        if how == "source-phrase" {
            return "This tells where we know something from."
        }
        if how == "implied-existence" {
            return
                "This tells that there is something, or somebody, that the person must not know of."
        }
        let what: [String: String] = [
            "address": "where somebody lives", "postcode": "where somebody lives",
            "phone": "how somebody is reached", "email": "how somebody is reached",
            "school": "where a child learns", "nursery": "where a child is cared for",
            "gp": "where somebody is treated", "hospital": "where somebody is treated",
            "refuge": "where somebody stays", "workplace": "where somebody works",
            "service_use": "that somebody uses a service", "worker": "who works with somebody else",
            "marac_dash_etc": "of an assessment, a meeting or a scheme",
            "victim_statement": "what somebody else said", "child_statement": "what a child said",
            "third_party_statement": "what somebody else said",
            "third_party_identity": "who told us something", "plan": "what somebody plans",
            "date_only_victim_knows": "a time or place that only somebody else knows",
            "interpreter_language": "the language of somebody’s interpreter",
            "vehicle": "how somebody gets about",
        ]
        return "This tells " + (kind.flatMap { what[$0] } ?? "something protected") + "."
    }
}
