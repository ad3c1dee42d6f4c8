/// Pages that nobody wants to see.
public struct ErrorTexts: Sendable {
    var clashTitle = "Someone else recorded first"
    var clashLead = """
        While you were writing, a colleague recorded something in the same place. Both texts are \
        below and nothing is lost. Read theirs, then decide.
        """
    var clashTheirs = "Recorded in the meantime"
    var clashMine = "Yours, not yet recorded"
    var clashSend = "Record mine as well"
    var clashLeave = "Leave mine out"
    var refusedTitle = "This cannot be done"
    var refusedRecorded = "That it was asked for is on record."
    var backTo = "– go back to it"
    var notFoundTitle = "There is nothing here for you"
    var notFoundText = "The address may be wrong, or the page may not be one that you can open."
    var expiredTitle = "This form can no longer be sent"
    var expiredText = """
        It was open for too long, or it came from somewhere else. Nothing was recorded. Go back, \
        copy what you typed, and open the page again.
        """
    var faultTitle = "Sorry, something went wrong here"
    var faultText = """
        What you sent last may not have been recorded. Look at the case before you send it again; \
        everything recorded earlier is safe.
        """
    var faultDanger = "Do not wait for Sightline if someone is in danger. Ring 999."
    var reference = "Reference"
    var help = "Ask for help"
}
