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

extension Draft {
    public func text(of part: StoppedPlace.Part) -> String {
        switch part {
        case .text: text
        case .title: title
        case .fileName: fileName
        case .author: headers.author
        case .subject: headers.subject
        }
    }
}

/// The release check of a case's drafts: what is protected and what may be known, worked out once
/// for all of them.
struct DraftScan {
    let state: CaseState
    let register: Register
    /// What the person of concern may know; nil while roles are undetermined.
    let view: KnowableView?
    let procedure: Procedure
    private let record: ReleaseRecord

    init(_ state: CaseState, _ register: Register, _ procedure: Procedure) {
        self.state = state
        self.register = register
        self.procedure = procedure
        view = Projection(state, register)?.view
        record = ProtectedRecord.make(state, register, procedure, view)
    }

    func places(_ draft: Draft) -> [StoppedPlace] {
        var record = record
        // The fixed words of a document of this kind are general practice text.
        if let view,
            let made = Documents.make(draft.kind, view, at: Instant(draft.headers.date)).made
        {
            record.permitted += made.blocks.map(\.text)
        }
        record.permitted.append(draft.headers.author)
        let scanner = Scanner(record)
        return StoppedPlace.Part.allCases.flatMap { part in
            let text = draft.text(of: part)
            let document = ReleaseDocument(
                id: part.rawValue, kind: part.scannedAs ?? draft.kind.scannedAs, text: text)
            return scanner.scan(document).hits.map { place($0, part, text) }
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

extension StoppedPlace.Part {
    /// What the release check calls it; nil for the text, which its document's kind decides.
    fileprivate var scannedAs: String? {
        switch self {
        case .text: nil
        case .fileName: "filename"
        case .title, .author, .subject: "header"
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
