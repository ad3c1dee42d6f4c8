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

extension Outcome {
    /// Whether somebody reports it as done or not done.
    var isTask: Bool { kind == .duty || kind == .record }
}

/// One thing that the rules say, as its kind and state are shown.
func outcomeCard(_ outcome: Outcome, in caseID: CaseID, _ context: PageContext) -> HTML {
    switch (outcome.status, outcome.kind) {
    case (.done, _), (.declined, _), (.overruled, _): settledCard(outcome, in: caseID, context)
    case (_, .duty), (_, .record): dutyCard(outcome, in: caseID, context)
    case (_, .block), (_, .warn): blockCard(outcome, in: caseID, context)
    default: plainCard(outcome, in: caseID, context)
    }
}

/// What stands under the sentence: the same in other words, whom it concerns, and its points.
func saying(_ outcome: Outcome, _ words: DecisionTexts) -> HTML {
    pieces {
        for other in outcome.otherSentences { tag(.p, .class("also-said"), text: other) }
        if let concerns = outcome.concerns {
            tag(.p, .class("concerns"), text: words.concerns(concerns))
        }
        if !outcome.points.isEmpty { bulletList(outcome.points) }
    }
}

/// One duty with its buttons.
private func dutyCard(_ outcome: Outcome, in caseID: CaseID, _ context: PageContext) -> HTML {
    let texts = context.texts
    return tag(.article, .class(outcome.emergency ? "card card--danger" : "card")) {
        tag(.h3, .class("card-title"), text: outcome.sentence)
        dueLine(outcome, now: context.now, texts)
        saying(outcome, texts.decision)
        if outcome.status == .undetermined {
            tag(.p) { statusTag(texts.decision.undetermined, .caution) }
        } else {
            dutyActions(outcome, in: caseID, texts)
        }
        whyDetails(outcome.why, about: outcome.label(texts.decision), in: caseID, texts)
    }
}

private func dutyActions(_ outcome: Outcome, in caseID: CaseID, _ texts: Texts) -> HTML {
    let words = texts.decision
    return tag(.p, .class("card-actions")) {
        buttonLink(
            words.doIt, to: .duty(caseID, key: outcome.key), about: ": " + outcome.label(words))
        tag(.a, .class("quiet-link"), .href(.duty(caseID, key: outcome.key))) {
            words.cannot
            hiddenWords(": " + outcome.label(words))
        }
    }
}

/// One thing not to do, with what clears it.
private func blockCard(_ outcome: Outcome, in caseID: CaseID, _ context: PageContext) -> HTML {
    let texts = context.texts
    let words = texts.decision
    return tag(.article, .class(outcome.kind == .warn ? "card card--warn" : "card card--block")) {
        tag(.h3, .class("card-title"), text: outcome.sentence)
        if outcome.kind == .warn { tag(.p) { statusTag(words.takeCare, .caution) } }
        if outcome.status == .undetermined {
            tag(.p) { statusTag(words.undetermined, .caution) }
        }
        saying(outcome, words)
        if outcome.kind == .block { clearance(outcome, words) }
        whyDetails(outcome.why, about: outcome.label(words), in: caseID, texts)
    }
}

/// What was done or set aside: how, why, and by what.
private func settledCard(_ outcome: Outcome, in caseID: CaseID, _ context: PageContext) -> HTML {
    let words = context.texts.decision
    return tag(.article, .class("card card--flat")) {
        tag(.p, .class("kind"), text: words.kind(outcome.kind))
        tag(.h3, .class("card-title"), text: outcome.sentence)
        tag(.p) {
            statusTag(words.status(outcome.status), outcome.status == .done ? .good : .plain)
        }
        if let reason = outcome.settled { tag(.p, text: words.reasonGiven(reason)) }
        if let winner = outcome.standsAgainst {
            tag(.p) {
                words.standsAgainst + " "
                winner.sentence + " "
                tag(.a, .class("code"), .href(.caseRule(caseID, winner.rule))) {
                    winner.rule
                    hiddenWords(words.ruleFor + " " + outcome.label(words))
                }
            }
        }
        saying(outcome, words)
        whyDetails(outcome.why, about: outcome.label(words), in: caseID, context.texts)
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
    let words = context.texts.decision
    return tag(.article, .class("card")) {
        tag(.h3, .class("card-title"), text: outcome.sentence)
        saying(outcome, words)
        if outcome.due != nil || outcome.owner != nil {
            dueLine(outcome, now: context.now, context.texts)
        }
        whyDetails(outcome.why, about: outcome.label(words), in: caseID, context.texts)
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
            whyDetails(why, about: question.question, in: caseID, texts)
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
