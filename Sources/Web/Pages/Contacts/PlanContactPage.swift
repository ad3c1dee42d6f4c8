import Domain

/// Plan a contact.
///
/// `Link.planContact(case)`; the form goes back there with `ContactField`.
public struct PlanContactPage: Page {
    public var caseBar: CaseBar
    public var people: [PersonChoice]
    /// What the gate asks, as the pack words it: the fact's name without `contact.` and its
    /// question, such as `managerApproved`; answered by `ContactField.check(id)`.
    public var checks: [Choice]
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, people: [PersonChoice], checks: [Choice], answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.people = people
        self.checks = checks
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.contact
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        sheet.width = .wide
        return sheet.html(in: context) {
            postForm(.planContact(caseBar.id), in: context) {
                formSection(words.whoTitle) {
                    radios(
                        Question(ContactField.with, words.with),
                        people.map { Choice($0.id.text, $0.label) }
                            + [Choice(ContactField.household, words.household)],
                        answers, texts)
                    radios(
                        Question(ContactField.purpose, words.purpose),
                        PlannedContact.Purpose.allCases.map {
                            Choice($0.rawValue, words.purposeName($0))
                        }, answers, texts)
                }
                formSection(words.howTitle) {
                    radios(
                        Question(ContactField.channel, words.channel),
                        PlannedContact.Channel.allCases.map {
                            Choice($0.rawValue, words.channelName($0), hint: words.channelHint($0))
                        }, answers, texts)
                    textInput(
                        Question(ContactField.place, words.place, hint: words.placeHint), answers,
                        texts)
                    dateInput(
                        Question(ContactField.when, words.when, hint: words.whenHint), answers,
                        texts, withTime: true)
                }
                if !checks.isEmpty {
                    formSection(words.readyTitle) {
                        for check in checks {
                            answerRadios(
                                Question(
                                    ContactField.check(check.value), check.label,
                                    hint: check.hint), answers, texts)
                        }
                    }
                }
                tag(.div, .class("form-end")) { button(words.submit) }
            }
        }
    }
}

/// Fields of the form *Plan a contact*.
public enum ContactField {
    /// A `PersonID`, or `household`; required.
    public static let with = "with"
    /// Value of `with` for whoever lives at the address.
    public static let household = "household"
    /// `PlannedContact.Purpose` raw value; required.
    public static let purpose = "purpose"
    /// `PlannedContact.Channel` raw value; required.
    public static let channel = "channel"
    /// Free text, or empty.
    public static let place = "place"
    /// `when_day`, `when_month`, `when_year`, `when_time`.
    ///
    /// Day required.
    public static let when = "when"
    /// `yes`, `no` or `unknown` for each check of the model; absent when not answered.
    public static func check(_ id: String) -> String { "check_" + id }

    /// On the gate: the id of the requirement that a form ticks.
    public static let requirement = "requirement"
    /// On the gate: `yes` when ticked as done.
    public static let done = "done"
    /// On the gate: what was done, by whom; required with the tick.
    public static let note = "note"
}
