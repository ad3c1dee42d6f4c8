import Domain
public import ReleaseCheck
import Rules

/// A place of a draft at which the release check stops it.
///
/// It holds no protected text: only where the writer's own words are, and of what class they tell.
public struct StoppedPlace: Hashable, Sendable, Identifiable {
    public enum Part: String, Codable, Hashable, Sendable, CaseIterable {
        case text, title, fileName, author, subject
    }

    /// Names the place through later drafts, as long as the same words stand there.
    public var id: String
    public var part: Part
    /// Offsets in Unicode scalars into the part; the end is not part of it.
    public var start: Int
    public var end: Int
    /// Nil where the text only claims something that nothing supports.
    public var kind: InformationKind?
    public var how: Hit.How
    /// Whether a second person may say that it is a false alarm.
    public var mayBeCleared: Bool
}

/// The release check of one draft.
struct DraftScan {
    private let scanner: Scanner

    init(_ state: CaseState, _ register: Register, _ procedure: Procedure, _ draft: Draft) {
        var record = ProtectedRecord.make(state, register, procedure)
        // The fixed words of a document of this kind are general practice text.
        if let view = Projection(state, register)?.view {
            let moment = Instant(draft.headers.date)
            for written in [Documents.make(draft.kind, view, at: moment).made].compactMap({ $0 }) {
                record.permitted += written.blocks.map(\.text)
            }
        }
        record.permitted.append(draft.headers.author)
        scanner = Scanner(record)
    }

    func places(_ draft: Draft) -> [StoppedPlace] {
        let headers = draft.headers
        let parts: [(StoppedPlace.Part, String, String)] = [
            (.text, draft.kind.scannedAs, draft.text), (.title, "header", draft.title),
            (.fileName, "filename", draft.fileName), (.author, "header", headers.author),
            (.subject, "header", headers.subject),
        ]
        return parts.flatMap { part, kind, text in
            scanner.scan(ReleaseDocument(id: part.rawValue, kind: kind, text: text)).hits.map {
                place($0, part, text)
            }
        }
    }

    private func place(_ hit: Hit, _ part: StoppedPlace.Part, _ text: String) -> StoppedPlace {
        let scalars = text.unicodeScalars
        let end = min(hit.end, scalars.count)
        let start = min(hit.start, end)
        let from = scalars.index(scalars.startIndex, offsetBy: start)
        let words = String(scalars[from..<scalars.index(from, offsetBy: end - start)])
        let kind = hit.kind?.rawValue ?? ""
        return StoppedPlace(
            id: "\(part.rawValue)/\(kind)/\(hit.how.rawValue)/\(words.lowercased())", part: part,
            start: start, end: end, kind: hit.kind, how: hit.how,
            mayBeCleared: !(hit.kind?.isWhereabouts ?? false))
    }
}

extension InformationKind {
    /// Where someone is, how to reach them, or what they plan: nobody may wave it through (DESIGN 5).
    public var isWhereabouts: Bool {
        switch self {
        case .address, .postcode, .phone, .email, .school, .nursery, .gp, .hospital, .refuge,
            .workplace, .plan, .vehicle:
            true
        case .serviceUse, .worker, .marac, .victimStatement, .childStatement,
            .thirdPartyStatement, .thirdPartyIdentity, .dateOnlyVictimKnows,
            .interpreterLanguage:
            false
        }
    }
}

extension DocumentKind {
    /// What the release check calls a document of this kind.
    var scannedAs: String {
        switch self {
        case .textMessage: "sms"
        case .voicemailScript: "voicemail_script"
        case .calendarInvitation: "calendar"
        case .sessionPlan, .sessionScript: "session_plan"
        case .subjectAccessAnswer: "sar_page"
        case .courtPage: "court_page"
        default: "letter"
        }
    }
}
