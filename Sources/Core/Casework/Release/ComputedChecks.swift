import Domain
import ReleaseCheck
import Rules

/// The checks of a document that Sightline works out itself (information-flows.md D5).
struct ComputedChecks {
    let state: CaseState
    let draft: Draft
    /// The document as it would be made now, from what may be known alone.
    let made: KnowableDocument?
    let places: [StoppedPlace]
    /// The decision on the case as it stands.
    let decision: Decision
    let now: Instant

    /// Why a check does not hold; nil when it does.
    ///
    /// A check that nobody taught this to work out does not hold: the wall fails closed.
    func problem(_ check: DocumentCheck) -> String? {
        switch check.id {
        case "release-scan":
            places.isEmpty ? nil : "The release check stops \(places.count) of its places."
        case "knowable-only":
            places.contains { $0.how == .withoutGround }
                ? "It says something that nothing on record lets the person know." : nil
        case "no-service-named":
            places.contains { $0.kind == .marac || $0.kind == .serviceUse }
                ? "It names an assessment, a meeting or a service of somebody else’s." : nil
        case "neutral-outside":
            places.contains { $0.part != .text }
                ? "Its title, file name or headers tell something." : nil
        case "nothing-blank":
            draft.text.contains("____") ? "There are gaps that are not filled in." : nil
        case "no-subject-matter": subjectMatter
        case "gate-clear": gate
        case "within-time": time
        case "addresses-confidential": addresses
        case "branch-by-acknowledgement", "limits-first", "child-risk-override",
            "other-agency-contact", "partner-contact-permission", "no-partner-feedback",
            "says-what-it-is-not", "redacted-by-class":
            fixedWords
        default: "This cannot be worked out. Ask whoever looks after Sightline."
        }
    }

    /// The fixed words of a document of this kind are still there, however the rest was changed.
    private var fixedWords: String? {
        guard let made else { return "It cannot be made from what the person may know." }
        let text = draft.text
        let gone = made.blocks.contains { block in
            block.lines.contains { !$0.contains("____") && !text.contains($0) }
        }
        return gone ? "Words that a document of this kind must hold were changed or left out." : nil
    }

    /// Words that tell whoever opens a letter what the work is about (F09).
    private static let telling = [
        "abuse", "abusive", "abuser", "violence", "violent", "perpetrator", "victim", "domestic",
        "safeguarding", "programme", "refuge", "marac", "police", "probation", "offence", "assault",
        "coercive", "restraining", "injunction", "risk",
    ]

    private var subjectMatter: String? {
        let own = made.map { $0.text.lowercased() } ?? ""
        let words = Set(
            draft.text.lowercased().split { !$0.isLetter }.map(String.init))
        let told = ComputedChecks.telling.filter { words.contains($0) && !own.contains($0) }
        return told.isEmpty
            ? nil
            : "It says what the work is about: " + told.joined(separator: ", ")
                + ". Anybody may open it."
    }

    /// Nothing stands against the meetings with the person that are yet to come.
    private var gate: String? {
        let next = state.contacts.filter {
            $0.value.with == .personOfConcern && ($0.value.at.map { $0 > now } ?? false)
        }
        let stands = next.contains { !decision.standingBlocks(on: $0.entry.text).isEmpty }
        return stands
            ? "Something stands against the planned contact. Look at its gate first." : nil
    }

    /// A month from the day of the request (E-31).
    private var time: String? {
        guard let received = draft.received else { return "Say on which day the request came." }
        let due = received.adding(months: 1)
        return now.day <= due
            ? nil : "The month for the answer ended on \(due). Record the extension first."
    }

    private var addresses: String? {
        let outside = [made?.text ?? ""].joined()
        let numbers = ComputedChecks.longNumbers(draft.text)
            .subtracting(ComputedChecks.longNumbers(outside))
        return numbers.isEmpty && !draft.text.contains("@")
            ? nil : "It holds a phone number or an e-mail address."
    }

    /// Runs of digits as long as a phone number, whatever stands between them.
    private static func longNumbers(_ text: String) -> Set<String> {
        var found: Set<String> = []
        var run = ""
        for letter in text + "." {
            if letter.isNumber {
                run.append(letter)
            } else if letter != " ", letter != "-" {
                if run.count >= 10 { found.insert(run) }
                run = ""
            }
        }
        return found
    }
}

extension KnowableDocument.Block {
    fileprivate var lines: [String] {
        switch self {
        case .heading(let text), .paragraph(let text), .verbatim(let text): [text]
        case .list(let points): points
        case .lines: []
        }
    }
}
