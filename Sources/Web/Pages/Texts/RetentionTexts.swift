/// How long a case is kept, holds on it, and its erasure.
public struct RetentionTexts: Sendable {
    var title = "How long this case is kept"
    var lead = """
        A case is kept for the agreed time after the last thing recorded in it. Then two managers \
        may erase it together, unless it is on hold.
        """
    public var years = "Cases are kept for"
    public var yearsWords: @Sendable (Int) -> String = {
        $0 == 1 ? "1 year after the last entry" : "\($0) years after the last entry"
    }
    public var notSet = "Nobody has said how long yet. The partnership agrees on it and sets it."
    public var until = "This one is kept until"
    public var erased = "Erased already"
    var nobodyNamed = "It is kept when the case is gone: name nobody."

    // MARK: Holds

    var holdsTitle = "Holds"
    var holdsNone = "Nothing is on hold."
    var holdTitle = "Put it on hold"
    var holdLead = "Nothing on hold is erased, whatever time has passed, until the hold is lifted."
    var holdWhat = "What is to be held?"
    var holdWhy = "Why?"
    var holdWhyHint: String { "For example: a court or a review has asked for it. " + nobodyNamed }
    var hold = "Hold it"
    var liftWhy = "Why is it lifted?"
    var lift = "Lift the hold"
    public var wholeCase = "The whole case"
    public var aFile = "A file"
    public var reason = "Reason"
    public var setBy = "Set by"
    public var askedBy = "Asked by"
    public var by: @Sendable (String, String) -> String = { "\($0), \($1)" }
    public var held = "It is on hold."
    public var lifted = "The hold is lifted."
    public var chooseWhat = "Choose the whole case or a file."
    public var sayWhy = "Say why, without naming anybody."

    // MARK: Erasure

    var requestsTitle = "Erasures that were asked for"
    var confirmBy = "To be confirmed by"
    public var confirmUntil: String { confirmBy }
    var confirmLead = """
        What is erased is gone for everyone and cannot be brought back. What the files of others \
        say about the person stays in those.
        """
    var sure = "I have checked that nothing of it is needed any more"
    public var tickSure = "Tick the box when you have checked it."
    var confirm = "Erase it now"
    var askTitle = "Ask for its erasure"
    var askLead: @Sendable (Int) -> String = {
        "Another manager has to confirm it within \($0) days."
    }
    var askWhat = "What is to be erased?"
    var askWhy = "Why?"
    var ask = "Ask for it"
    var against = "What is against it now"
    public var asked = "It is asked for. Another manager has to confirm it."
    public var done = "It is erased."
    public var refused = "This is kept"
}
