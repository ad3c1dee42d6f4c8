import Casework
import Domain

/// A chronology as other programs read it.
struct ChronologyDocument: Encodable {
    struct Number: Encodable {
        var position: Int64
        var id: String
    }

    struct Person: Encodable {
        struct Span: Encodable {
            var role: String
            var from: String
            var entry: Number
        }

        var id: String
        var name: String?
        var born: String?
        var roles: [Span]
    }

    struct AgencyLine: Encodable {
        struct WorkerLine: Encodable {
            var name: String
            var role: String
            var side: String?
            var from: String
        }

        var id: String
        var name: String
        var kind: String
        var recorded: Int
        var firstKnew: String?
        var workers: [WorkerLine]
    }

    struct Line: Encodable {
        struct Known: Encodable {
            var agency: String
            var since: String
            var recordedIt: Bool
            var inPart: Bool
        }

        var entry: Number
        var sort: String
        var title: String
        var happened: String
        var dayOnly: Bool
        var learned: String?
        var recorded: String
        var by: String
        var agency: String
        var words: String?
        var interpretation: String?
        var provenance: String?
        var facts: [String: String]
        var openTo: [Known]
        /// Places in `duties`.
        var asked: [Int]
    }

    struct Duty: Encodable {
        struct Source: Encodable {
            var id: String
            var document: String
            var section: String
        }

        var rule: String
        var text: String?
        var wordedAsThen: Bool
        var owner: String?
        var about: String?
        var sources: [Source]
        var asked: String
        var decision: Number
        var after: String
        var due: String?
        /// `done`, `doneLate`, `declined`, `notDone`, `notDoneYet` or `noLongerAsked`.
        var verdict: String
        var ended: String?
        var report: String?
        var reportEntry: Number?
    }

    struct Level: Encodable {
        var level: String?
        var from: String
        var entry: Number
    }

    struct Edition: Encodable {
        var contentHash: String
        var from: String
        var isTodays: Bool
    }

    struct Key: Encodable {
        struct View: Encodable {
            var agency: String
            var knew: [Int64]
            var didNotKnow: [Int64]
        }

        var at: String
        var title: String
        var entry: Number
        var agencies: [View]
        var unrecorded: [Int64]
    }

    var restricted =
        "For the review chair. Holds what victims and children said; keep it from the person of concern."
    var `case`: String
    var area: String
    var procedure: String
    var reason: String
    var opened: String
    var asOf: String
    var wordsOfTheDay: Bool
    var people: [Person]
    var agencies: [AgencyLine]
    /// By when it happened.
    var lines: [Line]
    /// The positions of the lines by when they were recorded.
    var byRecorded: [Int64]
    var duties: [Duty]
    /// Duties open at the end that time alone brought up, by their keys.
    var arisen: [String]
    var levels: [Level]
    var editions: [Edition]
    var keyDates: [Key]
    var entries: Int
    var recordHead: Int64
    var recordChain: String
    var withheld: Int

    init(_ chronology: Chronology) {
        let names = Dictionary(
            chronology.agencies.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        `case` = chronology.caseID.text
        area = chronology.area.rawValue
        procedure = chronology.procedure
        reason = chronology.reason
        opened = chronology.opened.description
        asOf = chronology.asOf.description
        wordsOfTheDay = chronology.hasWordsOfTheDay
        people = chronology.people.map(Person.init)
        agencies = chronology.agencies.map(AgencyLine.init)
        lines = chronology.lines.map { Line($0, names) }
        byRecorded = chronology.lines.map(\.entry.position).sorted()
        duties = chronology.duties.map { Duty($0, asOf: chronology.asOf) }
        arisen = chronology.arisen.map(\.key)
        levels = chronology.levels.map {
            Level(
                level: $0.level?.rawValue, from: $0.from.description, entry: Number($0.entry))
        }
        editions = chronology.editions.map {
            Edition(
                contentHash: $0.contentHash, from: $0.from.description, isTodays: $0.isTodays)
        }
        keyDates = chronology.keyDates.map { Key($0, names) }
        entries = chronology.proof.entries
        recordHead = chronology.proof.head
        recordChain = chronology.proof.chain
        withheld = chronology.withheld
    }
}

extension ChronologyDocument.Number {
    init(_ number: Chronology.EntryNumber) {
        self.init(position: number.position, id: number.id.text)
    }
}

extension ChronologyDocument.Person {
    init(_ person: Chronology.Person) {
        self.init(
            id: person.id.text, name: person.name, born: person.born?.description,
            roles: person.roles.map {
                Span(
                    role: $0.role.rawValue, from: $0.from.description,
                    entry: ChronologyDocument.Number($0.entry))
            })
    }
}

extension ChronologyDocument.AgencyLine {
    init(_ agency: Chronology.AgencyLine) {
        self.init(
            id: agency.id.text, name: agency.name, kind: agency.kind.rawValue,
            recorded: agency.recorded, firstKnew: agency.firstKnew?.description,
            workers: agency.workers.map {
                WorkerLine(
                    name: $0.name, role: $0.role.rawValue, side: $0.side?.rawValue,
                    from: $0.from.description)
            })
    }
}

extension ChronologyDocument.Line {
    init(_ line: ChronologyLine, _ names: [AgencyID: String]) {
        self.init(
            entry: ChronologyDocument.Number(line.entry), sort: line.sort.rawValue,
            title: line.title, happened: line.happened.description, dayOnly: line.isDayOnly,
            learned: line.learned?.description, recorded: line.recorded.description, by: line.by,
            agency: line.agencyName, words: line.words, interpretation: line.interpretation,
            provenance: line.provenance,
            facts: Dictionary(
                line.facts.map { ($0.label, $0.value) }, uniquingKeysWith: { "\($0), \($1)" }),
            openTo: line.knownTo.map {
                Known(
                    agency: names[$0.agency] ?? $0.agency.text, since: $0.since.description,
                    recordedIt: $0.isOwn, inPart: $0.isCut)
            }, asked: line.asked)
    }
}

extension ChronologyDocument.Duty {
    init(_ duty: ChronologyDuty, asOf: Instant) {
        self.init(
            rule: duty.rule, text: duty.wording?.text, wordedAsThen: duty.isWordedThen,
            owner: duty.wording?.owner, about: duty.about,
            sources: duty.wording?.sources.map {
                Source(id: $0.id, document: $0.document, section: $0.section)
            } ?? [], asked: duty.asked.description,
            decision: ChronologyDocument.Number(duty.decision), after: duty.after.text,
            due: duty.due?.description, verdict: duty.verdict(at: asOf).rawValue)
        switch duty.ending {
        case .done(let made), .declined(let made):
            ended = made.at.description
            report = made.note
            reportEntry = ChronologyDocument.Number(made.entry)
        case .met(let at), .renewed(let at), .dropped(let at): ended = at.description
        case .open: break
        }
    }
}

extension ChronologyDocument.Key {
    init(_ date: KeyDate, _ names: [AgencyID: String]) {
        self.init(
            at: date.at.description, title: date.title,
            entry: ChronologyDocument.Number(date.entry),
            agencies: date.agencies.map {
                View(
                    agency: names[$0.agency] ?? $0.agency.text, knew: $0.knew.map(\.position),
                    didNotKnow: $0.didNotKnow.map(\.position))
            }, unrecorded: date.unrecorded.map(\.position))
    }
}
