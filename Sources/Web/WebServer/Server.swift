public import Casework
public import Hummingbird
public import Logging
import Pages

/// How one deployment of the web application is set up.
public struct ServerConfiguration: Sendable {
    /// The address to listen on.
    public var host: String
    public var port: Int
    /// The partnership's name; stands on every page.
    public var organisation: String
    /// Whether the database holds the demo partnership: a banner on every page, and its workers to
    /// sign in as.
    public var demo: Bool
    /// Whether browsers reach the server over TLS.
    ///
    /// The cookie is then `__Host-` and `Secure`.
    public var secure: Bool
    /// Whom to ask when something broke; stands on the page of a fault.
    public var help: String
    /// The port of this machine at which figures for whoever watches over the server are to be had;
    /// nil for none.
    public var metricsPort: Int?

    public init(
        host: String = "127.0.0.1", port: Int = 8080, organisation: String, demo: Bool = false,
        secure: Bool = false, help: String = "Your partnership’s Sightline administrator",
        metricsPort: Int? = nil
    ) {
        self.host = host
        self.port = port
        self.organisation = organisation
        self.demo = demo
        self.secure = secure
        self.help = help
        self.metricsPort = metricsPort
    }
}

/// The web application: routes over one office.
public struct Server: Sendable {
    private let site: Site
    private let logger: Logger
    let metrics = MetricsRegistry()

    /// - Parameters:
    ///   - people: the records that agencies hold of people, where they are at hand.
    ///   - afterErasing: makes the database forget the keys that were erased, and signs that they are
    ///     gone; the worker waits for it.
    public init(
        office: Office, people: PeopleRegister? = nil, configuration: ServerConfiguration,
        logger: Logger,
        afterErasing: @escaping @Sendable () async -> Void = {}
    ) {
        site = Site(
            office: office, people: people, configuration: configuration,
            afterErasing: afterErasing)
        self.logger = logger
    }

    /// The application, ready to run as a service or to be tested without a socket.
    public func buildApplication() -> some ApplicationProtocol {
        let address = BindAddress.hostname(
            site.configuration.host, port: site.configuration.port)
        var application = Application(
            router: buildRouter(), configuration: ApplicationConfiguration(address: address),
            logger: logger)
        if let port = site.configuration.metricsPort {
            application.addServices(
                MetricsServer(registry: metrics, port: port, logger: logger).buildApplication())
        }
        return application
    }

    func buildRouter() -> Router<VisitorContext> {
        let router = Router(context: VisitorContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog())
        // Nobody could read the figures without the port.
        if site.configuration.metricsPort != nil {
            router.add(middleware: RequestMetrics(registry: metrics))
        }
        router.add(middleware: SecurityHeaders(secure: site.configuration.secure))
        // Twice: the inner one knows who is signed in, the outer one catches what goes wrong
        // while finding that out.
        router.add(middleware: FaultPages(site: site))
        router.add(middleware: Sessions(site: site))
        router.add(middleware: FaultPages(site: site))
        addRoutes(to: router, site)
        return router
    }
}
