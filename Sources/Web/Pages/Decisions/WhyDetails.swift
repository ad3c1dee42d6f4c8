import Domain

/// The folded reason of an outcome: sources, facts, the rules that lost, the rules that speak, and
/// the way to what would change it.
func whyDetails(_ why: Why, about: String, in caseID: CaseID, _ texts: Texts) -> HTML {
    let words = texts.decision
    return detailsBox(words.why, about: about, class: "more why") {
        tag(.dl, .class("reasons")) {
            tag(.dt, text: words.sources)
            tag(.dd) { citationList(why.citations) }
            if !why.facts.isEmpty || why.withheld != nil {
                tag(.dt, text: words.facts)
                tag(.dd) { factList(why, in: caseID, texts) }
            }
            if !why.losing.isEmpty {
                tag(.dt, text: words.losing)
                for losing in why.losing { tag(.dd) { losingLine(losing) } }
            }
            if !why.rules.isEmpty {
                tag(.dt, text: words.rules(why.rules.count))
                for rule in why.rules {
                    tag(.dd) { speakingRule(rule, about: about, in: caseID, words) }
                }
            }
        }
    }
}

private func speakingRule(
    _ rule: Why.SpeakingRule, about: String, in caseID: CaseID, _ words: DecisionTexts
) -> HTML {
    pieces {
        tag(
            .a, .class("code"), .href(rule.key.map { .why(caseID, key: $0) } ?? .rule(rule.id))
        ) {
            rule.id
            hiddenWords(words.ruleFor + " " + about)
        }
        if let key = rule.key {
            " "
            tag(.a, .class("quiet-link"), .href(.changes(caseID, key: key))) {
                words.whatWouldChange
                hiddenWords("\(words.ruleFor) \(rule.id), \(about)")
            }
        }
    }
}

func losingLine(_ losing: LosingRule) -> HTML {
    pieces {
        tag(.span, .class("code"), text: losing.rule)
        " "
        losing.reason
    }
}

func citationList(_ citations: [Citation]) -> HTML {
    tag(.ul, .class("citations")) {
        for citation in citations {
            tag(.li) {
                tag(.span, .class("code"), text: citation.id)
                " "
                tag(.cite, text: citation.document)
                ", "
                citation.section
            }
        }
    }
}

func factList(_ why: Why, in caseID: CaseID, _ texts: Texts) -> HTML {
    firedFacts(why.facts, withheld: why.withheld, in: caseID, texts)
}

/// Facts with the entries that they were read from.
func firedFacts(
    _ facts: [FiredFact], withheld: String? = nil, in caseID: CaseID, _ texts: Texts
) -> HTML {
    tag(.ul, .class("bullets")) {
        for fact in facts {
            tag(.li) {
                fact.text
                for entry in fact.entries {
                    " "
                    tag(.a, .href(.entry(caseID, entry.id))) {
                        entry.title
                        hiddenWords(texts.decision.entryFor + " " + fact.text)
                    }
                }
            }
        }
        if let withheld { tag(.li) { withheldNote(withheld, texts) } }
    }
}
