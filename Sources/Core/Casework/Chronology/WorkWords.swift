import Domain
import Rules

/// What workers planned, wrote, reported and were refused, in words.
extension ChronologyWriter {
    func worked(_ body: EntryBody) -> EntryWords {
        switch body {
        case .contactPlanned(let contact):
            var words = EntryWords(.work, "Contact planned")
            words.add("With", name(contact.person) ?? contact.with.words)
            words.add("Purpose", contact.purpose.rawValue.spaced)
            words.add("How", contact.channel.rawValue.spaced)
            words.add("Where", contact.place)
            words.add("When", contact.at)
            words.add("What was known before it", answers(contact.answers))
            return words
        case .contactAnswered(_, let answers):
            var words = EntryWords(.work, "A planned contact was prepared")
            words.add("Recorded", self.answers(answers))
            return words
        case .referralRequested(let referral):
            var words = EntryWords(.work, "Referral")
            words.add("Who", name(referral.person))
            let service = referral.service.map { procedure.services[$0]?.name ?? $0 }
            words.add("To", service ?? referral.kind.spaced)
            words.add("Consent", referral.consent?.spaced)
            words.add("Note", referral.note)
            return words
        case .messageOffered(let message):
            var words = EntryWords(.work, "A message was to be carried")
            words.add("From", name(message.from))
            words.add("To", name(message.to))
            words.add("Asked for by the victim", message.requestedByVictim.rawValue)
            return words
        case .responsesPlanned(let planned):
            var words = EntryWords(.work, "Answers to the abuse were planned")
            words.add("About", name(planned.about))
            words.add("Planned", planned.planned.map(\.spaced))
            return words
        case .documentDrafted(let draft):
            var words = EntryWords(.work, "A document was drafted for the person of concern")
            words.add("Title", draft.title)
            return words
        case .documentDecided(let decision):
            var words = EntryWords(.work, "A document was \(decision.what.rawValue)")
            words.add("Note", decision.note)
            return words
        default:
            return EntryWords(.work, "A document was held: what came to light made it unsafe")
        }
    }

    func reported(_ body: EntryBody) -> EntryWords {
        switch body {
        case .dutyReported(let report):
            var words = EntryWords(.duty, report.done ? "A duty was done" : "A duty was declined")
            words.add("Duty", duties[report.key] ?? OutcomeKey(report.key)?.rule)
            words.add(report.done ? "What was done" : "Reason given", report.note)
            return words
        case .reasonGiven(let classes, let reason):
            var words = EntryWords(.people, "A worker recorded why they needed to see something")
            words.add("To see", classes.map(\.spaced))
            words.add("Reason given", reason)
            return words
        case .refused(let record):
            var words = EntryWords(.refused, "Refused: to \(record.verb)")
            words.add("Because", record.refusal.reasons.map(\.text).joined(separator: " "))
            words.add("Rules", record.codes)
            return words
        default: return EntryWords(.work, "An entry")
        }
    }

    /// Answers as the procedures ask them, those that are known.
    private func answers(_ answers: [String: Answer]) -> [String] {
        answers.keys.sorted().compactMap { key in
            answers[key].flatMap { $0 == .unknown ? nil : "\(key.spaced): \($0.rawValue)" }
        }
    }
}

extension PlannedContact.Partner {
    fileprivate var words: String {
        switch self {
        case .personOfConcern: "the person of concern"
        case .victim: "the victim"
        case .child: "a child"
        case .household: "the household"
        }
    }
}

extension String {
    /// A word of the packs as people read it: `homeVisit` is *home visit*.
    var spaced: String {
        var text = ""
        for character in self {
            if character.isUppercase {
                text += " " + character.lowercased()
            } else {
                text.append(character == "-" ? " " : character)
            }
        }
        return text
    }
}
