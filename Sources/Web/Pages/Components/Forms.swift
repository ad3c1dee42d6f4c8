/// A form that is sent by POST, with its token and its idempotency key.
///
/// `key` sets apart the forms of one page, so that sending one never counts as sending another.
func postForm(
    _ link: Link, in context: PageContext, key: String? = nil, class classes: String = "form",
    @HTMLBuilder content: () -> HTML
) -> HTML {
    let unique = key.map { context.idempotencyKey + "." + $0 } ?? context.idempotencyKey
    return tag(
        .form, .class(classes), .action(link), .post, .novalidate, .autocomplete("off")
    ) {
        hiddenField(PageContext.Field.formToken, context.formToken)
        hiddenField(PageContext.Field.idempotencyKey, unique)
        if let seen = context.seen { hiddenField(PageContext.Field.seen, seen) }
        content()
    }
}

func hiddenField(_ name: String, _ value: String) -> HTML {
    tag(.input, .type(.hidden), .name(name), .value(value))
}

/// How a button looks: `main` sends the form, `plain` is the other way, `warning` cannot be undone.
enum ButtonStyle: String {
    case main, plain, quiet, warning
}

/// A button that sends its form; with a name and value when a form has several.
func button(
    _ text: String, style: ButtonStyle = .main, name: String? = nil, value: String? = nil,
    about: String? = nil
) -> HTML {
    tag(
        .button, .class("button button--\(style.rawValue)"), .type(.submit),
        name.map { .name($0) }, value.map { .value($0) }
    ) {
        text
        hiddenWords(about)
    }
}

/// A link that stands where a button would.
func buttonLink(
    _ text: String, to link: Link, style: ButtonStyle = .main, about: String? = nil
) -> HTML {
    tag(.a, .class("button button--\(style.rawValue)"), .href(link)) {
        text
        hiddenWords(about)
    }
}

/// Words for those who hear the page, which make a repeated link unique.
func hiddenWords(_ words: String?) -> HTML {
    words.map { tag(.span, .class("unseen"), text: " " + $0) } ?? .empty
}

func textLink(_ text: String, to link: Link, about: String? = nil) -> HTML {
    tag(.a, .href(link)) {
        text
        hiddenWords(about)
    }
}

// MARK: - One question

/// What stands round every control: its label, hint, problem and how they point to each other.
struct Question {
    var name: String
    var label: String
    var hint: String?
    /// Set where the same name stands on a page twice, to keep ids apart.
    var id: String
    /// The label weighs as much as a heading.
    var big = false
    var optional = false

    init(
        _ name: String, _ label: String, hint: String? = nil, id: String? = nil, big: Bool = false,
        optional: Bool = false
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.id = id ?? name
        self.big = big
        self.optional = optional
    }

    var hintID: String { id + "-hint" }
    var errorID: String { id + "-error" }

    func describedBy(_ answers: FormAnswers) -> [String] {
        (hint == nil ? [] : [hintID]) + (answers.problem(name) == nil ? [] : [errorID])
    }

    func labelText(_ texts: Texts) -> String {
        optional ? label + " " + texts.common.optional : label
    }

    var labelClass: String { big ? "label label--big" : "label" }

    func hintAndError(_ answers: FormAnswers, _ texts: Texts) -> HTML {
        pieces {
            if let hint { tag(.div, .id(hintID), .class("hint"), text: hint) }
            if let problem = answers.problem(name) {
                tag(.p, .id(errorID), .class("error")) {
                    tag(.span, .class("unseen"), text: texts.common.errorPrefix)
                    problem.message
                }
            }
        }
    }

    func groupClass(_ answers: FormAnswers) -> String {
        answers.problem(name) == nil ? "field" : "field field--wrong"
    }

    /// A group of controls under one legend.
    func fieldset(
        _ answers: FormAnswers, _ texts: Texts, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        tag(.div, .class(groupClass(answers))) {
            tag(
                .fieldset, .class("group"), .describedby(describedBy(answers))
            ) {
                tag(.legend, .class(labelClass), text: labelText(texts))
                hintAndError(answers, texts)
                content()
            }
        }
    }
}

// MARK: - Text

/// How wide a text box is: by what is expected in it.
enum BoxWidth: String {
    case full, half, short, tiny
}

func textInput(
    _ question: Question, _ answers: FormAnswers, _ texts: Texts, width: BoxWidth = .full,
    type: Attribute.InputType = .text, autocomplete: String? = nil, inputmode: String? = nil,
    spellcheck: Bool = false
) -> HTML {
    tag(.div, .class(question.groupClass(answers))) {
        tag(.label, .class(question.labelClass), .for(question.id), text: question.labelText(texts))
        question.hintAndError(answers, texts)
        tag(
            .input, .class("box box--\(width.rawValue)"), .id(question.id), .name(question.name),
            .type(type),
            type == .password ? nil : .value(answers[question.name]),
            .autocomplete(autocomplete ?? "off"), inputmode.map { .inputmode($0) },
            spellcheck ? nil : .noSpellcheck, .describedby(question.describedBy(answers)),
            answers.problem(question.name) == nil ? nil : .invalid)
    }
}

func textArea(
    _ question: Question, _ answers: FormAnswers, _ texts: Texts, rows: Int = 4,
    class classes: String = "box"
) -> HTML {
    tag(.div, .class(question.groupClass(answers))) {
        tag(.label, .class(question.labelClass), .for(question.id), text: question.labelText(texts))
        question.hintAndError(answers, texts)
        tag(
            .textarea, .class(classes), .id(question.id), .name(question.name), .rows(rows),
            .autocomplete("off"), .describedby(question.describedBy(answers)),
            answers.problem(question.name) == nil ? nil : .invalid
        ) {
            // A browser drops the first line break of a text area, so give it one to drop.
            "\n" + answers[question.name]
        }
    }
}

// MARK: - Days and times

/// Three boxes for a day: `name_day`, `name_month`, `name_year`; with `name_time` where asked for.
func dateInput(
    _ question: Question, _ answers: FormAnswers, _ texts: Texts, withTime: Bool = false
) -> HTML {
    let problem = answers.problem(question.name)
    return question.fieldset(answers, texts) {
        tag(.div, .class("date")) {
            datePart(
                question, "day", texts.common.day, answers, wrong: problem, width: .tiny)
            datePart(
                question, "month", texts.common.month, answers, wrong: problem, width: .short)
            datePart(
                question, "year", texts.common.year, answers, wrong: problem, width: .short)
            if withTime {
                datePart(
                    question, "time", texts.common.timeOfDay, answers, wrong: problem,
                    width: .short)
            }
        }
    }
}

private func datePart(
    _ question: Question, _ part: String, _ label: String, _ answers: FormAnswers,
    wrong: FormProblem?, width: BoxWidth
) -> HTML {
    // As with radios, the first control has the question's own id.
    let id = part == "day" ? question.id : question.id + "_" + part
    let isWrong = wrong.map { $0.part == nil ? part != "time" : $0.part == part } ?? false
    return tag(.div, .class("date-part")) {
        tag(.label, .class("date-label"), .for(id), text: label)
        tag(
            .input, .class("box box--\(width.rawValue)"), .id(id),
            .name(question.name + "_" + part), .type(.text),
            .value(answers[question.name + "_" + part]), .autocomplete("off"),
            part == "day" || part == "year" ? .inputmode("numeric") : nil, .noSpellcheck,
            isWrong ? .invalid : nil)
    }
}
