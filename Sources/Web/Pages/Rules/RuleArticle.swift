/// Where links from a rule lead: to pages of the application, or to files beside this one.
struct RuleAddresses: Sendable {
    var rule: @Sendable (String) -> Attribute

    static let application = RuleAddresses { .href(.rule($0)) }

    /// To rules with what a case makes of them.
    static func ofCase(_ id: @escaping @Sendable (String) -> Link) -> RuleAddresses {
        RuleAddresses { .href(id($0)) }
    }
}

/// The level of the headings inside a rule.
enum RuleHeading {
    case page, listed

    var tag: Tag { self == .page ? .h2 : .h3 }
}

/// A rule as practitioners read it, without its title.
func ruleBody(
    _ rule: RuleView, _ heading: RuleHeading, _ addresses: RuleAddresses, _ texts: Texts
) -> HTML {
    let words = texts.rule
    return pieces {
        if !rule.status.isEmpty {
            tag(.ul, .class("rule-status")) {
                for status in rule.status { tag(.li) { statusTag(status, .caution) } }
            }
        }
        tag(heading.tag, text: words.says)
        for said in rule.says { saidBlock(said, texts) }
        tag(heading.tag, text: words.when)
        if let askedOf = rule.askedOf {
            tag(.p, .class("asked-of"), text: words.askedOf(askedOf))
        }
        conditionList(rule.condition)
        tag(.p, .class("quiet"), text: rule.whenUnknown)
        references(words.restsOn, rule.restsOn, heading, addresses, about: rule.id)
        references(words.overrules, rule.overrules, heading, addresses, about: rule.id)
        references(words.overruledBy, rule.overruledBy, heading, addresses, about: rule.id)
        if let note = rule.note {
            tag(heading.tag, text: words.note)
            tag(.p, text: note)
        }
        tag(heading.tag, text: words.sources)
        sourceList(rule.sources, words)
        summaryList(facts(rule, words), texts)
    }
}

private func saidBlock(_ said: RuleView.Said, _ texts: Texts) -> HTML {
    tag(.div, .class("said-by-rule")) {
        tag(.p, .class("kind"), text: said.kind)
        tag(.p, .class("said-sentence"), text: said.text)
        if !said.points.isEmpty { bulletList(said.points) }
        if !said.rows.isEmpty {
            summaryList(said.rows.map { SummaryRow($0.key, $0.value) }, texts)
        }
    }
}

/// A condition as nested lists.
func conditionList(_ condition: ConditionView) -> HTML {
    tag(.ul, .class("condition")) { conditionItem(condition) }
}

private func conditionItem(_ condition: ConditionView) -> HTML {
    tag(.li) {
        tag(.span, condition.parts.isEmpty ? nil : .class("condition-head"), text: condition.text)
        if !condition.parts.isEmpty {
            tag(.ul, .class("condition")) {
                for part in condition.parts { conditionItem(part) }
            }
        }
    }
}

private func references(
    _ title: String, _ rules: [RuleReference], _ heading: RuleHeading, _ addresses: RuleAddresses,
    about: String
) -> HTML {
    guard !rules.isEmpty else { return .empty }
    return pieces {
        tag(heading.tag, text: title)
        ruleReferences(rules, addresses)
    }
}

/// Rules by id, each with what it says first.
func ruleReferences(_ rules: [RuleReference], _ addresses: RuleAddresses) -> HTML {
    tag(.ul, .class("bullets")) {
        for rule in rules {
            tag(.li) {
                tag(.a, .class("code"), addresses.rule(rule.id), text: rule.id)
                " " + rule.title
            }
        }
    }
}

private func sourceList(_ sources: [SourceView], _ words: RuleTexts) -> HTML {
    tag(.ul, .class("citations")) {
        for source in sources {
            tag(.li) {
                tag(.cite, text: source.document)
                if let edition = source.edition { ", " + edition }
                ", " + source.section + ". "
                words.row + " "
                tag(.span, .class("code"), text: source.row)
                if let address = source.address.flatMap({ WebAddress($0) }) {
                    ". "
                    tag(.a, .href(address), .rel("noreferrer")) {
                        words.openDocument
                        hiddenWords(source.document)
                    }
                }
                if let checked = source.checked { ". " + words.checked(checked) }
            }
        }
    }
}

private func facts(_ rule: RuleView, _ words: RuleTexts) -> [SummaryRow] {
    var rows = [
        SummaryRow(words.force, rule.force), SummaryRow(words.effective, rule.period),
        SummaryRow(words.pack, rule.pack), SummaryRow(words.id, rule.id),
    ]
    if let place = rule.place { rows.append(SummaryRow(words.place, place)) }
    return rows
}
