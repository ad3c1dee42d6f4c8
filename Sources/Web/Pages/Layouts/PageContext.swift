public import Domain

/// What every page needs to know about the request: who reads it, when, and the form's secrets.
public struct PageContext: Sendable {
    public var texts: Texts = .english
    /// The partnership's name, as the deployment is configured; stands beside the product's name.
    public var organisation: String
    /// Nil before sign-in and after sign-out.
    public var worker: SignedIn?
    /// Shows the demo banner on every page.
    public var demo: Bool = false
    /// The page's own path, to mark where the reader is.
    public var path: String
    /// The moment of the request; times left are counted from it.
    public var now: Instant
    /// Goes back as `form_token` with every form.
    public var formToken: String
    /// Fresh for every page shown; goes back as `idempotency_key`, with a suffix of the form's own
    /// when the page holds several forms.
    public var idempotencyKey: String
    /// What has just been done, said once on the next page.
    public var notice: String?
    /// The newest entry of the case that the page shows; goes back as `seen` with every form, so
    /// that a clash with what someone else records in the meantime is noticed.
    public var seen: String?

    public init(
        texts: Texts = .english, organisation: String, worker: SignedIn? = nil, demo: Bool = false,
        path: String, now: Instant, formToken: String, idempotencyKey: String, notice: String? = nil
    ) {
        self.texts = texts
        self.organisation = organisation
        self.worker = worker
        self.demo = demo
        self.path = path
        self.now = now
        self.formToken = formToken
        self.idempotencyKey = idempotencyKey
        self.notice = notice
    }

    /// Names of the hidden fields that every form sends.
    public enum Field {
        public static let formToken = "form_token"
        public static let idempotencyKey = "idempotency_key"
        public static let seen = "seen"
    }
}

/// The worker who reads the page.
public struct SignedIn: Sendable {
    public var name: String
    public var role: WorkerRole
    public var agency: String

    public init(
        name: String, role: WorkerRole, agency: String
    ) {
        self.name = name
        self.role = role
        self.agency = agency
    }
}

/// A page: a value that becomes HTML by a pure function.
public protocol Page: Sendable {
    func html(in context: PageContext) -> HTML
}
