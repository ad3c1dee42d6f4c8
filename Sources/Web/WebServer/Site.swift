import Casework
import Crypto
import Domain
import Hummingbird
import Pages
import Synchronization

/// What every controller shares: the office, the configuration, and how a page becomes an answer.
struct Site: Sendable {
    let office: Office
    /// The records that agencies hold of people; nil where there are none.
    let people: PeopleRegister?
    let quality = QualityCount()
    let configuration: ServerConfiguration
    let agencies = AgencyNames()
    let throttle = SignInThrottle()
    let cookie: SessionCookie
    /// What is to be done once keys were erased.
    let afterErasing: @Sendable () async -> Void

    init(
        office: Office, people: PeopleRegister?, configuration: ServerConfiguration,
        afterErasing: @escaping @Sendable () async -> Void
    ) {
        self.office = office
        self.people = people
        self.configuration = configuration
        self.afterErasing = afterErasing
        cookie = SessionCookie(secure: configuration.secure)
    }

    var texts: Texts { .english }

    /// A page for someone who is signed in.
    ///
    /// - Parameter seen: what of a case the page shows, for the forms on it.
    func answer(
        _ page: some Page, _ request: Request, _ context: some SignedInContext,
        status: HTTPResponse.Status = .ok, seen: Seen? = nil
    ) -> Response {
        var reading = pageContext(request, context.session, key: freshKey())
        reading.seen = seen?.text
        reading.notice = Notice(request).map { $0.words(texts) }
        return response(page, reading, status)
    }

    /// A page that anyone may read.
    func answer(
        _ page: some Page, _ request: Request, to session: LiveSession?,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        // Nothing on these pages is sent but *sign out*, for which any key will do; and the page
        // that says that nothing is there must be the same to the byte each time.
        response(page, pageContext(request, session, key: "page"), status)
    }

    func pageContext(
        _ request: Request, _ session: LiveSession?, key: String
    ) -> PageContext {
        PageContext(
            texts: texts, organisation: configuration.organisation,
            worker: session.map {
                SignedIn(name: $0.worker.name, role: $0.worker.role, agency: $0.agency)
            },
            demo: configuration.demo, path: request.uri.path, now: office.currentInstant(),
            formToken: session?.formToken ?? "", idempotencyKey: key)
    }

    func response(
        _ page: some Page, _ context: PageContext, _ status: HTTPResponse.Status
    ) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.html(in: context).bytes)))
    }

    /// Sends the browser on after something was done; `notice` says it once on the next page.
    func redirect(to link: Link, notice: Notice? = nil) -> Response {
        redirect(to: link.path + (notice.map { "?done=" + $0.rawValue } ?? ""))
    }

    func redirect(to address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address])
    }

    func freshKey() -> String { Hex.text(office.randomBytes(16)) }

    /// The case, or the page that says that there is nothing.
    ///
    /// - Parameter person: whose file is opened; nil for the case as a whole.
    func view(
        _ context: some SignedInContext, file person: PersonID? = nil
    ) async throws -> CaseView {
        let caseID: CaseID = try context.identifier("case")
        guard let view = try await office.view(caseID, for: context.worker.id, file: person) else {
            throw Detour.notFound
        }
        return view
    }
}

/// What the next page says was done: words of our own, so that an address tells nothing.
enum Notice: String {
    case dutyDone = "duty", dutyDeclined = "declined", assigned, reason, caseOpened, person
    case personAdded
    case roles, noted, accessReviewed, emergencyAccess, tiesKept
    case held, holdLifted, erasureAsked, erased
    case pairDecided, pairProposed
    case namedFound, notificationTaken, notificationClosed, notificationReopened

    init?(_ request: Request) {
        guard let word = request.uri.queryParameters.get("done"),
            let notice = Notice(rawValue: word)
        else { return nil }
        self = notice
    }

    func words(_ texts: Texts) -> String {
        switch self {
        case .dutyDone: texts.record.dutyDone
        case .dutyDeclined: texts.record.dutyDeclined
        case .assigned: texts.record.assigned
        case .reason: texts.record.reasonGiven
        case .caseOpened: texts.record.caseOpened
        case .person: texts.person.recorded
        case .personAdded: texts.addPerson.done
        case .roles: texts.roles.corrected
        case .noted: texts.roles.noted
        case .accessReviewed: texts.access.reviewed
        case .emergencyAccess: texts.access.taken
        case .tiesKept: texts.access.kept
        case .held: texts.retention.held
        case .holdLifted: texts.retention.lifted
        case .erasureAsked: texts.retention.asked
        case .erased: texts.retention.done
        case .pairDecided: texts.identity.recorded
        case .pairProposed: texts.identity.proposed
        case .namedFound: texts.notification.found
        case .notificationTaken: texts.notification.taken
        case .notificationClosed: texts.closing.done
        case .notificationReopened: texts.closing.reopened
        }
    }
}

/// The agencies' names, read once: an agency is never renamed.
final class AgencyNames: Sendable {
    private let names = Mutex<[AgencyID: String]>([:])

    func name(of agency: AgencyID, _ office: Office) async throws -> String {
        if let known = names.withLock({ $0[agency] }) { return known }
        let agencies = try await office.everyone().agencies
        names.withLock { $0 = agencies.mapValues(\.name) }
        return agencies[agency]?.name ?? ""
    }
}

/// What a browser sends may be in capital digits.
extension Hex {
    /// Nil unless the text is exactly `count` bytes in hexadecimal.
    static func bytes(_ text: String, count: Int) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count == count * 2 else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[place]), let low = value(digits[place + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
func isSameSecret(_ one: String, _ other: String) -> Bool {
    let left = SHA256.hash(data: Array(one.utf8))
    let right = SHA256.hash(data: Array(other.utf8))
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
