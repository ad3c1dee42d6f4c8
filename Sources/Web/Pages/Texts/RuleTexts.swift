/// One rule, for practitioners.
public struct RuleTexts: Sendable {
    var title: @Sendable (String) -> String = { "Rule \($0)" }
    var caption: @Sendable (String) -> String = { "Rule: \($0.lowercased())" }
    var backToPractice = "Back to the rules"
    var says = "What it says"
    var when = "When it applies"
    var askedOf: @Sendable (String) -> String = { "Asked of \($0.lowercased())." }
    var restsOn = "Worked out by"
    var overrules = "Stands against"
    var overruledBy = "Gives way to"
    var note = "How we read the source"
    var sources = "Where it comes from"
    var row = "Catalogue row"
    var openDocument = "Open the document"
    var checked: @Sendable (String) -> String = { "Last checked \($0)" }
    var force = "Strength"
    var effective = "In force"
    var pack = "Rules of"
    var id = "Name of the rule"
    var place = "Written in"
    var facts = "What led to it in this case"
    var noFacts = "Nothing that is yours to see led to it."
    var askOfCase = "Ask this rule of the whole case"
    var askCases = "Ask it of one of your cases"
    public var period: @Sendable (String?, String?) -> String = { from, until in
        switch (from, until) {
        case (let from?, let until?): "From \(from) until \(until)"
        case (let from?, nil): "Since \(from)"
        case (nil, let until?): "Until \(until)"
        case (nil, nil): "No end set"
        }
    }

    // MARK: What a rule says, row by row

    public var by = "By when"
    public var who = "Who"
    public var about = "About"
    public var moment = "Wanted"
    public var clears = "Cleared by"
    public var override = "Can be set aside by"
    public var services = "Services"
    public var sets = "Then"
    public var momentWords: @Sendable (String) -> String = {
        switch $0 {
        case "before": "Before the contact"
        case "conversation": "In the conversation"
        case "afterwards": "Afterwards"
        case "standing": "Always"
        default: "Now"
        }
    }
    public var overrideWords: @Sendable (String?) -> String = {
        switch $0 {
        case "manager": "A manager, with a reason"
        case "victimRequest": "The victim’s own recorded request for exactly this"
        case "whenRecorded": "Nobody needs to: it clears once what is missing is recorded"
        case "urgentProtection":
            "Police or children’s services, for urgent protection, with a manager’s plan"
        default: "Nobody"
        }
    }
    public var unknownActs = """
        While what decides it is not known, it counts as if it applied, and says so.
        """
    public var unknownAsks = "While what decides it is not known, Sightline asks."
    public var unknownQuiet = "While what decides it is not known, it says nothing."
    public var review = "For sign-off by the partnership"
    public var unverified = "Source not yet seen"
    public var switchedOff: @Sendable (String) -> String = { "Switched off (\($0))" }
    public var emergencyStatus = "Emergency: nothing holds it back"

