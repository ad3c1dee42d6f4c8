import Domain

/// Somebody whom a search found, as the results and the check before a case is opened show them.
extension SearchResult {
    /// - Parameters:
    ///   - about: whom of a form it may be, where a page holds results for several.
    ///   - level: the heading's.
    ///   - choices: what else can be done with it, in place of recording something in its case.
    func card(
        _ texts: Texts, about: String? = nil, level: Tag = .h2, choices: (() -> HTML)? = nil
    ) -> HTML {
        let words = texts.search
        let who = ["of \(name), \(caseReference)", about.map { "for \($0)" }]
            .compactMap { $0 }.joined(separator: ", ")
        return tag(.article, .class("card")) {
            tag(level, .class("card-title"), text: name)
            tag(.p, .class("due")) {
                resemblance.status(texts)
                tag(.span, .class("owner"), text: "\(texts.words.role(role)), \(caseReference)")
            }
            if !facts.isEmpty { summaryList(facts, texts) }
            resemblance.html(texts, level: level.below, about: who)
            for place in elsewhere { tag(.p) { place.html(texts) } }
            if !assigned { tag(.p, .class("quiet"), text: words.notAssigned) }
            if assigned {
                tag(.p, .class("card-actions")) {
                    buttonLink(words.open, to: .case(caseID), style: .plain, about: who)
                    if choices == nil {
                        tag(.a, .class("quiet-link"), .href(.statement(caseID))) {
                            words.record
                            hiddenWords("in the case \(who)")
                        }
                    }
                }
            }
            if let choices { choices() }
        }
    }
}

extension SearchResult {
    /// The buttons by which a form says who it is: this person, or that somebody has to look.
    ///
    /// - Parameter about: whom of the form it may be.
    func findingButtons(
        same: String, refer: String, field: String, about: String, mayBeChosen: Bool
    ) -> HTML {
        let place = "\(caseID.text):\(person.text)"
        let who = "\(name), \(caseReference), for \(about)"
        return tag(.p, .class("card-actions")) {
            if mayBeChosen {
                button(same, style: .plain, name: field, value: "same:" + place, about: who)
            }
            button(refer, style: .quiet, name: field, value: "referred:" + place, about: who)
        }
    }
}

extension Tag {
    /// The heading one level below.
    fileprivate var below: Tag {
        switch self {
        case .h2: .h3
        case .h3: .h4
        default: .h5
        }
    }
}
