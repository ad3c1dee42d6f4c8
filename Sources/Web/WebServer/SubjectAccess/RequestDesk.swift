import Casework
import Domain
import Hummingbird
import Pages

/// The requests for information of a case in front of one worker; not there at all for those who have
/// nothing to do with them.
struct RequestDesk {
    let desk: CaseDesk
    let requests: [AccessRequestView]

    init(_ site: Site, _ context: some SignedInContext) async throws {
        desk = try await CaseDesk(site, context)
        guard
            let requests = try await site.office.accessRequests(
                desk.view.id, for: context.worker.id)
        else { throw Detour.notFound }
        self.requests = requests
    }

    var words: RequestTexts { desk.texts.requests }

    func request(_ context: some SignedInContext) throws -> AccessRequestView {
        let id: EntryID = try context.identifier("entry")
        guard let request = requests.first(where: { $0.id == id }) else { throw Detour.notFound }
        return request
    }

    /// A request that this worker answers, and that wants an answer.
    func mine(_ context: some SignedInContext) throws -> AccessRequestView {
        let request = try request(context)
        guard request.mayAnswer, request.isOpen else { throw Detour.notFound }
        return request
    }

    /// The ruling that a form holds for a class or a line; nil where none was chosen.
    ///
    /// - Parameter called: what the page calls it, for what is to be put right.
    func ruling(
        _ name: String, called: String, _ reader: inout FormReader
    ) -> AccessRuling? {
        let form = reader.form
        let reason = form.text(RequestField.reason(name)) ?? ""
        switch form.text(RequestField.ruling(name)) {
        case RequestField.give: return AccessRuling(exemptions: [], reason: reason)
        case RequestField.out:
            let why = Set(
                form.all(RequestField.exemptions(name)).compactMap(Exemption.init(rawValue:)))
            guard !why.isEmpty else {
                reader.note(RequestField.exemptions(name), words.chooseExemption(called))
                return nil
            }
            return AccessRuling(exemptions: why, reason: reason)
        default:
            reader.note(RequestField.ruling(name), words.chooseRuling(called))
            return nil
        }
    }

    /// How a form begins for a ruling that was made before.
    func fields(_ name: String, _ ruling: AccessRuling) -> [String: [String]] {
        [
            RequestField.ruling(name): [ruling.isGiven ? RequestField.give : RequestField.out],
            RequestField.exemptions(name): ruling.exemptions.map(\.rawValue).sorted(),
            RequestField.reason(name): [ruling.reason],
        ]
    }
}

extension AccessRequestView {
    var isOpen: Bool { status != .answered && status != .ended }
    var isRuled: Bool { AccessClass.allCases.allSatisfy { rulings[$0] != nil } }
}

extension RequestStatus {
    init(_ status: AccessRequestView.Status) {
        self =
            switch status {
            case .identityOpen: .identityOpen
            case .classesOpen: .classesOpen
            case .answerOpen: .answerOpen
            case .testOpen: .testOpen
            case .releaseOpen: .releaseOpen
            case .answered: .answered
            case .ended: .ended
            }
    }
}
