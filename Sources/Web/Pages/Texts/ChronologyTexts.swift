/// The chronology of a case, on paper and on its page.
public struct ChronologyTexts: Sendable {
    var title = "Chronology"
    var paperTitle = "Chronology for a death review"
    var markTitle = "Restricted: for the review chair"
    var mark = """
        This paper holds what a victim, a child and others said in confidence. Give it to nobody \
        whom the chair has not named. Keep it from the person of concern, from anyone close to them \
        and from whoever could show it to them. Do not send it by open e-mail.
        """
    public var scope = "What it covers"
    public var people = "People"
    public var agencies = "Agencies"
    public var levels = "Level of risk over time"
    var reading = "How to read it"
    var readingPoints = [
        "Things stand by the day on which they happened. Beside each is when somebody heard of it and when it was recorded. What came to be known on a later day has a second line on that day, which points back.",
        "Exact words stand in quotation marks and are the speaker’s own. What a worker made of them stands apart, under that worker’s name.",
        "‘Open to’ says which agency could have read it, and from when. It does not say that anybody read it.",
        "Duties are those that the procedures asked for on that day, as the decision was recorded on that day. What was due at once counts until the end of the day.",
        "‘No report’ means that nobody recorded that it was done. It may have been done and not written down.",
        "The review is there to learn. Who is to blame, and how somebody died, is for others to find.",
    ]
    var table = "What happened, month by month"
    var when = "When"
    var what = "What, and from whom"
    var required = "What the rules then required"
    var entry = "Entry"
    var openTo = "Open to"
    var exactWords = "Exact words"
    var asked = "Asked of somebody, with a limit"
    var unlimited = "Asked without a limit"
    var nothingAsked = "Nothing new."
    var dutiesTitle = "Duties that were not done"
    var dutiesLead = """
        Asked for by the procedures on the day named, with a limit that passed while nobody reported \
        them done.
        """
    var noneMissed = "None: every duty with a limit was reported in time."
    var lateTitle = "Done late"
    var declinedTitle = "Declined, with the reason given"
    var arisenTitle = "Open at the end, and asked by no decision"
    var arisenLead = "Time alone brought these up after the last entry, so that nobody was told."
    var duty = "Duty"
    var limit = "Asked and due"
    var outcome = "What became of it"
    var keyTitle = "What each agency knew at key dates"
    var keyLead = """
        Just before each date: what had been recorded and was open to the agency, and what others had \
        recorded that was not. Numbers are those of the entries above.
        """
    var agency = "Agency"
    var knew = "Knew"
    var didNotKnow = "Recorded by others and not open to it"
    var unrecorded = "Happened by then and recorded by nobody:"
    var verifyTitle = "How to prove a line"
    var verifyPoints = [
        "Each line names the number of its entry in the record and the entry’s own id.",
        "Have the database’s keeper run ‘sightline ledger verify’. It needs no key and no server, reads every entry and names the first that was changed, removed or put in.",
        "The running hash below is that of the record’s last entry when this paper was made. If the record is whole and still has this hash at this entry, nothing before it was changed since.",
        "Ask for this chronology again, as of the same day. The same record gives the same paper.",
    ]

    // MARK: The page

    var pageLead = """
        What happened in this case, who knew of it when, what the rules then required and what was \
        done. It holds what people said in confidence. Do not leave it open where others can see it.
        """
    var reasonTitle = "Say why you make a chronology"
    var reasonLead = """
        A chronology opens the whole case. Your reason is kept on the record of the case, where a \
        manager and an auditor can read it. It opens the chronology to you alone, for twelve hours.
        """
    var reason = "Why is it made?"
    var reasonHint = "Name the review or the question that you have to answer."
    public var sayWhy = "Say why the chronology is made"
    var reasonSubmit = "Record my reason and open it"
    var asOf = "As of which day?"
    var asOfHint =
        "What had been recorded by the end of that day is in it. Leave it empty for today."
    var asOfSubmit = "Show that day"
    public var asOfWhat = "The day"
    var knownTo = "As known to which agency?"
    var knownToAll = "All that was on record"
    public var standingAt = "Moment"
    public var standingLevel = "Level of risk"
    public var standingEntries = "Entries"
    public var standingWorkers = "Workers"
    public var standingEdition = "Procedures"
    public var otherEdition: @Sendable (String) -> String = {
        "Another edition than today’s. The duties are those that were recorded on \($0)."
    }
    public var by = "by"
    /// What a recorded reason opens, in the record of the case.
    public var toSee = "The chronology of the whole case"
    var link = "Chronology of this case"
    public var notKnown = "Not known"
    var standing = "How the case stood on that day"
    var openDuties = "Open duties on that day"
    var noDuties = "None."
    var notYet = "There was no such case yet on that day."
}
