import Casework
import Domain
import Rules

/// A decision as other programs read it (DESIGN section 7, `sightline decide`).
struct DecisionDocument: Encodable {
    struct Outcome: Encodable {
        var kind: String
        var rule: String
        /// Catalogue ids, each resolved in `sources`.
        var cites: [String]
        var sources: [Source]
        var action: String
        var text: String
        var points: [String]
        /// When it is wanted: now, before, conversation, afterwards, or standing.
        var moment: String
        var owner: String?
        var about: String?
        /// ISO 8601 with offset.
        var due: String?
        var clock: String?
        var note: String?
        var clears: String?
        var override: String?
        var services: [String]
        /// Those services as they stand at the moment of the decision.
        var serviceDetails: [ServiceDetail]
        var because: [String]
        var force: String
        var emergency: Bool
        var status: String
        var overruledBy: String?
    }

    struct Source: Encodable {
        var id: String
        var document: String
        var section: String
    }

    struct Question: Encodable {
        var fact: String
        var question: String
        var about: String?
        var changes: [String]
    }

    var procedure: String
    var contentHash: String
    var at: String
    var outcomes: [Outcome]
    var questions: [Question]
    var refused: [String]
    /// Only where it was asked for.
    var whyNot: WhyNotDocument?
    var changes: ChangesDocument?

    init(_ result: StoryReplay.Result, _ procedure: Procedure) {
        let names = Dictionary(
            result.people.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let decision = result.decision
        self.procedure = decision.procedure
        contentHash = decision.contentHash
        at = decision.at.description
        refused = result.refused
        outcomes = decision.outcomes.map { outcome in
            Outcome(
                kind: outcome.kind.rawValue, rule: outcome.rule, cites: outcome.cites,
                sources: outcome.cites.compactMap { Source($0, procedure) },
                action: outcome.action, text: outcome.consequence.text,
                points: outcome.consequence.points,
                moment: outcome.consequence.moment.rawValue,
                owner: outcome.consequence.owner, about: outcome.about.flatMap { names[$0] },
                due: outcome.due?.at?.description, clock: outcome.due?.clock.words,
                note: outcome.due?.note, clears: outcome.consequence.clears,
                override: outcome.consequence.override?.rawValue,
                services: outcome.consequence.services,
                serviceDetails: outcome.consequence.services.compactMap {
                    ServiceDetail($0, procedure, at: decision.at)
                },
                because: outcome.because.map { reason in
                    let about = reason.subject.flatMap { PersonID($0) }.flatMap { names[$0] }
                    return "\(reason.fact) is \(reason.value)" + (about.map { " (\($0))" } ?? "")
                },
                force: outcome.force.rawValue, emergency: outcome.emergency,
                status: outcome.status.rawValue, overruledBy: outcome.overruledBy)
        }
        questions = decision.questions.map {
            Question(
                fact: $0.fact, question: $0.question,
                about: $0.person.flatMap { names[$0] }, changes: $0.rules)
        }
    }

    /// The decision for a person to read.
    var text: String {
        var lines: [String] = []
        for outcome in outcomes {
            let due = outcome.due.map { ", by \($0)" } ?? outcome.clock.map { ", \($0)" } ?? ""
            let owner = outcome.owner.map { " [\($0)\(due)]" } ?? ""
            lines.append("\(outcome.kind.uppercased()) \(outcome.text)\(owner)")
            lines += outcome.points.map { "    - \($0)" }
            lines += outcome.serviceDetails.map { "    service: \($0.text)" }
            lines.append(
                "    \(outcome.rule): \(outcome.cites.joined(separator: ", ")); \(outcome.status)")
            if let clears = outcome.clears { lines.append("    clears: \(clears)") }
        }
        for question in questions { lines.append("ASK \(question.question) (\(question.fact))") }
        if !refused.isEmpty {
            lines.append("REFUSED because of \(refused.joined(separator: ", "))")
        }
        lines += (whyNot?.lines ?? []) + (changes?.lines ?? [])
        return lines.joined(separator: "\n")
    }
}

/// Somewhere to turn, as it stands at one moment.
struct ServiceDetail: Encodable {
    var id: String
    var name: String
    /// `yes`, `no` or `unknown`.
    var open: String
    /// When it opens next for certain, ISO 8601 with offset; nil when it is open or nobody knows.
    var opensNext: String?
    /// What makes the hours doubtful: `hours`, `bankHoliday` or `calendarEnds`.
    var doubt: String?
    var stale: Bool
    var lastVerified: String

    init?(_ id: String, _ procedure: Procedure, at instant: Instant) {
        guard let service = procedure.services[id] else { return nil }
        let standing = procedure.standing(of: service, at: instant)
        self.id = id
        name = service.name
        open = standing.opening.isOpen.rawValue
        opensNext = standing.opening.opensNext?.description
        doubt = standing.opening.doubt?.rawValue
        stale = standing.isStale
        lastVerified = service.lastVerified.description
    }

    var text: String {
        let hours =
            switch open {
            case "yes": "open"
            case "no": "closed" + (opensNext.map { ", opens \($0)" } ?? "")
            default: "hours not known"
            }
        return "\(name) (\(hours); last verified \(lastVerified)\(stale ? ", stale" : ""))"
    }
}

extension DecisionDocument.Source {
    init?(_ id: String, _ procedure: Procedure) {
        guard let citation = procedure.citations[id] else { return nil }
        self.init(
            id: id,
            document: procedure.documents[citation.document]?.title ?? citation.document,
            section: citation.section)
    }
}

extension Clock {
    /// The clock in the words of the packs.
    var words: String {
        switch self {
        case .immediate: "immediate"
        case .asSoonAsPossible: "asap"
        case .sameDay: "same day"
        case .hours(let hours): "\(hours) hours"
        case .courtHours(let hours): "\(hours) court hours"
        case .workingDays(let days): "\(days) working days"
        case .schoolDay: "next school day"
        case .tour: "end of tour"
        case .calendarMonths(let months, _): "\(months) months"
        case .daysBeginning(let days): "\(days) days"
        case .before(let what): "before \(what)"
        }
    }
}
