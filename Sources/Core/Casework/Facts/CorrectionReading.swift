import Domain
import Rules

/// What a correction of roles changes in what is known: nothing that raises danger goes, and what
/// was found of one person says nothing of another.
extension CaseState {
    /// Adds that roles were corrected, and who has not taken note of it yet.
    func readCorrections(into table: inout FactTable) {
        if members(.undetermined).count > 1 {
            table.set("roles.crossAllegation", .truth(true))
        }
        table.set("roles.unacknowledged", .count(0))
        for referral in referrals {
            table.set("referral.correction", .truth(false), subject: referral.entry.text)
        }
        for attendance in attendances {
            table.set("attendance.correction", .truth(false), subject: attendance.entry.text)
        }
        guard let last = lastCorrection else { return }
        table.set("roles.corrected", .instant(last.recordedAt), from: [last.entry])
        table.set(
            "roles.unacknowledged", .count(last.outstanding.count), from: [last.entry])
        for recipient in outsideRecipients(of: last) {
            let fact =
                switch recipient.reason {
                case .referral: "referral.correction"
                case .attendance: "attendance.correction"
                }
            table.set(
                fact, .truth(last.acknowledged(outside: recipient.entry) == nil),
                from: [last.entry], subject: recipient.entry.text)
        }
    }

    /// The level that stood when roles were corrected stands until somebody judges it anew, and so
    /// does that serious harm is imminent.
    func readStandingRisk(into table: inout FactTable) {
        guard let last = lastCorrection else { return }
        if let level = last.value.standing {
            table.set("risk.judgement", word: level.rawValue, from: [last.entry])
        }
        if judgements.last?.value.imminent == .yes {
            table.set("risk.imminent", .truth(true), from: [last.entry])
        }
    }

    /// What was assessed of whoever is the victim now.
    func ofVictim<Value>(_ recorded: [Recorded<Value>]) -> [Recorded<Value>] {
        recorded.filter { value in
            switch entry(value.entry)?.body {
            case .dashCompleted(let person, _), .judgementSet(let person, _):
                member(person)?.role == .victim
            default: true
            }
        }
    }

    /// Whether an instrument about a victim, or about a person of concern, is about someone who is
    /// one now.
    func isStillAbout(_ form: AssessmentForm, _ instrument: Instrument) -> Bool {
        guard let role = form.about.flatMap({ member($0)?.role }) else { return true }
        return switch instrument.about {
        case .victim: role != .personOfConcern
        case .personOfConcern: role != .victim
        case .child, .party: true
        }
    }

    /// Whether an answer was given before roles were corrected and would now say of one person what
    /// was found of another.
    ///
    /// A *no* of that kind falls; unknown is never no (DX-28). A *yes* stands.
    func isLapsed(_ finding: Recorded<Finding>) -> Bool {
        guard earlier.contains(finding.entry), finding.value.subject == nil,
            finding.value.value == "no"
        else { return false }
        let prefix = finding.value.fact.split(separator: ".").first
        return !["victim", "concern", "children", "roles"].contains(prefix ?? "")
    }
}