    /// How a limit is counted; `start` is the fact that starts it, when the rule names one.
    public var clock: @Sendable (_ word: String, _ count: Int, _ start: String?) -> String = {
        word, count, start in
        let from = start.map { ", counted from: \($0.prefix(1).lowercased() + $0.dropFirst())" }
        func number(_ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
        let limit =
            switch word {
            case "immediate": "At once"
            case "asap": "As soon as possible"
            case "sameDay": "The same day"
            case "hours": "Within \(number("hour"))"
            case "courtHours": "Within \(number("hour")), leaving out Sundays and bank holidays"
            case "workingDays": "Within \(number("working day"))"
            case "schoolDay": "Before the next school day begins"
            case "tour": "Before the tour of duty ends"
            case "months": "Within \(number("month"))"
            default: "Within \(number("day")), the first day included"
            }
        return limit + (from ?? "")
    }
}

/// Conditions of rules in English.
public struct ConditionTexts: Sendable {
    public var always = "Always"
    public var all = "All of these:"
    public var any = "Any of these:"
    public var none = "None of these:"
    public var notAll = "Not all of these:"
    public var not: @Sendable (String) -> String = { "Not so: \($0)" }
    public var some: @Sendable (String) -> String = { "For at least one \($0):" }
    public var every: @Sendable (String) -> String = { "For every \($0):" }
    public var thereIs: @Sendable (String) -> String = { "There is at least one \($0)" }
    public var thereIsNo: @Sendable (String) -> String = { "There is no \($0)" }
    public var noneOf: @Sendable (String) -> String = { "For no \($0):" }
    public var notEvery: @Sendable (String) -> String = { "Not for every \($0):" }
    public var known: @Sendable (String) -> String = { "Known: \($0)" }
    public var notKnown: @Sendable (String) -> String = { "Not known: \($0)" }
    public var value: @Sendable (_ meaning: String, _ value: String) -> String = { "\($0): \($1)" }
    public var or: @Sendable ([String]) -> String = { words in
        words.count < 2
            ? words.joined()
            : words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }
    public var isNot: @Sendable (String) -> String = { "not \($0)" }
    public var includes: @Sendable (String) -> String = { "includes \($0)" }
    public var includesNot: @Sendable (String) -> String = { "does not include \($0)" }
    public var exactly: @Sendable (Int) -> String = { "\($0)" }
    public var countOrMore: @Sendable (Int) -> String = { "\($0) or more" }
    public var countOrFewer: @Sendable (Int) -> String = { "\($0) or fewer" }
    public var levelOrMore: @Sendable (String) -> String = { "\($0) or higher" }
    public var levelOrLess: @Sendable (String) -> String = { "\($0) or lower" }
    public var before: @Sendable (String) -> String = { "before \($0)" }
    public var onOrAfter: @Sendable (String) -> String = { "on or after \($0)" }
    public var inMonths: @Sendable (Int) -> String = {
        $0 == 1 ? "in the last month" : "in the last \($0) months"
    }
    public var inDays: @Sendable (Int) -> String = {
        $0 == 1 ? "today or yesterday" : "in the last \($0) days"
    }
    /// By the word of a scope.
    public var scope: @Sendable (String) -> String = {
        switch $0 {
        case "attendance": "police attendance"
        case "statement": "statement"
        case "contact": "planned contact"
        case "instrument": "use of a risk instrument"
        case "allocation": "worker put beside a person"
        case "message": "message or letter"
        case "situation": "case"
        default: $0
        }
    }
    public var each: @Sendable ([String]) -> String = {
        $0.map { "each \($0)" }.joined(separator: " and ")
    }
}

/// Why a rule says nothing in a case.
public struct WhyNotTexts: Sendable {
    var title: @Sendable (String) -> String = { "Why or why not: \($0)" }
    var heading: @Sendable (ExplainedRule.Verdict) -> String = {
        switch $0 {
        case .speaks: "Why this rule speaks"
        case .silent: "Why this rule says nothing"
        case .unknown: "Why this rule cannot be told yet"
        }
    }
    var caption: @Sendable (String) -> String = { "Rule \($0)" }
    var backToList = "Back to the rules that did not speak"
    var isOfPart = """
        Worked out from what is yours to see, as if nothing else were on record. The whole case \
        may be decided otherwise.
        """
    var notAsked = "Why it is not asked"
    var wouldSay = "If it were asked:"
    var wholeCase = "The case as a whole"
    var moreAnswers: @Sendable (Int) -> String = { "Show \($0) more" }
    var verdict: @Sendable (ExplainedRule.Verdict) -> String = {
        switch $0 {
        case .speaks: "It applies"
        case .silent: "It does not apply"
        case .unknown: "Cannot be told yet"
        }
    }
    var because: @Sendable (ExplainedRule.Verdict) -> String = {
        switch $0 {
        case .speaks: "Because"
        case .silent: "Because"
        case .unknown: "What is missing"
        }
    }
    var recorded = "That comes from"
    var overruledBy = "What stands against it"
    var theRule = "When the rule applies"
    var readRule = "Read the whole rule"
    var noChange = "Nothing that a worker records would change it by itself."
    var noneFound = "No short answer was found: too much hangs together here."
    var change: @Sendable ([String], ExplainedRule.Verdict) -> String = { steps, verdict in
        let what =
            switch verdict {
            case .speaks: "It would apply with"
            case .silent: "It would not apply with"
            case .unknown: "It could not be told with"
            }
        return "\(what) \(steps.joined(separator: "; and "))"
    }
    var moreChanges: @Sendable (Int) -> String = {
        "\($0) more \($0 == 1 ? "way" : "ways") would change it."
    }
    var listTitle = "Rules that did not speak"
    var listLead = """
        Rules of this area that say nothing in this case, as far as it is yours to see. Open one to \
        read why.
        """

