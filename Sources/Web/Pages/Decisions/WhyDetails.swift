import Domain

/// The folded reason of an outcome: rule, sources, facts, the rule that lost.
func whyDetails(_ why: Why, about: String, in caseID: CaseID, key: String?, _ texts: Texts)
    -> HTML
{
    let words = texts.decision
    return detailsBox(words.why, about: about, class: "more why") {
        tag(.dl, .class("reasons")) {
            tag(.dt, text: words.sources)
            tag(.dd) { citationList(why.citations) }
            if !why.facts.isEmpty || why.withheld != nil {
                tag(.dt, text: words.facts)
                tag(.dd) { factList(why, in: caseID, texts) }
            }
            if let losing = why.losing {
                tag(.dt, text: words.losing)
                tag(.dd) { losingLine(losing) }
            }
            if !why.rule.isEmpty {
                tag(.dt, text: words.rule)
                tag(.dd) {
                    tag(
                        .a, .class("code"),
                        .href(key.map { .why(caseID, key: $0) } ?? .rule(why.rule))
                    ) {
                        why.rule
                        hiddenWords(words.ruleFor + " " + about)
                    }
                }
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
    tag(.ul, .class("bullets")) {
        for fact in why.facts {
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
        if let withheld = why.withheld {
            tag(.li) { withheldNote(withheld, texts) }
        }
    }
}
