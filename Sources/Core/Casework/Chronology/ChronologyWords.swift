import Domain
import Rules

/// What an entry says in plain English, with exact words apart from everything else.
struct EntryWords {
    var sort: ChronologyLine.Sort
    var title: String
    /// When it happened, where that is another time than when it was recorded.
    var happened: Instant?
    var isDayOnly = false
    var learned: Instant?
    var words: String?
    var interpretation: String?
    var provenance: String?
    var facts: [ChronologyLine.Fact] = []
    var isAnswer = false
    var isTurningPoint = false
    var isAboutSomeone = false
    var isCorrection = false

    init(_ sort: ChronologyLine.Sort, _ title: String) {
        self.sort = sort
        self.title = title
    }

    mutating func add(_ label: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        facts.append(ChronologyLine.Fact(label: label, value: value))
    }

    mutating func add(_ label: String, _ value: Instant?) { add(label, value?.spelledOut) }

    mutating func add(_ label: String, _ values: [String]) {
        add(label, values.joined(separator: ", "))
    }
}

/// Puts entries into words.
struct ChronologyWriter {
    /// Names as they are known at the end.
    let names: [PersonID: String]
    let register: Register
    let procedure: Procedure
    /// What each duty asks for, by its key.
    var duties: [String: String] = [:]

    func name(_ person: PersonID?) -> String? { person.map { names[$0] ?? "someone unnamed" } }

    func worker(_ id: WorkerID) -> String { register.workers[id]?.name ?? "a worker" }

    /// Nil for what the record keeps for itself.
    func words(_ entry: RecordedEntry, _ body: EntryBody) -> EntryWords? {
        switch body {
        // That a worker was kept out is the auditor's matter, and who looked is told apart.
        case .decisionReached, .agencyAdded, .workerAdded, .tiesDeclared, .conflictFound,
            .conflictReviewed, .caseOpenedBy, .custody, .identity, .personLookedFor,
            .notificationReceived, .notificationOpened, .namedPersonFound, .notificationSettled,
            .notificationClosed, .notificationReopened:
            nil
        case .statementRecorded(let statement): said(statement, entry)
        case .incidentRecorded(let incident): happened(incident, entry)
        case .policeAttended(let attendance): attended(attendance)
        case .notificationTaken(let taken): notified(taken)
        case .developmentRecorded(let development): developed(development)
        case .dashCompleted(let person, let form): dash(form, of: person)
        case .assessmentCompleted(let form): assessed(form)
        case .judgementSet(let person, let judgement): judged(judgement, of: person)
        case .findingRecorded(let finding): found(finding, entry)
        case .orderRecorded(let order): ordered(order)
        case .contactPlanned, .contactAnswered, .referralRequested, .messageOffered,
            .responsesPlanned, .documentDrafted, .documentDecided, .documentHeld:
            worked(body)
        case .dutyReported, .reasonGiven, .refused: reported(body)
        case .accessRequested(let request): asked(request)
        case .accessStep(let step): answered(step)
        case .caseOpened, .personAdded, .personDescribed, .relationshipRecorded, .workerAssigned,
            .workerBeside, .rolesCorrected, .correctionAcknowledged, .emergencyAccessTaken,
            .emergencyAccessReviewed:
            people(entry, body)
        }
    }

    // MARK: From whom

    /// From whom it came, through whom, and to whom.
    func provenance(_ provenance: Provenance, _ entry: RecordedEntry) -> String {
        let agency = register.agencies[entry.agency]?.name
        let hearer = worker(entry.worker) + (agency.map { " (\($0))" } ?? "")
        guard provenance.source != .ownObservation else { return "Seen or heard by \(hearer)" }
        let speaker = name(provenance.person)
        let word = provenance.source.recorded
        let teller = speaker.map { "\($0), recorded as \(word)" } ?? word
        let through =
            provenance.through.isEmpty
            ? "" : ", passed on through " + provenance.through.joined(separator: ", ")
        let prompting = provenance.prompting.map { ", \($0.words)" } ?? ""
        return "Told by \(teller), to \(hearer)\(through)\(prompting)"
    }

