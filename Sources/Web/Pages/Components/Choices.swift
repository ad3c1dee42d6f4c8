/// One answer that can be chosen.
public struct Choice: Sendable {
    public var value: String
    public var label: String
    public var hint: String?

    public init(_ value: String, _ label: String, hint: String? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
    }
}

/// How the choices of a group lie.
enum ChoiceLayout: String {
    case list, row
}

func radios(
    _ question: Question, _ choices: [Choice], _ answers: FormAnswers, _ texts: Texts,
    layout: ChoiceLayout = .list
) -> HTML {
    question.fieldset(answers, texts) {
        choiceList(question, choices, answers, layout, type: .radio)
    }
}

func checkboxes(
    _ question: Question, _ choices: [Choice], _ answers: FormAnswers, _ texts: Texts,
    layout: ChoiceLayout = .list
) -> HTML {
    question.fieldset(answers, texts) {
        choiceList(question, choices, answers, layout, type: .checkbox)
    }
}

private func choiceList(
    _ question: Question, _ choices: [Choice], _ answers: FormAnswers, _ layout: ChoiceLayout,
    type: Attribute.InputType
) -> HTML {
    tag(.div, .class("choices choices--\(layout.rawValue)")) {
        for (index, choice) in choices.enumerated() {
            // The first has the question's own id, so that a list of problems can lead to it.
            let id = index == 0 ? question.id : "\(question.id)-\(index + 1)"
            tag(.div, .class("choice")) {
                tag(
                    .input, .type(type), .id(id), .name(question.name), .value(choice.value),
                    answers.has(question.name, choice.value) ? .checked : nil,
                    .describedby(choice.hint == nil ? [] : [id + "-about"]))
                tag(.label, .for(id), text: choice.label)
                if let hint = choice.hint {
                    tag(.div, .id(id + "-about"), .class("hint choice-hint"), text: hint)
                }
            }
        }
    }
}

/// Yes, no and not known, in one row.
func answerRadios(
    _ question: Question, _ answers: FormAnswers, _ texts: Texts, unknown: String? = nil
) -> HTML {
    radios(
        question,
        [
            Choice("yes", texts.common.yes), Choice("no", texts.common.no),
            Choice("unknown", unknown ?? texts.common.unknown),
        ], answers, texts, layout: .row)
}

/// One box to tick, which says itself what it means.
func checkbox(
    _ name: String, _ value: String, _ label: String, _ answers: FormAnswers, _ texts: Texts,
    id: String? = nil
) -> HTML {
    let question = Question(name, label, id: id)
    return tag(.div, .class(question.groupClass(answers))) {
        question.hintAndError(answers, texts)
        tag(.div, .class("choice choice--single")) {
            tag(
                .input, .type(.checkbox), .id(question.id), .name(name), .value(value),
                answers.has(name, value) ? .checked : nil,
                .describedby(question.describedBy(answers)),
                answers.problem(name) == nil ? nil : .invalid)
            tag(.label, .for(question.id), text: label)
        }
    }
}

func selectBox(
    _ question: Question, _ choices: [Choice], _ answers: FormAnswers, _ texts: Texts,
    empty: String? = nil
) -> HTML {
    tag(.div, .class(question.groupClass(answers))) {
        tag(.label, .class(question.labelClass), .for(question.id), text: question.labelText(texts))
        question.hintAndError(answers, texts)
        tag(
            .select, .class("box box--select"), .id(question.id), .name(question.name),
            .autocomplete("off"), .describedby(question.describedBy(answers)),
            answers.problem(question.name) == nil ? nil : .invalid
        ) {
            tag(.option, .value(""), text: empty ?? texts.common.choose)
            for choice in choices {
                tag(
                    .option, .value(choice.value),
                    answers.has(question.name, choice.value) ? .selected : nil,
                    text: choice.label)
            }
        }
    }
}
