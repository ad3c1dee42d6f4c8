/// Every word that pages say, in one language; the values given here are the English ones.
///
/// Another language is a second value: start from `english` and replace each section.
public struct Texts: Sendable {
    /// The language's code, for `lang`.
    public var code = "en-GB"
    public var common = CommonTexts()
    public var time = TimeTexts()
    public var words = WordTexts()
    public var problems = ProblemTexts()
    public var signIn = SignInTexts()
    public var work = WorkTexts()
    public var search = SearchTexts()
    public var newCase = NewCaseTexts()
    public var cases = CaseTexts()
    public var statement = StatementTexts()
    public var decision = DecisionTexts()
    public var rule = RuleTexts()
    public var condition = ConditionTexts()
    public var whyNot = WhyNotTexts()
    public var practice = PracticeTexts()
    public var reference = ReferenceTexts()
    public var dash = DashTexts()
    public var contact = ContactTexts()
    public var referral = ReferralTexts()
    public var duty = DutyTexts()
    public var judgement = JudgementTexts()
    public var assign = AssignTexts()
    public var errors = ErrorTexts()
    public var about = AboutTexts()
    public var record = RecordTexts()
    public var reason = ReasonTexts()
    public var instrument = InstrumentTexts()
    public var happening = HappeningTexts()
    public var known = KnownTexts()
    public var roles = RoleCorrectionTexts()
    public var directory = DirectoryTexts()
    public var writing = WritingTexts()
    public var person = PersonTexts()
    public var addPerson = AddPersonTexts()
    public var access = AccessTexts()
    public var identity = IdentityTexts()
    public var chronology = ChronologyTexts()
    public var requests = RequestTexts()
    public var retention = RetentionTexts()
    public var notification = NotificationTexts()
    public var closing = ClosingTexts()
    public var quality = QualityTexts()

    public static let english = Texts()
}

/// Words that many pages share.
public struct CommonTexts: Sendable {
    var product = "Sightline"
    var skip = "Skip to main content"
    var exit = "Leave this page"
    /// What the script announces: on leaving, after one press of Shift, after two.
    var exitMessages =
        "Leaving this page"
        + "|Shift pressed once. Press it twice more to leave this page."
        + "|Shift pressed twice. Press it once more to leave this page."
    var demo = "Demonstration"
    var demoText = "Every person and case here is invented. Do not enter real information."
    var navigation = "Main"
    var caseNavigation = "This case"
    var footerNavigation = "About Sightline"
    var work = "My work"
    var search = "Search"
    var practice = "Rules"
    var signOut = "Sign out"
    var signedInAs = "Signed in as"
    var back = "Back"
    var errorPrefix = "Error: "
    var problemTitle = "There is a problem"
    var optional = "(optional)"
    var yes = "Yes"
    var no = "No"
    var unknown = "Not known"
    var dontKnow = "Don’t know"
    var withheld = "Withheld."
    var success = "Done"
    var important = "Important"
    var day = "Day"
    var month = "Month"
    var year = "Year"
    var timeOfDay = "Time"
    var choose = "Choose one"
    var previous = "Previous"
    var next = "Next"
    var pages = "Pages"
    var emergencyTitle = "Ring 999 now"
    var emergencyText = """
        If someone is in immediate danger, do this first. Nothing on this page has to be finished \
        before you call.
        """
    var cookies = "Cookies"
    var accessibility = "Accessibility"
    var safeExit = "What leaving now does"
    var howItDecides = "How Sightline decides"
    var footerDanger = "In immediate danger? Ring 999."
    var notRecorded = "Not recorded"
    var unsaved = """
        If you leave before you send this form, what you have typed here is not kept.
        """
}

/// Times as people say them.
public struct TimeTexts: Sendable {
    var noSetTime = "No set time"
    var due = "Due"
    var dueBy = "by"

    /// Whole minutes in words, with no more than two parts.
    var length: @Sendable (Int) -> String = { minutes in
        func count(_ number: Int, _ one: String) -> String {
            "\(number) \(one)\(number == 1 ? "" : "s")"
        }
        if minutes < 1 { return "less than a minute" }
        if minutes < 60 { return count(minutes, "minute") }
        let hours = minutes / 60
        if hours < 48 {
            let rest = minutes % 60
            return count(hours, "hour")
                + (rest > 0 && hours < 12 ? " " + count(rest, "minute") : "")
        }
        return count(hours / 24, "day")
    }
    var left: @Sendable (String) -> String = { "\($0) left" }
    var overdueBy: @Sendable (String) -> String = { "Overdue by \($0)" }
}
