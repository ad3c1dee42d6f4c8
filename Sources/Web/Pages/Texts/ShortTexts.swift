/// Signing in and out.
public struct SignInTexts: Sendable {
    var title = "Sign in"
    var lead = "For professionals of the partnership."
    var userName = "User name"
    var password = "Password"
    var signIn = "Sign in"
    var demoTitle = "Try it as someone"
    var demoText = "These workers are invented. They share one password:"
    var signedOut = "You are signed out"
    var signedOutText = "Close this window if others use this computer."
    var signInAgain = "Sign in again"
}

/// The worklist.
public struct WorkTexts: Sendable {
    var title = "My work"
    var summary: @Sendable (Int, Int) -> String = { open, overdue in
        let all = "\(open) \(open == 1 ? "thing" : "things") to do"
        return overdue == 0 ? all + "." : all + ", \(overdue) overdue."
    }
    var recordStatement = "Record what was said"
    var search = "Search for a person"
    var quick = "Start here"
    var group: @Sendable (Int) -> String = {
        ["Overdue", "Today", "This week", "Later", "No set time"][$0]
    }
    var groupHint: @Sendable (Int) -> String? = { $0 == 2 ? "The next seven days." : nil }
    var owner = "Owner:"
    var cases = "My cases"
    var lastRecorded = "Last recorded"
    var emptyTitle = "Nothing is waiting for you"
    var empty = """
        When something is recorded that calls for you, it appears here with its time. \
        To record something new, search for the person first.
        """
}

/// Search before a case is opened.
public struct SearchTexts: Sendable {
    var title = "Search for a person"
    var lead = """
        Search before you open a case, so that what others know is found. Searches are recorded.
        """
    var given = "Given name"
    var family = "Family name"
    var familyHint = "Other spellings are found too."
    var knownAs = "Known as"
    var knownAsHint = "A short name or another name that the person uses."
    var born = "Date of birth"
    var bornHint = "For example, 27 3 1990 or 27 Mar 1990. Leave empty if not known."
    var postcode = "Postcode"
    var phone = "Phone number"
    var submit = "Search"
    var results = "People found"
    var found: @Sendable (Int) -> String = {
        $0 == 1 ? "One person may be the one you mean." : "\($0) people may be the one you mean."
    }
    var choose = "Open the case of the person you mean. If you are not sure, compare the reasons."
    var open = "Open the case"
    var record = "Record what was said"
    var notAssigned = """
        Your agency has a case about this person, and you are not assigned to it. Ask your manager \
        or the worker of the case before you open another one.
        """
    var noResults = "Nobody found"
    var noResultsText = "Nobody that you may know of matches what you entered. Before you go on:"
    var noResultsTips = [
        "check the spelling, and try the family name alone",
        "try another name that the person uses",
        "leave out a date of birth that you are not sure of",
    ]
    var none = "None of these: open a new case"
    var newCase = "Open a new case"
    var again = "Search again"
    var searchedFor = "You searched for"
}
