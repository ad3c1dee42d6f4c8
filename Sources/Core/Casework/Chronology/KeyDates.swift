import Domain

/// The dates that matter most, with what each agency knew just before.
struct KeyDates {
    /// More than these nobody reads; the latest are the ones nearest to what is reviewed.
    static let most = 24

    let chronology: Chronology

    init(_ chronology: Chronology) { self.chronology = chronology }

    var dates: [KeyDate] {
        let matters = chronology.lines.filter(\.matters)
        // Before anything was recorded nobody knew anything.
        let first = matters.map(\.recorded).min() ?? chronology.asOf
        return chronology.lines.filter { isKey($0) && $0.happened >= first }.suffix(KeyDates.most)
            .map { line in
                KeyDate(
                    at: line.happened, isDayOnly: line.isDayOnly, title: line.title,
                    entry: line.entry,
                    agencies: chronology.agencies.map { agency in
                        let known = matters.filter { other in
                            other.entry != line.entry
                                && other.knownTo.contains {
                                    $0.agency == agency.id && $0.since <= line.happened
                                }
                        }
                        let numbers = Set(known.map(\.entry))
                        let others = matters.filter {
                            $0.recorded <= line.happened && $0.entry != line.entry
                                && !numbers.contains($0.entry)
                        }
                        return KeyDate.AgencyView(
                            agency: agency.id,
                            isOnCase: agency.firstKnew.map { $0 <= line.happened } ?? false,
                            knew: known.map(\.entry),
                            didNotKnow: others.map(\.entry))
                    },
                    unrecorded: matters.filter {
                        $0.happened < line.happened && $0.recorded > line.happened
                            && $0.entry != line.entry
                    }.map(\.entry))
            }
    }

    private func isKey(_ line: ChronologyLine) -> Bool {
        switch line.sort {
        case .happened, .order: line.isTurningPoint
        case .assessed: chronology.levels.contains { $0.entry == line.entry }
        case .people: line.isCorrection
        case .said, .work, .duty, .refused: false
        }
    }
}

extension ChronologyLine {
    /// Whether somebody who knows of it knows more of the risk.
    public var matters: Bool {
        switch sort {
        case .happened, .said, .assessed, .order: true
        case .people: isCorrection
        case .work, .duty, .refused: false
        }
    }
}
