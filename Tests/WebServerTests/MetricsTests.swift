import Casework
import CoreMetrics
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Pages
import Testing

@testable import WebServer

@Suite struct `The figures of a server` {
    @Test func `are told as text that whoever watches over servers can read`() {
        let registry = MetricsRegistry()
        let counter = { (route: String) in
            Counter(label: "requests.total", dimensions: [("route", route)], factory: registry)
        }
        counter("/b").increment(by: 2)
        counter("/a\"\\\n").increment()
        counter("/b").increment()
        let open = Meter(label: "open", factory: registry)
        open.increment()
        open.increment(by: 1.5)
        open.decrement(by: 1)
        for nanoseconds: Int64 in [4_000_000, 5_000_000, 6_000_000, 20_000_000_000] {
            CoreMetrics.Timer(label: "2nd-time", factory: registry)
                .recordNanoseconds(nanoseconds)
        }
        #expect(
            MetricsText(figures: registry.all).text == """
                # TYPE _2nd_time histogram
                _2nd_time_bucket{le="0.005"} 2
                _2nd_time_bucket{le="0.01"} 3
                _2nd_time_bucket{le="0.025"} 3
                _2nd_time_bucket{le="0.05"} 3
                _2nd_time_bucket{le="0.1"} 3
                _2nd_time_bucket{le="0.25"} 3
                _2nd_time_bucket{le="0.5"} 3
                _2nd_time_bucket{le="1"} 3
                _2nd_time_bucket{le="2.5"} 3
                _2nd_time_bucket{le="5"} 3
                _2nd_time_bucket{le="10"} 3
                _2nd_time_bucket{le="+Inf"} 4
                _2nd_time_sum 20.015
                _2nd_time_count 4
                # TYPE open gauge
                open 1.5
                # TYPE requests_total counter
                requests_total{route="/a\\"\\\\\\n"} 1
                requests_total{route="/b"} 3

                """)
    }

    @Test func `hold the templates of routes and nothing that anyone typed`() async throws {
        let town = try await Town()
        let open = try await OpenCase(town, assigning: [.frontlinePractitioner: .personOfConcern])
        let server = town.server(metricsPort: 0)
        try await Application(router: server.buildRouter()).test(.router) { client in
            let browser = Browser(client)
            _ = try await browser.signIn(WorkerRole.frontlinePractitioner.rawValue)
            #expect(try await browser.get(Link.case(open.id)).status == .ok)
            _ = try await browser.get("/cases/heron-marker?name=otter-marker")
            _ = try await browser.get("/badger-marker/otter-marker?heron-marker")
            _ = try await client.execute(
                uri: "/work", method: try #require(HTTPRequest.Method(rawValue: "HERONMARKER")))
            _ = try await browser.get(Link.search)
            _ = try await browser.submit(Link.search, [("family", "Quorndon"), ("given", "Ryan")])
            #expect(try await browser.get("/metrics").status == .notFound)
        }
        let text = MetricsText(figures: server.metrics.all).text
        #expect(
            text.contains(
                #"sightline_requests_total{method="GET",route="/cases/{case}",status="200"} 1"#))
        #expect(text.contains(#"method="other""#))
        #expect(text.contains(#"route="NotFound",status="404""#))
        #expect(text.contains("sightline_requests_open 0\n"))
        let lower = text.lowercased()
        let typed = [
            open.id.text, "marker", "quorndon", "ryan", "practitioner", "millbrook", Town.password,
        ]
        for word in typed { #expect(!lower.contains(word), "\(word)") }
    }

    @Test func `are had by themselves, apart from the pages`() async throws {
        let registry = MetricsRegistry()
        Counter(label: "asked", factory: registry).increment()
        let server = MetricsServer(registry: registry, port: 0, logger: Logger(label: "test"))
        try await Application(router: server.buildRouter()).test(.router) { client in
            try await client.execute(uri: "/metrics", method: .get) { answer in
                let text = String(buffer: answer.body)
                #expect(answer.status == .ok)
                #expect(answer.headers[.contentType] == MetricsText.contentType)
                #expect(text.contains("# TYPE asked counter\nasked 1\n"))
                #expect(text.contains("process_cpu_seconds "))
            }
            try await client.execute(uri: "/work", method: .get) { answer in
                #expect(answer.status == .notFound)
            }
        }
    }
}
