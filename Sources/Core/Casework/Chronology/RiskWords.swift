import Domain
import Rules

/// Assessments, answers and orders in words.
extension ChronologyWriter {
    func dash(_ form: DashForm, of person: PersonID) -> EntryWords {
        let about = name(person) ?? ""
        var words = EntryWords(
            .assessed, "DASH about \(about): \(form.yes) of \(DashForm.itemCount) answered yes")
        words.happened = form.completed
        words.add(
            "Answered by",
            form.respondent == .victim
                ? "the victim" : "a professional, from what agencies know")
        if form.total == nil {
            func items(_ answer: Answer) -> [String] {
                form.items.filter { $0.value.answer == answer }.keys.sorted().map(String.init)
            }
            words.add("Items answered yes", items(.yes))
            words.add("Not known", items(.unknown))
        } else {
            words.add("Answers", "handed over as a total, without the answers")
        }
        return words
    }

    func judged(_ judgement: Judgement, of person: PersonID) -> EntryWords {
        var words = EntryWords(
            .assessed, "Professional judgement: \(judgement.level.rawValue) risk")
        words.add("About", name(person))
        words.add("Serious harm imminent", judgement.imminent.rawValue)
        words.add("Reasons", judgement.reasons.joined(separator: "; "))
        words.add("Evidence for a lower level", judgement.evidence)
        return words
    }

    func assessed(_ form: AssessmentForm) -> EntryWords {
        let instrument = procedure.instruments[form.instrument]
        var words = EntryWords(
            .assessed, "Assessment: \(instrument?.title ?? form.instrument)")
        words.happened = form.completed
        words.add("About", name(form.about))
        words.add("Answered by", form.respondent.words)
        let answers = form.items.keys.sorted().compactMap { number -> String? in
            form.items[number].map { "\(number): \($0.answer)" }
        }
        words.add("Answers by item", answers)
        words.add("Outcome", form.outcome?.spaced)
        words.add("Note", form.note)
        return words
    }

    func found(_ finding: Finding, _ entry: RecordedEntry) -> EntryWords {
        let definition = procedure.vocabulary.definition(finding.fact)
        var words = EntryWords(.happened, "An answer was recorded")
        words.isAnswer = true
        words.provenance = provenance(finding.provenance, entry)
        words.add(definition?.meaning ?? finding.fact, finding.value)
        if let person = finding.subject.flatMap({ PersonID($0) }) {
            words.add("About", name(person))
        }
        words.add("Note", finding.note)
        return words
    }

    func ordered(_ order: Order) -> EntryWords {
        let stage = order.considered ? " (proposed)" : order.served == nil ? "" : " (served)"
        var words = EntryWords(.order, order.kind.words + stage)
        words.happened = order.served ?? order.given
        words.isTurningPoint = !order.considered
        words.add("Binds", name(order.respondent))
        words.add("Protects", order.protects.compactMap { name($0) })
        words.add("From", order.start?.spelledOut)
        words.add("Until", order.end?.spelledOut ?? (order.endless == .yes ? "further order" : nil))
        words.add("Given", order.given)
        words.add("Served", order.served)
        words.add("Note", order.note)
        return words
    }
}

extension AssessmentForm.Respondent {
    fileprivate var words: String {
        switch self {
        case .victim: "the victim"
        case .child: "the child"
        case .personOfConcern: "the person of concern"
        case .professional: "a professional"
        }
    }
}

extension Order.Kind {
    fileprivate var words: String {
        switch self {
        case .nonMolestation: "Non-molestation order"
        case .occupation: "Occupation order"
        case .restraining: "Restraining order"
        case .dvpn: "Domestic violence protection notice"
        case .dvpo: "Domestic violence protection order"
        case .dapn: "Domestic abuse protection notice"
        case .dapo: "Domestic abuse protection order"
        case .stalkingProtection: "Stalking protection order"
        case .sexualHarmPrevention: "Sexual harm prevention order"
        case .sexualRisk: "Sexual risk order"
        case .antisocialInjunction: "Anti-social behaviour injunction"
        case .disqualification: "Disqualification order"
        case .bail: "Bail condition"
        case .licence: "Licence condition"
        case .childArrangements: "Child arrangements order"
        case .forcedMarriageProtection: "Forced marriage protection order"
        case .other: "Another order"
        }
    }
}