    // MARK: For controllers

    public var notYet: @Sendable (String) -> String = { "It is not in force yet: from \($0)." }
    public var over: @Sendable (String) -> String = { "It is no longer in force: until \($0)." }
    public var switchedOff: @Sendable (String) -> String = {
        "It is switched off in this area (\($0))."
    }
    public var without: @Sendable (String) -> String = {
        "There is no \($0) on record, so it is not asked."
    }
    public var noSubject: @Sendable (String) -> String = { "There is no \($0) on record." }
    public var somebody: @Sendable (String) -> String = { "One \($0)" }
    public var step: @Sendable (_ meaning: String, _ to: String, _ from: String) -> String = {
        "‘\($0)’: \($1) (now: \($2))"
    }
    public var about: @Sendable (_ who: String, _ step: String) -> String = { "\($0), \($1)" }
    public var orMore: @Sendable (String) -> String = { "\($0) or more" }
    public var orLess: @Sendable (String) -> String = { "\($0) or less" }
    public var orLater: @Sendable (String) -> String = { "\($0) or later" }
    public var orEarlier: @Sendable (String) -> String = { "\($0) or earlier" }
}

/// The index of rules.
public struct PracticeTexts: Sendable {
    var title = "The rules"
    var lead = "Everything that Sightline asks for or forbids here, with its source."
    var words = "Words in the rule"
    var wordsHint = "For example, school. Never a person’s name: it would stand in the address."
    var kind = "Kind"
    var anyKind = "Any"
    var area = "Area"
    var filter = "Show these"
    var clear = "Show all"
    var show: @Sendable (Int) -> String = { "Show \($0) \($0 == 1 ? "rule" : "rules")" }
    var found: @Sendable (Int) -> String = { "\($0) \($0 == 1 ? "rule" : "rules")" }
    var none = "No rule has these words. Try one word alone."
    public var subject: @Sendable (String) -> String = { plainWords($0) }
}

/// The reference as files.
public struct ReferenceTexts: Sendable {
    public var title = "What the rules say"
    public var packs = "Areas"
    public var packLead: @Sendable (Int, String) -> String = {
        "\($0) rules. Content \($1)."
    }
    public var backToPacks = "All areas"
    public var backToPack: @Sendable (String) -> String = { "Rules of \($0)" }
    public var rules = "Rules"
    public var inherited: @Sendable (String) -> String = { "From \($0)" }
    public var more = "What the rules rest on"
    public var services = "Services"
    public var instruments = "Instruments"
    public var calendars = "Calendars"
    public var invariants = "What always holds"
    public var invariantsLead = "Checked for every combination of facts."
    public var audience = "For"
    public var criteria = "Criteria"
    public var hours = "Hours"
    public var contact = "Contact"
    public var verified = "Last verified"
    public var kind = "Kind"
    public var holidays = "Bank holidays"
    public var knownUntil = "Known until"
    public var opens = "Opens"
    public var closed = "Closed"
    public var yes = "Yes"
    public var no = "No"
    public var accredited = "Accredited"
    public var partnerSupport = "Supports partners"
    public var respondents = "Answered by"
    public var items = "What it looks at"
    public var note = "Note"
    public var owner = "Owner"
    public var sources = "Catalogue rows"
    public var place = "Written in"
}
