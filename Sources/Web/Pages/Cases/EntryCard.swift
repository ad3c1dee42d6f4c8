import Domain

/// One entry: for a statement the exact words as a quotation, and the worker's note apart from it.
///
/// `level` is the heading level under which it stands, `h3` in files.
func entryCard(_ entry: EntryView, in caseID: CaseID, _ texts: Texts) -> HTML {
    tag(.article, .class("entry"), .id("entry-" + entry.id.text), .tabindex(-1)) {
        tag(.h3, .class("entry-title")) {
            entry.title
            if let happened = entry.happened {
                tag(.span, .class("entry-when")) { happened.html }
            }
        }
        entryBody(entry.body, texts)
        entryMeta(entry, texts)
        if entry.decision {
            tag(.p) {
                textLink(
                    texts.cases.openDecision, to: .decision(caseID, entry.id),
                    about: entryName(entry))
            }
        }
    }
}

/// The entry in words that set its links apart.
func entryName(_ entry: EntryView) -> String {
    ([entry.title, entry.happened?.words].compactMap { $0 } + [entry.recorded.spelledOut])
        .joined(separator: ", ")
}

private func entryBody(_ body: EntryView.Body, _ texts: Texts) -> HTML {
    switch body {
    case .statement(let statement): statementBody(statement, texts)
    case .facts(let rows): summaryList(rows, texts)
    case .note(let text): workersNote(.shown(text), texts)
    case .withheld(let reason): tag(.p) { withheldNote(reason, texts) }
    }
}

private func statementBody(_ statement: StatementView, _ texts: Texts) -> HTML {
    let words = texts.cases
    return pieces {
        tag(.figure, .class("said")) {
            tag(.figcaption, .class("said-label")) {
                tag(.strong, text: words.exactWords)
                tag(.span, .class("said-who")) {
                    words.saidBy + " "
                    released(statement.speaker, texts)
                    sourceNote(statement, texts)
                }
            }
            switch statement.exactWords {
            case .shown(let text):
                tag(.blockquote, .class("said-words")) { paragraphs(text) }
            case .withheld(let reason): tag(.p) { withheldNote(reason, texts) }
            }
        }
        summaryList(circumstances(statement, texts), texts)
        if let note = statement.interpretation { workersNote(note, texts) }
    }
}

/// From whom it came, unless the speaker's label says so already.
private func sourceNote(_ statement: StatementView, _ texts: Texts) -> String {
    let source = texts.words.sourceShort(statement.source)
    if case .shown(let speaker) = statement.speaker,
        speaker.lowercased().hasSuffix(source.lowercased())
    {
        return ""
    }
    return " (\(source))"
}

private func circumstances(_ statement: StatementView, _ texts: Texts) -> [SummaryRow] {
    let words = texts.cases
    let pairs: [(String, String?)] = [
        (words.setting, statement.setting), (words.present, statement.present),
        (words.state, statement.state),
        (words.prompting, statement.prompting.map(texts.words.prompting)),
        (words.through, statement.through),
    ]
    return pairs.compactMap { key, value in value.map { SummaryRow(key, $0) } }
}

private func workersNote(_ note: Released<String>, _ texts: Texts) -> HTML {
    tag(.div, .class("note")) {
        tag(.p, .class("note-label")) { tag(.strong, text: texts.cases.workersNote) }
        switch note {
        case .shown(let text): paragraphs(text)
        case .withheld(let reason): tag(.p) { withheldNote(reason, texts) }
        }
    }
}

private func entryMeta(_ entry: EntryView, _ texts: Texts) -> HTML {
    let words = texts.cases
    return tag(.p, .class("entry-meta")) {
        if let learned = entry.learned {
            words.learned + " "
            learned.html
            ". "
        }
        words.recorded + " "
        timeElement(entry.recorded)
        " " + words.by + " " + entry.author
    }
}