    private func said(_ statement: Statement, _ entry: RecordedEntry) -> EntryWords {
        let speaker = name(statement.provenance.person) ?? statement.provenance.source.recorded
        var words = EntryWords(
            .said,
            statement.provenance.source == .ownObservation
                ? "A worker wrote down what they saw or heard" : "What \(speaker) said")
        words.happened = statement.said
        words.learned = statement.learned
        words.words = statement.words
        words.interpretation = statement.interpretation
        words.provenance = provenance(statement.provenance, entry)
        words.add("About", name(statement.about))
        words.add("Where", statement.setting)
        words.add("Others present", statement.othersPresent)
        words.add(
            "State",
            [
                statement.state.distressed == .yes ? "distressed" : nil,
                statement.state.intoxicated == .yes ? "intoxicated" : nil,
            ].compactMap { $0 })
        let answers = statement.answers
        words.add(
            "The worker noted",
            [
                (answers.immediateDanger, "immediate danger"),
                (answers.discloses, "tells of abuse"),
                (answers.seeksHelp, "asks for help"), (answers.threat, "a threat"),
                (answers.crime, "a crime"), (answers.partnerAware, "the partner knows of it"),
            ].filter { $0.0 == .yes }.map(\.1))
        return words
    }

    private func happened(_ incident: Incident, _ entry: RecordedEntry) -> EntryWords {
        var words = EntryWords(.happened, "Incident")
        words.isTurningPoint = true
        words.happened = incident.at
        words.learned = incident.known
        words.provenance = provenance(incident.provenance, entry)
        words.add("The worker’s account", incident.what)
        words.add(
            "Known of it",
            [
                (incident.strangulation, "strangulation"), (incident.marks, "marks"),
                (incident.lostConsciousness, "loss of consciousness"),
                (incident.childrenPresent, "children present"), (incident.crime, "a crime"),
            ].compactMap { answer, word in
                switch answer {
                case .yes: word
                case .no: "no \(word.replacingArticle)"
                case .unknown: nil
                }
            })
        return words
    }

    private func attended(_ attendance: PoliceAttendance) -> EntryWords {
        var words = EntryWords(.happened, "Police attended")
        words.isTurningPoint = true
        words.happened = attendance.at
        words.add("Grade", attendance.grade?.rawValue)
        words.add("Summary", attendance.summary)
        words.add("Tour of duty ended", attendance.tourEnds)
        return words
    }

    private func notified(_ taken: TakenNotification) -> EntryWords {
        var words = EntryWords(.happened, "\(taken.sender) told of an incident")
        words.isTurningPoint = true
        words.happened = taken.happened
        words.learned = taken.received
        words.add("Reference", taken.reference)
        words.add("Where", taken.place)
        words.add("What happened", taken.what)
        return words
    }

    private func developed(_ development: Development) -> EntryWords {
        let meaning = procedure.vocabulary.definition("happened.\(development.kind)")?.meaning
        var words = EntryWords(
            .happened, meaning?.asWhatHappened ?? "A change: \(development.kind)")
        words.happened = Instant(development.on)
        words.isDayOnly = true
        // One absence is no turn; that a programme was left is.
        words.isTurningPoint = development.kind != "missesSession"
        words.add("Who", name(development.about))
        words.add("Detail", development.detail)
        return words
    }
}

extension Source {
    /// Whom it was recorded as coming from.
    var recorded: String {
        switch self {
        case .victim: "the victim"
        case .child: "a child"
        case .personOfConcern: "the person of concern"
        case .thirdParty: "someone else"
        case .police: "the police"
        case .agency: "another agency"
        case .ownObservation: "the worker’s own observation"
        }
    }
}

extension Provenance.Prompting {
    fileprivate var words: String {
        switch self {
        case .prompted: "after being asked"
        case .unprompted: "without being asked"
        case .thirdParty: "passed on by someone else"
        }
    }
}

extension String {
    /// What a fact means by its time, as something that happened: *When it was last broken* is *It was
    /// broken*.
    fileprivate var asWhatHappened: String {
        guard hasPrefix("When ") else { return self }
        var parts = dropFirst(5).split(separator: " ").map(String.init)
        if let place = parts.firstIndex(of: "last") { parts.remove(at: place) }
        let sentence = parts.joined(separator: " ")
        return sentence.prefix(1).uppercased() + sentence.dropFirst()
    }

    /// `a crime` as it stands after *no*.
    fileprivate var replacingArticle: String { hasPrefix("a ") ? String(dropFirst(2)) : self }
}
