import Domain

/// Who must act and by when; the same line on the decision, the case and the worklist.
func dueLine(_ outcome: Outcome, now: Instant, _ texts: Texts) -> HTML {
    let deadline = Deadline(due: outcome.due, now: now)
    return tag(.p, .class("due")) {
        if outcome.due != nil {
            statusTag(deadline.words(texts), deadline.group.tone)
        } else if let clock = outcome.clock {
            statusTag(clock, .caution)
        }
        if let due = outcome.due {
            tag(.span, .class("due-time")) {
                texts.time.due + " "
                timeElement(due)
            }
        }
        if let owner = outcome.owner {
            tag(.span, .class("owner")) {
                tag(.span, .class("owner-word"), text: texts.decision.owner + " ")
                owner
            }
        }
    }
}

extension Deadline.Group {
    var tone: Tone {
        switch self {
        case .overdue: .danger
        case .today: .caution
        case .thisWeek, .later, .noSetTime: .plain
        }
    }
}

/// One duty with its buttons.
func dutyCard(_ outcome: Outcome, in caseID: CaseID, _ context: PageContext) -> HTML {
    let texts = context.texts
    return tag(.article, .class(outcome.emergency ? "card card--danger" : "card")) {
        tag(.h3, .class("card-title"), text: outcome.sentence)
        if !outcome.points.isEmpty { bulletList(outcome.points) }
        dueLine(outcome, now: context.now, texts)
        dutyStatus(outcome, in: caseID, texts)
        whyDetails(
            outcome.why, about: outcome.sentence, in: caseID, key: outcome.key, texts)
    }
}

private func dutyStatus(_ outcome: Outcome, in caseID: CaseID, _ texts: Texts) -> HTML {
    let words = texts.decision
    switch outcome.status {
    case .open:
        return tag(.p, .class("card-actions")) {
            buttonLink(
                words.doIt, to: .duty(caseID, key: outcome.key), about: ": " + outcome.sentence)
            tag(.a, .class("quiet-link"), .href(.duty(caseID, key: outcome.key))) {
                words.cannot
                hiddenWords(": " + outcome.sentence)
            }
        }
    case .done: return tag(.p) { statusTag(words.done, .good) }
    case .declined: return tag(.p) { statusTag(words.declined, .plain) }
    case .undetermined: return tag(.p) { statusTag(words.undetermined, .caution) }
    }
}

/// One thing not to do, with what clears it.
func blockCard(_ outcome: Outcome, in caseID: CaseID, _ context: PageContext) -> HTML {
    let texts = context.texts
    let words = texts.decision
    return tag(.article, .class("card")) {
        tag(.h3, .class("card-title"), text: outcome.sentence)
        if outcome.kind == .warn { tag(.p) { statusTag(words.takeCare, .caution) } }
        if outcome.status == .undetermined {
            tag(.p) { statusTag(words.undetermined, .caution) }
        }
        if !outcome.points.isEmpty { bulletList(outcome.points) }
        if outcome.kind == .block { clearance(outcome, words) }
        whyDetails(
            outcome.why, about: outcome.sentence, in: caseID, key: outcome.key, texts)
    }
}

func clearance(_ outcome: Outcome, _ words: DecisionTexts) -> HTML {
    tag(.dl, .class("clearance")) {
        tag(.div) {
            tag(.dt, text: words.clearedBy)
            if outcome.clears.isEmpty {
                tag(.dd, text: words.clearedByNothing)
            } else {
                for item in outcome.clears { tag(.dd, text: item) }
            }
        }
        tag(.div) {
            tag(.dt, text: words.override)
            tag(.dd, text: outcome.override ?? words.noOverride)
        }
    }
}

/// A route out, or anything else that is a sentence with its reason.
func plainCard(_ outcome: Outcome, in caseID: CaseID, _ context: PageContext) -> HTML {
    tag(.article, .class("card")) {
        tag(.h3, .class("card-title"), text: outcome.sentence)
        if !outcome.points.isEmpty { bulletList(outcome.points) }
        if outcome.due != nil || outcome.owner != nil {
            dueLine(outcome, now: context.now, context.texts)
        }
        whyDetails(
            outcome.why, about: outcome.sentence, in: caseID, key: outcome.key, context.texts)
    }
}

/// An open question with what answers it; yes, no and don't know take one press.
func questionCard(
    _ question: OpenQuestion, in caseID: CaseID, _ context: PageContext, asksSource: Bool = false,
    to link: Link? = nil, problems: [FormProblem] = []
) -> HTML {
    let texts = context.texts
    let key = [question.fact, question.subject].compactMap { $0 }.joined(separator: ".")
    // A page has many questions: what is wrong with another's answer is not shown here.
    let answers = FormAnswers(
        problems: problems.filter { ["answer-" + key, "note-" + key].contains($0.control) })
    return tag(.article, .class("card")) {
        tag(.h3, .class("card-title"), text: question.question)
        if let changes = question.changes { tag(.p, .class("quiet"), text: changes) }
        postForm(link ?? .questions(caseID), in: context, key: key, class: "answers") {
            hiddenField(QuestionField.fact, question.fact)
            if let subject = question.subject { hiddenField(QuestionField.subject, subject) }
            if asksSource { sourceControl("source-" + key, texts) }
            if question.asksNote {
                textInput(
                    Question(
                        QuestionField.note, texts.decision.reasons, id: "note-" + key),
                    answers, texts)
            }
            questionControl(question, id: "answer-" + key, answers, texts)
        }
        if let why = question.why {
            whyDetails(why, about: question.question, in: caseID, key: nil, texts)
        }
    }
}

private func sourceControl(_ id: String, _ texts: Texts) -> HTML {
    selectBox(
        Question(QuestionField.source, texts.decision.answerSource, id: id),
        Source.allCases.map { Choice($0.rawValue, texts.words.source($0)) }, .empty, texts)
}

private func questionControl(
    _ question: OpenQuestion, id: String, _ answers: FormAnswers, _ texts: Texts
) -> HTML {
    let words = texts.decision
    let field = Question(QuestionField.answer, words.yourAnswer, id: id)
    func press(_ value: String, _ label: String) -> HTML {
        button(
            label, style: .plain, name: QuestionField.answer, value: value,
            about: ": " + question.question)
    }
    return pieces {
        switch question.form {
        case .truth:
            press("yes", texts.common.yes)
            press("no", texts.common.no)
        case .choice(let choices):
            selectBox(field, choices, answers, texts)
            button(words.answer, style: .plain, about: ": " + question.question)
        case .number:
            textInput(field, answers, texts, width: .tiny, inputmode: "numeric")
            button(words.answer, style: .plain, about: ": " + question.question)
        case .day:
            dateInput(field, answers, texts)
            button(words.answer, style: .plain, about: ": " + question.question)
        }
        press("unknown", texts.common.dontKnow)
    }
}
