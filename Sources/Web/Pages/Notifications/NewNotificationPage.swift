import Domain

/// Where a duty officer takes in what the police or another agency tells of an incident.
///
/// `Link.newNotification`; everything is sent to the same address by POST with `NotificationField`.
public struct NewNotificationPage: Page {
    /// Value is the `Area` raw value.
    public var areas: [Choice]
    /// How many people's parts the form holds.
    public var people: Int
    public var answers: FormAnswers

    public init(areas: [Choice], people: Int, answers: FormAnswers = .empty) {
        self.areas = areas
        self.people = people
        self.answers = answers
    }

    public static let fewestPeople = 2
    public static let mostPeople = 8

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.notification
        var sheet = Sheet(title: words.formTitle, problems: answers.problems)
        sheet.lead = words.formLead
        sheet.back = (words.toList, .notifications)
        sheet.width = .wide
        return sheet.html(in: context) {
            postForm(.newNotification, in: context) {
                // Pressing Enter presses the first button, so this must be the one that takes it in.
                tag(
                    .button, .class("unseen"), .type(.submit), .tabindex(-1),
                    .name(NotificationField.step), .value(NotificationField.Step.take),
                    .hiddenFromAssistance, text: words.submit)
                hiddenField(NotificationField.count, String(people))
                incident(texts)
                for number in 1...max(people, 1) { part(number, texts) }
                if people < Self.mostPeople {
                    tag(.p) {
                        button(
                            words.addPerson, style: .plain, name: NotificationField.step,
                            value: NotificationField.Step.addPerson)
                    }
                } else {
                    tag(.p, .class("quiet"), text: words.manyPeople)
                }
                tag(.div, .class("form-end")) {
                    button(
                        words.submit, name: NotificationField.step,
                        value: NotificationField.Step.take)
                    tag(.p, .class("quiet"), text: texts.common.unsaved)
                }
            }
        }
    }

    private func incident(_ texts: Texts) -> HTML {
        let words = texts.notification
        return formSection(words.told) {
            radios(
                Question(NotificationField.source, words.source),
                [Source.police, .agency].map { Choice($0.rawValue, words.sources($0)) }, answers,
                texts)
            textInput(
                Question(NotificationField.sender, words.sender), answers, texts, width: .half)
            textInput(
                Question(NotificationField.reference, words.reference), answers, texts,
                width: .half)
            radios(Question(NotificationField.area, words.area), areas, answers, texts)
            dateInput(
                Question(NotificationField.happened, words.happened, hint: words.happenedHint),
                answers, texts, withTime: true)
            dateInput(
                Question(NotificationField.received, words.received), answers, texts,
                withTime: true)
            textInput(
                Question(NotificationField.place, words.placeQuestion, optional: true), answers,
                texts)
            textArea(
                Question(NotificationField.what, words.what, hint: words.whatHint), answers,
                texts, rows: 3)
        }
    }

    private func part(_ number: Int, _ texts: Texts) -> HTML {
        let words = texts.notification
        func question(_ name: String, _ label: String) -> Question {
            Question(NotificationField.person(number, name), label)
        }
        return tag(.section, .class("form-part")) {
            tag(.h2, .class("form-part-title"), text: words.person(number))
            tag(.fieldset, .class("group")) {
                tag(.legend, .class("unseen"), text: words.person(number))
                radios(
                    question(NotificationField.role, words.role),
                    [Role.personOfConcern, .victim, .child, .undetermined].map {
                        Choice($0.rawValue, texts.words.role($0))
                    }, answers, texts)
                textInput(question(SearchField.given, words.given), answers, texts, width: .half)
                textInput(question(SearchField.family, words.family), answers, texts, width: .half)
                textInput(
                    question(SearchField.knownAs, words.knownAs), answers, texts, width: .half)
                dateInput(question(SearchField.born, words.born), answers, texts)
                radios(
                    question(NotificationField.sex, words.sex),
                    Sex.allCases.map { Choice($0.rawValue, words.sexes($0)) }, answers, texts,
                    layout: .row)
                textInput(question(NotificationField.address, words.address), answers, texts)
                textInput(
                    question(SearchField.postcode, words.postcode), answers, texts, width: .short)
                textInput(
                    question(SearchField.phone, words.phone), answers, texts, width: .half,
                    inputmode: "tel")
            }
        }
    }
}

/// Fields of the forms about notifications.
public enum NotificationField {
    public static let step = "step"

    public enum Step {
        /// Show the form again with one person more and every answer kept.
        public static let addPerson = "add_person"
        /// Take the notification in.
        public static let take = "take"
        /// What was found of somebody whom it names.
        public static let find = "find"
        /// Take it into a case.
        public static let settle = "settle"
        /// Close it without a case.
        public static let close = "close"
        /// Open again what was closed.
        public static let reopen = "reopen"
    }

    /// How many people's parts the form held.
    public static let count = "person_count"
    /// `police` or `agency`.
    public static let source = "source"
    public static let sender = "sender"
    public static let reference = "reference"
    public static let area = "area"
    /// `happened_day` and so on, with `happened_time`.
    public static let happened = "happened"
    public static let received = "received"
    public static let place = "place"
    public static let what = "what"
    /// Of a person: a `Role` raw value.
    public static let role = "role"
    public static let sex = "sex"
    public static let address = "address"

    /// `person_1_given` and so on, numbers from 1.
    public static func person(_ number: Int, _ name: String) -> String {
        "person_\(number)_\(name)"
    }

    /// Whom a finding is about: the person's id in the notification.
    public static let named = "named"
    /// The ids of those on record who were shown.
    public static let shown = "shown"
    /// `nobody`, or `same` or `referred` with the case and the person: `same:CASE:PERSON`.
    public static let finding = "finding"
    /// `new`, or the id of a case.
    public static let into = "into"
    public static let new = "new"
    public static let reason = "reason"
    /// `Relationship.Kind` raw value.
    public static let relationship = "relationship"
}
