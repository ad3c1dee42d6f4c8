/// Checks texts that go to a person of concern against what is protected in the case.
///
/// The record is compiled once; scanning a document is then a matter of milliseconds. Pure: the
/// same record and document give the same finding.
public struct Scanner: Sendable {
    private let items: [ProtectedItem]
    private let codes: CodeMatcher
    private let mail: MailPieces
    private let said: SaidMail
    private let known: KnownSources
    private let names: NameMatcher
    private let wholeNames: WholeNames
    private let numberedPlaces: NumberedPlaces
    private let houseNumbers: HouseNumbers
    private let workplaces: Workplaces
    private let specialties: Specialties
    private let plainPairs: PlainPairs
    private let vehicles: VehicleLooks
    private let runs: RunIndex
    private let landmarks: RunIndex
    private let quoted: QuotedFragments
    private let dates: DateSums
    private let schedules: Schedules
    let sentences: SentenceJudge

    public init(_ record: ReleaseRecord) {
        let permitted = Permitted(record)
        items = record.protected
        codes = CodeMatcher(record, permitted: permitted.readings)
        known = KnownSources(record, permitted: permitted)
        mail = MailPieces(record, permitted: permitted)
        said = SaidMail(record, permitted: permitted)
        names = NameMatcher(record, permitted: permitted)
        wholeNames = WholeNames(record, permitted: permitted)
        numberedPlaces = NumberedPlaces(record, permitted: permitted)
        houseNumbers = HouseNumbers(record, permitted: permitted)
        workplaces = Workplaces(record, permitted: permitted)
        specialties = Specialties(record, permitted: permitted)
        plainPairs = PlainPairs(record, permitted: permitted)
        vehicles = VehicleLooks(record, permitted: permitted)
        runs = RunIndex(record, permitted: permitted, ofLandmarks: false)
        landmarks = RunIndex(record, permitted: permitted, ofLandmarks: true)
        quoted = QuotedFragments(record, permitted: permitted)
        dates = DateSums(record, permitted: permitted)
        schedules = Schedules(record)
        sentences = SentenceJudge(record, permitted: permitted)
    }

    public func scan(_ document: ReleaseDocument) -> Finding {
        var (scan, evidence) = look(document)
        if !evidence.isFirm { sentences.weigh(evidence, &scan) }
        return Finding(
            id: document.id, hits: scan.hits.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
    }

    /// What the detectors find in a document before it is weighed as a whole.
    ///
    /// The weights are fitted to this (`scripts/fit-release-weights`).
    public func evidence(of document: ReleaseDocument) -> Evidence { look(document).evidence }

    private func look(_ document: ReleaseDocument) -> (scan: Scan, evidence: Evidence) {
        var scan = Scan(document, items: items)
        codes.match(&scan)
        mail.match(&scan)
        said.match(&scan)
        known.match(&scan)
        names.match(&scan)
        wholeNames.match(&scan)
        numberedPlaces.match(&scan)
        houseNumbers.match(&scan)
        workplaces.match(&scan)
        specialties.match(&scan)
        plainPairs.match(&scan)
        vehicles.match(&scan)
        runs.match(&scan)
        landmarks.match(&scan)
        quoted.match(&scan)
        dates.match(&scan)
        let isIdentified = !scan.hits.isEmpty
        schedules.match(&scan)
        let traits = sentences.judge(&scan)
        let evidence = Evidence(
            id: document.id,
            isFirm: isIdentified || scan.isFirm
                || scan.hits.contains { $0.how.isFirm || isDay($0, scan) },
            isMetadata: document.isMetadata, hits: scan.hits, sentences: traits)
        return (scan, evidence)
    }

    /// Whether a hit is the day that only the other side knows, however it is put.
    private func isDay(_ hit: Hit, _ scan: Scan) -> Bool {
        hit.how == .number && hit.kind == .dateOnlyVictimKnows
            && scan.quantities.contains { placed in
                switch placed.quantity {
                case .date, .nth:
                    scan.tokens[placed.range.lowerBound].start < hit.end
                        && hit.start < scan.tokens[placed.range.upperBound - 1].end
                default: false
                }
            }
    }
}
