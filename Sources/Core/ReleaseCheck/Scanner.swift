/// Checks texts that go to a person of concern against what is protected in the case.
///
/// The record is compiled once; scanning a document is then a matter of milliseconds. Pure: the
/// same record and document give the same finding.
public struct Scanner: Sendable {
    private let items: [ProtectedItem]
    private let codes: CodeMatcher
    private let names: NameMatcher
    private let wholeNames: WholeNames
    private let runs: RunIndex
    private let landmarks: RunIndex
    private let dates: DateSums
    let sentences: SentenceJudge

    public init(_ record: ReleaseRecord) {
        let permitted = Permitted(record)
        items = record.protected
        codes = CodeMatcher(record, permitted: permitted.readings)
        names = NameMatcher(record, permitted: permitted)
        wholeNames = WholeNames(record, permitted: permitted)
        runs = RunIndex(record, permitted: permitted, ofLandmarks: false)
        landmarks = RunIndex(record, permitted: permitted, ofLandmarks: true)
        dates = DateSums(record, permitted: permitted)
        sentences = SentenceJudge(record, permitted: permitted)
    }

    public func scan(_ document: ReleaseDocument) -> Finding {
        var scan = Scan(document, items: items)
        codes.match(&scan)
        names.match(&scan)
        wholeNames.match(&scan)
        runs.match(&scan)
        landmarks.match(&scan)
        dates.match(&scan)
        sentences.judge(&scan)
        return Finding(
            id: document.id, hits: scan.hits.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
    }
}
