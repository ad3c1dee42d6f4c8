import CoreMetrics
import Foundation
import Hummingbird
import Logging

/// Answers whoever watches over the server, on a port of its own that only this machine reaches.
struct MetricsServer {
    let registry: MetricsRegistry
    let port: Int
    let logger: Logger

    func buildApplication() -> some ApplicationProtocol {
        Application(
            router: buildRouter(),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port), serverName: nil),
            logger: logger)
    }

    func buildRouter() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/metrics") { _, _ in
            ProcessFigures.set(in: registry)
            let text = MetricsText(figures: registry.all).text
            return Response(
                status: .ok, headers: [.contentType: MetricsText.contentType],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }
        return router
    }
}

/// What the process itself needs, where the system says so.
private enum ProcessFigures {
    static func set(in registry: MetricsRegistry) {
        #if os(Linux)
            if let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
                let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int64($0) })
            {
                Meter(label: "process_resident_memory_bytes", factory: registry)
                    .set(pages * Int64(getpagesize()))
            }
        #endif
        var time = timespec()
        guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return }
        let seconds = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        Meter(label: "process_cpu_seconds", factory: registry).set(seconds)
    }
}
