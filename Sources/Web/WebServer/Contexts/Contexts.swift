import Domain
import Hummingbird
import Pages

/// A live session, as the middleware found it.
struct LiveSession: Sendable {
    let worker: Worker
    let agency: String
    /// What every form of this session must send back.
    let formToken: String
    let cookie: [UInt8]
}

/// A request, whoever sends it.
struct VisitorContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var session: LiveSession?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}

/// A request by someone who is signed in; cannot be made otherwise.
struct WorkerContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let session: LiveSession
    /// Set by `CheckedForms` alone.
    var form: Form?

    init(context: VisitorContext) throws {
        guard let session = context.session else { throw Detour.signIn }
        coreContext = context.coreContext
        self.session = session
    }
}

/// A form that someone signed in has sent from a page of ours; cannot be made otherwise.
struct FormContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let session: LiveSession
    let form: Form
    /// The form's idempotency key.
    let key: String

    init(context: WorkerContext) throws {
        guard let form = context.form else { throw Detour.expiredForm }
        coreContext = context.coreContext
        session = context.session
        self.form = form
        key = form.key
    }
}

/// Someone signed in, with or without a form.
protocol SignedInContext: RequestContext {
    var session: LiveSession { get }
}

extension WorkerContext: SignedInContext {}
extension FormContext: SignedInContext {}

extension SignedInContext {
    var worker: Worker { session.worker }
}

/// Why a request gets another page than the one it asked for.
enum Detour: Error {
    case signIn
    /// Nothing is there, or nothing that this worker may know of.
    case notFound
    /// The form did not come from a page of this session.
    case expiredForm
    case tooLarge
    /// The form is from before roles were corrected; what was typed is given back.
    case rolesCorrected(StaleRolesPage)
}

extension RequestContext {
    /// A part of the address, decoded.
    func part(_ name: String) throws -> String {
        guard let raw = parameters.get(name) else { throw Detour.notFound }
        return FormParser.decoded(Array(raw.utf8)[...], plusIsSpace: false)
    }

    func identifier<Subject>(_ name: String) throws -> Identifier<Subject> {
        guard let id = Identifier<Subject>(try part(name)) else { throw Detour.notFound }
        return id
    }
}
